"""Alembic, called from our own command line. Imported only where it is needed: it is large."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine


def config() -> Config:
    """Alembic's configuration, without a file of its own."""
    result = Config()
    result.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    result.set_main_option("path_separator", "os")
    return result


def _engine(url: str) -> Engine:
    return create_engine(url, hide_parameters=True)


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database to `revision`, creating it where it is missing. Safe to repeat."""
    engine = _engine(url)
    alembic = config()
    with engine.begin() as connection:
        alembic.attributes["connection"] = connection
        _step(alembic, revision)
    engine.dispose()


def _step(alembic: Config, revision: str) -> None:
    """Down for "base" and "-1", up for everything else."""
    if revision == "base" or revision.startswith("-"):
        command.downgrade(alembic, revision)
    else:
        command.upgrade(alembic, revision)
