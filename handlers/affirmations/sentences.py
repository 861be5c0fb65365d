"""One sentence at a time, for the one who asks."""

from datetime import UTC
from functools import cache

from bot.services import affirmations as service
from bot.services.affirmations import Sentence
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Localizer, Rows
from content.catalog import loaders
from content.catalog.libraries import week_of, where
from handlers.affirmations.buttons import Another, Kept, Plan, Refuse, Save, under
from handlers.common.drafts import replace_or_send


async def affirm(ctx: Context) -> None:
    """Handle `/affirm`: show a sentence of this week at once, and the week's question."""
    week = this_week(ctx)
    sentence = await _deal(ctx, week)
    text = f"{shown(ctx, sentence)}\n\n{question(ctx, week)}"
    more = [ctx.callback_button("button-kept", Kept(0)), ctx.callback_button("button-by-itself", Plan(ctx.person.id))]
    await ctx.private(text, [*under(ctx, sentence.id), more], start="affirm")


async def another(ctx: Context, _button: Another) -> None:
    """Handle "Another"."""
    await _turn_to_next(ctx)


async def save(ctx: Context, button: Save) -> None:
    """Handle "Save"."""
    if button.sentence not in loaders.affirmations(ctx.language).affirmations:
        await ctx.answer("affirm-kept-already")
        return
    await ctx.db(service.save, ctx.person.id, button.sentence, ctx.now)
    await ctx.answer("affirm-saved")


async def refuse(ctx: Context, button: Refuse) -> None:
    """Handle "Not for me": show another one instead."""
    if not service.is_own(button.sentence) and button.sentence not in loaders.affirmations(ctx.language).affirmations:
        raise RefusalError("old-button")
    await ctx.db(service.refuse, ctx.person.id, button.sentence, ctx.now)
    await _turn_to_next(ctx)


async def _turn_to_next(ctx: Context) -> None:
    sentence = await _deal(ctx, this_week(ctx))
    text = shown(ctx, sentence)
    if sentence.new_round:
        text = f"{ctx.text('affirm-new-round')}\n\n{text}"
    await replace_or_send(ctx, text, under(ctx, sentence.id), start="affirm")


async def _deal(ctx: Context, week: int) -> Sentence:
    sentence = await ctx.db(service.deal, ctx.person.id, turns(), week, ctx.now)
    if sentence is None:
        raise RefusalError("affirm-none-left", _write_one)
    return sentence


def this_week(ctx: Context) -> int:
    """Return the number of the week in the person's zone."""
    return week_of(ctx.now.astimezone(ctx.zone or UTC).date())


def shown(localizer: Localizer, sentence: Sentence) -> str:
    """Return a sentence under its theme; one of the person's own says so."""
    if sentence.text is not None:
        return localizer.text("affirm-own", text=sentence.text)
    shelf = loaders.affirmations(localizer.language)
    one = shelf.affirmations[sentence.id]
    return localizer.text("affirm", label=shelf.themes[one.theme].label, text=one.text)


def question(localizer: Localizer, week: int) -> str:
    """Return the week's question."""
    return localizer.text("affirm-question", text=loaders.affirmations(localizer.language).theme_of_week(week).question)


@cache
def turns() -> tuple[tuple[str, ...], ...]:
    """Return the ids of each theme, in the order in which the weeks take them; the same in every language."""
    shelf = loaders.affirmations()
    return tuple(tuple(one.id for one in where(shelf.affirmations, theme=theme)) for theme in shelf.themes)


def _write_one(localizer: Localizer) -> Rows:
    return [[localizer.start_button("button-write-mine", "write")]]
