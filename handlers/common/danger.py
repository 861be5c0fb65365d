"""Words of danger typed in private: a card with help. It locks nothing, tells nobody, and keeps no word."""

import asyncio
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.callbacks import Button
from bot.context import Ctx, RefusalError, Rows, Voice
from bot.domain.wordings import Part, flags
from bot.on_error import report
from content.helplines import Kind
from content.library import dangers
from handlers.common.helplines import guess, help_in

_UNSURE: Final = "unsure"
CARDS: Final = ("self", "their-life", "child", "partner", _UNSURE)
"""Where words tell of several, the card speaks of the first of these."""
_VIOLENCE: Set[Kind] = {"violence", "emergency", "police", "social", "counselling", "map"}
_DESPAIR: Set[Kind] = {"suicide", "emotional", "emergency", "police"}
_HELP: Final[Mapping[str, Set[Kind]]] = {
    "self": _DESPAIR,
    "their-life": _DESPAIR,
    "child": _VIOLENCE,
    "partner": _VIOLENCE,
    _UNSURE: _DESPAIR | _VIOLENCE,
}


@dataclass(frozen=True)
class NotIt(Button, prefix="hn1"):
    """ "That's not it"."""


async def heed(ctx: Ctx) -> bool:
    """Answer words of danger with a card; whether there were any. Where the check itself fails, there is a card."""
    found = await _told(ctx)
    if found:
        await ctx.reply(*_card(ctx, found))
    return bool(found)


async def heed_beside(ctx: Ctx) -> None:
    """The same for words that an open question took: it goes on as it would."""
    await heed(ctx)


async def not_it(ctx: Ctx, _button: NotIt) -> None:
    """The card goes; nothing remembers it. There is none but in private."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await ctx.answer()
    await ctx.edit(ctx.text("danger-not-it"))


def spoken_of(text: str, language: str) -> Set[str]:
    """Who may be in danger by these words, one card each; none where there is no such phrase in them."""
    wordings, parts, cards = _phrases(language)
    found = (flag.id.rpartition(":")[0] for flag in flags(text, wordings, parts))
    return {cards[id_] for id_ in found if id_ in cards}


async def _told(ctx: Ctx) -> Set[str]:
    try:
        # Beside the loop: the first one reads the phrases, and nobody else shall wait for that.
        return await asyncio.to_thread(spoken_of, ctx.args, ctx.language)
    except Exception as error:  # noqa: BLE001  # a card too many is a smaller harm than a missing one
        report("the check for words of danger", error)
        return {_UNSURE}


def _card(voice: Voice, found: Set[str]) -> tuple[str, Rows]:
    first = next(one for one in CARDS if one in found)
    kinds = frozenset[Kind]().union(*(_HELP[one] for one in found))
    text = f"{voice.text(f'danger-{first}')}\n\n{help_in(voice, guess(voice), kinds)}"
    return text, [
        [voice.go("button-solid-ground", "ground"), voice.go("button-numbers", "safety")],
        [voice.key("button-not-it", NotIt())],
    ]


@cache
def _phrases(language: str) -> tuple[Mapping[str, str], Mapping[str, Part], Mapping[str, str]]:
    """The phrases by their ids, the parts that stand in them, and the card of each kind; idioms have none."""
    library = dangers(language)
    parts = {part.id: Part(library.words(part), part.then) for part in library.parts.values()}
    return library.wordings(), parts, {one.id: one.card for one in library.kinds.values()}
