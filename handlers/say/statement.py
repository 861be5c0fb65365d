"""The parts of an I-statement: what fits into the sentence, and how a found phrase is replaced."""

from collections.abc import Iterable

from content.understanding.phrases import Flag, Spell, flags

_MARKS = " \t\n.,;:!?…¿¡-–—"


def rewrite(text: str, flag: Flag, better: str) -> str:
    """Replace what was found by `better`; every other word stays as it is."""
    if text[flag.start : flag.start + 1].isupper() and not text[: flag.start].strip():
        better = better[:1].upper() + better[1:]
    return text[: flag.start] + better + text[flag.end :]


def fragment(text: str, leads: Iterable[str], small: Iterable[str], spell: Spell) -> str:
    """Turn what was typed into a part of the sentence: one line, without an end mark or a beginning the sentence has.

    `leads` are such beginnings ("I felt"), found however they are spelled. A first word that is in `small` loses the
    capital that a phone gives it. `spell` folds the words of the language.
    """
    line = " ".join(text.split()).strip(_MARKS)
    first = next(iter(flags(line, {lead: lead for lead in leads}, spell)), None)
    if first is not None and first.start == 0 and line[first.end : first.end + 1] in {" ", ",", ":"}:
        line = line[first.end :].strip(_MARKS)
    word = line.partition(" ")[0]
    return line[:1].lower() + line[1:] if spell(word) in {*map(spell, small)} else line
