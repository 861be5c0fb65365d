"""The invite in a chat that the bot is not in, posted there by way of inline or guest mode."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Literal

from telegram import InlineKeyboardMarkup, InlineQueryResult, InlineQueryResultArticle, InputTextMessageContent
from telegram.constants import ParseMode

from bot.services import invites
from bot.services.invites import InviteView
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import InlineQuestion
from bot.toolkit.inline_buttons import InlineButton
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import Localizer, Rows
from content.catalog import loaders
from content.catalog.own import own_words
from content.catalog.own import topic as shown_topic
from content.catalog.schemas import TOPIC_LENGTH, Invite
from handlers.invite import answering, buttons

What = Literal["begin", "now", "tonight", "tomorrow", "pick"]


@dataclass(frozen=True)
class InlineTap(InlineButton, prefix="iv2"):
    """An answer to an invite; "begin" stands for its being posted."""

    place: int
    """Where the invite stands among the results, each of which needs an id of its own; 0 under buttons."""
    what: What


@dataclass(frozen=True)
class InlineNotYet(InlineButton, prefix="iy2"):
    """ "Not yet, I care": between the one who taps and the bot."""

    stored = False


def results(localizer: Localizer, question: InlineQuestion) -> Iterator[InlineQueryResult]:
    """Yield an invite for each purpose in each tone, about the typed topic if there is one."""
    shelf, made = loaders.invites(localizer.language), int(localizer.app.clock.now().timestamp())
    topic = shown_topic(" ".join(own_words(question.words).split())[:TOPIC_LENGTH])
    keys = keyboard(_answers(localizer, question.person_id, made))
    for place, record in enumerate(shelf.invites.values()):
        yield _result(
            localizer, InlineTap(question.person_id, made, localizer.language, "-", place, "begin"), record, topic, keys
        )


def answers_again(localizer: Localizer, view: InviteView) -> Rows:
    """Return the answers under an invite that is asked once more."""
    return _answers(localizer, view.inviter.id, int(view.sent_at.timestamp()))


async def tapped(ctx: Context, button: InlineTap) -> None:
    """Handle an answer, beginning the invite at the first one, and the posting itself."""
    sent_at = datetime.fromtimestamp(button.made, UTC)
    # Not recorded as the update's effect, that is the answer: to begin an invite that has begun changes nothing.
    invite = await ctx.app.db.run(invites.begin_inline, ctx.chat.id, button.caller, ctx.person.id, sent_at, ctx.now)
    if invite is None:
        raise RefusalError("invite-over")
    if button.what == "pick":
        await answering.pick(ctx, buttons.Pick(invite))
    elif button.what != "begin":
        await answering.answered(ctx, buttons.Answer(invite, button.what))


async def not_yet(ctx: Context, button: InlineNotYet) -> None:
    """Answer "Not yet, I care" with an alert. Nothing is stored, not even that this person is one of the two."""
    sent_at = datetime.fromtimestamp(button.made, UTC)
    answering.refuse_unless_open(
        await ctx.db(invites.look_inline, ctx.chat.id, button.caller, ctx.person.id, sent_at, ctx.now)
    )
    await ctx.answer("invite-not-yet")


def _result(
    localizer: Localizer, posted: InlineTap, record: Invite, topic: str, keys: InlineKeyboardMarkup | None
) -> InlineQueryResult:
    text = record.with_topic(topic)
    purpose = loaders.invites(localizer.language).purposes[record.purpose].label
    return InlineQueryResultArticle(
        localizer.app.button_signer.sign(posted).pack(),
        localizer.plain("inline-invite", purpose=purpose),
        InputTextMessageContent(escape(text), parse_mode=ParseMode.HTML),
        description=text,
        reply_markup=keys,
    )


def _answers(localizer: Localizer, inviter_id: int, made: int) -> Rows:
    sign = localizer.app.button_signer.sign

    def button(what: What) -> InlineTap:
        return sign(InlineTap(inviter_id, made, localizer.language, "-", 0, what))

    return [
        [
            localizer.callback_button("button-now", button("now")),
            localizer.callback_button("button-tonight", button("tonight")),
            localizer.callback_button("button-tomorrow", button("tomorrow")),
        ],
        [localizer.callback_button("button-pick-a-time", button("pick"))],
        [localizer.callback_button("button-not-yet", sign(InlineNotYet(inviter_id, made, localizer.language, "-")))],
    ]
