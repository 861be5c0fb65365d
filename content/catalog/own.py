"""Names, titles and words that people give themselves, made fit to stand in our sentences."""

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
    """A person's own name or title made fit for a sentence: one line, no invisible tricks, nothing live, kept apart."""
    clean = " ".join(_untricked(text).translate(_BLANK).split())
    short = _shortened(clean).strip(" " + _JOINERS)
    return apart(inert(short) if _is_seen(short) else "…")


def topic(text: str) -> str:
    """What a talk is to be about, made fit for a sentence of ours: nothing in it is live, and it is kept apart."""
    return apart(inert(text))


def apart(text: str) -> str:
    """Words that may run from right to left, kept from turning the sentence around them."""
    return f"{_FIRST_STRONG}{text}{_POP}" if any(bidirectional(char) in {"R", "AL"} for char in text) else text


def inert(text: str) -> str:
    """The same to the eye, with a mark that takes no room wherever Telegram would make a command or a link of it."""
    return _LIVE.sub(lambda found: found.group() + _WORD_JOINER, text)


def copied(text: str) -> str:
    """The letters alone, as somebody takes them elsewhere: without the marks that our sentences need."""
    return text.translate(_MARKS)


def own_words(text: str) -> str:
    """What a person typed, made fit to be shown as theirs: no invisible tricks, lines and what they say kept."""
    lines = (" ".join(_untricked(line).split()) for line in text.splitlines())
    clean = "\n".join(lines).strip()
    return clean if _is_seen(clean.translate(_BLANK)) else ""


def _untricked(text: str) -> str:
    """Drop characters that do something unseen; of the spaces and breaks each becomes a space."""
    parts = _FLAG.split(text)
    return "".join(part if nth % 2 else _without_tricks(part) for nth, part in enumerate(parts))


def _without_tricks(text: str) -> str:
    return "".join(" " if char.isspace() else char for char in text if char.isspace() or not _is_trick(char))


def _is_trick(char: str) -> bool:
    """Control and formatting characters, halves of characters; not the joiners that emoji and Persian are made with."""
    return category(char) in {"Cc", "Cf", "Cs", "Co"} and char not in _JOINERS


def _is_seen(text: str) -> bool:
    """Whether there is anything to see: not only spaces, joiners and marks that stand on another letter.

    What Python does not know yet counts as seen: it may be an emoji of this year.
    """
    return any(category(char) not in _UNSEEN for char in text)


def _shortened(text: str) -> str:
    """Cut what is too long, but never within an emoji, a flag or a letter with its marks."""
    if len(text) <= _NAME_LENGTH:
        return text
    end = _NAME_LENGTH
    while end and (_continues(text[end]) or text[end - 1] in _JOINERS):
        end -= 1
    kept = text[: end or _NAME_LENGTH]
    pairs = _PAIR.search(kept)
    return kept[:-1] if pairs and len(pairs.group()) % 2 and _PAIR.fullmatch(text[end]) else kept


def _continues(char: str) -> bool:
    return char in _JOINERS or category(char) in {"Mn", "Mc", "Me", "Cf"} or "\U0001f3fb" <= char <= "\U0001f3ff"
