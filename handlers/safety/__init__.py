"""/safety: for a partner one is afraid of, couple tools are the wrong tool. Help that can be used without a word.

Whoever reads it may have to hand over the phone: nothing here is pushed, and nothing but their own words about someone
they trust is kept.
"""

from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec

from bot.toolkit.context import Context
from bot.toolkit.feature import Command, Feature
from handlers.common.danger import NotIt, answer_danger_after, not_it
from handlers.safety import countries, questions, screen, trail, trusted
from handlers.safety.buttons import Another, Ask, RemoveTrusted, Show, Trail, Trust
from handlers.safety.dialogs import CountryQuestion, TrustedQuestion

P = ParamSpec("P")


def _protected(
    handler: Callable[Concatenate[Context, P], Awaitable[None]],
) -> Callable[Concatenate[Context, P], Awaitable[None]]:
    """Protect all that a handler says, not the screen alone: a message that becomes it cannot be protected any more."""

    async def run(ctx: Context, /, *args: P.args, **kwargs: P.kwargs) -> None:
        ctx.protected = True
        await handler(ctx, *args, **kwargs)

    return run


_safety = _protected(screen.safety)

FEATURE = Feature(
    name="safety",
    commands=[Command("safety", _safety, ephemeral=True)],
    buttons={
        Show: _protected(screen.shown),
        Another: _protected(countries.another),
        Ask: _protected(questions.ask),
        Trust: _protected(trusted.trust),
        RemoveTrusted: _protected(trusted.remove),
        Trail: _protected(trail.trail),
        NotIt: not_it,
    },
    deep_links={"safety": _safety},
    dialogs={CountryQuestion: _protected(countries.typed), TrustedQuestion: _protected(trusted.written)},
    after_dialog=answer_danger_after,
    bypass_flood_limit=True,
)
