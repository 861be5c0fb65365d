"""Flood limits on a clock held by hand, and the mishaps a test can ask for."""

import aiohttp
import pytest

from playground import ApiCall, Fault, Floods

from .conftest import Scene


@pytest.fixture
def floods() -> Floods:
    return Floods(chat_burst=3)


async def test_a_chat_has_its_pace(scene: Scene) -> None:
    scene.alex.start(scene.bot)
    place = {"chat_id": scene.alex.id}
    for number in range(3):
        sent = await scene.do("sendMessage", **place, text=str(number))
    answer = await scene.call("sendMessage", **place, text="too fast")
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 1})
    assert answer["description"] == "Too Many Requests: retry after 1"
    edit = await scene.call("editMessageText", **place, message_id=sent["message_id"], text="edited")
    assert edit["error_code"] == 429
    scene.clock.at += 1
    assert await scene.do("sendMessage", **place, text="now")
    assert scene.alex.screen(scene.bot)[-1].text == "now"


async def test_twenty_a_minute_to_a_group(scene: Scene) -> None:
    for _ in range(20):
        await scene.say("x")
        scene.clock.at += 2
    answer = await scene.call("sendMessage", chat_id=scene.us.id, text="x")
    assert answer["parameters"] == {"retry_after": 20}
    scene.clock.at += 20
    assert await scene.say("x")


async def test_thirty_a_second_overall(scene: Scene) -> None:
    people = [scene.telegram.add_person(f"P{number}") for number in range(31)]
    for person in people:
        person.start(scene.bot)
    for person in people[:30]:
        await scene.do("sendMessage", chat_id=person.id, text="x")
    answer = await scene.call("sendMessage", chat_id=people[30].id, text="x")
    assert answer["parameters"] == {"retry_after": 1}


@pytest.mark.parametrize("floods", [Floods(strict=True)])
async def test_strictly_no_more_than_thirty_in_any_second(scene: Scene) -> None:
    people = [scene.telegram.add_person(f"P{number}") for number in range(31)]
    for person in people:
        person.start(scene.bot)
    scene.clock.at += 60
    for person in people[:30]:
        await scene.do("sendMessage", chat_id=person.id, text="x")
        scene.clock.at += 0.03
    answer = await scene.call("sendMessage", chat_id=people[30].id, text="x")
    assert answer["parameters"] == {"retry_after": 1}
    scene.clock.at += 0.11
    assert await scene.do("sendMessage", chat_id=people[30].id, text="x")


async def test_refused_calls_and_callback_answers_cost_nothing(scene: Scene) -> None:
    for _ in range(5):
        await scene.refused("sendMessage", chat_id=scene.us.id, text="")
        await scene.refused("answerCallbackQuery", callback_query_id="1")
    assert await scene.say("x")


async def test_faults(scene: Scene) -> None:
    plan = [Fault.http(502, "Bad Gateway"), Fault.flood(7), None]

    def fault(call: ApiCall) -> Fault | None:
        return plan.pop(0) if call.method == "sendMessage" else None

    scene.telegram.fault = fault
    assert await scene.refused("sendMessage", chat_id=scene.us.id, text="a") == "Bad Gateway"
    assert (await scene.call("sendMessage", chat_id=scene.us.id, text="a"))["parameters"]["retry_after"] == 7
    assert await scene.say("a")
    assert [call.ok for call in scene.telegram.log] == [False, False, True]


@pytest.mark.parametrize("done", [False, True])
async def test_a_dropped_connection(scene: Scene, done: bool) -> None:
    scene.telegram.fault = lambda _call: Fault.drop(done=done)
    with pytest.raises(aiohttp.ClientError):
        await scene.say("lost?")
    assert (scene.sam.screen(scene.us)[-1].text == "lost?") is done


async def test_a_call_that_hangs_ends_with_the_server(scene: Scene) -> None:
    scene.telegram.fault = lambda _call: Fault.hang()
    url = f"{scene.root}/bot{scene.bot.token}/getMe"
    with pytest.raises(TimeoutError):
        await scene.http.get(url, timeout=aiohttp.ClientTimeout(total=0.1))
    assert scene.telegram.log[-1].method == "getMe"
