"""How typed words are read, whatever stands around them and however they are spelled."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.catalog.loaders import boundaries, repairs, validations
from content.catalog.messages import ROOT
from content.understanding.corpus import NONE, Case, CorpusError, read_danger_corpus, read_plain_corpus
from content.understanding.danger import KINDS, read
from content.understanding.features import read_concepts
from content.understanding.model import Label, Model, WeightsError
from content.understanding.situations import situation_reader
from content.understanding.train import train

ENGLISH = ROOT / "en"
FEWEST_SENTENCES = 4000


@cache
def corpus() -> list[Case]:
    return read_danger_corpus(ENGLISH)


@cache
def plainly_told() -> list[str]:
    """Return short acute and serious disclosures that are read as such when they stand alone."""
    told = [case.text for case in corpus() if case.severity in {1, 2} and len(case.text) < 80][::40]
    return [text for text in told if (found := read(text, "en")) is not None and found.sure]


HARMLESS = [
    "We had dinner at eight.",
    "the kids are at school",
    "I don't know what to do",
    "sorry for the long message",
    "He is at work now.",
    "ok",
    "It rained all day and we stayed in",
    "شكرا",
]
WEIRD = ["'", "’", " ", "\n", "😭", "\u200f", "\u200b", "…"]


def test_the_corpus_is_large_and_has_every_kind() -> None:
    assert len(corpus()) >= FEWEST_SENTENCES
    assert {case.kind for case in corpus()} == {*KINDS, NONE}


@given(
    st.sampled_from(range(1000)), st.lists(st.sampled_from(HARMLESS), max_size=5), st.sampled_from(["\n", ". ", " … "])
)
def test_harmless_sentences_around_a_disclosure_do_not_hide_it(number: int, around: list[str], stop: str) -> None:
    told = plainly_told()[number % len(plainly_told())]
    before, after = around[::2], around[1::2]
    found = read(stop.join([*before, told, *after]), "en")
    assert found is not None, (told, around)
    assert found.sure, (told, around)


def test_spelling_hides_no_disclosure() -> None:
    typed = [
        spelled
        for told in plainly_told()
        for spelled in (
            told.upper(),
            told.replace("'", ""),
            told.replace("'", "’"),
            f"😭😭 {told} 😭",
            f"\u200f{told}\u200f",
            " \n ".join(told.split()),
        )
    ]
    assert [text for text in typed if read(text, "en") is None] == []


def test_a_typo_of_one_letter_seldom_hides_a_disclosure() -> None:
    typed = [f"{told[:at]}{told[at + 1 :]}" for told in plainly_told() for at in (len(told) // 3, len(told) // 2)]
    lost = [text for text in typed if read(text, "en") is None]
    assert len(lost) <= len(typed) // 50, lost


def test_a_thousand_characters_around_it_do_not_hide_it() -> None:
    long = "We went to the market and bought bread, cheese and apples for the week. " * 14
    lost = [told for told in plainly_told() if (found := read(f"{long}{told}. {long}", "en")) is None or not found.sure]
    assert lost == []


def test_our_own_lines_tell_of_no_danger() -> None:
    libraries = [give("en") for give in (boundaries, validations, repairs)]
    said = [
        line
        for library in libraries
        for table in library.tables().values()
        for one in table.values()
        for line in one.said()
    ]
    assert len(said) > 100
    assert [line for line in said if (found := read(line, "en")) is not None and found.sure] == []


def test_certain_phrases_bring_a_card_and_their_kind() -> None:
    for typed, kind in (
        ("honestly he had his hands around my throat lol it was nothing", "choking"),
        ("he put a knife to my throat once, years ago, we laugh about it", "weapon"),
        ("my husband raped me", "coercion"),
        ("i took an overdose", "self"),
    ):
        found = read(typed, "en")
        assert found is not None, typed
        assert (found.sure, found.kind) == (True, kind), typed


def test_hardly_anything_of_the_corpus_is_missed() -> None:
    """The corpus is what the weights were made of: what is missed here is a contradiction in it."""
    missed = dict.fromkeys((1, 2, 3), 0)
    cases = [case for case in corpus() if case.kind != NONE][::10]
    for case in cases:
        missed[case.severity] += read(case.text, "en") is None
    assert missed[1] <= 1
    assert sum(missed.values()) <= len(cases) // 50


def test_no_line_is_found_for_what_tells_of_danger() -> None:
    cases = [case for case in corpus() if case.kind != NONE][::10]
    shown = [case.text for case in cases if read(case.text, "en") is None and situation_reader("en").find(case.text)]
    assert len(shown) <= len(cases) // 200, shown


@given(st.text(max_size=5000))
def test_any_text_can_be_read(text: str) -> None:
    read(text, "en")
    situation_reader("en").find(text)


@given(st.sampled_from(range(1000)), st.sampled_from(WEIRD))
def test_marks_between_words_change_nothing(number: int, mark: str) -> None:
    told = plainly_told()[number % len(plainly_told())]
    assert (found := read(f"{mark}{told}{mark}", "en")) is not None, told
    assert found.sure, told


def test_the_same_examples_give_the_same_weights() -> None:
    examples = [({"a", "b"}, {"yes": 1.0}), ({"b", "c"}, {"yes": 0.0}), ({"c"}, {})] * 5
    one, two = (train("digest", 64, ["yes"], examples) for _ in range(2))
    assert one == two
    assert one.probabilities({"a", "b"})["yes"] > 0.5 > one.probabilities({"b", "c"})["yes"]


def test_weights_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    model = Model("digest", 4, [Label.of("one", -0.5, [0.0, 1.0, -2.0, 0.25]), Label.of("two", 0.0, [0.0] * 4)])
    model.write(tmp_path / "some.weights")
    assert Model.load(tmp_path / "some.weights") == model
    (tmp_path / "some.weights").write_bytes(b"{}\nnothing")
    with pytest.raises(WeightsError, match=r"some\.weights"):
        Model.load(tmp_path / "some.weights")


def test_a_bad_line_of_a_corpus_is_named(tmp_path: Path) -> None:
    for name, lines, problems in (
        ("danger", "violence: he hit me\nnone 2: hello\nanger 1: x\nhello\n# a comment\n\nnone: hello", 4),
        ("plain", "nothing: hello\nhello\nboundary/insults, self: she said it\n", 1),
    ):
        folder = tmp_path / "corpus" / name
        folder.mkdir(parents=True)
        (folder / "some.txt").write_text(lines, encoding="utf-8")
        with pytest.raises(CorpusError) as raised:
            (read_danger_corpus if name == "danger" else read_plain_corpus)(tmp_path)
        assert len(raised.value.problems) == problems


def test_a_phrase_is_held_with_its_gaps_and_concepts() -> None:
    reader = read_concepts(ENGLISH)
    for phrase, passage, holds in (
        ("hands * my throat", "he put his hands around my throat", True),
        ("hands * my throat", "hands up said my friend and touched my throat", False),
        ("{weapon} to my head", "a gun to my head", True),
        ("{weapon} to my head", "a thought came to my head", False),
    ):
        assert reader.holds(passage.split(), phrase) is holds, phrase
