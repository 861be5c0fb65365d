"""Updates by webhook: a story end to end, and everything that is not Telegram or not an update."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import pytest

from bot.web.health import Health
from bot.web.pages import pages
from bot.web.server import Server
from bot.web.webhook import LARGEST, PATH, SECRET, Webhook
from playground import ApiCall, Chat, Fault
from tests.words import answers_begin

from .hooked import HOOK_SECRET, Hooked, locked_away, so

ORDER = answers_begin("help", "settings", "safety", "cancel-nothing")


async def test_a_pause_from_the_call_to_the_return(house: Hooked, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause 5")
    answer = await house.taps(house.sam, message, "I'm ready")
    assert answer.alert
    await house.move(minutes=5)
    question = house.sam.screen(us)[-1]
    assert question.text.startswith("Ready to come back?")
    await house.taps(house.alex, question, "I'm ready")
    assert "You're both ready" in house.sam.screen(us)[-1].text
    assert house.bot.queue.webhook is not None
    assert house.bot.queue.webhook.last_error is None


async def test_telegram_is_told_what_to_send(house: Hooked) -> None:
    (call,) = [call for call in house.telegram.log if call.method == "setWebhook"]
    assert call.params["url"] == f"{house.address}{PATH}"
    assert call.params["secret_token"] == HOOK_SECRET
    assert "guest_message" in call.params["allowed_updates"]
    assert call.params["max_connections"] == 100


@pytest.mark.parametrize("secret", [None, "", "x", HOOK_SECRET[:-1], HOOK_SECRET + "x", "ünsafe"])
async def test_without_the_secret_nothing_is_done(house: Hooked, us: Chat, secret: str | None) -> None:
    take = house.intercept()
    house.alex.send(us, "/pause")
    (raw,) = take()
    shown = len(house.alex.screen(us))
    assert await house.post(raw, secret=secret) == 403
    await house.settled()
    assert len(house.alex.screen(us)) == shown
    assert await house.post(raw) == 200
    assert len(house.alex.screen(us)) == shown + 1


async def test_other_methods_and_other_addresses(house: Hooked) -> None:
    assert (await house.get(PATH))[0] == 405
    assert (await house.get("/"))[0] == 404


async def spoken(house: Hooked, head: str, *parts: bytes, end: bool = False) -> bytes:
    """What the server says to bytes as they are, until it hangs up; `end` hangs up first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    writer.write(head.replace("\n", "\r\n").encode())
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        if end:
            writer.write_eof()
        return await reader.read()
    except ConnectionResetError:  # it hung up while we were talking
        return b""
    finally:
        writer.close()


HEAD = f"POST {PATH} HTTP/1.1\nHost: here\n"
KNOWN = f"{HEAD}{SECRET}: {HOOK_SECRET}\n"


async def test_the_secret_is_asked_before_the_body_is_read(house: Hooked) -> None:
    answer = await spoken(house, f"{HEAD}Content-Length: 90000000\n\n")
    assert answer.startswith(b"HTTP/1.1 403")


async def test_a_body_that_is_too_large_is_not_waited_for(house: Hooked) -> None:
    answer = await spoken(house, f"{KNOWN}Content-Length: {LARGEST + 1}\n\n")
    assert answer.startswith(b"HTTP/1.1 413")


async def test_a_body_of_the_largest_size_is_read(house: Hooked) -> None:
    assert await house.post(b" " * LARGEST) == 200
    assert await house.post(b" " * (LARGEST + 1)) == 413


async def test_without_a_length_it_is_counted(house: Hooked) -> None:
    async def chunks(size: int) -> AsyncIterator[bytes]:
        for _ in range(size // 1000):
            yield b" " * 1000

    assert await house.post(chunks(LARGEST)) == 200
    assert await house.post(chunks(LARGEST + 1000)) == 413


async def test_a_body_that_is_cut_short_does_nothing(house: Hooked, us: Chat) -> None:
    take = house.intercept()
    house.alex.send(us, "/pause")
    (raw,) = take()
    shown = len(house.alex.screen(us))
    await spoken(house, f"{KNOWN}Content-Length: {len(raw)}\n\n", raw[:-1], end=True)
    await house.settled()
    assert len(house.alex.screen(us)) == shown
    assert house.pair.web.webhook.answers["bad body"] == 1


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"pause, please"])
async def test_what_is_not_json_does_not_come_again(house: Hooked, body: bytes) -> None:
    assert await house.post(body) == 200
    assert house.pair.web.webhook.answers["not JSON"] == 1


@pytest.mark.parametrize(
    "data",
    [
        None,
        7,
        [],
        "x",
        {},
        {"update_id": "one"},
        {"update_id": 1, "message": "hello"},
        {"update_id": 1, "message": {}},
        {"update_id": 1, "message": {"message_id": 1, "date": "soon", "chat": {"id": 1, "type": "private"}}},
        {"update_id": 1, "message": {"message_id": 1, "date": 0, "chat": {"id": [1], "type": "private"}}},
        {"update_id": 1, "callback_query": {"id": "1", "from": {"id": "x", "is_bot": False, "first_name": "A"}}},
    ],
)
async def test_what_is_not_an_update_does_not_come_again(house: Hooked, data: Any) -> None:
    assert await house.post(json.dumps(data)) == 200
    assert house.pair.web.webhook.answers["not an update"] == 1


async def test_an_update_that_breaks_a_handler_does_not_come_again(house: Hooked, us: Chat) -> None:
    take = house.intercept()
    house.alex.send(us, "/pause 5")
    (raw,) = take()
    house.telegram.fault = lambda call: Fault.http(400, "Bad Request: unheard of") if is_clip(call) else None
    assert await house.delivered(raw) == 200
    house.telegram.fault = None
    shown = [one.text for one in house.alex.screen(us)]
    assert not any(text.startswith("⏸") for text in shown)
    assert await house.delivered(raw) == 200
    assert [one.text for one in house.alex.screen(us)] == shown
    assert house.pair.web.webhook.answers["handled later"] == 0, "nothing was waiting for its turn to be said"


def is_clip(call: ApiCall) -> bool:
    return call.method == "sendAnimation"


async def test_an_update_with_an_id_that_no_database_has_room_for_costs_no_other(house: Hooked, us: Chat) -> None:
    take = house.intercept()
    house.alex.send(us, "/pause")
    (raw,) = take()
    broken = json.loads(raw)
    broken["message"]["chat"]["id"] = 2**70
    assert await house.post(json.dumps(broken)) == 200
    assert await house.post(raw) == 200
    assert house.alex.screen(us)[-1].text.startswith("⏸")


async def test_the_same_update_twice_is_one_pause(house: Hooked, us: Chat) -> None:
    take = house.intercept()
    house.alex.send(us, "/pause 5")
    (raw,) = take()
    assert await house.post(raw) == 200
    assert await house.post(raw) == 200
    await house.move(minutes=6)
    questions = [one for one in house.alex.screen(us) if one.text.startswith("Ready to come back?")]
    assert len(questions) == 1


async def test_one_chats_updates_keep_their_order(house: Hooked) -> None:
    """Although all are there at once, and the first answer in each chat has to be given again."""
    take = house.intercept()
    people = [house.telegram.add_person(f"P{number}") for number in range(4)]
    for command in ("/help", "/settings", "/safety", "/cancel"):
        for person in people:
            person.send(house.bot, command)
    posts, told = [], set[int]()

    def flood_once(call: ApiCall) -> Fault | None:
        first = "chat_id" in call.params and call.params["chat_id"] not in told
        told.add(call.params.get("chat_id", 0))
        return Fault.flood(2) if first else None

    house.telegram.fault = flood_once
    with locked_away(house):
        for number, raw in enumerate(take()):
            posts.append(asyncio.create_task(house.post(raw)))
            await so(partial(arrived, house, number + 1))
    await house.dealt_with()
    assert set(await asyncio.gather(*posts)) == {200}
    for person in people:
        answers = [message.text for message in person.screen(house.bot) if message.from_["id"] == house.bot.id]
        assert [answer.split()[0] for answer in answers] == ORDER


def arrived(house: Hooked, number: int) -> bool:
    return house.pair.handling >= number


@asynccontextmanager
async def another_door(house: Hooked, **bounds: Any) -> AsyncIterator[None]:
    """The same bot behind a webhook with other bounds."""
    webhook = Webhook(house.pair.web.core, HOOK_SECRET, **bounds)
    webhook.open = True
    server = Server(pages(house.pair.web.core, Health(house.pair.web.core, None), webhook), "127.0.0.1", 0, 1.0)
    server.start()
    before, house.port = house.port, server.port
    house.pair.doors.append(webhook)
    try:
        yield
    finally:
        house.port = before
        await webhook.finish()
        await server.stop()


async def test_what_takes_long_is_acknowledged_and_goes_on(house: Hooked) -> None:
    take = house.intercept()
    for _ in range(6):
        house.alex.send(house.bot, "/help")
    async with another_door(house, patience=0.01):
        for raw in take():
            assert await house.post(raw) == 200
        await house.dealt_with()
    answers = [message for message in house.alex.screen(house.bot) if message.from_["id"] == house.bot.id]
    assert len(answers) == 6


async def test_beyond_what_it_can_hold_telegram_keeps_them(house: Hooked) -> None:
    take = house.intercept()
    for _ in range(5):
        house.alex.send(house.bot, "/help")
    async with another_door(house, most=1):
        first, *_, last = raws = take()
        for raw in raws[:-1]:  # the burst goes out; the fourth has to wait for the clock
            waiting = asyncio.create_task(house.post(raw))
            await house.settled()
        assert await house.post(last) == 503
        await house.move(seconds=5)
        assert await waiting == 200
        assert await house.post(first) == 200
