"""Which sentence a person is shown next, what they keep, refuse and write. Ids are the library's; "own-3" is theirs.

Ids are the same in every language: a change of language repeats nothing.
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
    """One of the library's, or with `text` one of the person's own."""

    id: str
    text: str | None = None
    new_round: bool = False
    """All the others were seen."""


def peek(session: Session, themes: Themes, weeks: Mapping[int, int]) -> dict[int, Sentence | None]:
    """What comes next for each person, in their week, which counts without end; nothing is noted.

    None if the person wants none of them.
    """
    known = affirmations.known(session, weeks)
    return {person_id: _next(person_id, themes, week, known[person_id]) for person_id, week in weeks.items()}


def _next(person_id: int, themes: Themes, week: int, known: Known) -> Sentence | None:
    own = {_own_id(number): text for number, text in known.own}
    drawn = draw(themes, week, [*own], known.seen, known.unwanted, person_id)
    return Sentence(drawn.id, own.get(drawn.id), drawn.new_round) if drawn is not None else None


def deal(session: Session, person_id: int, themes: Themes, week: int, now: datetime) -> Sentence | None:
    """The same, noted as seen."""
    sentence = peek(session, themes, {person_id: week})[person_id]
    if sentence is not None:
        shown(session, [(person_id, sentence)], now)
    return sentence


def shown(session: Session, sentences: Sequence[tuple[int, Sentence]], now: datetime) -> None:
    """Each of these people was shown that sentence."""
    for person_id, sentence in sentences:
        if sentence.new_round:
            affirmations.forget_seen(session, person_id)
    affirmations.note(session, [(person_id, sentence.id) for person_id, sentence in sentences], now)


def of_group(themes: Themes, week: int, chat_id: int, sent: int) -> str:
    """What a group gets after that many: this week's five in an order of its own, one after the other."""
    five = order(themes[week % len(themes)], chat_id, week // len(themes))
    return five[sent % len(five)]


def save(session: Session, person_id: int, affirmation_id: str, now: datetime) -> None:
    """ "Save"."""
    affirmations.mark(session, person_id, affirmation_id, saved=True, now=now)


def refuse(session: Session, person_id: int, affirmation_id: str, now: datetime) -> None:
    """ "Not for me": it never comes again. A sentence of one's own is deleted."""
    if is_own(affirmation_id):
        remove(session, person_id, affirmation_id)
    else:
        affirmations.mark(session, person_id, affirmation_id, saved=False, now=now)


def kept(session: Session, person_id: int) -> list[Sentence]:
    """One's own, then what was saved, the latest first."""
    own = [Sentence(_own_id(row.id), row.text) for row in affirmations.own(session, person_id)]
    return [*own[::-1], *map(Sentence, affirmations.saved(session, person_id))]


def remove(session: Session, person_id: int, affirmation_id: str) -> None:
    """Take one out of what is kept."""
    if is_own(affirmation_id):
        affirmations.unwrite(session, person_id, int(affirmation_id.removeprefix(_OWN)))
    else:
        affirmations.unmark(session, person_id, affirmation_id)


def write(session: Session, person_id: int, text: str, now: datetime) -> Sentence | None:
    """Keep a sentence of one's own, and close the question for it; None if there are twenty already."""
    dialogs.close(session, person_id)
    if affirmations.own_count(session, person_id) >= MOST_OWN:
        return None
    return Sentence(_own_id(affirmations.write(session, person_id, text, now)), text)


def is_own(affirmation_id: str) -> bool:
    """Whether it is the id of a sentence that somebody wrote."""
    number = affirmation_id.removeprefix(_OWN)
    return number != affirmation_id and number.isascii() and number.isdecimal()


def _own_id(id_: int | None) -> str:
    return f"{_OWN}{id_}"
