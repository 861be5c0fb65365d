"""The parts of "When …, I felt …. I need …. Would you …?": what fits in, and how a found phrase is replaced."""

from collections.abc import Iterable

from bot.domain.phrases import Flag

_END = " \t\n.,;:!?…"


def rewrite(text: str, flag: Flag, better: str) -> str:
    """Replace what was found by `better`; every other word stays as it is."""
    if text[flag.start : flag.start + 1].isupper() and not text[: flag.start].strip():
        better = better[:1].upper() + better[1:]
    return text[: flag.start] + better + text[flag.end :]


def fragment(text: str, leads: Iterable[str], small: Iterable[str]) -> str:
    """Turn what was typed into a part of the sentence: one line, without an end mark or a beginning the sentence has.

    `leads` are such beginnings ("I felt"). A first word that is in `small` loses the capital that a phone gives it.
    """
    line = " ".join(text.split()).strip(_END)
    for lead in sorted(leads, key=len, reverse=True):
        if line[: len(lead)].lower() == lead.lower() and line[len(lead) : len(lead) + 1] == " ":
            line = line[len(lead) :].strip(_END)
            break
    first = line.partition(" ")[0]
    return line[:1].lower() + line[1:] if first.lower() in {*small} else line
