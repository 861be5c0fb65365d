"""Breathing: one message with a looping clip, a length, "Slower", "Stop", a quiet end."""

from dataclasses import dataclass
from typing import Literal, get_args

from telegram import InlineKeyboardMarkup

from bot.callbacks import Button
from bot.context import Ctx, Desk, RefusalError, Rows, Voice
from bot.db.models import Outbox
from bot.feature import Command, Feature, Letter, Then
from bot.services import breathing
from content.breathing import DEFAULT, Pattern, patterns

MINUTES = (1, 3, 5, 10, 20)
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


async def breathe(ctx: Ctx) -> None:
    """`/breathe [sigh | box | even | 478] [minutes]`, in either order; what cannot be read is passed over."""
    words = ctx.args.lower().split()[:4]
    pattern = next((word for word in words if word in patterns(ctx.language)), DEFAULT)
    minutes = next((int(word) for word in words if word.isdecimal() and word != pattern and 0 < int(word) <= 60), None)
    card = await ctx.db(breathing.begin, ctx.chat.id, ctx.chat.thread_id, ctx.person.id, pattern, minutes, ctx.now)
    chosen = _pattern(ctx, card)
    message = await ctx.reply_clip(chosen.clip(card.speed), _text(ctx, card), _keys(ctx, card))
    await ctx.db(breathing.sent, card.id, message.message_id)


async def length(ctx: Ctx, button: Length) -> None:
    """A chosen length."""
    if button.minutes not in MINUTES:
        raise RefusalError("old-button")
    await _choose(ctx, button.session, minutes=button.minutes)


async def speed(ctx: Ctx, button: Speed) -> None:
    """ "Slower"."""
    if not 0 <= button.speed <= 2:
        raise RefusalError("old-button")
    await _choose(ctx, button.session, speed=button.speed)


async def other(ctx: Ctx, button: Other) -> None:
    """Another pattern."""
    await _choose(ctx, button.session, pattern=button.pattern)


async def stop(ctx: Ctx, button: Stop) -> None:
    """ "Stop"."""
    await _choose(ctx, button.session, stop=True)


async def join(ctx: Ctx, button: Join) -> None:
    """ "Breathe with me" in a group: how many, never who."""
    shown, card = await ctx.db(breathing.join, button.session, ctx.chat.id, ctx.person.id, ctx.now)
    if card is None:
        raise RefusalError("breathing-over")
    await ctx.answer("breathing-joined")
    if shown == "now":
        await ctx.edit(_text(ctx, card), _keys(ctx, card))


async def _choose(
    ctx: Ctx,
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
    clip = _pattern(ctx, card).clip(card.speed) if speed is not None or pattern is not None else None
    await ctx.edit(_text(ctx, card), _keys(ctx, card), clip)


async def refresh(desk: Desk, row: Outbox) -> Letter | None:
    """An edit that had to wait."""
    return _letter(desk, await desk.db.run(breathing.refresh, _session(row)))


async def end(desk: Desk, row: Outbox) -> Letter | None:
    """The chosen length has passed."""
    return _letter(desk, await desk.db.run(breathing.end, _session(row), row.step, desk.clock.now()))


def _letter(desk: Desk, card: breathing.Card | None) -> Letter | None:
    if card is None:
        return None
    voice = desk.voice(card.language, None)
    keys = _keys(voice, card)
    clip = None if card.ended else _pattern(voice, card).clip(card.speed)
    markup = InlineKeyboardMarkup(keys) if keys else None
    then = Then(breathing.edited, breathing.Edited(card.id, card.ended))
    return Letter(_text(voice, card), markup, clip, message_id=card.message_id or None, then=then)


def _session(row: Outbox) -> int:
    return int(row.subject.partition(":")[2])


def _pattern(voice: Voice, card: breathing.Card) -> Pattern:
    return patterns(voice.language)[card.pattern]


def _text(voice: Voice, card: breathing.Card) -> str:
    if card.ended:
        return voice.text("breathing-closing")
    pattern = _pattern(voice, card)
    lines = [voice.text("breathing", name=pattern.name, summary=pattern.summary)]
    if pattern.skip_holds:
        lines.append(voice.text("breathing-holds", line=pattern.skip_holds))
    if card.minutes:
        lines.append(voice.text("breathing-length", count=card.minutes))
    return "\n".join(lines)


def _keys(voice: Voice, card: breathing.Card) -> Rows:
    if card.ended:
        return ()
    pattern = _pattern(voice, card)
    rows = [[voice.key("button-minutes", Length(card.id, value), count=value) for value in MINUTES]]
    others = [id_ for id_ in get_args(PatternId) if id_ != card.pattern]
    names = patterns(voice.language)
    rows.append([voice.key("button-pattern", Other(card.id, id_), name=names[id_].name) for id_ in others])
    control = [voice.key("button-stop", Stop(card.id))]
    if card.speed + 1 < len(pattern.speeds):
        control.insert(0, voice.key("button-slower", Speed(card.id, card.speed + 1)))
    rows.append(control)
    if card.group:
        rows.append([voice.key("button-breathe-along", Join(card.id), count=card.joined)])
    return rows


FEATURE = Feature(
    name="breathe",
    commands=[Command("breathe", breathe)],
    buttons={Length: length, Speed: speed, Other: other, Stop: stop, Join: join},
    starts={"breathe": breathe},
    notices={"breathing.refresh": refresh, "breathing.end": end},
)
