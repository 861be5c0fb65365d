"""The pact: what this chat does when somebody needs a pause. Agreeing is private until everyone has."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.services import pacts
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.messages import Html


@dataclass(frozen=True)
class Change(Button, prefix="kc2"):
    """Move one of the terms of that version to its next choice."""

    what: Literal["minutes", "opener", "meanwhile"]
    version: int


@dataclass(frozen=True)
class Agree(Button, prefix="ka1"):
    """Agree to the terms of that version."""

    version: int


async def pact(ctx: Context) -> None:
    """Handle `/pact`: show the terms as they stand, each of them a button."""
    terms = await ctx.db(pacts.proposal, ctx.chat.id)
    there = await ctx.chat_localizer()
    await ctx.reply(_text(there, terms), _keys(there, terms))


async def change(ctx: Context, button: Change) -> None:
    """Handle another choice for one of the terms; agreeing starts over for everybody."""
    terms = await ctx.db(pacts.change, ctx.chat.id, button.what, button.version)
    await ctx.answer()
    there = await ctx.chat_localizer()
    await ctx.edit(_text(there, terms), _keys(there, terms))


async def agree(ctx: Context, button: Agree) -> None:
    """Handle "Agree", which nobody is told before the last one does."""
    present = await ctx.member_count()
    what = pacts.PactMade(button.version, ctx.incoming.message_id, ctx.chat.thread_id, ctx.language)
    agreeing = await ctx.db(pacts.agreeing_with, ctx.chat.id, button.version, ctx.person.id)
    here = await ctx.all_present(agreeing, present)
    result, agreed = await ctx.db(pacts.agree, ctx.chat.id, ctx.person.id, what, present, here, ctx.now)
    if result == "changed":
        raise RefusalError("pact-changed")
    if result == "noted" or (result == "enough" and not await _makes_if_all_here(ctx, what, agreed, present)):
        await ctx.answer("pact-noted")
        return
    await ctx.answer()


async def _makes_if_all_here(ctx: Context, what: pacts.PactMade, agreed: list[int], present: int) -> bool:
    here = await ctx.members_present(agreed)
    return await ctx.db(pacts.everyone, ctx.chat.id, what, here, present, ctx.now)


async def made(app: AppContext, due: Due[pacts.PactMade]) -> OutgoingMessage | None:
    """Tell that everyone agrees, in place of the terms that were proposed."""
    what, localizer = due.payload, await app.chat_localizer(due.chat_id, due.payload.language, None)
    terms = await app.db.run(pacts.held, due.chat_id, what.version)
    if terms is None:
        return None
    text = localizer.text("pact-agreed", terms=_terms(localizer, terms))
    return OutgoingMessage(text, thread_id=what.thread_id, message_id=what.message_id, or_new=True)


def _text(localizer: Localizer, terms: pacts.Terms) -> str:
    return localizer.text("pact", terms=_terms(localizer, terms))


def _terms(localizer: Localizer, terms: pacts.Terms) -> Html:
    lines = [
        localizer.text("pact-minutes", length=timedelta(minutes=terms.minutes)),
        localizer.text(f"pact-opener-{terms.opener}"),
        localizer.text(f"pact-meanwhile-{terms.meanwhile}"),
    ]
    return Html("\n".join(lines))


def _keys(localizer: Localizer, terms: pacts.Terms) -> Rows:
    return [
        [localizer.callback_button("button-pact-minutes", Change("minutes", terms.version))],
        [
            localizer.callback_button("button-pact-opener", Change("opener", terms.version)),
            localizer.callback_button("button-pact-meanwhile", Change("meanwhile", terms.version)),
        ],
        [localizer.callback_button("button-agree", Agree(terms.version))],
    ]


FEATURE = Feature(
    name="pact",
    commands=[Command("pact", pact, where=("group",))],
    buttons={Change: change, Agree: agree},
    renderers={pacts.PactMade: made},
)
