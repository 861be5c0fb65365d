"""PostgreSQL behind a few writer threads, committed in groups as on SQLite (docs/decisions/0007)."""

import random
import time
from collections.abc import Sequence
from queue import SimpleQueue
from threading import Thread
from typing import Any

import psycopg
from sqlalchemy import ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError

from bot.db import deduplication
from bot.db.sealing import Sealer, seal_with
from bot.db.unit_of_work import DatabaseAwayError, Job, Result, UnitError, deliver_results, run_group, take_group

WRITERS = 4
"""Groups under way at once: while one waits for the network or for a lock, the others go on."""
STRAGGLERS = 2
"""Units done again beside the writers at once."""
RETRY_WINDOW_S = 5.0
"""Seconds until a unit that cannot be done is given up: a restart of the database passes unnoticed, and who taps is
told before they lose heart."""
_FIRST_WAIT, _LONGEST_WAIT = 0.005, 0.25
_DEAD_CONNECTION_AFTER_S = 10
"""Seconds until a network that swallows everything counts as a lost connection."""
_SETTINGS = ("SET idle_in_transaction_session_timeout = '10s'", "SET lock_timeout = '250ms'")
"""A process that stands still in the middle of a transaction keeps its locks for ten seconds, and no longer. A writer
waits for a lock about as long as another writer's group may hold it."""
_PATIENT = "SET LOCAL lock_timeout = '2s'"
_IN_THE_WAY = (
    psycopg.errors.SerializationFailure,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.LockNotAvailable,
    psycopg.errors.IdleInTransactionSessionTimeout,
)
"""Another transaction was, or this process stood still for too long. The transaction has left no trace."""


class Writers:
    """A few threads with a connection each, and two more for what met somebody else.

    Units that wait together are shared out to the writers and committed together. A group sees the database as it was
    when the group began, and of two transactions that write the same row the later one is undone (REPEATABLE READ; see
    `bot.db.sql.touch`). The unit that this happens to, or that finds a row locked, becomes a straggler: it is done
    again by itself, so that the writer goes on with its neighbours.
    """

    def __init__(self, url: str, sealer: Sealer) -> None:
        self._engine = create_engine(
            url,
            isolation_level="REPEATABLE READ",
            pool_size=WRITERS + STRAGGLERS,
            max_overflow=0,
            hide_parameters=True,
            connect_args={"connect_timeout": int(RETRY_WINDOW_S), "tcp_user_timeout": _DEAD_CONNECTION_AFTER_S * 1000},
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "handle_error", _hide_values)
        deduplication.watch(self._engine)
        seal_with(self._engine, sealer)
        self._failed = float("-inf")
        """When the database was last found to be away."""
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._stragglers: SimpleQueue[Job | None] = SimpleQueue()
        self._writers = [Thread(target=self._serve, name=f"database {n}", daemon=True) for n in range(WRITERS)]
        self._beside = [
            Thread(target=self._serve_stragglers, name=f"straggler {n}", daemon=True) for n in range(STRAGGLERS)
        ]
        for thread in (*self._writers, *self._beside):
            thread.start()

    def put(self, job: Job) -> None:
        """Take a job on; `job.done` gets its result once that is on disk."""
        self._jobs.put(job)

    def close(self) -> None:
        """Finish what was taken on, then let go of the database. Blocks."""
        for jobs, threads in ((self._jobs, self._writers), (self._stragglers, self._beside)):
            for _ in threads:
                jobs.put(None)
            for thread in threads:
                thread.join()
        self._engine.dispose()

    def _serve(self) -> None:
        while (first := self._jobs.get()) is not None:
            self._do(take_group(first, self._jobs, WRITERS))

    def _do(self, group: Sequence[Job]) -> None:
        wait = _FIRST_WAIT
        while group := self._without_old(group):
            try:
                deliver_results(self._once(group))
            except _UnreachableError:
                wait = _sleep(wait)
                continue
            except UnitError as failed:
                self._do_around(group, failed)
            except Exception as error:  # noqa: BLE001  # handed to those who asked for these units
                deliver_results([Result(job, error=error) for job in group])
            return

    def _do_around(self, group: Sequence[Job], failed: UnitError) -> None:
        """Do a group again whose unit failed, without that one."""
        job = group[failed.place]
        if isinstance(_cause(failed.error), (*_IN_THE_WAY, psycopg.IntegrityError)):
            # A row that breaks a constraint may be one that another transaction has just written.
            self._stragglers.put(job)
        elif len(group) == 1:
            deliver_results([Result(job, error=failed.error)])
        else:
            self._do([job])
        self._do(group[: failed.place])
        self._do(group[failed.place + 1 :])

    def _without_old(self, group: Sequence[Job]) -> Sequence[Job]:
        """Give up, while the database is away, those that have waited long enough; the others."""
        now = time.monotonic()
        if now - self._failed >= 1:
            return group
        old = [job for job in group if now - job.asked > RETRY_WINDOW_S]
        if old:
            deliver_results([Result(job, error=DatabaseAwayError()) for job in old])
        return [job for job in group if job not in old]

    def _serve_stragglers(self) -> None:
        while (job := self._stragglers.get()) is not None:
            deliver_results([self._do_patiently(job)])

    def _do_patiently(self, job: Job) -> Result:
        wait = _FIRST_WAIT
        while True:
            error: Exception = DatabaseAwayError()
            try:
                return self._once([job], patient=True)[0]
            except _UnreachableError:
                pass
            except UnitError as failed:
                if not isinstance(_cause(failed.error), _IN_THE_WAY):
                    return Result(job, error=failed.error)
            except Exception as other:  # noqa: BLE001  # handed to the one who asked for this unit
                return Result(job, error=other)
            if time.monotonic() - job.asked > RETRY_WINDOW_S:
                return Result(job, error=error)
            wait = _sleep(wait)

    def _once(self, group: Sequence[Job], *, patient: bool = False) -> list[Result]:
        done = False
        try:
            with self._engine.begin() as connection:
                if patient:
                    connection.exec_driver_sql(_PATIENT)
                results = run_group(connection, group)
                done = True
        except UnitError as failed:
            if self._is_away(failed.error):
                raise _UnreachableError from None
            raise
        except DBAPIError as error:
            if isinstance(error.orig, _IN_THE_WAY):
                raise _UnreachableError from None
            if not self._is_away(error):
                raise
            # Whether a commit that got no answer was done, nobody knows: to do it again could count something twice.
            raise DatabaseAwayError if done else _UnreachableError from None
        return results

    def _is_away(self, error: Exception) -> bool:
        cause = _cause(error)
        away = isinstance(cause, psycopg.OperationalError) and not isinstance(cause, _IN_THE_WAY)
        if away:
            self._failed = time.monotonic()
        return away


class _UnreachableError(Exception):
    """There was no connection, or it ended before the commit: nothing has left a trace."""


def _cause(error: Exception) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else None


def _sleep(wait: float) -> float:
    """Sleep up to `wait` seconds, and return how many it may be the next time."""
    time.sleep(random.uniform(0, wait))  # noqa: S311  # nosec B311  # those who met shall not meet again
    return min(wait * 2, _LONGEST_WAIT)


def _prepare(connection: psycopg.Connection[Any], _record: Any) -> None:
    for statement in _SETTINGS:
        connection.execute(statement)
    connection.commit()


def _hide_values(context: ExceptionContext) -> None:
    """Shorten an error to its first line: from the second one on PostgreSQL shows the row it is about."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).partition("\n")[0],)
