"""Settings: language and time zone, each person's own; and the language of a group, which any of it may choose."""

import asyncio
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton

from bot.domain.zones import is_zone
from bot.geo.time_zones import Place, read_place, zone_at
from bot.services import groups, people, subscriptions
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import AppContext, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.formats import appointment, language_locale, moment, reader_locale, zone_name
from handlers.common.dialogs import ZoneQuestion
from handlers.common.drafts import replace_or_send
from handlers.common.groups import is_in


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


@dataclass(frozen=True)
class SetGroupLanguage(Button, prefix="lg1"):
    """Speak that language in the group."""

    chat: int
    code: str


async def settings(ctx: Context) -> None:
    """Show what is set, and a button for each. In a group only this person sees it."""
    await ctx.private(*await _screen(ctx, None if ctx.chat.private else ctx.chat.id), start=_start(ctx.chat.id))


async def settings_start(ctx: Context) -> None:
    """Show the same, with a number behind it that of this group: the deep link."""
    _, _, group = ctx.args.partition("-")
    chat = -int(group) if group.isdecimal() else None
    if chat is not None:
        await _may(ctx, chat)
    await ctx.private(*await _screen(ctx, chat), start="settings")


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
    keys = [
        ctx.callback_button("button-language", SetLanguage(code), language=_own_name(code))
        for code in ctx.app.catalog.languages
    ]
    await ctx.answer()
    await ctx.private(ctx.text("language-which"), in_rows(keys, 3), start="settings")


async def language_chosen(ctx: Context, button: SetLanguage) -> None:
    """Speak another language from the next word on."""
    if button.code not in ctx.app.catalog.languages:
        raise RefusalError("old-button")
    await ctx.db(people.choose_language, ctx.person.id, button.code)
    text = ctx.app.localizer(button.code, None).text("language-set", language=_own_name(button.code))
    await replace_or_send(ctx, text, start="settings")


async def group_language_chosen(ctx: Context, button: SetGroupLanguage) -> None:
    """Speak another language in the group from the next word on; the group is told."""
    if button.code not in ctx.app.catalog.languages:
        raise RefusalError("old-button")
    await _may(ctx, button.chat)
    thread_id = ctx.chat.thread_id if button.chat == ctx.chat.id else None
    await ctx.db(groups.choose_language, button.chat, button.code, thread_id, ctx.now)
    await replace_or_send(ctx, *await _screen(ctx, button.chat), start=_start(button.chat))


async def group_language_told(app: AppContext, due: Due[groups.LanguageChosen]) -> OutgoingMessage:
    """Tell the group, in the language that was chosen."""
    localizer = await app.chat_localizer(due.chat_id, None, None)
    text = localizer.text("group-language-set", language=_own_name(localizer.language))
    return OutgoingMessage(text, thread_id=due.payload.thread_id)


async def _screen(ctx: Context, group: int | None) -> tuple[str, Rows]:
    """Return what is set, with the language of a group, and a button for each."""
    named = zone_name(ctx.person.zone, ctx.language) if ctx.person.zone else ctx.text("zone-none")
    text = ctx.text("settings", language=_own_name(ctx.language), zone=named)
    codes = ctx.app.catalog.languages
    if group is None or len(codes) == 1:
        return text, _keys(ctx)
    spoken = (await ctx.app.chat_localizer(group, ctx.language, None)).language
    line = ctx.text("settings-group", language=_own_name(spoken))
    keys = [
        ctx.callback_button(
            "button-chosen" if code == spoken else "button-choice",
            SetGroupLanguage(group, code),
            label=_own_name(code),
        )
        for code in codes
    ]
    return f"{text}\n\n{line}", [*_keys(ctx), *in_rows(keys, 3, ctx.plain("button-chosen", label=""))]


async def _may(ctx: Context, chat: int) -> None:
    """Raise RefusalError unless it is the group one is in here or, in private, a shared group."""
    if chat > 0 or (chat != ctx.chat.id and not (ctx.chat.private and await is_in(ctx, chat))):
        raise RefusalError("old-button")


def _start(chat: int) -> str:
    return "settings" if chat > 0 else f"settings-{-chat}"


async def _use_zone(ctx: Context, name: str) -> None:
    other = None if isinstance(ctx.dialog, ZoneQuestion) else ctx.dialog  # a location may come while it is open
    coming = await ctx.db(subscriptions.move, ctx.person.id, name, ctx.now, other)
    zone = ZoneInfo(name)
    locale = reader_locale(ctx.language, name)
    text = ctx.text("zone-set", zone=zone_name(name, ctx.language), now=moment(ctx.now, locale, zone))
    if coming is not None and coming.next_at is not None:
        text += "\n" + ctx.text("zone-set-coming", when=appointment(coming.next_at, locale, zone))
    await ctx.reply(text, [[ctx.callback_button("button-zone-other", AskZone())]])


def _place_key(ctx: Context, place: Place) -> InlineKeyboardButton:
    if place.city:
        return ctx.callback_button("button-place", SetZone(place.zone), city=place.city, region=place.region)
    return ctx.callback_button("button-zone", SetZone(place.zone), zone=zone_name(place.zone, ctx.language))


def _keys(ctx: Context) -> Rows:
    """Offer what can be changed. One language leaves nothing to choose."""
    several = len(ctx.app.catalog.languages) > 1
    language = [[ctx.callback_button("button-language-ask", AskLanguage())]] if several else []
    return [*language, [ctx.callback_button("button-zone-ask", AskZone())]]


def _own_name(code: str) -> str:
    return (language_locale(code).get_display_name() or code).capitalize()


FEATURE = Feature(
    name="settings",
    commands=[Command("settings", settings, ephemeral=True)],
    buttons={
        AskZone: zone,
        SetZone: zone_chosen,
        AskLanguage: languages,
        SetLanguage: language_chosen,
        SetGroupLanguage: group_language_chosen,
    },
    renderers={groups.LanguageChosen: group_language_told},
    deep_links={"settings": settings_start, "zone": zone},
    dialogs={ZoneQuestion: zone_typed},
    on_location=zone_located,
)
