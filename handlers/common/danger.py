"""Answer typed words of danger: a card with help, or one soft sentence. Locks nothing, tells nobody, stores no word."""

import asyncio
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Final, Literal

from bot.telegram_api.errors import report
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.helplines import Kind as Service
from content.understanding.danger import Danger, Kind, read
from handlers.common.helplines import guess, help_in

_AGAINST_VIOLENCE: Final[Set[Service]] = {"violence", "emergency", "police", "social", "counselling", "map"}
_AGAINST_DESPAIR: Final[Set[Service]] = {"suicide", "emotional", "emergency", "police"}
SERVICES: Final[Mapping[Kind, Set[Service]]] = {
    "self": _AGAINST_DESPAIR,
    "their-life": _AGAINST_DESPAIR | _AGAINST_VIOLENCE,
    "choking": _AGAINST_VIOLENCE,
    "weapon": _AGAINST_VIOLENCE,
    "child": _AGAINST_VIOLENCE,
    "hurts": _AGAINST_VIOLENCE | _AGAINST_DESPAIR,
    "locked-in": _AGAINST_VIOLENCE,
    "threat": _AGAINST_VIOLENCE,
    "coercion": _AGAINST_VIOLENCE,
    "violence": _AGAINST_VIOLENCE,
    "stalking": _AGAINST_VIOLENCE,
    "family": _AGAINST_VIOLENCE,
    "other": _AGAINST_VIOLENCE,
    "control": _AGAINST_VIOLENCE,
}
"""Which services a card names, by the kind of danger. What was said to hold somebody back needs both kinds of help."""
UNSURE: Final = "unsure"
"""The card where it is not clear what kind of danger it is, or where the check itself failed."""
CARDS: Final = (*SERVICES, "partner", UNSURE)
_FAILED: Final = Danger(sure=True, kind=None, likely=())
Resume = Literal["nothing", "draft", "say", "invite", "check-sure"]
"""The deep link that goes on with what a card interrupted."""


@dataclass(frozen=True)
class NotIt(Button, prefix="hn2"):
    """ "That's not it"."""

    resume: Resume


async def answer_danger(
    ctx: Context, resume: Resume = "nothing", *, start: str = "hello", text: str | None = None
) -> bool:
    """Answer what was typed with a card if it tells of danger; return whether it did. Call before showing a line.

    Only its writer sees the card. After "That's not it" a button goes on at `resume`. `start` is the deep link that the
    handler has for harmless words as well: a group that sees it must not learn that danger was understood. `text` is
    read in place of what was typed.
    """
    danger = await read_danger(ctx.args if text is None else text, ctx.language)
    if danger is None or not danger.sure:
        return False
    card, rows = _card(ctx, danger, resume)
    await ctx.private(card, rows, start=start)
    ctx.danger_answered = True
    return True


async def answer_any_danger(ctx: Context) -> bool:
    """Do the same for plain words. Where they only hint at danger, answer with one soft sentence."""
    danger = await read_danger(ctx.args, ctx.language)
    if danger is None:
        return False
    text, rows = _card(ctx, danger) if danger.sure else _hint(ctx)
    await ctx.reply(text, rows)
    return True


async def answer_danger_after(ctx: Context) -> None:
    """Add the card after an open question took the words, unless the question has shown it already."""
    if not ctx.danger_answered:
        await answer_danger(ctx)


async def not_it(ctx: Context, button: NotIt) -> None:
    """Take the card away and go on with what it interrupted. Cards exist only where one person sees them."""
    if not ctx.chat.private and ctx.incoming.ephemeral_id is None:
        raise RefusalError("old-button")
    await ctx.answer()
    onward = [[ctx.start_button("button-go-on", button.resume)]] if button.resume != "nothing" else []
    await ctx.edit(ctx.text("danger-not-it"), onward)


async def read_danger(text: str, language: str) -> Danger | None:
    """Tell what danger a text speaks of; None for none. Where the check itself fails, that counts as danger."""
    try:
        # In a thread: the first call loads the weights, and nobody else should wait for that.
        return await asyncio.to_thread(read, text, language)
    except Exception as error:  # noqa: BLE001  # a card too many is a smaller harm than a missing one
        report("the check for words of danger", error)
        return _FAILED


def _card(localizer: Localizer, danger: Danger, resume: Resume = "nothing") -> tuple[str, Rows]:
    services = frozenset[Service]().union(*(SERVICES[kind] for kind in danger.likely)) or None
    text = f"{localizer.text(f'danger-{danger.kind or UNSURE}')}\n\n{help_in(localizer, guess(localizer), services)}"
    return text, [
        [localizer.start_button("button-solid-ground", "ground"), localizer.start_button("button-numbers", "safety")],
        [localizer.callback_button("button-not-it", NotIt(resume))],
    ]


def _hint(localizer: Localizer) -> tuple[str, Rows]:
    return localizer.text("danger-hint"), [[localizer.start_button("button-breathe-with-me", "breathe")]]
