"""The one screen of /safety: silent ways first, then calls, then what helps beside them."""

from bot.services import safety as service
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Rows
from content.catalog.helplines import is_country
from handlers.common.drafts import replace_or_send
from handlers.common.helplines import NOWHERE, guess, help_in
from handlers.common.own_words import saved_words
from handlers.safety.buttons import Another, Ask, RemoveTrusted, Show, Trail, Trust
from handlers.safety.dialogs import CountryQuestion, TrustedQuestion


async def safety(ctx: Context) -> None:
    """Answer `/safety`, seen by this person alone."""
    await ctx.private(*await made(ctx, guess(ctx)), start="safety")


async def shown(ctx: Context, button: Show) -> None:
    """Show the screen for a chosen country."""
    await show(ctx, button.country)


async def show(ctx: Context, country: str, lead: str = "") -> None:
    """Show the screen in place of what was tapped; `lead` stands below its first line."""
    await replace_or_send(ctx, *await made(ctx, country, lead), start="safety")


async def made(ctx: Context, country: str, lead: str = "") -> tuple[str, Rows]:
    """Return the screen and its buttons. In a group it is shorter: what is kept or typed stays in the private chat."""
    known(country)
    first, after = ctx.text("safety"), ctx.text("safety-after")
    shown = [first, lead, help_in(ctx, country), ctx.text("safety-beside")]
    if not ctx.chat.private:
        return "\n\n".join(filter(None, [*shown, after])), _keys_in_a_group(ctx, country)
    if isinstance(ctx.dialog, CountryQuestion | TrustedQuestion):
        await ctx.close_dialog()
    trusted = await ctx.db(service.trusted_person, ctx.person.id)
    if trusted is not None:
        shown.append(ctx.text("safety-trusted", text=saved_words(ctx, trusted)))
    text = "\n\n".join(filter(None, [*shown, f"{after}\n{ctx.text('safety-after-here')}"]))
    return text, _keys(ctx, country, trusted is not None)


def known(country: str) -> str:
    """Return the country of a button. Raises RefusalError if there is no such country."""
    if country != NOWHERE and not is_country(country):
        raise RefusalError("old-button")
    return country


def _keys(ctx: Context, country: str, trusts: bool) -> Rows:
    write = ctx.callback_button("button-trusted-change" if trusts else "button-trusted", Trust(country))
    remove = [ctx.callback_button("button-trusted-remove", RemoveTrusted(country))] if trusts else []
    return [
        [ctx.start_button("button-solid-ground", "ground")],
        [write, *remove],
        [ctx.callback_button("button-three-questions", Ask(country, 1, "no"))],
        [ctx.callback_button("button-another-country", Another(country, 0))],
        [ctx.callback_button("button-clear-trail", Trail(country, "ask"))],
    ]


def _keys_in_a_group(ctx: Context, country: str) -> Rows:
    return [
        [ctx.start_button("button-solid-ground", "ground")],
        [ctx.callback_button("button-three-questions", Ask(country, 1, "no"))],
        [ctx.callback_button("button-another-country", Another(country, 0))],
        [ctx.start_link_button("button-continue", "safety")],
    ]
