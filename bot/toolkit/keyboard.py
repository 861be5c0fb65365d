"""Lay buttons out so that no label is cut on a narrow phone, as Telegram cuts what is wider than its button."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final
from unicodedata import combining, normalize

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

Row = Sequence[InlineKeyboardButton]
Rows = Sequence[Row]

_ROW: Final = 264.0
"""What a row has on a phone 320 pixels wide: 56 go to the avatar beside it, in a group, and to margins."""
_GAP: Final = 5.0
_PADDING: Final = 15.0
"""Of one button, both sides together."""
_EM: Final = 15.0
"""Pixels of a letter that the table lacks, as wide as it is high; few are wider, but emoji are."""
_EMOJI: Final = 19.0
_WIDTHS: Final = {
    char: width
    for width, chars in {
        0.0: "\u200d\u2060\ufe0e\ufe0f",
        2.5: "'",
        3.5: " \u00a0,;|‘’",
        4.0: "!.:I[]ijl¡·ії",
        5.0: "()-`t{}ł",
        5.5: 'fr°“„"',
        6.0: "/\\”",
        6.5: "*^_г",
        7.0: "ґ",
        7.5: "<?svxyz«»¿зтух",
        8.0: ">Lacekаесчэє",
        8.5: "$+0123456789=EFJbdghnopquГЕбвийклнопрьяø",
        9.0: "#STYZßЗТЯц",
        9.5: "&BKPRVX–БВКРУХЬдъ",
        10.0: "ACDGU~АСЭ",
        10.5: "HNOQ…ИЛНОПЧØ",
        11.0: "%wДЦф",
        11.5: "—Ъм✓",
        12.0: "Фжыю",
        12.5: "шæ",
        13.0: "MWmМЫщ",
        13.5: "@œ",
        14.0: "ЮÆ",
        14.5: "ЖШŒ",
        15.0: "Щ",
    }.items()
    for char in chars
}
"""Pixels of a letter on a button: Roboto Medium at 15 px, as Telegram for Android writes them, measured with Pillow."""


def width(label: str) -> float:
    """Return how wide a label is on a button, in pixels. A letter with a mark is as wide as the letter."""
    return sum(_WIDTHS.get(char, _wide(char)) for char in normalize("NFKD", label) if not combining(char))


def fits(labels: Sequence[str]) -> bool:
    """Return whether labels can stand side by side. One alone has all the room there is."""
    room = (_ROW - _GAP * (len(labels) - 1)) / len(labels) - _PADDING
    return len(labels) == 1 or all(width(label) <= room for label in labels)


def in_rows(buttons: Row, most: int, mark: str = "") -> Rows:
    """Lay out buttons that are alike, at most so many in a row and as even as it goes; fewer where they do not fit.

    `mark` is what any of them may get in front of its label later: that must not move the others.
    """
    labels = [mark + button.text.removeprefix(mark) for button in buttons]
    for count in range(min(most, len(buttons)), 1, -1):
        cuts = _even(len(buttons), count)
        if all(fits(labels[begin:end]) for begin, end in pairwise(cuts)):
            break
    else:
        cuts = _pairs(labels)
    return [buttons[begin:end] for begin, end in pairwise(cuts)]


def fitted(rows: Rows) -> Rows:
    """Return the rows as they are where their labels fit, and those that do not in several."""
    return [part for row in rows for part in ([row] if fits([one.text for one in row]) else in_rows(row, len(row)))]


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return rows as Telegram takes them, with no label cut; None without rows."""
    return InlineKeyboardMarkup(fitted(rows)) if rows else None


def _even(buttons: int, most: int) -> list[int]:
    """Return where rows begin, and the end: as few as can be, the longer ones first."""
    count = -(-buttons // most)
    return [0, *accumulate(buttons // count + (nth < buttons % count) for nth in range(count))]


def _pairs(labels: Sequence[str]) -> list[int]:
    """Return the same for two in a row wherever both fit."""
    cuts = [0]
    while cuts[-1] < len(labels):
        two = labels[cuts[-1] : cuts[-1] + 2]
        cuts.append(cuts[-1] + (len(two) if fits(two) else 1))
    return cuts


def _wide(char: str) -> float:
    return _EMOJI if char > "\u2600" else _EM
