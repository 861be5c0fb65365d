"""What "Tonight" and "Tomorrow" are for the one who taps."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given

from handlers.common.times import tomorrow, tonight
from tests.unit.domain.test_parsing_properties import moments, zones


@given(moments, zones)
def test_tonight_and_tomorrow_are_to_come(now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    assert now < tonight(now, zone) <= now + timedelta(hours=21)
    assert tomorrow(now, zone).astimezone(zone).date() == today + timedelta(days=1)


def test_tonight_is_eight_or_an_hour_on() -> None:
    for hour, shown in ((18, 20), (20, 21), (23, 0)):
        at = tonight(datetime(2026, 1, 5, hour, tzinfo=UTC), ZoneInfo("UTC"))
        assert at.hour == shown
