"""The questions about affirmations. `chat` is the chat that they come to: a group's id, or the person's own."""

from dataclasses import dataclass

from bot.services.dialogs import Dialog


@dataclass(frozen=True)
class SentenceQuestion(Dialog, name="mine"):
    """A sentence of one's own."""


@dataclass(frozen=True)
class HourQuestion(Dialog, name="hour"):
    """At which hour they come."""

    chat: int


@dataclass(frozen=True)
class QuietQuestion(Dialog, name="quiet"):
    """In which hours none comes."""

    chat: int
