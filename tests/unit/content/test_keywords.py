"""Words that name what the bot does, in every language, beside those of English."""

import pytest

from bot.services.needs import NEEDS
from content.catalog.breathing import patterns
from content.catalog.keywords import FILE, ROOT, Keywords, clashes, named, parted
from handlers import inline, invite, need, pause, temp

LANGUAGES = sorted(path.parent.name for path in ROOT.glob(f"*/{FILE}"))
SIX = {"en", "es", "pt", "ru", "de", "fr"}


def test_all_six_languages_have_keywords() -> None:
    assert {*LANGUAGES} >= SIX


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_word_for_everything_and_none_for_two(language: str) -> None:
    keywords = Keywords.load(ROOT / language)
    flows = {name for feature in (pause, temp, invite, need) for name in feature.FEATURE.inline_flows}
    assert keywords.inline.keys() == flows | inline.LINES.keys() | {"breathe"}
    assert keywords.needs.keys() == {*NEEDS}
    assert keywords.breathing.keys() == patterns().keys()
    assert [*clashes(keywords, Keywords.load(ROOT / "en"))] == []


@pytest.mark.parametrize(
    ("text", "language", "name", "behind"),
    [
        ("pause 20", "en", "pause", "20"),
        ("  PAUSE", "en", "pause", ""),
        ("pausa 20", "en", "", "pausa 20"),
        ("pausa 20 minutos", "es", "pause", "20 minutos"),
        ("pause 20", "es-MX", "pause", "20"),
        ("limite gritos", "es", "boundary", "gritos"),
        ("Hacer  las paces hoy", "es", "repair", "hoy"),
        ("Limite", "pt-BR", "boundary", ""),
        ("пауза 20", "ru", "pause", "20"),
        ("Вопрос", "ru", "curious", ""),
        ("einladung geld", "de", "invite", "geld"),
        ("bedurfnis", "de", "need", ""),
        ("Beduerfnis", "de", "need", ""),
        ("j'ai besoin d'un câlin", "fr", "need", "d'un câlin"),
        ("REPARER", "fr", "repair", ""),
        ("¿Pausa?", "es", "pause", ""),
        ("hallo du", "de", "", "hallo du"),
        ("", "fr", "", ""),
    ],
)
def test_the_first_words_name_it_however_they_are_spelled(text: str, language: str, name: str, behind: str) -> None:
    assert parted(text, "inline", language) == (name, behind)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("i need a hug and some space", "en", ["hold", "space"]),
        ("necesito que me escuches", "es", ["hear"]),
        ("preciso de um abraço", "pt", ["hold"]),
        ("обними меня", "ru", ["hold"]),
        ("nur zuhoeren bitte", "de", ["hear"]),
        ("un peu d'espace", "fr", ["space"]),
        ("de l’espace, s’il te plaît", "fr", ["space"]),
        ("un poco de arroz", "es", []),
    ],
)
def test_words_within_a_text_name_the_needs(text: str, language: str, names: list[str]) -> None:
    assert [*named(text, "needs", language)] == names


@pytest.mark.parametrize(
    ("word", "language", "pattern"), [("Quadrat", "de", "box"), ("soupir", "fr", "sigh"), ("4-7-8", "ru", "478")]
)
def test_patterns_of_breathing_have_names_in_the_language(word: str, language: str, pattern: str) -> None:
    assert parted(word, "breathing", language)[0] == pattern
