"""`make soak`: processes are killed in turn while 500 couples play.

Two `web`, a `worker` and a standby on PostgreSQL, or with the argument "run" one `run` that polls on SQLite.
"""

import asyncio
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlmodel import Session

from playground import BotAccount, Telegram
from tests.bench.figures import percentile, table
from tests.soak import state
from tests.soak.balancer import Balancer
from tests.soak.couples import LATE, Couple, Seen
from tests.support.crowd import is_push, subscribe
from tests.support.databases import DATABASES, POSTGRES, SQLITE, server
from tests.support.processes import Bot

MINUTES = float(os.environ.get("MINUTES", "10"))
COUPLES = 500
SPLIT = ("web", "web", "worker", "worker")
WHOLE = ("run",)
EVERY = 8.0
"""Seconds from one kill to the next."""
DOWN = 1.0
DRAINED_WITHIN = 60.0
PUSHES_IN_FLIGHT = 30
TIMERS_IN_FLIGHT = 256


@dataclass
class Soak:
    """The evening, the processes, and how often each kind was killed."""

    telegram: Telegram
    account: BotAccount
    couples: Sequence[Couple]
    seen: Seen
    commands: Sequence[str]
    killed: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    unsettled: int = 0

    async def run(self, folder: Path, database: str) -> None:
        """Play and kill, then wait until nothing is left to do."""
        async with self.telegram.serve() as root:
            setup, *bots = [
                Bot(command, root, self.account, folder, DATABASE_URL=database, LOG_LEVEL="ERROR")
                for command in ("setup", *self.commands)
            ]
            await setup.start()
            await setup.gone()
            balancer = Balancer(self.account, [one.port for one in bots[: self.commands.count("web")]])
            try:
                # `run` fetches its updates itself.
                async with balancer.carrying(self.telegram) if "web" in self.commands else nullcontext():
                    await asyncio.gather(*(one.start() for one in bots))
                    until = self.telegram.now() + MINUTES * 60
                    await asyncio.gather(self._kill(bots, until), *(couple.play(until) for couple in self.couples))
                    self.unsettled = await _drained(database)
            finally:
                for one in bots:
                    one.kill()
                await asyncio.gather(*(one.gone() for one in bots))
        self.repeated = balancer.repeated

    async def _kill(self, bots: Sequence[Bot], until: float) -> None:
        for command, one in cycle(zip(self.commands, bots, strict=True)):
            await asyncio.sleep(EVERY)
            if self.telegram.now() >= until:
                return
            one.kill()
            self.killed[command] += 1
            await one.gone()
            await asyncio.sleep(DOWN)
            await one.start()


async def _drained(database: str) -> int:
    """Return how many rows are left when nothing is to be sent any more, or after a while."""
    end = asyncio.get_running_loop().time() + DRAINED_WITHIN
    engine = create_engine(database)
    while True:
        with Session(engine) as session:
            left = state.unsettled(session, datetime.now(UTC))
        if not left or asyncio.get_running_loop().time() > end:
            engine.dispose()
            return left
        await asyncio.sleep(1)


def _town(database: str, commands: Sequence[str]) -> tuple[Soak, set[int]]:
    """Create the couples, and subscribe each person at a minute of their own within the time that is played."""
    telegram, seen = Telegram(), Seen()
    account = telegram.add_bot("Breather", "breather_bot")
    couples = []
    for _ in range(COUPLES):
        alex, sam = telegram.add_person("Alex"), telegram.add_person("Sam")
        us = telegram.add_group("Us", [alex, sam])
        us.members[account.id] = "member"
        couples.append(Couple(telegram, account, alex, sam, us, seen))
    people = [*telegram.people.values()]
    for person in people:
        telegram.private(person, account).started = True
    begin = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=1)
    minutes = max(1, int(MINUTES))
    for minute in range(minutes):
        ids = [person.id for person in people[minute::minutes]]
        subscribe(create_engine(database), ids, begin + timedelta(minutes=minute))
    return Soak(telegram, account, couples, seen, commands), {person.id for person in people}


def _seconds(figures: Sequence[float]) -> str:
    return " / ".join(f"{percentile(figures, share):.1f}" for share in (0.5, 0.99, 1)) + " s"


def _report(soak: Soak, promised: set[int], database: str) -> bool:
    """Print what was seen; whether all is well."""
    seen, late = soak.seen, soak.seen.late
    got = Counter(call.params["chat_id"] for call in soak.telegram.log if is_push(call))
    pushes_twice = sum(number - 1 for number in got.values())
    engine = create_engine(database)
    with Session(engine) as session:
        wrong = state.contradictions(session, soak.couples, datetime.now(UTC))
        timers_twice = state.told_twice(session, soak.couples)
    engine.dispose()
    late_answers = sum(waited > LATE for waited in seen.answers)
    refused = sum("Too Many Requests" in (call.error or "") for call in soak.telegram.log)
    rows = [
        ["couples / minutes", f"{COUPLES} / {MINUTES:.0f}"],
        ["killed with -9", " / ".join(f"{number} {command}" for command, number in soak.killed.items())],
        ["pauses / invites played", f"{seen.played['pause']} / {seen.played['invite']}"],
        ["updates brought once more", str(soak.repeated)],
        ["timers that came / were lost", f"{len(late)} / {len(seen.lost)}"],
        ["their lateness, p50 / p99 / most", _seconds(late)],
        ["timers told twice", str(timers_twice)],
        ["pushes promised / missed / sent twice", f"{len(promised)} / {len(promised - got.keys())} / {pushes_twice}"],
        ["taps and commands answered", str(len(seen.answers))],
        ["told that they worked and the answer was cut off", str(seen.cut_off)],
        [f"answered later than {LATE:.0f} s / not at all", f"{late_answers} / {seen.unanswered.total()}"],
        ["how long they were waited for, p50 / p99 / most", _seconds(seen.answers)],
        ["429s", str(refused)],
        ["couples in two states", str(len(wrong))],
        ["rows left", str(soak.unsettled)],
    ]
    kind = "SQLite" if DATABASES.kind == SQLITE else "PostgreSQL"
    print(table(["", f"{', '.join(soak.commands)} on {kind}"], rows))
    print(*(seen.lost + wrong)[:20], *seen.unanswered.items(), sep="\n")
    in_flight = soak.killed["worker"] + soak.killed["run"]
    return not (
        seen.lost or wrong or soak.unsettled or promised - got.keys()
        or pushes_twice > in_flight * PUSHES_IN_FLIGHT or timers_twice > in_flight * TIMERS_IN_FLIGHT
    )  # fmt: skip


def main() -> None:
    """Play it; exits with 1 where something is not well."""
    commands = WHOLE if sys.argv[1:] == ["run"] else SPLIT
    if commands is SPLIT:
        try:
            server()
        except pytest.skip.Exception as reason:
            sys.exit(str(reason))
    DATABASES.kind = SQLITE if commands is WHOLE else POSTGRES
    with tempfile.TemporaryDirectory() as folder:
        try:
            database = DATABASES.of(Path(folder))
            soak, promised = _town(database, commands)
            asyncio.run(soak.run(Path(folder), database))
            well = _report(soak, promised, database)
        finally:
            DATABASES.forget()
    sys.exit(not well)


if __name__ == "__main__":
    main()
