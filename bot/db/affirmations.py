"""Queries about the sentences a person saw, saved, refused and wrote."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BindParameter, bindparam, delete, func, literal_column, union_all
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.db.models import AffirmationMark, AffirmationSeen, OwnAffirmation
from bot.db.sealing import UnreadableText
from bot.db.sql import table, upsert, upsert_many

_SEEN, _MARKS, _OWN = table(AffirmationSeen), table(AffirmationMark), table(OwnAffirmation)
_PEOPLE: BindParameter[int] = bindparam("people", expanding=True)
# All kinds are read as the first one's columns are: as sealed words, which leaves ids of sentences as they are.
_KNOWN = union_all(
    plain_select(_OWN.c.person_id, literal_column("'own'"), _OWN.c.id, _OWN.c.text, _OWN.c.at).where(
        _OWN.c.person_id.in_(_PEOPLE)
    ),
    plain_select(
        _MARKS.c.person_id, literal_column("'unwanted'"), literal_column("0"), _MARKS.c.affirmation_id, _MARKS.c.at
    ).where(_MARKS.c.person_id.in_(_PEOPLE), ~_MARKS.c.saved),
    plain_select(
        _SEEN.c.person_id, literal_column("'seen'"), literal_column("0"), _SEEN.c.affirmation_id, _SEEN.c.at
    ).where(_SEEN.c.person_id.in_(_PEOPLE)),
).order_by(literal_column("5"), literal_column("3"))


class Known(NamedTuple):
    """What decides which sentence is next."""

    own: list[tuple[int, str]]
    """Numbers and texts of the person's own that can be read, in the order they were written."""
    unwanted: list[str]
    seen: list[str]
    """What the present round has shown, the latest last."""


def known(session: Session, person_ids: Collection[int]) -> dict[int, Known]:
    """Return what decides about each person's next sentence, in one statement: it runs for every scheduled sentence."""
    of = {person_id: Known([], [], []) for person_id in person_ids}
    for person_id, kind, number, text, _ in session.connection().execute(_KNOWN, {"people": list(of)}):
        if kind == "own":
            if not isinstance(text, UnreadableText):
                of[person_id].own.append((number, text))
        else:
            (of[person_id].seen if kind == "seen" else of[person_id].unwanted).append(text)
    return of


def forget_seen(session: Session, person_id: int) -> None:
    """Begin another round: delete what the person has seen."""
    session.exec(delete(AffirmationSeen).where(col(AffirmationSeen.person_id) == person_id))


def note(session: Session, seen: Sequence[tuple[int, str]], now: datetime) -> None:
    """Note that each of these people was shown that sentence."""
    rows = [{"person_id": person_id, "affirmation_id": id_, "at": now} for person_id, id_ in seen]
    upsert_many(session, AffirmationSeen, rows)


def saved(session: Session, person_id: int) -> list[str]:
    """Return what the person saved, the latest first."""
    statement = select(AffirmationMark.affirmation_id).where(
        AffirmationMark.person_id == person_id, col(AffirmationMark.saved)
    )
    return list(session.exec(statement.order_by(col(AffirmationMark.at).desc())))


def mark(session: Session, person_id: int, affirmation_id: str, saved: bool, now: datetime) -> None:
    """Store whether the person saved or refused it."""
    upsert(session, AffirmationMark, person_id=person_id, affirmation_id=affirmation_id, saved=saved, at=now)


def unmark(session: Session, person_id: int, affirmation_id: str) -> None:
    """Delete whether the person saved or refused it."""
    session.exec(
        delete(AffirmationMark).where(
            col(AffirmationMark.person_id) == person_id, col(AffirmationMark.affirmation_id) == affirmation_id
        )
    )


def own(session: Session, person_id: int) -> list[OwnAffirmation]:
    """Return the person's own sentences, in the order they were written."""
    statement = select(OwnAffirmation).where(OwnAffirmation.person_id == person_id)
    return list(session.exec(statement.order_by(col(OwnAffirmation.id))))


def own_count(session: Session, person_id: int) -> int:
    """Return how many sentences they wrote."""
    statement = select(func.count()).select_from(OwnAffirmation).where(OwnAffirmation.person_id == person_id)
    return session.exec(statement).one()


def write(session: Session, person_id: int, text: str, now: datetime) -> int:
    """Store a sentence of their own; return its id."""
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
