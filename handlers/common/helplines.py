"""Help lines of a country as the conversation shows them: silent ways first, then calls, and when they were checked."""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from bot.context import Voice
from bot.on_error import report
from content.catalog import Html
from content.helplines import Kind, Service, Way, country_name, country_of, day, language_name, services_in

NOWHERE = "none"
"""The country of someone of whom none is known."""
_AT_ONCE: Set[Kind] = {"emergency", "police"}


class _Entry(NamedTuple):
    service: Service
    way: Way


def guess(voice: Voice) -> str:
    """The country that the person's time zone tells of, or NOWHERE."""
    try:
        return country_of(voice.zone.key if voice.zone else None) or NOWHERE
    except Exception as error:  # noqa: BLE001  # without the list there is still help that fits anywhere
        report("guessing a country", error)
        return NOWHERE


def help_in(voice: Voice, country: str, kinds: Set[Kind] | None = None) -> str:
    """Whom to turn to there, by services of some `kinds` or of all; where there are none, whom to turn to anywhere."""
    try:
        return _help(voice, country, kinds)
    except Exception as error:  # noqa: BLE001  # whatever is wrong with the list, nobody is left without a way
        report("showing help lines", error)
        return voice.text("safety-anywhere", emergency=Html(voice.text("safety-emergency-local")))


def _help(voice: Voice, country: str, kinds: Set[Kind] | None) -> str:
    services = [one for one in services_in(country) if kinds is None or one.kind in kinds]
    entries = [_Entry(one, way) for one in services for way in one.ways]
    emergency = _emergency(voice, entries)
    silent = [one for one in entries if one.way.silent]
    calls = [one for one in entries if not one.way.silent and one.service.kind not in _AT_ONCE]
    if not calls and not silent:
        anywhere = voice.text("safety-anywhere", emergency=Html(emergency))
        known = country == NOWHERE or bool(services_in(country))
        return anywhere if known else f"{_no_line(voice, country)}\n\n{anywhere}"
    by_phone = "\n".join([_calls(voice, country), emergency, *(_line(voice, one) for one in calls)])
    return "\n\n".join([_silent(voice, country, silent), by_phone, _about_numbers(voice, services)])


def _no_line(voice: Voice, country: str) -> str:
    return voice.text("safety-no-line", country=country_name(country, voice.language))


def _silent(voice: Voice, country: str, entries: Sequence[_Entry]) -> str:
    lines = [_line(voice, one) for one in entries] or [voice.text("safety-silent-none")]
    return "\n".join([voice.text("safety-silent", country=country_name(country, voice.language)), *lines])


def _calls(voice: Voice, country: str) -> str:
    return voice.text("safety-calls", country=country_name(country, voice.language))


def _emergency(voice: Voice, entries: Iterable[_Entry]) -> str:
    """The number that the list names; otherwise the one that people know where they live."""
    named = [one for one in entries if one.service.kind in _AT_ONCE and one.way.how in {"call", "press"}]
    if not named:
        return voice.text("safety-emergency-local")
    return voice.text("safety-emergency", numbers=Html(", ".join(_number(voice, one) for one in named)))


def _number(voice: Voice, entry: _Entry) -> str:
    number = voice.text("safety-way-call", to=entry.way.to)
    about = [voice.text("safety-kind-police")] if entry.service.kind == "police" else []
    marks = [voice.text(f"safety-mark-{mark}") for mark in entry.way.marks]
    return " · ".join([number, *about, *marks]) + (" *" if entry.service.quality == "N" else "")


def _line(voice: Voice, entry: _Entry) -> str:
    service, way = entry
    reached = voice.text(f"safety-way-{way.how}", to=way.to, say=way.say, then=way.then)
    about = Html(" · ".join([*_who(voice, service), *_when(voice, way), *_more(voice, way)]))
    line = "safety-newspaper-line" if service.quality == "N" else "safety-line"
    return voice.text(line, way=Html(reached), about=about)


def _who(voice: Voice, service: Service) -> Iterable[str]:
    if service.name:
        yield voice.text("safety-named", name=service.name)
    if service.kind != "violence" or not service.name:
        yield voice.text(f"safety-kind-{service.kind}")
    if service.audience != "everyone":
        yield voice.text(f"safety-audience-{service.audience}")
    if service.region:
        yield voice.text("safety-named", name=service.region)


def _when(voice: Voice, way: Way) -> Iterable[str]:
    hours = way.hours
    if hours is not None and (hours.open, hours.close) == (0, 24):
        yield voice.text("safety-always")
    elif hours is not None:
        yield voice.text(f"safety-hours-{hours.days}", open=f"{hours.open:02}", close=f"{hours.close % 24:02}")
    if way.since is not None:
        yield voice.text("safety-since", day=day(way.since, voice.language))


def _more(voice: Voice, way: Way) -> Iterable[str]:
    if way.languages is not None:
        yield voice.text("safety-languages", count=way.languages)
    if way.speaks:
        spoken = ", ".join(language_name(code, voice.language) for code in way.speaks)
        yield voice.text("safety-speaks", languages=spoken)
    yield from (voice.text(f"safety-mark-{mark}") for mark in way.marks)


def _about_numbers(voice: Voice, services: Sequence[Service]) -> str:
    checked = day(min(one.checked_on for one in services), voice.language)
    quoted = [voice.text("safety-newspaper")] if any(one.quality == "N" for one in services) else []
    return "\n".join([*quoted, voice.text("safety-checked", day=checked), voice.text("safety-elsewhere")])
