"""Ten people who send sixty commands each at once, and everybody else; then a push under a strict overall limit."""

import asyncio
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playground import ApiCall, Chat, Floods, Person
from tests.bench.figures import percentile, table
from tests.bench.street import BREATHER, PATIENCE, Street, running
from tests.support.crowd import gather, is_push

FLOODING = 10
COMMANDS = 60
SECONDS = 60
PER_SECOND = 5
PAUSES = 8
CROWD = 3_000


async def measure(folder: Path) -> str:
    """Return the table as Markdown."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        rows = await _flood(Path(own))
    with tempfile.TemporaryDirectory(dir=folder) as own:
        rows += await _push(Path(own))
    return table([f"{FLOODING} people send {COMMANDS} commands each at once", BREATHER.name], rows)


async def _flood(folder: Path) -> list[list[str]]:
    street = Street(floods=Floods())
    async with running(BREATHER, street, folder):
        idle = [await _answered(street, "/help") for _ in range(20)]
        couples = [_couple(street) for _ in range(PAUSES)]
        for _ in range(FLOODING):
            flooding = street.telegram.add_person("Flo")
            for _ in range(COMMANDS):
                flooding.send(street.bot, "/help")
        for alex, _, group in couples:
            for _ in range(COMMANDS):
                alex.send(group, "/help")
        began = time.perf_counter()
        pauses = [asyncio.create_task(_pause(street, each, 6.0 * number)) for number, each in enumerate(couples)]
        taps = [asyncio.create_task(_tap(street, number)) for number in range(PAUSES)]
        busy = await _ask(street, lambda: time.perf_counter() - began > SECONDS)
        held, tapped = await asyncio.gather(*pauses), await asyncio.gather(*taps)
    old = sum("too old" in (call.error or "") for call in street.telegram.log)
    return [
        ["a stranger's `/help` idle, p50 / p99", _p50_p99(idle)],
        ["a stranger's `/help` meanwhile, p50 / p99", _p50_p99(busy)],
        [f"the other partner's `/pause` in {PAUSES} groups that one floods, longest", f"{max(held):.2f} s"],
        ["a tap after 24 commands, longest until it is answered", f"{max(tapped):.2f} s"],
        ["taps refused as too old", str(old)],
    ]


async def _push(folder: Path) -> list[list[str]]:
    street = Street(floods=Floods(strict=True))
    due = (datetime.now(UTC) + timedelta(seconds=75)).replace(second=0, microsecond=0)
    async with running(BREATHER, street, folder, prepare=lambda database: _prepare(street, database, due)):
        idle = await _ask(street, lambda: True)
        await street.telegram.until(lambda: any(map(is_push, street.telegram.log[-50:])), 2 * PATIENCE)
        busy = await _ask(street, lambda: sum(map(is_push, street.telegram.log)) == CROWD)
    pushes = [call.at for call in street.telegram.log if is_push(call)]
    refused = sum("Too Many Requests" in (call.error or "") for call in street.telegram.log)
    return [
        [f"{CROWD:,} pushes, at most 30 in any second: refused with 429", str(refused)],
        ["of the allowed, without replies", f"{(CROWD - 1) / (pushes[-1] - pushes[0]) / 30:.1%}"],
        ["`/help` idle, p50 / p99", _p50_p99(idle)],
        ["`/help` meanwhile, p50 / p99", _p50_p99(busy)],
    ]


def _prepare(street: Street, database: str, due: datetime) -> None:
    gather(street.telegram, street.bot, database, CROWD, due)


def _couple(street: Street) -> tuple[Person, Person, Chat]:
    alex, sam = street.telegram.add_person("Alex"), street.telegram.add_person("Sam")
    group = street.telegram.add_group("Us", [alex, sam])
    group.members[street.bot.id] = "member"
    return alex, sam, group


async def _ask(street: Street, done: Callable[[], bool]) -> list[float]:
    """Seconds until strangers had their answers; five ask each second, at least a hundred, until it is done."""
    asked: list[asyncio.Task[float]] = []
    while len(asked) < 100 or not done():
        asked.append(asyncio.create_task(_answered(street, "/help")))
        await asyncio.sleep(1 / PER_SECOND)
    return [*await asyncio.gather(*asked)]


async def _answered(street: Street, command: str) -> float:
    person, at = street.telegram.add_person("Kim"), time.time()
    person.send(street.bot, command)
    return (await _first(street, person.id, "sendMessage")).at - at


async def _pause(street: Street, couple: tuple[Person, Person, Chat], later: float) -> float:
    """Seconds until the group sees the pause that the other partner calls `later` seconds into the flood."""
    _, sam, group = couple
    await asyncio.sleep(later)
    at = time.time()
    sam.send(group, "/pause")
    return (await _first(street, group.id, "sendAnimation")).at - at


async def _tap(street: Street, number: int) -> float:
    """Seconds until a tap is answered that comes right after 24 commands, each 5 s another person's."""
    await asyncio.sleep(5.0 * number)
    person = street.telegram.add_person("Tom")
    person.send(street.bot, "/breathe")
    await _first(street, person.id, "sendAnimation")
    card = person.screen(street.bot)[-1]
    for _ in range(24):
        person.send(street.bot, "/help")
    at = time.time()
    tap = person.tap(card, card.labels[0])
    await tap.answer(PATIENCE)
    return time.time() - at


async def _first(street: Street, chat_id: int, method: str) -> ApiCall:
    """Return the first such call for that chat, once it has come."""
    log, found, read = street.telegram.log, list[ApiCall](), 0

    def come() -> bool:
        nonlocal read
        # Calls are in the log before they are through: the last ones are looked at again.
        found.extend(
            call for call in log[read:] if call.ok and call.method == method and call.params.get("chat_id") == chat_id
        )
        read = max(read, len(log) - 200)
        return bool(found)

    await street.telegram.until(come, PATIENCE)
    return found[0]


def _p50_p99(seconds: list[float]) -> str:
    return f"{percentile(seconds, 0.5) * 1000:.1f} / {percentile(seconds, 0.99) * 1000:.1f} ms"
