"""Spelling makes no difference where typed words are compared."""

from pathlib import Path
from shutil import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.understanding.features import Reader, read_concepts
from content.understanding.folding import fold, folding
from content.understanding.languages import FILE, ROOT
from content.understanding.phrases import flags


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Don’t DON'T don´t don`t", "dont dont dont dont"),
        ("Me Pegó", "me pego"),
        ("Straße STRASSE", "strasse strasse"),
        ("Ёлка, ещё", "елка, еще"),
        ("злой мой", "злой мой"),
        ("cœur frappée", "coeur frappee"),
        ("ｈｅ ｈｉｔ ｍｅ", "he hit me"),
        ("٢٠ ۲۰ २० ２０ 20", "20 20 20 20 20"),
        ("he\u200b hit\u00ad me\ufeff", "he hit me"),
        ("hеlp mе", "help me"),  # е of the Cyrillic alphabet
        ("пoмoги мнe", "помоги мне"),  # o and e of the Latin one
        ("мой husband", "мой husband"),
        ("نعم שלום 你好", "نعم שלום 你好"),
    ],
)
def test_words_that_are_spelled_in_several_ways_are_one(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_is_folding_once_for_letters_of_a_word(text: str) -> None:
    words = fold(text).split()
    assert [fold(word) for word in words] == words


def test_umlauts_may_be_written_out_in_german() -> None:
    german = folding({"ae": "a", "oe": "o", "ue": "u"})
    assert [german(word) for word in ("schlägt", "schlaegt", "böse", "boese", "würgt", "wuergt")] == [
        "schlagt", "schlagt", "bose", "bose", "wurgt", "wurgt",
    ]  # fmt: skip
    assert [german(word) for word in ("neue", "Quelle", "Frauen")] == ["neue", "quelle", "frauen"]


class NoStemmer:
    def stemWord(self, word: str) -> str:  # noqa: N802  # the name of Snowball's method
        return word


@pytest.mark.parametrize(
    ("phrase", "passage", "holds"),
    [
        ("<муж меня ударил>", "меня вчера ударил муж", True),
        ("<муж меня ударил>", "муж ударил", False),
        ("<{he} me> golpeó", "me él otra vez golpeo", False),
        ("<{he} me> golpeó", "me él golpeo", True),
        ("voy * <a matarte hoy>", "voy siempre hoy a matarte", True),
    ],
)
def test_parts_of_a_certain_phrase_may_stand_in_any_order(phrase: str, passage: str, holds: bool) -> None:
    reader = Reader({"el": frozenset({"he"})}, NoStemmer())
    assert reader.holds([fold(word) for word in passage.split()], phrase) is holds


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("égoïste", "Tu es l'egoiste du coin", "egoiste"),
        ("tu es égoïste", "TU ES ÉGOÏSTE", "TU ES ÉGOÏSTE"),
        ("por tu culpa", "y por tú  culpa", "por tú  culpa"),
        ("из-за тебя", "это из-за тебя", "из-за тебя"),
        ("du bist schuld, dass", "Du bist schuld dass", "Du bist schuld dass"),
        ("t’es nul", "mais tes nul", "tes nul"),
        ("ещё раз", "еще раз", "еще раз"),
    ],
)
def test_phrases_are_found_however_they_are_spelled(phrase: str, text: str, found: str) -> None:
    assert [text[flag.start : flag.end] for flag in flags(text, {"one": phrase})] == [found]


@pytest.mark.parametrize(
    ("language", "concept", "typed"),
    [
        ("es", "pegar", ["pegó", "pego", "PEGA", "pegando"]),
        ("pt", "agressão", ["agressao", "AGRESSÃO"]),
        ("ru", "красный", ["красныи\u0306", "красная", "красного"]),
        ("ru", "живём", ["живем", "живём"]),
        ("de", "würgen", ["wuergen", "wurgen", "WÜRGEN", "würge"]),
        ("fr", "frappé", ["frappe", "frappée", "frappees"]),
    ],
)
def test_a_word_has_one_stem_with_its_accents_or_without(
    tmp_path: Path, language: str, concept: str, typed: list[str]
) -> None:
    folder = tmp_path / language
    folder.mkdir()
    (folder / "concepts.toml").write_text(f'harm = ["{concept}"]\n', encoding="utf-8")
    copy(ROOT / language / FILE, folder)
    reader = read_concepts(folder)
    assert [word for word in typed if "harm" not in reader.word(fold(word))[1]] == []
