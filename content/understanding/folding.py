"""Fold typed words, and what they are compared with, so that spelling them in another way makes no difference."""

import re
from collections.abc import Callable, Mapping
from typing import Final
from unicodedata import category, digit, normalize

_APOSTROPHES: Final = "'’‘`´ʼ"
_UNSEEN: Final = "".join(map(chr, [0x00AD, 0x034F, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F)]))
_DROPPED: Final = str.maketrans("", "", f"{_APOSTROPHES}{_UNSEEN}\u2060\u2066\u2067\u2068\u2069\ufeff")
_ACCENTS: Final = re.compile("(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]")
"""Marks above and below letters of Europe; й keeps its own: it is a letter that endings of Russian are known by."""
_LETTERS: Final = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
"""Letters that Unicode does not take apart."""
_WORD: Final = re.compile(r"\w+")
_LATIN: Final = re.compile("[a-z]")
_CYRILLIC: Final = re.compile("[а-я]")
_TO_LATIN: Final = str.maketrans("авекмнорстухіѕјԁ", "abekmhopctyxisjd")
_TO_CYRILLIC: Final = str.maketrans("abekmhopctyx", "авекмнорстух")


def fold(text: str) -> str:
    """Return small letters without accents and apostrophes, digits of every script as 0 to 9, nothing invisible.

    Letters of another alphabet that look alike become those of the word around them. "Straße", "STRASSE" and "straße"
    with a hidden mark are one; "año" and "ano" as well.
    """
    plain = text.translate(_DROPPED)  # before: NFKC would make a space of an acute accent that stands alone
    if plain.isascii():
        return plain.casefold()
    plain = normalize("NFKC", plain).translate(_DROPPED).casefold()
    plain = normalize("NFC", _ACCENTS.sub("", normalize("NFD", plain))).translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(map(_digit, plain))
    if _LATIN.search(plain) and _CYRILLIC.search(plain):
        return _WORD.sub(lambda word: _in_one_alphabet(word[0]), plain)
    return plain


def folding(written_out: Mapping[str, str]) -> Callable[[str], str]:
    """Return `fold` for a language in which some letters are also written out: "ae" for "ä" in German.

    A pair of letters stays as it is behind a, e and q: "neue" and "Quelle" hold no umlaut.
    """
    if not written_out:
        return fold
    pairs = re.compile(rf"(?<![aeq])(?:{'|'.join(map(re.escape, written_out))})")
    return lambda text: pairs.sub(lambda pair: written_out[pair[0]], fold(text))


def _digit(char: str) -> str:
    return str(digit(char, char)) if category(char) == "Nd" else char


def _in_one_alphabet(word: str) -> str:
    """Write a word of two alphabets in the one that most of its letters are from."""
    latin, cyrillic = len(_LATIN.findall(word)), len(_CYRILLIC.findall(word))
    if not (latin and cyrillic):
        return word
    return word.translate(_TO_CYRILLIC if cyrillic > latin else _TO_LATIN)
