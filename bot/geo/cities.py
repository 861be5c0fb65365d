"""Look up cities by any of their names, and countries and US states, in the index that `make cities` builds.

The index is `cities.zip`. It holds each name with the numbers of its cities, sorted and parted into pieces, the cities
in pieces by number, the countries and the states. A look-up of a city unpacks the pieces it needs and keeps nothing.
"""

import re
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

from bot.domain.zones import bare

INDEX = Path(__file__).with_name("cities.zip")
CITIES_IN_A_PIECE = 500
OTHER = "*"
"""Marks the number of a city that has the name beside the one it mainly goes by."""

_AS_SPACE = "-–‐/·・"
_UNSAID = ".'’ʻʼ`"
_SPELLING = str.maketrans(dict.fromkeys(_AS_SPACE, " ") | dict.fromkeys(_UNSAID, ""))


class City(NamedTuple):
    """A city that has the name that was looked up."""

    name: str
    region: str
    """ISO code of the country and GeoNames' of its first division: "US-OR", "PT-14"."""
    zone: str
    people: int
    own: bool
    """Whether it was found by the name it mainly goes by, not by one of its others."""


class Country(NamedTuple):
    """A country by its English name and its ISO codes of two and three letters."""

    name: str
    code: str
    code3: str


def fold(text: str) -> str:
    """Reduce a name to what is compared: "Saint-Étienne" and "saint etienne" are one."""
    return " ".join(bare(text).translate(_SPELLING).split())


def cities_called(name: str) -> list[City]:
    """Return every city that goes by this folded name, in the order of GeoNames."""
    if len(name) < 2:
        return []
    with ZipFile(INDEX) as index:
        return [_city(index, number.strip(OTHER), OTHER not in number) for number in _numbers(index, name)]


@cache
def countries() -> list[Country]:
    """Return all countries."""
    with ZipFile(INDEX) as index:
        return [Country(*line.split("|")) for line in _lines(index, "countries")]


@cache
def states() -> dict[str, str]:
    """Return the states of the USA by region: "US-OR" is "Oregon"."""
    with ZipFile(INDEX) as index:
        return dict(line.split("|") for line in _lines(index, "states"))


@cache
def endonyms() -> list[tuple[str, str]]:
    """Return countries by the names they have in their own languages: "Deutschland" and its code."""
    with ZipFile(INDEX) as index:
        return [(name, code) for code, _, name in (line.partition("|") for line in _lines(index, "endonyms"))]


def cities_in(region: str) -> list[City]:
    """Return every city of a country, or of a part of one, in the order of GeoNames. It reads them all."""
    inside = re.compile(rf"^.*\|{re.escape(region)}{'' if '-' in region else '-[^|]*'}\|.*$", re.MULTILINE)
    with ZipFile(INDEX) as index:
        pieces = [name for name in index.namelist() if name.startswith("cities/")]
        return [_read_city(line, True) for piece in pieces for line in inside.findall(_text(index, piece))]


def _numbers(index: ZipFile, name: str) -> list[str]:
    """Return the numbers of the cities of this name, from the last piece that does not begin after it."""
    piece = bisect_right(_lines(index, "names"), name) - 1
    if piece < 0:
        return []
    _, found, rest = f"\n{_text(index, f'names/{piece}')}".partition(f"\n{name}\t")
    return rest.partition("\n")[0].split() if found else []


def _city(index: ZipFile, number: str, own: bool) -> City:
    piece, line = divmod(int(number), CITIES_IN_A_PIECE)
    return _read_city(_lines(index, f"cities/{piece}")[line], own)


def _read_city(line: str, own: bool) -> City:
    name, region, zone, people = line.rsplit("|", 3)
    return City(name, region, zone, int(people), own)


def _lines(index: ZipFile, entry: str) -> list[str]:
    return _text(index, entry).split("\n")


def _text(index: ZipFile, entry: str) -> str:
    return index.read(entry).decode()
