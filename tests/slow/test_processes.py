"""The three commands as processes: beside each other on one database, through outages, and to their end."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.base.clock import SystemClock
from bot.db.migrate import migrate
from playground import ApiCall, Chat, Fault, Person, Telegram
from tests.support.databases import DATABASES
from tests.support.processes import Bot
from tests.support.webhook_harness import until
from tests.support.words import opening
from tests.unit.processes.test_command_line import TOKEN

GREETING = opening("start-group")

SPEED = 60.0


class Scene:
    """A couple, their group, and the processes of one bot."""

    def __init__(self, folder: Path) -> None:
        clock = SystemClock(SPEED)
        self.folder = folder
        self.telegram = Telegram(now=lambda: clock.now().timestamp())
        self.account = self.telegram.add_bot("Breather", "breather_bot")
        self.alex, self.sam = self.telegram.add_person("Alex"), self.telegram.add_person("Sam")
        self.us: Chat = self.telegram.add_group("Us", [self.alex, self.sam], bots=[self.account])
        self.root = ""
        self.bots: list[Bot] = []

    async def start(self, *commands: str, **environment: str) -> list[Bot]:
        made = [
            Bot(command, self.root, self.account, self.folder, CLOCK_SPEED="60", **environment) for command in commands
        ]
        self.bots += made
        for one in made:
            await one.start()
        return made

    def texts(self, beginning: str, person: Person | None = None) -> list[str]:
        shown = (person or self.alex).screen(self.us)
        return [message.text for message in shown if message.text.startswith(beginning)]

    async def until(self, beginning: str) -> None:
        await self.telegram.until(lambda: bool(self.texts(beginning)), patience=30)


@asynccontextmanager
async def scene(folder: Path) -> AsyncIterator[Scene]:
    made = Scene(folder)
    DATABASES.of(folder)
    async with made.telegram.serve() as made.root:
        try:
            yield made
        finally:
            for one in made.bots:
                one.kill()
                await one.gone()


async def status(one: Bot) -> int:
    """Return the status of /healthz; 0 where nobody listens yet."""
    try:
        async with aiohttp.ClientSession() as visitor, visitor.get(f"http://127.0.0.1:{one.port}/healthz") as answer:
            return answer.status
    except aiohttp.ClientConnectorError:
        return 0


async def turns(one: Bot, wanted: int) -> None:
    async def is_so() -> bool:
        return await status(one) == wanted

    await until(is_so)


BOTH_WAYS = pytest.mark.parametrize("commands", [("run",), ("web", "worker")], ids=["run", "web and worker"])


@BOTH_WAYS
async def test_a_pause_and_the_end_of_it_all(tmp_path: Path, commands: tuple[str, ...]) -> None:
    async with scene(tmp_path) as played:
        bots = await played.start(*commands)
        await played.until(GREETING)
        played.alex.send(played.us, "/pause 5")
        await played.until("⏸")
        await played.until("Ready to come back?")
        for one in bots:
            assert await one.stop() == 0
            assert "Traceback" not in one.errors


@BOTH_WAYS
@pytest.mark.parametrize("fate", ["is slow", "never answers"])
async def test_the_end_comes_while_a_question_is_on_its_way(
    tmp_path: Path, commands: tuple[str, ...], fate: str
) -> None:
    """Ended with 0 within ten seconds; what was slow was waited for, and what got no answer is sent again."""
    async with scene(tmp_path) as played:
        bots = await played.start(*commands)
        await played.until(GREETING)
        played.alex.send(played.us, "/pause 5")
        await played.until("⏸")
        sending = asyncio.Event()

        def delay(call: ApiCall) -> Fault | None:
            if "Ready to come back?" not in call.params.get("text", "") or sending.is_set():
                return None
            sending.set()
            return Fault.hang() if fate == "never answers" else None

        if fate == "is slow":
            played.telegram.latency = 2.0
        played.telegram.fault = delay
        await sending.wait()
        assert await asyncio.gather(*(one.stop() for one in bots)) == [0] * len(bots)
        played.telegram.fault, played.telegram.latency = None, 0.0
        assert len(played.texts("Ready to come back?")) == (1 if fate == "is slow" else 0)
        await played.start(*commands)
        await played.until("Not yet")  # ten minutes after the question: a second one would have come before
        assert len(played.texts("Ready to come back?")) == 1


async def test_an_answer_on_its_way_is_finished_before_the_end(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        (web,) = await played.start("web")
        await played.until(GREETING)
        played.telegram.latency = 2.0
        arrived = asyncio.Event()
        played.telegram.fault = lambda call: arrived.set() if call.method == "sendAnimation" else None
        played.alex.send(played.us, "/pause")
        await arrived.wait()
        assert await web.stop() == 0
        assert len(played.texts("⏸")) == 1
        assert played.telegram.pending(played.account) == 0, "it was dealt with and not acknowledged"


async def test_what_is_not_acknowledged_comes_again(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        (web,) = await played.start("web")
        await played.until(GREETING)
        assert await web.stop() == 0
        played.alex.send(played.us, "/pause")
        await played.telegram.until(lambda: played.account.queue.webhook and played.account.queue.webhook.last_error)
        await web.start()
        await played.until("⏸")
        assert len(played.texts("⏸")) == 1


async def test_a_second_worker_stands_by(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        web, first, second = await played.start("web", "worker", "worker")
        await played.until(GREETING)
        played.alex.send(played.us, "/pause 5")
        await played.until("Ready to come back?")
        assert len(played.texts("Ready to come back?")) == 1
        assert await first.stop() == 0
        assert await status(second) == 200
        await played.until("Not yet")
        assert await second.stop() == 0
        assert "standing by" in first.errors + second.errors
        assert await web.stop() == 0


@pytest.mark.parametrize("command", ["run", "web", "worker"])
async def test_telegram_is_away_at_the_start(tmp_path: Path, command: str) -> None:
    tried = asyncio.Event()

    def drop(_call: ApiCall) -> Fault:
        tried.set()
        return Fault.drop()

    async with scene(tmp_path) as played:
        played.telegram.fault = drop
        (one,) = await played.start(command)
        await turns(one, 503)
        await tried.wait()
        played.telegram.fault = None
        await turns(one, 200)
        assert await one.stop() == 0
        assert "trying again in 1 s" in one.errors


@pytest.mark.parametrize("command", ["run", "web", "worker"])
async def test_the_end_comes_while_it_still_waits(tmp_path: Path, command: str) -> None:
    async with scene(tmp_path) as played:
        played.telegram.fault = lambda _call: Fault.drop()
        (one,) = await played.start(command)
        await turns(one, 503)
        assert await one.stop() == 0


async def test_the_database_is_locked_for_a_while(tmp_path: Path) -> None:
    """The question that was due meanwhile comes once it is free."""
    async with scene(tmp_path) as played:
        (one,) = await played.start("run")
        await played.until(GREETING)
        played.alex.send(played.us, "/pause 5")
        await played.until("⏸")
        thief = sqlite3.connect(tmp_path / "breather.sqlite", isolation_level=None)
        thief.execute("BEGIN IMMEDIATE")
        await turns(one, 503)
        thief.execute("ROLLBACK")
        thief.close()
        await played.until("Ready to come back?")
        await turns(one, 200)
        assert await one.stop() == 0


async def test_migrations_are_waited_for(tmp_path: Path) -> None:
    telegram = Telegram()
    account = telegram.add_bot("Breather", "breather_bot")
    async with telegram.serve() as root:
        worker = Bot("worker", root, account, tmp_path)
        await worker.start()
        try:
            await turns(worker, 503)
            await asyncio.to_thread(migrate, f"sqlite:///{tmp_path / 'breather.sqlite'}")
            await turns(worker, 200)
            assert await worker.stop() == 0
        finally:
            worker.kill()


async def test_run_removes_a_webhook_and_says_so(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        (web,) = await played.start("web")
        await played.until(GREETING)
        assert await web.stop() == 0
        (run,) = await played.start("run")
        played.alex.send(played.us, "/pause")
        await played.until("⏸")
        assert await run.stop() == 0
        assert "A webhook is set" in run.errors


async def test_a_webhook_ends_the_one_that_polls(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        (run,) = await played.start("run")
        await played.until(GREETING)
        await played.start("web")
        assert await run.gone() == 1
        assert "served by a webhook" in run.errors


@pytest.mark.parametrize("command", ["web", "worker"])
async def test_a_token_that_telegram_does_not_know(tmp_path: Path, command: str) -> None:
    async with scene(tmp_path) as played:
        (one,) = await played.start(command, BOT_TOKEN=TOKEN)
        assert await one.gone() == 2
        assert one.errors.strip().endswith("Telegram does not know this BOT_TOKEN: copy it again from @BotFather.")


async def test_telegram_refuses_the_address(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        played.telegram.fault = lambda call: (
            Fault.http(400, "Bad Request: bad webhook: IP address is reserved") if call.method == "setWebhook" else None
        )
        (web,) = await played.start("web")
        assert await web.gone() == 2
        assert "refuses WEBHOOK_URL (Bad webhook: ip address is reserved)" in web.errors


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        (first,) = await played.start("web")
        await turns(first, 200)
        (second,) = await played.start("web", PORT=str(first.port))
        assert await second.gone() == 2
        assert f"Port {first.port} cannot be used" in second.errors
