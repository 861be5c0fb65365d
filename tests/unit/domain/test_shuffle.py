"""The order of a deck."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.shuffle import order

CARDS = st.lists(st.text(min_size=1), min_size=1, max_size=40, unique=True)
NUMBERS = st.integers(-(10**13), 10**13)


@given(CARDS, NUMBERS, NUMBERS)
def test_every_round_has_every_card_once(cards: list[str], person: int, round_: int) -> None:
    assert sorted(order(cards, person, round_)) == sorted(cards)


@given(CARDS, NUMBERS, NUMBERS)
def test_it_is_the_same_whenever_it_is_asked(cards: list[str], person: int, round_: int) -> None:
    assert order(cards, person, round_) == order(reversed(cards), person, round_)


@given(CARDS.filter(lambda cards: len(cards) > 2), NUMBERS, NUMBERS)
def test_no_card_comes_twice_in_a_row(cards: list[str], person: int, first: int) -> None:
    rounds = [order(cards, person, first + number) for number in range(5)]
    assert all(before[-1] != after[0] for before, after in pairwise(rounds))


def test_everybody_and_every_round_has_another_order() -> None:
    cards = [str(number) for number in range(20)]
    orders = [tuple(order(cards, person, round_)) for person in range(10) for round_ in range(10)]
    assert len(set(orders)) == 100
