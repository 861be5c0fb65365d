"""A person's own say over what is kept about them: a copy, and its end. bot/db/privacy.py says what that covers."""

import json
from datetime import date, datetime, time

from bot.db import Session, privacy

RESTS = privacy.INVITE_RESTS
"""How long after its end, at most, what a group shared keeps the name of someone who was forgotten."""


def export(session: Session, person_id: int) -> str:
    """Everything kept about the person as JSON, by table. Of what others share it holds the person's own part."""
    return json.dumps(privacy.rows_of(session, person_id), ensure_ascii=False, indent=2, default=_written)


def forget(session: Session, person_id: int, now: datetime) -> None:
    """Forget the person, in every chat. No chat is told, and none can notice. Whoever comes back is a newcomer."""
    privacy.forget(session, person_id, now)


def _written(moment: date | time) -> str:
    """What JSON has no form for."""
    return moment.isoformat()
