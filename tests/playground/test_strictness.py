"""Strict where Telegram is strict, and mild where it is mild."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from playground.files import keep

from .conftest import Scene, data_button, keyboard
from .test_media import upload

UNKNOWN_FILE = "Bad Request: wrong file identifier/HTTP URL specified"
FROM_HERE_ONLY = "Bad Request: files by URL are taken from this machine only by this local server"


@asynccontextmanager
async def site(handler: Any) -> AsyncIterator[str]:
    """Serve files on this machine, as a bot or a shop of pictures has one."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("port", [80, 88, 443, 8443, None])
async def test_ports_of_a_webhook(scene: Scene, port: int | None) -> None:
    assert await scene.do("setWebhook", url=f"https://192.0.2.1{f':{port}' if port else ''}/x")
    await scene.do("deleteWebhook")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://192.0.2.1:8080/x", "Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("https:///x", "An HTTPS URL must be provided for webhook"),
        ("https://192.0.2.1:x/", "can't parse URL"),
    ],
)
async def test_wrong_addresses_of_a_webhook(scene: Scene, url: str, reason: str) -> None:
    assert await scene.refused("setWebhook", url=url) == f"Bad Request: bad webhook: {reason}"


@pytest.mark.parametrize(
    "markup", [{"keyboard": [["Yes", {"text": "No"}]]}, {"remove_keyboard": True}, {"force_reply": True}]
)
async def test_a_message_with_a_reply_keyboard_cannot_be_edited(scene: Scene, markup: dict[str, Any]) -> None:
    sent = await scene.say("Well?", reply_markup=markup)
    place = {"chat_id": scene.us.id, "message_id": sent["message_id"]}
    assert await scene.refused("editMessageText", **place, text="x") == "Bad Request: message can't be edited"
    plain = await scene.say("Well?")
    refused = await scene.refused(
        "editMessageReplyMarkup", chat_id=scene.us.id, message_id=plain["message_id"], reply_markup=markup
    )
    assert refused == "Bad Request: inline keyboard expected"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ({"keyboard": "x"}, 'field "keyboard" of the ReplyKeyboardMarkup must be an Array'),
        ({"keyboard": ["x"]}, 'field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays'),
        ({"keyboard": [[1]]}, "can't parse keyboard button: KeyboardButton must be an Object"),
        ({"keyboard": [[{"text": " "}]]}, "keyboard button text must be non-empty"),
        (
            {"keyboard": [[{"text": "x", "request_contact": True}]]},
            "Phone number can be requested in private chats only",
        ),
        ({"inline_keyboard": {}}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array'),
        ({"inline_keyboard": [{}]}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ({"buttons": []}, "can't parse reply keyboard markup: unknown kind of reply markup"),
        ([], "object expected as reply markup"),
    ],
)
async def test_malformed_keyboards(scene: Scene, markup: Any, reason: str) -> None:
    assert (
        await scene.refused("sendMessage", chat_id=scene.us.id, text="x", reply_markup=markup)
        == f"Bad Request: {reason}"
    )


async def test_messages_are_deleted_together_or_not_at_all(scene: Scene) -> None:
    own, foreign = await scene.say("mine"), scene.alex.send(scene.us, "/not mine")
    numbers = [own["message_id"], 999, foreign.id]
    refused = await scene.refused("deleteMessages", chat_id=scene.us.id, message_ids=numbers)
    assert refused == "Bad Request: message can't be deleted for everyone"
    assert "mine" in [message.text for message in scene.sam.screen(scene.us)]
    assert await scene.do(
        "deleteMessages", chat_id=scene.us.id, message_ids=[999, own["message_id"], own["message_id"]]
    )
    assert "mine" not in [message.text for message in scene.sam.screen(scene.us)]


async def test_how_large_a_file_may_be(scene: Scene) -> None:
    mega = 1024 * 1024
    place = {"chat_id": scene.us.id}
    photo = await upload(scene, "sendPhoto", **place, photo=b"x" * (10 * mega + 1))
    assert photo["description"] == (
        "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"
    )
    down = keep(scene.telegram.files, "document", b"x" * (20 * mega + 1), "large.bin", "x/y")
    assert await scene.refused("getFile", file_id=down.id) == "Bad Request: file is too big"
    up = await upload(scene, "sendDocument", **place, document=b"x" * (50 * mega + 1))
    assert (up["error_code"], up["description"]) == (413, "Request Entity Too Large")


async def test_a_file_id_is_worth_something_to_who_was_given_it(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    photo = (await upload(scene, "sendPhoto", **place, photo=b"leaf"))["result"]["photo"][-1]["file_id"]
    first, scene.bot = scene.bot, scene.telegram.add_bot("Other", "other_bot")
    scene.us.add_bot(scene.bot)
    assert await scene.refused("sendPhoto", **place, photo=photo) == UNKNOWN_FILE
    assert await scene.refused("getFile", file_id=photo) == "Bad Request: invalid file_id"
    scene.us.promote(scene.bot)
    document = scene.alex.send_document(scene.us, "a.txt", b"a", "text/plain").data["document"]["file_id"]
    assert await scene.do("sendDocument", **place, document=document)
    scene.bot = first
    assert await scene.refused("sendDocument", **place, document=document) == UNKNOWN_FILE


@pytest.mark.parametrize(
    ("emoji", "fits"), [("👍", True), ("❤️", True), ("❤", True), ("🍏", False), ("x", False), ("", False)]
)
async def test_reactions_that_exist(scene: Scene, emoji: str, fits: bool) -> None:
    sent = await scene.say("x")
    call = {"chat_id": scene.us.id, "message_id": sent["message_id"], "reaction": [{"type": "emoji", "emoji": emoji}]}
    answer = await scene.call("setMessageReaction", **call)
    assert answer == ({"ok": True, "result": True} if fits else answer)
    assert fits or answer["description"] == "Bad Request: REACTION_INVALID"


async def test_effects_that_exist(scene: Scene) -> None:
    scene.alex.start(scene.bot)
    private = {"chat_id": scene.alex.id, "text": "x"}
    sent = await scene.do("sendMessage", **private, message_effect_id="5046509860389126442")
    assert sent["effect_id"] == "5046509860389126442"
    assert await scene.refused("sendMessage", **private, message_effect_id="1") == "Bad Request: EFFECT_ID_INVALID"
    group = await scene.refused("sendMessage", chat_id=scene.us.id, text="x", message_effect_id="5046509860389126442")
    assert group == "Bad Request: can't use message effects in the chat"


async def test_an_offset_far_ahead_forgets_nothing(scene: Scene) -> None:
    await scene.updates()
    scene.alex.send(scene.us, "/one")
    (update,) = await scene.do("getUpdates", offset=2_000_000_000)
    number = update["update_id"]
    assert await scene.do("getUpdates", offset=number + 12) == [update]
    assert await scene.do("getUpdates", offset=number + 11) == []


async def test_files_by_address_come_from_this_machine_only(scene: Scene) -> None:
    async def shop(request: web.Request) -> web.Response:
        kinds = {"page": "text/html", "leaf.png": "image/png"}
        name = request.match_info["path"]
        return web.Response(body=b"leaf", content_type=kinds[name]) if name in kinds else web.Response(status=404)

    place = {"chat_id": scene.us.id}
    async with site(shop) as root:
        sent = await scene.do("sendPhoto", **place, photo=f"{root}/leaf.png", caption="a leaf")
        document = await scene.do("sendDocument", **place, document=f"{root}/leaf.png")
        media = {"type": "photo", "media": f"{root}/leaf.png", "caption": "again"}
        edited = await scene.do("editMessageMedia", **place, message_id=sent["message_id"], media=media)
        assert (document["document"]["file_name"], edited["caption"]) == ("leaf.png", "again")
        page = await scene.refused("sendPhoto", **place, photo=f"{root}/page")
        assert page == "Bad Request: wrong type of the web page content"
        gone = await scene.refused("sendPhoto", **place, photo=f"{root}/gone")
        assert gone == "Bad Request: failed to get HTTP URL content"
    assert await scene.refused("sendPhoto", **place, photo=f"{root}/leaf.png") == gone
    assert await scene.refused("sendPhoto", **place, photo="https://example.org/leaf.png") == FROM_HERE_ONLY


async def test_chats_do_not_wait_for_each_other_at_a_webhook(scene: Scene) -> None:
    """The group's first message is held back; what is said elsewhere passes it, what comes after it waits."""
    scene.alex.start(scene.bot)
    await scene.updates()
    heard: list[str] = []
    held = asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        update = await request.json()
        text = update.get("message", {}).get("text") or update["callback_query"]["data"]
        heard.append(text)
        if text == "/first":
            await held.wait()
        return web.Response()

    await scene.say("Go?", reply_markup=keyboard(data_button("Go", "tap")))
    message = scene.sam.screen(scene.us)[-1]
    scene.alex.send(scene.us, "/first")
    scene.alex.send(scene.us, "/second")
    scene.alex.send(scene.bot, "/alone")
    scene.sam.tap(message, "Go")
    async with site(receive) as root:
        await scene.do("setWebhook", url=root)
        await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 2)
        assert sorted(heard) == ["/alone", "/first", "tap"]
        held.set()
        await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 0)
        assert heard[-1] == "/second"
        await scene.do("deleteWebhook")


async def test_no_more_deliveries_at_once_than_the_bot_takes(scene: Scene) -> None:
    await scene.updates()
    heard: list[int] = []
    two, held = asyncio.Event(), asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        heard.append((await request.json())["update_id"])
        if len(heard) == 2:
            two.set()
        await held.wait()
        return web.Response()

    await scene.say("x")
    message = scene.sam.screen(scene.us)[-1]
    for number in range(5):
        scene.telegram.add_person(f"P{number}").forge_tap(message, "x")
    async with site(receive) as root:
        await scene.do("setWebhook", url=root, max_connections=2)
        await two.wait()
        for _ in range(5):  # a third would come meanwhile
            await scene.do("getMe")
        assert len(heard) == 2
        held.set()
        await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 0)
        assert len(heard) == 5
        await scene.do("deleteWebhook")


async def test_a_forced_reply_reaches_the_bot(scene: Scene) -> None:
    asked = await scene.say(
        "Where do you live?", reply_markup={"force_reply": True, "input_field_placeholder": "Lisbon"}
    )
    await scene.updates()
    scene.alex.send(scene.us, "Porto", reply_to=scene.alex.screen(scene.us)[-1])
    (update,) = await scene.updates()
    assert update["message"]["reply_to_message"]["message_id"] == asked["message_id"]


async def test_a_reply_keyboard_on_the_phone(scene: Scene) -> None:
    rows = {"keyboard": [["Yes", "No"], [{"text": "Where I am", "request_location": True}]], "one_time_keyboard": True}
    scene.alex.start(scene.bot)
    await scene.do("sendMessage", chat_id=scene.alex.id, text="Well?", reply_markup=rows)
    assert scene.alex.keyboard(scene.bot) == [["Yes", "No"], ["Where I am"]]
    await scene.updates()
    scene.alex.press_key(scene.bot, "No")
    assert (await scene.updates())[-1]["message"]["text"] == "No"
    assert scene.alex.keyboard(scene.bot) == []
    group = {"keyboard": [["Both"]], "selective": True}
    await scene.say("Which?", reply_markup=group, reply_parameters={"message_id": scene.sam.send(scene.us, "/ask").id})
    assert (scene.alex.keyboard(scene.us), scene.sam.keyboard(scene.us)) == ([], [["Both"]])
    await scene.updates()
    scene.sam.press_key(scene.us, "Both")
    assert (await scene.updates())[-1]["message"]["text"] == "Both"
    await scene.say("Thanks", reply_markup={"remove_keyboard": True})
    assert scene.sam.keyboard(scene.us) == []
