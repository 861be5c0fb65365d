"""Names, titles and words that people give themselves, as our sentences show them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.catalog.own import copied, inert, name, own_words, topic
from playground.entities.detect import detect

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
LIVE = [
    "/pause",
    "/pause@breather_bot",
    "@somebody",
    "#us",
    "$USD",
    "example.com",
    "t.me/x",
    "a.b@c.org",
    "tg://user?id=1",
]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Sam", "Sam"),
        ("  Sam   the   Second ", "Sam the Second"),
        ("Sam\u00a0S.", "Sam S."),
        ("Zo\u0308e", "Zo\u0308e"),
        ("a\u200bb\u2060c\ufeffd", "abcd"),
        ("nul\x00bell\x07", "nulbell"),
        ("\u202eevil\u202c", "evil"),
        ("\u2066Sam", "Sam"),
        ("שרה", "\u2068שרה\u2069"),
        ("سارة", "\u2068سارة\u2069"),
        ("Sam שרה", "\u2068Sam שרה\u2069"),
        ("\u2069\u202eשרה", "\u2068שרה\u2069"),
        ("🐻", "🐻"),
        ("❤️🌊", "❤️🌊"),
        ("", "…"),
        (" \u200b\u200d ", "…"),
        ("x" * 64, "x" * 64),
        ("x" * 80, "x" * 64),
        ("\u3164", "…"),
        ("\u2800\u2800", "…"),
        ("\u200e\u200f\u061c", "…"),
        ("\ufe0f", "…"),
        ("\u3164Sam\u2800S.", "Sam S."),
        ("/pause", "/\u2060pause"),
        ("@somebody", "@\u2060somebody"),
        ("#tag $USD", "#\u2060tag $\u2060USD"),
        ("example.com", "example.\u2060com"),
        ("a@b.org", "a@\u2060b.\u2060org"),
        ("https://evil.example/x", "https:\u2060//evil.\u2060example/x"),
        ("Dr. No", "Dr. No"),
        ("he/she <b>1/2</b>", "he/she <b>1/2</b>"),
        (FAMILY, FAMILY),
        (SCOTLAND, SCOTLAND),
        ("x" * 60 + FAMILY, "x" * 60),
        ("x" * 63 + "🇩🇪", "x" * 63),
        ("x" * 62 + "🇩🇪", "x" * 62 + "🇩🇪"),
        ("x" * 63 + "👍🏽", "x" * 63),
    ],
)
def test_names_are_made_fit_for_a_sentence(typed: str, shown: str) -> None:
    assert name(typed) == shown


@given(st.text(st.characters(), max_size=80))
def test_no_name_turns_a_line_around_or_breaks_it(typed: str) -> None:
    shown = name(typed)
    inside = shown.removeprefix("\u2068").removesuffix("\u2069")
    assert 1 <= len(copied(inside)) <= 64
    assert not re.search(r"[\x00-\x1f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", inside)
    assert name(inside).strip("\u2068\u2069") == inside.rstrip()


@given(st.lists(st.sampled_from([*LIVE, "https://evil.example", " ", ".", "/", "@", "x", "é"])).map("".join))
def test_nothing_in_a_name_or_a_topic_is_live(typed: str) -> None:
    assert detect(name(typed)) == detect(topic(own_words(typed))) == []


@pytest.mark.parametrize("typed", LIVE)
def test_without_the_mark_it_would_be_live_and_it_reads_the_same(typed: str) -> None:
    assert detect(typed)
    assert copied(inert(typed)) == typed


def test_what_is_copied_holds_the_letters_alone() -> None:
    assert copied(topic("علی /pause")) == "علی /pause"


@pytest.mark.parametrize("typed", ["\u3164", "\u2800 \u2800", "\u200e", " \n\u200d"])
def test_words_that_nobody_can_see_are_none(typed: str) -> None:
    assert own_words(typed) == ""


@pytest.mark.parametrize("typed", ["see https://example.com", "/pause", "@somebody", FAMILY, SCOTLAND, "a\n\nb"])
def test_what_somebody_says_is_left_as_typed(typed: str) -> None:
    assert own_words(typed) == typed
