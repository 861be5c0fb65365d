"""Words before they are said: seen by their owner alone until "Send now"."""

from collections.abc import Mapping
from dataclasses import dataclass

from telegram.constants import KeyboardButtonStyle

from bot.services import drafts, people
from bot.services.dialogs import Dialog
from bot.services.drafts import DraftView, OutgoingView
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.drafts import DraftKind
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OnSent, Outcome, OutgoingMessage
from content.catalog.messages import Html
from content.catalog.own import copied, name, own_words
from content.catalog.schemas import COPY_LENGTH
from content.catalog.units import units
from handlers.common.groups import choose_group, is_in

MAX_DRAFT_UNITS = 1000
"""Most units of a draft typed freely: more than that is better said than written."""


@dataclass(frozen=True)
class Breath(Button, prefix="db1", style=KeyboardButtonStyle.PRIMARY):
    """ "Send": one breath before it."""

    number: int


@dataclass(frozen=True)
class CopyBreath(Button, prefix="dc1"):
    """ "Copy": one breath before it."""

    number: int


@dataclass(frozen=True)
class Back(Button, prefix="dk1"):
    """Back to the draft."""

    number: int


@dataclass(frozen=True)
class SendNow(Button, prefix="dn1", style=KeyboardButtonStyle.PRIMARY):
    """Post it in this group or, from the private chat, ask where."""

    number: int


@dataclass(frozen=True)
class SendIn(Button, prefix="di1"):
    """From the private chat: post it in that group."""

    number: int
    chat: int


async def show_draft(ctx: Context, draft: DraftView) -> None:
    """Show a draft in a new message that only its owner sees."""
    await ctx.private(*_shown(ctx, draft), start="draft")


async def turn_into_draft(ctx: Context, draft: DraftView) -> None:
    """Show a draft in place of what was tapped."""
    await replace_or_send(ctx, *_shown(ctx, draft), start="draft")


async def replace_or_send(ctx: Context, text: str, keys: Rows = (), *, start: str) -> None:
    """Change the tapped message where only this person sees it; anywhere else say it to them alone."""
    if ctx.incoming.tap_id is not None and (ctx.chat.private or ctx.incoming.ephemeral_id is not None):
        await ctx.answer()
        await ctx.edit(text, keys)
    else:
        await ctx.private(text, keys, start=start)


async def open_draft(ctx: Context, number: int, kind: str | None = None) -> DraftView:
    """Return the draft that a tapped button stood under. Raises RefusalError for another number or kind."""
    draft = await ctx.db(drafts.find, ctx.person.id, ctx.now, number)
    if draft is None or kind not in {None, draft.kind}:
        raise RefusalError("draft-old")
    return draft


async def current_draft(ctx: Context, kind: str) -> DraftView:
    """Return the draft that typed words are for. Raises RefusalError if it is gone, and closes the question."""
    draft = await ctx.db(drafts.current, ctx.person.id, ctx.now)
    if draft is None or draft.kind != kind:
        await ctx.close_dialog()
        raise RefusalError("draft-none")
    return draft


async def change_draft(
    ctx: Context, draft: DraftView, text: str, details: Mapping[str, str], dialog: Dialog | None = None
) -> DraftView:
    """Put other words in a draft, and close its question or open `dialog`. Raises RefusalError if it has changed."""
    changed = await ctx.db(drafts.change, ctx.person.id, ctx.now, draft.number, text, details, dialog)
    if changed is None:
        raise RefusalError("draft-old")
    return changed


def typed(ctx: Context, longest: int = MAX_DRAFT_UNITS) -> str:
    """Return what was typed, fit to stand in a draft. Raises RefusalError if it is empty or longer, in UTF-16 units."""
    text = own_words(ctx.args)
    if not text:
        raise RefusalError("draft-empty")
    if units(text) > longest:
        raise RefusalError("draft-too-long", count=longest)
    return text


async def reopen(ctx: Context) -> None:
    """Show the draft after the way from the group, where it could not be shown: the deep link."""
    draft = await ctx.db(drafts.current, ctx.person.id, ctx.now)
    if draft is None or not draft.text:
        raise RefusalError("draft-none")
    await show_draft(ctx, draft)


async def show_after_replay(ctx: Context) -> None:
    """Show the open draft once more, if there is one: it may not have been seen."""
    draft = await ctx.app.db.run(drafts.current, ctx.person.id, ctx.now)
    if draft is not None and draft.text:
        await show_draft(ctx, draft)


async def back(ctx: Context, button: Back) -> None:
    """Show the draft again, and close the question about it."""
    draft = await ctx.db(drafts.settle, ctx.person.id, ctx.now, button.number)
    if draft is None:
        raise RefusalError("draft-old")
    await turn_into_draft(ctx, draft)


async def breath(ctx: Context, button: Breath) -> None:
    """Answer "Send" with a breath of five seconds that nobody has to take, and "Send now"."""
    draft = await open_draft(ctx, button.number)
    keys = [
        [
            ctx.callback_button("button-send-now", SendNow(draft.number)),
            ctx.callback_button("button-back", Back(draft.number)),
        ]
    ]
    await replace_or_send(ctx, ctx.text("draft-breathe", text=_body(ctx, draft)), keys, start="draft")


async def copy_breath(ctx: Context, button: CopyBreath) -> None:
    """Answer "Copy" with the same breath. What is too long for a copy button is copied by touching it."""
    draft = await open_draft(ctx, button.number)
    keys = [ctx.callback_button("button-back", Back(draft.number))]
    fits = units(copied(draft.text)) <= COPY_LENGTH
    if fits:
        keys.insert(0, ctx.copy_button("button-copy", draft.text))
    text = _body(ctx, draft) if fits else copied(draft.text)
    await replace_or_send(
        ctx, ctx.text("draft-breathe" if fits else "draft-breathe-long", text=text), [keys], start="draft"
    )


async def send_now(ctx: Context, button: SendNow) -> None:
    """Post the draft in this group; in the private chat, ask in which one."""
    if not ctx.chat.private:
        await _post(ctx, button.number, ctx.chat.id, ctx.chat.thread_id)
        return
    await open_draft(ctx, button.number)
    await ctx.answer()
    await choose_group(ctx, lambda chat: SendIn(button.number, chat))


async def send_in(ctx: Context, button: SendIn) -> None:
    """Post the draft in one of the shared groups, chosen in the private chat."""
    if not ctx.chat.private:
        raise RefusalError("draft-old")
    await _post(ctx, button.number, button.chat, None)


async def _post(ctx: Context, number: int, chat_id: int, thread_id: int | None) -> None:
    draft = await open_draft(ctx, number)
    if not await is_in(ctx, chat_id):
        raise RefusalError("draft-not-in-group")
    if not await (_kind(ctx, draft).post or _post_plainly)(ctx, draft, chat_id, thread_id):
        raise RefusalError("draft-old")
    outcome = await ctx.send_announced()
    if outcome is Outcome.UNKNOWN:
        raise RefusalError("draft-unknown")
    if outcome in {Outcome.UNREACHABLE, Outcome.REFUSED}:
        raise RefusalError("draft-failed")
    await replace_or_send(ctx, ctx.text("draft-later" if outcome is Outcome.LATER else "draft-sent"), start="draft")


async def _post_plainly(ctx: Context, draft: DraftView, chat_id: int, thread_id: int | None) -> bool:
    return await ctx.db(drafts.post, ctx.person.id, ctx.now, draft.number, chat_id, thread_id)


async def post_draft(app: AppContext, due: Due[drafts.DraftPost]) -> OutgoingMessage | None:
    """Post a draft."""
    draft_id = due.payload.draft_id
    found = await app.db.run(drafts.outgoing, draft_id)
    if found is None:
        return None
    localizer = await app.chat_localizer(due.chat_id, found.person.language, found.person.zone)
    return OutgoingMessage(
        posted(localizer, found),
        thread_id=found.thread_id,
        on_sent=OnSent(drafts.posted, draft_id),
        on_failed=OnSent(drafts.came_back, drafts.CameBack(draft_id, due.at_once)),
    )


async def tell_of_return(app: AppContext, due: Due[drafts.DraftBack]) -> OutgoingMessage | None:
    """Tell its owner that a draft that was to come late is open again."""
    person = await app.db.run(people.profile, due.chat_id)
    if person is None:
        return None
    return OutgoingMessage(app.localizer(person.language, person.zone).text("draft-unknown"))


def posted(localizer: Localizer, outgoing: OutgoingView) -> str:
    """Return what the chat reads, as HTML: in its language who says it, and what they say in the words they chose."""
    person = outgoing.person
    own = localizer.app.localizer(person.language, person.zone)
    return localizer.text("draft-posted", name=name(person.name), text=_body(own, outgoing.draft))


def _body(localizer: Localizer, draft: DraftView) -> str:
    body = _kind(localizer, draft).body
    return Html(body(localizer, draft.details)) if body else draft.text


def _shown(localizer: Localizer, draft: DraftView) -> tuple[str, Rows]:
    kind = _kind(localizer, draft)
    rows = kind.rows(localizer, draft) if kind.rows else ()
    last = [
        localizer.callback_button("button-send", Breath(draft.number)),
        localizer.callback_button("button-copy", CopyBreath(draft.number)),
    ]
    text = localizer.text("draft", text=_body(localizer, draft))
    line = kind.note(localizer, draft) if kind.note else ""
    return f"{text}\n\n{line}" if line else text, [*rows, last]


def _kind(localizer: Localizer, draft: DraftView) -> DraftKind:
    """Return the draft's kind. One that no feature declares (any more) has plain words."""
    return localizer.app.draft_kinds.get(draft.kind, DraftKind(draft.kind))
