"""Help lines by country: one list for all languages, `helplines.toml`. Names of countries and languages are Babel's."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Annotated, ClassVar, Final, Literal, Self
from unicodedata import combining, normalize

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date
from babel.languages import get_official_languages
from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.catalog.libraries import Library, where
from content.catalog.loaders import FALLBACK, ROOT, read
from content.catalog.schemas import Label, Line, Record, Table

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
        """Whether nobody near hears it."""
        return not self.how.startswith("call")


class Country(Record):
    """A country with help lines; its id is the ISO code in small letters."""

    id: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    called: Annotated[tuple[str, ...], Field(strict=False)] = ()


class Service(Record):
    """Somebody who helps. Its name stays as it is in every language."""

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
    """All of them."""

    file: ClassVar = "helplines.toml"

    countries: Table[Country]
    services: Table[Service]


@cache
def helplines() -> Helplines:
    """The list; LibraryError names every entry that is wrong."""
    return read(Helplines, ROOT / Helplines.file)


def services_in(country: str) -> tuple[Service, ...]:
    """The services of a country, in the order of the list; none where it has none."""
    return where(helplines().services, country=country)


def country_of(zone: str | None) -> str | None:
    """The code of the country that keeps this time zone, if it is one with help lines."""
    zones: Mapping[str, str] = get_global("zone_territories")
    aliases: Mapping[str, str] = get_global("zone_aliases")
    code = zones.get(aliases.get(zone, zone), "").lower() if zone else ""
    return code if code in helplines().countries else None


def country_name(code: str, language: str) -> str:
    """What a country is called in that language."""
    return _names(language).get(code) or _names(FALLBACK)[code]


def is_country(code: str) -> bool:
    """Whether there is such a country, with help lines or without."""
    return code in _names(FALLBACK)


def countries_by_name(language: str) -> list[str]:
    """The codes of all countries with help lines, in the order of their names in that language."""
    return sorted(helplines().countries, key=lambda code: _bare(country_name(code, language)))


def find_countries(text: str, language: str) -> list[str]:
    """The codes of the countries that a typed name may mean, with help lines or without; those with them first."""
    words = _bare(text)
    names = _called(language)
    exact = [code for code, called in names.items() if words in called]
    if exact or len(words) < _FEWEST_LETTERS:
        return exact[:1]
    begun = [code for code, called in names.items() if any(one.startswith(words) for one in called)]
    return sorted(begun, key=lambda code: code not in helplines().countries)


def language_name(code: str, language: str) -> str:
    """What a language is called in that language."""
    return str(Locale.parse(language, sep="-").languages.get(code, code))


def day(at: date, language: str) -> str:
    """ "November 22, 2026", the way it is written there."""
    return format_date(at, "long", locale=language)


@cache
def _called(language: str) -> Mapping[str, list[str]]:
    """Countries with what people call them, in that language, in English and, where there are help lines, there."""
    listed = helplines().countries
    there = {code: [*_called_there(code), *country.called] for code, country in listed.items()}
    return {
        code: [_bare(name) for name in (country_name(code, language), english, *there.get(code, ()))]
        for code, english in _names(FALLBACK).items()
    }


def _called_there(code: str) -> Iterator[str]:
    for language in get_official_languages(code.upper(), de_facto=True):
        try:
            yield Locale.parse(language).territories.get(code.upper(), code)
        except UnknownLocaleError:
            continue  # a language that Babel has no names in


@cache
def _names(language: str) -> Mapping[str, str]:
    """Countries by their code in small letters; Babel also names the parts of the world, by numbers."""
    found = Locale.parse(language, sep="-").territories
    return {code.lower(): name for code, name in found.items() if code.isalpha() and code not in _NO_COUNTRY}


_NO_COUNTRY: Final = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


def _bare(text: str) -> str:
    letters = (char for char in normalize("NFKD", text.casefold()) if not combining(char))
    return " ".join("".join(letters).replace("’", "'").split())


def _fits(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text) is not None
