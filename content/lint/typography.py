"""How each language sets its quotes, spaces and apostrophes, and how long its sentences are; for `content check`."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_QUOTES: Final = frozenset("«»‹›“”„‟‚‘")
"""Marks that quote. ’ is left out: it is the apostrophe too."""
_PLAIN_SPACE: Final = re.compile(r"[^\S\u00a0\u202f\n][?!;:»]|«[^\S\u00a0\u202f\n]")
_NO_SPACE: Final = re.compile(r"[^\W\d][?!;»]|[^\W\d]:(?=\s|$)|«\w", re.MULTILINE)


class Style(NamedTuple):
    """What a language does its own way."""

    quotes: str
    """The marks it quotes with: outer ones, then those within a quote."""
    one_breath: int = 20
    """Most words of a sentence on a first screen: 20 of English, and as many more as saying the same takes."""
    spaced: bool = False
    """A narrow space that does not break (U+202F, or U+00A0) stands inside « and », and before ? ! ; and :."""


STYLES: Final = {
    "en": Style("“”"),
    "es": Style("«»“”", one_breath=24),
    "pt": Style("“”", one_breath=24),
    "ru": Style("«»„“"),
    "de": Style("„“‚‘", one_breath=22),
    "fr": Style("«»“”", one_breath=25, spaced=True),
}


def style(language: str) -> Style:
    """Return the style of a language or, for "pt-PT", of the language it belongs to; English for one without."""
    return STYLES.get(language) or STYLES.get(language.partition("-")[0]) or STYLES["en"]


def typography_problems(text: str, language: str, apostrophe: str) -> Iterator[str]:
    """Yield what is set against the style of the language in a plain text. `apostrophe` is the one it uses."""
    own = style(language)
    if '"' in text:
        yield f"a straight double quote: write the language's own, {own.quotes[0]} and {own.quotes[1]}"
    if foreign := sorted((_QUOTES - set(own.quotes)) & set(text)):
        yield f"the quotes of another language, {' '.join(foreign)}: write {own.quotes[0]} and {own.quotes[1]}"
    if {"'", "’"} - {apostrophe} & set(text):
        yield f"two kinds of apostrophe in one language: write {apostrophe}"
    if re.search(r"[^\S\n]{2}", text):
        yield "a space too many"
    if own.spaced and (match := _PLAIN_SPACE.search(text) or _NO_SPACE.search(text)):
        yield f"{match[0]!r}: write a narrow space that does not break (U+202F) inside « and », and before ? ! ; :"
