"""Read when something shall be repeated: "daily 7:30", "fridays 8pm", "every morning", "pause for a week", "stop"."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, cast

from bot.domain.parsing.meanings import MeaninglessError, Reading, reading
from bot.domain.parsing.parts import Parts
from bot.domain.parsing.pieces import Weekday
from bot.domain.parsing.reader import all_parts, parse_time_of_day
from bot.domain.parsing.vocabulary import Vocabulary

Action = Literal["stop", "pause", "resume"]
Rhythm = Literal["daily", "weekly"]
_PAUSE_LENGTH = timedelta(weeks=1)


@dataclass(frozen=True)
class Plan:
    """What shall happen to scheduled sentences, or when they are sent; what is None stays as it is."""

    action: Action | None = None
    rhythm: Rhythm | None = None
    weekday: int | None = None
    at: Reading | None = None


def parse_plan(text: str, vocabulary: Vocabulary) -> Plan | None:
    """Read a plan. Returns None where a text is none."""
    plans: list[Plan] = []
    for parts in all_parts(text, vocabulary, []):
        try:
            plan = _plan(parts)
        except MeaninglessError:
            continue
        if plan is not None:
            plans.append(plan)
    if not plans:
        return None
    best = next((one for one in plans if one.action), plans[0])
    readings = [
        one.at for one in plans if one.at is not None and (one.rhythm, one.weekday) == (best.rhythm, best.weekday)
    ]
    at = reading((one for found in readings for one in found.candidates), ()) if best.at is not None else None
    return Plan(best.action, best.rhythm, best.weekday, at)


def _plan(parts: Parts) -> Plan | None:
    if parts.action:
        return _action_plan(parts)
    if parts.span is not None or parts.week is not None or parts.zone is not None or parts.relations & {"now", "until"}:
        return None
    if parts.day is not None and (not isinstance(parts.day, Weekday) or parts.day.weeks or parts.day.which == "next"):
        return None
    weekday = parts.day.weekday if isinstance(parts.day, Weekday) else None
    if weekday is not None and parts.every == "daily":
        return None
    rhythm = "weekly" if weekday is not None else parts.every or None
    found = parse_time_of_day(parts)
    if not found and not rhythm:
        return None
    return Plan(None, cast("Rhythm | None", rhythm), weekday, reading(found, ()) if found else None)


def _action_plan(parts: Parts) -> Plan | None:
    beside = parts.clock or parts.bare or parts.part or parts.day or parts.zone
    if beside or (parts.span is not None and (parts.action != "pause" or parts.span.lengths != (_PAUSE_LENGTH,))):
        return None
    return Plan(action=cast("Action", parts.action))
