"""uvicorn as a part of a process that handles signals itself."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette

_BACKLOG = 1024


class _ServerWithoutSignals(uvicorn.Server):
    """uvicorn without signal handlers: bot.processes.signals has them."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Server:
    """Serves an application on one port. Raises OSError at once where the port cannot be had."""

    def __init__(self, app: Starlette, host: str, port: int, grace: float) -> None:
        """Bind the port. `grace` is how long requests under way may take at the end, in seconds."""
        self._socket = socket.create_server((host, port), backlog=_BACKLOG)
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=int(grace),
        )
        self._server = _ServerWithoutSignals(config)
        self._serving: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Serve from now on. Connections wait in the backlog until the event loop runs."""
        self._serving = asyncio.create_task(self._server.serve([self._socket]))

    async def stop(self) -> None:
        """Accept no new request, and return when those under way are answered or their grace is over."""
        if self._serving is None:
            self._socket.close()
            return
        self._server.should_exit = True
        await self._serving
