"""Answering an invite: a time that everybody sees, or a "Not yet" that nobody does."""

from datetime import datetime, timedelta

from telegram.error import BadRequest

from bot.domain.inline_chats import is_inline_chat
from bot.services import dialogs, inline_chats, invites, people
from bot.services.invites import InviteView, Result
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.formats import appointment
from handlers.common.drafts import replace_or_send
from handlers.common.groups import is_in
from handlers.common.late import late_line
from handlers.common.times import still_usable, tomorrow, tonight, typed_time
from handlers.invite import buttons
from handlers.invite.dialogs import TalkTimeQuestion

_WHY = {"own": "invite-own", "set": "invite-set-already", "over": "invite-over"}


async def answered(ctx: Context, button: buttons.Answer) -> None:
    """Set "Now", "Tonight" or "Tomorrow", by the clock of the one who taps."""
    view = await _answerable(ctx, button.invite)
    if button.what == "now":
        await _agree(ctx, view, ctx.now)
    elif ctx.zone is None:
        await _offer_lengths(ctx, view)
    elif button.what == "tonight":
        await _agree(ctx, view, tonight(ctx.now, ctx.zone))
    else:
        await _agree(ctx, view, tomorrow(ctx.now, ctx.zone))


async def not_yet(ctx: Context, button: buttons.NotYet) -> None:
    """Answer "Not yet, I care" with an alert. It is stored nowhere, so that nothing can follow from it."""
    await _answerable(ctx, button.invite)
    await ctx.answer("invite-not-yet")


async def works(ctx: Context, button: buttons.Works) -> None:
    """Set the time that the invite puts forward: "Works for me"."""
    view = await _answerable(ctx, button.invite)
    if view.proposed_at is None:
        raise RefusalError("old-button")
    await _agree(ctx, view, still_usable(ctx, int(view.proposed_at.timestamp())))


async def pick(ctx: Context, button: buttons.Pick) -> None:
    """Open the private chat to pick a time."""
    view = await _answerable(ctx, button.invite)
    await ctx.open_private(TalkTimeQuestion(view.id).pack())


async def pick_start(ctx: Context) -> None:
    """Ask for a time: the deep link, whose payload is that of the question."""
    question = dialogs.unpack(ctx.args)
    if not isinstance(question, TalkTimeQuestion):
        raise RefusalError("invite-over")
    view = await _answerable(ctx, question.invite)
    await ctx.open_dialog(question)
    await _offer_lengths(ctx, view)


async def typed(ctx: Context, question: TalkTimeQuestion) -> None:
    """Read a time that was typed, and say it back before anybody hears of it."""
    try:
        view = await _answerable(ctx, question.invite)
    except RefusalError:
        await ctx.close_dialog()
        raise
    at = typed_time(ctx, lambda at: buttons.Understood(view.id, int(at.timestamp())))
    now = at <= ctx.now
    said = buttons.Answer(view.id, "now") if now else buttons.Understood(view.id, int(at.timestamp()))
    keys = [[ctx.callback_button("button-thats-it", said)]]
    await ctx.reply(ctx.text("invite-understood", when=appointment(at, ctx.locale, ctx.zone)), keys)


async def understood(ctx: Context, button: buttons.Understood) -> None:
    """Set the time that was said back: "That's it"."""
    view = await _answerable(ctx, button.invite)
    await _agree(ctx, view, still_usable(ctx, button.unix))


async def hours(ctx: Context, button: buttons.Hours) -> None:
    """Set a time that many hours from now."""
    if not 1 <= button.hours <= buttons.MOST_HOURS:
        raise RefusalError("old-button")
    view = await _answerable(ctx, button.invite)
    await _agree(ctx, view, (ctx.now + timedelta(hours=button.hours)).replace(second=0, microsecond=0))


def refuse_unless_open(result: Result) -> None:
    """Raise RefusalError, with the reason, where the invite cannot be answered."""
    if result != "open":
        raise RefusalError(_WHY[result])


async def _answerable(ctx: Context, invite_id: int) -> InviteView:
    """Return the invite if this person may answer it here. Raises RefusalError otherwise."""
    result, view = await ctx.db(invites.look, invite_id, ctx.person.id, ctx.now)
    if view is None or not await _is_theirs(ctx, view):
        raise RefusalError("invite-over")
    refuse_unless_open(result)
    return view


async def _is_theirs(ctx: Context, view: InviteView) -> bool:
    """Tell whether the invite stands here or, from the private chat, where this person is."""
    if not ctx.chat.private:
        return view.chat_id == ctx.chat.id
    if is_inline_chat(view.chat_id):
        # Only a tap of the other one brings the link: to the inviter, it must not tell that there was one.
        return ctx.person.id in {*await ctx.db(inline_chats.members, view.chat_id)} - {view.inviter.id}
    return await is_in(ctx, view.chat_id)


async def _agree(ctx: Context, view: InviteView, at: datetime) -> None:
    result, settled = await ctx.db(invites.agree, view.id, ctx.person.id, at, ctx.now)
    if settled is None:
        raise RefusalError(_WHY[result])
    if ctx.chat.private or ctx.incoming.ephemeral_id is not None:
        await ctx.close_dialog()
        there = "invite-set-there-inline" if is_inline_chat(view.chat_id) else "invite-set-there"
        await replace_or_send(ctx, ctx.text(there), start=TalkTimeQuestion(view.id).pack())
    else:
        await ctx.answer()
    await ctx.send_announced()
    await _close(ctx, view)


async def time_set(app: AppContext, due: Due[invites.TimeSet]) -> OutgoingMessage | None:
    """Tell everyone of the time, as the clocks of the one who set it have it; in private, as those of the reader do."""
    view = await app.db.run(invites.agreed, due.payload.invite_id)
    person = await app.db.run(people.profile, due.chat_id if due.chat_id > 0 else due.payload.person_id)
    if view is None or view.agreed_at is None or person is None or app.clock.now() - due.due_at > invites.FORGOTTEN:
        return None
    localizer = await app.chat_localizer(due.chat_id, person.language, person.zone)
    later = "invite-set-inline" if is_inline_chat(view.chat_id) else "invite-set"
    message = "invite-set-now" if view.agreed_at <= due.due_at else later
    text = localizer.text(message, when=appointment(view.agreed_at, localizer.locale, localizer.zone))
    lines = [text, late_line(localizer, due, app.clock.now())]
    return OutgoingMessage("\n\n".join(filter(None, lines)), thread_id=view.thread_id)


async def _close(ctx: Context, view: InviteView) -> None:
    """Take the answers away where they were offered."""
    tapped = ctx.incoming.message_id if ctx.chat.id == view.chat_id and ctx.incoming.ephemeral_id is None else None
    for message_id in {view.message_id, tapped} - {None}:
        try:
            await ctx.app.bot.edit_message_reply_markup(view.chat_id, message_id)
        except BadRequest:  # deleted, too old, or from before the group got a new id: its buttons say what is so
            continue


async def _offer_lengths(ctx: Context, view: InviteView) -> None:
    asked = "invite-when" if ctx.zone is not None and ctx.chat.private else "invite-no-zone"
    keys = buttons.lengths(ctx, lambda hours: buttons.Hours(view.id, hours))
    zone = [] if ctx.zone is not None else [[ctx.start_link_button("button-set-zone", "zone")]]
    await ctx.private(ctx.text(asked), [*keys, *zone], start=TalkTimeQuestion(view.id).pack())
