"""What a person decides about their stored data: a copy, and its deletion. bot/db/privacy.py says what that covers."""

import json
from datetime import date, datetime, time

from bot.db import Session, privacy

RESTS = privacy.INVITE_RESTS
"""How long after its end, at most, what a group shared keeps the name of someone who was forgotten."""


def export(session: Session, person_id: int) -> str:
    """Return everything stored about the person as JSON, by table. Of shared rows it holds the person's own part."""
    return json.dumps(privacy.rows_of(session, person_id), ensure_ascii=False, indent=2, default=_to_json)


def forget(session: Session, person_id: int, now: datetime) -> None:
    """Forget the person in every chat, without telling any. Somebody who comes back is a newcomer."""
    privacy.forget(session, person_id, now)


def _to_json(moment: date | time) -> str:
    """Convert values that JSON has no type for."""
    return moment.isoformat()
