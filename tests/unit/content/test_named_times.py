"""Every time that a sentence of ours tells somebody to type is one that the bot reads."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.parsing import PAUSE, TALK, parse_minutes, parse_night, parse_plan, parse_time
from handlers.common.vocabulary import vocabulary
from tests.support.words import worded

WORDS = vocabulary("en")
ZONE = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
QUOTED = r"“([^”]+)”"


def test_what_is_named_is_read() -> None:
    wrong = []
    for message in ("pause-unclear", "pause-too-long", "pause-no-clock", "pause-past", "pause-too-short"):
        named = re.findall(r"/pause ([^,.]+?)(?=,|\.| or )", worded(message))
        wrong += [text for text in named if parse_time(text, WORDS, NOW, ZONE, PAUSE).sure is None]
        assert named, message
    for message in ("when-unclear", "when-no-clock", "when-no-day"):
        named = re.findall(QUOTED, worded(message))
        wrong += [text for text in named if parse_time(text, WORDS, NOW, ZONE, TALK).sure is None]
        assert named, message
    for text in re.findall(QUOTED, worded("coming-hour-unclear")):
        plan = parse_plan(text, WORDS)
        wrong += [text] if plan is None or plan.at is None or plan.at.sure is None else []
    wrong += [text for text in re.findall(QUOTED, worded("coming-quiet-unclear")) if not parse_night(text, WORDS)]
    assert not wrong
    assert parse_minutes("5", WORDS, 20) == 5
