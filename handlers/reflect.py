"""After a talk: questions to think about, and the day after, for those who ask, a look at it as a fair friend would.

Answers are thought: nothing is typed and nothing is kept.
"""

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup

from bot.callbacks import Button
from bot.context import Ctx, Desk, RefusalError, Rows, Voice
from bot.db import people
from bot.db.models import Outbox
from bot.feature import Command, Feature, Letter
from bot.services import reflections
from content.library import reflecting
from handlers.common.drafts import turn


@dataclass(frozen=True)
class Question(Button, prefix="fq1"):
    """Show the question with that number; one beyond the last is the end."""

    number: int


@dataclass(frozen=True)
class Look(Button, prefix="fl1"):
    """Show that step of the fair friend's look; one beyond the last is the end."""

    number: int


@dataclass(frozen=True)
class Tomorrow(Button, prefix="ft1"):
    """ "Ask me tomorrow"."""


@dataclass(frozen=True)
class Rather(Button, prefix="fr1"):
    """Take "Ask me tomorrow" back."""


@dataclass(frozen=True)
class NotNow(Button, prefix="fn1"):
    """Let it rest."""


async def reflect(ctx: Ctx) -> None:
    """`/reflect`: the first question at once; in a group only the way into private."""
    if ctx.chat.private:
        text, keys = _question(ctx, 1)
        await ctx.reply(f"{ctx.text('reflect')}\n\n{text}", keys)
    else:
        await ctx.private(ctx.text("reflect-group"), [[ctx.link("button-continue", "reflect")]], start="reflect")


async def question(ctx: Ctx, button: Question) -> None:
    """ "Next"."""
    await turn(ctx, *_question(ctx, button.number), start="reflect")


async def look(ctx: Ctx, button: Look) -> None:
    """ "Begin", and "Next" after it."""
    await turn(ctx, *_look(ctx, button.number), start="reflect")


async def tomorrow(ctx: Ctx, _button: Tomorrow) -> None:
    """The only thing that is kept: when to write."""
    if not ctx.chat.private:
        raise RefusalError("only-in-private")
    due = await ctx.db(reflections.ask, ctx.person.id, ctx.zone, ctx.now)
    await turn(ctx, ctx.text("reflect-tomorrow", when=due), [[ctx.key("button-rather-not", Rather())]], start="reflect")


async def rather(ctx: Ctx, _button: Rather) -> None:
    """ "Rather not"."""
    await ctx.db(reflections.withdraw, ctx.person.id, ctx.now)
    await turn(ctx, ctx.text("reflect-withdrawn"), start="reflect")


async def not_now(ctx: Ctx, _button: NotNow) -> None:
    """ "Not now"."""
    await turn(ctx, ctx.text("reflect-not-now"), start="reflect")


async def the_day_after(desk: Desk, row: Outbox) -> Letter | None:
    """Offer the look, to the one who asked for it."""
    person = await desk.db.run(people.profile, row.chat_id)
    if person is None or person.forgotten or desk.clock.now() - row.due_at > reflections.TOO_LATE:
        return None
    voice = desk.voice(person.language, person.zone)
    keys = [[voice.key("button-begin", Look(1)), voice.key("button-not-now", NotNow())]]
    return Letter(voice.text("reflect-look"), InlineKeyboardMarkup(keys))


def _question(voice: Voice, number: int) -> tuple[str, Rows]:
    known = reflecting(voice.language)
    every = [*known.questions.values()]
    if number == len(every) + 1:
        keys = [[voice.key("button-ask-me-tomorrow", Tomorrow()), voice.key("button-not-now", NotNow())]]
        return voice.text("reflect-end"), keys
    one = every[_index(number, len(every))]
    title = known.groups[one.group].label
    text = voice.text("reflect-question", title=title, step=number, last=len(every), text=one.text)
    return text, [[voice.key("button-next", Question(number + 1))]]


def _look(voice: Voice, number: int) -> tuple[str, Rows]:
    every = [*reflecting(voice.language).steps.values()]
    if number == len(every) + 1:
        return voice.text("reflect-look-end"), ()
    one = every[_index(number, len(every))]
    text = voice.text("reflect-look-step", step=number, last=len(every), minutes=one.minutes, text=one.text)
    return text, [[voice.key("button-next", Look(number + 1))]]


def _index(number: int, last: int) -> int:
    if not 1 <= number <= last:
        raise RefusalError("old-button")
    return number - 1


FEATURE = Feature(
    name="reflect",
    commands=[Command("reflect", reflect, ephemeral=True)],
    buttons={Question: question, Look: look, Tomorrow: tomorrow, Rather: rather, NotNow: not_now},
    starts={"reflect": reflect},
    notices={"reflect.look": the_day_after},
)
