"""Doing the same for many at once, where each of them asks alone."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

MAX_BATCH_SIZE = 64
"""Answered at once: so few that whoever waits for the same database does not wait long."""

K = TypeVar("K")
T = TypeVar("T")


class Batcher(Generic[K, T]):
    """Who asks while others are being answered is answered with all who ask meanwhile. Nobody waits for company.

    What fails for many is tried for each alone, so that nobody's trouble is another's: `answer` is to leave no trace
    where it fails.
    """

    def __init__(self, answer: Callable[[Sequence[K]], Awaitable[Sequence[T]]]) -> None:
        """`answer` answers in the order of what it gets, which is at most MOST."""
        self._answer = answer
        self._asked: list[tuple[K, asyncio.Future[T]]] = []
        self._answering: asyncio.Task[None] | None = None

    async def load(self, one: K) -> T:
        """Its answer. Raises what `answer` raises for it alone."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._asked.append((one, done))
        if self._answering is None or self._answering.done():
            self._answering = asyncio.create_task(self._answer_all())
        return await done

    async def _answer_all(self) -> None:
        taken: list[tuple[K, asyncio.Future[T]]] = []
        try:
            while self._asked:
                taken, self._asked = self._asked[:MAX_BATCH_SIZE], self._asked[MAX_BATCH_SIZE:]
                await self._answer_these(taken)
        except asyncio.CancelledError:
            for _, done in (*taken, *self._asked):
                done.cancel()
            self._asked.clear()
            raise

    async def _answer_these(self, asked: Sequence[tuple[K, asyncio.Future[T]]]) -> None:
        asked = [(one, done) for one, done in asked if not done.done()]
        if not asked:
            return
        try:
            answers = await self._answer([one for one, _ in asked])
            if len(answers) != len(asked):
                raise ValueError(f"{len(answers)} answers to {len(asked)} questions")
        except Exception as error:  # noqa: BLE001  # for whoever asked
            if len(asked) > 1:
                for each in asked:
                    await self._answer_these([each])
            elif not asked[0][1].done():
                asked[0][1].set_exception(error)
            return
        for (_, done), answer in zip(asked, answers, strict=True):
            if not done.done():
                done.set_result(answer)
