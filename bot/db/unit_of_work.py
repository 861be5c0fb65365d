"""What both kinds of database share: units of work, asked for on the event loop and done on a thread, many at once."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from sqlalchemy import Connection
from sqlmodel import Session

MAX_GROUP_SIZE = 64
"""Units committed together: so many that a commit costs each of them little, so few that none waits long for it."""

Work = Callable[[Session], Any]


class DatabaseAwayError(Exception):
    """Raised where the database could not be reached for some seconds.

    The unit was not done; what is stored is safe.
    """


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
    """The unit at this place of a group raised this error."""

    def __init__(self, place: int, error: Exception) -> None:
        super().__init__()
        self.place = place
        self.error = error


class Workers(Protocol):
    """Threads that do the jobs of one database."""

    def put(self, job: Job) -> None:
        """Take a job on; `job.done` gets its result once that is on disk."""
        ...

    def close(self) -> None:
        """Finish what was taken on, then let go of the database. Blocks."""
        ...


def take_group(first: Job, jobs: SimpleQueue[Job | None], share: int = 1) -> list[Job]:
    """Return `first` and what waits behind it, one `share`-th of that at most: nobody waits for company.

    A None, which ends a thread, is left in the queue.
    """
    group = [first]
    for _ in range(min(jobs.qsize() // share, MAX_GROUP_SIZE - 1)):
        try:
            job = jobs.get_nowait()
        except Empty:
            break
        if job is None:
            jobs.put(None)
            break
        group.append(job)
    return group


def run_group(connection: Connection, group: Sequence[Job]) -> list[Result]:
    """Do the units one after the other in the connection's transaction. Raises UnitError for what goes wrong in one."""
    return [Result(job, _run(connection, job.work, place)) for place, job in enumerate(group)]


def _run(connection: Connection, work: Work, place: int) -> Any:
    try:
        with Session(connection, expire_on_commit=False, join_transaction_mode="rollback_only") as session:
            value = work(session)
            session.flush()
            return value
    except Exception as error:  # noqa: BLE001  # handed to the one who asked for this unit
        raise UnitError(place, error) from None


def deliver_results(results: Iterable[Result]) -> None:
    """Hand results to those who wait for them, from a thread that is not theirs."""
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
