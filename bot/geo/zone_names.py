"""Names of zones that people type and that are no cities: abbreviations of their clocks, and old names."""

from functools import cache
from importlib.resources import files

from babel.core import get_global

_ABBREVIATIONS = {
    "America/New_York": "est edt et est5edt eastern_time",
    "America/Chicago": "cst cdt ct cst6cdt central_time",
    "America/Denver": "mst mdt mt mst7mdt mountain_time",
    "America/Phoenix": "mst",
    "America/Los_Angeles": "pst pdt pt pst8pdt pacific_time",
    "America/Anchorage": "akst akdt",
    "Pacific/Honolulu": "hst",
    "America/Halifax": "ast adt",
    "America/Puerto_Rico": "ast",
    "America/St_Johns": "nst ndt",
    "America/Havana": "cst cdt",
    "America/Sao_Paulo": "brt",
    "America/Argentina/Buenos_Aires": "art",
    "America/Santiago": "clt clst",
    "America/Bogota": "cot",
    "America/Caracas": "vet",
    "Europe/London": "bst gb",
    "Europe/Dublin": "ist eire",
    "Europe/Lisbon": "wet west pt",
    "Europe/Paris": "cet cest",
    "Europe/Berlin": "cet cest mez mesz",
    "Europe/Madrid": "cet cest",
    "Europe/Rome": "cet cest",
    "Europe/Warsaw": "cet cest",
    "Africa/Algiers": "cet",
    "Europe/Athens": "eet eest",
    "Europe/Helsinki": "eet eest",
    "Europe/Bucharest": "eet eest",
    "Europe/Kyiv": "eet eest",
    "Africa/Cairo": "eet eest",
    "Africa/Tripoli": "eet",
    "Europe/Moscow": "msk",
    "Europe/Istanbul": "trt ist",
    "Africa/Lagos": "wat",
    "Africa/Maputo": "cat",
    "Africa/Nairobi": "eat",
    "Africa/Johannesburg": "sast",
    "Asia/Jerusalem": "ist idt",
    "Asia/Riyadh": "ast",
    "Asia/Dubai": "gst",
    "Asia/Tehran": "irst",
    "Asia/Kabul": "aft",
    "Asia/Karachi": "pkt",
    "Asia/Kolkata": "ist",
    "Asia/Kathmandu": "npt",
    "Asia/Dhaka": "bst bdt",
    "Asia/Yangon": "mmt",
    "Asia/Bangkok": "ict",
    "Asia/Ho_Chi_Minh": "ict",
    "Asia/Jakarta": "wib",
    "Asia/Makassar": "wita",
    "Asia/Jayapura": "wit",
    "Asia/Kuala_Lumpur": "myt",
    "Asia/Singapore": "sgt",
    "Asia/Hong_Kong": "hkt",
    "Asia/Manila": "pht",
    "Asia/Shanghai": "cst prc",
    "Asia/Seoul": "kst rok",
    "Asia/Tokyo": "jst",
    "Australia/Perth": "awst",
    "Australia/Darwin": "acst",
    "Australia/Adelaide": "acst acdt",
    "Australia/Brisbane": "aest",
    "Australia/Sydney": "aest aedt",
    "Pacific/Auckland": "nzst nzdt nz",
    "Pacific/Guam": "chst",
    "UTC": "z zulu",
}
"""A city for each clock that an abbreviation may mean; where there are several, they are asked for."""


@cache
def _abbreviated() -> dict[str, list[str]]:
    zones: dict[str, list[str]] = {}
    for zone, names in _ABBREVIATIONS.items():
        for name in names.split():
            zones.setdefault(name.replace("_", " "), []).append(zone)
    return zones


def zones_abbreviated(name: str) -> list[str]:
    """Return the zones whose clock goes by this abbreviation, in small letters."""
    return _abbreviated().get(name, [])


def current(zone: str) -> str:
    """Return the name a zone has now: "Europe/Kyiv" for "Europe/Kiev", the same for one that was never renamed."""
    return zone if zone == "UTC" else str(get_global("zone_aliases").get(zone, zone))


@cache
def clock_of(zone: str) -> str:
    """Return what all zones share whose clocks agree from now on: the rule at the end of the zone's data."""
    data = files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    rule = data.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", "replace")
    # Morocco's clocks follow the moon, which no rule can say: its data go on to 2087 instead.
    return zone if zone in {"Africa/Casablanca", "Africa/El_Aaiun"} else rule
