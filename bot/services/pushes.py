"""What a planned affirmation is made of at the moment it is due."""

from collections.abc import Callable, Sequence
from datetime import UTC, date
from typing import NamedTuple

from bot.db import Session, people
from bot.db.people import Profile
from bot.services import affirmations, subscriptions
from bot.services.affirmations import Sentence, Themes
from bot.services.subscriptions import Planned, SubscriptionView


class Push(NamedTuple):
    """A subscription that is due. `person` is None in a group, `sentence` where somebody wants none."""

    view: SubscriptionView
    person: Profile | None
    sentence: Sentence | None


def look(
    session: Session, planned: Sequence[Planned], *, themes: Themes, week_of: Callable[[date], int]
) -> list[Push | None]:
    """Return what each planned row is to send, None where nothing. Notes nothing as seen: OnSent does.

    `week_of` numbers the week of a day where the reader is, as the library of `themes` counts them.
    """
    views = subscriptions.due(session, planned)
    weeks = {
        view.chat_id: week_of(one.due_at.astimezone(view.zone or UTC).date())
        for view, one in zip(views, planned, strict=True)
        if view is not None
    }
    persons = people.profiles(session, [chat_id for chat_id in weeks if chat_id > 0])
    drawn = affirmations.peek(session, themes, {person_id: weeks[person_id] for person_id in persons})

    def push(view: SubscriptionView | None) -> Push | None:
        if view is None:
            return None
        if view.chat_id < 0:
            turn = affirmations.of_group(themes, weeks[view.chat_id], view.chat_id, view.sent)
            return Push(view, None, Sentence(turn))
        return Push(view, persons.get(view.chat_id), drawn.get(view.chat_id))

    return [push(view) for view in views]
