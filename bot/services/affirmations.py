"""The sentences a person is shown, saves, refuses and writes. Ids are the library's; "own-3" is one they wrote.

Ids are the same in every language, so that a change of language repeats nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.db import Session, affirmations
from bot.db.affirmations import Known
from bot.domain.rotation import draw
from bot.domain.shuffle import order
from bot.services import dialogs

MOST_OWN = 20
"""Sentences of one's own."""
_OWN = "own-"

Themes = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Sentence:
    """A sentence of the library or, with `text`, one of the person's own."""

    id: str
    text: str | None = None
    new_round: bool = False
    """All the others were seen."""


def peek(session: Session, themes: Themes, weeks: Mapping[int, int]) -> dict[int, Sentence | None]:
    """Return the next sentence of each person in their week (`week_of`), without noting it as seen.

    None if the person wants none of them.
    """
    known = affirmations.known(session, weeks)
    return {person_id: _next(person_id, themes, week, known[person_id]) for person_id, week in weeks.items()}


def _next(person_id: int, themes: Themes, week: int, known: Known) -> Sentence | None:
    own = {_own_id(number): text for number, text in known.own}
    drawn = draw(themes, week, [*own], known.seen, known.unwanted, person_id)
    return Sentence(drawn.id, own.get(drawn.id), drawn.new_round) if drawn is not None else None


def deal(session: Session, person_id: int, themes: Themes, week: int, now: datetime) -> Sentence | None:
    """Return the next sentence of one person, and note it as seen."""
    sentence = peek(session, themes, {person_id: week})[person_id]
    if sentence is not None:
        shown(session, [(person_id, sentence)], now)
    return sentence


def shown(session: Session, sentences: Sequence[tuple[int, Sentence]], now: datetime) -> None:
    """Note that each of these people was shown that sentence."""
    for person_id, sentence in sentences:
        if sentence.new_round:
            affirmations.forget_seen(session, person_id)
    affirmations.note(session, [(person_id, sentence.id) for person_id, sentence in sentences], now)


def of_group(themes: Themes, week: int, chat_id: int, sent: int) -> str:
    """Return the sentence of a group that has got `sent` of them.

    This week's five take turns, in the group's own order.
    """
    five = order(themes[week % len(themes)], chat_id, week // len(themes))
    return five[sent % len(five)]


def save(session: Session, person_id: int, affirmation_id: str, now: datetime) -> None:
    """Handle "Save"."""
    affirmations.mark(session, person_id, affirmation_id, saved=True, now=now)


def refuse(session: Session, person_id: int, affirmation_id: str, now: datetime) -> None:
    """Handle "Not for me": never show it again. A sentence the person wrote is deleted."""
    if is_own(affirmation_id):
        remove(session, person_id, affirmation_id)
    else:
        affirmations.mark(session, person_id, affirmation_id, saved=False, now=now)


def kept(session: Session, person_id: int) -> list[Sentence]:
    """Return the person's own sentences, then what they saved, the latest first."""
    own = [Sentence(_own_id(row.id), row.text) for row in affirmations.own(session, person_id)]
    return [*own[::-1], *map(Sentence, affirmations.saved(session, person_id))]


def remove(session: Session, person_id: int, affirmation_id: str) -> None:
    """Remove one of the sentences that `kept` returns."""
    if is_own(affirmation_id):
        affirmations.unwrite(session, person_id, int(affirmation_id.removeprefix(_OWN)))
    else:
        affirmations.unmark(session, person_id, affirmation_id)


def write(session: Session, person_id: int, text: str, now: datetime) -> Sentence | None:
    """Store a sentence of the person's own, and close the question for it; None if there are MOST_OWN already."""
    dialogs.close(session, person_id)
    if affirmations.own_count(session, person_id) >= MOST_OWN:
        return None
    return Sentence(_own_id(affirmations.write(session, person_id, text, now)), text)


def is_own(affirmation_id: str) -> bool:
    """Return whether it is the id of a sentence that somebody wrote."""
    number = affirmation_id.removeprefix(_OWN)
    return number != affirmation_id and number.isascii() and number.isdecimal()


def _own_id(id_: int | None) -> str:
    return f"{_OWN}{id_}"
