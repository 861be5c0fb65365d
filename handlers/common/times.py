"""A time that was typed: read in the person's own zone, asked about, or refused with the reason and a way on."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton

from bot.domain.parsing import TALK, Moment, Problem, shown
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.formats import appointment_label
from handlers.common.typed import read_time

TOMORROW = time(19, 0)
_WHY = {
    Problem.UNCLEAR: "when-unclear",
    Problem.NO_CLOCK: "when-no-clock",
    Problem.NO_DAY: "when-no-day",
    Problem.NO_ZONE: "when-no-zone",
    Problem.PAST: "when-past",
    Problem.TOO_FAR: "when-too-far",
}


def typed_time(ctx: Context, button: Callable[[datetime], Button]) -> datetime:
    """Return the time that the person typed, at most 30 days from now."""
    reading = read_time(ctx.args, ctx.language, ctx.now, ctx.zone, TALK)
    if isinstance(reading.sure, Moment):
        return reading.sure.at
    if moments := [one.at for one in reading.choices if isinstance(one, Moment)]:
        raise RefusalError("when-which", lambda localizer: [*_choices(localizer, moments, button)])
    problem = reading.problem or Problem.UNCLEAR
    raise RefusalError(_WHY[problem], _set_zone if problem is Problem.NO_ZONE else None)


def still_usable(ctx: Context, unix: int) -> datetime:
    """Return the time that a button named, if it is still to come."""
    at = moment_of(ctx, unix)
    if at <= ctx.now:
        raise RefusalError("when-past")
    if at - ctx.now > TALK.longest:
        raise RefusalError("when-too-far")
    return at


def moment_of(ctx: Context, unix: int) -> datetime:
    """Return the moment that a button named."""
    try:
        return datetime.fromtimestamp(unix, ctx.now.tzinfo)
    except (OverflowError, OSError, ValueError):
        raise RefusalError("old-button") from None


def tonight(now: datetime, zone: ZoneInfo) -> datetime:
    """Return eight in the evening of the person's day; if that is past, an hour from now."""
    at = shown(now.astimezone(zone).date(), TALK.evening, zone)[0]
    return at if at > now else (now + TALK.soon).replace(second=0, microsecond=0)


def tomorrow(now: datetime, zone: ZoneInfo) -> datetime:
    """Return seven in the evening of the person's next day."""
    return shown(now.astimezone(zone).date() + timedelta(days=1), TOMORROW, zone)[0]


def _choices(
    localizer: Localizer, moments: list[datetime], button: Callable[[datetime], Button]
) -> Iterator[Sequence[InlineKeyboardButton]]:
    for at in sorted(moments):
        label = appointment_label(at, localizer.locale, localizer.zone)
        yield [localizer.callback_button("button-choice", button(at), label=label)]


def _set_zone(localizer: Localizer) -> Rows:
    return [[localizer.start_button("button-set-zone", "zone")]]
