"""The libraries as the conversation gets them."""

import re
import tomllib
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from content.catalog import loaders
from content.catalog.libraries import LIBRARIES, Library, week_of, where
from content.catalog.loaders import ROOT, read
from content.catalog.schemas import Record, Script

ENGLISH = {kind: read(kind, ROOT / "en" / kind.file) for kind in LIBRARIES}
RECORDS = [one for found in ENGLISH.values() for table in found.tables().values() for one in table.values()]
SAID = [line for one in RECORDS for line in one.said()]
LIMIT = loaders.boundaries().script


EACH = [
    loaders.boundaries, loaders.invites, loaders.repairs, loaders.validations, loaders.questions, loaders.feelings,
    loaders.needs, loaders.learning, loaders.alone, loaders.listening, loaders.reflecting, loaders.blame,
    loaders.affirmations,
]  # fmt: skip


@pytest.mark.parametrize("give", EACH)
def test_each_library_is_read_once_and_speaks_english_where_a_language_has_none(give: Callable[..., Library]) -> None:
    assert give() == ENGLISH[type(give())]
    for language in ("en", "xx", "", "../content/en"):
        assert give(language) is give()


def test_every_library_is_given() -> None:
    assert {type(give()) for give in EACH} == set(LIBRARIES)


def test_what_is_given_cannot_be_changed() -> None:
    scripts = loaders.boundaries().scripts
    with pytest.raises(TypeError):
        scripts["mine"] = scripts["silence-soft"]  # type: ignore[index]  # what is tried here
    with pytest.raises(ValueError, match="frozen"):
        scripts["silence-soft"].text = "Mine."  # type: ignore[misc]  # as above


def test_records_are_found_by_what_they_are_for() -> None:
    assert LIMIT("late-night", "soft").id == "late-night-soft"
    assert loaders.invites().invite("a-decision", "light").id == "a-decision-light"
    assert len(where(loaders.repairs().repairs, group="i-feel")) == 7
    assert where(loaders.repairs().repairs, group="nobody") == ()
    with pytest.raises(LookupError):
        LIMIT("late-night", "furious")


def test_blanks_are_filled_and_keep_their_words_where_nothing_is_given() -> None:
    script = LIMIT("raised-voice", "firm")
    assert dict(script.slots) == {"place": "the next room", "time": "in twenty minutes"}
    filled = script.filled(time="at nine", place="")
    assert filled == re.sub(
        r"\{(\w+)\|(.+?)\}", lambda blank: "at nine" if blank[1] == "time" else blank[2], script.text
    )
    assert "{time|x}" in script.filled(time="{time|x}")


def test_an_invite_reads_well_with_a_topic_and_without() -> None:
    invite = loaders.invites().invite("what-happened", "short")
    assert invite.with_topic("{topic} & money") == invite.text_with_topic.replace("{topic}", "{topic} & money")
    assert invite.with_topic("") == invite.text


def test_no_theme_comes_again_before_all_were_seen() -> None:
    shelf = loaders.affirmations()
    start = week_of(date(2026, 9, 21))
    seen = [shelf.theme_of_week(week) for week in range(start, start + 104)]
    assert len({theme.id for theme in seen[:52]}) == 52
    assert seen[52:] == seen[:52]
    assert [{one.theme for one in shelf.of_week(start + n)} for n in range(52)] == [{theme.id} for theme in seen[:52]]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(2024, 2, 26), date(2026, 9, 21), date(2026, 12, 28)])
def test_a_week_runs_from_monday_to_sunday_also_where_a_year_ends(day: date) -> None:
    before = [week_of(day + timedelta(days=n)) for n in range(7)]
    assert before == [week_of(day)] * 7
    assert week_of(day + timedelta(days=7)) == week_of(day) + 1


def test_the_groups_of_repairs_bear_the_promised_labels() -> None:
    labels = [group.label for group in loaders.repairs().groups.values()]
    assert labels == [
        "I feel", "I'm sorry", "Slow down", "Stop and start over", "You matter to me", "We agree on this",
    ]  # fmt: skip


@pytest.mark.parametrize("script", where(loaders.boundaries().scripts, strength="firm"), ids=lambda one: one.id)
def test_a_firm_limit_says_what_i_do(script: Script) -> None:
    assert re.search(r"\bI('ll|'m going| stop| don't| put)\b", script.filled())


@pytest.mark.parametrize(
    "word", ["he", "she", "him", "his", "her", "hers", "husband", "wife", "boyfriend", "girlfriend"]
)
def test_nothing_said_tells_a_gender(word: str) -> None:
    assert [line for line in SAID if re.search(rf"\b{word}\b", line, re.IGNORECASE)] == []


def test_no_invite_or_limit_tells_a_locked_screen_what_it_is_about() -> None:
    loud = tomllib.loads((ROOT / "en" / "delicate.toml").read_text(encoding="utf-8"))["words"]
    pushed: list[Record] = [*loaders.invites().invites.values(), *loaders.boundaries().scripts.values()]
    lines = [line for one in pushed for line in one.said()]
    assert [line for line in lines if re.search(rf"\b({'|'.join(loud)})", line, re.IGNORECASE)] == []


def test_a_question_is_a_question_and_asks_no_why() -> None:
    texts = [one.text for one in loaders.questions().questions.values()]
    assert [text for text in texts if not text.endswith("?") or re.search(r"\bwhy\b", text, re.IGNORECASE)] == []
