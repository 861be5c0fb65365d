"""Every time that a sentence of ours tells somebody to type is one that the bot reads, in that language."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.parsing import PAUSE, TALK
from content.catalog.messages import catalog, plain
from content.catalog.times import words_of_time
from handlers.common.typed import read_minutes, read_night, read_plan, read_time

ZONE = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
QUOTED = r"[“«„]\s*([^”»“]+?)\s*[”»“]"


@pytest.mark.parametrize("language", catalog().languages)
def test_what_is_named_is_read(language: str) -> None:
    wrong = []
    for message in ("pause-unclear", "pause-too-long", "pause-no-clock", "pause-past", "pause-too-short"):
        named = _commanded(language, message)
        wrong += [text for text in named if read_time(text, language, NOW, ZONE, PAUSE).sure is None]
        assert named, message
    for message in ("when-unclear", "when-no-clock", "when-no-day"):
        named = re.findall(QUOTED, _worded(language, message))
        wrong += [text for text in named if read_time(text, language, NOW, ZONE, TALK).sure is None]
        assert named, message
    for text in re.findall(QUOTED, _worded(language, "coming-hour-unclear")):
        plan = read_plan(text, language)
        wrong += [text] if plan is None or plan.at is None or plan.at.sure is None else []
    quiet = re.findall(QUOTED, _worded(language, "coming-quiet-unclear"))
    wrong += [text for text in quiet if not read_night(text, language)]
    assert quiet
    assert not wrong
    assert read_minutes("5", language, 20) == 5


def _worded(language: str, message: str) -> str:
    return plain(catalog().text(language, message))


def _commanded(language: str, message: str) -> list[str]:
    """Return what stands behind each /pause: up to a comma, a full stop or the language's "or"."""
    words = "|".join(map(re.escape, words_of_time(language).relations["or"]))
    return re.findall(rf"/pause ([^,.]+?)(?=,|\.| (?:{words}) )", _worded(language, message))
