"""Requests as the clients of many libraries write them, byte for byte, and read as Telegram reads them."""

import json
from typing import Any

import aiohttp
import aiohttp.web
import pytest

from playground import Telegram
from playground.snapshot import snapshot
from playground.store import load, save

from .conftest import Scene, data_button, keyboard

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PARTS = {"Content-Type": "multipart/form-data; boundary=b"}
NOT_UTF8 = "Bad Request: strings must be encoded in UTF-8"


async def ask(scene: Scene, verb: str, method: str, body: bytes | None, headers: dict[str, str]) -> dict[str, Any]:
    """Return the answer to a request whose body is these bytes; `method` may bring a query."""
    address = f"{scene.root}/bot{scene.bot.token}/{method}"
    async with scene.http.request(verb, address, data=body, headers=headers) as response:
        answer: dict[str, Any] = await response.json()
        return answer


def part(disposition: str, content: str, kind: str = "") -> str:
    typed = f"Content-Type: {kind}\r\n" if kind else ""
    return f"--b\r\nContent-Disposition: form-data; {disposition}\r\n{typed}\r\n{content}\r\n"


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize("kind", ["query", "form", "JSON", "parts"])
async def test_every_way_to_write_a_call(scene: Scene, verb: str, kind: str) -> None:
    chat = scene.us.id
    body, headers = {
        "query": (None, {}),
        "form": (f"chat_id={chat}&text=a+b%21".encode(), FORM),
        "JSON": (json.dumps({"chat_id": chat, "text": "a b!"}).encode(), JSON),
        "parts": ((part('name="chat_id"', str(chat)) + part("name=text", "a b!") + "--b--\r\n").encode(), PARTS),
    }[kind]
    method = f"sendMessage?chat_id={chat}&text=a%20b!" if kind == "query" else "SENDMESSAGE"
    assert (await ask(scene, verb, method, body, headers))["ok"]
    assert scene.sam.screen(scene.us)[-1].text == "a b!"


async def test_a_poll_by_get_with_a_body_confirms(scene: Scene) -> None:
    await scene.updates()
    scene.alex.send(scene.us, "/one")
    (update,) = (await ask(scene, "GET", "getUpdates", b"timeout=0&offset=&limit=&allowed_updates=", FORM))["result"]
    offset = update["update_id"] + 1
    assert (await ask(scene, "GET", "getUpdates", f"offset={offset}".encode(), FORM))["result"] == []
    assert scene.telegram.pending(scene.bot) == 0


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('name="document"; filename="mine.txt"', "mine.txt"),
        ('name="document"; filename=""', "document"),
        ("name=document; filename=mine.txt", "mine.txt"),
        ("name=\"document\"; filename*=utf-8''br%C3%A8ve.txt", "brève.txt"),
    ],
)
async def test_an_upload_comes_before_an_empty_field_of_its_name(scene: Scene, disposition: str, name: str) -> None:
    body = part('name="document"', "") + part(disposition, "words", "text/plain") + "--b--\r\n"
    query = f"sendDocument?chat_id={scene.us.id}&document=&caption="
    answer = await ask(scene, "POST", query, body.encode(), PARTS)
    assert answer["result"]["document"]["file_name"] == name
    assert [stored.content for stored in scene.telegram.files.values()] == [b"words"]


async def test_what_is_empty_is_not_given(scene: Scene) -> None:
    empty = dict.fromkeys(
        ("message_thread_id", "parse_mode", "entities", "reply_markup", "reply_parameters", "disable_notification",
         "protect_content", "business_connection_id", "link_preview_options", "message_effect_id"), "",
    )  # fmt: skip
    assert (await scene.say("<b>", **empty))["text"] == "<b>"
    assert await scene.refused("sendMessage", chat_id="", text="x") == "Bad Request: chat_id is empty"
    assert await scene.do("setWebhook", url="")


async def test_a_button_takes_the_first_of_its_actions_and_numbers_as_text(scene: Scene) -> None:
    buttons: list[dict[str, Any]] = [
        {"text": "a", "callback_data": "one", "switch_inline_query": "", "url": ""},
        {"text": "b", "callback_data": "two", "url": "https://example.org", "pay": False},
        {"text": 3, "callback_data": 4},
        {"text": "c", "callback_data": None, "switch_inline_query_current_chat": "", "unknown": {}},
    ]
    shown = (await scene.say("x", reply_markup=keyboard(*buttons)))["reply_markup"]["inline_keyboard"]
    assert [row[0] for row in shown] == [
        {"text": "a", "callback_data": "one"},
        {"text": "b", "url": "https://example.org"},
        {"text": "3", "callback_data": "4"},
        {"text": "c", "switch_inline_query_current_chat": ""},
    ]
    scene.alex.tap(scene.alex.screen(scene.us)[-1], "3")
    assert (await scene.updates())[-1]["callback_query"]["data"] == "4"


async def test_old_names_are_taken(scene: Scene) -> None:
    first = await scene.say("first")
    old = await scene.say(
        "see example.org", reply_to_message_id=str(first["message_id"]), disable_web_page_preview=True
    )
    assert (old["reply_to_message"]["text"], old["link_preview_options"]) == ("first", {"is_disabled": True})
    assert (await scene.say("alone", reply_to_message_id=999, allow_sending_without_reply="true"))["text"] == "alone"
    gone = await scene.refused("sendMessage", chat_id=scene.us.id, text="x", reply_to_message_id=999)
    assert gone == "Bad Request: message to be replied not found"
    assert await scene.do("getChatMembersCount", chat_id=scene.us.id) == 3
    rights = await scene.refused("kickChatMember", chat_id=scene.us.id, user_id=scene.sam.id)
    assert rights == "Bad Request: not enough rights to restrict/unrestrict chat member"
    query = scene.alex.inline(scene.bot, "")
    await scene.do(
        "answerInlineQuery", inline_query_id=query.id, results=[], switch_pm_text="Go", switch_pm_parameter="x"
    )
    assert query.button == {"text": "Go", "start_parameter": "x"}


def bodies(chat: int) -> list[tuple[bytes, dict[str, str]]]:
    """Yield calls of sendMessage with a text that is no valid UTF-8, or no text."""
    where = str(chat).encode()
    markup = json.dumps(keyboard(data_button("\ud83d", "x")))
    parts = part('name="chat_id"', str(chat)).encode() + b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n'
    return [
        (b'{"chat_id":%s,"text":"a \\ud83d b"}' % where, JSON),
        (b'{"chat_id":%s,"text":"a \\ude00\\ud83d b"}' % where, JSON),
        (b'{"chat_id":%s,"text":"a \xed\xa0\xbd b"}' % where, JSON),
        (json.dumps({"chat_id": chat, "text": "x", "reply_markup": markup}).encode(), JSON),
        (json.dumps({"chat_id": chat, "text": "x", "reply_markup": json.loads(markup)}).encode(), JSON),
        (b"chat_id=%s&text=%%ED%%A0%%BD" % where, FORM),
        (b"chat_id=%s&text=\xff" % where, FORM),
        (parts + b"\xed\xa0\xbd\r\n--b--\r\n", PARTS),
    ]


@pytest.mark.parametrize("number", range(8))
async def test_half_a_character_is_refused(scene: Scene, number: int) -> None:
    body, headers = bodies(scene.us.id)[number]
    before = scene.sam.screen(scene.us)
    assert (await ask(scene, "POST", "sendMessage", body, headers))["description"] == NOT_UTF8
    assert scene.sam.screen(scene.us) == before


async def test_hostile_text_is_shown_and_read_back(scene: Scene, tmp_path: Any) -> None:
    texts = [
        "\x00\x01\x7f\u2028\u202e\ufffe\U0010ffff",
        "</script><img onerror=x>",
        "a\u0301" * 500,
        "\r\n\\ud83d\\",
        "👩‍👩‍👧" * 99,
    ]
    for text in texts:
        await scene.say(f"-{text}-", reply_markup=keyboard(data_button(f"-{text[:20]}-", "x")))
    assert (await scene.say("<b>&#xD83D;</b> &#55357;", parse_mode="HTML"))["text"] == "&#xD83D; &#55357;"
    document = (
        b'--b\r\nContent-Disposition: form-data; name=document; filename="\xed\xa0\xbd\xff.txt"\r\n\r\nx\r\n--b--\r\n'
    )
    assert (await ask(scene, "POST", f"sendDocument?chat_id={scene.us.id}", document, PARTS))["ok"]
    scene.alex.send(scene.us, "\ud83d half\ude00")
    scene.alex.inline(scene.bot, "\ud83d")
    scene.alex.start(scene.bot, "\ud83d")
    scene.alex.forge_tap(scene.alex.screen(scene.us)[-1], "\ud83d")
    scene.alex.send_document(scene.us, "\ud83d.txt", b"x", "text/\ud83d")
    async with scene.http.ws_connect(f"{scene.root}/ws") as page:
        wish = {"do": "send", "phone": scene.sam.id, "chat": scene.us.id, "text": "typed \ud83d"}
        await page.send_str(json.dumps(wish))
        while "typed \ufffd" not in (await page.receive(timeout=5)).data:
            pass
    assert [update for update in await scene.updates() if "inline_query" in update]
    path = tmp_path / "state.json"
    save(scene.telegram, path)
    again = Telegram()
    load(again, path)
    for old, new in zip(scene.telegram.chats.values(), again.chats.values(), strict=True):
        assert [one.data for one in new.messages.values()] == [one.data for one in old.messages.values()]
    assert snapshot(again)["phones"][0]["chats"] == snapshot(scene.telegram)["phones"][0]["chats"]


async def test_a_webhook_answer_that_makes_no_sense_ends_no_delivery(scene: Scene) -> None:
    replies = [
        {"method": "sendMessage", "chat_id": {"a": []}, "message_id": "x", "text": "one"},
        {"method": ["x"]},
        None,
    ]
    heard: list[str] = []

    async def receive(request: aiohttp.web.Request) -> aiohttp.web.Response:
        heard.append((await request.json())["message"]["text"])
        return aiohttp.web.json_response(replies.pop(0))

    await scene.updates()
    app = aiohttp.web.Application()
    app.router.add_post("/", receive)
    runner = aiohttp.web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await aiohttp.web.TCPSite(runner, "127.0.0.1", 0).start()
    await scene.do("setWebhook", url=f"http://127.0.0.1:{runner.addresses[0][1]}/")
    for text in ("/one", "/two", "/three"):
        scene.alex.send(scene.us, text)
    await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 0)
    await scene.do("deleteWebhook")
    await runner.cleanup()
    assert heard == ["/one", "/two", "/three"]
