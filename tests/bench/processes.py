"""`web` once and twice, what is due settled on both databases, and `run` with nothing to do."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
from sqlalchemy import create_engine, func, select

from bot.base.clock import SystemClock
from bot.db.models import Outbox, RowState
from bot.db.sql import table as table_of
from bot.processes.web import MAX_CONNECTIONS
from bot.web.webhook import PATH, SECRET
from playground import Chat
from tests.bench.figures import table
from tests.bench.process import Process
from tests.bench.rush import Rush, rush
from tests.bench.stores import FAR, NAMES, kinds, store, undone_share
from tests.bench.street import BREATHER, PATIENCE, Contestant, Street, running, started
from tests.support.crowd import gather
from tests.support.databases import POSTGRES, SQLITE
from tests.support.webhook_harness import HOOK_SECRET, free_port

WEB = Contestant("web", ("-m", "bot", "web"), ready_at="setWebhook")
WORKER = Contestant("worker", ("-m", "bot", "worker"), ready_at="getMe")
COUPLES = 4000
WARM_UP = 400
CROWD = 25_000
PER_SECOND = 1000
"""The most that MESSAGES_PER_SECOND can be."""
SPEED = 4.0
"""The clocks run this much faster, so that PER_SECOND is no limit."""
IDLE = 60.0
AFTER = 10.0
"""Seconds until a process that was started is at rest."""


@dataclass(frozen=True)
class Settled:
    """Rows of the outbox, a real second. CPU in milliseconds a row: of the process, and of the local Telegram."""

    per_second: float
    cpu: float
    server_cpu: float


async def measure(folder: Path) -> str:
    """Return the table as Markdown."""
    rows: list[list[str]] = []
    if POSTGRES in kinds():
        for kind in (POSTGRES, FAR):
            for number in (1, 2):
                rows += _by_webhook(number, kind, *await _web(folder, number, kind))
            rows += _settling("worker", kind, await _settle(WORKER, folder, kind))
    rows += _settling("run", SQLITE, await _settle(BREATHER, folder, SQLITE))
    rows += await _idle(folder)
    made = table(["processes", BREATHER.name], rows)
    return made if POSTGRES in kinds() else f"{made}\n\nThere is no PostgreSQL server here: `web` was not measured."


def _by_webhook(number: int, kind: str, result: Rush, undone: float) -> list[list[str]]:
    return [
        [f"`/pause` a second by webhook, {number} `web`, {NAMES[kind]}", f"{result.per_second:.0f}"],
        ["CPU an update / the local Telegram's own", f"{result.cpu:.2f} / {result.server_cpu:.2f} ms"],
        ["transactions undone", f"{undone:.2f} %"],
    ]


def _settling(command: str, kind: str, result: Settled) -> list[list[str]]:
    return [
        [
            f"of {CROWD:,} due, planned, sent and settled a second, `{command}`, {NAMES[kind]}",
            f"{result.per_second:.0f}",
        ],
        ["CPU a row / the local Telegram's own", f"{result.cpu:.2f} / {result.server_cpu:.2f} ms"],
    ]


async def _web(folder: Path, number: int, kind: str) -> tuple[Rush, float]:
    """Send everybody's message at once, to that many processes in turn; also return the percent of units undone."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        street = Street()
        with store(kind, Path(own)) as database:
            async with _webs(street, Path(own), number, database) as (processes, ports):
                await rush(processes, street, WARM_UP, lambda: _carry(street, ports))
                result = await rush(processes, street, COUPLES, lambda: _carry(street, ports))
            return result, undone_share(database)


@asynccontextmanager
async def _webs(
    street: Street, folder: Path, number: int, database: str
) -> AsyncIterator[tuple[list[Process], list[int]]]:
    """Run `web` that often on one database; the local Telegram itself brings no update there."""
    ports = [free_port() for _ in range(number)]
    processes = []
    async with street.telegram.serve() as root, AsyncExitStack() as stack:
        for port in ports:
            own = folder / str(port)
            own.mkdir()
            more = {
                "HOST": "127.0.0.1",
                "PORT": str(port),
                "WEBHOOK_URL": f"http://127.0.0.1:{port}",
                "WEBHOOK_SECRET": HOOK_SECRET,
            }
            process, _ = await stack.enter_async_context(started(WEB, street, root, database, own, more))
            processes.append(process)
        await street.telegram.until(lambda: _hooks(street) == number)
        street.bot.queue.webhook = None
        street.bot.queue.wake()
        yield processes, ports


def _hooks(street: Street) -> int:
    return sum(call.method == "setWebhook" and call.ok for call in street.telegram.log)


async def _carry(street: Street, ports: list[int]) -> None:
    """Post what waits to the processes in turn, to each as many at once as Telegram is asked to.

    The local Telegram knows one address, one update at a time. This is done in its process, so that no relay takes
    from the same processors; its CPU counts as the local Telegram's.
    """
    raws = [raw for *_, raw in street.bot.queue.waiting]
    street.bot.queue.waiting.clear()
    headers = {"Content-Type": "application/json", SECRET: HOOK_SECRET}
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), headers=headers) as session:
        shares = [(f"http://127.0.0.1:{port}{PATH}", iter(raws[n :: len(ports)])) for n, port in enumerate(ports)]
        await asyncio.gather(*(_post(session, *share) for share in shares for _ in range(MAX_CONNECTIONS)))


async def _post(session: aiohttp.ClientSession, url: str, raws: Iterator[bytes]) -> None:
    for raw in raws:
        async with session.post(url, data=raw) as response:
            response.raise_for_status()


async def _settle(who: Contestant, folder: Path, kind: str) -> Settled:
    """Deliver sentences to a crowd as fast as possible, all of them due before it begins."""
    clock = SystemClock(SPEED)
    street = Street(now=lambda: clock.now().timestamp())
    due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=1)
    chats: list[Chat] = []
    addresses: list[str] = []

    def prepare(database: str) -> None:
        addresses.append(database)
        phones = gather(street.telegram, street.bot, database, CROWD, due)
        chats.extend(street.telegram.private(phone, street.bot) for phone in phones)

    more = {"CLOCK_SPEED": str(SPEED), "MESSAGES_PER_SECOND": str(PER_SECOND)}
    with tempfile.TemporaryDirectory(dir=folder) as own:
        async with running(who, street, Path(own), more, prepare, kind) as (process, _):
            cpu, server_cpu = process.cpu(), time.process_time()
            await street.all_answered(chats, 5 * PATIENCE)
            cpu, server_cpu = process.cpu() - cpu, time.process_time() - server_cpu
            await asyncio.sleep(1)  # the last ones are settled
            rate = await asyncio.to_thread(_rate, addresses[0])
    return Settled(rate * SPEED, cpu / CROWD * 1000, server_cpu / CROWD * 1000)


def _rate(database: str) -> float:
    """Return rows settled in a second of the bot's clock. Raises RuntimeError where one is not settled."""
    outbox = table_of(Outbox)
    engine = create_engine(database)
    at = outbox.c.settled_at
    with engine.connect() as connection:
        statement = select(func.count(), func.min(at), func.max(at)).where(outbox.c.state == RowState.DONE)
        number, first, last = connection.execute(statement).one()
    engine.dispose()
    if number != CROWD:
        raise RuntimeError(f"{number} of {CROWD} rows are settled")
    return float(number / (last - first).total_seconds())


async def _idle(folder: Path) -> list[list[str]]:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        async with running(BREATHER, Street(), Path(own)) as (process, _):
            await asyncio.sleep(AFTER)
            cpu = process.cpu()
            await asyncio.sleep(IDLE)
            cpu = process.cpu() - cpu
            return [
                ["`run` with nothing to do, CPU a minute", f"{cpu * 1000 * 60 / IDLE:.0f} ms"],
                ["memory then", f"{process.rss():.0f} MB"],
            ]
