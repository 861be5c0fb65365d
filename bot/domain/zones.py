"""Read a time zone: an IANA name or the city in it, or an offset such as "+5:30"."""

import re
from functools import cache
from unicodedata import combining, normalize
from zoneinfo import available_timezones

_OFFSET = re.compile(
    r"(?:utc|gmt)?\s*(?P<sign>[+\-−–])?\s*(?P<hours>\d{1,2})(?::?(?P<minutes>00|15|30|45)|[.,](?P<part>0|5|25|75))?",
    re.ASCII,
)
_MAX_MATCHES = 8
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
    "+10:30": "Australia/Lord_Howe",
    "+12:45": "Pacific/Chatham",
}
_PARTS = {"0": "00", "25": "15", "5": "30", "75": "45"}
_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


def read_part(text: str) -> list[str]:
    """Return zones whose city is `text`, begins with it, or has it in the name; at most eight, best first."""
    words = bare(text)
    names = _names()
    exact = [zone for zone, (_, city) in names.items() if words == city]
    if exact or len(words) < 3:
        return exact[:_MAX_MATCHES]
    begun = [zone for zone, (_, city) in names.items() if city.startswith(words)]
    within = [zone for zone, (full, _) in names.items() if words in full and zone not in begun]
    return [*begun, *within][:_MAX_MATCHES]


def read_whole(text: str) -> list[str]:
    """Return the zone that `text` names without doubt, by an offset or its whole IANA name; empty if it does not.

    A whole-hour offset finds a zone without daylight saving; another one finds the place that keeps it. Asking for a
    place is better, as most places change their clocks.
    """
    words = bare(text)
    if words in {"utc", "gmt"}:
        return ["UTC"]
    offset = _OFFSET.fullmatch(words)
    if offset is not None:
        return _zones_of_offset(offset)
    return [zone for zone in _existing() if "/" in zone and not zone.startswith("Etc/") and words == bare(zone)]


def is_zone(name: str) -> bool:
    """Return whether a name that came back from a button is one that we offer."""
    return name == "UTC" or name in _names() or (name.startswith("Etc/GMT") and name in _existing())


def _zones_of_offset(match: re.Match[str]) -> list[str]:
    minus = match["sign"] in {"-", "−", "–"}
    hours, minutes = int(match["hours"]), match["minutes"] or _PARTS.get(match["part"] or "0", "00")
    if minutes != "00":
        zone = _PART_HOURS.get(f"{'-' if minus else '+'}{hours}:{minutes}")
        return [zone] if zone else []
    if hours > (12 if minus else 14):
        return []
    # The sign in these names is the other way round: Etc/GMT-2 is two hours ahead of UTC.
    return [f"Etc/GMT{'+' if minus else '-'}{hours}"] if hours else ["UTC"]


_existing = cache(available_timezones)  # it walks through the files of the zone database


@cache
def _names() -> dict[str, tuple[str, str]]:
    """Return by zone its whole name and its city, in lower case with spaces."""
    zones = sorted(zone for zone in _existing() if zone.split("/")[0] in _AREAS)
    return {zone: (bare(zone), bare(zone.rpartition("/")[2])) for zone in zones}


def bare(text: str) -> str:
    """Return lower case, single spaces, no accents: "São_Paulo" and "sao paulo" are one."""
    letters = text.casefold()
    if not letters.isascii():
        letters = "".join(char for char in normalize("NFKD", letters) if not combining(char)).casefold()
    return " ".join(letters.replace("_", " ").split())
