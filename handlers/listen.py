"""Listening in turns: one speaks, the other says back what came across, then they swap."""

from dataclasses import dataclass

from bot.services import listening
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OnSent, OutgoingMessage
from content.catalog import loaders
from content.catalog.libraries import Listening, where
from content.catalog.messages import Html
from content.catalog.own import name
from content.catalog.schemas import Choice
from handlers.common.drafts import replace_or_send as show_privately
from handlers.common.typed import read_minutes

_WHY = {
    "over": "listen-over",
    "third": "listen-third",
    "own": "listen-own",
    "late": "listen-late",
    "speaks": "listen-speaks",
    "checks": "listen-checks",
}


@dataclass(frozen=True)
class First(Button, prefix="lf1"):
    """ "I speak first"."""

    talk: int


@dataclass(frozen=True)
class Prompt(Button, prefix="lp1"):
    """That prompt of the list, for the one who listens."""

    talk: int
    number: int


@dataclass(frozen=True)
class Stop(Button, prefix="lx1"):
    """End it; the step tells whether the message is the newest."""

    talk: int
    step: int


async def listen(ctx: Context) -> None:
    """Handle `/listen [minutes]`."""
    await _begin(ctx, _length(ctx.args, ctx.language))


async def start(ctx: Context) -> None:
    """Begin with the usual length in a group; show all prompts in private."""
    if not ctx.chat.private:
        await _begin(ctx, listening.DEFAULT_MINUTES)
        return
    shelf = loaders.listening(ctx.language)
    await ctx.reply("\n\n".join(_phase_prompts(ctx, shelf, phase) for phase in shelf.phases.values()))


async def first(ctx: Context, button: First) -> None:
    """Handle "I speak first" of the other one, in the first minute."""
    result, view = await ctx.db(
        listening.take, button.talk, ctx.chat.id, ctx.person.id, ctx.now, ctx.incoming.message_id
    )
    if view is None:
        raise RefusalError(_WHY[result])
    await ctx.answer()


async def begun(app: AppContext, due: Due[listening.TalkBegun]) -> OutgoingMessage | None:
    """Tell that a talk begins, and who speaks first."""
    return await _first_step(app, due.payload.listening_id, None)


async def taken(app: AppContext, due: Due[listening.Taken]) -> OutgoingMessage | None:
    """Tell that the other one speaks first."""
    return await _first_step(app, due.payload.listening_id, due.payload.message_id)


async def _first_step(app: AppContext, talk: int, message_id: int | None) -> OutgoingMessage | None:
    view = await app.db.run(listening.begun, talk, app.clock.now())
    if view is None:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.first.language, view.first.zone)
    keys = keyboard(_keys(localizer, view, view.step))
    return OutgoingMessage(_step(localizer, view), keys, thread_id=view.thread_id, message_id=message_id, or_new=True)


async def prompt(ctx: Context, button: Prompt) -> None:
    """Handle "A prompt for me" and "Another": only the listener sees it, and nobody sees that they asked."""
    phase = await ctx.db(listening.prompt, button.talk, ctx.chat.id, ctx.person.id, ctx.now)
    if phase in _WHY:
        raise RefusalError(_WHY[phase])
    prompts = where(loaders.listening(ctx.language).prompts, phase=phase)
    number = button.number % len(prompts)
    keys = [[ctx.callback_button("button-another-prompt", Prompt(button.talk, number + 1))]]
    await show_privately(ctx, ctx.text("listen-prompt", text=prompts[number].text), keys, start="listen")


async def stop(ctx: Context, button: Stop) -> None:
    """Handle "Stop" of either of the two, without saying who it was."""
    message_id = ctx.incoming.message_id
    result = await ctx.db(listening.stop, button.talk, ctx.chat.id, ctx.person.id, ctx.now, button.step, message_id)
    if result != "stopped":
        raise RefusalError(_WHY[result])
    await ctx.answer()


async def stopped(app: AppContext, due: Due[listening.TalkStopped]) -> OutgoingMessage | None:
    """Tell that it was stopped."""
    view = await app.db.run(listening.look, due.payload.listening_id)
    if view is None or app.clock.now() - due.due_at >= listening.LOST:
        return None
    localizer = await app.chat_localizer(due.chat_id, view.first.language, view.first.zone)
    text = localizer.text("listen-stopped")
    return OutgoingMessage(text, thread_id=view.thread_id, message_id=due.payload.message_id, or_new=True)


async def turn(app: AppContext, due: Due[listening.TurnDue]) -> OutgoingMessage | None:
    """Render the next turn, or the end, when a turn has run out."""
    step = due.payload.step
    view = await app.db.run(listening.turn, due.payload.listening_id, step)
    if view is None:
        return None
    localizer, now = await app.chat_localizer(due.chat_id, view.first.language, view.first.zone), app.clock.now()
    ended = OnSent(listening.ended, view.id)
    if now - due.due_at >= listening.LOST:
        return OutgoingMessage(localizer.text("listen-lost"), thread_id=view.thread_id, silent=True, on_sent=ended)
    if step > listening.LAST:
        return OutgoingMessage(localizer.text("listen-done"), thread_id=view.thread_id, on_sent=ended)
    until = now + view.length(step)
    text = localizer.text(f"listen-step-{step}", name=name(view.first.name), until=until)
    keys = keyboard(_keys(localizer, view, step))
    then = OnSent(listening.turned, listening.Turned(view.id, step, until))
    return OutgoingMessage(text, keys, thread_id=view.thread_id, on_sent=then)


async def _begin(ctx: Context, minutes: int) -> None:
    view, new = await ctx.db(listening.begin, ctx.chat.id, ctx.chat.thread_id, ctx.person.id, minutes, ctx.now)
    if not new:
        there = await ctx.chat_localizer()
        text = f"{there.text('listen-running')}\n\n{_step(there, view)}"
        await ctx.reply(text, _keys(there, view, view.step))


def _length(args: str, language: str) -> int:
    if not args:
        return listening.DEFAULT_MINUTES
    minutes = read_minutes(args, language, listening.MOST_MINUTES)
    if minutes is None:
        raise RefusalError("listen-minutes", _listen_now)
    return minutes


def _listen_now(localizer: Localizer) -> Rows:
    return [[localizer.start_button("button-listen-now", "listen")]]


def _phase_prompts(localizer: Localizer, shelf: Listening, phase: Choice) -> str:
    lines = [localizer.text("listen-line", text=one.text) for one in where(shelf.prompts, phase=phase.id)]
    return localizer.text("listen-phase", title=phase.label, lines=Html("\n".join(lines)))


def _step(localizer: Localizer, view: listening.ListeningView) -> str:
    text = localizer.text(f"listen-step-{view.step}", name=name(view.first.name), until=view.due_at)
    return f"{text}\n\n{localizer.text('only-if-safe')}" if view.step == 1 else text


def _keys(localizer: Localizer, view: listening.ListeningView, step: int) -> Rows:
    rows = [
        [
            localizer.callback_button("button-prompt", Prompt(view.id, 0)),
            localizer.callback_button("button-stop", Stop(view.id, step)),
        ]
    ]
    if step == 1 and view.may_take:
        rows.insert(0, [localizer.callback_button("button-speak-first", First(view.id))])
    return rows


FEATURE = Feature(
    name="listen",
    commands=[Command("listen", listen, where=("group",))],
    buttons={First: first, Prompt: prompt, Stop: stop},
    deep_links={"listen": start},
    renderers={
        listening.TalkBegun: begun,
        listening.Taken: taken,
        listening.TalkStopped: stopped,
        listening.TurnDue: turn,
    },
)
