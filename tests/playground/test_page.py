"""The WebSocket the page speaks."""

import base64
from typing import Any

import aiohttp
import pytest

from .conftest import Scene, data_button, keyboard


async def heard(socket: aiohttp.ClientWebSocketResponse, kind: str) -> dict[str, Any]:
    """Return the next message of that kind."""
    while True:
        message: dict[str, Any] = await socket.receive_json(timeout=5)
        if message["type"] == kind:
            return message


async def state_with(socket: aiohttp.ClientWebSocketResponse, text: str) -> dict[str, Any]:
    while True:
        state = await heard(socket, "state")
        if text in str(state):
            return state


def chat_on(state: dict[str, Any], name: str, title: str) -> dict[str, Any]:
    phone = next(one for one in state["phones"] if one["name"] == name)
    chat: dict[str, Any] = next(one for one in phone["chats"] if one["title"] == title)
    return chat


async def test_a_page_sees_and_does(scene: Scene) -> None:
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        first = await heard(socket, "state")
        assert [phone["name"] for phone in first["phones"]] == ["Alex", "Sam"]
        assert chat_on(first, "Sam", "Us")["messages"][0]["service"] == "Alex added Breather"
        await socket.send_json({"do": "send", "phone": scene.alex.id, "chat": scene.us.id, "text": "/pause"})
        state = await state_with(socket, "/pause")
        mine, theirs = chat_on(state, "Alex", "Us"), chat_on(state, "Sam", "Us")
        assert (mine["messages"][-1]["mine"], theirs["messages"][-1]["mine"]) == (True, False)
        assert (mine["unread"], theirs["unread"]) == (0, 2)
        assert theirs["messages"][-1]["entities"][0]["type"] == "bot_command"


async def test_a_tap_and_its_answer(scene: Scene) -> None:
    sent = await scene.say("Ready?", reply_markup=keyboard(data_button("I'm ready", "r", style="success")))
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        state = await state_with(socket, "Ready?")
        button = chat_on(state, "Alex", "Us")["messages"][-1]["buttons"][0][0]
        assert button == {"text": "I'm ready", "kind": "callback", "value": "", "style": "success"}
        tap = {"do": "tap", "phone": scene.sam.id, "chat": scene.us.id, "message": str(sent["message_id"])}
        await socket.send_json(tap | {"row": 0, "column": 0, "ref": "r1"})
        await state_with(socket, "state")
        query = next(one for one in await updates_when(scene, "callback_query"))["callback_query"]
        await scene.do("answerCallbackQuery", callback_query_id=query["id"], text="Good", show_alert=True)
        answer = await heard(socket, "answer")
    assert answer == {
        "type": "answer", "ref": "r1", "phone": scene.sam.id, "text": "Good", "alert": True, "url": None,
    }  # fmt: skip


async def updates_when(scene: Scene, kind: str) -> list[dict[str, Any]]:
    """Poll until an update of that kind arrives."""
    while True:
        found = [update for update in await scene.updates(timeout=5) if kind in update]
        if found:
            return found


async def test_what_cannot_be_done_is_refused(scene: Scene) -> None:
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        for wish in (
            {"do": "dance"},
            {"do": "send", "phone": 5, "chat": scene.us.id, "text": "x"},
            {"do": "send", "phone": scene.alex.id, "chat": scene.us.id, "text": " "},
            {"do": "speed", "value": 7},
            {"do": "language", "phone": scene.alex.id, "code": "<b>"},
            {"do": "tap", "phone": scene.alex.id, "chat": scene.us.id, "message": "1", "row": 0, "column": 0},
        ):
            await socket.send_json(wish)
            assert (await heard(socket, "refused"))["text"]


async def test_speed_and_starting_over(scene: Scene) -> None:
    speeds: list[float] = []
    scene.telegram.on_speed = speeds.append
    before = (scene.alex.id, scene.us.id)
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        await socket.send_json({"do": "speed", "value": 60})
        state = await state_with(socket, "'speed': 60")
        assert speeds == [60]
        await socket.send_json({"do": "start_over"})
        state = await state_with(socket, str(before[0] + 2))  # two people got two new ids
    assert scene.alex.id not in before
    assert scene.us.id not in before
    assert len(chat_on(state, "Alex", "Us")["messages"]) == 1
    update = (await scene.updates())[-1]
    assert update["message"]["chat"]["id"] == scene.us.id


async def test_inline_from_the_page(scene: Scene) -> None:
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        place = {"phone": scene.alex.id, "chat": scene.us.id, "ref": "q1"}
        await socket.send_json({"do": "inline", "bot": scene.bot.id, "query": "sorry"} | place)
        query = (await updates_when(scene, "inline_query"))[0]["inline_query"]
        result = {
            "type": "article", "id": "1", "title": "Sorry", "input_message_content": {"message_text": "I'm sorry"},
        }  # fmt: skip
        await scene.do("answerInlineQuery", inline_query_id=query["id"], results=[result])
        answer = await heard(socket, "inline")
        assert answer["results"] == [
            {"id": "1", "title": "Sorry", "description": "", "text": "I'm sorry", "thumbnail": ""},
        ]  # fmt: skip
        await socket.send_json({"do": "choose", "index": 0} | place)
        state = await state_with(socket, "'via': 'breather_bot'")
    assert chat_on(state, "Sam", "Us")["messages"][-1]["text"] == "I'm sorry"


async def test_two_people_alone_on_the_page(scene: Scene) -> None:
    scene.telegram.add_private(scene.alex, scene.sam)
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        state = await heard(socket, "state")
        assert [chat["title"] for chat in state["phones"][0]["chats"]] == ["Us", "Breather", "Sam"]
        own = chat_on(state, "Sam", "Alex")
        assert (own["id"], own["kind"], own["bot_username"]) == (scene.alex.id, "one-to-one", None)
        await socket.send_json({"do": "send", "phone": scene.sam.id, "chat": own["id"], "text": "@breather_bot pause"})
        state = await state_with(socket, "@breather_bot pause")
        guest = (await updates_when(scene, "guest_message"))[0]["guest_message"]
        assert guest["from"]["id"] == scene.sam.id
        theirs = chat_on(state, "Alex", "Sam")
        assert (theirs["unread"], theirs["messages"][-1]["mine"]) == (1, False)
        number = theirs["messages"][-1]["id"]
        await socket.send_json({"do": "delete", "phone": scene.alex.id, "chat": theirs["id"], "message": number})
        while chat_on(state, "Sam", "Alex")["messages"]:
            state = await heard(socket, "state")


async def test_what_a_hand_does_beside_writing(scene: Scene) -> None:
    place = {"phone": scene.sam.id, "chat": scene.us.id}
    sent = await scene.do("sendPoll", chat_id=scene.us.id, question="Well?", options=["a", "b"])
    poll = place | {"message": str(sent["message_id"])}
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        await socket.send_json(poll | {"do": "vote", "option": 0})
        await socket.send_json(poll | {"do": "vote", "option": 1})
        state = await state_with(socket, "'voters': 1")
        while chat_on(state, "Sam", "Us")["messages"][-1]["poll"]["options"][1]["count"] != 1:
            state = await heard(socket, "state")
        assert [one["mine"] for one in chat_on(state, "Sam", "Us")["messages"][-1]["poll"]["options"]] == [False, True]
        await socket.send_json(poll | {"do": "react", "emoji": "🔥"})
        state = await state_with(socket, "🔥")
        assert chat_on(state, "Alex", "Us")["messages"][-1]["reactions"] == [{"emoji": "🔥", "count": 1}]
        data = base64.b64encode(b"leaf").decode()
        for mime in ("image/png", "text/plain"):
            await socket.send_json(place | {"do": "attach", "name": "leaf.x", "mime": mime, "data": data})
        state = await state_with(socket, "leaf.x")
        shown = [one["media"]["kind"] for one in chat_on(state, "Alex", "Us")["messages"][-2:]]
        assert shown == ["photo", "document"]
        await socket.send_json(place | {"do": "attach", "name": "x", "mime": "x", "data": "no base64"})
        assert (await heard(socket, "refused"))["text"]


async def test_the_page_lists_the_calls(scene: Scene) -> None:
    await scene.say("hello")
    await scene.refused("sendGame", chat_id=scene.us.id, game_short_name="x")
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        newest, older = (await heard(socket, "state"))["calls"][:2]
    assert (newest["method"], newest["error"]) == (
        "sendGame", "Bad Request: method is not offered by this local server",
    )  # fmt: skip
    assert (older["method"], older["error"], "hello" in older["params"]) == ("sendMessage", None, True)


async def test_other_sites_are_kept_out(scene: Scene) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
        await scene.http.ws_connect(f"{scene.root}/ws", origin="https://example.org")
    assert caught.value.status == 403
    async with scene.http.ws_connect(f"{scene.root}/ws", origin=scene.root) as socket:
        assert (await heard(socket, "state"))["phones"]


async def test_a_world_grows_on_the_page(scene: Scene) -> None:
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:

        async def add(what: str, **fields: object) -> dict[str, Any]:
            await socket.send_json({"do": "add", "what": what, "ref": what} | fields)
            return await heard(socket, "added")

        assert await add("person", name=" Eve ", zone="Asia/Tokyo", language="fr") == {"type": "added", "ref": "person"}
        token = (await add("bot", name="Echo", username="@echo_bot"))["token"]
        async with scene.http.get(f"{scene.root}/bot{token}/getMe") as response:
            echo = (await response.json())["result"]
        assert (echo["first_name"], echo["username"]) == ("Echo", "echo_bot")
        eve = next(one for one in scene.telegram.people.values() if one.first_name == "Eve")
        assert (eve.zone, eve.language) == ("Asia/Tokyo", "fr")
        await add("group", name="Plans", kind="forum", members=[str(eve.id), str(echo["id"])])
        plans = next(chat for chat in scene.telegram.chats.values() if chat.title == "Plans")
        assert plans.members == {eve.id: "creator", echo["id"]: "member"}
        await add("member", chat=str(plans.id), member=str(scene.sam.id))
        await add("topic", chat=str(plans.id), name="Summer")
        state = await state_with(socket, "'name': 'Summer'")
        assert [phone["name"] for phone in state["phones"]] == ["Alex", "Sam", "Eve"]
        assert state["groups"][-1] == {"id": plans.id, "title": "Plans", "forum": True}
        assert state["bots"][-1]["token"] == token
        topic = chat_on(state, "Sam", "Plans")["topics"][0]["id"]
        words = {"do": "send", "phone": scene.sam.id, "chat": plans.id, "text": "at sea"}
        await socket.send_json(words | {"thread": str(topic)})
        sent = chat_on(await state_with(socket, "at sea"), "Eve", "Plans")["messages"][-1]
        assert sent["topic"] == "Summer"
        await socket.send_json(words | {"text": "in it", "reply_to": sent["id"], "phone": eve.id})
        assert chat_on(await state_with(socket, "in it"), "Sam", "Plans")["messages"][-1]["topic"] == "Summer"


@pytest.mark.parametrize(
    ("what", "fields", "reason"),
    [
        ("person", {"name": "", "zone": "UTC", "language": "en"}, "a name has 1 to 64 characters"),
        ("person", {"name": "Eve", "zone": "Mars", "language": "en"}, "there is no time zone 'Mars'"),
        ("bot", {"name": "A", "username": "BREATHER_bot"}, "the username @BREATHER_bot is taken"),
        ("group", {"name": "A", "kind": "group", "members": []}, "a group needs a person"),
        ("group", {"name": "A", "kind": "group", "members": ["x"]}, "the page asked for something"),
        ("member", {"chat": "{us}", "member": "{sam}"}, "Sam is in Us already"),
        ("topic", {"chat": "{us}", "name": "Summer"}, "Us has no topics"),
        ("dog", {}, "the page asked for something"),
    ],
)
async def test_what_cannot_be_added_is_told(scene: Scene, what: str, fields: dict[str, Any], reason: str) -> None:
    ids = {"{us}": scene.us.id, "{sam}": scene.sam.id}
    given = {name: ids.get(str(value), value) for name, value in fields.items()}
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        await socket.send_json({"do": "add", "what": what, "ref": "r1"} | given)
        assert (await heard(socket, "added"))["error"].startswith(reason)


async def test_a_bot_has_its_new_name_on_the_page(scene: Scene) -> None:
    async with scene.http.ws_connect(f"{scene.root}/ws") as socket:
        await heard(socket, "state")
        await scene.do("setMyName", name="Deep Breath")
        state = await state_with(socket, "'title': 'Deep Breath'")
        assert chat_on(state, "Sam", "Deep Breath")["kind"] == "private"
