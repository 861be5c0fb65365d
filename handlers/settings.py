"""Settings: language and time zone, each person's own."""

import asyncio
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from babel import Locale
from telegram import InlineKeyboardButton

from bot.callbacks import Button
from bot.context import Ctx, RefusalError, Rows
from bot.db import people
from bot.domain.zones import is_zone
from bot.feature import Command, Feature
from bot.places import Place, read_place, zone_at
from bot.services import subscriptions
from content.catalog import appointment, moment
from handlers.common.drafts import turn


@dataclass(frozen=True)
class AskZone(Button, prefix="za1"):
    """Ask for the time zone."""


@dataclass(frozen=True)
class SetZone(Button, prefix="zs1"):
    """Use that zone."""

    zone: str


@dataclass(frozen=True)
class AskLanguage(Button, prefix="la1"):
    """Show the languages."""


@dataclass(frozen=True)
class SetLanguage(Button, prefix="ls1"):
    """Speak that language."""

    code: str


async def settings(ctx: Ctx) -> None:
    """`/settings`: what is set, and a button for each. In a group it is shown to this person alone."""
    await ctx.private(
        ctx.text("settings", language=_own_name(ctx.language), zone=_zone(ctx)), _keys(ctx), start="settings"
    )


async def zone(ctx: Ctx, _button: AskZone | None = None) -> None:
    """Ask for a place; the next plain text in private answers, or a location."""
    if not ctx.chat.private:
        await ctx.open_private("zone")
        return
    await ctx.db(people.change_person, ctx.person.id, dialog="zone")
    await ctx.answer()
    await ctx.reply(ctx.text("zone-ask"))


async def zone_typed(ctx: Ctx) -> None:
    """A place or an offset, typed freely."""
    # Beside the loop: it reads files, and nobody else shall wait for that.
    found = await asyncio.to_thread(read_place, ctx.args, ctx.language)
    if not found:
        raise RefusalError("zone-unknown")
    if len(found) == 1:
        await _use_zone(ctx, found[0].zone)
        return
    await ctx.reply(ctx.text("zone-which"), [[_place_key(ctx, place)] for place in found])


async def zone_located(ctx: Ctx) -> None:
    """A location shared in private: its zone is kept, the location is not."""
    if ctx.source.location is None:
        return
    name = await asyncio.to_thread(zone_at, *ctx.source.location)
    if name is None:
        raise RefusalError("zone-at-sea")
    await _use_zone(ctx, name)


async def zone_chosen(ctx: Ctx, button: SetZone) -> None:
    """One of several zones."""
    if not is_zone(button.zone):
        raise RefusalError("old-button")
    await ctx.answer()
    await _use_zone(ctx, button.zone)


async def languages(ctx: Ctx, _button: AskLanguage) -> None:
    """The languages there are words for."""
    codes = ctx.desk.catalog.languages
    await ctx.answer()
    await ctx.private(
        ctx.text("language-which"),
        [[ctx.key("button-language", SetLanguage(code), language=_own_name(code))] for code in codes],
        start="settings",
    )


async def language_chosen(ctx: Ctx, button: SetLanguage) -> None:
    """Another language, from the next word on."""
    if button.code not in ctx.desk.catalog.languages:
        raise RefusalError("old-button")
    await ctx.db(people.change_person, ctx.person.id, language=button.code)
    text = ctx.desk.voice(button.code, None).text("language-set", language=_own_name(button.code))
    await turn(ctx, text, start="settings")


async def _use_zone(ctx: Ctx, name: str) -> None:
    other = ctx.person.dialog if ctx.person.dialog != "zone" else None  # a location may arrive while it is open
    coming = await ctx.db(subscriptions.move, ctx.person.id, name, ctx.now, other)
    zone = ZoneInfo(name)
    text = ctx.text("zone-set", zone=_city(name), now=moment(ctx.now, ctx.language, zone))
    if coming is not None and coming.next_at is not None:
        text += "\n" + ctx.text("zone-set-coming", when=appointment(coming.next_at, ctx.language, zone))
    await ctx.reply(text, [[ctx.key("button-zone-other", AskZone())]])


def _place_key(ctx: Ctx, place: Place) -> InlineKeyboardButton:
    if place.city:
        return ctx.key("button-place", SetZone(place.zone), city=place.city, region=place.region)
    return ctx.key("button-zone", SetZone(place.zone), zone=_city(place.zone))


def _keys(ctx: Ctx) -> Rows:
    """Offer what can be changed. One language leaves nothing to choose."""
    several = len(ctx.desk.catalog.languages) > 1
    language = [[ctx.key("button-language-ask", AskLanguage())]] if several else []
    return [*language, [ctx.key("button-zone-ask", AskZone())]]


def _zone(ctx: Ctx) -> str:
    return _city(ctx.person.zone) if ctx.person.zone else ctx.text("zone-none")


def _city(name: str) -> str:
    """ "Lisbon (Europe)"; offsets read the way people write them."""
    if name.startswith("Etc/GMT"):
        hours = -int(name.removeprefix("Etc/GMT"))
        return f"UTC{hours:+d}"
    area, _, city = name.rpartition("/")
    return f"{city.replace('_', ' ')} ({area.replace('_', ' ')})" if area else name


def _own_name(code: str) -> str:
    return (Locale.parse(code).get_language_name(code) or code).capitalize()


FEATURE = Feature(
    name="settings",
    commands=[Command("settings", settings, ephemeral=True)],
    buttons={
        AskZone: zone,
        SetZone: zone_chosen,
        AskLanguage: languages,
        SetLanguage: language_chosen,
    },
    starts={"settings": settings, "zone": zone},
    dialogs={"zone": zone_typed},
    located=zone_located,
)
