"""Remember what a message was before an edit: Telegram tells only what it is now, and edits it for a link preview.

Of the latest messages of this process, in memory; of their words only a hash.
"""

from collections import OrderedDict
from collections.abc import Hashable
from enum import Enum
from typing import NamedTuple

from telegram import Message

from bot.services.dialogs import Dialog

_MAX_MESSAGES = 5000


class Edit(Enum):
    """What an edit asks for."""

    NOTHING = "nothing"
    """The words are the same."""
    ANSWER = "answer"
    """It was an answer to the question that is still open: read it as one."""
    WORDS = "words"
    """The words are other ones, and nothing waits for them."""


class _Seen(NamedTuple):
    words: int
    dialog: Dialog | None


class SeenMessages:
    """The latest messages that were handled, with the question that was open when each came."""

    def __init__(self) -> None:
        self._seen: OrderedDict[Hashable, _Seen] = OrderedDict()

    def add(self, message: Message, dialog: Dialog | None = None) -> None:
        """Keep what a message says now and which question it came to."""
        key = message.chat.id, message.message_id
        self._seen[key] = _Seen(hash(message.text), dialog)
        self._seen.move_to_end(key)
        if len(self._seen) > _MAX_MESSAGES:
            self._seen.popitem(last=False)

    def has(self, message: Message) -> bool:
        """Return whether the message was handled by this process, and lately."""
        return (message.chat.id, message.message_id) in self._seen

    def is_unchanged(self, message: Message) -> bool:
        """Return whether the words are known to be the same: a caption has none, or Telegram added a preview."""
        before = self._seen.get((message.chat.id, message.message_id))
        return message.text is None or (before is not None and before.words == hash(message.text))

    def replace(self, message: Message, dialog: Dialog | None) -> Edit:
        """Tell what an edit asks for while the question `dialog` is open, and keep what the message says now."""
        before = self._seen.get((message.chat.id, message.message_id))
        if self.is_unchanged(message):
            return Edit.NOTHING
        self.add(message, before.dialog if before else None)
        return Edit.ANSWER if dialog and before and before.dialog == dialog else Edit.WORDS
