"""Breathing: one message with a looping clip, a length, "Slower", "Stop", a quiet end."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from bot.services import breathing
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OnPosted, OnSent, OutgoingMessage
from content.catalog.breathing import DEFAULT, Pattern, patterns
from content.catalog.keywords import parted
from handlers.common.typed import read_minutes

MINUTES = (1, 3, 5, 10, 20)
_MAX_MINUTES = 60
_MAX_WORDS = 6
PatternId = Literal["sigh", "box", "even", "478"]


@dataclass(frozen=True)
class Length(Button, prefix="bl1"):
    """Go on for that many minutes from the tap."""

    session: int
    minutes: int


@dataclass(frozen=True)
class Speed(Button, prefix="bs1"):
    """Breathe at that speed of the pattern."""

    session: int
    speed: int


@dataclass(frozen=True)
class Other(Button, prefix="bo1"):
    """Breathe in another pattern."""

    session: int
    pattern: PatternId


@dataclass(frozen=True)
class Stop(Button, prefix="bx1"):
    """End it."""

    session: int


@dataclass(frozen=True)
class Join(Button, prefix="bj1"):
    """Breathe along in a group."""

    session: int


async def breathe(ctx: Context) -> None:
    """Handle `/breathe [sigh | box | even | 478] [minutes]`, in either order; what cannot be read is ignored."""
    words = ctx.args.split()[:_MAX_WORDS]
    names = [parted(word, "breathing", ctx.language)[0] for word in words]
    pattern = next(filter(None, names), DEFAULT)
    rest = [word for word, name in zip(words, names, strict=True) if not name]
    readings = (read_minutes(text, ctx.language, _MAX_MINUTES) for text in (" ".join(rest), *rest))
    minutes = next((found for found in readings if found is not None), None)
    chat, introduce = ctx.chat, ctx.introduces()
    await ctx.db(breathing.begin, chat.id, chat.thread_id, ctx.person.id, pattern, minutes, ctx.now, introduce)


async def length(ctx: Context, button: Length) -> None:
    """Handle a chosen length."""
    if button.minutes not in MINUTES:
        raise RefusalError("old-button")
    await _choose(ctx, button.session, minutes=button.minutes)


async def speed(ctx: Context, button: Speed) -> None:
    """Handle "Slower"."""
    if not 0 <= button.speed <= 2:
        raise RefusalError("old-button")
    await _choose(ctx, button.session, speed=button.speed)


async def other(ctx: Context, button: Other) -> None:
    """Handle the choice of another pattern."""
    await _choose(ctx, button.session, pattern=button.pattern)


async def stop(ctx: Context, button: Stop) -> None:
    """Handle "Stop"."""
    await _choose(ctx, button.session, stop=True)


async def join(ctx: Context, button: Join) -> None:
    """Handle "Breathe with me" in a group: show how many, never who."""
    shown, card = await ctx.db(breathing.join, button.session, ctx.chat.id, ctx.person.id, ctx.now)
    if card is None:
        raise RefusalError("breathing-over")
    await ctx.answer("breathing-joined")
    if shown == "now":
        there = await _words(ctx.app, card)
        await ctx.edit(_text(there, card), _keys(there, card))


async def _choose(
    ctx: Context,
    session: int,
    *,
    minutes: int | None = None,
    speed: int | None = None,
    pattern: str | None = None,
    stop: bool = False,
) -> None:
    result, shown, card = await ctx.db(
        breathing.choose,
        session,
        ctx.chat.id,
        ctx.person.id,
        ctx.now,
        minutes=minutes,
        speed=speed,
        pattern=pattern,
        stop=stop,
    )
    if card is None:
        raise RefusalError("breathing-over" if result == "over" else "breathing-other")
    if shown != "now":
        await ctx.answer(f"breathing-{shown}")
        return
    await ctx.answer()
    there = await _words(ctx.app, card)
    clip = _pattern(there, card).clip(card.speed) if speed is not None or pattern is not None else None
    await ctx.edit(_text(there, card), _keys(there, card), clip)


async def begun(app: AppContext, due: Due[breathing.SessionBegun]) -> OutgoingMessage | None:
    """Show the session."""
    card = await app.db.run(breathing.begun, due.payload.breathing_id, app.clock.now())
    if card is None:
        return None
    localizer = await _words(app, card)
    text, keys = _text(localizer, card), keyboard(_keys(localizer, card))
    if due.payload.introduce:
        text = localizer.introduced(text)
    clip, then = _pattern(localizer, card).clip(card.speed), OnPosted(breathing.sent, card.id)
    return OutgoingMessage(text, keys, clip, thread_id=card.thread_id, on_sent=then)


async def refresh(app: AppContext, due: Due[breathing.EditDue]) -> OutgoingMessage | None:
    """Render an edit that had to wait."""
    return await _outgoing(app, await app.db.run(breathing.refresh, due.payload.breathing_id))


async def end(app: AppContext, due: Due[breathing.LengthOver]) -> OutgoingMessage | None:
    """Render the end when the chosen length has passed."""
    return await _outgoing(app, await app.db.run(breathing.end, due.payload.breathing_id, app.clock.now()))


async def _words(app: AppContext, card: breathing.Card) -> Localizer:
    """Return the words of the message: whoever breathes along, it stays as its owner began it, and tells of nobody."""
    return await app.chat_localizer(card.chat_id, card.language, None)


async def _outgoing(app: AppContext, card: breathing.Card | None) -> OutgoingMessage | None:
    if card is None:
        return None
    localizer = await _words(app, card)
    keys = _keys(localizer, card)
    clip = None if card.ended else _pattern(localizer, card).clip(card.speed)
    markup = keyboard(keys)
    then = OnSent(breathing.edited, breathing.Edited(card.id, card.ended))
    return OutgoingMessage(
        _text(localizer, card), markup, clip, message_id=card.message_id or None, captioned=True, on_sent=then
    )


def _pattern(localizer: Localizer, card: breathing.Card) -> Pattern:
    return patterns(localizer.language)[card.pattern]


def _text(localizer: Localizer, card: breathing.Card) -> str:
    if card.ended:
        return localizer.text("breathing-closing")
    pattern = _pattern(localizer, card)
    lines = [localizer.text("breathing", name=pattern.name, summary=pattern.summary)]
    if pattern.skip_holds:
        lines.append(localizer.text("breathing-holds", line=pattern.skip_holds))
    if card.minutes:
        lines.append(localizer.text("breathing-length", length=timedelta(minutes=card.minutes)))
    return "\n".join(lines)


def _keys(localizer: Localizer, card: breathing.Card) -> Rows:
    if card.ended:
        return ()
    pattern = _pattern(localizer, card)
    rows = [[localizer.callback_button("button-minutes", Length(card.id, value), count=value) for value in MINUTES]]
    others = [id_ for id_ in get_args(PatternId) if id_ != card.pattern]
    names = patterns(localizer.language)
    rows.append(
        [localizer.callback_button("button-pattern", Other(card.id, id_), name=names[id_].name) for id_ in others]
    )
    control = [localizer.callback_button("button-stop", Stop(card.id))]
    if card.speed + 1 < len(pattern.speeds):
        control.insert(0, localizer.callback_button("button-slower", Speed(card.id, card.speed + 1)))
    rows.append(control)
    if card.group:
        rows.append([localizer.callback_button("button-breathe-along", Join(card.id), count=card.joined)])
    return rows


FEATURE = Feature(
    name="breathe",
    commands=[Command("breathe", breathe)],
    buttons={Length: length, Speed: speed, Other: other, Stop: stop, Join: join},
    deep_links={"breathe": breathe},
    renderers={breathing.SessionBegun: begun, breathing.EditDue: refresh, breathing.LengthOver: end},
)
