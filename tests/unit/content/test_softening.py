"""Blame in a message is found, and only there."""

import tomllib
from pathlib import Path

from content.catalog.loaders import blame
from content.catalog.softening import soften, softener

CASES = tomllib.loads(Path(__file__).with_name("blame_cases.toml").read_text(encoding="utf-8"))
READER = softener("en")


def kinds_in(text: str) -> set[str]:
    return {one.kind for one in READER.find(text)}


def test_nine_in_ten_kinds_of_blame_are_found() -> None:
    wanted = [(case["text"], kind) for case in CASES["blame"] for kind in case["kinds"]]
    missed = [(text, kind, kinds_in(text)) for text, kind in wanted if kind not in kinds_in(text)]
    assert len(missed) <= len(wanted) / 10, missed


def test_nineteen_in_twenty_messages_with_blame_are_marked() -> None:
    messages = [*(case["text"] for case in CASES["blame"]), *CASES["marked"]]
    missed = [text for text in messages if not kinds_in(text)]
    assert len(missed) <= len(messages) / 20, missed


def test_one_harmless_message_in_twenty_is_marked_at_most() -> None:
    marked = [(text, kinds_in(text)) for text in CASES["harmless"] if kinds_in(text)]
    assert len(marked) <= len(CASES["harmless"]) / 20, marked


def test_what_is_offered_instead_holds_no_blame() -> None:
    offered = [words.replace("{rest}", "come home") for spot in blame("en").spots.values() for words in spot.instead]
    blaming = {words: kinds_in(words) for words in offered if kinds_in(words)}
    assert blaming == {}


def test_every_spot_has_a_kind_that_is_explained() -> None:
    assert {spot.kind for spot in blame("en").spots.values()} <= blame("en").kinds.keys()


def test_the_whole_keeps_what_is_no_blame() -> None:
    text = "Hi love. You never help with the dishes! See you at eight?"
    softer = soften(text, READER.find(text), 3000)
    assert softer.startswith("Hi love. ")
    assert softer.endswith(" See you at eight?")
    assert "never" not in softer


def test_a_text_in_another_language_is_told_from_english() -> None:
    assert not READER.reads("du hörst mir überhaupt nie zu und das macht mich traurig")
    assert READER.reads("you never listen and it makes me sad")
