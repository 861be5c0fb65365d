"""Make names, titles and words that people give themselves fit to stand in our sentences."""

import re
from unicodedata import bidirectional, category

_NAME_LENGTH = 64
"""As many characters as Telegram lets a first name have; what is longer is a title."""
_JOINERS = "\u200c\u200d"
_FIRST_STRONG, _POP, _WORD_JOINER = "\u2068", "\u2069", "\u2060"
_MARKS = str.maketrans(dict.fromkeys((_FIRST_STRONG, _POP, _WORD_JOINER)))
_BLANK = str.maketrans(dict.fromkeys("\u115f\u1160\u2800\u3164\uffa0\U0001d159", " "))
"""Letters and signs that nobody can see."""
_UNSEEN = {"Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Mn", "Me"}
_FLAG = re.compile("(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f)")
"""The flag of a part of a country, as of Scotland: the one emoji that is made with formatting characters."""
_LIVE = re.compile(r"(?<![\w<>/@])/(?=\w)|[@#$](?=\w)|:(?=//)|(?<=\w)[.\u3002\uff0e\uff61](?=\w)")
"""Where Telegram would find a command, a link, an address, a mention or a tag."""
_PAIR = re.compile("[\U0001f1e6-\U0001f1ff]*$")


def name(text: str) -> str:
    """Make somebody's name or title fit for a sentence: one line, nothing invisible, no links, direction isolated."""
    clean = " ".join(_without_invisible(text).translate(_BLANK).split())
    short = _shorten(clean).strip(" " + _JOINERS)
    return apart(inert(short) if _has_visible(short) else "…")


def topic(text: str) -> str:
    """Make what a talk is to be about fit for a sentence of ours: no links, direction isolated."""
    return apart(inert(text))


def apart(text: str) -> str:
    """Isolate words that may run from right to left, so that they do not turn the sentence around them."""
    return f"{_FIRST_STRONG}{text}{_POP}" if any(bidirectional(char) in {"R", "AL"} for char in text) else text


def inert(text: str) -> str:
    """Insert an invisible mark wherever Telegram would make a command or a link of the text."""
    return _LIVE.sub(lambda found: found.group() + _WORD_JOINER, text)


def copied(text: str) -> str:
    """Remove the marks that `apart` and `inert` add, for text that somebody copies elsewhere."""
    return text.translate(_MARKS)


def own_words(text: str) -> str:
    """Make what a person typed fit to be shown as theirs: nothing invisible. Line breaks stay.

    Empty where nothing can be seen.
    """
    lines = (" ".join(_without_invisible(line).split()) for line in text.splitlines())
    clean = "\n".join(lines).strip()
    return clean if _has_visible(clean.translate(_BLANK)) else ""


def _without_invisible(text: str) -> str:
    """Drop invisible control characters; each space or line break becomes a space."""
    parts = _FLAG.split(text)
    for nth in range(0, len(parts), 2):  # the others are flags
        visible = (char for char in parts[nth] if char.isspace() or not _is_invisible(char))
        parts[nth] = "".join(" " if char.isspace() else char for char in visible)
    return "".join(parts)


def _is_invisible(char: str) -> bool:
    """Return whether it is a control or formatting character or half of one.

    The joiners that emoji and Persian are made with are not.
    """
    return category(char) in {"Cc", "Cf", "Cs", "Co"} and char not in _JOINERS


def _has_visible(text: str) -> bool:
    """Return whether anything can be seen: not only spaces, joiners and marks that stand on another letter.

    What Python does not know yet counts as seen: it may be an emoji of this year.
    """
    return any(category(char) not in _UNSEEN for char in text)


def _shorten(text: str) -> str:
    """Cut to _NAME_LENGTH characters, but never within an emoji, a flag or a letter with its marks."""
    if len(text) <= _NAME_LENGTH:
        return text
    end = _NAME_LENGTH
    while end and (_continues_character(text[end]) or text[end - 1] in _JOINERS):
        end -= 1
    kept = text[: end or _NAME_LENGTH]
    pairs = _PAIR.search(kept)
    return kept[:-1] if pairs and len(pairs.group()) % 2 and _PAIR.fullmatch(text[end]) else kept


def _continues_character(char: str) -> bool:
    return char in _JOINERS or category(char) in {"Mn", "Mc", "Me", "Cf"} or "\U0001f3fb" <= char <= "\U0001f3ff"
