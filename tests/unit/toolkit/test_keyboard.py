"""Buttons in rows: as many side by side as their labels leave room for on a narrow phone."""

import pytest
from telegram import InlineKeyboardButton

from bot.toolkit.keyboard import Rows, fits, fitted, in_rows, keyboard, width


def buttons(*labels: str) -> list[InlineKeyboardButton]:
    return [InlineKeyboardButton(label, callback_data="x") for label in labels]


def labels(rows: Rows) -> list[list[str]]:
    return [[button.text for button in row] for row in rows]


@pytest.mark.parametrize(
    ("label", "measured"),
    [
        ("Breathe with me", 108.96),
        ("What helps", 74.69),
        ("I'm ready", 60.49),
        ("Понедельник", 95.34),
        ("Tomorrow", 68.27),
        ("Pick a time", 74.51),
    ],
)
def test_a_label_is_as_wide_as_roboto_medium_draws_it(label: str, measured: float) -> None:
    assert width(label) == pytest.approx(measured, abs=1.5)


def test_a_letter_with_a_mark_is_as_wide_as_the_letter() -> None:
    assert width("éñüçãйё") == width("enucaие")
    assert width("a\N{ZERO WIDTH JOINER}b") == width("ab")


def test_every_letter_of_the_languages_is_in_the_table() -> None:
    """What is not would count as a whole em."""
    letters = "abcdefghijklmnopqrstuvwxyzßœæ" + "".join(map(chr, range(ord("а"), ord("я") + 1)))
    assert [one for one in letters + letters.upper().replace("SS", "") if width(one) == 15 and one != "Щ"] == []


def test_numbers_stand_as_evenly_as_it_goes() -> None:
    rows = labels(in_rows(buttons(*map(str, range(11))), 4))
    assert rows == [["0", "1", "2", "3"], ["4", "5", "6", "7"], ["8", "9", "10"]]


def test_long_words_stand_in_fewer_columns() -> None:
    english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    russian = ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье"]
    assert [len(row) for row in in_rows(buttons("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), 3)] == [3, 2, 2]
    for days in (english, russian):
        assert [len(row) for row in in_rows(buttons(*days), 3)] == [2, 2, 2, 1]


def test_one_long_label_among_many_takes_a_row_and_leaves_the_others_in_pairs() -> None:
    long = "a label of nearly thirty letters"
    rows = labels(in_rows(buttons("one", "two", long, "three", "four", "five"), 2))
    assert rows == [["one", "two"], [long], ["three", "four"], ["five"]]


def test_a_mark_that_comes_later_moves_nothing() -> None:
    before = in_rows(buttons("Now", "Tonight", "Tomorrow"), 3, "✓ ")
    after = in_rows(buttons("Now", "Tonight", "✓ Tomorrow"), 3, "✓ ")
    assert [len(row) for row in before] == [len(row) for row in after] == [2, 1]


def test_rows_that_fit_stay_and_others_are_parted() -> None:
    rows = [buttons("Ich brauche länger", "Ich bin bereit"), buttons("Now", "Tonight", "Tomorrow")]
    assert labels(fitted(rows)) == [["Ich brauche länger"], ["Ich bin bereit"], ["Now", "Tonight", "Tomorrow"]]
    made = keyboard(rows)
    assert made is not None
    assert all(fits([one.text for one in row]) for row in made.inline_keyboard)


def test_without_buttons_there_is_no_keyboard() -> None:
    assert keyboard([]) is None
    assert in_rows([], 3) == []


def test_one_alone_has_all_the_room() -> None:
    assert fits(["W" * 40])
