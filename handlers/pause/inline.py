"""The pause in a chat that the bot is not in, posted there by way of inline or guest mode."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from telegram import InlineQueryResult, InlineQueryResultArticle, InputTextMessageContent
from telegram.constants import ParseMode

from bot.domain.parsing import PAUSE
from bot.services import pauses, people
from bot.services.pause_messages import ReturnNote
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import InlineQuestion
from bot.toolkit.inline_buttons import InlineButton
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from handlers.common.typed import read_time
from handlers.pause import buttons, calls, comeback

What = Literal["begin", "ready", "longer", "helps", "undo"]


@dataclass(frozen=True)
class InlineTap(InlineButton, prefix="pi2"):
    """A tap under the message that announces a pause of so many seconds; "begin" stands for its being posted."""

    seconds: int
    what: What


def results(localizer: Localizer, question: InlineQuestion) -> Sequence[InlineQueryResult]:
    """Return a pause of the typed length, or of each length that the words may mean; without one the usual pause."""
    now = localizer.app.clock.now().replace(microsecond=0)
    return [_result(localizer, question.person_id, now, length) for length in _lengths(localizer, question.words, now)]


async def tapped(ctx: Context, button: InlineTap) -> None:
    """Handle a tap, beginning the pause at the first one, and the posting itself."""
    begun_at, length = datetime.fromtimestamp(button.made, UTC), timedelta(seconds=button.seconds)
    # Not recorded as the update's effect, that is the answer: to begin a pause that has begun changes nothing.
    view = await ctx.app.db.run(pauses.begin_inline, ctx.chat.id, button.caller, begun_at, length, ctx.now)
    if view is None:
        raise RefusalError("pause-over")
    if button.what == "helps":
        await ctx.open_private("helps")
    elif button.what == "undo":
        await calls.undo(ctx, buttons.Undo(view.id))
    elif button.what != "begin":
        await comeback.tapped(ctx, buttons.Tap(view.id, button.what))


async def note(app: AppContext, due: Due[ReturnNote]) -> OutgoingMessage | None:
    """Tell one of the two, quietly, that the message in their chat asks something of them."""
    view = await app.db.run(pauses.noted, due.payload.pause_id, due.payload.round)
    person = await app.db.run(people.profile, due.chat_id)
    if view is None or person is None:
        return None
    text = app.localizer(person.language, person.zone).text(
        "pause-note-ask" if due.payload.round else "pause-note-time"
    )
    return OutgoingMessage(text, silent=True)


def _lengths(localizer: Localizer, words: str, now: datetime) -> list[timedelta]:
    if words:
        reading = read_time(words, localizer.language, now, localizer.zone, PAUSE)
        meanings = [reading.sure] if reading.sure is not None else reading.choices
        lengths = [length for one in meanings if (length := calls.length_of(one, now)) is not None]
        if lengths:
            return lengths
    return [timedelta(minutes=pauses.DEFAULT_MINUTES)]


def _result(localizer: Localizer, person_id: int, now: datetime, length: timedelta) -> InlineQueryResult:
    def button(what: What) -> InlineTap:
        unsigned = InlineTap(
            person_id, int(now.timestamp()), localizer.language, "-", round(length.total_seconds()), what
        )
        return localizer.app.button_signer.sign(unsigned)

    keys: Rows = [
        [
            localizer.callback_button("button-longer", button("longer")),
            localizer.callback_button("button-ready", button("ready")),
        ],
        [
            localizer.callback_button("button-what-helps", button("helps")),
            localizer.callback_button("button-undo", button("undo")),
        ],
    ]
    text = localizer.text("inline-pause-text", until=now + length, length=length)
    return InlineQueryResultArticle(
        button("begin").pack(),
        localizer.plain("inline-pause", length=length),
        InputTextMessageContent(text, parse_mode=ParseMode.HTML),
        description=localizer.plain("inline-pause-about"),
        reply_markup=keyboard(keys),
    )
