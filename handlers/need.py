"""The need: what I need from you right now, and what that looks like."""

from dataclasses import dataclass
from datetime import timedelta

from bot.callbacks import Button
from bot.context import Ctx, Desk, RefusalError, Rows, Voice
from bot.db import people
from bot.db.models import Outbox
from bot.feature import Command, Feature, Letter
from bot.services import needs
from bot.services.needs import Need, Post
from content.catalog import Html, name
from handlers.common.groups import choose_group, is_in

_LATE = timedelta(minutes=2)


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


async def need(ctx: Ctx) -> None:
    """`/need`. Choosing is private, in a group too; only the choice is posted there, and the card says so."""
    await ctx.private(ctx.text("need" if ctx.chat.private else "need-group"), _choices(ctx), start="need")


async def chosen(ctx: Ctx, button: Choose) -> None:
    """One of the four."""
    if ctx.chat.private:
        await ctx.answer()
        await ctx.edit(_explained(ctx, button.need), _onward(ctx, button.need))
        return
    if ctx.source.ephemeral_id is None:  # our cards are seen by one person: this tap was made up
        raise RefusalError("old-button")
    post = Post("named", button.need, ctx.person.id, ctx.chat.id, ctx.chat.thread_id)
    await ctx.db(needs.post, post, ctx.now)
    await ctx.answer()
    await ctx.edit(ctx.text("need-posted"))


async def groups(ctx: Ctx, button: Groups) -> None:
    """ "In our chat"."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await ctx.answer()
    await choose_group(ctx, lambda chat: SayIn(chat, button.need))


async def say_in(ctx: Ctx, button: SayIn) -> None:
    """Say it in that group, if they are still in it."""
    if not ctx.chat.private or not await is_in(ctx, button.chat):
        raise RefusalError("need-not-in-group")
    await ctx.db(needs.post, Post("said", button.need, ctx.person.id, button.chat, None), ctx.now)
    await ctx.answer()
    await ctx.edit(ctx.text("need-posted"))


async def post(desk: Desk, row: Outbox) -> Letter | None:
    """What was chosen goes out."""
    what = needs.read(row.subject)
    person = await desk.db.run(people.profile, what.person_id)
    if person is None:
        return None
    voice = desk.voice(person.language, person.zone)
    if what.form == "said":
        text = voice.text("draft-posted", name=name(person.name), text=voice.plain(f"need-line-{what.need}"))
    else:
        text = voice.text(f"need-public-{what.need}", name=name(person.name))
    if desk.clock.now() - row.due_at > _LATE:
        text = f"{text}\n\n{voice.text('late', when=row.due_at)}"
    return Letter(text, thread_id=what.thread_id)


def _choices(voice: Voice) -> Rows:
    keys = [voice.key(f"button-need-{need}", Choose(need)) for need in needs.NEEDS]
    return [keys[:2], keys[2:]]


def _explained(voice: Voice, need: Need) -> str:
    return voice.text(
        "need-explained",
        title=voice.plain(f"button-need-{need}"),
        line=voice.plain(f"need-line-{need}"),
        more=Html(voice.text(f"need-more-{need}")),
    )


def _onward(voice: Voice, need: Need) -> Rows:
    return [
        [voice.copy("button-copy", voice.plain(f"need-line-{need}")), voice.key("button-in-our-chat", Groups(need))],
        [voice.go("button-another-need", "need")],
    ]


FEATURE = Feature(
    name="need",
    commands=[Command("need", need, ephemeral=True)],
    buttons={Choose: chosen, Groups: groups, SayIn: say_in},
    starts={"need": need},
    notices={"need.post": post},
)
