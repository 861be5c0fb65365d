"""Find the time zone of a place: a city as people type it, or a point on the map.

Cities are GeoNames' with 15,000 people or more, in every language it has names for. Of one name the largest is meant if
it has ten times the people of any other in another zone: so London is taken, and Portland asked for. A country or a
state is taken where all its clocks agree, and asked for where a city may be meant as well: Arizona, Georgia. Cities are
looked up in a file (bot/geo/cities.py); the map of zones is tzfpy's, loaded when somebody first needs it. Measured: the
first city 20 ms and 4 MB, later ones 1 to 7 ms; the first point 0.1 s and 33 MB, later ones a few microseconds.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import category

from bot.domain.zones import is_zone, read_part, read_whole
from bot.geo.cities import City, cities_called, cities_in, fold
from bot.geo.regions import flags_named, region_name, regions_after, regions_called, shown_region, within
from bot.geo.zone_names import clock_of, current, zones_abbreviated

LONGEST_TEXT = 60
MAX_MATCHES = 8
FAR_LARGER = 10
_REGION_FAR_LARGER = 100
_SHORT_NAME = 3
_CITY = 100_000
_COMMAS = str.maketrans(dict.fromkeys("，、،", ","))
_MINUS = str.maketrans(dict.fromkeys("−–‒﹣－", "-") | {"＋": "+", "：": ":"})


class Place(NamedTuple):
    """A place that may be meant; without a city it goes by its zone's name."""

    zone: str
    city: str = ""
    region: str = ""
    sure: bool = True
    """Whether it may be taken without asking, where it is the only one."""


def read_place(text: str, language: str = "en") -> list[Place]:
    """Return the places that `text` may mean, at most eight in as many zones or regions, largest first.

    After a comma, or the name alone, a country or a US state may follow. One that cannot be read is ignored, and then
    it is asked which place is meant.
    """
    name, *parts = flags_named(text[:LONGEST_TEXT].translate(_COMMAS)).split(",")
    name = _strip_signs(name)
    if zones := read_whole(name.translate(_MINUS)) or zones_abbreviated(fold(name)):
        return [Place(current(zone)) for zone in zones]
    if not fold(name):
        return []
    after = [words for part in parts if (words := fold(_strip_signs(part)))]
    regions = [known for words in after if (known := regions_after(language).get(words))]
    found = _read_name(fold(name), regions, bool(regions) or not after, language)
    return found or ([] if cities_called(fold(name)) else _read_words(fold(name), language))


def zone_at(latitude: float, longitude: float) -> str | None:
    """Return the zone of a point on land, None at sea; where several claim it, as in Xinjiang, the last by name."""
    from tzfpy import get_tzs  # it reads its map when it is first asked

    zones = [zone for zone in get_tzs(longitude, latitude) if is_zone(zone) and not zone.startswith("Etc/")]
    return current(zones[-1]) if zones else None


def _read_name(name: str, regions: list[set[str]], plainly: bool, language: str) -> list[Place]:
    """Return the cities and regions of a whole name, within all of the regions that were typed after it."""
    cities = [city for city in cities_called(name) if is_zone(city.zone)]
    cities = _without_namesakes([city for city in cities if all(within(city.region, wanted) for wanted in regions)])
    called = [] if regions else sorted(regions_called(language).get(name, ()))
    clocks = [clock for region in called for clock in _largest_by_clock(region)]
    if clocks and _far_larger(clocks, cities):
        cities = []
    meant = _likely_cities(cities, plainly)
    if clocks:
        meant = _one_per_clock([*clocks, *meant])
    sure = len(name) > _SHORT_NAME or any(city.own or city.people >= FAR_LARGER * _CITY for city in meant)
    places = [Place(current(city.zone), city.name, region_name(city.region, language), sure) for city in meant]
    return _disambiguate(places)


def _read_words(name: str, language: str) -> list[Place]:
    """Return a city with its country behind or before it, or zones with that in their name, or a city among the words.

    The last two are guesses and are asked for even where there is only one, unless the name is the whole city of a
    zone.
    """
    words = name.split()
    for at in range(len(words) - 1, 0, -1):
        for city, region in ((words[:at], words[at:]), (words[at:], words[:at])):
            known = regions_after(language).get(" ".join(region))
            if known and (found := _read_name(" ".join(city), [known], True, language)):
                return found
    if zones := read_part(name):
        exact = fold(zones[0].rpartition("/")[2]) == name
        return [Place(zone, sure=exact) for zone in dict.fromkeys(map(current, zones))]
    parts = [*(words[at:] for at in range(1, len(words))), *(words[:at] for at in range(len(words) - 1, 0, -1))]
    for part in parts:
        cities = [city for city in cities_called(" ".join(part)) if city.people >= _CITY and len(city.name) > 2]
        if any(city.own for city in cities):
            return [one._replace(sure=False) for one in _read_name(" ".join(part), [], True, language)]
    return []


def _strip_signs(text: str) -> str:
    """Remove the signs around a text: quotes, a full stop, an emoji; not the sign of an offset."""
    marks = [char for char in dict.fromkeys(text) if category(char)[0] in "PSZC" and char not in "+-−–‒﹣－<>|"]
    return text.strip("".join(marks))


def _largest_by_clock(region: str) -> list[City]:
    """Return the largest city for each clock kept in a region, largest first; its people are all who keep it."""
    people: Counter[str] = Counter()
    largest: dict[str, City] = {}
    for city in cities_in(region):
        if is_zone(city.zone):
            clock = clock_of(city.zone)
            people[clock] += city.people
            largest[clock] = max(largest.get(clock, city), city, key=lambda one: one.people)
    return [largest[clock]._replace(people=count) for clock, count in people.most_common(MAX_MATCHES)]


def _far_larger(clocks: Sequence[City], cities: Sequence[City]) -> bool:
    """Return whether a region has so many more people than any city of its name that nobody means the city."""
    return sum(one.people for one in clocks) >= _REGION_FAR_LARGER * max((_weight(one) for one in cities), default=0)


def _one_per_clock(cities: Sequence[City]) -> list[City]:
    """Return one for each clock, with the most people first."""
    apart = {clock_of(city.zone): city for city in sorted(cities, key=lambda city: city.people)}
    return sorted(apart.values(), key=lambda city: -city.people)[:MAX_MATCHES]


def _weight(city: City) -> int:
    """Return how likely a city is meant: a name that is another city's own counts for less."""
    return city.people if city.own else city.people // FAR_LARGER


def _likely_cities(cities: Sequence[City], plainly: bool) -> list[City]:
    """Return one city if there is no doubt about its zone, else one for each zone in each region."""
    if not cities:
        return []
    largest = sorted(cities, key=lambda city: -_weight(city))
    others = [_weight(city) for city in largest if city.zone != largest[0].zone]
    if not others or (plainly and _weight(largest[0]) >= FAR_LARGER * max(others)):
        return largest[:1]
    apart = {(city.zone, shown_region(city.region)): city for city in reversed(largest)}
    return sorted(apart.values(), key=lambda city: -_weight(city))[:MAX_MATCHES]


def _without_namesakes(cities: Sequence[City]) -> list[City]:
    """Drop small places that once had a larger one's name, as Sandusky was called Portland."""
    most = max((_weight(city) for city in cities if city.own), default=0)
    return [city for city in cities if city.own or _weight(city) >= most]


def _disambiguate(places: list[Place]) -> list[Place]:
    """Add the zone's city to the region where city and region are the same, as for two places called San Pedro."""
    alike = Counter((place.city, place.region) for place in places)
    return [
        place._replace(region=f"{place.region}, {place.zone.rpartition('/')[2].replace('_', ' ')}")
        if alike[place.city, place.region] > 1
        else place
        for place in places
    ]
