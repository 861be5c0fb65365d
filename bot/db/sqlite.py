"""SQLite behind one writer thread, committed in groups (docs/decisions/0004)."""

from collections.abc import Sequence
from queue import SimpleQueue
from sqlite3 import Connection as SqliteConnection
from threading import Thread
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from bot.db import deduplication
from bot.db.sealing import Sealer, seal_with
from bot.db.unit_of_work import Job, Result, UnitError, deliver_results, run_group, take_group

_LONGEST_CLOSE = 2.0
"""Seconds that the end waits for a file that hangs; the thread dies with the process."""


class Writer:
    """One thread, which is the order of all units: nobody ever meets "database is locked".

    Units that wait for it together are committed together, so that a full sync to disk, which is what keeps a timer
    through a power cut, is paid once for many. If one of them raises, its neighbours are done again without it.
    """

    def __init__(self, url: str, sealer: Sealer) -> None:
        self._engine = create_engine(
            url, poolclass=StaticPool, connect_args={"check_same_thread": False}, hide_parameters=True
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin_immediate)
        deduplication.watch(self._engine)
        seal_with(self._engine, sealer)
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name="database", daemon=True)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Take a job on; `job.done` gets its result once that is on disk."""
        self._jobs.put(job)

    def close(self) -> None:
        """Finish what was taken on, then let go of the file. Blocks."""
        self._jobs.put(None)
        self._thread.join(_LONGEST_CLOSE)
        if not self._thread.is_alive():
            self._engine.dispose()

    def _serve(self) -> None:
        while (first := self._jobs.get()) is not None:
            self._do(take_group(first, self._jobs))

    def _do(self, group: Sequence[Job]) -> None:
        try:
            with self._engine.begin() as connection:
                results = run_group(connection, group)
        except UnitError as failed:
            # Nothing of the group is kept. A savepoint for each unit would spare its neighbours from being done again,
            # and cost all of them, always, as much as their own statements.
            if len(group) > 1:
                for part in (group[: failed.place], [group[failed.place]], group[failed.place + 1 :]):
                    if part:
                        self._do(part)
                return
            results = [Result(group[0], error=failed.error)]
        except Exception as error:  # noqa: BLE001  # beginning or committing failed: that is everyone's
            results = [Result(job, error=error) for job in group]
        deliver_results(results)


def _prepare(connection: SqliteConnection, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself: _begin_immediate does
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
