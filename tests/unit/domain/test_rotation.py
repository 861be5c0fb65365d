"""The order of sentences: none twice before all were seen, this week's first."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.rotation import draw

THEMES = [[f"t{theme}-{number}" for number in range(5)] for theme in range(52)]
ALL = {id_ for theme in THEMES for id_ in theme}


def shown(person: int, weeks: int, each: int, start: int = 0, own: tuple[str, ...] = ()) -> list[tuple[int, str, bool]]:
    """Return what a person is shown who gets `each` a week: week, sentence, whether a new round began."""
    seen: list[str] = []
    result = []
    for week in range(start, start + weeks):
        for _ in range(each):
            drawn = draw(THEMES, week, own, seen, (), person)
            assert drawn is not None
            seen = [drawn.id] if drawn.new_round else [*seen, drawn.id]
            result.append((week, *drawn))
    return result


@given(st.integers(1, 2**40), st.integers(1, 9), st.integers(0, 500))
@settings(max_examples=20)
def test_none_comes_again_before_all_were_seen(person: int, each: int, start: int) -> None:
    rows = shown(person, weeks=800 // each, each=each, start=start)
    ids = [id_ for _, id_, _ in rows]
    for round_ in range(0, len(ids) - len(ALL) + 1, len(ALL)):
        assert set(ids[round_ : round_ + len(ALL)]) == ALL
    assert all(one != other for one, other in pairwise(ids))


@given(st.integers(1, 2**40), st.integers(0, 500))
@settings(max_examples=20)
def test_every_day_brings_all_five_of_every_week(person: int, start: int) -> None:
    rows = shown(person, weeks=110, each=7, start=start)
    for week in range(start, start + 110):
        assert {id_ for of, id_, _ in rows if of == week} >= set(THEMES[week % 52])


@given(st.integers(1, 2**40))
def test_once_a_week_it_is_always_of_this_week(person: int) -> None:
    assert all(id_ in THEMES[week % 52] for week, id_, _ in shown(person, weeks=260, each=1))


def test_ones_own_come_along() -> None:
    ids = [id_ for _, id_, _ in shown(7, weeks=1, each=7, own=("own-1", "own-2"))]
    assert set(ids) == {*THEMES[0], "own-1", "own-2"}


def test_what_is_unwanted_never_comes() -> None:
    unwanted = ALL - {"t3-1", "t9-2"}
    first = draw(THEMES, 3, (), (), unwanted, 7)
    assert first is not None
    assert first.id == "t3-1"
    second = draw(THEMES, 3, (), ["t3-1"], unwanted, 7)
    assert second is not None
    assert (second.id, second.new_round) == ("t9-2", False)
    third = draw(THEMES, 3, (), ["t3-1", "t9-2"], unwanted, 7)
    assert third is not None
    assert (third.id, third.new_round) == ("t3-1", True)
    assert draw(THEMES, 3, (), (), ALL, 7) is None


def test_a_single_one_comes_again_and_again() -> None:
    drawn = draw([["only"]], 0, (), ["only"], (), 7)
    assert drawn is not None
    assert drawn == ("only", True)
