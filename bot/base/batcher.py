"""Collect requests of the same kind and answer many in one go."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

MAX_BATCH_SIZE = 64
"""Questions of one batch: few enough that a transaction with them does not keep others waiting."""

K = TypeVar("K")
T = TypeVar("T")


class Batcher(Generic[K, T]):
    """Collects requests that arrive while a batch is running and runs them as the next batch. A lone one never waits.

    Where a batch fails, each of its requests is tried alone, so that one request cannot fail another: `answer` must
    leave no trace where it fails.
    """

    def __init__(self, answer: Callable[[Sequence[K]], Awaitable[Sequence[T]]]) -> None:
        """Create it with `answer`, which answers at most MAX_BATCH_SIZE requests, in their order."""
        self._answer = answer
        self._asked: list[tuple[K, asyncio.Future[T]]] = []
        self._answering: asyncio.Task[None] | None = None

    async def load(self, one: K) -> T:
        """Return the answer to one request. Raises what `answer` raises for it alone."""
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
                await self._answer_batch(taken)
        except asyncio.CancelledError:
            for _, done in (*taken, *self._asked):
                done.cancel()
            self._asked.clear()
            raise

    async def _answer_batch(self, asked: Sequence[tuple[K, asyncio.Future[T]]]) -> None:
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
                    await self._answer_batch([each])
            elif not asked[0][1].done():
                asked[0][1].set_exception(error)
            return
        for (_, done), answer in zip(asked, answers, strict=True):
            if not done.done():
                done.set_result(answer)
