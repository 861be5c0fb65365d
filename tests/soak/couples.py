"""Couples who play pauses and invites in real time, and what they missed."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from playground import BotAccount, Chat, Message, Person, Telegram
from tests.support.words import worded

LOST = 90.0
"""Seconds after its moment when a timer that has not come counts as lost."""
LATE = 10.0
"""Seconds after which an answer counts as late."""
_PATIENCE = 60.0
"""Seconds until a person whose tap or command showed nothing taps again: its answer counts as lost."""
_CUT_OFF = worded("done-before").partition(".")[0]
_EVERY = 0.5
_PAUSE = 60.0
_RESTS = (30.0, 120.0)
"""Seconds. 500 couples then cause some 20 messages a second of the 30 that Telegram allows."""
_TALK = 120.0


@dataclass
class Seen:
    """What all of them saw. Lateness in seconds."""

    played: Counter[str] = field(default_factory=Counter)
    late: list[float] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    """How long each tap or command waited for its answer, in seconds; `_EVERY` is as fine as this is measured."""
    cut_off: int = 0
    """Taps and commands that took effect and were answered with the words for one who may have missed the answer."""
    unanswered: Counter[str] = field(default_factory=Counter)
    """Answers that were lost, by what was waited for."""


class Couple:
    """Two people with a group of their own, telling what did not come."""

    def __init__(self, telegram: Telegram, bot: BotAccount, alex: Person, sam: Person, us: Chat, seen: Seen) -> None:
        self.us = us
        self._telegram = telegram
        self._bot = bot
        self._people = (alex, sam)
        self._seen = seen
        self._random = random.Random(us.id)  # the same evening each time

    async def play(self, until: float) -> None:
        """Play story after story; start none after that moment in Unix seconds."""
        await self._rest()
        while self._telegram.now() < until:
            story = self._random.choice((self._pause, self._pause, self._invite))
            await story()
            self._seen.played[story.__name__.strip("_")] += 1
            await self._rest()

    async def _rest(self) -> None:
        await asyncio.sleep(self._random.uniform(*_RESTS))

    async def _pause(self) -> None:
        """Play a pause of a minute. Both say they are ready in the same instant: at once, or when they are asked."""
        caller, _ = self._shuffled()
        since = self._telegram.now()
        caller.send(self.us, "/pause 1")
        call = await self._answer("⏸ A pause until", since)
        if call is not None and self._random.random() < 0.3:
            await self._both_ready(call, since)
            return
        question = await self._timer("Ready to come back?", since, since + _PAUSE)
        if question is not None:
            await self._both_ready(question, since)

    async def _both_ready(self, message: Message, since: float) -> None:
        for _ in range(3):
            for person in self._shuffled():
                person.tap(message, "I'm ready")
            if await self._answer("🌿 You're both ready", since) is not None:
                return

    async def _invite(self) -> None:
        """Play an invite: the other picks a time in two minutes, privately, and both are told when it has come."""
        inviter, invited = self._shuffled()
        since = self._telegram.now()
        inviter.send(self.us, "/invite")
        for label in ("A check-in", "Send", "Send now"):
            if not await self._tap(inviter, self.us, label, since):
                return
        invite = await self._labelled(invited, self.us, "Pick a time", since)
        if invite is None:
            return
        url = invited.tap(invite, "Pick a time")
        await self._while_not(lambda: url.got is not None, _PATIENCE)
        if url.got is None or url.got.url is None:
            self._seen.unanswered["Pick a time"] += 1
            return
        invited.start(self._bot, url.got.url.partition("start=")[2])
        if await self._labelled(invited, self._bot, "1 hour", since) is None:
            return
        asked = self._telegram.now()
        invited.send(self._bot, "in 2 minutes")
        if await self._tap(invited, self._bot, "That's it", asked):
            await self._timer("🕰 It's the time you set", since, asked + _TALK)

    async def _tap(self, person: Person, place: Chat | BotAccount, label: str, since: float) -> bool:
        message = await self._labelled(person, place, label, since)
        if message is not None:
            person.tap(message, label)
        return message is not None

    async def _labelled(self, person: Person, place: Chat | BotAccount, label: str, since: float) -> Message | None:
        """Return the newest message on that phone with a button that ends like this."""

        def fits(shown: str) -> bool:
            return shown.endswith(label)

        def shown() -> Message | None:
            screen = reversed(person.screen(place)[-6:])
            return next((one for one in screen if one.at >= since and any(map(fits, one.labels))), None)

        return await self._or_unanswered(label, shown)

    async def _answer(self, beginning: str, since: float) -> Message | None:
        return await self._or_unanswered(beginning, lambda: self._said(beginning, since))

    async def _or_unanswered(self, what: str, shown: Callable[[], Message | None]) -> Message | None:
        asked = self._telegram.now()
        await self._while_not(lambda: shown() or self._told_of_a_cut(asked), _PATIENCE)
        message = shown()
        if message is None and self._told_of_a_cut(asked):
            self._seen.cut_off += 1
        elif message is None:
            self._seen.unanswered[what] += 1
        else:
            self._seen.answers.append(self._telegram.now() - asked)
        return message

    def _told_of_a_cut(self, since: float) -> bool:
        """Return whether one of the two was told that the answer may be missing."""
        screens = [person.screen(place) for person in self._people for place in (self.us, self._bot)]
        return any(one.at >= since and _CUT_OFF in one.text for screen in screens for one in screen[-6:])

    async def _timer(self, beginning: str, since: float, due: float) -> Message | None:
        await self._while_not(lambda: self._said(beginning, since), due + LOST - self._telegram.now())
        message = self._said(beginning, since)
        if message is None:
            self._seen.lost.append(beginning)
        else:
            self._seen.late.append(message.at - due)
        return message

    def _said(self, beginning: str, since: float) -> Message | None:
        """Return the first message of the group that begins so."""
        newest = [*self.us.messages.values()][-12:]
        return next((one for one in newest if one.at >= since and one.text.startswith(beginning)), None)

    async def _while_not(self, found: Callable[[], object], patience: float) -> None:
        end = self._telegram.now() + patience
        while not found() and self._telegram.now() < end:  # noqa: ASYNC110  # 500 who wake at every change cost more
            await asyncio.sleep(_EVERY)

    def _shuffled(self) -> tuple[Person, Person]:
        one, other = self._random.sample(self._people, 2)
        return one, other
