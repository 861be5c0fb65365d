"""The need: what I need from you right now, and what that looks like."""

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import InlineQueryResult, InlineQueryResultArticle, InputTextMessageContent
from telegram.constants import ParseMode

from bot.services import needs, people
from bot.services.needs import Need, NeedPost
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature, InlineQuestion
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.keywords import named
from content.catalog.messages import Html
from content.catalog.own import name
from handlers.common.groups import choose_group, is_in
from handlers.common.late import late_line


@dataclass(frozen=True)
class Choose(Button, prefix="nc1"):
    """That need: posted where the card stands in a group, explained where it stands in private."""

    need: Need


@dataclass(frozen=True)
class Groups(Button, prefix="nq1"):
    """From the private chat: in which group to say it."""

    need: Need


@dataclass(frozen=True)
class SayIn(Button, prefix="ns1"):
    """From the private chat: say it in that group."""

    chat: int
    need: Need


async def need(ctx: Context) -> None:
    """Handle `/need`. Choosing is private, in a group too; only the choice is posted there, and the card says so."""
    await ctx.private(ctx.text("need" if ctx.chat.private else "need-group"), _choices(ctx), start="need")


async def chosen(ctx: Context, button: Choose) -> None:
    """Handle the choice of one of the four."""
    if ctx.chat.private:
        await ctx.answer()
        await ctx.edit(_explained(ctx, button.need), _onward(ctx, button.need))
        return
    if ctx.incoming.ephemeral_id is None:  # our cards are seen by one person: this tap was made up
        raise RefusalError("old-button")
    post = NeedPost("named", button.need, ctx.person.id, ctx.chat.id, ctx.chat.thread_id)
    await ctx.db(needs.post, post, ctx.now)
    await ctx.answer()
    await ctx.edit(ctx.text("need-posted"))


async def groups(ctx: Context, button: Groups) -> None:
    """Handle "In our chat"."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await ctx.answer()
    await choose_group(ctx, lambda chat: SayIn(chat, button.need))


async def say_in(ctx: Context, button: SayIn) -> None:
    """Say it in that group, if they are still in it."""
    if not ctx.chat.private or not await is_in(ctx, button.chat):
        raise RefusalError("need-not-in-group")
    await ctx.db(needs.post, NeedPost("said", button.need, ctx.person.id, button.chat, None), ctx.now)
    await ctx.answer()
    await ctx.edit(ctx.text("need-posted"))


async def post(app: AppContext, due: Due[NeedPost]) -> OutgoingMessage | None:
    """Render the post of what was chosen."""
    what = due.payload
    person = await app.db.run(people.profile, what.person_id)
    if person is None:
        return None
    localizer = await app.chat_localizer(due.chat_id, person.language, person.zone)
    if what.form == "said":
        line = app.localizer(person.language, None).plain(f"need-line-{what.need}")  # as they were shown it
        text = localizer.text("draft-posted", name=name(person.name), text=line)
    else:
        text = localizer.text(f"need-public-{what.need}", name=name(person.name))
    lines = [text, late_line(localizer, due, app.clock.now())]
    return OutgoingMessage("\n\n".join(filter(None, lines)), thread_id=what.thread_id)


def results(localizer: Localizer, question: InlineQuestion) -> Sequence[InlineQueryResult]:
    """Return the needs that the words name, as one's own messages; all four without words, none where no word fits."""
    wanted = named(question.words, "needs", localizer.language)
    return [
        InlineQueryResultArticle(
            f"need-{need}",
            localizer.plain(f"inline-need-{need}"),
            InputTextMessageContent(
                localizer.text("inline-need-text", line=localizer.plain(f"need-line-{need}")), parse_mode=ParseMode.HTML
            ),
            description=localizer.plain(f"need-line-{need}"),
        )
        for need in needs.NEEDS
        if need in wanted or not question.words.strip()
    ]


def _choices(localizer: Localizer) -> Rows:
    keys = [localizer.callback_button(f"button-need-{need}", Choose(need)) for need in needs.NEEDS]
    return in_rows(keys, 2)


def _explained(localizer: Localizer, need: Need) -> str:
    return localizer.text(
        "need-explained",
        title=localizer.plain(f"button-need-{need}"),
        line=localizer.plain(f"need-line-{need}"),
        more=Html(localizer.text(f"need-more-{need}")),
    )


def _onward(localizer: Localizer, need: Need) -> Rows:
    return [
        [
            localizer.copy_button("button-copy", localizer.plain(f"need-line-{need}")),
            localizer.callback_button("button-in-our-chat", Groups(need)),
        ],
        [localizer.start_button("button-another-need", "need")],
    ]


FEATURE = Feature(
    name="need",
    commands=[Command("need", need, ephemeral=True)],
    buttons={Choose: chosen, Groups: groups, SayIn: say_in},
    deep_links={"need": need},
    renderers={NeedPost: post},
    inline_flows={"need": results},
)
