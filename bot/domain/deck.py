"""A deck of lines that is gone through before any comes twice. Nothing is kept: the order follows from its seed."""

from collections.abc import Collection
from hashlib import sha256


def card(ids: Collection[str], seed: str, at: int) -> str:
    """The id at that place of a deck shuffled by `seed`; after the last one it is shuffled anew."""
    turn, place = divmod(at, len(ids))
    if len(ids) < 3:
        turn = 0  # in any other order the last card would come again at once
    order = _shuffled(ids, f"{seed}:{turn}")
    if turn and order[0] == _shuffled(ids, f"{seed}:{turn - 1}")[-1]:
        order[:2] = reversed(order[:2])
    return order[place]


def _shuffled(ids: Collection[str], seed: str) -> list[str]:
    return sorted(ids, key=lambda id_: sha256(f"{seed}:{id_}".encode()).digest())
