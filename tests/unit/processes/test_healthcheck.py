"""What a container's health check says of the bot, as a process of its own."""

import asyncio
import sys

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.unit.processes.test_command_line import ROOT, passed_on

NOWHERE = "9"
"""The port of the discard protocol: nothing listens there."""


async def check(**environment: str) -> tuple[int | None, str]:
    """Return the exit code and the output of `python -m bot.processes.healthcheck` in an environment of its own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.processes.healthcheck", cwd=ROOT,
        env=passed_on() | environment, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    return process.returncode, output.decode().strip()


@pytest.mark.parametrize(("status", "code"), [(200, 0), (503, 1), (404, 1)])
async def test_the_exit_code_is_what_healthz_answers(status: int, code: int) -> None:
    async def healthz(_: web.Request) -> web.Response:
        return web.Response(status=status, text="how it is")

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    async with TestServer(app) as server:
        port = str(server.port)
        assert await check(METRICS_PORT=port, PORT=NOWHERE) == (code, "how it is")  # `run` and `worker`
        assert await check(METRICS_PORT=NOWHERE, PORT=port) == (code, "how it is")  # `web`, whose METRICS_PORT is idle


async def test_a_bot_that_does_not_answer_is_not_well() -> None:
    code, output = await check(METRICS_PORT=NOWHERE, PORT=NOWHERE)
    assert code == 1
    assert "METRICS_PORT" in output


async def test_it_is_small() -> None:
    """It is started every minute, beside a bot that does next to nothing."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import sys, bot.processes.healthcheck; print(*sys.modules)", cwd=ROOT,
        env=passed_on(), stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert not {"click", "pydantic", "telegram", "sqlalchemy", "bot.base.settings"} & set(output.decode().split())
