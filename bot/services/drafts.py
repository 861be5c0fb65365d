"""Drafts: one open draft for each person, which nobody else sees and which is stored for a day at most.

Every change gives a draft a new number. A button carries the number it was shown with, so that only the words above
the button are ever sent, and only once.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.db import Session, drafts, people
from bot.db.models import Draft
from bot.services import dialogs
from bot.services.dialogs import Dialog

KEPT = timedelta(days=1)


@dataclass(frozen=True)
class DraftView:
    """A draft as handlers see it. `text` is empty while it is being put together."""

    number: int
    kind: str
    text: str
    details: Mapping[str, str]
    """What its feature keeps about it: ids, and words that belong in it."""
    created_at: datetime


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


def take(session: Session, person_id: int, now: datetime, number: int) -> DraftView | None:
    """Close the draft in order to send it: the second to ask gets None."""
    draft = _numbered(session, person_id, now, number)
    if draft is None:
        return None
    view = _view(draft)
    close(session, person_id)
    return view


def put_back(session: Session, person_id: int, view: DraftView) -> None:
    """Open a draft again that could not be sent, unless another one was begun in the meantime."""
    if session.get(Draft, person_id) is None:
        session.add(Draft(person_id=person_id, **{**vars(view), "details": dict(view.details)}))


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
