"""One sentence at a time, for the one who asks."""

from datetime import UTC
from functools import cache

from bot.context import Ctx, RefusalError, Rows, Voice
from bot.services import affirmations as service
from bot.services.affirmations import Sentence
from content import library
from content.shelves import week_of, where
from handlers.affirmations.buttons import Another, Kept, Plan, Refuse, Save, under
from handlers.common.drafts import turn


async def affirm(ctx: Ctx) -> None:
    """`/affirm`: a sentence of this week at once, the week's question with it."""
    week = this_week(ctx)
    sentence = await _deal(ctx, week)
    text = f"{shown(ctx, sentence)}\n\n{question(ctx, week)}"
    more = [ctx.key("button-kept", Kept(0)), ctx.key("button-by-itself", Plan(ctx.person.id))]
    await ctx.private(text, [*under(ctx, sentence.id), more], start="affirm")


async def another(ctx: Ctx, _button: Another) -> None:
    """ "Another"."""
    await _turn_to_next(ctx)


async def save(ctx: Ctx, button: Save) -> None:
    """ "Save"."""
    if button.sentence not in library.affirmations(ctx.language).affirmations:
        await ctx.answer("affirm-kept-already")
        return
    await ctx.db(service.save, ctx.person.id, button.sentence, ctx.now)
    await ctx.answer("affirm-saved")


async def refuse(ctx: Ctx, button: Refuse) -> None:
    """ "Not for me": another one in its place."""
    if not service.is_own(button.sentence) and button.sentence not in library.affirmations(ctx.language).affirmations:
        raise RefusalError("old-button")
    await ctx.db(service.refuse, ctx.person.id, button.sentence, ctx.now)
    await _turn_to_next(ctx)


async def _turn_to_next(ctx: Ctx) -> None:
    sentence = await _deal(ctx, this_week(ctx))
    text = shown(ctx, sentence)
    if sentence.new_round:
        text = f"{ctx.text('affirm-new-round')}\n\n{text}"
    await turn(ctx, text, under(ctx, sentence.id), start="affirm")


async def _deal(ctx: Ctx, week: int) -> Sentence:
    sentence = await ctx.db(service.deal, ctx.person.id, turns(), week, ctx.now)
    if sentence is None:
        raise RefusalError("affirm-none-left", _write_one)
    return sentence


def this_week(ctx: Ctx) -> int:
    """The week it is where the person is."""
    return week_of(ctx.now.astimezone(ctx.zone or UTC).date())


def shown(voice: Voice, sentence: Sentence) -> str:
    """A sentence under its theme; one of the person's own says so."""
    if sentence.text is not None:
        return voice.text("affirm-own", text=sentence.text)
    shelf = library.affirmations(voice.language)
    one = shelf.affirmations[sentence.id]
    return voice.text("affirm", label=shelf.themes[one.theme].label, text=one.text)


def question(voice: Voice, week: int) -> str:
    """The week's question."""
    return voice.text("affirm-question", text=library.affirmations(voice.language).theme_of_week(week).question)


@cache
def turns() -> tuple[tuple[str, ...], ...]:
    """The ids of each theme, in the order in which the weeks take them; the same in every language."""
    shelf = library.affirmations()
    return tuple(tuple(one.id for one in where(shelf.affirmations, theme=theme)) for theme in shelf.themes)


def _write_one(voice: Voice) -> Rows:
    return [[voice.go("button-write-mine", "write")]]
