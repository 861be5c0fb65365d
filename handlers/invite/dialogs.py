"""The questions for a time to talk."""

from dataclasses import dataclass

from bot.services.dialogs import Dialog


@dataclass(frozen=True)
class ProposedTimeQuestion(Dialog, name="invite-when"):
    """Which time an invite that is being written puts forward."""


@dataclass(frozen=True)
class TalkTimeQuestion(Dialog, name="answer"):
    """Which time fits whoever answers that invite."""

    invite: int
