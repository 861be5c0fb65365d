"""Sending, editing and deleting, as a bot with python-telegram-bot or a bare client sees it."""

import pytest
import telegram as ptb

from .conftest import Scene, data_button, keyboard


async def test_a_real_client_talks_to_it(scene: Scene) -> None:
    scene.alex.start(scene.bot, "hello")
    client = ptb.Bot(scene.bot.token, base_url=f"{scene.root}/bot", base_file_url=f"{scene.root}/file/bot")
    async with client:
        assert client.username == "breather_bot"
        start = (await client.get_updates())[-1].message
        assert start is not None
        assert start.text == "/start hello"
        markup = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Go", callback_data="go")]])
        sent = await client.send_message(start.chat_id, "<b>Hi</b>", parse_mode="HTML", reply_markup=markup)
    shown = scene.alex.screen(scene.bot)[-1]
    assert (shown.id, shown.text, shown.labels) == (sent.message_id, "Hi", ["Go"])
    assert shown.entities == [{"type": "bold", "offset": 0, "length": 2}]


async def test_a_group_gets_service_message_and_membership(scene: Scene) -> None:
    first, second = await scene.updates()
    assert first["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert second["message"]["new_chat_members"][0]["username"] == "breather_bot"


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x", "chat_id": -1}, "chat not found"),
        ({"text": "x", "chat_id": 77}, "chat not found"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
        ({"text": "x", "message_thread_id": 5}, "message thread not found"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": keyboard(data_button("a", "é" * 33))}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x", "reply_markup": keyboard(data_button("a", ""))},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": keyboard({"text": "a", "copy_text": {"text": "x" * 257}})},
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            {"text": "x", "reply_markup": keyboard({"text": "a", "url": "nowhere"})},
            "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_what_it_refuses_to_send(scene: Scene, params: dict[str, object], reason: str) -> None:
    before = scene.alex.screen(scene.us)
    got = await scene.refused("sendMessage", **{"chat_id": scene.us.id} | params)
    assert got == f"Bad Request: {reason}"
    assert scene.alex.screen(scene.us) == before


async def test_the_longest_texts_fit(scene: Scene) -> None:
    assert len((await scene.say("<b>" + "x" * 4096 + "</b>", parse_mode="HTML"))["text"]) == 4096
    assert (await scene.say("😀" * 2048))["text"] == "😀" * 2048


async def test_editing(scene: Scene) -> None:
    sent = await scene.say("one", reply_markup=keyboard(data_button("a", "1")))
    place = {"chat_id": scene.us.id, "message_id": sent["message_id"]}
    scene.clock.at += 5
    edited = await scene.do("editMessageText", **place, text="two")
    assert (edited["text"], edited["edit_date"]) == ("two", int(scene.clock.at))
    assert "reply_markup" not in edited
    again = await scene.refused("editMessageText", **place, text="two")
    assert again.startswith("Bad Request: message is not modified: specified new message content and reply markup")
    assert await scene.refused("editMessageCaption", **place, caption="x") == (
        "Bad Request: there is no caption in the message to edit"
    )
    gone = await scene.refused("editMessageText", chat_id=scene.us.id, message_id=999, text="x")
    assert gone == "Bad Request: message to edit not found"
    foreign = scene.alex.send(scene.us, "/mine")
    other = await scene.refused("editMessageText", chat_id=scene.us.id, message_id=foreign.id, text="x")
    assert other == "Bad Request: message can't be edited"


async def test_deleting_and_the_48_hours(scene: Scene) -> None:
    kept, gone = await scene.say("kept"), await scene.say("gone")
    assert await scene.do("deleteMessage", chat_id=scene.us.id, message_id=gone["message_id"])
    assert "gone" not in [message.text for message in scene.sam.screen(scene.us)]
    place = {"chat_id": scene.us.id, "message_id": gone["message_id"]}
    assert await scene.refused("deleteMessage", **place) == "Bad Request: message to delete not found"
    scene.clock.at += 48 * 3600 + 1
    late = await scene.refused("deleteMessage", chat_id=scene.us.id, message_id=kept["message_id"])
    assert late == "Bad Request: message can't be deleted for everyone"


async def test_who_cannot_be_written_to(scene: Scene) -> None:
    write = {"chat_id": scene.alex.id, "text": "hi"}
    assert await scene.refused("sendMessage", **write) == ("Forbidden: bot can't initiate conversation with a user")
    scene.alex.start(scene.bot)
    assert await scene.do("sendMessage", **write)
    scene.alex.block(scene.bot)
    assert await scene.refused("sendMessage", **write) == "Forbidden: bot was blocked by the user"
    scene.alex.unblock(scene.bot)
    scene.alex.deactivate()
    assert await scene.refused("sendMessage", **write) == "Forbidden: user is deactivated"
    scene.us.remove_bot(scene.bot)
    kicked = await scene.refused("sendMessage", chat_id=scene.us.id, text="hi")
    assert kicked == "Forbidden: bot was kicked from the group chat"


async def test_tokens_and_methods(scene: Scene) -> None:
    async with scene.http.get(f"{scene.root}/bot1:x/getMe") as response:
        assert (response.status, (await response.json())["description"]) == (401, "Unauthorized")
    assert await scene.refused("noSuchMethod") == "Not Found"
    assert await scene.refused("sendGame", chat_id=1) == ("Bad Request: method is not offered by this local server")


async def test_every_call_is_in_the_log(scene: Scene) -> None:
    await scene.say("hi")
    await scene.refused("sendMessage", chat_id="-5", text="x")
    good, bad = scene.telegram.log
    assert (good.method, good.ok, good.result["text"], good.at) == ("sendMessage", True, "hi", scene.clock.at)
    assert (bad.ok, bad.error, bad.params["chat_id"]) == (False, "Bad Request: chat not found", -5)
