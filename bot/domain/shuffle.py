"""Shuffle a deck of cards without storing its order: it follows from the person and the round."""

from collections.abc import Iterable
from hashlib import sha256


def order(cards: Iterable[str], person: int, round_: int) -> list[str]:
    """Return the cards, shuffled: always the same for the same person and round.

    A round never begins with the card that ended the one before.
    """
    known = list(cards)
    shuffled = _shuffled(known, person, round_)
    if len(known) > 2 and shuffled[0] == _shuffled(known, person, round_ - 1)[-1]:
        shuffled[:2] = shuffled[1::-1]  # the last one stays where it is, so that the next round can rely on it
    return shuffled


def _shuffled(cards: list[str], person: int, round_: int) -> list[str]:
    return sorted(cards, key=lambda card: sha256(f"{person}:{round_}:{card}".encode()).digest())
