"""A calendar file for one talk. It names no topic: calendars are shared, and light up at work."""

from datetime import datetime, timedelta

LENGTH = timedelta(minutes=30)


def calendar(title: str, invite_id: int, at: datetime, now: datetime) -> bytes:
    """The talk as an iCalendar file; the same invite always is the same event."""
    from icalendar import Calendar, Event  # 0.1 s and 8 MB, spent when somebody agrees on a time

    event = Event()
    event.add("uid", f"invite-{invite_id}@breather")
    event.add("summary", title)
    event.add("dtstamp", now)
    event.add("dtstart", at)
    event.add("duration", LENGTH)
    made = Calendar()
    made.add("prodid", "-//Breather//EN")
    made.add("version", "2.0")
    made.add_component(event)
    return bytes(made.to_ical())
