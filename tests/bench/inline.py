"""`@bot …` typed in any chat: how many a second, how soon, at what cost."""

import asyncio
import tempfile
import time
from pathlib import Path

from playground import InlineQuery, Telegram
from tests.bench.figures import percentile, table
from tests.bench.process import Process
from tests.bench.street import BREATHER, PATIENCE, Street, running

LATENCY = 0.05
"""Seconds Telegram takes to answer, as seen from a usual server."""
RUSH = 500
PER_SECOND = 20
SECONDS = 10
WORDS = ("", "boundary insults", "he keeps interrupting", "repair", "curious", "validate tired", "I can't sleep", "x")


async def measure(folder: Path) -> str:
    """Return the table as Markdown."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        street = Street()
        street.telegram.latency = LATENCY
        async with running(BREATHER, street, Path(own)) as (process, _):
            await _rush(process, street, 100)  # the warm-up builds the index
            per_second, cpu = await _rush(process, street, RUSH)
            steady = await _steady(street)
    rows = [
        ["inline queries a second, API latency 50 ms", f"{per_second:.0f}"],
        ["CPU an answer", f"{cpu:.2f} ms"],
        [
            f"answer at {PER_SECOND} a second, p50 (the latency of 50 ms not counted)",
            f"{percentile(steady, 0.5):.1f} ms",
        ],
        [
            f"answer at {PER_SECOND} a second, p99 (the latency of 50 ms not counted)",
            f"{percentile(steady, 0.99):.1f} ms",
        ],
    ]
    return table(["", BREATHER.name], rows)


async def _rush(process: Process, street: Street, number: int) -> tuple[float, float]:
    """Ask for all at once: return answers a second (first question to last answer), and CPU milliseconds each."""
    cpu, began = process.cpu(), time.time()
    queries = [_ask(street.telegram, street, each) for each in range(number)]
    await _all_answered(street, queries)
    took = max(_answered_at(street).values()) - began
    return number / took, (process.cpu() - cpu) / number * 1000


async def _steady(street: Street) -> list[float]:
    """Ask one after the other at an even pace: return the milliseconds from a question to its answer at Telegram."""

    async def later(number: int) -> tuple[float, InlineQuery]:
        await asyncio.sleep(number / PER_SECOND)
        return time.time(), _ask(street.telegram, street, number)

    asked = await asyncio.gather(*(later(number) for number in range(PER_SECOND * SECONDS)))
    await _all_answered(street, [query for _, query in asked])
    answered = _answered_at(street)
    return [(answered[query.id] - at) * 1000 for at, query in asked]


def _ask(telegram: Telegram, street: Street, number: int) -> InlineQuery:
    """Ask as a new person each time, so that no cache answers."""
    return telegram.add_person("Alex").inline(street.bot, WORDS[number % len(WORDS)])


async def _all_answered(street: Street, queries: list[InlineQuery]) -> None:
    await street.telegram.until(lambda: all(query.got is not None for query in queries), PATIENCE)


def _answered_at(street: Street) -> dict[str, float]:
    """Return when the answer to each query arrived, in Unix seconds."""
    calls = [call for call in street.telegram.log if call.method == "answerInlineQuery"]
    return {call.params["inline_query_id"]: call.at for call in calls}
