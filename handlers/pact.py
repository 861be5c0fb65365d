"""The pact: what this chat does when somebody needs a pause. Agreeing is private until everyone has."""

from dataclasses import dataclass
from typing import Literal

from bot.callbacks import Button
from bot.context import Ctx, RefusalError, Rows, Voice
from bot.feature import Command, Feature
from bot.services import pacts
from content.catalog import Html


@dataclass(frozen=True)
class Change(Button, prefix="kc1"):
    """Move one of the terms to its next choice."""

    what: Literal["minutes", "opener", "meanwhile"]


@dataclass(frozen=True)
class Agree(Button, prefix="ka1"):
    """Agree to the terms of that version."""

    version: int


async def pact(ctx: Ctx) -> None:
    """`/pact`: the terms as they stand, every one of them a button."""
    terms = await ctx.db(pacts.proposal, ctx.chat.id)
    await ctx.reply(_text(ctx, terms), _keys(ctx, terms))


async def change(ctx: Ctx, button: Change) -> None:
    """Another choice for one of the terms; agreeing starts over for everybody."""
    terms = await ctx.db(pacts.change, ctx.chat.id, button.what)
    await ctx.answer()
    await ctx.edit(_text(ctx, terms), _keys(ctx, terms))


async def agree(ctx: Ctx, button: Agree) -> None:
    """ "Agree", told to nobody until the last one does."""
    present = await ctx.present()
    result, agreed = await ctx.db(pacts.agree, ctx.chat.id, ctx.person.id, button.version, present)
    if result == "changed":
        raise RefusalError("pact-changed")
    terms = None
    if result == "enough":
        here = await ctx.here(agreed)
        terms = await ctx.db(pacts.everyone, ctx.chat.id, button.version, here, present)
    if terms is None:
        await ctx.answer("pact-noted")
        return
    await ctx.answer()
    await ctx.edit(ctx.text("pact-agreed", terms=_terms(ctx, terms)))


def _text(voice: Voice, terms: pacts.Terms) -> str:
    return voice.text("pact", terms=_terms(voice, terms))


def _terms(voice: Voice, terms: pacts.Terms) -> Html:
    lines = [
        voice.text("pact-minutes", count=terms.minutes),
        voice.text(f"pact-opener-{terms.opener}"),
        voice.text(f"pact-meanwhile-{terms.meanwhile}"),
    ]
    return Html("\n".join(lines))


def _keys(voice: Voice, terms: pacts.Terms) -> Rows:
    return [
        [voice.key("button-pact-minutes", Change("minutes"))],
        [voice.key("button-pact-opener", Change("opener")), voice.key("button-pact-meanwhile", Change("meanwhile"))],
        [voice.key("button-agree", Agree(terms.version))],
    ]


FEATURE = Feature(
    name="pact",
    commands=[Command("pact", pact, where=("group",))],
    buttons={Change: change, Agree: agree},
)
