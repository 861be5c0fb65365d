"""A relay that makes a PostgreSQL server on this machine look as if it were on another.

A process of its own, so that its processor time is neither the bot's nor the local Telegram's.
"""

import asyncio
import selectors
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from sqlalchemy import make_url

ROUND_TRIP = 0.001
"""Seconds that a question and its answer take longer: two machines in one data centre."""
_ROOT = Path(__file__).parents[2]


class _End(asyncio.Protocol):
    """One end of a connection: what arrives here leaves at the other end half a round trip later, in its order."""

    def __init__(self) -> None:
        self.other: asyncio.Future[asyncio.WriteTransport] = asyncio.get_running_loop().create_future()
        self.transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.WriteTransport):
            self.transport = transport

    def data_received(self, data: bytes) -> None:
        asyncio.get_running_loop().call_later(ROUND_TRIP / 2, self._pass_on, data)

    def connection_lost(self, exc: Exception | None) -> None:
        asyncio.get_running_loop().call_later(ROUND_TRIP / 2, self._pass_on, b"")

    def _pass_on(self, data: bytes) -> None:
        """Write it, or close for nothing; once the other end is there."""
        if not self.other.done():
            self.other.add_done_callback(lambda _other: self._pass_on(data))
        elif data:
            self.other.result().write(data)
        else:
            self.other.result().close()


class _Near(_End):
    """The end that the bot connects to, which opens the other one."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._opening = asyncio.create_task(self._open())

    async def _open(self) -> None:
        transport, far = await asyncio.get_running_loop().create_unix_connection(_End, self._path)
        if self.transport is not None:
            far.other.set_result(self.transport)
        self.other.set_result(transport)


@contextmanager
def slow_link(address: str) -> Iterator[str]:
    """Yield an address by which the database at `address`, on a Unix socket, is a ROUND_TRIP further away."""
    url = make_url(address)
    path = Path(str(url.query["host"])) / f".s.PGSQL.{url.port or 5432}"
    arguments = (sys.executable, "-m", "tests.bench.slow_link", str(path))
    with Popen(arguments, cwd=_ROOT, stdout=PIPE, text=True) as relay:
        try:
            port = int(relay.stdout.readline()) if relay.stdout is not None else 0
            near = url.set(host="127.0.0.1", port=port).difference_update_query(["host"])
            yield near.render_as_string(hide_password=False)
        finally:
            relay.terminate()


async def _serve(path: str) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: _Near(path), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    # select counts in microseconds; epoll would round half a round trip up to a millisecond.
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selectors.SelectSelector())) as runner:
        runner.run(_serve(sys.argv[1]))
