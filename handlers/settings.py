"""Settings: language and time zone, each person's own."""

import asyncio
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from babel import Locale
from telegram import InlineKeyboardButton

from bot.domain.zones import is_zone
from bot.geo.time_zones import Place, read_place, zone_at
from bot.geo.zone_names import current
from bot.services import people, subscriptions
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import Rows
from content.catalog.messages import appointment, moment
from handlers.common.dialogs import ZoneQuestion
from handlers.common.drafts import replace_or_send


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


async def settings(ctx: Context) -> None:
    """Show what is set, and a button for each. In a group only this person sees it."""
    named = _city(ctx.person.zone) if ctx.person.zone else ctx.text("zone-none")
    await ctx.private(ctx.text("settings", language=_own_name(ctx.language), zone=named), _keys(ctx), start="settings")


async def zone(ctx: Context, _button: AskZone | None = None) -> None:
    """Ask for a place; the next plain text in private answers, or a location."""
    if not ctx.chat.private:
        await ctx.open_private("zone")
        return
    await ctx.open_dialog(ZoneQuestion())
    await ctx.answer()
    await ctx.reply(ctx.text("zone-ask"))


async def zone_typed(ctx: Context, _dialog: ZoneQuestion) -> None:
    """Read a place or an offset that was typed. What may mean several zones is asked with a button for each."""
    # Beside the loop: it reads files, and nobody else shall wait for that.
    found = await asyncio.to_thread(read_place, ctx.args, ctx.language)
    if not found:
        raise RefusalError("zone-unknown")
    if len(found) == 1 and found[0].sure:
        await _use_zone(ctx, found[0].zone)
        return
    await ctx.reply(ctx.text("zone-which"), [[_place_key(ctx, place)] for place in found])


async def zone_located(ctx: Context) -> None:
    """Keep the zone of a location that was shared in private, and not the location."""
    if ctx.incoming.location is None:
        return
    name = await asyncio.to_thread(zone_at, *ctx.incoming.location)
    if name is None:
        raise RefusalError("zone-at-sea")
    await _use_zone(ctx, name)


async def zone_chosen(ctx: Context, button: SetZone) -> None:
    """Use one of the zones that were offered."""
    if not is_zone(button.zone):
        raise RefusalError("old-button")
    await _use_zone(ctx, button.zone)


async def languages(ctx: Context, _button: AskLanguage) -> None:
    """Offer the languages that there are words for."""
    codes = ctx.app.catalog.languages
    await ctx.answer()
    await ctx.private(
        ctx.text("language-which"),
        [[ctx.callback_button("button-language", SetLanguage(code), language=_own_name(code))] for code in codes],
        start="settings",
    )


async def language_chosen(ctx: Context, button: SetLanguage) -> None:
    """Speak another language from the next word on."""
    if button.code not in ctx.app.catalog.languages:
        raise RefusalError("old-button")
    await ctx.db(people.choose_language, ctx.person.id, button.code)
    text = ctx.app.localizer(button.code, None).text("language-set", language=_own_name(button.code))
    await replace_or_send(ctx, text, start="settings")


async def _use_zone(ctx: Context, name: str) -> None:
    other = None if isinstance(ctx.dialog, ZoneQuestion) else ctx.dialog  # a location may come while it is open
    coming = await ctx.db(subscriptions.move, ctx.person.id, name, ctx.now, other)
    zone = ZoneInfo(name)
    text = ctx.text("zone-set", zone=_city(name), now=moment(ctx.now, ctx.language, zone))
    if coming is not None and coming.next_at is not None:
        text += "\n" + ctx.text("zone-set-coming", when=appointment(coming.next_at, ctx.language, zone))
    await ctx.reply(text, [[ctx.callback_button("button-zone-other", AskZone())]])


def _place_key(ctx: Context, place: Place) -> InlineKeyboardButton:
    if place.city:
        return ctx.callback_button("button-place", SetZone(place.zone), city=place.city, region=place.region)
    return ctx.callback_button("button-zone", SetZone(place.zone), zone=_city(place.zone))


def _keys(ctx: Context) -> Rows:
    """Offer what can be changed. One language leaves nothing to choose."""
    several = len(ctx.app.catalog.languages) > 1
    language = [[ctx.callback_button("button-language-ask", AskLanguage())]] if several else []
    return [*language, [ctx.callback_button("button-zone-ask", AskZone())]]


def _city(name: str) -> str:
    """Return a zone as people write it: "Lisbon (Europe)", or "UTC+2" for an offset."""
    if name.startswith("Etc/GMT"):
        hours = -int(name.removeprefix("Etc/GMT"))
        return f"UTC{hours:+d}"
    area, _, city = current(name).rpartition("/")
    return f"{city.replace('_', ' ')} ({area.replace('_', ' ')})" if area else name


def _own_name(code: str) -> str:
    return (Locale.parse(code, sep="-").get_display_name() or code).capitalize()


FEATURE = Feature(
    name="settings",
    commands=[Command("settings", settings, ephemeral=True)],
    buttons={
        AskZone: zone,
        SetZone: zone_chosen,
        AskLanguage: languages,
        SetLanguage: language_chosen,
    },
    deep_links={"settings": settings, "zone": zone},
    dialogs={ZoneQuestion: zone_typed},
    on_location=zone_located,
)
