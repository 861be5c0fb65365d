"""What both kinds of database share: one unit of work, asked for on the event loop and done on a thread."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy import Connection
from sqlmodel import Session

Work = Callable[[Session], Any]


class DatabaseAwayError(Exception):
    """The database could not be reached for some seconds. What was asked for is not done; what is kept is safe."""


@dataclass(frozen=True)
class Job:
    """A unit that somebody waits for."""

    work: Work
    done: asyncio.Future[Any]
    asked: float = field(default_factory=time.monotonic)


@dataclass(frozen=True)
class Result:
    """What became of a job."""

    job: Job
    value: Any = None
    error: Exception | None = None


class UnitError(Exception):
    """A unit raised this error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class Workers(Protocol):
    """Threads that do the jobs of one database."""

    def put(self, job: Job) -> None:
        """Take a job on; `job.done` gets its result once that is on disk."""
        ...

    def close(self) -> None:
        """Finish what was taken on, then let go of the database. Blocks."""
        ...


def run(connection: Connection, work: Work) -> Any:
    """Do the work in the connection's transaction. Raises UnitError for whatever goes wrong in it."""
    try:
        with Session(connection, expire_on_commit=False, join_transaction_mode="rollback_only") as session:
            value = work(session)
            session.flush()
            return value
    except Exception as error:  # noqa: BLE001  # handed to the one who asked for this unit
        raise UnitError(error) from None


def deliver_results(results: Iterable[Result]) -> None:
    """Tell those who wait. Called on a thread that is not theirs."""
    results = list(results)
    results[0].job.done.get_loop().call_soon_threadsafe(_set_futures, results)


def _set_futures(results: list[Result]) -> None:
    for result in results:
        if result.job.done.cancelled():
            continue
        if result.error is None:
            result.job.done.set_result(result.value)
        else:
            result.job.done.set_exception(result.error)
