"""In which languages a typed text is read."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from content.catalog.loaders import blame
from content.understanding.corpus import read_danger_corpus
from content.understanding.danger import read
from content.understanding.languages import FILE, ROOT, TypedWords, languages_of

SIX = frozenset({"en", "es", "pt", "ru", "de", "fr"})
HARMLESS: Mapping[str, list[str]] = tomllib.loads(
    Path(__file__).with_name("harmless_elsewhere.toml").read_text(encoding="utf-8")
)


def test_all_six_languages_are_told_by_their_words() -> None:
    assert {path.parent.name for path in ROOT.glob(f"*/{FILE}")} >= SIX


@pytest.mark.parametrize("language", sorted(SIX))
def test_words_stand_once_in_the_list(language: str) -> None:
    words = TypedWords.load(ROOT / language).stop_words
    assert len(words) == len({*words})


@pytest.mark.parametrize(
    ("text", "own", "languages"),
    [
        ("he me pegó", "en", {"en", "es"}),
        ("me pega", "es", {"es"}),
        ("he hit me", "en", {"en"}),
        ("he hit me", "es-MX", {"es", "en"}),
        ("sie war die ganze Nacht wach", "en", {"en", "de"}),
        ("муж меня бьёт", "de", {"de", "ru"}),
        ("il m'a frappée hier", "en", {"en", "fr"}),
        ("ele me bateu ontem", "es", {"es", "pt"}),
        ("ok", "es", {"es", "en"}),
        ("убей", "en", {"en", "ru"}),
        ("socorro", "it", {"en", "pt"}),
        (
            "We went to the market and bought bread and cheese for the week. Luego mi marido me pegó. " * 9,
            "en",
            {"en", "es"},
        ),
        ("he beats me", "es", {"es", "en"}),
        ("Ayer discutimos por la ropa. Luego todo fue bien. no me", "es", {"es", "en"}),
        ("", "ru", {"ru", "en"}),
    ],
)
def test_a_text_is_read_in_ones_own_language_and_in_what_it_shows(text: str, own: str, languages: set[str]) -> None:
    read_in = languages_of(text, own, SIX)
    assert read_in[0] == (own.partition("-")[0] if own != "it" else "en")
    assert {*read_in} == languages


@pytest.mark.parametrize("language", sorted(HARMLESS))
def test_nineteen_in_twenty_harmless_texts_show_their_language(language: str) -> None:
    unseen = [text for text in HARMLESS[language] if language not in languages_of(text, "en", SIX)]
    assert len(unseen) <= len(HARMLESS[language]) / 20


@pytest.mark.parametrize("language", sorted(HARMLESS))
def test_a_language_without_weights_is_read_in_english(language: str) -> None:
    assert languages_of(HARMLESS[language][0], language, frozenset({"en"})) == ("en",)


@pytest.mark.parametrize("language", sorted(HARMLESS))
def test_harmless_words_of_another_language_hardly_bring_a_card(language: str) -> None:
    cards = [text for text in HARMLESS[language] if (found := read(text, "en")) is not None and found.sure]
    assert len(cards) <= len(HARMLESS[language]) / 20, cards


@pytest.mark.parametrize("language", sorted({path.parent.name for path in ROOT.glob("*/danger.weights")}))
def test_a_phone_in_another_language_hides_no_disclosure(language: str) -> None:
    """What is read as danger by somebody whose phone is in that language is so on an English and on a German phone."""
    told = [case.text for case in read_danger_corpus(ROOT / language) if case.severity in {1, 2}][::40]
    sure = [text for text in told if (found := read(text, language)) is not None and found.sure]
    for phone in ("en", "de"):
        lost = [text for text in sure if (found := read(text, phone)) is None or not found.sure]
        assert len(lost) <= len(sure) / 20, (phone, lost)


def test_english_is_mostly_read_in_english_alone() -> None:
    said = [one.instead[0] for one in blame("en").spots.values()]
    assert len([text for text in said if languages_of(text, "en", SIX) != ("en",)]) <= len(said) / 20
