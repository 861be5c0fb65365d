"""After a talk: questions to think about, and the day after, for those who ask, a look at it as a fair friend would.

Answers are thought: nothing is typed and nothing is kept.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.services import people, reflections
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.loaders import reflecting
from handlers.common.drafts import replace_or_send


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


async def reflect(ctx: Context) -> None:
    """Handle `/reflect`: show the first question at once; in a group only the way into private."""
    if ctx.chat.private:
        text, keys = _question(ctx, 1)
        await ctx.reply(f"{ctx.text('reflect')}\n\n{text}", keys)
    else:
        await ctx.private(
            ctx.text("reflect-group"), [[ctx.start_link_button("button-continue", "reflect")]], start="reflect"
        )


async def question(ctx: Context, button: Question) -> None:
    """Handle "Next"."""
    await replace_or_send(ctx, *_question(ctx, button.number), start="reflect")


async def look(ctx: Context, button: Look) -> None:
    """Handle "Begin", and "Next" after it."""
    await replace_or_send(ctx, *_look(ctx, button.number), start="reflect")


async def tomorrow(ctx: Context, _button: Tomorrow) -> None:
    """Plan the message for tomorrow: its moment is all that is stored."""
    if not ctx.chat.private:
        raise RefusalError("only-in-private")
    due = await ctx.db(reflections.ask, ctx.person.id, ctx.zone, ctx.now)
    await replace_or_send(
        ctx,
        ctx.text("reflect-tomorrow", when=due),
        [[ctx.callback_button("button-rather-not", Rather())]],
        start="reflect",
    )


async def rather(ctx: Context, _button: Rather) -> None:
    """Handle "Rather not"."""
    await ctx.db(reflections.withdraw, ctx.person.id, ctx.now)
    await replace_or_send(ctx, ctx.text("reflect-withdrawn"), start="reflect")


async def not_now(ctx: Context, _button: NotNow) -> None:
    """Handle "Not now"."""
    await replace_or_send(ctx, ctx.text("reflect-not-now"), start="reflect")


async def the_day_after(app: AppContext, due: Due[reflections.LookDue]) -> OutgoingMessage | None:
    """Offer the look, to the one who asked for it."""
    person = await app.db.run(people.profile, due.chat_id)
    if person is None or person.forgotten or app.clock.now() - due.due_at > reflections.TOO_LATE:
        return None
    localizer = app.localizer(person.language, person.zone)
    keys = [[localizer.callback_button("button-begin", Look(1)), localizer.callback_button("button-not-now", NotNow())]]
    return OutgoingMessage(localizer.text("reflect-look"), keyboard(keys))


def _question(localizer: Localizer, number: int) -> tuple[str, Rows]:
    known = reflecting(localizer.language)
    every = [*known.questions.values()]
    if number == len(every) + 1:
        keys = [
            [
                localizer.callback_button("button-ask-me-tomorrow", Tomorrow()),
                localizer.callback_button("button-not-now", NotNow()),
            ]
        ]
        return localizer.text("reflect-end"), keys
    one = every[_index(number, len(every))]
    title = known.groups[one.group].label
    text = localizer.text("reflect-question", title=title, step=number, last=len(every), text=one.text)
    return text, [[localizer.callback_button("button-next", Question(number + 1))]]


def _look(localizer: Localizer, number: int) -> tuple[str, Rows]:
    every = [*reflecting(localizer.language).steps.values()]
    if number == len(every) + 1:
        return localizer.text("reflect-look-end"), ()
    one = every[_index(number, len(every))]
    length = timedelta(minutes=one.minutes)
    text = localizer.text("reflect-look-step", step=number, last=len(every), length=length, text=one.text)
    return text, [[localizer.callback_button("button-next", Look(number + 1))]]


def _index(number: int, last: int) -> int:
    if not 1 <= number <= last:
        raise RefusalError("old-button")
    return number - 1


FEATURE = Feature(
    name="reflect",
    commands=[Command("reflect", reflect, ephemeral=True)],
    buttons={Question: question, Look: look, Tomorrow: tomorrow, Rather: rather, NotNow: not_now},
    deep_links={"reflect": reflect},
    renderers={reflections.LookDue: the_day_after},
)
