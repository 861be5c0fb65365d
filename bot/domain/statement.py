"""The rules of "When …, I felt …. I need …. Would you …?": what fits into it, and another wording in place of one."""

from collections.abc import Iterable

from bot.domain.phrases import Flag

_END = " \t\n.,;:!?…"


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
