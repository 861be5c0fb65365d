"""Patterns of clauses, as `blame.toml` writes them, made into regular expressions.

A pattern is words with space between them. Between brackets stand alternatives, `[call|text me]`; in parentheses what
may be left out, `(to me|at all)`; one may stand in another. `@name` is any words of that list, `~` up to four of the
list "filler", `{name=one|two}` are alternatives that take a name, and `{rest}` is what follows up to the end of the
clause. `^` and `$` are the beginning and the end of a clause. Patterns that mean the same are separated by ` / `.

Case, kinds of apostrophe, apostrophes left out, letters left out, swapped or repeated, and other spellings that are
known make no difference.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

_GAP: Final = r"(?:\s*,\s*|[\s*_]+)"
_LONG: Final = 5
"""From so many letters on a word may be mistyped and is still that word."""
_REST: Final = 9
"""Most words of a `{rest}`."""
_FILLERS: Final = 4
_START: Final = r"(?<!\w)"
_END: Final = r"(?!\w)"


class PatternError(ValueError):
    """A pattern that cannot be read."""


class Patterns:
    """Reads patterns with the word lists and spellings of one language."""

    def __init__(self, lists: Mapping[str, Sequence[str]], spellings: Mapping[str, Sequence[str]]) -> None:
        self._lists = lists
        self._spellings = spellings
        joints = self._any_of("joint")
        self._stops = rf"(?:{joints}){_END}"
        self._clause_ends = rf"(?=[\s*_]*(?:$|[^\w\s'’*_]|\n|{self._stops}))"

    def read(self, text: str) -> tuple[re.Pattern[str], ...]:
        """One expression for each of the patterns in a text. PatternError where one cannot be read."""
        return tuple(self._read(one) for one in text.split(" / "))

    def words_of(self, name: str) -> re.Pattern[str]:
        """Finds a word of that list."""
        return re.compile(rf"{_START}(?:{self._any_of(name)}){_END}", re.IGNORECASE)

    def _read(self, pattern: str) -> re.Pattern[str]:
        parts, written = [*_split(pattern, " ")], ""
        started = False
        for part in parts:
            if part == "^":
                written += r"(?:(?<=[.,;:!?…\n])|(?<=[.,;:!?…\n] )|(?<![\s\S]))"
            elif part == "$":
                written += self._clause_ends
            else:
                made, optional = self._part(part)
                written += self._joined(made, optional, started)
                started = started or not optional
        if not started:
            raise PatternError(f"{pattern!r}: nothing in it has to be there")
        if "{rest}" in pattern:
            written += self._clause_ends
        try:
            return re.compile(f"{_START}{written}{_END}", re.IGNORECASE)
        except re.error as error:
            raise PatternError(f"{pattern!r}: {error}") from error

    @staticmethod
    def _joined(made: str, optional: bool, started: bool) -> str:
        whole = f"{_GAP}{made}" if started else f"{made}{_GAP}" if optional else made
        return f"(?:{whole})?" if optional else whole

    def _part(self, part: str) -> tuple[str, bool]:
        """One part as an expression, and whether it may be missing."""
        if part == "~":
            filler = self._any_of("filler")
            return rf"(?:{filler})(?:{_GAP}(?:{filler})){{0,{_FILLERS - 1}}}{_END}", True
        if part == "{rest}":
            return rf"(?P<rest>{self._rest()})", False
        if part.startswith("{"):
            name, _, ways = part[1:-1].partition("=")
            return rf"(?P<{name}>{self._ways(ways)}){_END}", False
        if part[0] in "([":
            return f"(?:{self._ways(part[1:-1])}){_END}", part[0] == "("
        if part.startswith("@"):
            return f"(?:{self._any_of(part[1:])}){_END}", False
        return self._word(part) + _END, False

    def _rest(self) -> str:
        word = rf"(?!{self._stops})[\w'’&-]+"
        return rf"{word}(?:[\s*_]+{word}){{0,{_REST - 1}}}?"

    def _ways(self, ways: str) -> str:
        return "|".join(sorted((self._row(way) for way in _split(ways, "|")), key=len, reverse=True))

    def _row(self, words: str) -> str:
        """Words in a row, among them `@name` and `~`."""
        written, started = "", False
        for part in _split(words, " "):
            made, optional = self._part(part) if part != "{rest}" else (f"(?:{self._rest()})", False)
            written += self._joined(made, optional, started)
            started = started or not optional
        return written

    def _any_of(self, name: str) -> str:
        if name not in self._lists:
            raise PatternError(f"there is no list {name!r}")
        return "|".join(sorted((self._row(one) for one in self._lists[name]), key=len, reverse=True))

    def _word(self, word: str) -> str:
        if not re.fullmatch(r"[\w'*&-]+", word):
            raise PatternError(f"{word!r} is no word")
        spelled = [word, *self._spellings.get(word, ())]
        ways = dict.fromkeys(way for one in spelled for way in self._typed(one))
        return ways_of([*ways])

    def _typed(self, word: str) -> Iterator[str]:
        """The ways to type one spelling."""
        if " " in word:
            yield _GAP.join(_letters(one) for one in word.split())
            return
        yield _letters(word)
        if len(word) >= _LONG and word.isalpha():
            yield from (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
            yield from (word[:at] + word[at + 1 :] for at in range(1, len(word)))


def _split(text: str, mark: str) -> Iterator[str]:
    """Split at the mark where it is outside of all brackets."""
    depth, part = 0, ""
    for char in text:
        depth += (char in "[({") - (char in "])}")
        if char == mark and depth == 0:
            if part:
                yield part
            part = ""
        else:
            part += char
    if part:
        yield part


def ways_of(ways: Sequence[str]) -> str:
    """Alternatives as one expression."""
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _letters(word: str) -> str:
    """A word; an apostrophe may be missing, `*` is any letters, the last letter may be repeated."""
    written = re.escape(word).replace(r"\*", r"\w*").replace("'", "['’‘`´]?")
    return f"{written}+" if word[-1].isalpha() else written
