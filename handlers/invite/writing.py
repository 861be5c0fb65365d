"""Wording an invite: a purpose, a tone, a time; a draft like any other until "Send now"."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import get_args

from bot.services import drafts, invites
from bot.services.drafts import DraftView
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.keyboard import in_rows, keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OnPosted, OnSent, OutgoingMessage
from content.catalog import loaders
from content.catalog.formats import appointment
from content.catalog.messages import Html, plain
from content.catalog.own import own_words
from content.catalog.own import topic as shown_topic
from content.catalog.schemas import TOPIC_LENGTH
from content.catalog.units import units
from handlers.common.danger import answer_danger
from handlers.common.drafts import (
    Back,
    change_draft,
    current_draft,
    open_draft,
    posted,
    replace_or_send,
    turn_into_draft,
)
from handlers.common.times import still_usable, typed_time
from handlers.invite import buttons
from handlers.invite.dialogs import ProposedTimeQuestion

KIND = "invite"
WHEN = "invite-when"
_TONE = "warm"


async def invite(ctx: Context) -> None:
    """Answer `/invite`. A topic behind it waits in a draft for the choice of a purpose."""
    topic = " ".join(own_words(ctx.args).split())
    if units(topic) > TOPIC_LENGTH:
        raise RefusalError("invite-topic-long", count=TOPIC_LENGTH)
    number = 0
    if topic:
        draft = await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, "", {"topic": topic})
        number = draft.number
        if await answer_danger(ctx, "invite", start="invite"):
            return
    await ctx.private(_first(ctx), _purposes(ctx, number), start="invite")


async def begin(ctx: Context) -> None:
    """Offer the purposes: "I want to talk", and the way on for a command that could not be answered in the group."""
    draft = await ctx.db(drafts.current, ctx.person.id, ctx.now)
    number = draft.number if draft is not None and draft.kind == KIND and not draft.text else 0
    await ctx.private(_first(ctx), _purposes(ctx, number), start="invite")


async def purpose(ctx: Context, button: buttons.Purpose) -> None:
    """Begin a draft for a chosen purpose; everything else can be changed under it."""
    if button.id not in loaders.invites(ctx.language).purposes:
        raise RefusalError("old-button")
    if button.number:
        draft = await open_draft(ctx, button.number, KIND)
        await _show(ctx, draft, {"tone": _TONE, **draft.details, "purpose": button.id})
        return
    details = {"tone": _TONE, "purpose": button.id}
    text = plain(words(ctx, details))
    await turn_into_draft(ctx, await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, text, details))


async def others(ctx: Context, button: buttons.Others) -> None:
    """Offer the purposes in place of the draft."""
    draft = await open_draft(ctx, button.number, KIND)
    await replace_or_send(ctx, _first(ctx), _purposes(ctx, draft.number), start="invite")


async def tone(ctx: Context, button: buttons.Tone) -> None:
    """Put the draft in another tone."""
    if button.id not in loaders.invites(ctx.language).tones:
        raise RefusalError("old-button")
    draft = await _complete(ctx, button.number)
    await _show(ctx, draft, {**draft.details, "tone": button.id})


async def when(ctx: Context, button: buttons.When) -> None:
    """Put "Now", "Tonight" or "Tomorrow" in the draft; the second tap takes it out."""
    draft = await _complete(ctx, button.number)
    chosen = "" if draft.details.get("when") == button.what else button.what
    await _show(ctx, draft, {**draft.details, "when": chosen})


async def pick_for(ctx: Context, button: buttons.PickFor) -> None:
    """Ask for a time in the private chat, where nobody else sees it typed; the second tap takes it out."""
    draft = await _complete(ctx, button.number)
    if _picked(draft.details) is not None:
        await _show(ctx, draft, {**draft.details, "when": ""})
    elif ctx.chat.private:
        await _ask(ctx, draft)
    else:
        await ctx.open_private(WHEN)


async def pick_start(ctx: Context) -> None:
    """Ask for it after the way from the group: the deep link."""
    await _ask(ctx, await current_draft(ctx, KIND))


async def hours_for(ctx: Context, button: buttons.HoursFor) -> None:
    """Put a time that many hours from now in the draft."""
    if not 1 <= button.hours <= buttons.MOST_HOURS:
        raise RefusalError("old-button")
    draft = await _complete(ctx, button.number)
    at = (ctx.now + timedelta(hours=button.hours)).replace(second=0, microsecond=0)
    await _show(ctx, draft, {**draft.details, "when": _kept(at)})


async def typed(ctx: Context, _dialog: ProposedTimeQuestion) -> None:
    """Put a time that was typed in the draft, where it can be read how it was understood."""
    draft = await current_draft(ctx, KIND)
    at = typed_time(ctx, lambda at: buttons.TimeFor(draft.number, int(at.timestamp())))
    await _show(ctx, draft, {**draft.details, "when": _kept(at) if at > ctx.now else "now"})


async def time_for(ctx: Context, button: buttons.TimeFor) -> None:
    """Put one of the times that were offered for what was typed in the draft."""
    draft = await _complete(ctx, button.number)
    await _show(ctx, draft, {**draft.details, "when": _kept(still_usable(ctx, button.unix))})


def rows(localizer: Localizer, draft: DraftView) -> Rows:
    """Return the buttons under an invite: tones, times, another purpose."""
    chosen, number = draft.details.get("when", ""), draft.number
    tones = loaders.invites(localizer.language).tones.values()
    picked = "button-chosen" if _picked(draft.details) is not None else "button-choice"
    labels = localizer.plain("button-now"), localizer.plain("button-tonight"), localizer.plain("button-tomorrow")
    days = [
        localizer.callback_button(
            "button-chosen" if chosen == day else "button-choice", buttons.When(number, day), label=label
        )
        for day, label in zip(get_args(buttons.Day), labels, strict=True)
    ]
    sounds = [
        localizer.callback_button(
            "button-chosen" if draft.details["tone"] == one.id else "button-choice",
            buttons.Tone(number, one.id),
            label=one.label,
        )
        for one in tones
    ]
    pick = localizer.callback_button(picked, buttons.PickFor(number), label=localizer.plain("button-pick-a-time"))
    mark = localizer.plain("button-chosen", label="")
    return [
        *in_rows(sounds, 4, mark),
        *in_rows([*days, pick], 3, mark),
        [localizer.callback_button("button-other-purpose", buttons.Others(number))],
    ]


def words(localizer: Localizer, details: Mapping[str, str]) -> str:
    """Return the invite as its reader sees it, as HTML."""
    record = loaders.invites(localizer.language).invite(details["purpose"], details["tone"])
    text = record.with_topic(shown_topic(details.get("topic", "")))
    chosen, picked = details.get("when", ""), _picked(details)
    if picked is not None:
        moment = appointment(picked, localizer.locale, localizer.zone)
        return localizer.text("invite-words", text=text, line=Html(localizer.text("invite-when-picked", when=moment)))
    if chosen:
        return localizer.text("invite-words", text=text, line=Html(localizer.text(f"invite-when-{chosen}")))
    return localizer.text("invite-words-alone", text=text)


async def send(ctx: Context, draft: DraftView, chat_id: int, thread_id: int | None) -> bool:
    """Hand the invite over to be posted with its answers. Raises RefusalError for a time that has gone by."""
    picked = _picked(draft.details)
    if picked is not None:
        still_usable(ctx, int(picked.timestamp()))
    return await ctx.db(invites.post, ctx.person.id, ctx.now, draft.number, chat_id, thread_id, picked)


async def post_invite(app: AppContext, due: Due[invites.InvitePost]) -> OutgoingMessage | None:
    """Post an invite."""
    what, now = due.payload, app.clock.now()
    view = await app.db.run(invites.still_open, what.invite_id, now)
    outgoing = await app.db.run(drafts.outgoing, what.draft_id)
    if view is None or outgoing is None:
        return None
    localizer = await app.chat_localizer(due.chat_id, outgoing.person.language, outgoing.person.zone)
    return OutgoingMessage(
        posted(localizer, outgoing),
        keyboard(buttons.answers(localizer, view)),
        thread_id=view.thread_id,
        on_sent=OnPosted(invites.posted, what),
        on_failed=OnSent(invites.came_back, (what, due.at_once)),
    )


def _first(localizer: Localizer) -> str:
    return f"{localizer.text('invite')}\n\n{localizer.text('only-if-safe')}"


async def _complete(ctx: Context, number: int) -> DraftView:
    draft = await open_draft(ctx, number, KIND)
    if not draft.text:
        raise RefusalError("draft-old")
    return draft


async def _show(ctx: Context, draft: DraftView, details: Mapping[str, str]) -> None:
    text = plain(words(ctx, details))
    await turn_into_draft(ctx, await change_draft(ctx, draft, text, details))


async def _ask(ctx: Context, draft: DraftView) -> None:
    asked = await change_draft(ctx, draft, draft.text, draft.details, dialog=ProposedTimeQuestion())
    keys = buttons.lengths(ctx, lambda hours: buttons.HoursFor(asked.number, hours))
    last = [ctx.callback_button("button-back", Back(asked.number))]
    await replace_or_send(ctx, ctx.text("invite-when"), [*keys, last], start=WHEN)


def _purposes(localizer: Localizer, number: int) -> Rows:
    found = loaders.invites(localizer.language).purposes.values()
    keys = [
        localizer.callback_button("button-choice", buttons.Purpose(number, one.id), label=one.label) for one in found
    ]
    return in_rows(keys, 2)


def _kept(at: datetime) -> str:
    return str(int(at.timestamp()))


def _picked(details: Mapping[str, str]) -> datetime | None:
    chosen = details.get("when", "")
    return datetime.fromtimestamp(int(chosen), UTC) if chosen.isdecimal() else None
