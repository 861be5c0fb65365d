"""`setup` and `doctor` as processes, against a Telegram that does, refuses or never hears what they ask."""

import json
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from playground import BotAccount, Fault
from tests.support.api_spy import ApiSpy
from tests.support.words import worded
from tests.unit.processes.test_command_line import TOKEN, bot

SECONDS = 6
"""Far below the ten after which the bot gives a connection up, far above the two that are waited here."""


@asynccontextmanager
async def newer(root: str, refusal: str | None = None) -> AsyncIterator[tuple[str, list[dict[str, Any]]]]:
    """Serve a Telegram that has setMySettings, before one that has not; yield what it was told to set, too."""
    told: list[dict[str, Any]] = []

    async def handle(request: web.Request) -> web.Response:
        body = await request.read()
        if request.path.endswith("/setMySettings"):
            told.append(json.loads(body))
            if refusal is not None:
                return web.json_response({"ok": False, "error_code": 400, "description": refusal}, status=400)
            return web.json_response({"ok": True, "result": True})
        async with aiohttp.ClientSession() as session:
            kind = {"Content-Type": request.content_type}
            async with session.post(f"{root}{request.path}", data=body, headers=kind) as answer:
                return web.json_response(await answer.json(), status=answer.status)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}", told
    finally:
        await runner.cleanup()


def of(account: BotAccount, root: str) -> dict[str, str]:
    return {"BOT_TOKEN": account.token, "TELEGRAM_API_URL": root}


async def test_setup_sets_what_botfather_would(tmp_path: Path) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot", privacy=False, inline=False)
    async with telegram.serve() as root, newer(root) as (address, told):
        code, output, errors = await bot(tmp_path, "setup", **of(account, address))
    assert (code, errors) == (0, "")
    assert told == [
        {  # the library writes each value as a string of JSON
            "can_read_all_group_messages": "false",
            "supports_inline_queries": "true",
            "inline_query_placeholder": worded("inline-placeholder"),
            "inline_feedback_share_denominator": "1",
            "can_join_groups": "true",
            "supports_guest_queries": "true",
        }
    ]
    assert 1 <= len(worded("inline-placeholder")) <= 64
    assert "BotFather" not in output
    assert account.commands["all_private_chats", ""]


@pytest.mark.parametrize("refusal", [None, "Bad Request: BOT_INVALID"], ids=["unknown", "refused"])
async def test_setup_says_what_to_tell_botfather_where_the_method_is_refused(
    tmp_path: Path, refusal: str | None
) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot", privacy=False, inline=False)
    account.guests = False
    async with telegram.serve() as root, newer(root, refusal) as (address, _):
        code, output, errors = await bot(tmp_path, "setup", **of(account, address if refusal else root))
        assert (code, errors) == (0, "")
        for command in ("/setprivacy", "/setinline,", "Guest Mode", "/setinlinefeedback"):
            assert command in output, command
        assert "/setjoingroups" not in output
        account.privacy, account.inline, account.guests = True, True, True
        _, output, _ = await bot(tmp_path, "setup", **of(account, root))
        assert output.count("@BotFather") == 1, "what is on needs no word"
    assert account.commands["all_private_chats", ""]


async def test_doctor_shows_guest_mode(tmp_path: Path) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot")
    async with telegram.serve() as root:
        assert "ok  Guest mode is on" in (await bot(tmp_path, "doctor", **of(account, root)))[1]
        account.guests = False
        assert "!!  Guest mode is off" in (await bot(tmp_path, "doctor", **of(account, root)))[1]


@contextmanager
def nobody() -> Iterator[str]:
    """Yield an address where no connection is taken and none refused: the queue of those that wait is full."""
    with socket.socket() as deaf, socket.socket() as first, socket.socket() as second:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        for one in (first, second):
            one.setblocking(False)
            one.connect_ex(deaf.getsockname())
        yield f"http://127.0.0.1:{deaf.getsockname()[1]}"


@pytest.mark.parametrize("command", ["setup", "doctor"])
async def test_no_network_is_told_soon_and_in_one_sentence(tmp_path: Path, command: str) -> None:
    began = time.monotonic()
    await bot(tmp_path, command, BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")  # refused at once
    start = time.monotonic()
    with nobody() as address:
        code, output, errors = await bot(tmp_path, command, BOT_TOKEN=TOKEN, TELEGRAM_API_URL=address)
    assert (time.monotonic() - start) - (start - began) < SECONDS
    assert code == (2 if command == "setup" else 1)
    said = errors if command == "setup" else output
    assert "cannot be reached" in said
    assert "copy it again" not in said
    assert len(errors.splitlines()) == (1 if command == "setup" else 0), errors


@pytest.mark.parametrize("command", ["setup", "doctor"])
async def test_a_refused_token_is_no_missing_network(tmp_path: Path, command: str) -> None:
    async with ApiSpy().serve() as root:
        _, output, errors = await bot(tmp_path, command, BOT_TOKEN=TOKEN, TELEGRAM_API_URL=root)
    assert "does not know this BOT_TOKEN" in output + errors
    assert "cannot be reached" not in output + errors


@pytest.mark.parametrize("command", ["setup", "doctor"])
async def test_a_gateways_page_says_nothing_about_the_token(tmp_path: Path, command: str) -> None:
    app = web.Application()  # it answers everything with a page: 404
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        _, output, errors = await bot(tmp_path, command, BOT_TOKEN=TOKEN, TELEGRAM_API_URL=address)
    finally:
        await runner.cleanup()
    assert "cannot be reached" in output + errors
    assert "BOT_TOKEN" not in output + errors


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (Fault.flood(7), "asked too often"),
        (Fault.http(400, "Bad Request: BOT_COMMAND_INVALID"), "Telegram refuses it"),
    ],
)
async def test_setup_tells_what_telegram_refused(tmp_path: Path, fault: Fault, says: str) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot")
    telegram.fault = lambda call: fault if call.method == "setMyCommands" else None
    async with telegram.serve() as root:
        code, output, errors = await bot(tmp_path, "setup", **of(account, root))
    assert (code, output) == (2, "")
    assert says in errors
    assert len(errors.splitlines()) == 1
