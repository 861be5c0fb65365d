"""What a person keeps: sentences they saved, and sentences they wrote. Nobody else is shown any of them."""

from bot.context import Ctx, RefusalError, Rows
from bot.db import people
from bot.services import affirmations as service
from bot.services.affirmations import MOST_OWN, Sentence
from content import library
from content.catalog import Html
from handlers.affirmations.buttons import Kept, Remove, Write
from handlers.common.drafts import turn, typed

DIALOG = "mine"
LONGEST = 110
"""As long as those of the library."""
_PAGE = 8


async def write(ctx: Ctx, _button: Write | None = None) -> None:
    """ "Write mine": the next plain text in private is it."""
    if not ctx.chat.private:
        await ctx.open_private("write")
        return
    await ctx.db(people.change_person, ctx.person.id, dialog=DIALOG)
    await ctx.answer()
    await ctx.reply(ctx.text("affirm-write", count=LONGEST))


async def typed_one(ctx: Ctx) -> None:
    """A sentence of one's own."""
    text = " ".join(typed(ctx, LONGEST).split())
    sentence = await ctx.db(service.write, ctx.person.id, text, ctx.now)
    if sentence is None:
        raise RefusalError("affirm-write-enough", lambda voice: [[voice.key("button-kept", Kept(0))]], count=MOST_OWN)
    await ctx.reply(ctx.text("affirm-written", text=text), [[ctx.key("button-kept", Kept(0))]])


async def kept(ctx: Ctx, button: Kept) -> None:
    """ "My sentences"."""
    await turn(ctx, *await _page(ctx, button.page), start="affirm")


async def remove(ctx: Ctx, button: Remove) -> None:
    """Take one out."""
    await ctx.db(service.remove, ctx.person.id, button.sentence)
    await turn(ctx, *await _page(ctx, button.page), start="affirm")


async def _page(ctx: Ctx, page: int) -> tuple[str, Rows]:
    lines = {one.id: text for one in await ctx.db(service.kept, ctx.person.id) if (text := _text(ctx, one))}
    if not lines:
        return ctx.text("affirm-kept-none"), [[ctx.key("button-write-mine", Write())]]
    page = min(max(page, 0), (len(lines) - 1) // _PAGE)
    here = [*lines.items()][page * _PAGE :][:_PAGE]
    numbered = [*enumerate(here, start=page * _PAGE + 1)]
    listed = Html("\n".join(ctx.text("affirm-kept-line", number=number, text=text) for number, (_, text) in numbered))
    removing = [ctx.key("button-remove-number", Remove(id_, page), number=number) for number, (id_, _) in numbered]
    rows = [removing[at : at + 2] for at in range(0, len(removing), 2)]
    onward = [ctx.key("button-earlier", Kept(page - 1))] if page else []
    if len(lines) > (page + 1) * _PAGE:
        onward.append(ctx.key("button-next", Kept(page + 1)))
    return ctx.text("affirm-kept", lines=listed), [
        *rows,
        *([onward] if onward else []),
        [ctx.key("button-write-mine", Write())],
    ]


def _text(ctx: Ctx, sentence: Sentence) -> str | None:
    """None for one that has left the library."""
    known = library.affirmations(ctx.language).affirmations.get(sentence.id)
    return sentence.text or (known.text if known is not None else None)
