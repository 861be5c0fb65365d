"""Which rows name a person, found from the models, and what becomes of each when the person is forgotten.

Found are: the person's row; their private chat, whose id is the person's; every row with a foreign key to either; and
rows with a foreign key to such rows. A new table is found by its keys. The person's own rows are deleted at once, and
with the private chat everything in it, also what was about to be sent.

Rows that a group shares (DELETION_RULES) stay until they have run out, and with them the person's row: id, name,
language and zone, marked `forgotten`. Only so does the partner's chat stay the same, byte by byte and to the second:
it was told "NAME, who asked for the pause, may begin", and its clock times are written in the caller's language and
zone. The id has to stay, too: somebody who forgets and comes back can still not answer the invite they sent, nor agree
to the time they suggested. Keys set to NULL would lose all that; a copy of the name in each of these rows would store
more, not less. `sweep` deletes such a row when nobody can tell it from one that is gone: a button under it gets the
same answer, and nothing more is said about it. With the last one the person's row is deleted.

What nobody was shown (a private tap on a pause, a number, an "Agree") is deleted at once. It looks as if it had not
been tapped, which everyone could have chosen. Numbers that were shown stay shown, and people counted as breathing along
stay counted. Somebody who comes back in the meantime is a newcomer: the row is theirs again, with no zone
(`people.record_visit`).
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, delete, exists, func, or_, select, true, update
from sqlmodel import Session, SQLModel

from bot.db.models import (
    Breathing,
    BreathingJoin,
    Chat,
    Invite,
    Listening,
    Membership,
    Outbox,
    Pause,
    PauseState,
    Person,
    RowState,
    Temperature,
    TemperatureTap,
)
from bot.db.sql import delete_batch, table

_PEOPLE, _CHATS = table(Person), table(Chat)
_PAUSE, _BREATHING, _LISTENING, _INVITE = table(Pause).c, table(Breathing).c, table(Listening).c, table(Invite).c

LATE = timedelta(days=2)
"""After this, nothing more is said about what has ended."""
INVITE_RESTS = timedelta(days=8)
"""After this, an invite says that it is over, whether somebody answered it or not."""

DeletionRule = Callable[[datetime], ColumnElement[bool]]
"""Return which rows with a forgotten person in that column may be deleted at that moment."""


def at_once(_now: datetime) -> ColumnElement[bool]:
    """Allow the deletion of what is the person's own, always."""
    return true()


def _pause(now: datetime) -> ColumnElement[bool]:
    return and_(_PAUSE.state == PauseState.ENDED, _PAUSE.due_at < now - LATE)


def _breathing(now: datetime) -> ColumnElement[bool]:
    return and_(_BREATHING.ended, LAST[Breathing] < now - LATE)


def _joined(_now: datetime) -> ColumnElement[bool]:
    return exists().where(_BREATHING.id == table(BreathingJoin).c.breathing_id, _BREATHING.ended)


def _listening(now: datetime) -> ColumnElement[bool]:
    return _LISTENING.due_at < now - LATE


def _invite(now: datetime) -> ColumnElement[bool]:
    return LAST[Invite] < now - INVITE_RESTS


def _number(_now: datetime) -> ColumnElement[bool]:
    asked = table(Temperature).c
    return ~exists().where(asked.chat_id == table(TemperatureTap).c.chat_id, asked.shown)


def _sent(_now: datetime) -> ColumnElement[bool]:
    return table(Outbox).c.state == RowState.DONE


DELETION_RULES: Mapping[str, DeletionRule] = {
    "pause.caller_id": _pause,
    "pause.suggested_by": _pause,
    "breathing.owner_id": _breathing,
    "breathingjoin.person_id": _joined,
    "listening.starter_id": _listening,
    "listening.first_id": _listening,
    "listening.second_id": _listening,
    "invite.inviter_id": _invite,
    "temperaturetap.person_id": _number,
    "outbox.person_id": _sent,
    "ownaffirmation.person_id": at_once,
    "outgoingdraft.person_id": at_once,
}
"""Columns with a person in them. Undeclared, one that is part of its table's primary key is the person's own."""

LAST: Mapping[type[SQLModel], ColumnElement[datetime]] = {
    Pause: _PAUSE.due_at,
    Breathing: func.coalesce(_BREATHING.edited_at, _BREATHING.began_at),
    Listening: _LISTENING.due_at,
    Invite: func.coalesce(_INVITE.agreed_at, _INVITE.sent_at),
}
"""The last moment that a row speaks of."""


@cache
def people_columns() -> tuple[Column[Any], ...]:
    """Return every column that names a person."""
    return tuple(
        column for one in SQLModel.metadata.sorted_tables for column, to in _foreign_keys(one) if to.table is _PEOPLE
    )


def fate(column: Column[Any]) -> DeletionRule:
    """Return the deletion rule for rows with a forgotten person in that column."""
    return DELETION_RULES.get(str(column), at_once)


def rows_of(session: Session, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return every row that names the person, by table. Other people's ids are left out of shared rows."""
    return {
        one.name: _rows(session, one, person_id)
        for one in SQLModel.metadata.sorted_tables
        if _conditions(one, person_id)
    }


def forget(session: Session, person_id: int, now: datetime) -> None:
    """Delete what is the person's own, and what a group no longer needs; leave the rest to the sweep."""
    run = session.connection().execute
    run(delete(_CHATS).where(_CHATS.c.id == person_id))
    for column in people_columns():
        run(delete(column.table).where(column == person_id, fate(column)(now)))
    run(update(_PEOPLE).where(_PEOPLE.c.id == person_id).values(dialog=None, forgotten=True))
    run(delete(_PEOPLE).where(_PEOPLE.c.id == person_id, _is_unreferenced()))


def sweep(session: Session, now: datetime, limit: int) -> int:
    """Delete rows of forgotten people that have run out, and people that no row names; return how many."""
    left, forgotten = limit, select(_PEOPLE.c.id).where(_PEOPLE.c.forgotten)
    for column in people_columns():
        left -= delete_batch(session, column.table, and_(column.in_(forgotten), fate(column)(now)), left)
    return limit - left + delete_batch(session, _PEOPLE, _is_unreferenced(), left)


def _rows(session: Session, one: Table, person_id: int) -> list[dict[str, Any]]:
    others = [column.name for column, to in _foreign_keys(one) if to.table is _PEOPLE]
    found = session.connection().execute(select(one).where(or_(*_conditions(one, person_id)))).mappings()
    # Ids of others are removed: that a second person takes part is personal data of that person.
    return [{**row, **{name: None for name in others if row[name] != person_id}} for row in found]


def _conditions(one: Table, person_id: int) -> list[ColumnElement[bool]]:
    shared = [column == person_id for column, to in _foreign_keys(one) if to.table is _PEOPLE]
    return [*_own_conditions(one, person_id), *shared]


def _own_conditions(one: Table, person_id: int) -> list[ColumnElement[bool]]:
    """Return conditions of which the person's own rows meet at least one; none where a table can have no such row."""
    if one in {_PEOPLE, _CHATS}:
        return [one.c.id == person_id]
    found: list[ColumnElement[bool]] = []
    for column, to in _foreign_keys(one):
        if to.table is _PEOPLE:
            found += [column == person_id] if fate(column) is at_once else []
        elif to.table is _CHATS:
            found.append(column == person_id)
        elif rows := _own_conditions(to.table, person_id):
            found.append(column.in_(select(to).where(or_(*rows))))
    return found


def _foreign_keys(one: Table) -> Iterator[tuple[Column[Any], Column[Any]]]:
    """Return the foreign keys of a table: from which column to which."""
    return ((key.parent, key.column) for key in sorted(one.foreign_keys, key=lambda key: key.parent.name))


def _is_unreferenced() -> ColumnElement[bool]:
    # Nearly everybody is a member of a group or has a private chat: with these first, the database skips the rest.
    seen = table(Membership).c.person_id, _CHATS.c.id
    return and_(*(~exists().where(column == _PEOPLE.c.id) for column in (*seen, *people_columns())))
