"""Choose the next sentence: this week's first, and none twice before all were seen."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from bot.domain.shuffle import order


class Drawn(NamedTuple):
    """A sentence, and whether a new round begins with it because all others were seen."""

    id: str
    new_round: bool


def draw(
    themes: Sequence[Sequence[str]],
    week: int,
    own: Sequence[str],
    seen: Sequence[str],
    unwanted: Collection[str],
    person: int,
) -> Drawn | None:
    """Return the next of a person's sentences: one of this week's theme or of their own, else of the weeks just past.

    `themes` are the ids in each, in the order in which they take turns; `week` counts without end. `seen` is what this
    round has shown, the latest last. None if nothing is wanted at all. Past weeks come latest first, so that the
    sentences of coming weeks are still unseen when those weeks come.
    """
    known = set(seen)
    every = _candidates(themes, week, own, unwanted, person)
    fresh = next((id_ for id_ in every if id_ not in known), None)
    if fresh is not None:
        return Drawn(fresh, new_round=False)
    again = [*_candidates(themes, week, own, unwanted, person)]
    other = [id_ for id_ in again if id_ not in seen[-1:]] or again
    return Drawn(other[0], new_round=True) if other else None


def _candidates(
    themes: Sequence[Sequence[str]], week: int, own: Sequence[str], unwanted: Collection[str], person: int
) -> Iterator[str]:
    for back in range(len(themes)):
        turn = themes[(week - back) % len(themes)]
        for id_ in order([*turn, *own] if back == 0 else turn, person, week):
            if id_ not in unwanted:
                yield id_
