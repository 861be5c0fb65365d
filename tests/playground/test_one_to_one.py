"""The chat of two people: the bot is not in it, and is there through inline and guest mode only."""

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from playground import Answer, Chat, Message, PhoneError, Telegram, find_or_add_cast

from .conftest import Clock, Scene, data_button, keyboard
from .test_media import upload
from .test_taps import TOO_OLD, article

GONE = "Bad Request: MESSAGE_ID_INVALID"
READY = keyboard(data_button("I'm ready", "ready"))


@pytest.fixture
async def own(scene: Scene) -> Chat:
    """Return the chat of Alex and Sam; the bot's earlier updates are confirmed."""
    chat = scene.telegram.add_private(scene.alex, scene.sam)
    await scene.updates()
    return chat


async def sent(scene: Scene, own: Chat, **result: Any) -> tuple[Message, str]:
    """Send a result there as Alex; return it and its inline_message_id."""
    query = scene.alex.inline(scene.bot, "pause", chat=own)
    shown = article(1, "A pause", reply_markup=READY) | result
    await scene.do("answerInlineQuery", inline_query_id=query.id, results=[shown], cache_time=0)
    message = scene.alex.choose(query, 0, own)
    await scene.updates()
    return message, str(message.inline_id)


async def heard(scene: Scene, kind: str) -> dict[str, Any]:
    """Return the one update that waits."""
    (update,) = await scene.updates()
    found: dict[str, Any] = update[kind]
    return found


async def test_a_query_says_that_the_chat_is_private_and_not_which(scene: Scene, own: Chat) -> None:
    query = scene.sam.inline(scene.bot, "pause 20", "50", own)
    assert await heard(scene, "inline_query") == {
        "id": query.id, "from": scene.sam.wire, "query": "pause 20", "offset": "50", "chat_type": "private",
    }  # fmt: skip
    scene.sam.inline(scene.bot, "", chat=scene.telegram.private(scene.sam, scene.bot))
    assert (await heard(scene, "inline_query"))["chat_type"] == "sender"


async def test_a_result_is_the_senders_own_message(scene: Scene, own: Chat) -> None:
    message, _ = await sent(scene, own)
    for person in (scene.alex, scene.sam):
        assert person.screen(own) == [message]
    assert (message.from_["id"], message.via, message.labels) == (scene.alex.id, "breather_bot", ["I'm ready"])
    with pytest.raises(PhoneError):
        scene.alex.edit(message, "not what the bot wrote")


@pytest.mark.parametrize("feedback", [True, False])
async def test_feedback_is_told_only_where_it_is_turned_on(scene: Scene, own: Chat, feedback: bool) -> None:
    scene.bot.inline_feedback = feedback
    query = scene.alex.inline(scene.bot, "pause", chat=own)
    results = [article(1, "A pause", reply_markup=READY), article(2, "Words")]
    await scene.do("answerInlineQuery", inline_query_id=query.id, results=results)
    await scene.updates()
    first = scene.alex.choose(query, 0, own)
    scene.alex.choose(query, 1, own)
    told = {"from": scene.alex.wire, "query": "pause"}
    chosen = [told | {"result_id": "1", "inline_message_id": first.inline_id}, told | {"result_id": "2"}]
    assert [update["chosen_inline_result"] for update in await scene.updates()] == (chosen if feedback else [])


async def test_a_tap_names_the_message_and_the_person_and_no_chat(scene: Scene, own: Chat) -> None:
    message, inline_id = await sent(scene, own)
    queries = []
    for person in (scene.alex, scene.sam):
        tap = person.tap(message, "I'm ready")
        query = await heard(scene, "callback_query")
        queries.append(query)
        assert (query["from"]["id"], query["inline_message_id"], query["data"]) == (person.id, inline_id, "ready")
        assert "message" not in query
        await scene.do("answerCallbackQuery", callback_query_id=query["id"], text="Noted", show_alert=True)
        assert await tap.answer() == Answer("Noted", alert=True)
    assert queries[0]["chat_instance"] == queries[1]["chat_instance"]
    assert str(scene.sam.id) not in queries[0]["chat_instance"]
    elsewhere = scene.telegram.add_private(scene.alex, scene.telegram.add_person("Eve"))
    other, _ = await sent(scene, elsewhere)
    scene.alex.tap(other, "I'm ready")
    assert (await heard(scene, "callback_query"))["chat_instance"] != queries[0]["chat_instance"]


async def test_a_stranger_can_only_forge(scene: Scene, own: Chat) -> None:
    message, inline_id = await sent(scene, own)
    eve = scene.telegram.add_person("Eve")
    assert eve.screen(own) == []
    with pytest.raises(PhoneError):
        eve.tap(message, "I'm ready")
    eve.forge_tap(message, "anything")
    query = await heard(scene, "callback_query")
    assert (query["from"]["id"], query["inline_message_id"], query["data"]) == (eve.id, inline_id, "anything")
    scene.alex.delete(message)
    with pytest.raises(PhoneError):
        eve.forge_tap(message, "anything")


async def test_both_phones_see_an_edit(scene: Scene, own: Chat) -> None:
    _, inline_id = await sent(scene, own)
    there = {"inline_message_id": inline_id}
    assert await scene.do("editMessageText", **there, text="One is ready", reply_markup=READY) is True
    same = await scene.refused("editMessageText", **there, text="One is ready", reply_markup=READY)
    assert same.startswith("Bad Request: message is not modified")
    assert await scene.do("editMessageReplyMarkup", **there) is True
    assert await scene.do("editMessageText", **there, text="Over") is True
    for person in (scene.alex, scene.sam):
        assert [(one.text, one.labels) for one in person.screen(own)] == [("Over", [])]
    app = keyboard({"text": "App", "web_app": {"url": "https://example.org"}})
    refused = await scene.refused("editMessageReplyMarkup", **there, reply_markup=app)
    assert refused == "Bad Request: BUTTON_TYPE_INVALID"
    assert await scene.updates() == []


async def test_media_come_from_files_that_are_known(scene: Scene, own: Chat) -> None:
    place = {"chat_id": scene.us.id}
    photo = (await upload(scene, "sendPhoto", **place, photo=b"leaf"))["result"]["photo"][-1]["file_id"]
    clip = (await upload(scene, "sendAnimation", **place, animation=b"film"))["result"]["animation"]["file_id"]
    results = [
        {"type": "photo", "id": "1", "photo_file_id": photo, "caption": "a leaf", "reply_markup": READY},
        {"type": "gif", "id": "2", "gif_file_id": clip},
        {"type": "photo", "id": "3", "photo_file_id": photo, "input_message_content": {"message_text": "instead"}},
        article(4, "words", thumbnail_url="https://example.org/leaf.jpg"),
    ]
    query = scene.alex.inline(scene.bot, "", chat=own)
    await scene.do("answerInlineQuery", inline_query_id=query.id, results=results)
    leaf = f"/media/{photo}"
    assert [one.thumbnail for one in await query.results()] == [
        leaf, "", leaf, "https://example.org/leaf.jpg",
    ]  # fmt: skip
    shown = [scene.alex.choose(query, index, own) for index in range(4)]
    assert [one.media and one.media.kind for one in shown] == ["photo", "animation", None, None]
    assert [one.text for one in shown] == ["a leaf", "", "instead", "words"]
    there = {"inline_message_id": shown[0].inline_id}
    await scene.do("editMessageCaption", **there, caption="two leaves", reply_markup=READY)
    await scene.do("editMessageMedia", **there, media={"type": "animation", "media": clip, "caption": "a film"})
    assert scene.sam.screen(own)[0].media == shown[1].media
    new = {"type": "photo", "media": "attach://new"}
    fresh = await upload(scene, "editMessageMedia", **there, media=new, new=b"pixels")
    assert fresh["description"] == "Bad Request: invalid message content specified"


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("editMessageText", {"text": "Over"}),
        ("editMessageCaption", {"caption": "Over"}),
        ("editMessageMedia", {"media": {"type": "photo", "media": "x"}}),
        ("editMessageReplyMarkup", {}),
    ],
)
@pytest.mark.parametrize("how", ["deleted", "expired", "another bot's", "malformed"])
async def test_what_cannot_be_edited(
    scene: Scene, own: Chat, how: str, method: str, params: dict[str, Any]
) -> None:  # fmt: skip
    message, inline_id = await sent(scene, own)
    wanted = GONE
    if how == "deleted":
        scene.sam.delete(message)
        assert scene.alex.screen(own) == []
    elif how == "expired":
        scene.telegram.expire(message)
    elif how == "malformed":
        inline_id, wanted = "no id", "Bad Request: invalid inline message identifier specified"
    else:
        scene.bot = scene.telegram.add_bot("Other", "other_bot")
    assert await scene.refused(method, inline_message_id=inline_id, **params) == wanted


async def test_a_forwarded_copy_has_no_live_buttons(scene: Scene, own: Chat) -> None:
    message, inline_id = await sent(scene, own)
    link, words = {"text": "Read", "url": "https://example.org"}, {"text": "Copy", "copy_text": {"text": "x"}}
    copies = [scene.sam.forward(message, scene.us)]
    for markup in (keyboard(link, words), keyboard(link, data_button("B", "b"))):
        await scene.do("editMessageReplyMarkup", inline_message_id=inline_id, reply_markup=markup)
        copies.append(scene.sam.forward(message, scene.us))
    here = {"text": "Again", "switch_inline_query_current_chat": "pause"}
    await scene.do("editMessageReplyMarkup", inline_message_id=inline_id, reply_markup=keyboard(here))
    copies.append(scene.sam.forward(message, scene.us))
    assert [copy.labels for copy in copies] == [[], ["Read", "Copy"], [], ["Again"]]
    assert copies[3].buttons[0][0].kind == "switch_inline_query"
    assert {copy.inline_id for copy in copies} == {None}
    assert copies[0].data["forward_origin"]["sender_user"]["id"] == scene.alex.id
    assert (copies[0].from_["id"], copies[0].via, copies[0].text) == (scene.sam.id, "breather_bot", "A pause")


async def test_a_guest_answers_once_where_it_was_called(scene: Scene, own: Chat) -> None:
    for caller, other in ((scene.alex, scene.sam), (scene.sam, scene.alex)):
        guest = caller.guest(scene.bot, "🌬 @Breather_bot pause", own)
        message = await heard(scene, "guest_message")
        assert (message["text"], message["from"]["id"]) == ("🌬 @Breather_bot pause", caller.id)
        assert message["chat"] == {"id": other.id, "first_name": other.first_name, "type": "private"}
        answer = {"guest_query_id": message["guest_query_id"], "result": article(1, "A pause", reply_markup=READY)}
        posted = await scene.do("answerGuestQuery", **answer)
        shown = await guest.answer()
        assert other.screen(own)[-1] is shown
        assert (shown.from_["id"], shown.data["guest_bot_caller_user"]["id"]) == (scene.bot.id, caller.id)
        assert await scene.refused("answerGuestQuery", **answer) == TOO_OLD
        other.tap(shown, "I'm ready")
        query = await heard(scene, "callback_query")
        assert query["inline_message_id"] == posted["inline_message_id"]
        assert "message" not in query
        await scene.do("editMessageText", inline_message_id=posted["inline_message_id"], text="Over")
        assert caller.screen(own)[-1].text == "Over"


async def test_who_is_called_and_who_is_not(scene: Scene, own: Chat) -> None:
    for text in ("breather_bot pause", "@breather_bot2 pause", "a@breather_bot.org", "/pause@breather_bot"):
        scene.alex.send(own, text)
    assert await scene.updates() == []
    with pytest.raises(PhoneError):
        scene.alex.guest(scene.bot, "pause", own)
    with pytest.raises(PhoneError):
        scene.alex.guest(scene.bot, "@breather_bot pause", scene.us)
    first = scene.alex.send(own, "shall we?")
    scene.sam.send(own, "@breather_bot pause, @breather_bot", reply_to=first)
    called = await heard(scene, "guest_message")
    assert called["reply_to_message"]["chat"] == called["chat"]
    scene.bot.guests = False
    scene.sam.send(own, "@breather_bot pause")
    assert await scene.updates() == []


async def test_it_comes_back_with_its_live_messages(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "state.json"
    first = Telegram(now=clock, floods=None, state_file=path)
    cast = find_or_add_cast(first)
    cast.bot.inline_feedback = True
    async with first.serve() as root, aiohttp.ClientSession() as http:
        scene = Scene(first, clock, cast.bot, cast.alex, cast.sam, cast.group, root, http)
        _, inline_id = await sent(scene, cast.one_to_one)
        old, old_id = await sent(scene, cast.one_to_one)
        first.expire(old)
    second = Telegram(now=clock, floods=None, state_file=path)
    again = find_or_add_cast(second)
    assert again.bot.inline_feedback
    async with second.serve() as root, aiohttp.ClientSession() as http:
        scene = Scene(second, clock, again.bot, again.alex, again.sam, again.group, root, http)
        message = again.sam.screen(again.one_to_one)[0]
        again.sam.tap(message, "I'm ready")
        assert (await heard(scene, "callback_query"))["inline_message_id"] == inline_id
        assert await scene.do("editMessageText", inline_message_id=inline_id, text="Over")
        assert await scene.refused("editMessageText", inline_message_id=old_id, text="Over") == GONE
    assert again.alex.screen(again.one_to_one)[0].text == "Over"


async def test_starting_over_empties_it(scene: Scene, own: Chat) -> None:
    _, inline_id = await sent(scene, own)
    scene.telegram.start_over()
    new = scene.telegram.add_private(scene.alex, scene.sam)
    assert len([chat for chat in scene.telegram.privates.values() if chat.one_to_one]) == 1
    assert scene.alex.screen(new) == []
    scene.sam.send(new, "hello")
    assert scene.alex.screen(new)[-1].text == "hello"
    assert await scene.refused("editMessageText", inline_message_id=inline_id, text="x") == GONE
