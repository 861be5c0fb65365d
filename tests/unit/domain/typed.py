"""What is read out of a typed time, in a line that a table of cases can hold."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.parsing import PAUSE, TALK, Length, Meaning, Moment, Plan, Reading, parse_plan, parse_time
from handlers.common.typed import read_plan, read_time
from handlers.common.vocabulary import vocabulary

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 26, 20, 0, tzinfo=BERLIN)
"""A Thursday."""
WORDS = vocabulary("en")


def read(where: str, typed: str, now: datetime = NOW) -> str:
    """Tell what a text means in that place: the meaning, those that are asked about, or why it is refused."""
    if where == "affirmations":
        return _told_plan(parse_plan(typed, WORDS))
    return told(parse_time(typed, WORDS, now.astimezone(UTC), BERLIN, PAUSE if where == "pause" else TALK))


def understood(where: str, typed: str, language: str) -> str:
    """Tell what a text means in that place for a person of that language."""
    if where == "affirmations":
        return _told_plan(read_plan(typed, language))
    return told(read_time(typed, language, NOW.astimezone(UTC), BERLIN, PAUSE if where == "pause" else TALK))


def told(reading: Reading) -> str:
    """Tell what was read."""
    if reading.sure is not None:
        return shown(reading.sure)
    if reading.choices:
        return f"asked: {' | '.join(map(shown, reading.choices))}"
    assert reading.problem is not None
    return f"refused: {reading.problem.value}"


def shown(meaning: Meaning) -> str:
    """Tell a meaning."""
    if isinstance(meaning, Length):
        seconds = round(meaning.length.total_seconds())
        return f"{seconds} s" if seconds % 60 else f"{seconds // 60} min"
    if isinstance(meaning, Moment):
        return f"{meaning.at.astimezone(BERLIN):%a %d %b %H:%M}"
    return f"{meaning.at:%H:%M}"


def _told_plan(plan: Plan | None) -> str:
    if plan is None:
        return "refused"
    days = [*filter(None, (plan.action, plan.rhythm)), *([] if plan.weekday is None else [f"day {plan.weekday}"])]
    return ", ".join([*days, *([told(plan.at)] if plan.at is not None else [])])
