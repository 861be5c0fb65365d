"""Run plain functions as units of work, all of one or nothing, on the database's own threads."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import make_url
from sqlmodel import Session

from bot.base.batcher import Batcher
from bot.db.sealing import Sealer
from bot.db.unit_of_work import DatabaseAwayError as DatabaseAwayError  # what `run` may raise
from bot.db.unit_of_work import Job, Workers

P = ParamSpec("P")
K = TypeVar("K")
T = TypeVar("T")


class Database:
    """A SQLite file or a PostgreSQL database; nobody outside needs to know which.

    Services are plain synchronous functions of a session. Two units never see each other half done. Of two that
    write the same row the later one sees what the earlier one wrote, on one process or several; where two write rows of
    their own that count together, the queries see to it with `bot.db.sql.touch`. For that a unit may be done again (a
    neighbour in its group raised, another transaction was faster): it must do nothing but what its session undoes.
    """

    def __init__(self, url: str, sealer: Sealer | None = None) -> None:
        """Create it; `sealer` writes and reads the words of people, which without one are stored as they are."""
        self._url = url
        self._workers = _workers(url, sealer or Sealer())
        self.waiting = 0
        """Units asked for and not yet handed back."""
        self._batchers: dict[Callable[..., Any], Batcher[Any, Any]] = {}

    async def run(self, work: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work(session, …)` as one unit: kept when it returns (on disk by then), undone when it raises.

        Raises DatabaseAwayError where the database cannot be reached.
        """
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.waiting += 1
        try:
            self._workers.put(Job(lambda session: work(session, *args, **kwargs), done))
            return await done
        finally:
            self.waiting -= 1

    async def load_batched(self, work: Callable[[Session, Sequence[K]], Sequence[T]], one: K) -> T:
        """Return what `work(session, [one, …])` finds for `one`, in one unit with all who ask the same in the meantime.

        `work` is a function of a module: requests for the same one are batched.
        """
        batcher: Batcher[K, T] | None = self._batchers.get(work)
        if batcher is None:

            async def answer(many: Sequence[K]) -> Sequence[T]:
                return await self.run(work, many)

            batcher = self._batchers[work] = Batcher(answer)
        return await batcher.load(one)

    @asynccontextmanager
    async def hold_leadership(self) -> AsyncIterator[asyncio.Event]:
        """Wait to be the one process that delivers, and be it while inside. The event is set where that is lost."""
        async with _turn(self._url) as lost:
            yield lost

    async def close(self) -> None:
        """Finish what was asked for, then let go of the database. Nothing may be run afterwards."""
        await asyncio.to_thread(self._workers.close)


def _is_sqlite(url: str) -> bool:
    return url.startswith("sqlite")


def _turn(url: str) -> AbstractAsyncContextManager[asyncio.Event]:
    if _is_sqlite(url):
        from bot.db import file_lock

        return file_lock.leading(make_url(url).database or "")
    from bot.db import advisory_lock

    return advisory_lock.leading(url)


def _workers(url: str, sealer: Sealer) -> Workers:
    """Create the threads. Only the driver in use is imported: PostgreSQL's takes 6 MB."""
    if _is_sqlite(url):
        from bot.db.sqlite import Writer

        return Writer(url, sealer)
    from bot.db.postgres import Writers

    return Writers(url, sealer)
