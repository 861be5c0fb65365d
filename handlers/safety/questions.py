"""Three questions, for those who like. No answer is kept; whatever it was, the same help stands at the end."""

from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from handlers.common.drafts import replace_or_send
from handlers.safety.buttons import Ask, Show
from handlers.safety.screen import known, show

LAST = 3


async def ask(ctx: Context, button: Ask) -> None:
    """Show the next question, or the end. Skipping one and saying no to it are the same tap."""
    country = known(button.country)
    if button.number == LAST + 1:
        await show(ctx, country, ctx.text("safety-heard-yes" if button.heard == "yes" else "safety-heard-no"))
        return
    if not 1 <= button.number <= LAST:
        raise RefusalError("old-button")
    question = ctx.text(f"safety-question-{button.number}")
    following = Ask(country, button.number + 1, button.heard)
    await replace_or_send(
        ctx,
        ctx.text("safety-question", step=button.number, last=LAST, text=question),
        [
            [
                ctx.callback_button("button-yes", Ask(country, button.number + 1, "yes")),
                ctx.callback_button("button-no", following),
            ],
            [ctx.callback_button("button-skip", following), ctx.callback_button("button-back", Show(country))],
        ],
        start="safety",
    )
