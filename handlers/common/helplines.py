"""Help lines of a country as the conversation shows them: silent ways first, then calls, and when they were checked."""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from bot.telegram_api.errors import report
from bot.toolkit.localizer import Localizer
from content.catalog.formats import listed
from content.catalog.helplines import Kind, Service, Way, country_name, country_of, day, language_name, services_in
from content.catalog.messages import Html

NOWHERE = "none"
"""The country of someone of whom none is known."""
_AT_ONCE: Set[Kind] = {"emergency", "police"}


class _Entry(NamedTuple):
    service: Service
    way: Way


def guess(localizer: Localizer) -> str:
    """Return the country of the person's time zone, or NOWHERE."""
    try:
        return country_of(localizer.zone.key if localizer.zone else None) or NOWHERE
    except Exception as error:  # noqa: BLE001  # without the list there is still help that fits anywhere
        report("guessing a country", error)
        return NOWHERE


def help_in(localizer: Localizer, country: str, kinds: Set[Kind] | None = None) -> str:
    """List help in a country, by services of some `kinds` or of all; where there is none, help for anywhere."""
    try:
        return _help(localizer, country, kinds)
    except Exception as error:  # noqa: BLE001  # whatever is wrong with the list, nobody is left without a way
        report("showing help lines", error)
        return localizer.text("safety-anywhere", emergency=Html(localizer.text("safety-emergency-local")))


def _help(localizer: Localizer, country: str, kinds: Set[Kind] | None) -> str:
    services = [one for one in services_in(country) if kinds is None or one.kind in kinds]
    entries = [_Entry(one, way) for one in services for way in one.ways]
    emergency = _emergency(localizer, entries)
    silent = [one for one in entries if one.way.silent]
    calls = [one for one in entries if not one.way.silent and one.service.kind not in _AT_ONCE]
    if not calls and not silent:
        anywhere = localizer.text("safety-anywhere", emergency=Html(emergency))
        if country == NOWHERE or services_in(country):
            return anywhere
        no_line = localizer.text("safety-no-line", country=country_name(country, localizer.language))
        return f"{no_line}\n\n{anywhere}"
    name = country_name(country, localizer.language)
    lines = [_line(localizer, one) for one in silent] or [localizer.text("safety-silent-none")]
    silently = "\n".join([localizer.text("safety-silent", country=name), *lines])
    by_phone = "\n".join(
        [localizer.text("safety-calls", country=name), emergency, *(_line(localizer, one) for one in calls)]
    )
    return "\n\n".join([silently, by_phone, _about_numbers(localizer, services)])


def _emergency(localizer: Localizer, entries: Iterable[_Entry]) -> str:
    """Return the number that the list names; otherwise the words for the number that people know where they live."""
    named = [one for one in entries if one.service.kind in _AT_ONCE and one.way.how in {"call", "press"}]
    if not named:
        return localizer.text("safety-emergency-local")
    return localizer.text("safety-emergency", numbers=Html(", ".join(_number(localizer, one) for one in named)))


def _number(localizer: Localizer, entry: _Entry) -> str:
    number = localizer.text("safety-way-call", to=entry.way.to)
    about = [localizer.text("safety-kind-police")] if entry.service.kind == "police" else []
    marks = [localizer.text(f"safety-mark-{mark}") for mark in entry.way.marks]
    return " · ".join([number, *about, *marks]) + (" *" if entry.service.quality == "N" else "")


def _line(localizer: Localizer, entry: _Entry) -> str:
    service, way = entry
    reached = localizer.text(f"safety-way-{way.how}", to=way.to, say=way.say, then=way.then)
    about = Html(" · ".join([*_who(localizer, service), *_when(localizer, way), *_more(localizer, way)]))
    line = "safety-newspaper-line" if service.quality == "N" else "safety-line"
    return localizer.text(line, way=Html(reached), about=about)


def _who(localizer: Localizer, service: Service) -> Iterable[str]:
    if service.name:
        yield localizer.text("safety-named", name=service.name)
    if service.kind != "violence" or not service.name:
        yield localizer.text(f"safety-kind-{service.kind}")
    if service.audience != "everyone":
        yield localizer.text(f"safety-audience-{service.audience}")
    if service.region:
        yield localizer.text("safety-named", name=service.region)


def _when(localizer: Localizer, way: Way) -> Iterable[str]:
    hours = way.hours
    if hours is not None and (hours.open, hours.close) == (0, 24):
        yield localizer.text("safety-always")
    elif hours is not None:
        yield localizer.text(f"safety-hours-{hours.days}", open=f"{hours.open:02}", close=f"{hours.close % 24:02}")
    if way.since is not None:
        yield localizer.text("safety-since", day=day(way.since, localizer.language))


def _more(localizer: Localizer, way: Way) -> Iterable[str]:
    if way.languages is not None:
        yield localizer.text("safety-languages", count=way.languages)
    if way.speaks:
        spoken = listed([language_name(code, localizer.language) for code in way.speaks], localizer.language)
        yield localizer.text("safety-speaks", languages=spoken)
    yield from (localizer.text(f"safety-mark-{mark}") for mark in way.marks)


def _about_numbers(localizer: Localizer, services: Sequence[Service]) -> str:
    checked = day(min(one.checked_on for one in services), localizer.language)
    quoted = [localizer.text("safety-newspaper")] if any(one.quality == "N" for one in services) else []
    return "\n".join([*quoted, localizer.text("safety-checked", day=checked), localizer.text("safety-elsewhere")])
