"""What people type about time in each language is read as it is in English: as meant, asked about, or refused."""

import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from unicodedata import combining, normalize

import pytest

from content.catalog.times import languages_with_times
from handlers.common.vocabulary import vocabulary
from tests.unit.domain.typed import understood

FOLDER = Path(__file__).parent / "typed_times"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def cases(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield where it is typed, what is typed, and what it means."""
    lists = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    for places in lists.values():
        for where, lines in places.items():
            yield from ((where, typed, means) for typed, means in lines.items())


def test_every_language_has_its_lines() -> None:
    assert set(LANGUAGES) == set(languages_with_times())
    assert all(len([*cases(language)]) >= 100 for language in LANGUAGES if language != "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_read_as_it_is_meant(language: str) -> None:
    wrong = []
    for where, typed, means in cases(language):
        for way in {typed, typed.upper(), _without_accents(typed), f" {typed} "}:
            found = understood(where, way, language)
            if not _same(found, means):
                wrong.append(f"{where} {way!r}: {found}, not {means}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_slip_never_makes_another_word(language: str) -> None:
    """What is one letter off from a word is read as that word or not at all."""
    words = vocabulary(language)
    wrong = []
    for phrase, kinds in words.phrases.items():
        if " " in phrase or len(phrase) < 5:
            continue
        for slip in _misspelled(phrase):
            meant = words.meant(slip)
            if slip not in words.phrases and meant and meant != kinds:
                wrong.append(f"{slip} for {phrase}")
    assert not wrong, "\n".join(wrong)


def _same(found: str, means: str) -> bool:
    """Compare; what is asked about may stand in any order, and "refused" is whatever the reason."""
    if means == "refused":
        return found.startswith("refused")
    return _sorted(found) == _sorted(means)


def _sorted(told: str) -> list[str]:
    first, _, readings = told.partition("asked: ")
    return [first, *sorted(readings.split(" | "))]


def _without_accents(text: str) -> str:
    return "".join(char for char in normalize("NFKD", text) if not combining(char))


def _misspelled(word: str) -> Iterator[str]:
    """Yield every word that leaves a letter out, has one twice, or two of them swapped."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
    for at, (one, other) in enumerate(pairwise(word)):
        if at and one != other:
            yield word[:at] + other + one + word[at + 2 :]
