"""Each call, however odd, is answered in Telegram's JSON, and leaves nothing that cannot be shown or kept."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from playground import Telegram
from playground.files import keep
from playground.methods import METHODS
from playground.methods.registry import Method
from playground.snapshot import snapshot
from playground.store import load, save

from .conftest import Scene

ODD: list[Any] = [
    0,
    -1,
    1.5,
    1e300,
    2**70,
    True,
    None,
    "",
    "--5",
    "²",
    [],
    [[]],
    [1],
    ["x"],
    {},
    {"type": []},
    "NaN",
    "{}",
    "\x00",
]
ENTITIES = [
    {"type": "text_link", "offset": 0, "length": 1, "url": "https://example.org"},
    {"type": "date_time", "offset": 0, "length": 1, "unix_time": 5, "date_time_format": "t"},
    {"type": "text_mention", "offset": 0, "length": 1, "user": {"id": 1}},
]
KEYS = {
    "inline_keyboard": [
        [{"text": "x", "callback_data": "d", "style": "primary"}, {"text": "c", "copy_text": {"text": "x"}}]
    ]
}
CONTENT = {"message_text": "x", "entities": ENTITIES, "link_preview_options": {"is_disabled": True}}
ARTICLE = {"type": "article", "id": "1", "title": "t", "input_message_content": CONTENT, "reply_markup": KEYS}


def parts(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to each part of a nested value, itself left out."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        yield (*path, name)
        yield from parts(one, (*path, name))


def with_odd(value: Any, path: tuple[Any, ...], odd: Any) -> Any:
    """Give a copy in which one part is odd."""
    if not path:
        return odd
    copy = value.copy()
    copy[path[0]] = with_odd(value[path[0]], path[1:], odd)
    return copy


def sensible(scene: Scene, method: Method) -> dict[str, Any]:
    """Give a call that makes sense, with nearly all that the method takes."""
    world, alex, bot, us = scene.telegram, scene.alex, scene.bot, scene.us
    files = {kind: keep(world.files, kind, b"x", "x", "x/y").id for kind in ("photo", "animation", "video", "document")}
    message = world.post(us, bot, {"text": "bot"})
    receiver = {
        "receiver_user_id": alex.id,
        "ephemeral_message_id": world.post(us, bot, {"text": "e"}, receiver=alex.id).id,
    }
    own = world.one_to_one(alex, scene.sam)
    values: dict[str, Any] = files | receiver | {
        "chat_id": us.id, "from_chat_id": us.id, "message_id": message.id, "message_ids": [message.id],
        "user_id": alex.id,
        "text": "hello", "parse_mode": "HTML", "entities": ENTITIES, "caption": "c", "caption_entities": ENTITIES,
        "latitude": 1, "longitude": 2, "action": "typing", "reaction": [{"type": "emoji", "emoji": "👍"}],
        "commands": [{"command": "a", "description": "b", "is_ephemeral": True}], "language_code": "en",
        "scope": {"type": "chat_member", "chat_id": us.id, "user_id": alex.id}, "result": ARTICLE,
        "results": [ARTICLE, {"type": "photo", "id": "2", "photo_file_id": files["photo"], "caption": "x"}],
        "media": {"type": "photo", "media": files["photo"], "caption_entities": ENTITIES, "width": 1},
        "button": {"text": "x", "start_parameter": "y"}, "rights": {"can_manage_chat": True},
        "menu_button": {"type": "web_app", "text": "t", "web_app": {"url": "https://example.org"}},
        "allowed_updates": ["message"], "url": "http://127.0.0.1:9/", "name": "n", "description": "d",
        "short_description": "s", "file_id": files["photo"], "link_preview_options": {"is_disabled": True},
        "draft_id": 1, "offset": 0, "limit": 1, "timeout": 0, "cache_time": 1, "next_offset": "x", "reply_markup": KEYS,
        "reply_parameters": {"message_id": message.id, "chat_id": us.id, "allow_sending_without_reply": True},
        "inline_query_id": alex.inline(bot, str(message.id), chat=us).id, "message_thread_id": 0, "duration": 1,
        "guest_query_id": alex.guest(bot, "@breather_bot hi", own).id,
        "callback_query_id": alex.forge_tap(message, "x").id,
    }  # fmt: skip
    return {name: value for name, value in values.items() if name in method.needs or name in method.takes}


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
async def test_every_answer_is_telegrams(scene: Scene, method: Method, tmp_path: Any) -> None:
    once = method.name.startswith(("answer", "delete", "leave"))
    call = sensible(scene, method)
    for path in list(parts(call)):
        for odd in ODD:
            if once:
                call = sensible(scene, method)
            answer = await scene.call(method.name, **with_odd(call, path, odd))
            assert answer["ok"] or answer["error_code"] < 500, (path, odd)
    assert snapshot(scene.telegram)
    await scene.do("deleteWebhook")
    save(scene.telegram, tmp_path / "state.json")
    load(Telegram(), tmp_path / "state.json")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b'"x"', b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe", b'{"text": NaN}', b"\x00",
        json.dumps({"chat_id": "1" * 5000}).encode(),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "multipart/form-data; boundary=b",
        "x",
    ],
)
async def test_no_body_is_too_odd(scene: Scene, body: bytes, kind: str) -> None:
    for method in ("getMe", "sendMessage", "getUpdates"):
        url = f"{scene.root}/bot{scene.bot.token}/{method}"
        async with scene.http.post(url, data=body, headers={"Content-Type": kind}) as response:
            answer = await response.json()
            assert answer["ok"] is (response.status == 200)
            assert response.status in {200, 400}


@pytest.mark.parametrize(
    "path", ["bot", "bot/getMe", "bot{token}", "bot{token}/", "bot{token}/a/b", "file/bot{token}/x"]
)
async def test_no_address_is_too_odd(scene: Scene, path: str) -> None:
    async with scene.http.get(f"{scene.root}/{path.format(token=scene.bot.token)}") as response:
        answer = await response.json()
        assert (answer["ok"], answer["error_code"]) == (False, response.status)


async def test_a_body_that_is_too_large(scene: Scene) -> None:
    address = urlsplit(scene.root)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    head = f"POST /bot{scene.bot.token}/sendDocument HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Length: 70000000\r\n"
    writer.write(f"{head}Content-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\n".encode())
    assert (await reader.readline()).split(b" ", 1)[1] == b"413 Request Entity Too Large\r\n"
    writer.close()
    await writer.wait_closed()
