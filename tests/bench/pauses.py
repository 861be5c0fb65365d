"""`/pause`: how many, how soon, at what cost, beside the plainest bot there is."""

import asyncio
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from playground import Chat, Person
from tests.bench.figures import percentile, table
from tests.bench.rush import Rush, rush
from tests.bench.street import BREATHER, PLAIN, Contestant, Street, running

LATENCY = 0.05
"""Seconds Telegram takes to answer, as seen from a usual server."""
PER_SECOND = 20
SECONDS = 15
STARTS = 3


@dataclass(frozen=True)
class Result:
    """One column of the table. Latencies in milliseconds, memory in MB, start-up in seconds."""

    quick: Rush
    slow: Rush
    steady: list[float]
    start: float
    idle: float
    after: float


async def measure(folder: Path) -> str:
    """Return the table as Markdown."""
    results = [
        await _measure(BREATHER, folder, quick=4000, slow=4000),
        await _measure(PLAIN, folder, quick=1000, slow=100),
    ]
    rows = [
        ["`/pause` a second, API latency 0 ms", *(f"{one.quick.per_second:.0f}" for one in results)],
        ["`/pause` a second, API latency 50 ms", *(f"{one.slow.per_second:.0f}" for one in results)],
        ["CPU an update, 0 / 50 ms", *(f"{one.quick.cpu:.2f} / {one.slow.cpu:.2f} ms" for one in results)],
        ["the local Telegram's own CPU an update", *(f"{one.quick.server_cpu:.2f} ms" for one in results)],
        [f"first answer at {PER_SECOND} a second, p50", *(f"{percentile(one.steady, 0.5):.1f} ms" for one in results)],
        [f"first answer at {PER_SECOND} a second, p99", *(f"{percentile(one.steady, 0.99):.1f} ms" for one in results)],
        ["memory idle / after the run", *(f"{one.idle:.0f} / {one.after:.0f} MB" for one in results)],
        [f"ready after, median of {STARTS}", *(f"{one.start:.2f} s" for one in results)],
    ]
    return table(["", BREATHER.name, PLAIN.name], rows)


async def _measure(who: Contestant, folder: Path, quick: int, slow: int) -> Result:
    starts = [await _start(who, folder) for _ in range(STARTS + 1)][1:]  # the first one fills the caches
    with tempfile.TemporaryDirectory(dir=folder) as own:
        street = Street()
        async with running(who, street, Path(own)) as (process, _):
            idle = process.rss()
            await rush([process], street, 200)  # the warm-up
            at_once = await rush([process], street, quick)
            steady = await _steady(street)
            street.telegram.latency = LATENCY
            delayed = await rush([process], street, slow)
            return Result(at_once, delayed, steady, statistics.median(starts), idle, process.rss())


async def _start(who: Contestant, folder: Path) -> float:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        async with running(who, Street(), Path(own)) as (_, seconds):
            return seconds


async def _steady(street: Street) -> list[float]:
    """Send one after the other at an even pace: return the milliseconds from sending to the first answer."""
    couples = street.couples(PER_SECOND * SECONDS)
    sent = await asyncio.gather(*(_later(number, *couple) for number, couple in enumerate(couples)))
    groups = [group for _, group in couples]
    await street.all_answered(groups)
    return [(street.answered[group.id] - at) * 1000 for group, at in zip(groups, sent, strict=True)]


async def _later(number: int, person: Person, group: Chat) -> float:
    await asyncio.sleep(number / PER_SECOND)
    at = time.time()
    person.send(group, "/pause")
    return at
