"""A deck is gone through before any card comes twice."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deck import card

IDS = st.lists(st.text(min_size=1), min_size=1, max_size=9, unique=True)


@given(IDS, st.text(), st.integers(0, 5))
def test_no_card_comes_twice_before_all_were_seen(ids: list[str], seed: str, turn: int) -> None:
    start = turn * len(ids)
    assert {card(ids, seed, start + at) for at in range(len(ids))} == set(ids)


@given(IDS.filter(lambda ids: len(ids) > 1), st.text(), st.integers(0, 40))
def test_no_card_follows_itself(ids: list[str], seed: str, at: int) -> None:
    assert card(ids, seed, at) != card(ids, seed, at + 1)


def test_another_seed_is_another_order() -> None:
    ids = [*"abcdefgh"]
    assert len({tuple(card(ids, f"{day}", at) for at in range(8)) for day in range(20)}) > 15
