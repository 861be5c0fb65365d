"""What came in: an update, parsed once, as every later step reads it."""

from dataclasses import dataclass

from telegram import Update, User


@dataclass(frozen=True)
class ChatInfo:
    """The chat of an update. `thread_id` is set in topics only."""

    id: int
    kind: str
    title: str | None
    thread_id: int | None
    inline_message_id: str | None = None
    """Set for a chat that the bot is not in: the one message it can edit there (`bot.domain.inline_chats`)."""

    @property
    def inline(self) -> bool:
        """Return whether the bot is not in the chat, and knows one message of it."""
        return self.inline_message_id is not None

    @property
    def private(self) -> bool:
        return self.kind == "private"


@dataclass(frozen=True)
class Incoming:
    """An update as `bot.updates.parsing` read it; what its kind does not have is None or empty."""

    update: Update
    """As Telegram sent it, for what only one reader needs."""
    kind: str
    """Telegram's name of the kind; "other" for those the bot did not ask for."""
    chat: ChatInfo | None = None
    writer: User | None = None
    """Who wrote or tapped in their own name: no bot, channel or group."""
    anonymous: bool = False
    """Whether a person wrote in the name of a group or a channel."""
    forwarded: bool = False
    command: str | None = None
    """The command it begins with, in small letters; "" if that is addressed to another bot, None for plain text."""
    args: str = ""
    """What stands behind the command, or the whole plain text."""
    message_id: int | None = None
    tap_id: str | None = None
    data: str = ""
    """What the tapped button carries."""
    ephemeral_id: int | None = None
    """Set where only this person sees the message."""
    clip: bool = False
    """Whether the tapped message has an animation, so that its text is a caption."""
    location: tuple[float, float] | None = None
    """Latitude and longitude that the person shared: never stored or logged."""

    @property
    def update_id(self) -> int:
        return self.update.update_id
