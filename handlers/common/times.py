"""A time that was typed: read in the person's own zone, or refused with the reason and a way on."""

import asyncio
from datetime import datetime

from bot.times import TimeError, Unclear, read_time, usable
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Localizer, Rows

_WHY = {
    Unclear.UNCLEAR: "when-unclear",
    Unclear.NO_CLOCK: "when-no-clock",
    Unclear.NO_ZONE: "when-no-zone",
    Unclear.PAST: "when-past",
    Unclear.TOO_FAR: "when-too-far",
}


async def typed_time(ctx: Context) -> datetime:
    """The time that the person typed, to come and at most 30 days from now."""
    try:
        # Beside the loop: the first one loads what it takes to read it, and nobody else shall wait for that.
        return await asyncio.to_thread(read_time, ctx.args, ctx.now, ctx.zone, ctx.language)
    except TimeError as error:
        raise RefusalError(_WHY[error.why], _zone if error.why is Unclear.NO_ZONE else None) from None


def still_usable(ctx: Context, unix: int) -> datetime:
    """The time that a button named, if it is still to come."""
    try:
        return usable(datetime.fromtimestamp(unix, ctx.now.tzinfo), ctx.now)
    except TimeError as error:
        raise RefusalError(_WHY[error.why]) from None
    except (OverflowError, OSError, ValueError):
        raise RefusalError("old-button") from None


def _zone(localizer: Localizer) -> Rows:
    return [[localizer.start_button("button-set-zone", "zone")]]
