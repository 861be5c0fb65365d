"""Read the patterns of clauses that `blame.toml` holds, and find them in a text.

A pattern is words with space between them. Between brackets stand alternatives, `[call|text me]`; in parentheses what
may be left out, `(to me|at all)`; one may stand in another. `@name` is any words of that list, `~` up to four of the
list "filler", `{name=one|two}` are alternatives with a name, and `{rest}` is what follows up to the end of the clause.
Between `<` and `>` stand two to four parts in any order, each with `~` before the next: `<du mir nie> zuhörst` is in
"dass du mir nie zuhörst" and in "nie du mir zuhörst". `^` and `$` are the beginning and the end of a clause: a mark, a
line's end, or words of the list "joint".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from content.catalog.typing_ways import Token, Typing

_REST: Final = 9
"""Most words of a `{rest}`."""
_FILLERS: Final = 4
_IN_ANY_ORDER: Final = 4
"""Most parts whose order is free: each order is tried."""
_BRACKETS: Final = {"[": "]", "(": ")", "{": "}", "<": ">"}
_SIGNS: Final = frozenset("~@").union(_BRACKETS)
"""With what a part of a pattern begins that is no word."""

Slots = Mapping[str, tuple[int, int]]
Row = tuple["Part", ...]


class PatternError(ValueError):
    """A pattern that cannot be read."""


@dataclass(frozen=True)
class Match:
    """Where a pattern stands in a text, as indexes of words, `end` excluded; the same for its slots."""

    start: int
    end: int
    slots: Slots


@dataclass(frozen=True)
class Part:
    """One part of a pattern: its `kind`, and what words match it."""

    kind: str
    """ "word", "any" of rows, "all" of rows in any order, "rest", "start" or "end"."""
    word: str = ""
    rows: tuple[Row, ...] = ()
    name: str = ""
    optional: bool = False
    most: int = 1


class WordRows:
    """A list of words, each a row of one or more; `*` at the beginning or end of one stands for any letters."""

    def __init__(self, words: Sequence[str], typing: Typing) -> None:
        self._rows = {typing.words(word) for word in words if "*" not in word}
        self._lengths = sorted({len(row) for row in self._rows})
        self._starts = tuple(typing.spell(word[:-1]) for word in words if word.endswith("*"))
        self._ends = tuple(typing.spell(word[1:]) for word in words if word.startswith("*"))

    def at(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether one of the list begins at that word."""
        word = tokens[start].word
        if word.startswith(self._starts) or word.endswith(self._ends):
            return True
        return any(tuple(one.word for one in tokens[start : start + length]) in self._rows for length in self._lengths)

    def before(self, tokens: Sequence[Token], end: int) -> bool:
        """Return whether one of the list ends right before that word, in the same clause."""
        if end == 0 or (end < len(tokens) and tokens[end].begins):
            return False
        return any(
            tuple(one.word for one in tokens[end - length : end]) in self._rows
            for length in self._lengths
            if length <= end
        )

    def within(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Return whether one of the list stands between these words."""
        return any(self.at(tokens[:end], at) for at in range(start, end))


class Patterns:
    """Reads patterns with the word lists of one language. PatternError where one cannot be read."""

    def __init__(self, lists: Mapping[str, Sequence[str]], typing: Typing) -> None:
        self._typing = typing
        self._lists = lists
        self._parsed: dict[str, tuple[Row, ...]] = {}
        self._joints = WordRows(lists["joint"], typing)
        self._between = Part("any", rows=self._parse_rows(lists["filler"]), optional=True, most=_FILLERS)

    def read(self, pattern: str) -> Row:
        """Parse a pattern. Raises PatternError."""
        parts = tuple(part for text in _split(pattern, " ") for part in self._parse(text))
        if all(part.optional or part.kind in {"start", "end"} for part in parts):
            raise PatternError(f"{pattern!r}: nothing in it has to be there")
        names = re.findall(r"\{(\w+)", pattern)
        if pattern.count("{") != pattern.count("}") or len(names) != pattern.count("{"):
            raise PatternError(f"{pattern!r}: a slot is not closed, or has no name")
        ends_open = "{rest}" in pattern and not pattern.endswith("$")
        return (*parts, Part("end")) if ends_open else parts

    def find(self, row: Row, tokens: Sequence[Token], start: int) -> Match | None:
        """Return the longest match of a pattern that begins at that word."""
        ends = list(self._match_row(row, tokens, start, {}))
        if not ends:
            return None
        end, slots = max(ends, key=lambda one: one[0])
        return Match(start, end, slots) if end > start else None

    def firsts(self, row: Row) -> frozenset[str]:
        """Return the words with which a match can begin."""
        found: set[str] = set()
        for part in row:
            if part.kind == "word":
                found.add(part.word)
            for one in part.rows:
                found |= self.firsts(one)
            if not part.optional and part.kind in {"word", "any", "all"}:
                break
        return frozenset(found)

    def needs(self, row: Row) -> tuple[frozenset[str], ...]:
        """Return sets of words of which each must have one in the text, or the pattern cannot be found."""
        parts = [one for part in row for one in (self._parts_of(part) if part.kind == "all" else (part,))]
        return tuple(self.firsts((part,)) for part in parts if not part.optional and self._begins_with_word(part))

    def _parts_of(self, part: Part) -> Iterator[Part]:
        """Yield the parts of one that has them in any order, each as alternatives of one."""
        return (Part("any", rows=(row,)) for row in part.rows)

    def _begins_with_word(self, part: Part) -> bool:
        return part.kind == "word" or (
            part.kind == "any"
            and all(row and not row[0].optional and self._begins_with_word(row[0]) for row in part.rows)
        )

    def ends_clause(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether a clause ends before that word."""
        return at >= len(tokens) or tokens[at].begins or self._joints.at(tokens, at)

    def _match_row(self, row: Row, tokens: Sequence[Token], at: int, slots: Slots) -> Iterator[tuple[int, Slots]]:
        if not row:
            yield at, slots
            return
        for end, more in self._match_part(row[0], tokens, at, slots):
            yield from self._match_row(row[1:], tokens, end, more)

    def _match_part(self, part: Part, tokens: Sequence[Token], at: int, slots: Slots) -> Iterator[tuple[int, Slots]]:
        if part.kind == "start":
            if at < len(tokens) and tokens[at].begins:
                yield at, slots
        elif part.kind == "end":
            if self.ends_clause(tokens, at):
                yield at, slots
        elif part.kind == "rest":
            yield from ((end, {**slots, "rest": (at, end)}) for end in self._rest_ends(tokens, at))
        elif part.kind == "word":
            if at < len(tokens) and tokens[at].word == part.word:
                yield at + 1, slots
        elif part.kind == "all":
            yield from self._match_all(part.rows, tokens, at, slots)
        else:
            yield from self._match_any(part, tokens, at, slots)

    def _match_all(
        self, rows: Sequence[Row], tokens: Sequence[Token], at: int, slots: Slots
    ) -> Iterator[tuple[int, Slots]]:
        """Match all rows in any order, fillers between them."""
        for number, row in enumerate(rows):
            others = [*rows[:number], *rows[number + 1 :]]
            for end, more in self._match_row(row, tokens, at, slots):
                if not others:
                    yield end, more
                for begin, _ in self._match_any(self._between, tokens, end, more) if others else ():
                    yield from self._match_all(others, tokens, begin, more)

    def _match_any(self, part: Part, tokens: Sequence[Token], at: int, slots: Slots) -> Iterator[tuple[int, Slots]]:
        if part.optional:
            yield at, slots
        if at >= len(tokens):
            return
        for row in part.rows:
            for end, more in self._match_row(row, tokens, at, slots):
                named = {**more, part.name: (at, end)} if part.name else more
                yield end, named
                if part.most > 1:
                    again = Part("any", rows=part.rows, most=part.most - 1)
                    yield from self._match_any(again, tokens, end, named)

    def _rest_ends(self, tokens: Sequence[Token], at: int) -> Iterator[int]:
        for end in range(at + 1, min(at + _REST, len(tokens)) + 1):
            if self.ends_clause(tokens, end - 1):
                return
            yield end

    def _parse(self, text: str) -> Iterator[Part]:
        if text in "^$":
            yield Part("start" if text == "^" else "end")
        elif text == "~":
            yield self._between
        elif text == "{rest}":
            yield Part("rest", name="rest")
        elif text[0] in _BRACKETS:
            if len(text) < len("[a]") or text[-1] != _BRACKETS[text[0]]:
                raise PatternError(f"{text!r} is not closed")
            yield self._parse_brackets(text[0], text[1:-1])
        elif text[0] == "@":
            yield Part("any", rows=self._parse_list(text[1:]))
        else:
            if not re.fullmatch(r"[\w'’*-]+", text):
                raise PatternError(f"{text!r} is no word")
            yield from (Part("word", word=word) for word in self._typing.words(text))

    def _parse_brackets(self, bracket: str, text: str) -> Part:
        if bracket == "<":
            rows = self._parse_rows([*_split(text, " ")])
            if not 1 < len(rows) <= _IN_ANY_ORDER:
                raise PatternError(f"{text!r}: two to {_IN_ANY_ORDER} parts stand in any order")
            return Part("all", rows=rows)
        if bracket == "{":
            name, _, ways = text.partition("=")
            return Part("any", rows=self._parse_rows([*_split(ways, "|")]), name=name)
        return Part("any", rows=self._parse_rows([*_split(text, "|")]), optional=bracket == "(")

    def _parse_list(self, name: str) -> tuple[Row, ...]:
        if name not in self._lists:
            raise PatternError(f"there is no list {name!r}")
        if name not in self._parsed:
            self._parsed[name] = self._parse_rows(self._lists[name])
        return self._parsed[name]

    def _parse_rows(self, ways: Sequence[str]) -> tuple[Row, ...]:
        return tuple(tuple(part for text in self._merge_spellings(way) for part in self._parse(text)) for way in ways)

    def _merge_spellings(self, way: str) -> list[str]:
        """Split a row into its texts; what is one word in another spelling ("you are") stays one."""
        texts = [*_split(way, " ")]
        for first, second in pairwise(range(len(texts))):
            pair = self._typing.joined(texts[first], texts[second])
            if pair and not {texts[first][0], texts[second][0]} & _SIGNS:
                return [*texts[:first], pair, *self._merge_spellings(" ".join(texts[second + 1 :]))]
        return texts


def _split(text: str, mark: str) -> Iterator[str]:
    """Split at the mark where it is outside of all brackets."""
    depth, part = 0, ""
    for char in text:
        depth += (char in "[({<") - (char in "])}>")
        if char == mark and depth == 0:
            if part:
                yield part
            part = ""
        else:
            part += char
    if part:
        yield part


def words_in(pattern: str) -> list[str]:
    """Return the words that stand in a pattern."""
    return re.findall(r"[^\W\d_](?:[^\W\d_]|['’*-])*", re.sub(r"@[\w-]+|\{\w+=?", " ", pattern.lower()))
