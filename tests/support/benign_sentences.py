"""Support for the tests of /safety."""

from sqlmodel import Session, col, func, select

from bot.db.models import Person, TrustedPerson
from playground import Message
from tests.support.harness import Harness
from tests.support.words import worded

KEYS = [
    worded("button-solid-ground"),
    "Someone I trust",
    worded("button-three-questions"),
    worded("button-another-country"),
    "Clear my trail",
]
IN_A_GROUP = [
    worded("button-solid-ground"),
    worded("button-three-questions"),
    worded("button-another-country"),
    worded("button-continue"),
]
SISTER = "Ana, next door, 555 0101. If I write “soup”, she comes <b>over</b>."


async def safety(harness: Harness) -> Message:
    return await harness.says(harness.alex, harness.bot, "/safety")


def newest(harness: Harness) -> Message:
    return harness.alex.screen(harness.bot)[-1]


def trusted(session: Session) -> int:
    return session.exec(select(func.count()).select_from(TrustedPerson)).one()


def dialog(session: Session) -> str | None:
    return session.exec(select(Person.dialog).where(col(Person.name) == "Alex")).one()
