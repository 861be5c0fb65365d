"""Delete what has been stored long enough, a limited number of rows at a time."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, exists, update
from sqlmodel import Session, SQLModel

from bot.db import drafts, privacy
from bot.db.models import (
    Chat,
    Handled,
    LeftMessage,
    Membership,
    Outbox,
    OutgoingDraft,
    RowState,
    Temperature,
    TemperatureTap,
)
from bot.db.sql import delete_batch, table
from bot.domain.inline_chats import FIRST

_CHATS, _OUTBOX, _ASKED, _HANDLED = table(Chat), table(Outbox), table(Temperature), table(Handled)
_LEFT, _OUTGOING = table(LeftMessage), table(OutgoingDraft)


@dataclass(frozen=True)
class Before:
    """Moments (UTC) before which rows of each kind are deleted."""

    draft: datetime
    """Also of one on its way, and of a message that was left for an hour and never got back to its writer."""
    delivered: datetime
    ended: datetime
    numbers: datetime
    gone: datetime
    handled: datetime


def sweep(session: Session, before: Before, now: datetime, limit: int) -> int:
    """Delete at most `limit` rows, not counting those that belong to them; return how many there were."""
    left = limit - drafts.sweep(session, before.draft, limit)
    for one, condition in _expired(before):
        left -= delete_batch(session, one, condition, left)
    _note_gone(session, now)
    return limit - left + privacy.sweep(session, now, left)


def _expired(before: Before) -> list[tuple[Table, ColumnElement[bool]]]:
    tapped = table(TemperatureTap)
    return [
        (_OUTBOX, and_(_OUTBOX.c.state == RowState.DONE, _OUTBOX.c.settled_at < before.delivered)),
        (_LEFT, _LEFT.c.due_at < before.draft),
        (_OUTGOING, _OUTGOING.c.handed_over_at < before.draft),
        *((table(model), last < before.ended) for model, last in privacy.LAST.items()),
        (_ASKED, _ASKED.c.asked_at < before.numbers),
        (tapped, ~exists().where(_ASKED.c.chat_id == tapped.c.chat_id)),
        (_CHATS, _CHATS.c.gone_since < before.gone),
        (_HANDLED, _HANDLED.c.at < before.handled),
        (_CHATS, _is_empty()),
        (_CHATS, _is_over()),
    ]


def _note_gone(session: Session, now: datetime) -> None:
    gone = update(_CHATS).where(~_CHATS.c.active, _CHATS.c.gone_since.is_(None))
    session.connection().execute(gone.values(gone_since=now))


def _is_empty() -> ColumnElement[bool]:
    """Match groups in which nobody is known. One with other bots stays: pauses need their number."""
    members = table(Membership).c.chat_id
    # Nearly every chat has members: with these first, the database skips the rest.
    none = [~exists().where(key == _CHATS.c.id) for key in (members, *_chat_keys())]
    return and_(_CHATS.c.id < 0, _CHATS.c.others == 0, *none)


def _is_over() -> ColumnElement[bool]:
    """Match chats that the bot is not in and of which nothing is stored but who the two are."""
    none = [~exists().where(key == _CHATS.c.id) for key in _chat_keys() if key.table is not table(Membership)]
    return and_(_CHATS.c.id <= FIRST, *none)


def _chat_keys() -> list[Column[Any]]:
    return [
        key.parent for one in SQLModel.metadata.sorted_tables for key in one.foreign_keys if key.column.table is _CHATS
    ]
