"""What a person keeps: sentences they saved, and sentences they wrote. Nobody else is shown any of them."""

from bot.services import affirmations as service
from bot.services.affirmations import MOST_OWN, Sentence
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Rows
from content.catalog import loaders
from content.catalog.messages import Html
from handlers.affirmations.buttons import Kept, Remove, Write
from handlers.affirmations.dialogs import SentenceQuestion
from handlers.common.drafts import replace_or_send, typed
from handlers.common.own_words import saved_words

MAX_SENTENCE_UNITS = 110
"""As long as those of the library."""
_PAGE = 8


async def write(ctx: Context, _button: Write | None = None) -> None:
    """Ask for a sentence of one's own, in private."""
    if not ctx.chat.private:
        await ctx.open_private("write")
        return
    await ctx.open_dialog(SentenceQuestion())
    await ctx.answer()
    await ctx.reply(ctx.text("affirm-write", count=MAX_SENTENCE_UNITS))


async def typed_one(ctx: Context, _dialog: SentenceQuestion) -> None:
    """Keep a sentence of one's own."""
    text = " ".join(typed(ctx, MAX_SENTENCE_UNITS).split())
    sentence = await ctx.db(service.write, ctx.person.id, text, ctx.now)
    if sentence is None:
        raise RefusalError(
            "affirm-write-enough",
            lambda localizer: [[localizer.callback_button("button-kept", Kept(0))]],
            count=MOST_OWN,
        )
    await ctx.reply(ctx.text("affirm-written", text=text), [[ctx.callback_button("button-kept", Kept(0))]])


async def kept(ctx: Context, button: Kept) -> None:
    """Show a page of the sentences that are kept."""
    await replace_or_send(ctx, *await _page(ctx, button.page), start="affirm")


async def remove(ctx: Context, button: Remove) -> None:
    """Take a sentence out, and show the page it stood on."""
    await ctx.db(service.remove, ctx.person.id, button.sentence)
    await replace_or_send(ctx, *await _page(ctx, button.page), start="affirm")


async def _page(ctx: Context, page: int) -> tuple[str, Rows]:
    lines = {one.id: text for one in await ctx.db(service.kept, ctx.person.id) if (text := _text(ctx, one))}
    if not lines:
        return ctx.text("affirm-kept-none"), [[ctx.callback_button("button-write-mine", Write())]]
    page = min(max(page, 0), (len(lines) - 1) // _PAGE)
    here = [*lines.items()][page * _PAGE :][:_PAGE]
    numbered = [*enumerate(here, start=page * _PAGE + 1)]
    listed = Html("\n".join(ctx.text("affirm-kept-line", number=number, text=text) for number, (_, text) in numbered))
    removing = [
        ctx.callback_button("button-remove-number", Remove(id_, page), number=number) for number, (id_, _) in numbered
    ]
    onward = [ctx.callback_button("button-earlier", Kept(page - 1))] if page else []
    if len(lines) > (page + 1) * _PAGE:
        onward.append(ctx.callback_button("button-next", Kept(page + 1)))
    return ctx.text("affirm-kept", lines=listed), [
        *in_rows(removing, 2),
        *([onward] if onward else []),
        [ctx.callback_button("button-write-mine", Write())],
    ]


def _text(ctx: Context, sentence: Sentence) -> str | None:
    """Return the words of a sentence; None for one that has left the library."""
    known = loaders.affirmations(ctx.language).affirmations.get(sentence.id)
    return saved_words(ctx, sentence.text) if sentence.text else (known.text if known is not None else None)
