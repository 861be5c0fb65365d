"""Countries and their parts by name: what may follow a city, and what may be typed instead of one."""

from collections.abc import Iterator
from functools import cache

from babel import Locale

from bot.geo.cities import countries, endonyms, fold, states

_PARTS = {
    "uk": "GB",
    "great britain": "GB",
    "england": "GB-ENG",
    "scotland": "GB-SCT",
    "wales": "GB-WLS",
    "northern ireland": "GB-NIR",
    "usa": "US",
    "us": "US",
    "america": "US",
    "uae": "AE",
    "holland": "NL",
    "burma": "MM",
    "turkey": "TR",
    "ivory coast": "CI",
    "alberta": "CA-01",
    "british columbia": "CA-02",
    "bc": "CA-02",
    "manitoba": "CA-03",
    "new brunswick": "CA-04",
    "newfoundland": "CA-05",
    "nova scotia": "CA-07",
    "ontario": "CA-08",
    "prince edward island": "CA-09",
    "quebec": "CA-10",
    "saskatchewan": "CA-11",
    "yukon": "CA-12",
    "northwest territories": "CA-13",
    "nunavut": "CA-14",
    "new south wales": "AU-02",
    "nsw": "AU-02",
    "northern territory": "AU-03",
    "queensland": "AU-04",
    "south australia": "AU-05",
    "tasmania": "AU-06",
    "victoria": "AU-07",
    "western australia": "AU-08",
    "bali": "ID-02",
}
"""Names beside those in the data, and parts of countries that keep clocks of their own."""
_FLAG_A = 0x1F1E6


@cache
def regions_called(language: str) -> dict[str, set[str]]:
    """Return regions by the folded names that can stand alone; of one name there may be several, as of Georgia."""
    regions: dict[str, set[str]] = {}
    for name, region in [*_names(language), *_PARTS.items()]:
        regions.setdefault(fold(name), set()).add(region)
    return regions


@cache
def regions_after(language: str) -> dict[str, set[str]]:
    """Return what may be typed after a city, codes too: "ca" is Canada, and California."""
    regions = {name: set(found) for name, found in regions_called(language).items()}
    codes = [(code, code) for _, code, _ in countries()] + [(code3, code) for _, code, code3 in countries()]
    for code, region in [*codes, *((region.removeprefix("US-"), region) for region in states())]:
        regions.setdefault(fold(code), set()).add(region)
    return regions


def within(region: str, wanted: set[str]) -> bool:
    """Return whether a city's region is one of those wanted, or in one of those countries."""
    return region in wanted or region.partition("-")[0] in wanted


def shown_region(region: str) -> str:
    """Return the region by which a place is told from others: a state in the USA, else the country."""
    return region if region in states() else region.partition("-")[0]


def region_name(region: str, language: str) -> str:
    """Return the name of that region in a language."""
    shown = shown_region(region)
    return states().get(shown) or Locale.parse(language, sep="-").territories.get(shown, shown)


def flags_named(text: str) -> str:
    """Replace the flag of a country, which is two characters, by the country's name."""
    letters = [chr(ord(char) - _FLAG_A + ord("A")) if 0 <= ord(char) - _FLAG_A < 26 else "" for char in text]
    named, at = "", 0
    while at < len(text):
        code = "".join(letters[at : at + 2]) if letters[at] else ""
        country = Locale.parse("en").territories.get(code) if len(code) == 2 else None
        named += f" {country}" if country else text[at]
        at += 2 if country else 1
    return named


def _names(language: str) -> Iterator[tuple[str, str]]:
    for tongue in ("en", language):
        for code, name in Locale.parse(tongue, sep="-").territories.items():
            if len(code) == 2:
                yield name, code
    yield from endonyms()
    for name, code, _ in countries():
        yield name, code
    for region, state in states().items():
        yield state, region
