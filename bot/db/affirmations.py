"""Queries about the sentences a person saw, kept, wants no more of, and wrote."""

from datetime import datetime

from sqlalchemy import delete, func
from sqlmodel import Session, col, select

from bot.db.models import AffirmationMark, AffirmationSeen, OwnAffirmation
from bot.db.sql import insert


def seen(session: Session, person_id: int) -> list[str]:
    """What the present round has shown, the latest last."""
    statement = select(AffirmationSeen.affirmation_id).where(AffirmationSeen.person_id == person_id)
    return list(session.exec(statement.order_by(col(AffirmationSeen.at))))


def note(session: Session, person_id: int, affirmation_id: str, now: datetime, new_round: bool) -> None:
    """It was shown; with `new_round` as the first of another round."""
    if new_round:
        session.exec(delete(AffirmationSeen).where(col(AffirmationSeen.person_id) == person_id))
    statement = insert(session, AffirmationSeen).values(person_id=person_id, affirmation_id=affirmation_id, at=now)
    keys = ["person_id", "affirmation_id"]
    session.exec(statement.on_conflict_do_update(index_elements=keys, set_={"at": now}))


def marked(session: Session, person_id: int, saved: bool) -> list[str]:
    """What the person saved, the latest first, or wants to see no more."""
    statement = select(AffirmationMark.affirmation_id).where(
        AffirmationMark.person_id == person_id, AffirmationMark.saved == saved
    )
    return list(session.exec(statement.order_by(col(AffirmationMark.at).desc())))


def mark(session: Session, person_id: int, affirmation_id: str, saved: bool, now: datetime) -> None:
    """Keep what the person last said of it."""
    values = {"saved": saved, "at": now}
    statement = insert(session, AffirmationMark).values(person_id=person_id, affirmation_id=affirmation_id, **values)
    session.exec(statement.on_conflict_do_update(index_elements=["person_id", "affirmation_id"], set_=values))


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
