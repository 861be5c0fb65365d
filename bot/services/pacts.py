"""The pact of a chat about its pauses: length, who reopens, what to do in the meantime.

Each "Agree" is private; only the last one, which makes the pact, is seen.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeVar

from bot.db import Session, outbox, pacts
from bot.db.models import Pact
from bot.db.pacts import Terms as Terms  # what these functions speak of
from bot.domain.lane import Lane
from bot.services.pauses import DEFAULT_MINUTES

T = TypeVar("T")

MINUTES = (10, 20, 30, 60)
Opener = Literal["caller", "other", "either"]
Meanwhile = Literal["walk", "water", "music", "quiet"]
OPENERS: tuple[Opener, ...] = ("caller", "other", "either")
MEANWHILES: tuple[Meanwhile, ...] = ("walk", "water", "music", "quiet")


@dataclass(frozen=True)
class PactMade(outbox.Payload, kind="pact.made"):
    """Everyone agrees to the terms of that version, which is told in place of that message."""

    version: int
    message_id: int | None
    thread_id: int | None
    language: str
    """The chat's, as who agreed last has it: it names nobody."""


def proposal(session: Session, chat_id: int) -> Terms:
    """Return the open proposal; without one, create one from the terms that hold now."""
    pact = pacts.proposed(session, chat_id)
    if pact is None:
        held = pacts.agreed(session, chat_id)
        pact = Pact(
            chat_id=chat_id,
            agreed=False,
            version=held.version + 1 if held else 1,
            minutes=held.minutes if held else DEFAULT_MINUTES,
            opener=held.opener if held else "caller",
            meanwhile=held.meanwhile if held else "walk",
        )
        session.add(pact)
        session.flush()
    return _terms(pact)


def change(session: Session, chat_id: int, what: Literal["minutes", "opener", "meanwhile"], version: int) -> Terms:
    """Move one of the terms to its next choice, unless the version has changed since.

    Earlier "Agree" taps were for other terms and no longer count.
    """
    proposal(session, chat_id)
    pact = pacts.proposed(session, chat_id)
    if pact is None:
        raise LookupError("the proposal is gone")
    if pact.version != version:
        return _terms(pact)
    if what == "minutes":
        pact.minutes = _next_choice(MINUTES, pact.minutes)
    elif what == "opener":
        pact.opener = _next_choice(OPENERS, pact.opener)
    else:
        pact.meanwhile = _next_choice(MEANWHILES, pact.meanwhile)
    pact.version += 1
    return _terms(pact)


def agreeing_with(session: Session, chat_id: int, version: int, person_id: int) -> list[int]:
    """Return who agrees once this person does: Telegram is asked about them before that is stored."""
    return [*{*pacts.agreeing(session, chat_id, version), person_id}]


def agree(
    session: Session,
    chat_id: int,
    person_id: int,
    what: PactMade,
    present: int,
    here: Collection[int],
    now: datetime,
) -> tuple[Literal["noted", "made", "enough", "changed"], list[int]]:
    """Note that a person agrees, and make the pact with it where everyone does: both are stored, or neither.

    `present` is how many people the chat has, `here` are those of `agreeing_with` who are in it. "enough" agree if they
    are all in the chat, where another process stored an agreement in the same moment: their ids come with it, and
    `everyone` decides.
    """
    pact = pacts.proposed(session, chat_id)
    if pact is None or pact.version != what.version:
        return "changed", []
    pacts.agree(session, chat_id, person_id, what.version)
    agreed = pacts.agreeing(session, chat_id, what.version)
    if len(agreed) < present:
        return "noted", []
    if everyone(session, chat_id, what, [one for one in here if one in agreed], present, now):
        return "made", []
    return "enough", agreed


def everyone(
    session: Session, chat_id: int, what: PactMade, here: Collection[int], present: int, now: datetime
) -> bool:
    """Make the proposal the chat's pact if all of `present` agree, and return whether they do.

    `here` are those who agree and are in the chat.
    """
    pact = pacts.proposed(session, chat_id)
    if pact is None or pact.version != what.version or not here or len(here) < present:
        return False
    terms = _terms(pact)
    pacts.close(session, chat_id)
    session.expire_all()
    pact = Pact(chat_id=chat_id, agreed=True, minutes=terms.minutes, opener=terms.opener, meanwhile=terms.meanwhile)
    pact.version = what.version
    session.merge(pact)
    outbox.announce(session, outbox.Plan(what, chat_id, f"pact:{chat_id}", now, what.version, Lane.REPLY))
    return True


def held(session: Session, chat_id: int, version: int) -> Terms | None:
    """Return the chat's pact, if it is still that version."""
    terms = pacts.agreed(session, chat_id)
    return terms if terms is not None and terms.version == version else None


def _terms(pact: Pact) -> Terms:
    return Terms(pact.minutes, pact.opener, pact.meanwhile, pact.version)


def _next_choice(choices: tuple[T, ...], current: object) -> T:
    return choices[([*choices].index(current) + 1) % len(choices)] if current in choices else choices[0]
