"""How warm each person of a chat feels. Numbers are told to the bot alone, and shown to all at once or not at all."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from bot.db import Session, outbox, temperatures
from bot.domain.lane import Lane

RESTS_AFTER = timedelta(hours=1)
"""Numbers are about now: without everybody's by then, nothing is shown."""
HOT = 7

Numbers = list[tuple[str, int]]
Tapped = tuple[Literal["noted", "shown", "enough", "before", "over"], list[int]]
"""What became of a tap, and for "enough" the ids of those who have told their number."""


@dataclass(frozen=True)
class NumbersShown(outbox.Payload, kind="temp.shown"):
    """Return the numbers of the question asked at that Unix second are shown, in place of that message."""

    asked: int
    message_id: int | None
    thread_id: int | None
    language: str
    """The chat's, as who tapped last has it: it names nobody."""


def ask(session: Session, chat_id: int, now: datetime) -> datetime:
    """Return when the chat's open question was asked (UTC); without one, ask it now."""
    row = temperatures.find(session, chat_id)
    if row is None or row.shown or now - row.asked_at >= RESTS_AFTER:
        # Buttons tell one question from another by the second.
        row = temperatures.ask_anew(session, chat_id, now.replace(microsecond=0))
    return row.asked_at


def told_with(session: Session, chat_id: int, asked: int, person_id: int) -> list[int]:
    """Return who has told a number once this person has: Telegram is asked about them before theirs is stored."""
    row = temperatures.find(session, chat_id)
    if row is None or int(row.asked_at.timestamp()) != asked:
        return []
    return [*{*temperatures.tapped(session, chat_id), person_id}]


def tap(
    session: Session,
    chat_id: int,
    person_id: int,
    what: NumbersShown,
    value: int,
    present: int,
    here: Collection[int],
    now: datetime,
) -> Tapped:
    """Store a number, and show all of them with it where everyone has told theirs: both are stored, or neither.

    `present` is how many people the chat has, `here` are those of `told_with` who are in it. "enough" have told theirs
    if they are all in the chat, where another process stored a number in the same moment: their ids come with it, and
    `everyone` decides. "before": the numbers were shown before this tap, which changes nothing.
    """
    row = temperatures.find(session, chat_id)
    if row is None or int(row.asked_at.timestamp()) != what.asked:
        return "over", []
    if row.shown:
        return "before", []
    if now - row.asked_at >= RESTS_AFTER:
        return "over", []
    temperatures.tap(session, chat_id, person_id, value)
    tapped = temperatures.tapped(session, chat_id)
    if len(tapped) < present:
        return "noted", []
    if everyone(session, chat_id, what, [one for one in here if one in tapped], present, now):
        return "shown", []
    return "enough", tapped


def tap_inline(
    session: Session,
    chat_id: int,
    person_id: int,
    what: NumbersShown,
    value: int,
    present: int,
    here: Collection[int],
    now: datetime,
) -> Tapped:
    """Store a number as `tap` does, for the one question of a chat that the bot is not in.

    Its message has asked since that Unix second; it is stored with the first number that comes within its time.
    """
    asked_at = datetime.fromtimestamp(what.asked, UTC)
    if temperatures.find(session, chat_id) is None and now - asked_at < RESTS_AFTER:
        temperatures.ask_anew(session, chat_id, asked_at)
    return tap(session, chat_id, person_id, what, value, present, here, now)


def everyone(
    session: Session, chat_id: int, what: NumbersShown, here: Collection[int], present: int, now: datetime
) -> bool:
    """Show the numbers once all of `present` have told theirs, and return whether they are shown.

    `here` are those who told theirs and are in the chat. Numbers of people who left are shown to nobody. Nothing is
    shown to somebody alone in a chat: another may join.
    """
    row = temperatures.find(session, chat_id)
    if row is None or int(row.asked_at.timestamp()) != what.asked:
        return False
    if not row.shown:
        if len(here) < max(2, present):
            return False
        temperatures.keep_only(session, chat_id, here)
        row.shown = True
    subject = f"temp:{chat_id}:{what.asked}"
    outbox.announce(session, outbox.Plan(what, chat_id, subject, now, what.message_id or 0, Lane.REPLY))
    return True


def shown(session: Session, chat_id: int, asked: int) -> Numbers:
    """Return the numbers of the question asked at that Unix second, if they are shown and none was asked since."""
    row = temperatures.find(session, chat_id)
    if row is None or not row.shown or int(row.asked_at.timestamp()) != asked:
        return []
    return temperatures.numbers(session, chat_id)
