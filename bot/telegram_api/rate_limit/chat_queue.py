"""Who of those that wait for one chat's pace is next."""

import asyncio
from dataclasses import dataclass, field
from itertools import count

from bot.base.clock import Clock
from bot.telegram_api.rate_limit.asker import SHORT_S, Asker
from bot.telegram_api.rate_limit.chat_pace import ChatPace
from bot.telegram_api.rate_limit.overall_pace import Urgency

_numbers = count()


@dataclass(slots=True, eq=False)
class Turn:
    """One message or edit, from the first time it waits until Telegram has taken it."""

    asker: Asker | None
    edit: tuple[str, int | str] | None = None
    """The method and the message, where a message is edited."""
    number: int = field(default_factory=lambda: next(_numbers))
    place: int = field(init=False)
    """Before whom it goes among equals: its number, or the place of the edit that it replaces."""
    refused: bool = False
    """Whether Telegram refused it: it had its turn, and nothing overtakes it."""
    urgency: Urgency = Urgency.FIRST
    granted: asyncio.Future[bool] = field(init=False)

    def __post_init__(self) -> None:
        self.place = self.number

    def replaces(self, older: "Turn") -> bool:
        """Return whether an older edit of the same message would be gone as soon as it was seen."""
        if self.edit is None or older.edit is None or self.edit[1] != older.edit[1]:
            return False
        return self.edit[0] in {older.edit[0], "editMessageMedia"}


class ChatQueue:
    """The queue of one chat. What the bot sends by itself goes first, then what acts, then what only shows.

    Among equals whoever has had the least of the last minute is next, and each person's own keep their order. In a
    group a person whose share is used up lets the others pass.
    """

    def __init__(self, clock: Clock, group: bool) -> None:
        self.pace = ChatPace(group)
        self._clock = clock
        self._waiting: list[Turn] = []
        self._calling = False
        """Whether a turn was given and its call is not through: one at a time keeps the order and meets one refusal."""
        self._alarm: asyncio.Task[None] | None = None

    async def acquire(self, turn: Turn) -> bool:
        """Wait for its turn, which lasts until `finish`. False: a later edit of the same message goes in its place."""
        turn.granted = asyncio.get_running_loop().create_future()
        if not self._enter(turn):
            return False
        self._advance()
        try:
            if turn.asker is not None and not turn.granted.done():
                await turn.asker.on_wait(self._is_soon(turn))
            return await turn.granted
        except BaseException:
            if turn in self._waiting:
                self._waiting.remove(turn)
            elif not turn.granted.cancelled() and turn.granted.result():
                self.finish()
            raise

    def finish(self) -> None:
        """Let the next one have its turn: the call is through."""
        self._calling = False
        self._advance()

    def refuse(self, retry_after: float) -> None:
        """Obey a refusal of Telegram's: hold everything back for so many seconds."""
        self.pace.refuse(self._now(), retry_after)

    def cancel_waiting(self) -> None:
        """Cancel whatever waits here."""
        for turn in self._waiting:
            turn.granted.cancel()

    def seconds_until_idle(self) -> float:
        """Return the seconds until a push takes nothing from a reply; at least one while any reply waits."""
        seconds = self.pace.seconds_until_idle(self._now())
        return max(seconds, 1.0) if self._waiting else seconds

    def is_forgettable(self, now: float) -> bool:
        """Return whether nothing would change if a new queue took its place."""
        return not self._waiting and not self._calling and self.pace.is_forgettable(now)

    def _enter(self, turn: Turn) -> bool:
        """Let the turn wait, and the older edit of the same message no more; False if it is the older one itself."""
        for other in [*self._waiting]:
            if other.number > turn.number and other.replaces(turn):
                return False
            if other.number < turn.number and turn.replaces(other):
                turn.place = min(turn.place, other.place)
                self._waiting.remove(other)
                other.granted.set_result(False)
        self._waiting.append(turn)
        return True

    def _is_soon(self, turn: Turn) -> bool:
        return (
            len(self._waiting) == 1 and self._has_share(turn) and self.pace.seconds_until_free(self._now()) <= SHORT_S
        )

    def _advance(self) -> None:
        """Give every turn that may be given now, and come back when the next one may."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        now = self._now()
        while self._waiting and not self._calling:
            seconds = self.pace.seconds_until_free(now)
            if seconds <= 0:
                turn = self._next()
                if turn is not None:
                    self._waiting.remove(turn)
                    if not turn.granted.done():  # not cancelled meanwhile
                        self._calling = True
                        turn.urgency = self.pace.take(now, _person(turn))
                        turn.granted.set_result(True)
                    continue
                seconds = self.pace.seconds_until_shares_grow(now)
            self._alarm = asyncio.create_task(self._advance_in(seconds))
            return

    async def _advance_in(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._alarm = None
        self._advance()

    def _next(self) -> Turn | None:
        """Return whose turn it is; None if everybody who waits has used up their share."""
        with_share = [turn for turn in self._waiting if self._has_share(turn)]
        return min(with_share, key=self._order, default=None)

    def _has_share(self, turn: Turn) -> bool:
        return turn.refused or turn.asker is None or self.pace.has_share(turn.asker.person_id, turn.asker.shows)

    def _order(self, turn: Turn) -> tuple[int, int, int]:
        rank = 0 if turn.refused or turn.asker is None else 2 if turn.asker.shows else 1
        return rank, self.pace.taken_by(_person(turn)), turn.place

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _person(turn: Turn) -> int | None:
    return turn.asker.person_id if turn.asker is not None else None
