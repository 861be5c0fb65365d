"""Reading a time zone: a big city, an IANA name, or an offset such as "+5:30"."""

import re
from functools import cache
from zoneinfo import available_timezones

_OFFSET = re.compile(r"(?:utc|gmt)?\s*(?P<sign>[+\-−])?\s*(?P<hours>\d{1,2})(?::?(?P<minutes>00|15|30|45))?", re.ASCII)
_MOST = 8
_PART_HOURS = {
    "-9:30": "Pacific/Marquesas",
    "-3:30": "America/St_Johns",
    "+3:30": "Asia/Tehran",
    "+4:30": "Asia/Kabul",
    "+5:30": "Asia/Kolkata",
    "+5:45": "Asia/Kathmandu",
    "+6:30": "Asia/Yangon",
    "+8:45": "Australia/Eucla",
    "+9:30": "Australia/Darwin",
    "+12:45": "Pacific/Chatham",
}
_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


def read_zone(text: str) -> list[str]:
    """Zones that `text` may mean, at most eight, best first; empty if none.

    A whole-hour offset finds a zone without daylight saving; another one finds the place that keeps it. Asking for a
    place is better, as most places change their clocks.
    """
    words = " ".join(text.lower().replace("_", " ").split())
    if words in {"utc", "gmt"}:
        return ["UTC"]
    offset = _OFFSET.fullmatch(words)
    if offset is not None:
        return _of_offset(offset)
    names = _names()
    exact = [zone for zone, (full, city) in names.items() if words in {full, city}]
    if exact or len(words) < 3:
        return exact[:_MOST]
    return [zone for zone, (full, city) in names.items() if city.startswith(words) or words in full][:_MOST]


def is_zone(name: str) -> bool:
    """Whether a name that came back from a button is one of ours."""
    return name == "UTC" or name in _names() or (name.startswith("Etc/GMT") and name in available_timezones())


def _of_offset(match: re.Match[str]) -> list[str]:
    minus = match["sign"] in {"-", "−"}
    hours, minutes = int(match["hours"]), match["minutes"] or "00"
    if minutes != "00":
        zone = _PART_HOURS.get(f"{'-' if minus else '+'}{hours}:{minutes}")
        return [zone] if zone else []
    if hours > (12 if minus else 14):
        return []
    # The sign in these names is the other way round: Etc/GMT-2 is two hours ahead of UTC.
    return [f"Etc/GMT{'+' if minus else '-'}{hours}"] if hours else ["UTC"]


@cache
def _names() -> dict[str, tuple[str, str]]:
    """Zone: its whole name and its city, both in lower case with spaces."""
    zones = sorted(zone for zone in available_timezones() if zone.split("/")[0] in _AREAS)
    plain = {zone: zone.lower().replace("_", " ") for zone in zones}
    return {zone: (full, full.rpartition("/")[2]) for zone, full in plain.items()}
