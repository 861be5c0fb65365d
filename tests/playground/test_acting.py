"""The people's API: people who act over HTTP, for tests in other languages."""

import asyncio
import base64
from typing import Any

import pytest

from .conftest import Scene, data_button, keyboard


class People:
    """Asks the people's API of a scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    async def ask(self, method: str, path: str, code: int = 200, /, **body: Any) -> Any:
        """Return the answer to a request, which must have this status code."""
        async with self.scene.http.request(method, f"{self.scene.root}{path}", json=body or None) as response:
            answer = await response.json()
            assert response.status == code, answer
            return answer

    async def act(self, person: int, action: str, **body: Any) -> Any:
        return await self.ask("POST", f"/people/{person}/{action}", **body)

    async def refused(self, method: str, path: str, code: int = 400, /, **body: Any) -> str:
        """Return the sentence of a refusal."""
        answer = await self.ask(method, path, code, **body)
        assert set(answer) == {"error"}
        return str(answer["error"])


@pytest.fixture
def people(scene: Scene) -> People:
    return People(scene)


async def test_a_world_is_made_and_played_over_http(people: People, scene: Scene) -> None:
    ann = await people.ask("POST", "/people", 201, name="Ann", zone="Europe/Paris", language="fr", username="ann")
    bob = await people.ask("POST", "/people", 201, name="Bob")
    echo = await people.ask("POST", "/bots", 201, name="Echo", username="echo_bot")
    group = await people.ask("POST", "/groups", 201, title="Two", people=[ann["id"], bob["id"]], bots=[echo["id"]])
    assert group["members"] == {str(ann["id"]): "creator", str(bob["id"]): "member", str(echo["id"]): "member"}
    assert (group["kind"], group["forum"]) == ("group", False)
    sent = await people.act(ann["id"], "send", chat=group["id"], text="/hello")
    assert (sent["text"], sent["mine"]) == ("/hello", True)
    async with scene.http.get(f"{scene.root}/bot{echo['token']}/getMe") as response:
        assert (await response.json())["result"]["username"] == "echo_bot"
    async with scene.http.get(f"{scene.root}/bot{echo['token']}/getUpdates") as response:
        update = (await response.json())["result"][-1]["message"]
    assert (update["from"]["language_code"], update["text"]) == ("fr", "/hello")
    screen = await people.ask("GET", f"/people/{bob['id']}/screen?chat={group['id']}")
    assert (screen["messages"][-1]["text"], screen["messages"][-1]["mine"]) == ("/hello", False)
    for path, name in (("/people", "Bob"), ("/bots", "Echo")):
        assert (await people.ask("GET", path))[-1]["name"] == name
    assert (await people.ask("GET", "/groups"))[-1] == group


async def test_a_tap_tells_the_answer(people: People, scene: Scene) -> None:
    asked = await scene.say("Ready?", reply_markup=keyboard(data_button("Yes", "y"), data_button("No", "n")))
    place = {"chat": scene.us.id, "message": asked["message_id"]}
    early = await people.act(scene.sam.id, "tap", **place, button="No", wait=0)
    assert (early["answered"], early["text"]) == (False, None)
    tapped = await people.act(scene.alex.id, "tap", **place, data="forged", wait=0)
    queries = [update["callback_query"] for update in await scene.updates() if "callback_query" in update]
    assert [(one["id"], one["data"]) for one in queries] == [(early["query"], "n"), (tapped["query"], "forged")]
    reason = await people.refused("POST", f"/people/{scene.sam.id}/tap", **place, button="Perhaps")
    assert "0 buttons fit 'Perhaps'" in reason

    async def answer_it() -> None:
        found = (await scene.updates(timeout=5))[0]["callback_query"]
        await scene.do("answerCallbackQuery", callback_query_id=found["id"], text="Good", show_alert=True)

    answer, _ = await asyncio.gather(people.act(scene.sam.id, "tap", **place, button="Yes"), answer_it())
    assert (answer["answered"], answer["text"], answer["alert"]) == (True, "Good", True)


async def test_a_screen_can_be_waited_for(people: People, scene: Scene) -> None:
    await scene.say("old words")
    path = f"/people/{scene.sam.id}/screen?chat={scene.us.id}"
    before = (await people.ask("GET", path))["messages"][-1]["id"]
    reason = await people.refused("GET", f"{path}&contains=words&after={before}&wait=0.01", 404)
    assert reason == "no message with 'words' came within 0.01 s"
    later, _ = await asyncio.gather(
        people.ask("GET", f"{path}&contains=words&after={before}"), scene.say("new words", reply_markup=keyboard()),
    )  # fmt: skip
    assert [one["text"] for one in later["messages"]] == ["new words"]


async def test_what_a_person_does_to_messages(people: People, scene: Scene) -> None:
    alex, us = scene.alex, {"chat": scene.us.id}
    sent = await people.act(alex.id, "send", **us, text="helo")
    assert (await people.act(alex.id, "edit", **us, message=sent["id"], text="hello"))["text"] == "hello"
    reply = await people.act(scene.sam.id, "send", **us, text="yes", reply_to=sent["id"])
    assert reply["reply"]["text"] == "hello"
    reacted = await people.act(scene.sam.id, "react", **us, message=sent["id"], emoji="🔥")
    assert reacted["reactions"] == [{"emoji": "🔥", "count": 1}]
    poll = await scene.do("sendPoll", chat_id=scene.us.id, question="Tonight?", options=["Walk", "Sleep"])
    voted = await people.act(alex.id, "vote", **us, message=poll["message_id"], options=[1])
    assert [one["mine"] for one in voted["poll"]["options"]] == [False, True]
    passed = await people.act(alex.id, "forward", **us, message=sent["id"], to=scene.sam.id)
    assert passed["text"] == "hello"
    own = await people.ask("GET", f"/people/{scene.sam.id}/screen?chat={alex.id}")
    assert (own["kind"], own["messages"][-1]["text"]) == ("one-to-one", "hello")
    await people.act(alex.id, "delete", **us, message=sent["id"])
    assert sent["id"] not in [str(one.id) for one in scene.sam.screen(scene.us)]
    await people.act(alex.id, "share_location", **us, latitude=1.5, longitude=2)
    await people.act(alex.id, "send_document", **us, name="a.txt", data=base64.b64encode(b"abc").decode())
    photo = await people.act(alex.id, "send_photo", **us, data=base64.b64encode(b"abc").decode(), caption="see")
    assert [one.media and one.media.kind for one in scene.sam.screen(scene.us)[-3:]] == [None, "document", "photo"]
    async with scene.http.get(f"{scene.root}{photo['media']['url']}") as response:
        assert await response.read() == b"abc"
    broken = await people.refused("POST", f"/people/{alex.id}/send_photo", **us, data="?")
    assert broken == "'data' must be the content of a file in base64"
    await people.act(scene.sam.id, "read", **us)
    assert not scene.sam.read(scene.us)


async def test_the_private_chat_with_a_bot(people: People, scene: Scene) -> None:
    alex, bot = scene.alex.id, scene.bot.id
    assert (await people.act(alex, "start", bot=bot, payload="deep"))["text"] == "/start deep"
    keys = {"keyboard": [[{"text": "Left"}, {"text": "Right"}]]}
    await scene.do("sendMessage", chat_id=alex, text="Where to?", reply_markup=keys)
    assert (await people.ask("GET", f"/people/{alex}/screen?chat={bot}"))["keys"] == [["Left", "Right"]]
    assert (await people.act(alex, "press_key", chat=bot, label="Left"))["text"] == "Left"
    await people.act(alex, "block", bot=bot)
    assert await scene.refused("sendMessage", chat_id=alex, text="x") == "Forbidden: bot was blocked by the user"
    assert (await people.ask("GET", f"/people/{alex}/screen?chat={bot}"))["blocked"]
    await people.act(alex, "unblock", bot=bot)
    await people.act(alex, "speak", language="de")
    await people.act(alex, "send", chat=bot, text="hallo")
    assert (await scene.updates())[-1]["message"]["from"]["language_code"] == "de"


async def test_inline_results_are_asked_for_and_chosen(people: People, scene: Scene) -> None:
    content = {"message_text": "I'm sorry"}
    article = {"type": "article", "id": "1", "title": "Sorry", "input_message_content": content}

    async def answer_it() -> None:
        found = next(one for one in await scene.updates(timeout=5) if "inline_query" in one)["inline_query"]
        await scene.do("answerInlineQuery", inline_query_id=found["id"], results=[article])

    place = {"chat": scene.us.id}
    await scene.updates()
    asked = people.act(scene.alex.id, "inline", bot=scene.bot.id, query="sorry", **place)
    answer, _ = await asyncio.gather(asked, answer_it())
    assert [one["title"] for one in answer["results"]] == ["Sorry"]
    sent = await people.act(scene.alex.id, "choose", query=answer["query"], index=0, **place)
    assert (sent["text"], sent["via"]) == ("I'm sorry", "breather_bot")
    path = f"/people/{scene.sam.id}/choose"
    assert await people.refused("POST", path, query=answer["query"], index=0, **place) == "there is no such result"


async def test_members_come_and_go(people: People, scene: Scene) -> None:
    eve = await people.ask("POST", "/people", 201, name="Eve")
    forum = await people.ask("POST", "/groups", 201, title="Topics", people=[eve["id"]], forum=True)
    members = f"/groups/{forum['id']}/members"
    await people.ask("PUT", f"{members}/{scene.bot.id}", status="administrator")
    assert [list(update)[1] for update in await scene.updates()][-3:] == ["my_chat_member", "message", "my_chat_member"]
    await people.ask("PUT", f"{members}/{scene.alex.id}")
    thread = (await people.ask("POST", f"/groups/{forum['id']}/topics", 201, name="Plans"))["thread"]
    await people.act(eve["id"], "send", chat=forum["id"], text="soon", thread=thread)
    assert (await scene.updates())[-1]["message"]["message_thread_id"] == thread
    await people.ask("DELETE", f"{members}/{scene.bot.id}")
    await people.act(scene.alex.id, "leave", chat=forum["id"])
    assert (await people.ask("GET", "/groups"))[-1]["members"] == {str(eve["id"]): "creator"}
    refusal = await scene.refused("sendMessage", chat_id=forum["id"], text="x")
    assert refusal == "Forbidden: bot was kicked from the supergroup chat"
    await people.act(scene.alex.id, "join", chat=forum["id"])
    sentence = await people.refused("PUT", f"{members}/{eve['id']}", status="member")
    assert sentence == "Eve is the creator of Topics"


REFUSED: list[tuple[str, str, int, dict[str, Any], str]] = [
    ("POST", "/people", 400, {}, "'name' is missing"),
    ("POST", "/people", 400, {"name": " "}, "a name has 1 to 64 characters"),
    ("POST", "/people", 400, {"name": "A", "zone": "Mars/Dome"}, "there is no time zone 'Mars/Dome'"),
    ("POST", "/people", 400, {"name": "A", "age": 5}, "'age' means nothing here: there are name, zone"),
    ("POST", "/people", 400, {"name": 5}, "'name' must be a text"),
    ("POST", "/bots", 400, {"name": "A", "username": "Breather_Bot"}, "the username @Breather_Bot is taken"),
    ("POST", "/bots", 400, {"name": "A", "username": "a b"}, "a username has 3 to 32 letters"),
    ("POST", "/bots", 400, {"name": "A", "username": "abc", "inline": 1}, "'inline' must be true or false"),
    ("POST", "/groups", 400, {"title": "A", "people": []}, "a group needs a person"),
    ("POST", "/groups", 404, {"title": "A", "people": [5]}, "there is no person 5"),
    ("POST", "/groups/{us}/topics", 400, {"name": "A"}, "Us has no topics"),
    ("PUT", "/groups/{us}/members/{sam}", 400, {"status": "boss"}, "'status' must be one of member"),
    ("PUT", "/groups/7/members/{sam}", 404, {}, "there is no group 7"),
    ("POST", "/people/{sam}/dance", 404, {}, "there is no action 'dance': there are send, start"),
    ("POST", "/people/x/send", 404, {}, "'x' is no id"),
    ("POST", "/people/5/send", 404, {}, "there is no person 5"),
    ("POST", "/people/{sam}/send", 404, {"chat": 9, "text": "x"}, "there is no chat 9"),
    ("POST", "/people/{sam}/send", 400, {"chat": "9", "text": "x"}, "'chat' must be a whole number"),
    ("POST", "/people/{sam}/delete", 404, {"chat": -1, "message": 1}, "there is no chat -1"),
    ("POST", "/people/{sam}/start", 404, {"bot": 9}, "there is no bot 9"),
    ("POST", "/people/{sam}/tap", 400, {"chat": 9, "message": 1}, "a tap needs either 'button' or 'data'"),
    ("POST", "/people/{sam}/speak", 400, {"language": "<b>"}, "'<b>' is no tag of a language"),
    ("GET", "/people/{sam}/screen", 400, {}, "'chat' is missing"),
    ("GET", "/people/{sam}/screen?chat=x", 400, {}, "'chat' must be a number"),
    ("DELETE", "/people", 405, {}, "DELETE /people: Method Not Allowed"),
    ("PATCH", "/bots", 405, {}, "PATCH /bots: Method Not Allowed"),
    ("GET", "/groups/none", 404, {}, "GET /groups/none: Not Found"),
]


@pytest.mark.parametrize(("method", "path", "status", "body", "sentence"), REFUSED)
async def test_what_cannot_be_done_is_said_in_a_sentence(
    people: People, scene: Scene, method: str, path: str, status: int, body: dict[str, Any], sentence: str
) -> None:
    told = await people.refused(method, path.format(us=scene.us.id, sam=scene.sam.id), status, **body)
    assert told.startswith(sentence)


async def test_who_is_not_in_a_group_sees_nothing_of_it(people: People, scene: Scene) -> None:
    eve = (await people.ask("POST", "/people", 201, name="Eve"))["id"]
    assert await people.refused("GET", f"/people/{eve}/screen?chat={scene.us.id}") == "Eve is not in Us"
    assert await people.refused("POST", f"/people/{eve}/send", chat=scene.us.id, text="x") == "Eve is not in Us"


async def test_no_page_of_another_site_acts_as_a_person(scene: Scene) -> None:
    for headers in ({"Origin": "https://example.org"}, {"Host": "example.org"}):
        async with scene.http.post(f"{scene.root}/people", json={"name": "Eve"}, headers=headers) as response:
            assert response.status == 403
            assert "only programs of this machine" in (await response.json())["error"]
    for body in (b"[1]", b"{", b"\xff", b'{"name": "\\ud800"}'):
        async with scene.http.post(f"{scene.root}/people", data=body) as response:
            assert (response.status, await response.json()) == (400, {"error": "the body must be a JSON object"})
    assert [one.first_name for one in scene.telegram.people.values()] == ["Alex", "Sam"]
