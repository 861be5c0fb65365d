"""The rules of "When …, I felt …. I need …. Would you …?": what fits into it, and wordings that turn it into blame.

Which wordings these are, and what to write instead, is data of the language and comes in from outside.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

_END = " \t\n.,;:!?…"


@dataclass(frozen=True)
class Flag:
    """A wording that was found, and where."""

    id: str
    start: int
    end: int


def flags(text: str, wordings: Mapping[str, str]) -> tuple[Flag, ...]:
    """The wordings in a text, in its order; where several begin at one word, the longest.

    They are found as whole words in any case, with either apostrophe and whatever space between them.
    """
    if not wordings:
        return ()
    pattern, ids = _pattern(tuple(sorted(wordings.items(), key=lambda one: -len(one[1]))))
    return tuple(Flag(ids[match.lastgroup or ""], *match.span()) for match in pattern.finditer(text))


def rewrite(text: str, flag: Flag, better: str) -> str:
    """The text with `better` in place of what was found; every other word stays as it is."""
    if text[flag.start : flag.start + 1].isupper() and not text[: flag.start].strip():
        better = better[:1].upper() + better[1:]
    return text[: flag.start] + better + text[flag.end :]


def fragment(text: str, leads: Iterable[str], small: Iterable[str]) -> str:
    """What was typed as a part of the sentence: one line, without an end mark or a beginning the sentence has.

    `leads` are such beginnings ("I felt"); words of `small` are not capitals of their own and lose the phone's.
    """
    line = " ".join(text.split()).strip(_END)
    for lead in sorted(leads, key=len, reverse=True):
        if line[: len(lead)].lower() == lead.lower() and line[len(lead) : len(lead) + 1] == " ":
            line = line[len(lead) :].strip(_END)
            break
    first = line.partition(" ")[0]
    return line[:1].lower() + line[1:] if first.lower() in {*small} else line


@lru_cache(maxsize=16)
def _pattern(wordings: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    groups = {f"w{number}": id_ for number, (id_, _) in enumerate(wordings)}
    parts = (f"(?P<w{number}>{_words(text)})" for number, (_, text) in enumerate(wordings))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE), groups


def _words(text: str) -> str:
    return r"\s+".join(re.escape(word).replace("'", "['’]") for word in text.split())
