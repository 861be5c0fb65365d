"""What a pause sends: the payload of each kind of message."""

from dataclasses import dataclass

from bot.db import outbox


@dataclass(frozen=True)
class ReturnDue(outbox.Payload, kind="pause.ask"):
    """The return time of that round has come."""

    pause_id: int
    round: int


@dataclass(frozen=True)
class ReturnNote(outbox.Payload, kind="pause.note"):
    """The question of that round stands in a chat that the bot is not in, and one person is told so in private.

    Round 0 is the time that was agreed on instead.
    """

    pause_id: int
    round: int


@dataclass(frozen=True)
class GraceOver(outbox.Payload, kind="pause.check"):
    """The question of that round was asked a while ago."""

    pause_id: int
    round: int


@dataclass(frozen=True)
class TimeCame(outbox.Payload, kind="pause.time"):
    """The time that was agreed on instead has come."""

    pause_id: int


@dataclass(frozen=True)
class Begun(outbox.Payload, kind="pause.begun"):
    """A pause was called."""

    pause_id: int
    introduce: bool
    """Whether it is the first message of a private chat."""


@dataclass(frozen=True)
class Undone(outbox.Payload, kind="pause.undone"):
    """A pause was taken back, under this message."""

    pause_id: int
    message_id: int | None
    captioned: bool


@dataclass(frozen=True)
class AllReady(outbox.Payload, kind="pause.ready"):
    """Everyone of so many people is ready to come back."""

    pause_id: int
    present: int


@dataclass(frozen=True)
class TimeSuggested(outbox.Payload, kind="pause.suggested"):
    """Somebody put a time forward, in Unix seconds."""

    pause_id: int
    unix: int


@dataclass(frozen=True)
class TimeAgreed(outbox.Payload, kind="pause.agreed"):
    """Somebody else said yes to it, under this message."""

    pause_id: int
    message_id: int | None
