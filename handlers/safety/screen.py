"""The one screen of /safety: silent ways first, then calls, then what helps beside them."""

from bot.context import Ctx, RefusalError, Rows
from bot.services import safety as service
from content.helplines import is_country
from handlers.common.drafts import turn
from handlers.common.helplines import NOWHERE, guess, help_in
from handlers.safety.buttons import Another, Ask, Show, Trail, Trust


async def safety(ctx: Ctx) -> None:
    """`/safety`, for this person alone."""
    await ctx.private(*await made(ctx, guess(ctx)), start="safety")


async def shown(ctx: Ctx, button: Show) -> None:
    """The screen for a chosen country."""
    await show(ctx, button.country)


async def show(ctx: Ctx, country: str, lead: str = "") -> None:
    """The screen in place of what was tapped; `lead` stands below its quiet first line."""
    await turn(ctx, *await made(ctx, country, lead), start="safety")


async def made(ctx: Ctx, country: str, lead: str = "") -> tuple[str, Rows]:
    """The screen and its buttons. In a group it is shorter: what is kept or typed stays in the private chat."""
    known(country)
    first, after = ctx.text("safety"), ctx.text("safety-after")
    shown = [first, lead, help_in(ctx, country), ctx.text("safety-beside")]
    if not ctx.chat.private:
        return "\n\n".join(filter(None, [*shown, after])), _keys_in_a_group(ctx, country)
    trusted = await ctx.db(service.trusted_person, ctx.person.id)
    if trusted is not None:
        shown.append(ctx.text("safety-trusted", text=trusted))
    text = "\n\n".join(filter(None, [*shown, f"{after}\n{ctx.text('safety-after-here')}"]))
    return text, _keys(ctx, country, trusted is not None)


def known(country: str) -> str:
    """The country of a button, refused kindly if there is none such."""
    if country != NOWHERE and not is_country(country):
        raise RefusalError("old-button")
    return country


def _keys(ctx: Ctx, country: str, trusts: bool) -> Rows:
    write = ctx.key("button-trusted-change" if trusts else "button-trusted", Trust(country, "write"))
    remove = [ctx.key("button-trusted-remove", Trust(country, "remove"))] if trusts else []
    return [
        [ctx.go("button-solid-ground", "ground")],
        [write, *remove],
        [ctx.key("button-three-questions", Ask(country, 1, "no"))],
        [ctx.key("button-another-country", Another(country, 0))],
        [ctx.key("button-clear-trail", Trail(country, "ask"))],
    ]


def _keys_in_a_group(ctx: Ctx, country: str) -> Rows:
    return [
        [ctx.go("button-solid-ground", "ground")],
        [ctx.key("button-three-questions", Ask(country, 1, "no"))],
        [ctx.key("button-another-country", Another(country, 0))],
        [ctx.link("button-continue", "safety")],
    ]
