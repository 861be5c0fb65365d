"""Queries about the sentences a person saw, kept, wants no more of, and wrote."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BindParameter, bindparam, delete, func, literal_column, union_all
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.db.models import AffirmationMark, AffirmationSeen, OwnAffirmation
from bot.db.sql import put_over, table

_SEEN, _MARKS, _OWN = table(AffirmationSeen), table(AffirmationMark), table(OwnAffirmation)
_PERSON: BindParameter[int] = bindparam("person")
_KNOWN = union_all(
    plain_select(literal_column("'own'"), _OWN.c.id, _OWN.c.text, _OWN.c.at).where(_OWN.c.person_id == _PERSON),
    plain_select(literal_column("'unwanted'"), literal_column("0"), _MARKS.c.affirmation_id, _MARKS.c.at).where(
        _MARKS.c.person_id == _PERSON, ~_MARKS.c.saved
    ),
    plain_select(literal_column("'seen'"), literal_column("0"), _SEEN.c.affirmation_id, _SEEN.c.at).where(
        _SEEN.c.person_id == _PERSON
    ),
).order_by(literal_column("4"), literal_column("2"))


class Known(NamedTuple):
    """What decides which sentence comes next."""

    own: Sequence[tuple[int, str]]
    """Numbers and texts of the person's own, in the order they were written."""
    unwanted: Sequence[str]
    seen: Sequence[str]
    """What the present round has shown, the latest last."""


def known(session: Session, person_id: int) -> Known:
    """All of it in one statement: it is asked for with every sentence that comes by itself."""
    rows = session.connection().execute(_KNOWN, {"person": person_id}).all()
    own = [(number, text) for kind, number, text, _ in rows if kind == "own"]
    unwanted, seen = ([id_ for kind, _, id_, _ in rows if kind == one] for one in ("unwanted", "seen"))
    return Known(own, unwanted, seen)


def note(session: Session, person_id: int, affirmation_id: str, now: datetime, new_round: bool) -> None:
    """It was shown; with `new_round` as the first of another round."""
    if new_round:
        session.exec(delete(AffirmationSeen).where(col(AffirmationSeen.person_id) == person_id))
    put_over(session, AffirmationSeen, person_id=person_id, affirmation_id=affirmation_id, at=now)


def saved(session: Session, person_id: int) -> list[str]:
    """What the person saved, the latest first."""
    statement = select(AffirmationMark.affirmation_id).where(
        AffirmationMark.person_id == person_id, col(AffirmationMark.saved)
    )
    return list(session.exec(statement.order_by(col(AffirmationMark.at).desc())))


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


def own(session: Session, person_id: int) -> list[OwnAffirmation]:
    """The person's own sentences, in the order they were written."""
    statement = select(OwnAffirmation).where(OwnAffirmation.person_id == person_id)
    return list(session.exec(statement.order_by(col(OwnAffirmation.id))))


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
