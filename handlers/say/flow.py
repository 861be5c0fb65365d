"""From what happened to a sentence, step by step; nothing of it is seen by anyone else."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.services import drafts
from bot.services.dialogs import Dialog
from bot.services.drafts import DraftView
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.loaders import feelings, needs
from handlers.common.danger import answer_danger
from handlers.common.drafts import (
    change_draft,
    current_draft,
    open_draft,
    replace_or_send,
    turn_into_draft,
    typed,
)
from handlers.say import wording
from handlers.say.buttons import STEPS, Better, Open, Pick, Step, Turn, Type
from handlers.say.screens import LEAVE, example, part, screen, sentence

KIND = "say"
MAX_PART_UNITS = 200
"""Most UTF-16 units of one part typed freely: four of them still make a sentence."""
_AT = "at"
_CHECK = "check"
"""Set while words that were typed are looked at."""


@dataclass(frozen=True)
class PartQuestion(Dialog, name="say"):
    """The step of the statement that the person's draft is at."""


async def say(ctx: Context) -> None:
    """Answer `/say`; what stands behind it is taken for what happened."""
    draft = await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, "", {_AT: "happened"}, _dialog(ctx))
    if ctx.args:
        await _words(ctx, draft)
    else:
        text, rows = screen(ctx, draft, "happened", ctx.chat.private)
        await ctx.private(f"{text}\n\n{ctx.text('only-if-safe')}", rows, start="say")


async def say_start(ctx: Context) -> None:
    """Go on with what was begun in the group, or begin: the deep link."""
    draft = await ctx.db(drafts.current, ctx.person.id, ctx.now)
    if draft is None or draft.kind != KIND:
        draft = await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, "", {_AT: "happened"}, _dialog(ctx))
    await _go_on(ctx, draft, {**draft.details})


async def say_typed(ctx: Context, _dialog: PartQuestion) -> None:
    """Take words of one's own for the step that is open."""
    await _words(ctx, await current_draft(ctx, KIND))


async def pick(ctx: Context, button: Pick) -> None:
    """Take one of the choices of a step."""
    draft = await open_draft(ctx, button.number, KIND)
    details = {**draft.details, _AT: button.step}
    if button.id != LEAVE or button.step not in details:
        details[button.step] = _picked(ctx, button)
    if button.step == "need" and button.id in needs(ctx.language).needs:
        details["group"] = needs(ctx.language).needs[button.id].group
    await _go_on(ctx, draft, _next(details))


async def open_(ctx: Context, button: Open) -> None:
    """Open a core of the wheel, or a group of needs or asks."""
    draft = await open_draft(ctx, button.number, KIND)
    await replace_or_send(ctx, *screen(ctx, draft, button.step, ctx.chat.private, button.id), start="say")


async def step(ctx: Context, button: Turn) -> None:
    """Go back to a step, or to one of the finished sentence's parts."""
    draft = await open_draft(ctx, button.number, KIND)
    details = {key: value for key, value in draft.details.items() if key != _CHECK}
    await _go_on(ctx, draft, {**details, _AT: button.step})


async def type_(ctx: Context, button: Type) -> None:
    """Answer "In my own words" in the group by opening the private chat, where typing is seen by nobody else."""
    await open_draft(ctx, button.number, KIND)
    await ctx.open_private("say")


async def better(ctx: Context, button: Better) -> None:
    """Use another wording for what was found, or keep it."""
    draft = await open_draft(ctx, button.number, KIND)
    details = wording.decided(ctx, draft.details, _at(draft.details), button.offer) if _CHECK in draft.details else None
    if details is None:
        raise RefusalError("old-button")
    await _go_on(ctx, draft, details)


def parts(localizer: Localizer, draft: DraftView) -> Rows:
    """Return the buttons under a statement: each of its parts can be said anew."""
    keys = [localizer.callback_button(f"button-say-{name}", Turn(draft.number, name)) for name in STEPS]
    return in_rows(keys, 2)


async def _words(ctx: Context, draft: DraftView) -> None:
    at, words = _at(draft.details), " ".join(typed(ctx, MAX_PART_UNITS).split())
    if at == "felt":  # so that "that you …" reads as the thought it is
        words = ctx.plain("say-felt", words=part(ctx, {at: words}, at))
    kept = {key: value for key, value in draft.details.items() if key != wording.KEPT}
    details = {**kept, at: words, _CHECK: at}
    changed = await change_draft(ctx, draft, draft.text, details, _dialog(ctx))
    if not await answer_danger(ctx, "say", start="say"):
        await _go_on(ctx, changed, details)


async def _go_on(ctx: Context, draft: DraftView, details: Mapping[str, str]) -> None:
    """Show what comes next: a wording to look at, a step, or the sentence."""
    flag = wording.first_flag(ctx, details, _at(details)) if _CHECK in details else None
    if _CHECK in details and flag is None:
        details = _next({key: value for key, value in details.items() if key != _CHECK})
    done = not details[_AT]
    text = sentence(ctx, details) if done else ""
    kept = await change_draft(ctx, draft, text, details, None if done else _dialog(ctx))
    if done:
        await turn_into_draft(ctx, kept)
    elif flag is not None:
        await replace_or_send(ctx, *wording.shown(ctx, kept, flag, _at(details)), start="say")
    else:
        await replace_or_send(ctx, *screen(ctx, kept, _at(details), ctx.chat.private), start="say")


def _next(details: Mapping[str, str]) -> dict[str, str]:
    return {**details, _AT: next((step for step in STEPS if step not in details), "")}


def _at(details: Mapping[str, str]) -> Step:
    return next(step for step in STEPS if step == details[_AT])


def _dialog(ctx: Context) -> PartQuestion | None:
    return PartQuestion() if ctx.chat.private else None


def _picked(ctx: Context, button: Pick) -> str:
    if button.step == "happened":
        text = example(ctx, button.id)
    elif button.step == "felt":
        feeling = feelings(ctx.language).feelings.get(button.id)
        text = feeling.text if feeling else None
    else:
        library = needs(ctx.language)
        found = (library.needs if button.step == "need" else library.asks).get(button.id)
        text = found.text if found else None
    if text is None:
        raise RefusalError("old-button")
    return text
