"""Scheduled sentences: 30,000 in the same minute while others ask for help, and a million subscriptions."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import create_engine

from bot.base.clock import SystemClock
from bot.db.database import Database
from bot.db.migrate import migrate
from bot.services import subscriptions
from playground import ApiCall, Floods, Person
from tests.bench.figures import percentile, table
from tests.bench.street import BREATHER, PATIENCE, Street, running
from tests.support.crowd import gather, is_push, subscribe

CROWD = 30_000
SPEED = 4.0
"""The bot and the local Telegram live this much faster than the clock on the wall."""
ALLOWED = 30
ASKED = 200
PER_SECOND = 5
MILLION = 1_000_000
DUE = 2_000
ROUNDS = 50


async def measure(folder: Path) -> str:
    """Return the table as Markdown."""
    rows = [*await _rush(folder), *await _million(folder)]
    return table(["what comes by itself", BREATHER.name], rows)


async def _rush(folder: Path) -> list[list[str]]:
    """Push to everybody in the same minute; meanwhile somebody asks for help, five times a real second."""
    clock = SystemClock(SPEED)
    street = Street(now=lambda: clock.now().timestamp(), floods=Floods())
    due = (datetime.now(UTC) + timedelta(seconds=60 + 75 * SPEED)).replace(second=0, microsecond=0)

    def prepare(database: str) -> None:
        gather(street.telegram, street.bot, database, CROWD, due)

    with tempfile.TemporaryDirectory(dir=folder) as own:
        async with running(BREATHER, street, Path(own), {"CLOCK_SPEED": str(SPEED)}, prepare) as (process, _):
            idle = await _ask_for_help(street, lambda: True)
            await street.telegram.until(lambda: any(map(is_push, street.telegram.log[-50:])), 2 * PATIENCE)
            cpu = process.cpu()
            busy = await _ask_for_help(street, lambda: sum(map(is_push, street.telegram.log)) == CROWD)
            cpu = process.cpu() - cpu
    pushes = [call.at for call in street.telegram.log if is_push(call)]
    # Replies take their part of what is allowed: pushes are to use what they leave.
    sent = [call.at for call in street.telegram.log if call.method == "sendMessage" and call.ok]
    rate = sum(pushes[0] <= at < pushes[-1] for at in sent) / (pushes[-1] - pushes[0])
    refused = sum("Too Many Requests" in (call.error or "") for call in street.telegram.log)
    return [
        [f"{CROWD:,} due in the same minute: sent", f"{len(pushes):,}"],
        [f"of the allowed {ALLOWED} a second, replies included", f"{rate / ALLOWED:.1%}"],
        ["refused with 429", str(refused)],
        ["CPU a push", f"{cpu / CROWD * 1000:.2f} ms"],
        ["`/help` idle, p50 / p99", f"{percentile(idle, 0.5):.1f} / {percentile(idle, 0.99):.1f} ms"],
        ["`/help` meanwhile, p50 / p99", f"{percentile(busy, 0.5):.1f} / {percentile(busy, 0.99):.1f} ms"],
    ]


async def _ask_for_help(street: Street, done: Callable[[], bool]) -> list[float]:
    """Return real milliseconds from `/help` to its answer; ask at least ASKED times, until the pushes are done."""
    took: list[float] = []
    while len(took) < ASKED or not done():
        took.append(await _help(street))
        await asyncio.sleep(1 / PER_SECOND)
    return took


async def _help(street: Street) -> float:
    person, at = street.telegram.add_person("Alex"), time.perf_counter()
    person.send(street.bot, "/help")
    await street.telegram.until(lambda: any(_answers(call, person) for call in street.telegram.log[-100:]), PATIENCE)
    return (time.perf_counter() - at) * 1000


def _answers(call: ApiCall, person: Person) -> bool:
    return call.method == "sendMessage" and call.params.get("chat_id") == person.id


async def _million(folder: Path) -> list[list[str]]:
    """Measure the same work with few and with many subscriptions."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        small, _ = await _plan(Path(own), 10_000)
    with tempfile.TemporaryDirectory(dir=folder) as own:
        large, nothing = await _plan(Path(own), MILLION)
        street = Street()
        async with running(BREATHER, street, Path(own)) as (process, seconds):
            await asyncio.sleep(5)
            rss = process.rss()
    return [
        ["planning a due row, of 10,000 / of 1,000,000", f"{small:.0f} / {large:.0f} µs"],
        ["the planning tick with nothing due, of 1,000,000", f"{nothing:.2f} ms"],
        ["ready after, with 1,000,000 subscriptions", f"{seconds:.2f} s"],
        ["memory then", f"{rss:.0f} MB"],
    ]


async def _plan(folder: Path, number: int) -> tuple[float, float]:
    """Return microseconds for a due row and milliseconds for none; the other rows are due in ten days."""
    database = f"sqlite:///{folder / 'bench.sqlite'}"
    await asyncio.to_thread(migrate, database)
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    engine = create_engine(database)
    await asyncio.to_thread(subscribe, engine, [*range(1, DUE + 1)], now)
    await asyncio.to_thread(subscribe, engine, [*range(DUE + 1, number + 1)], now + timedelta(days=10))
    db = Database(database)
    began = time.perf_counter()
    while await db.run(subscriptions.plan, now) == subscriptions.BATCH:
        pass
    each = (time.perf_counter() - began) / DUE * 1e6
    idle = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await db.run(subscriptions.plan, now)
        idle.append((time.perf_counter() - began) * 1000)
    await db.close()
    return each, statistics.median(idle)
