"""The rules of an I-statement: what fits into the sentence, and wordings that are pointed out and never lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.catalog.loaders import blame
from content.understanding.folding import fold
from content.understanding.languages import speller
from content.understanding.phrases import flags
from handlers.say.statement import fragment, rewrite

WORDINGS = {one.id: one.text for one in blame().phrases.values()}
WORDINGS |= {one.id: one.text for one in blame().judgements.values()}
SENTENCES = st.lists(
    st.sampled_from([*WORDINGS.values(), "you", "I", "feel", "that", "-", "’", "'", "neverland", "\n"])
)
TEXTS = st.text() | SENTENCES.map(" ".join) | st.builds(str.__add__, st.text(), st.sampled_from([*WORDINGS.values()]))


def found(text: str) -> list[str]:
    return [text[flag.start : flag.end] for flag in flags(text, WORDINGS)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("you always do that", ["always"]),
        ("You NEVER listen, never!", ["NEVER", "never"]),
        ("I feel that you left me", ["I feel that you"]),
        ("I feel  like\nyou left", ["I feel  like\nyou"]),
        ("you are selfish and crazy", ["selfish", "crazy"]),
        ("you don’t care", ["you don’t care"]),
        ("nevertheless, the unselfish neverland", []),
        ("you should've called", ["you should've"]),
        ("", []),
    ],
)
def test_what_is_pointed_out(text: str, what: list[str]) -> None:
    assert found(text) == what


@given(TEXTS)
def test_flags_are_whole_words_in_order_and_apart(text: str) -> None:
    end = 0
    for flag in flags(text, WORDINGS):
        assert end <= flag.start < flag.end <= len(text)
        assert not re.match(r"\w", text[flag.start - 1 : flag.start])
        assert not re.match(r"\w", text[flag.end : flag.end + 1])
        assert " ".join(fold(text[flag.start : flag.end]).split()) == fold(WORDINGS[flag.id])
        end = flag.end


@given(TEXTS, st.sampled_from(["", "often", "I'd like you to"]))
def test_another_wording_loses_no_other_word(text: str, better: str) -> None:
    for flag in flags(text, WORDINGS):
        said = rewrite(text, flag, better)
        assert said.startswith(text[: flag.start])
        assert said.endswith(text[flag.end :])
        put = said[flag.start : len(said) - len(text[flag.end :])]
        assert put.lower() == better.lower()


@given(st.text())
def test_nothing_is_found_where_nothing_is_looked_for(text: str) -> None:
    assert flags(text, {}) == ()


@given(st.text(), st.lists(st.text()), st.lists(st.text()))
def test_a_part_keeps_the_words_it_has(text: str, leads: list[str], small: list[str]) -> None:
    part = fragment(text, leads, small, fold)
    assert "\n" not in part
    line = " ".join(text.split())
    assert part[1:] in line


@pytest.mark.parametrize(
    ("language", "lead", "text", "part"),
    [
        ("es", "Podrías", "¿Podrias abrazarme?", "abrazarme"),
        ("es", "Siento", "siento: tristeza", "tristeza"),
        ("fr", "Quand", "QUAND tu cries\u202f!", "tu cries"),
        ("fr", "J'ai besoin de", "J’ai besoin de calme", "calme"),
        ("de", "Ich fühle mich", "ich fuehle mich leer", "leer"),
        ("de", "Ich brauche", "Ich brauche Ruhe.", "Ruhe"),
        ("ru", "Я чувствую", "я чувствую, грусть", "грусть"),
        ("pt", "Quando", "Quando Você chega tarde", "você chega tarde"),
    ],
)
def test_beginnings_are_found_in_every_language_however_they_are_spelled(
    language: str, lead: str, text: str, part: str
) -> None:
    assert fragment(text, [lead], ["você"], speller(language)) == part


def test_a_language_may_have_no_beginnings_and_no_small_words() -> None:
    assert fragment("Du kamst spät.", ["", ""], ["", ""], fold) == "Du kamst spät"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("When you came home late.", "you came home late"),
        ("when  you\ncame home late…", "you came home late"),
        ("You came home late!", "you came home late"),
        ("Anna came home late", "Anna came home late"),
        ("I waited", "I waited"),
        ("Whenever it rains", "Whenever it rains"),
        ("when", "when"),
        ("...", ""),
    ],
)
def test_a_part_fits_behind_when(text: str, part: str) -> None:
    assert fragment(text, ["When"], ["you"], fold) == part
