"""Fixtures shared by all tests."""

from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from playground import Chat

pytest.register_assert_rewrite("tests.support.harness")

from tests.support.api_spy import EAR, WORLDS  # noqa: E402
from tests.support.databases import DATABASES, POSTGRES, SQLITE  # noqa: E402  # after assertions are made to explain themselves
from tests.support.event_loop import IdleLoop  # noqa: E402
from tests.support.harness import Harness, world  # noqa: E402

# Property tests are not timed: a slow machine is no fault of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

EAR.listen()

ON_BOTH = {
    "test_affirmations",
    "test_both",
    "test_engine",
    "test_forget",
    "test_group_affirmations",
    "test_invite",
    "test_invite_not_yet",
    "test_invite_times",
    "test_invite_waits",
    "test_migrations",
    "test_pause",
    "test_privacy",
    "test_replays",
    "test_sealing",
    "test_secrecy",
    "test_sender",
    "test_stored",
    "test_strange_text",
    "test_temp",
    "test_together",
}
"""Files whose tests run on PostgreSQL as well, where `--database` does not say on what all of them run."""

ON_POSTGRES = {"test_away", "test_writers", "test_leader_election", "test_sqlite_to_postgres"}
"""Files whose tests are about PostgreSQL."""

ON_SQLITE = {"test_backup", "test_theft"}
"""Files whose tests are about SQLite's file."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=[SQLITE, POSTGRES], help="What every test runs on that needs a database.")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if {"harness", "tmp_path"} & {*metafunc.fixturenames}:
        chosen, module = metafunc.config.getoption("--database"), metafunc.module.__name__.rpartition(".")[2]
        kinds = _kinds(module) if chosen is None else {chosen} - _not_for(module)
        if kinds != {SQLITE}:
            metafunc.parametrize("_database", sorted(kinds, reverse=True), indirect=True)


def pytest_asyncio_loop_factories() -> Mapping[str, type[IdleLoop]]:
    return {"idle": IdleLoop}


def _not_for(module: str) -> set[str]:
    return ({SQLITE} if module in ON_POSTGRES else set()) | ({POSTGRES} if module in ON_SQLITE else set())


def _kinds(module: str) -> set[str]:
    if module in ON_POSTGRES:
        return {POSTGRES}
    return {SQLITE, POSTGRES} if module in ON_BOTH else {SQLITE}


@pytest.fixture(autouse=True)
def _database(request: pytest.FixtureRequest) -> Iterator[None]:
    """Choose the database that this test runs on."""
    DATABASES.kind = getattr(request, "param", SQLITE)
    yield
    DATABASES.forget()


@pytest.fixture(autouse=True)
def _nothing_private_is_logged() -> Iterator[None]:
    """Fail any test in which a log holds what people wrote, who they are, or a token."""
    EAR.heard.clear()
    WORLDS.clear()
    yield
    assert EAR.leaks() == []


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[Harness]:
    """Start the bot, a local Telegram, Alex and Sam; they share no group yet."""
    async with world(tmp_path) as made:
        yield made


@pytest.fixture
async def us(harness: Harness) -> Chat:
    """Create the group that Alex and Sam share, with the bot in it."""
    group = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    return group
