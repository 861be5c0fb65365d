"""`/pause` from many couples at once."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from tests.bench.process import Process
from tests.bench.street import Street


@dataclass(frozen=True)
class Rush:
    """How it went. CPU in milliseconds an update: of the processes measured, and of the local Telegram."""

    per_second: float
    cpu: float
    server_cpu: float


async def _fetched() -> None:
    """Carry nothing: the bot polls for its updates."""


async def rush(
    processes: Sequence[Process], street: Street, number: int, carry: Callable[[], Awaitable[None]] = _fetched
) -> Rush:
    """Send all at once, and count from the first answer to the last. `carry` brings the updates to the bot."""
    couples = street.couples(number)
    # Those who ask at the same time are no neighbours by number: on PostgreSQL neighbours are in each other's way.
    random.Random(number).shuffle(couples)
    for alex, group in couples:
        alex.send(group, "/pause")
    groups = [group for _, group in couples]
    cpu, server_cpu = _cpu(processes), time.process_time()
    await asyncio.gather(street.all_answered(groups), carry())
    cpu, server_cpu = _cpu(processes) - cpu, time.process_time() - server_cpu
    moments = [street.answered[group.id] for group in groups]
    rate = (number - 1) / (max(moments) - min(moments))
    return Rush(rate, cpu / number * 1000, server_cpu / number * 1000)


def _cpu(processes: Sequence[Process]) -> float:
    return sum(process.cpu() for process in processes)
