"""The bot as a process of its own, killed with -9 at the worst moments, and started again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.base.clock import SystemClock
from playground import ApiCall, BotAccount, Chat, Fault, Person, Telegram
from tests.support.api_spy import EAR, ApiSpy
from tests.support.databases import DATABASES
from tests.support.words import opening

GREETING = opening("start-group")
READY = opening("ready-both").splitlines()[0]

SPEED = 60.0


class Process:
    """`python -m bot run` against a local Telegram, on one database."""

    def __init__(self, root: str, bot: BotAccount, folder: Path, speed: float = SPEED) -> None:
        self._environment = {
            **os.environ,
            "BOT_TOKEN": bot.token,
            "TELEGRAM_API_URL": root,
            "DATABASE_URL": DATABASES.of(folder),
            "CLOCK_SPEED": str(int(speed)),
            "LOG_LEVEL": "DEBUG",
        }
        self._written = folder / "written"
        self._running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self._written.open("wb") as written:
            self._running = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=self._environment, stdout=written, stderr=written
            )

    def kill(self) -> None:
        if self._running is not None and self._running.returncode is None:
            self._running.send_signal(signal.SIGKILL)

    async def gone(self) -> int:
        """Wait for its end; the exit code. What it wrote is held to the rule for every log."""
        assert self._running is not None
        code = await self._running.wait()
        EAR.overhear(self._written.read_bytes())
        return code

    async def stop(self) -> int:
        assert self._running is not None
        if self._running.returncode is None:
            self._running.send_signal(signal.SIGTERM)
        return await self.gone()


class Scene:
    """A couple, their group, and a bot that can be killed."""

    def __init__(self, telegram: Telegram, process: Process, alex: Person, us: Chat) -> None:
        self.telegram = telegram
        self.process = process
        self.alex = alex
        self.us = us

    def texts(self, beginning: str) -> list[str]:
        return [message.text for message in self.alex.screen(self.us) if message.text.startswith(beginning)]

    async def until(self, beginning: str) -> None:
        await self.telegram.until(lambda: bool(self.texts(beginning)), patience=30)


@asynccontextmanager
async def scene(folder: Path, speed: float = SPEED) -> AsyncIterator[Scene]:
    clock = SystemClock(speed)
    telegram = ApiSpy(now=lambda: clock.now().timestamp())
    bot = telegram.add_bot("Breather", "breather_bot")
    alex, sam = telegram.add_person("Alex"), telegram.add_person("Sam")
    us = telegram.add_group("Us", [alex, sam], bots=[bot])
    async with telegram.serve() as root:
        process = Process(root, bot, folder, speed)
        await process.start()
        try:
            yield Scene(telegram, process, alex, us)
        finally:
            await process.stop()


async def killed_and_started_again(played: Scene) -> None:
    played.process.kill()
    await played.process.gone()
    await played.process.start()


@pytest.mark.parametrize("moment", ["as the call is answered", "while it waits", "as the question goes out"])
async def test_the_question_comes_once(tmp_path: Path, moment: str) -> None:
    async with scene(tmp_path) as played:
        killed = asyncio.Event()

        def kill_at(call: ApiCall) -> Fault | None:
            at_call = moment == "as the call is answered" and call.method == "sendAnimation"
            at_question = moment == "as the question goes out" and "Ready to come back?" in call.params.get("text", "")
            if killed.is_set() or not (at_call or at_question):
                return None
            killed.set()
            played.process.kill()
            return Fault.drop(done=at_call)

        played.telegram.fault = kill_at
        await played.until(GREETING)
        played.alex.send(played.us, "/pause 1")
        if moment == "while it waits":
            await played.until("⏸")
        else:
            await killed.wait()
        await killed_and_started_again(played)
        await played.until("Ready to come back?")
        await played.until("Not yet")  # ten minutes later: a second question would have come before
        assert len(played.texts("Ready to come back?")) == 1


@pytest.mark.parametrize("moment", ["as Telegram is asked who is there", "before it is sent", "after it is sent"])
async def test_killed_between_the_last_tap_and_its_message_both_are_told(tmp_path: Path, moment: str) -> None:
    """Once; twice where Telegram had the message and the process died before it knew."""
    asked = moment == "as Telegram is asked who is there"
    # A tap is kept for two and a half minutes, a start takes seconds: at the usual speed it would be gone by then.
    async with scene(tmp_path, speed=5.0 if asked else SPEED) as played:
        await played.until(GREETING)
        played.alex.send(played.us, "/pause 60")
        await played.until("⏸")
        pause = next(one for one in played.alex.screen(played.us) if "⏸" in one.text)
        (bot,) = played.telegram.bots.values()
        killed, done = asyncio.Event(), moment == "after it is sent"

        def kill_at(call: ApiCall) -> Fault | None:
            at_question = asked and call.method == "getChatMember" and call.params["user_id"] == played.alex.id
            at_message = READY.split(maxsplit=1)[1] in call.params.get("text", "")
            if killed.is_set() or not (at_question or at_message):
                return None
            killed.set()
            played.process.kill()
            return Fault.drop(done=done)

        played.telegram.fault = kill_at
        for person in played.us.people():
            person.tap(pause, "I'm ready")
        await killed.wait()
        await killed_and_started_again(played)
        await played.telegram.until(lambda: len(played.texts(READY)) == 1 + done, patience=30)
        await played.telegram.until(lambda: played.telegram.pending(bot) == 0, patience=30)
        assert len(played.texts(READY)) == 1 + done


@pytest.mark.parametrize("done", [False, True], ids=["before it is edited", "after it is edited"])
async def test_killed_between_the_last_tap_in_their_own_chat_and_its_edit_both_are_told(
    tmp_path: Path, done: bool
) -> None:
    # An inline query has to be answered within ten seconds of that clock.
    async with scene(tmp_path, speed=5) as played:
        await played.until(GREETING)
        (bot,) = played.telegram.bots.values()
        sam = next(person for person in played.us.people() if person is not played.alex)
        own = played.telegram.add_private(played.alex, sam)
        query = played.alex.inline(bot, "pause 60", chat=own)
        await query.results()
        message = played.alex.choose(query, 0, own)
        killed = asyncio.Event()

        def kill_at(call: ApiCall) -> Fault | None:
            if killed.is_set() or call.method != "editMessageText":
                return None
            killed.set()
            played.process.kill()
            return Fault.drop(done=done)

        played.telegram.fault = kill_at
        for person in (sam, played.alex):
            person.tap(message, "I'm ready")
        await killed.wait()
        await killed_and_started_again(played)
        await played.telegram.until(lambda: message.text.startswith(READY), patience=30)
        await played.telegram.until(lambda: played.telegram.pending(bot) == 0, patience=30)
        assert message.text.startswith(READY)


async def test_sigterm_ends_it_with_zero(tmp_path: Path) -> None:
    async with scene(tmp_path) as played:
        await played.until(GREETING)
        assert await played.process.stop() == 0


@pytest.mark.parametrize("after", [0.15, 0.3, 0.5])
async def test_a_burst_loses_no_update(tmp_path: Path, after: float) -> None:
    """Kill the process `after` real seconds into 400 commands of 100 people; each of them is answered."""
    async with scene(tmp_path) as played:
        await played.until(GREETING)
        people = [played.telegram.add_person(f"P{number}") for number in range(100)]
        (bot,) = played.telegram.bots.values()
        for _ in range(4):
            for person in people:
                person.send(bot, "/help")
        await asyncio.sleep(after)  # the moment of the kill is what is tested
        await killed_and_started_again(played)

        def answers(person: Person) -> int:
            return sum(message.from_["id"] == bot.id for message in person.screen(bot))

        await played.telegram.until(lambda: played.telegram.pending(bot) == 0, patience=60)
        await played.telegram.until(lambda: all(answers(person) >= 4 for person in people), patience=60)
