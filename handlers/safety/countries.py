"""Which country: a list by name, or a name that is typed. Neither is kept."""

import asyncio

from telegram import InlineKeyboardButton

from bot.toolkit.context import Context
from bot.toolkit.localizer import Rows
from content.catalog.helplines import countries_by_name, country_name, find_countries
from handlers.common.drafts import replace_or_send
from handlers.common.helplines import NOWHERE
from handlers.safety.buttons import Another, Show
from handlers.safety.dialogs import CountryQuestion
from handlers.safety.screen import known, made

PAGE = 8
"""Countries on one page."""
MAX_QUERY_LENGTH = 60
"""Of what is read as a country's name."""


async def another(ctx: Context, button: Another) -> None:
    """Show a page of the countries, in private with the question for a name."""
    country = known(button.country)
    if ctx.chat.private:
        await ctx.open_dialog(CountryQuestion())
    text = ctx.text("country-ask" if ctx.chat.private else "country-ask-here")
    await replace_or_send(ctx, text, _page(ctx, country, button.page), start="safety")


async def typed(ctx: Context, _dialog: CountryQuestion) -> None:
    """Show the help of the country whose name was typed, or the countries that it may be."""
    # Beside the loop: the first one loads the names that countries give themselves.
    found = await asyncio.to_thread(find_countries, ctx.args[:MAX_QUERY_LENGTH], ctx.language)
    if len(found) == 1:
        await ctx.reply(*await made(ctx, found[0]))
    elif found:
        await ctx.reply(ctx.text("country-several"), [[_choice(ctx, code)] for code in found[:PAGE]])
    else:
        await ctx.reply(ctx.text("country-unknown"), _page(ctx, NOWHERE, 0))


def _page(ctx: Context, country: str, page: int) -> Rows:
    codes = countries_by_name(ctx.language)
    pages = -(-len(codes) // PAGE)
    at = page % pages  # behind the last one the first comes again
    keys = [_choice(ctx, code) for code in codes[at * PAGE : (at + 1) * PAGE]]
    return [
        *(keys[first : first + 2] for first in range(0, len(keys), 2)),
        [ctx.callback_button("button-more-countries", Another(country, (at + 1) % pages))],
        [ctx.callback_button("button-back", Show(country))],
    ]


def _choice(ctx: Context, code: str) -> InlineKeyboardButton:
    return ctx.callback_button("button-country", Show(code), country=country_name(code, ctx.language))
