"""Reading a typed time: how long the first one takes, with the words of the language, and each one after it."""

import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.parsing import PAUSE, TALK, parse_plan, parse_time
from handlers.common.vocabulary import vocabulary
from tests.bench.figures import percentile, table

ROUNDS = 200
ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 26, 19, 0, tzinfo=UTC)
TYPED = (
    "20",
    "tomorrow 7pm",
    "until half past nine",
    "satuday mornnig",
    "how about the first of december at twenty five past seven in the evening please",
    "daily 7:30",
    "10-15-20-25-30-35 40 45 50 55 1 2 3 4",
)
FIRST = (
    "import time; from handlers.common.vocabulary import vocabulary; from tests.bench import times;"
    "began = time.perf_counter(); vocabulary.cache_clear(); times.read('tomorrow 7pm');"
    "print((time.perf_counter() - began) * 1000)"
)


async def measure(_: Path) -> str:
    """Return the table as Markdown."""
    run = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True)  # noqa: ASYNC221
    rows = [["the first one, the words read from their file", f"{float(run.stdout):.1f} ms"]]
    for text in TYPED:
        took = [_took(text) for _ in range(ROUNDS)]
        rows.append([f"“{text}”, p50", f"{percentile(took, 0.5):.2f} ms"])
    return table(["reading a typed time", "takes"], rows)


def read(text: str) -> None:
    """Read it for each place."""
    words = vocabulary("en")
    parse_time(text, words, NOW, ZONE, PAUSE)
    parse_time(text, words, NOW, ZONE, TALK)
    parse_plan(text, words)


def _took(text: str) -> float:
    """Return the milliseconds for one reading in one place."""
    began = time.perf_counter()
    read(text)
    return (time.perf_counter() - began) * 1000 / 3
