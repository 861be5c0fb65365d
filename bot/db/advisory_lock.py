"""On PostgreSQL one process of several delivers: the one that holds a lock, which the database takes from the dead."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from sqlalchemy import make_url

from bot.db.lock_ids import DELIVERING

log = logging.getLogger(__name__)

_EVERY = 2.0
"""Seconds between two tries to get the lock, and between two looks whether it is still held."""
_CONNECT_TIMEOUT_S = 3
"""Seconds until a database that does not answer counts as gone: sooner than it gives up a silent leader."""
# A leader whose network is gone is given up by the database after seven seconds of silence.
_NOTICED_BY_THE_DATABASE = """
    SET tcp_keepalives_idle = 3; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2;
    SET tcp_user_timeout = 7000
"""


@asynccontextmanager
async def leading(url: str) -> AsyncIterator[asyncio.Event]:
    """Wait for the lock and hold it on a connection of its own. The event is set as soon as that connection fails."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await _elected(address)
    lost = asyncio.Event()
    watch = asyncio.create_task(_watch(connection, lost))
    try:
        yield lost
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
        await connection.close()


async def _elected(address: str) -> AsyncConnection[TupleRow]:
    while True:
        try:
            connection = await AsyncConnection.connect(address, autocommit=True, connect_timeout=_CONNECT_TIMEOUT_S)
            return await _holding(connection)
        except (psycopg.Error, TimeoutError) as error:
            log.warning("the database cannot be reached (%s)", type(error).__name__)
            await asyncio.sleep(_EVERY)


async def _holding(connection: AsyncConnection[TupleRow]) -> AsyncConnection[TupleRow]:
    try:
        await connection.execute(_NOTICED_BY_THE_DATABASE)
        while not await _locked(connection):  # noqa: ASYNC110  # nobody tells when it is free
            await asyncio.sleep(_EVERY)
    except BaseException:
        await connection.close()
        raise
    return connection


async def _locked(connection: AsyncConnection[TupleRow]) -> bool:
    async with asyncio.timeout(_CONNECT_TIMEOUT_S):
        row = await (await connection.execute("SELECT pg_try_advisory_lock(%s)", [DELIVERING])).fetchone()
    return row == (True,)


async def _watch(connection: AsyncConnection[TupleRow], lost: asyncio.Event) -> None:
    """Set `lost` when the connection fails: at once where it is closed, at the next question where it falls silent."""
    try:
        while True:
            async for _ in connection.notifies(timeout=_EVERY):
                continue
            async with asyncio.timeout(_CONNECT_TIMEOUT_S):
                await connection.execute("SELECT 1")
    except (psycopg.Error, TimeoutError):
        log.warning("the connection that makes this process the one that delivers is lost")
    finally:
        lost.set()
