"""Scheduled sentences of a chat: chosen, changed, stopped, and planned one after the other.

A change applies at once: what was planned before it is cancelled. A person's zone is their own and is not copied;
a group stores the zone of whoever set it up, and not who that was.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import takewhile
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bot.db import Session, outbox, people, subscriptions
from bot.db.models import Subscription
from bot.db.outbox import Plan
from bot.db.subscriptions import Due
from bot.domain.lane import Lane
from bot.domain.recurrence import Quiet, Schedule
from bot.services import dialogs
from bot.services.dialogs import Dialog

TOO_LATE = timedelta(days=1)
"""A sentence that is later than this is not sent any more."""
PAUSE = timedelta(days=7)
USUAL = time(8, 0)
NIGHT = Quiet(time(22, 0), time(7, 0))
BATCH = 200
"""Planned in one unit of work: some ten milliseconds of the database, so that no reply waits long for its turn."""


@dataclass(frozen=True)
class SubscriptionView:
    """A subscription as handlers see it. Moments are UTC, `at` and `quiet` are local."""

    chat_id: int
    thread_id: int | None
    running: bool
    at: time
    weekday: int | None
    quiet: Quiet | None
    zone: ZoneInfo | None
    language: str | None
    next_at: datetime | None
    paused: bool
    sent: int

    @property
    def schedule(self) -> Schedule:
        """Return the rule of its moments."""
        return Schedule(self.at, self.weekday, self.quiet)


@dataclass(frozen=True)
class SentenceDue(outbox.Payload, kind="affirmation"):
    """The next one of the chat's subscription; which one it is shows in its moment."""


class Planned(NamedTuple):
    """A planned row that is to be sent `now`."""

    chat_id: int
    due_at: datetime
    now: datetime


def find(session: Session, chat_id: int, now: datetime) -> SubscriptionView | None:
    """Return the chat's subscription, stopped or not."""
    row = subscriptions.look(session, [chat_id]).get(chat_id)
    return _stored(row, now) if row is not None else None


def change(session: Session, chat_id: int, now: datetime, /, **values: Any) -> SubscriptionView:
    """Set columns and start it, at the usual hour where it is new; plan the next sentence by what holds now."""
    row = subscriptions.find(session, chat_id)
    if row is None:
        row = Subscription(chat_id=chat_id, at=USUAL)
        row.quiet_begins, row.quiet_ends = NIGHT
        session.add(row)
    row.sqlmodel_update({"running": True, **values})
    quiet = subscriptions.quiet(row)
    if "at" in values and quiet is not None and quiet.has(row.at):
        row.quiet_begins = row.quiet_ends = None  # the hour that somebody asked for weighs more
    _replan(session, row, now)
    return _view(row, _zone(session, row), now)


def pause(session: Session, chat_id: int, now: datetime) -> SubscriptionView:
    """Handle "Pause for a week"."""
    return change(session, chat_id, now, paused_until=now + PAUSE)


def go_on(session: Session, chat_id: int, now: datetime) -> SubscriptionView:
    """End a pause, or start again."""
    return change(session, chat_id, now, paused_until=None)


def stop(session: Session, chat_id: int) -> None:
    """Stop it, on request or because the chat cannot be reached. The choices are stored for another time."""
    row = subscriptions.find(session, chat_id)
    if row is not None:
        row.running, row.next_at, row.paused_until = False, None, None
        outbox.cancel(session, _subject(row.id))


def unreachable(session: Session, chat_id: int) -> None:
    """Note that the bot was blocked or removed, or the chat is gone: its rows stay, and nothing more is sent."""
    people.set_active(session, chat_id, active=False)
    stop(session, chat_id)


def move(session: Session, person_id: int, zone: str, now: datetime, dialog: Dialog | None) -> SubscriptionView | None:
    """Set a person's zone, and move their subscription with it. `dialog` is the question that stays open."""
    people.change_person(session, person_id, zone=zone)
    dialogs.put(session, person_id, dialog)
    row = subscriptions.find(session, person_id)
    if row is None or not row.running:
        return None
    _replan(session, row, now)
    return _view(row, _zone(session, row), now)


def plan(session: Session, now: datetime) -> int:
    """Plan what is due by now, at most BATCH of them; return how many were looked at.

    Of what was missed in an outage the latest is planned, if it is less than a day old.
    """
    found = subscriptions.due(session, now, BATCH)
    outbox.plan_all(session, [_plan(each, now) for each in found])
    subscriptions.move_on(session, [(each.id, each.schedule.next(ZoneInfo(each.zone), now)) for each in found])
    return len(found)


def due(session: Session, planned: Sequence[Planned]) -> list[SubscriptionView | None]:
    """Return the subscription of each planned row, or None where it was stopped or changed since, or is too late."""
    rows = subscriptions.look(session, {each.chat_id for each in planned})
    return [_due(rows.get(each.chat_id), each) for each in planned]


def count(session: Session, chat_ids: Sequence[int], _now: datetime) -> None:
    """Count one more sentence for each of these groups."""
    for chat_id in chat_ids:
        row = subscriptions.find(session, chat_id)
        if row is not None:
            row.sent += 1


def _due(row: Any, planned: Planned) -> SubscriptionView | None:
    _, due_at, now = planned
    if row is None or now - due_at >= TOO_LATE:
        return None
    view = _stored(row, now)
    if view.zone is None or not view.running or view.paused:
        return None
    still = view.schedule.next(view.zone, due_at - timedelta(seconds=1)) == due_at
    return view if still else None


def _plan(each: Due, now: datetime) -> Plan:
    """Return the row for the latest moment that is due. Whether it is too late is found when it is rendered."""
    later = each.schedule.moments(ZoneInfo(each.zone), max(each.next_at, now - TOO_LATE))
    moment = [each.next_at, *takewhile(lambda moment: moment <= now, later)][-1]
    minute = int(moment.timestamp()) // 60
    return Plan(SentenceDue(), each.chat_id, _subject(each.id), moment, minute, Lane.PUSH)


def _replan(session: Session, row: Subscription, now: datetime) -> None:
    session.flush()
    outbox.cancel(session, _subject(row.id))
    zone = _zone(session, row)
    row.next_at = None
    if zone is not None and row.running:
        row.next_at = subscriptions.schedule(row).next(zone, max(now, row.paused_until or now))


def _subject(id_: int | None) -> str:
    return f"affirmation:{id_}"


def _zone(session: Session, row: Subscription) -> ZoneInfo | None:
    name = row.zone
    if name is None:
        person = people.profile(session, row.chat_id)
        name = person.zone if person is not None else None
    return ZoneInfo(name) if name else None


def _stored(row: Any, now: datetime) -> SubscriptionView:
    zone = row.zone or row.own_zone
    return _view(row, ZoneInfo(zone) if zone else None, now)


def _view(row: Any, zone: ZoneInfo | None, now: datetime) -> SubscriptionView:
    return SubscriptionView(
        chat_id=row.chat_id,
        thread_id=row.thread_id,
        running=row.running,
        at=row.at,
        weekday=row.weekday,
        quiet=subscriptions.quiet(row),
        zone=zone,
        language=row.language,
        next_at=row.next_at,
        paused=row.paused_until is not None and row.paused_until > now,
        sent=row.sent,
    )
