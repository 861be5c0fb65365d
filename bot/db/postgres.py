"""PostgreSQL behind a few threads, each unit a serializable transaction of its own (docs/decisions/0007)."""

import random
import time
from queue import SimpleQueue
from threading import Thread
from typing import Any

import psycopg
from sqlalchemy import ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError

from bot.db import deduplication
from bot.db.unit_of_work import DatabaseAwayError, Job, Result, UnitError, deliver_results, run

CONNECTIONS = 6
RETRY_WINDOW_S = 5.0
"""Seconds until a unit that cannot be done is given up: a restart of the database passes unnoticed, and who taps is
told before they lose heart."""
_FIRST_WAIT, _LONGEST_WAIT = 0.005, 0.25
_DEAD_CONNECTION_AFTER_S = 10
"""Seconds until a network that swallows everything counts as a lost connection."""
_NOBODY_WAITS_LONG = ("SET idle_in_transaction_session_timeout = '10s'", "SET lock_timeout = '2s'")
"""A process that stands still in the middle of a transaction keeps its locks for so long, and no longer."""
_CONFLICTS = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)
"""Another transaction was in the way, and this one has left no trace."""
_STOOD_STILL = (psycopg.errors.LockNotAvailable, psycopg.errors.IdleInTransactionSessionTimeout)
"""Another process did, or this one, and this transaction has left no trace."""


class Pool:
    """A few threads with a connection each.

    The database itself sees to it that all units, of all processes, do what they would do one after the other
    (SERIALIZABLE). Where it cannot, it undoes one of them, and that one is done again here.
    """

    def __init__(self, url: str) -> None:
        self._engine = create_engine(
            url,
            isolation_level="SERIALIZABLE",
            pool_size=CONNECTIONS,
            max_overflow=0,
            hide_parameters=True,
            connect_args={"connect_timeout": int(RETRY_WINDOW_S), "tcp_user_timeout": _DEAD_CONNECTION_AFTER_S * 1000},
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "handle_error", _hide_values)
        deduplication.watch(self._engine)
        self._failed = float("-inf")
        """When the database was last found to be away."""
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [Thread(target=self._serve, name=f"database {n}", daemon=True) for n in range(CONNECTIONS)]
        for thread in self._threads:
            thread.start()

    def put(self, job: Job) -> None:
        """Take a job on; `job.done` gets its result once that is on disk."""
        self._jobs.put(job)

    def close(self) -> None:
        """Finish what was taken on, then let go of the database. Blocks."""
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()
        self._engine.dispose()

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            deliver_results([self._do(job)])

    def _do(self, job: Job) -> Result:
        wait = _FIRST_WAIT
        while True:
            try:
                return Result(job, self._once(job))
            except _AgainError as again:
                if time.monotonic() - job.asked > RETRY_WINDOW_S:
                    return Result(job, error=again.error)
            except Exception as error:  # noqa: BLE001  # handed to the one who asked for this unit
                return Result(job, error=error)
            time.sleep(random.uniform(0, wait))  # noqa: S311  # nosec B311  # those who met shall not meet again
            wait = min(wait * 2, _LONGEST_WAIT)

    def _once(self, job: Job) -> Any:
        now = time.monotonic()
        if now - job.asked > RETRY_WINDOW_S and now - self._failed < 1:
            raise DatabaseAwayError  # it has waited behind others, and asking for them takes long enough
        done = False
        try:
            with self._engine.begin() as connection:
                value = run(connection, job.work)
                done = True
        except UnitError as failed:
            raise self._judged(failed.error, committing=False) from None
        except DBAPIError as error:
            raise self._judged(error, committing=done) from None
        return value

    def _judged(self, error: Exception, *, committing: bool) -> Exception:
        """What to raise for it."""
        cause = error.orig if isinstance(error, DBAPIError) else None
        if isinstance(cause, _CONFLICTS):
            return _AgainError(error)
        if isinstance(cause, _STOOD_STILL):
            return _AgainError(DatabaseAwayError())
        if not isinstance(cause, psycopg.OperationalError):
            return error
        self._failed = time.monotonic()
        away = DatabaseAwayError()
        # Whether a commit that got no answer was done, nobody knows: to do it again could count something twice.
        return away if committing else _AgainError(away)


class _AgainError(Exception):
    """The unit has left no trace and is to be done again; `error` is what to say when that has been tried enough."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


def _prepare(connection: psycopg.Connection[Any], _record: Any) -> None:
    for statement in _NOBODY_WAITS_LONG:
        connection.execute(statement)
    connection.commit()


def _hide_values(context: ExceptionContext) -> None:
    """PostgreSQL's errors show the row they are about from their second line on."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).partition("\n")[0],)
