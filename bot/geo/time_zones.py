"""Find the time zone of a place: a city as people type it, or a point on the map.

Cities are GeoNames' with 15,000 people or more, in every language it has names for. Of one name the largest is meant if
it has ten times the people of any other in another zone: so London is taken, and Portland asked for. Cities are
looked up in a file (bot/geo/cities.py); the map of zones is tzfpy's, loaded when somebody first needs it. Measured: the
first city 20 ms and 4 MB, later ones 1 to 7 ms; the first point 0.1 s and 33 MB, later ones a few microseconds.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from babel import Locale

from bot.domain.zones import is_zone, read_whole, read_zone
from bot.geo.cities import City, cities_called, countries, fold, states

LONGEST_TEXT = 60
MAX_MATCHES = 8
FAR_LARGER = 10
_COMMAS = str.maketrans(dict.fromkeys("，、،", ","))
_ALSO = {"uk": "GB", "england": "GB-ENG", "scotland": "GB-SCT", "wales": "GB-WLS", "northern ireland": "GB-NIR"}


class Place(NamedTuple):
    """A place that may be meant; without a city it goes by its zone's name."""

    zone: str
    city: str = ""
    region: str = ""


def read_place(text: str, language: str = "en") -> list[Place]:
    """Places that `text` may mean, at most eight in as many zones or regions, largest first; empty if none.

    After a comma a country or a US state may follow. If it cannot be read, nothing is taken for granted.
    """
    name, *parts = text[:LONGEST_TEXT].translate(_COMMAS).split(",")
    whole = read_whole(name)
    cities = [] if whole else [city for city in cities_called(fold(name)) if is_zone(city.zone)]
    if not cities:
        return [Place(zone) for zone in whole or read_zone(name)]
    after = [words for part in parts if (words := fold(part))]
    regions = [_regions(language)[words] for words in after if words in _regions(language)]
    cities = [city for city in cities if all(_within(city, wanted) for wanted in regions)]
    meant = _meant(_without_namesakes(cities), bool(regions) or not after)
    return _told_apart([Place(city.zone, city.name, _region_name(city.region, language)) for city in meant])


def zone_at(latitude: float, longitude: float) -> str | None:
    """Return the zone of a point on land, None at sea; where several claim it, as in Xinjiang, the last by name."""
    from tzfpy import get_tzs  # it reads its map when it is first asked

    zones = [zone for zone in get_tzs(longitude, latitude) if is_zone(zone) and not zone.startswith("Etc/")]
    return zones[-1] if zones else None


def _weight(city: City) -> int:
    """Return how likely a city is meant: a name that is another city's own counts for less."""
    return city.people if city.own else city.people // FAR_LARGER


def _meant(cities: Sequence[City], plainly: bool) -> list[City]:
    """One if there is no doubt about its zone, else one for each zone in each region."""
    largest = sorted(cities, key=lambda city: -_weight(city))
    others = [_weight(city) for city in largest if city.zone != largest[0].zone]
    if not others or (plainly and _weight(largest[0]) >= FAR_LARGER * max(others)):
        return largest[:1]
    apart = {(city.zone, _shown_region(city.region)): city for city in reversed(largest)}
    return sorted(apart.values(), key=lambda city: -_weight(city))[:MAX_MATCHES]


def _without_namesakes(cities: Sequence[City]) -> list[City]:
    """Without small places that once had a larger one's name, as Sandusky was called Portland."""
    most = max((_weight(city) for city in cities if city.own), default=0)
    return [city for city in cities if city.own or _weight(city) >= most]


def _told_apart(places: list[Place]) -> list[Place]:
    """With the zone's city added where city and region are the same, as for two called San Pedro in Argentina."""
    alike = Counter((place.city, place.region) for place in places)
    return [
        place._replace(region=f"{place.region}, {place.zone.rpartition('/')[2].replace('_', ' ')}")
        if alike[place.city, place.region] > 1
        else place
        for place in places
    ]


@cache
def _regions(language: str) -> dict[str, set[str]]:
    """What may be typed after a comma, and the regions it may mean: "ca" is Canada, and California."""
    names = [(name, code) for tongue in ("en", language) for code, name in Locale.parse(tongue).territories.items()]
    for name, code, code3 in countries():
        names += [(name, code), (code3, code), (code, code)]
    for region, state in states().items():
        names += [(state, region), (region.removeprefix("US-"), region)]
    regions: dict[str, set[str]] = {}
    for name, region in [*names, *_ALSO.items()]:
        regions.setdefault(fold(name), set()).add(region)
    return regions


def _within(city: City, regions: set[str]) -> bool:
    return city.region in regions or city.region.partition("-")[0] in regions


def _shown_region(region: str) -> str:
    return region if region in states() else region.partition("-")[0]


def _region_name(region: str, language: str) -> str:
    shown = _shown_region(region)
    return states().get(shown) or Locale.parse(language).territories.get(shown, shown)
