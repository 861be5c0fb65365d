"""Drafts: one open draft for each person, which nobody else sees and which is stored for a day at most.

Every change gives a draft a new number. A button carries the number it was shown with, so that only the words above
the button are ever sent, and only once.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.db import Session, drafts, outbox, people
from bot.db.models import Draft, OutgoingDraft
from bot.domain.lane import Lane
from bot.services import dialogs
from bot.services.dialogs import Dialog
from bot.services.stored_words import is_readable

KEPT = timedelta(days=1)


@dataclass(frozen=True)
class DraftPost(outbox.Payload, kind="draft.post"):
    """A draft goes out into a chat."""

    draft_id: int


@dataclass(frozen=True)
class DraftBack(outbox.Payload, kind="draft.back"):
    """One that was to come late did not get out, or nobody knows whether it did: its owner is told."""


class CameBack(NamedTuple):
    """A draft that could not be posted."""

    draft_id: int
    answered: bool
    """Whether its owner is told in answer to their tap."""


@dataclass(frozen=True)
class DraftView:
    """A draft as handlers see it. `text` is empty while it is being put together."""

    number: int
    kind: str
    text: str
    details: Mapping[str, str]
    """What its feature keeps about it: ids, and words that belong in it."""
    created_at: datetime


class OutgoingView(NamedTuple):
    """A draft on its way as its renderer may know it."""

    draft: DraftView
    person: people.Profile
    thread_id: int | None


def begin(
    session: Session,
    person_id: int,
    now: datetime,
    kind: str,
    text: str,
    details: Mapping[str, str],
    dialog: Dialog | None = None,
) -> DraftView:
    """Open a draft in the place of any other. `dialog` is the question that the person's next private text answers."""
    drafts.delete_of(session, person_id)
    draft = Draft(person_id=person_id, number=0, kind=kind, text=text, details={}, created_at=now)
    session.add(draft)
    return _changed(session, draft, text, details, dialog)


def change(
    session: Session,
    person_id: int,
    now: datetime,
    number: int,
    text: str,
    details: Mapping[str, str],
    dialog: Dialog | None,
) -> DraftView | None:
    """Replace the words in the draft of that number; return None if its number has changed."""
    draft = _numbered(session, person_id, now, number)
    return _changed(session, draft, text, details, dialog) if draft else None


def current(session: Session, person_id: int, now: datetime) -> DraftView | None:
    """Return the person's open draft."""
    draft = drafts.find(session, person_id, now - KEPT)
    return _view(draft) if draft else None


def find(session: Session, person_id: int, now: datetime, number: int) -> DraftView | None:
    """Return the person's open draft if it still is the one of that number."""
    draft = _numbered(session, person_id, now, number)
    return _view(draft) if draft else None


def settle(session: Session, person_id: int, now: datetime, number: int) -> DraftView | None:
    """Return the draft of that number, and close the question about it."""
    draft = _numbered(session, person_id, now, number)
    if draft is None:
        return None
    dialogs.close(session, person_id)
    return _view(draft)


def post(session: Session, person_id: int, now: datetime, number: int, chat_id: int, thread_id: int | None) -> bool:
    """Send the draft of that number out into a chat: the second to ask gets False."""
    draft_id = hand_over(session, person_id, now, number, chat_id, thread_id)
    if draft_id is not None:
        subject = f"draft:{draft_id}"
        outbox.announce(session, outbox.Plan(DraftPost(draft_id), chat_id, subject, now, lane=Lane.REPLY))
    return draft_id is not None


def hand_over(
    session: Session, person_id: int, now: datetime, number: int, chat_id: int, thread_id: int | None
) -> int | None:
    """Close the draft and store it as one on its way; its id there, or None where it is closed already."""
    draft = _numbered(session, person_id, now, number)
    if draft is None:
        return None
    outgoing = OutgoingDraft(chat_id=chat_id, thread_id=thread_id, handed_over_at=now, **draft.model_dump())
    session.add(outgoing)
    session.flush()
    close(session, person_id)
    return outgoing.id


def outgoing(session: Session, draft_id: int) -> OutgoingView | None:
    """Return a draft on its way and who sends it; None where it is posted, unreadable, or its owner used /forget."""
    draft = session.get(OutgoingDraft, draft_id)
    person = people.profile(session, draft.person_id) if draft is not None else None
    if draft is None or person is None or not is_readable(draft.text):
        return None
    view = DraftView(draft.number, draft.kind, draft.text, dict(draft.details), draft.created_at)
    return OutgoingView(view, person, draft.thread_id)


def posted(session: Session, draft_ids: Sequence[int], _now: datetime) -> None:
    """Delete drafts that were posted."""
    for draft_id in draft_ids:
        draft = session.get(OutgoingDraft, draft_id)
        if draft is not None:
            session.delete(draft)


def came_back(session: Session, found: Sequence[CameBack], now: datetime) -> None:
    """Open drafts again that were not posted, each unless another one was begun meanwhile."""
    for draft_id, answered in found:
        draft = session.get(OutgoingDraft, draft_id)
        if draft is None or not is_readable(draft.text):
            continue
        person_id = draft.person_id
        if session.get(Draft, person_id) is None:
            session.add(Draft(**draft.model_dump(include=set(Draft.model_fields))))
        session.delete(draft)
        if not answered and people.chat(session, person_id) is not None:
            subject = f"draft:{draft_id}"
            outbox.plan(session, outbox.Plan(DraftBack(), person_id, subject, now, lane=Lane.REPLY))


def close(session: Session, person_id: int) -> bool:
    """Close what is open, a draft and a question; return whether there was anything."""
    known = people.profile(session, person_id)
    asked = known is not None and dialogs.unpack(known.dialog) is not None
    dialogs.close(session, person_id)
    return drafts.delete_of(session, person_id) or asked


def _numbered(session: Session, person_id: int, now: datetime, number: int) -> Draft | None:
    draft = drafts.find(session, person_id, now - KEPT)
    return draft if draft is not None and draft.number == number else None


def _changed(session: Session, draft: Draft, text: str, details: Mapping[str, str], dialog: Dialog | None) -> DraftView:
    draft.number, draft.text, draft.details = secrets.randbits(31), text, dict(details)
    dialogs.put(session, draft.person_id, dialog)
    return _view(draft)


def _view(draft: Draft) -> DraftView:
    return DraftView(draft.number, draft.kind, draft.text, dict(draft.details), draft.created_at)
