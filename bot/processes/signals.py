"""End a process on SIGINT and SIGTERM, whatever it was started with."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager

_ENDING = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Cancel the current task on either signal; a second signal interrupts the shutdown as well.

    A process that a script started in the background ignores SIGINT; the handlers set here make it react again.
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    for number in _ENDING:
        loop.add_signal_handler(number, lambda: task.cancel() if task else None)
    try:
        yield
    finally:
        for number in _ENDING:
            loop.remove_signal_handler(number)
