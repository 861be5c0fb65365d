"""Updates by webhook: a story end to end, and everything that is not Telegram or not an update."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import pytest

from bot.db import stored_updates
from bot.web.health import Health
from bot.web.pages import pages
from bot.web.server import Server
from bot.web.webhook import LARGEST, PATH, SECRET, Webhook
from playground import ApiCall, Chat, Fault
from tests.support.webhook_harness import HOOK_SECRET, Hooked, locked_away, so
from tests.support.words import answers_begin

ORDER = answers_begin("help", "settings", "safety", "cancel-nothing")


async def test_a_pause_from_the_call_to_the_return(harness: Hooked, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause 5")
    answer = await harness.taps(harness.sam, message, "I'm ready")
    assert answer.alert
    await harness.move(minutes=5)
    question = harness.sam.screen(us)[-1]
    assert question.text.startswith("Ready to come back?")
    await harness.taps(harness.alex, question, "I'm ready")
    assert "You're both ready" in harness.sam.screen(us)[-1].text
    assert harness.bot.queue.webhook is not None
    assert harness.bot.queue.webhook.last_error is None


async def test_telegram_is_told_what_to_send(harness: Hooked) -> None:
    (call,) = [call for call in harness.telegram.log if call.method == "setWebhook"]
    assert call.params["url"] == f"{harness.address}{PATH}"
    assert call.params["secret_token"] == HOOK_SECRET
    assert "guest_message" in call.params["allowed_updates"]
    assert call.params["max_connections"] == 100


@pytest.mark.parametrize("secret", [None, "", "x", HOOK_SECRET[:-1], HOOK_SECRET + "x", "ünsafe"])
async def test_without_the_secret_nothing_is_done(harness: Hooked, us: Chat, secret: str | None) -> None:
    take = harness.intercept()
    harness.alex.send(us, "/pause")
    (raw,) = take()
    shown = len(harness.alex.screen(us))
    assert await harness.post(raw, secret=secret) == 403
    await harness.settled()
    assert len(harness.alex.screen(us)) == shown
    assert await harness.post(raw) == 200
    assert len(harness.alex.screen(us)) == shown + 1


async def test_other_methods_and_other_addresses(harness: Hooked) -> None:
    assert (await harness.get(PATH))[0] == 405
    assert (await harness.get("/"))[0] == 404


async def spoken(harness: Hooked, head: str, *parts: bytes, end: bool = False) -> bytes:
    """Return what the server says to these bytes until it hangs up; `end` hangs up first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", harness.port)
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


async def test_the_secret_is_asked_before_the_body_is_read(harness: Hooked) -> None:
    answer = await spoken(harness, f"{HEAD}Content-Length: 90000000\n\n")
    assert answer.startswith(b"HTTP/1.1 403")


async def test_a_body_that_is_too_large_is_not_waited_for(harness: Hooked) -> None:
    answer = await spoken(harness, f"{KNOWN}Content-Length: {LARGEST + 1}\n\n")
    assert answer.startswith(b"HTTP/1.1 413")


async def test_a_body_of_the_largest_size_is_read(harness: Hooked) -> None:
    assert await harness.post(b" " * LARGEST) == 200
    assert await harness.post(b" " * (LARGEST + 1)) == 413


async def test_without_a_length_it_is_counted(harness: Hooked) -> None:
    async def chunks(size: int) -> AsyncIterator[bytes]:
        for _ in range(size // 1000):
            yield b" " * 1000

    assert await harness.post(chunks(LARGEST)) == 200
    assert await harness.post(chunks(LARGEST + 1000)) == 413


async def test_a_body_that_is_cut_short_does_nothing(harness: Hooked, us: Chat) -> None:
    take = harness.intercept()
    harness.alex.send(us, "/pause")
    (raw,) = take()
    shown = len(harness.alex.screen(us))
    await spoken(harness, f"{KNOWN}Content-Length: {len(raw)}\n\n", raw[:-1], end=True)
    await harness.settled()
    assert len(harness.alex.screen(us)) == shown
    assert harness.pair.web.webhook.answers["bad body"] == 1


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"pause, please"])
async def test_what_is_not_json_does_not_come_again(harness: Hooked, body: bytes) -> None:
    assert await harness.post(body) == 200
    assert harness.pair.web.webhook.answers["not JSON"] == 1


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
async def test_what_is_not_an_update_does_not_come_again(harness: Hooked, data: Any) -> None:
    assert await harness.post(json.dumps(data)) == 200
    assert harness.pair.web.webhook.answers["not an update"] == 1


async def test_an_update_that_breaks_a_handler_does_not_come_again(harness: Hooked, us: Chat) -> None:
    take = harness.intercept()
    harness.alex.send(us, "/pause 5")
    (raw,) = take()
    harness.telegram.fault = lambda call: Fault.http(400, "Bad Request: unheard of") if is_clip(call) else None
    assert await harness.delivered(raw) == 200
    harness.telegram.fault = None
    shown = [one.text for one in harness.alex.screen(us)]
    assert not any(text.startswith("⏸") for text in shown)
    assert await harness.delivered(raw) == 200
    assert [one.text for one in harness.alex.screen(us)] == shown
    assert harness.pair.web.webhook.answers["handled later"] == 0, "nothing was waiting for its turn to be said"


def is_clip(call: ApiCall) -> bool:
    return call.method == "sendAnimation"


async def test_an_update_with_an_id_that_no_database_has_room_for_costs_no_other(harness: Hooked, us: Chat) -> None:
    take = harness.intercept()
    harness.alex.send(us, "/pause")
    (raw,) = take()
    broken = json.loads(raw)
    broken["message"]["chat"]["id"] = 2**70
    assert await harness.post(json.dumps(broken)) == 200
    assert await harness.post(raw) == 200
    assert harness.alex.screen(us)[-1].text.startswith("⏸")


async def test_the_same_update_twice_is_one_pause(harness: Hooked, us: Chat) -> None:
    take = harness.intercept()
    harness.alex.send(us, "/pause 5")
    (raw,) = take()
    assert await harness.post(raw) == 200
    assert await harness.post(raw) == 200
    await harness.move(minutes=6)
    questions = [one for one in harness.alex.screen(us) if one.text.startswith("Ready to come back?")]
    assert len(questions) == 1


async def test_one_chats_updates_keep_their_order(harness: Hooked) -> None:
    """Although all are there at once, and the first answer in each chat has to be given again."""
    take = harness.intercept()
    people = [harness.telegram.add_person(f"P{number}") for number in range(4)]
    for command in ("/help", "/settings", "/safety", "/cancel"):
        for person in people:
            person.send(harness.bot, command)
    posts, told = [], set[int]()

    def flood_once(call: ApiCall) -> Fault | None:
        first = "chat_id" in call.params and call.params["chat_id"] not in told
        told.add(call.params.get("chat_id", 0))
        return Fault.flood(2) if first else None

    harness.telegram.fault = flood_once
    with locked_away(harness):
        for number, raw in enumerate(take()):
            posts.append(asyncio.create_task(harness.post(raw)))
            await so(partial(arrived, harness, number + 1))
    await harness.dealt_with()
    assert set(await asyncio.gather(*posts)) == {200}
    for person in people:
        answers = [message.text for message in person.screen(harness.bot) if message.from_["id"] == harness.bot.id]
        assert [answer.split()[0] for answer in answers] == ORDER


def arrived(harness: Hooked, number: int) -> bool:
    return harness.pair.handling >= number


@asynccontextmanager
async def another_door(harness: Hooked, **bounds: Any) -> AsyncIterator[None]:
    """Yield the same bot behind a webhook with other bounds."""
    webhook = Webhook(harness.pair.web.core, HOOK_SECRET, **bounds)
    webhook.open = True
    server = Server(pages(harness.pair.web.core, Health(harness.pair.web.core, None), webhook), "127.0.0.1", 0, 1.0)
    server.start()
    before, harness.port = harness.port, server.port
    harness.pair.doors.append(webhook)
    try:
        yield
    finally:
        harness.port = before
        await webhook.finish()
        await server.stop()


async def test_what_takes_long_is_acknowledged_and_goes_on(harness: Hooked) -> None:
    take = harness.intercept()
    for _ in range(6):
        harness.alex.send(harness.bot, "/help")
    async with another_door(harness, ack_timeout=0.01):
        for raw in take():
            assert await harness.post(raw) == 200
        await harness.dealt_with()
    answers = [message for message in harness.alex.screen(harness.bot) if message.from_["id"] == harness.bot.id]
    assert len(answers) == 6


async def test_beyond_what_it_can_hold_telegram_keeps_them(harness: Hooked) -> None:
    take = harness.intercept()
    for _ in range(2):
        harness.alex.send(harness.bot, "/help")
    async with another_door(harness, max_waiting=1):
        first, last = take()
        with locked_away(harness):
            held = asyncio.create_task(harness.post(first))
            await so(partial(arrived, harness, 1))
            assert await harness.post(last) == 503
        assert await held == 200
        assert await harness.post(last) == 200


async def test_what_waits_for_its_chats_pace_is_stored_and_holds_no_place(harness: Hooked) -> None:
    take = harness.intercept()
    for _ in range(15):
        harness.alex.send(harness.bot, "/help")
    harness.sam.start(harness.bot)
    async with another_door(harness, max_waiting=1):
        assert [await harness.post(raw) for raw in take()] == [200] * 16
        assert harness.sam.screen(harness.bot)[-1].from_["id"] == harness.bot.id
        kept = await harness.pair.db.run(stored_updates.load)
        assert 5 < len(kept) == harness.pair.handling
        await harness.dealt_with()
    assert await harness.pair.db.run(stored_updates.load) == []


async def test_what_waits_for_its_chats_pace_outlives_a_restart(harness: Hooked) -> None:
    for _ in range(15):
        harness.alex.send(harness.bot, "/help")
    await harness.settled()
    await harness.stop()
    await harness.start()
    await harness.dealt_with()
    answers = [one for one in harness.alex.screen(harness.bot) if one.from_["id"] == harness.bot.id]
    assert len(answers) == 15
    assert await harness.pair.db.run(stored_updates.load) == []
