"""Queries about the sentences a person saw, kept, wants no more of, and wrote."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.db.models import AffirmationMark, AffirmationSeen, OwnAffirmation
from bot.db.sql import put_over, table

_SEEN, _MARKS, _OWN = table(AffirmationSeen), table(AffirmationMark), table(OwnAffirmation)
_SEEN_BY = plain_select(_SEEN.c.affirmation_id).where(_SEEN.c.person_id == bindparam("person")).order_by(_SEEN.c.at)
_MARKED_BY = (
    plain_select(_MARKS.c.affirmation_id)
    .where(_MARKS.c.person_id == bindparam("person"), _MARKS.c.saved == bindparam("saved"))
    .order_by(_MARKS.c.at.desc())
)
_OWN_OF = plain_select(_OWN.c.id, _OWN.c.text).where(_OWN.c.person_id == bindparam("person")).order_by(_OWN.c.id)


def seen(session: Session, person_id: int) -> list[str]:
    """What the present round has shown, the latest last."""
    return list(session.connection().execute(_SEEN_BY, {"person": person_id}).scalars())


def note(session: Session, person_id: int, affirmation_id: str, now: datetime, new_round: bool) -> None:
    """It was shown; with `new_round` as the first of another round."""
    if new_round:
        session.exec(delete(AffirmationSeen).where(col(AffirmationSeen.person_id) == person_id))
    put_over(session, AffirmationSeen, person_id=person_id, affirmation_id=affirmation_id, at=now)


def marked(session: Session, person_id: int, saved: bool) -> list[str]:
    """What the person saved, the latest first, or wants to see no more."""
    return list(session.connection().execute(_MARKED_BY, {"person": person_id, "saved": saved}).scalars())


def mark(session: Session, person_id: int, affirmation_id: str, saved: bool, now: datetime) -> None:
    """Keep what the person last said of it."""
    put_over(session, AffirmationMark, person_id=person_id, affirmation_id=affirmation_id, saved=saved, at=now)


def unmark(session: Session, person_id: int, affirmation_id: str) -> None:
    """Take back what was said of it."""
    session.exec(
        delete(AffirmationMark).where(
            col(AffirmationMark.person_id) == person_id, col(AffirmationMark.affirmation_id) == affirmation_id
        )
    )


def own(session: Session, person_id: int) -> Sequence[Any]:
    """The `id` and `text` of the person's own sentences, in the order they were written."""
    return session.connection().execute(_OWN_OF, {"person": person_id}).all()


def own_count(session: Session, person_id: int) -> int:
    """How many they wrote."""
    statement = select(func.count()).select_from(OwnAffirmation).where(OwnAffirmation.person_id == person_id)
    return session.exec(statement).one()


def write(session: Session, person_id: int, text: str, now: datetime) -> int:
    """Keep a sentence of their own; its id."""
    row = OwnAffirmation(person_id=person_id, text=text, at=now)
    session.add(row)
    session.flush()
    if row.id is None:
        raise LookupError("a row without its id")
    return row.id


def unwrite(session: Session, person_id: int, id_: int) -> None:
    """Delete a sentence of theirs."""
    session.exec(
        delete(OwnAffirmation).where(col(OwnAffirmation.id) == id_, col(OwnAffirmation.person_id) == person_id)
    )
