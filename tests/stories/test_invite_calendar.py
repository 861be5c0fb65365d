"""The calendar file of a talk: what Google, Apple and Outlook take, and one event for one talk."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from handlers.invite.calendar import calendar
from playground import Chat
from tests.calendars import Part, moment, read_calendar
from tests.support.harness import Harness, world
from tests.support.inviting import newest, send
from tests.support.words import worded

AT = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)


async def agreed_file(harness: Harness, us: Chat) -> bytes:
    """Return the file that an invite brings once Sam has said "Tonight"."""
    await harness.lives_in(harness.sam, "New York")
    await harness.taps(harness.sam, await send(harness, us, command="/invite the money"), "Tonight")
    await harness.move(seconds=10)
    media = newest(harness, harness.alex, us).media
    assert media is not None
    return harness.telegram.files[media.file_id].content


def event_of(content: bytes) -> Part:
    (event,) = read_calendar(content).parts
    return event


async def test_it_is_what_calendars_take_and_tells_nothing(harness: Harness, us: Chat) -> None:
    tapped = harness.clock.now().replace(microsecond=0)
    content = await agreed_file(harness, us)
    whole, event = read_calendar(content), event_of(content)
    assert (whole.values["VERSION"], whole.values["METHOD"]) == ("2.0", "PUBLISH")
    assert (event.values["SEQUENCE"], event.values["STATUS"]) == ("0", "CONFIRMED")
    assert moment(event.values["DTSTART"]) == datetime(2026, 3, 3, 1, 0, tzinfo=UTC)
    assert moment(event.values["DTEND"]) == datetime(2026, 3, 3, 1, 30, tzinfo=UTC)
    assert tapped <= moment(event.values["LAST-MODIFIED"]) <= moment(event.values["DTSTAMP"]) <= harness.clock.now()
    (alarm,) = event.parts
    assert alarm.values == {"ACTION": "DISPLAY", "TRIGGER": "-PT10M", "DESCRIPTION": worded("invite-calendar")}
    for private in (b"money", b"Alex", b"Sam", b"New York", b"Us"):
        assert private not in content.replace(b"PUBLISH", b"")


async def test_the_first_invites_of_two_installations_are_two_events(
    harness: Harness, us: Chat, tmp_path: Path
) -> None:
    ours = event_of(await agreed_file(harness, us)).values["UID"]
    (tmp_path / "other").mkdir()
    async with world(tmp_path / "other") as other:
        group = other.telegram.add_group("Us", [other.alex, other.sam], bots=[other.bot])
        await other.settled()
        theirs = event_of(await agreed_file(other, group)).values["UID"]
    assert ours != theirs


async def test_the_next_talk_is_another_event(harness: Harness, us: Chat) -> None:
    first = event_of(await agreed_file(harness, us)).values["UID"]
    await harness.move(days=1)
    assert event_of(await agreed_file(harness, us)).values["UID"] != first


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200), st.integers(0, 10_000))
def test_any_title_comes_back_whole_from_two_readers(title: str, minutes: int) -> None:
    at = AT + timedelta(minutes=minutes)
    content = calendar(title, "a-talk", at, AT, AT)
    summary = event_of(content).values["SUMMARY"]
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert (event["uid"], event["summary"], event.decoded("dtstart")) == ("a-talk", title, at)
    assert summary.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\") == title
