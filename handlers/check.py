"""`/check`: what somebody is about to send, with the spots that could land as blame, and softer words for them.

Nothing is stored but a message that is left for an hour. The softer message is read back from the bot's own message.
"""

import asyncio
from dataclasses import dataclass
from typing import Final

from telegram import InlineKeyboardButton, Message, MessageEntity
from telegram.constants import KeyboardButtonStyle

from bot.services import checking, people
from bot.services.dialogs import Dialog
from bot.services.stored_words import is_readable
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OnSent, OutgoingMessage
from content.catalog.loaders import blame
from content.catalog.own import own_words
from content.catalog.schemas import COPY_LENGTH
from content.catalog.softening import Found, read_blame, retellings, soften
from content.catalog.units import units
from handlers.common.danger import answer_danger

LONGEST_SHOWN: Final = 3900
"""Longest text that is shown whole, in UTF-16 code units: with what is said about it, it has to fit Telegram's 4096."""
SURE: Final = "check-sure"
"""The deep link after a card was not it."""
MAX_SPOTS = 6
"""More would read like a list of mistakes."""
SPOT_LENGTH: Final = 140
"""Most characters of a spot, and of a wording for it, that the list shows; the whole holds all of them."""


@dataclass(frozen=True)
class Copy(Button, prefix="xc1"):
    """ "Copy": one breath before it."""


@dataclass(frozen=True)
class Leave(Button, prefix="xl1"):
    """ "Leave it for an hour"."""


@dataclass(frozen=True)
class ThrowAway(Button, prefix="xt1", style=KeyboardButtonStyle.DANGER):
    """ "Throw it away"."""


@dataclass(frozen=True)
class MessageQuestion(Dialog, name="check"):
    """The message to check."""


@dataclass(frozen=True)
class SureMessageQuestion(Dialog, name="check-sure"):
    """The message to check, after the card that it brought was not it."""


async def check(ctx: Context) -> None:
    """Check what stands behind the command, or ask for it; in a group show only the way into private."""
    if not ctx.chat.private:
        if not await _answer_danger(ctx):
            await ctx.private(
                ctx.text("check-group"), [[ctx.start_link_button("button-continue", "check")]], start="check"
            )
    elif ctx.args:
        await written(ctx)
    else:
        await start(ctx)


async def start(ctx: Context) -> None:
    """Ask for a message: the deep link, and "Check another"."""
    await _ask(ctx, MessageQuestion())


async def start_sure(ctx: Context) -> None:
    """Ask for it once more, after "That's not it" took away the card that it brought."""
    await _ask(ctx, SureMessageQuestion())


async def written(ctx: Context, _dialog: Dialog | None = None) -> None:
    """Show the spots of a message, and the whole in softer words. Words of danger come first, but only once."""
    if isinstance(ctx.dialog, SureMessageQuestion):
        ctx.danger_answered = True
    elif await _answer_danger(ctx):
        return
    text = own_words(ctx.args)
    if not text:
        raise RefusalError("draft-empty")
    await ctx.close_dialog()
    # In a thread: the first call compiles the patterns of the language, which takes a second or two.
    found, softer, readable = await asyncio.to_thread(_read, text, ctx.language)
    if not found:
        await ctx.reply(ctx.text("check-nothing" if readable else "check-unreadable"), [_another(ctx)])
        return
    await ctx.reply(_spots(ctx, text, found))
    if units(softer) > LONGEST_SHOWN:
        await ctx.reply(ctx.text("check-too-long"), [_another(ctx)])
    else:
        await ctx.reply(ctx.text("check-softer", text=softer), _keys(ctx))


async def _answer_danger(ctx: Context) -> bool:
    """Answer words of danger, also those that are meant for the partner; return whether there were any."""
    for text in (ctx.args, *retellings(ctx.args, ctx.language)):
        if await answer_danger(ctx, SURE, start="check", text=text):
            return True
    return False


async def _ask(ctx: Context, dialog: Dialog) -> None:
    if not ctx.chat.private:
        await ctx.open_private(dialog.pack())
        return
    await ctx.open_dialog(dialog)
    await ctx.answer()
    await ctx.reply(ctx.text("check-ask"))


async def copy(ctx: Context, _button: Copy) -> None:
    """Offer the copy button, after one breath; what is too long for it is copied by a tap on the words."""
    text = _own_message(ctx)
    rows = [[ctx.callback_button("button-leave-an-hour", Leave())], _another(ctx)]
    await ctx.answer()
    if units(text) <= COPY_LENGTH:
        await ctx.edit(ctx.text("draft-breathe", text=text), [[ctx.copy_button("button-copy", text)], *rows])
    else:
        await ctx.edit(ctx.text("draft-breathe-long", text=text), rows)


async def leave(ctx: Context, _button: Leave) -> None:
    """Put the message away for an hour."""
    due = await ctx.db(checking.leave, ctx.person.id, _own_message(ctx), ctx.now)
    await ctx.answer()
    await ctx.edit(ctx.text("check-left", when=due), [[ctx.callback_button("button-throw-away", ThrowAway())]])


async def throw_away(ctx: Context, _button: ThrowAway) -> None:
    """Delete a message that was left, or that has come back."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await ctx.db(checking.throw_away, ctx.person.id, ctx.now)
    await ctx.answer()
    await ctx.edit(ctx.text("check-thrown-away"), [_another(ctx)])


async def come_back(app: AppContext, due: Due[checking.HourOver]) -> OutgoingMessage | None:
    """Show the message again, an hour later."""
    text = await app.db.run(checking.left, due.chat_id, due.due_at)
    person = await app.db.run(people.profile, due.chat_id)
    if text is None or person is None:
        return None
    localizer = app.localizer(person.language, person.zone)
    then = OnSent(checking.returned, due.chat_id)
    if not is_readable(text):
        return OutgoingMessage(localizer.text("words-unreadable"), on_sent=then)
    keys = [*_keys(localizer)[:1], [localizer.callback_button("button-throw-away", ThrowAway())]]
    shown = localizer.text("check-back", text=text)
    return OutgoingMessage(shown, keyboard(keys), on_sent=then)


def _read(text: str, language: str) -> tuple[tuple[Found, ...], str, bool]:
    found, readable = read_blame(text, language)
    return found, soften(text, found, LONGEST_SHOWN), readable


def _spots(ctx: Context, text: str, found: tuple[Found, ...]) -> str:
    return "\n\n".join([ctx.text("check-found"), *(_spot(ctx, text, one) for one in found[:MAX_SPOTS])])


def _spot(ctx: Context, text: str, one: Found) -> str:
    said, label = _shortened(text[one.start : one.end]), blame(ctx.language).kinds[one.kind].label
    instead, *others = dict.fromkeys(map(_shortened, one.wordings))
    if not others:
        return ctx.text("check-spot", said=said, label=label, instead=instead)
    return ctx.text("check-spot-two", said=said, label=label, instead=instead, other=others[0])


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SPOT_LENGTH else f"{line[: SPOT_LENGTH - 1]}…"


def _keys(localizer: Localizer) -> Rows:
    both = [
        localizer.callback_button("button-copy", Copy()),
        localizer.callback_button("button-leave-an-hour", Leave()),
    ]
    return [both, _another(localizer)]


def _another(localizer: Localizer) -> list[InlineKeyboardButton]:
    return [localizer.start_button("button-check-another", "check")]


def _own_message(ctx: Context) -> str:
    """Return the words that the tapped message of the bot holds. Raises RefusalError where there are none."""
    query = ctx.incoming.update.callback_query
    message = query.message if query is not None else None
    if not ctx.chat.private or not isinstance(message, Message):
        raise RefusalError("old-button")
    held = message.parse_entities([MessageEntity.BLOCKQUOTE, MessageEntity.EXPANDABLE_BLOCKQUOTE, MessageEntity.CODE])
    if not held:
        raise RefusalError("old-button")
    return next(iter(held.values()))


FEATURE = Feature(
    name="check",
    commands=[Command("check", check, ephemeral=True)],
    buttons={Copy: copy, Leave: leave, ThrowAway: throw_away},
    deep_links={"check": start, SURE: start_sure},
    dialogs={MessageQuestion: written, SureMessageQuestion: written},
    renderers={checking.HourOver: come_back},
)
