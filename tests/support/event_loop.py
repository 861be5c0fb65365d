"""An event loop that tells when nothing is left to do, so that a test need not ask again and again."""

import asyncio
import selectors
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
Watch = tuple[Callable[[], object], asyncio.Future[None]]


class IdleSelector(selectors.DefaultSelector):
    """Asks those who watch whenever the loop has nothing to do but to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.watches: list[Watch] = []

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Return what is ready. Before it waits for that, it wakes those whose condition holds."""
        if not self.watches or (timeout is not None and timeout <= 0):
            return super().select(timeout)
        if ready := super().select(0):
            return ready
        return super().select(0 if self._wakes_one() else timeout)

    def _wakes_one(self) -> bool:
        still, woken = list[Watch](), False
        for condition, watcher in self.watches:
            if watcher.done():
                continue
            if condition():
                watcher.set_result(None)
                woken = True
            else:
                still.append((condition, watcher))
        self.watches = still
        return woken


class IdleLoop(asyncio.SelectorEventLoop):
    """The loop that all tests run on."""

    def __init__(self) -> None:
        self._idle = IdleSelector()
        self.in_threads = 0
        """Calls that are on another thread, or have come back and are not handed over yet."""
        super().__init__(self._idle)

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> asyncio.Future[T]:
        """Count the call as under way until its result is here."""
        self.in_threads += 1
        called = super().run_in_executor(executor, func, *args)
        called.add_done_callback(self._back)
        return called

    def _back(self, _called: asyncio.Future[Any]) -> None:
        self.in_threads -= 1

    async def idle(self, condition: Callable[[], object] = lambda: True) -> None:
        """Return as soon as nothing is left to do on this loop and the condition holds."""
        watcher = self.create_future()
        self._idle.watches.append((condition, watcher))
        await watcher


def running_loop() -> IdleLoop:
    """Return the loop of the test that runs."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, IdleLoop)
    return loop


async def idle(condition: Callable[[], object] = lambda: True) -> None:
    """Let everything go on until nothing is left to do and the condition holds; the test's timeout ends it else."""
    await running_loop().idle(condition)
