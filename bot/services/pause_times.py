"""A time to come back, which two people pick after a pause in place of further questions."""

from datetime import datetime
from typing import Literal

from bot.db import Session, outbox, people
from bot.db.models import Pause, PauseState
from bot.services.pause_messages import TimeAgreed, TimeCame, TimeSuggested
from bot.services.pause_record import PauseView, end, find_open, id_of, note_privately, tell, view_of


def suggest(
    session: Session, pause_id: int, chat_id: int, person_id: int, at: datetime, now: datetime, alone: bool
) -> PauseView | None:
    """Suggest a time, for everyone to see; alone, it is agreed at once. None if no time is to be picked."""
    pause = find_open(session, pause_id, chat_id)
    if pause is None or pause.state != PauseState.CHOOSING:
        return None
    pause.suggested_at, pause.suggested_by = at, person_id
    if alone:
        _agree(session, pause, at, now)
    else:
        unix = int(at.timestamp())
        tell(session, pause, TimeSuggested(pause_id, unix), now, occasion=unix)
    return view_of(session, pause)


def agree(
    session: Session, pause_id: int, chat_id: int, person_id: int, unix: int, now: datetime, message_id: int | None
) -> tuple[Literal["agreed", "own", "changed", "over"], PauseView | None]:
    """Agree to the time that somebody else suggested and that the message's button showed, given in Unix seconds."""
    pause = find_open(session, pause_id, chat_id)
    if pause is None or pause.suggested_at is None:
        return "over", None
    if int(pause.suggested_at.timestamp()) != unix:
        return "changed", None
    if pause.suggested_by == person_id:
        return "own", None
    if pause.suggested_at <= now:
        return "over", None
    _agree(session, pause, pause.suggested_at, now)
    tell(session, pause, TimeAgreed(pause_id, message_id), now)
    return "agreed", view_of(session, pause)


def suggested(session: Session, pause_id: int, unix: int) -> tuple[PauseView, people.Profile] | None:
    """Return the pause and who suggested that time, as long as no other time was suggested since."""
    pause = session.get(Pause, pause_id)
    if pause is None or pause.suggested_at is None or pause.suggested_by is None:
        return None
    person = people.profile(session, pause.suggested_by)
    if pause.state != PauseState.CHOOSING or int(pause.suggested_at.timestamp()) != unix or person is None:
        return None
    return view_of(session, pause), person


def _agree(session: Session, pause: Pause, at: datetime, now: datetime) -> None:
    end(session, pause, now)
    pause.due_at = at
    # A subject of its own: a pause called before then must not take the agreed time away.
    subject = f"talk:{pause.id}"
    outbox.plan(session, outbox.Plan(TimeCame(id_of(pause)), pause.chat_id, subject, at, occasion=id_of(pause)))
    note_privately(session, pause, 0, at)
