"""A tap on a button and the answer a phone waits for."""

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .messages import Message

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .people import Person


@dataclass(frozen=True, slots=True)
class Answer:
    """`text` is a note on top of the screen, or a dialog when `alert`; `copied` is in the clipboard now."""

    text: str | None = None
    alert: bool = False
    url: str | None = None
    copied: str | None = None


@dataclass(slots=True, eq=False)
class Tap:
    """`id` is the callback query's; buttons that never reach the bot are answered at once."""

    id: str
    person: "Person"
    bot: "BotAccount | None"
    message: Message
    at: float
    got: Answer | None = None
    event: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def answered(self) -> bool:
        return self.got is not None

    def settle(self, answer: Answer) -> None:
        self.got = answer
        self.event.set()

    async def answer(self, timeout: float = 10.0) -> Answer:  # noqa: ASYNC109 - the test's own patience
        """What the bot answered; TimeoutError after that many real seconds."""
        await asyncio.wait_for(self.event.wait(), timeout)
        return self.got or Answer()
