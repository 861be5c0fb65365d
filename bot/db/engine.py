"""The unit of work: one plain function, all of it or nothing, on the database's own thread."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from queue import Empty, SimpleQueue
from sqlite3 import Connection as SqliteConnection
from threading import Thread
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from bot.db.filelock import leading

P = ParamSpec("P")
T = TypeVar("T")

_BATCH = 64
_LONGEST_CLOSE = 2.0
"""Seconds that the end waits for a database that hangs; the thread dies with the process."""
_Work = Callable[[Session], Any]
_Job = tuple[_Work, asyncio.Future[Any]]
_Result = tuple[asyncio.Future[Any], Any, Exception | None]


class Database:
    """A SQLite file behind one writer thread.

    Services are plain synchronous functions of a session and never meet "database is locked". Units that wait for the
    thread together are committed together, so that a full sync to disk, which is what keeps a timer through a power
    cut, is paid once for many. If one of them raises, each is done again by itself: a unit must do nothing but what
    its session undoes.
    """

    def __init__(self, url: str) -> None:
        self._engine = create_engine(
            url, poolclass=StaticPool, connect_args={"check_same_thread": False}, hide_parameters=True
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin_immediate)
        self.waiting = 0
        """Units asked for and not yet handed back."""
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name="database", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work(session, …)` as one unit: kept when it returns (on disk by then), undone when it raises."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.waiting += 1
        try:
            self._jobs.put((lambda session: work(session, *args, **kwargs), done))
            return await done
        finally:
            self.waiting -= 1

    async def close(self) -> None:
        """Finish what was asked for, then let go of the file. Nothing may be run afterwards."""
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join, _LONGEST_CLOSE)
        if not self._thread.is_alive():
            self._engine.dispose()

    @asynccontextmanager
    async def lead(self) -> AsyncIterator[asyncio.Event]:
        """Wait to be the one process that delivers, and be it while inside. The event is set where that is lost."""
        async with leading(self._engine.url.database or "") as lost:
            yield lost

    def _serve(self) -> None:
        while (first := self._jobs.get()) is not None:
            batch, last = self._batch(first)
            batch[0][1].get_loop().call_soon_threadsafe(_hand_out, self._do(batch))
            if last:
                return

    def _do(self, batch: list[_Job]) -> list[_Result]:
        try:
            with self._engine.begin() as connection:
                return [(done, _unit(connection, work), None) for work, done in batch]
        except _UnitError as failed:
            # Nothing of the batch is kept. A savepoint for each unit would spare its neighbours from being done again,
            # and cost all of them, always, as much as their own statements.
            if len(batch) == 1:
                return [(batch[0][1], None, failed.error)]
            return [result for job in batch for result in self._do([job])]
        except Exception as error:  # noqa: BLE001  # beginning or committing failed: that is everyone's
            return [(done, None, error) for _, done in batch]

    def _batch(self, first: _Job) -> tuple[list[_Job], bool]:
        batch = [first]
        while len(batch) < _BATCH:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False


class _UnitError(Exception):
    """A unit raised this error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


def _unit(connection: Connection, work: _Work) -> Any:
    try:
        with Session(connection, expire_on_commit=False, join_transaction_mode="rollback_only") as session:
            value = work(session)
            session.flush()
            return value
    except Exception as error:  # noqa: BLE001  # handed to the one who asked for this unit
        raise _UnitError(error) from None


def _hand_out(results: list[_Result]) -> None:
    for done, value, error in results:
        if done.cancelled():
            continue
        if error is None:
            done.set_result(value)
        else:
            done.set_exception(error)


def _prepare(connection: SqliteConnection, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself: _begin_immediate does
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
