"""Help lines by country: one list for all languages, `helplines.toml`. Names of countries and languages are Babel's."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Annotated, ClassVar, Final, Literal, Self

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.languages import get_official_languages
from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.catalog.formats import country_of_zone, language_locale
from content.catalog.libraries import Library, where
from content.catalog.loaders import FALLBACK, ROOT, read
from content.catalog.schemas import Label, Line, Record, Table
from content.understanding.folding import fold

Kind = Literal["violence", "suicide", "emotional", "emergency", "police", "social", "counselling", "map"]
How = Literal[
    "text",
    "text-word",
    "text-silent",
    "dialogue",
    "whatsapp",
    "chat",
    "code",
    "site",
    "app",
    "press",
    "call",
    "call-then",
    "call-option",
]
Mark = Literal[
    "free",
    "off-bill",
    "anonymous",
    "confidential",
    "call-log",
    "mobile",
    "abroad",
    "not-in-territories",
    "planned-may-2026",
    "cuts-2025",
]
Audience = Literal["everyone", "men", "migrants"]
Days = Literal["daily", "mon-fri"]
_THEN: Final = {"press", "call-then", "call-option"}
_NO_NUMBER: Final = {"site": r"[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?", "chat": r".{3,}", "app": r".{3,}"}
_NUMBER: Final = r"[+*#(]?\d[\d ()*-]*\d#?"
_FEWEST_LETTERS: Final = 3
"""Of a country's name, before more of it is guessed."""


class Hours(BaseModel):
    """Full hours of the country's own clock; from 0 to 24 is always."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")

    open: Annotated[int, Field(ge=0, le=23)]
    close: Annotated[int, Field(ge=1, le=24)]
    days: Days = "daily"


class Way(BaseModel):
    """One way to reach a service: a number, an address, or the name of an app."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")

    how: How
    to: Label
    say: Label = ""
    """The word to send."""
    then: Label = ""
    """What to dial after it."""
    hours: Hours | None = None
    since: date | None = None
    languages: Annotated[int | None, Field(ge=2)] = None
    """How many are spoken, where only that is known."""
    speaks: Annotated[tuple[str, ...], Field(strict=False)] = ()
    """ISO codes of those that are known."""
    marks: Annotated[tuple[Mark, ...], Field(strict=False)] = ()

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if not _fits(_NO_NUMBER.get(self.how, _NUMBER), self.to):
            raise ValueError(f"to: {self.to!r} does not look like one of {self.how}")
        if bool(self.then) != (self.how in _THEN) or not _fits(r"\d*", self.then):
            raise ValueError(f"then: digits, for {', '.join(sorted(_THEN))} and no other")
        if bool(self.say) != (self.how == "text-word"):
            raise ValueError("say: for text-word and no other")
        return self

    @property
    def silent(self) -> bool:
        """Return whether somebody near hears nothing of it: nothing is said aloud."""
        return not self.how.startswith("call")


class Country(Record):
    """A country with help lines; its id is the ISO code in small letters."""

    id: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    called: Annotated[tuple[str, ...], Field(strict=False)] = ()


class Service(Record):
    """An organisation that helps. Its name is the same in every language."""

    country: str
    kind: Kind
    name: Annotated[str, Field(max_length=48)] = ""
    region: Label = ""
    audience: Audience = "everyone"
    quality: Literal["P", "C", "N"]
    sources: Annotated[tuple[Line, ...], Field(min_length=1, strict=False)]
    checked_on: date
    ways: Annotated[tuple[Way, ...], Field(min_length=1, strict=False)]


class Helplines(Library):
    """The whole list."""

    file: ClassVar = "helplines.toml"

    countries: Table[Country]
    services: Table[Service]


@cache
def helplines() -> Helplines:
    """Return the list. Raises LibraryError, which names every entry that is wrong."""
    return read(Helplines, ROOT / Helplines.file)


def services_in(country: str) -> tuple[Service, ...]:
    """Return the services of a country, in the order of the list; none where it has none."""
    return where(helplines().services, country=country)


def country_of(zone: str | None) -> str | None:
    """Return the code of the country that keeps this time zone, if it has help lines."""
    code = (country_of_zone(zone) or "").lower()
    return code if code in helplines().countries else None


def country_name(code: str, language: str) -> str:
    """Return the name of a country in that language."""
    return _country_names(language).get(code) or _country_names(FALLBACK)[code]


def is_country(code: str) -> bool:
    """Return whether there is such a country, with help lines or without."""
    return code in _country_names(FALLBACK)


def countries_by_name(language: str) -> list[str]:
    """Return the codes of all countries with help lines, in the order of their names in that language."""
    return sorted(helplines().countries, key=lambda code: _normalized(country_name(code, language)))


def find_countries(text: str, language: str) -> list[str]:
    """Return the codes of the countries that a typed name may mean; those with help lines first."""
    words = _normalized(text)
    names = _names_by_country(language)
    exact = [code for code, called in names.items() if words in called]
    if exact or len(words) < _FEWEST_LETTERS:
        return exact[:1]
    begun = [code for code, called in names.items() if any(one.startswith(words) for one in called)]
    return sorted(begun, key=lambda code: code not in helplines().countries)


def language_name(code: str, language: str) -> str:
    """Return the name of a language in that language."""
    return str(language_locale(language).languages.get(code, code))


def day(at: date, language: str) -> str:
    """Format a day as that language writes it: "November 22, 2026"."""
    return format_date(at, "long", locale=language_locale(language))


@cache
def _names_by_country(language: str) -> Mapping[str, list[str]]:
    """Return the names of each country in that language and in English; with help lines, also in its own languages."""
    listed = helplines().countries
    there = {code: [*_local_names(code), *country.called] for code, country in listed.items()}
    return {
        code: [_normalized(name) for name in (country_name(code, language), english, *there.get(code, ()))]
        for code, english in _country_names(FALLBACK).items()
    }


def _local_names(code: str) -> Iterator[str]:
    for language in get_official_languages(code.upper(), de_facto=True):
        try:
            yield Locale.parse(language).territories.get(code.upper(), code)
        except UnknownLocaleError:
            continue  # a language that Babel has no names in


@cache
def _country_names(language: str) -> Mapping[str, str]:
    """Return the names of countries by their code in small letters.

    Babel's codes of continents are numbers, left out.
    """
    found = language_locale(language).territories
    return {code.lower(): name for code, name in found.items() if code.isalpha() and code not in _NO_COUNTRY}


_NO_COUNTRY: Final = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


def _normalized(text: str) -> str:
    return " ".join(fold(text).split())


def _fits(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text) is not None
