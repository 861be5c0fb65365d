"""Queries for a database that was just restored from a copy."""

from sqlalchemy import select, text, union
from sqlmodel import Session, SQLModel, col

from bot.db.models import Breathing, Chat, Draft, Invite, Listening, Outbox, Pause, Subscription
from bot.db.sql import table
from bot.domain.inline_chats import FIRST

NUMBERS_SKIPPED = 1_000_000
"""More rows than are made between a copy and its return."""


def skip_numbers(session: Session) -> None:
    """Give no new row a number that a lost one may have had: buttons in chats still name those. SQLite only."""
    for one in SQLModel.metadata.sorted_tables:
        if one.dialect_options["sqlite"]["autoincrement"]:
            values = {"name": one.name, "skipped": NUMBERS_SKIPPED}
            run = session.connection().execute
            if not run(text("UPDATE sqlite_sequence SET seq = seq + :skipped WHERE name = :name"), values).rowcount:
                run(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :skipped)"), values)


def chats_in_use(session: Session) -> list[int]:
    """Return the chats that can be told of it and in which anything was going on lately.

    Ended things go after a month. A chat that the bot is not in has one message, which is not there for that.
    """
    lately = [select(table(model).c.chat_id) for model in (Breathing, Invite, Listening, Outbox, Pause)]
    comes = select(table(Subscription).c.chat_id).where(table(Subscription).c.running)
    used = union(*lately, comes, select(table(Draft).c.person_id)).subquery()
    chats = (
        select(col(Chat.id)).join(used, col(Chat.id) == used.c.chat_id).where(col(Chat.active), col(Chat.id) > FIRST)
    )
    return list(session.connection().execute(chats.order_by(col(Chat.id))).scalars())
