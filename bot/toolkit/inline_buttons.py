"""Buttons under a message that somebody posts by way of inline mode, before the bot knows of it.

Nothing is stored for results that nobody sends: what a tap has to say travels in the button, signed by the bot.
"""

import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import ClassVar, TypeVar

from bot.toolkit.callbacks import Button

_SIGNATURE_BYTES = 9
_UNSIGNED = "-"


@dataclass(frozen=True)
class InlineButton(Button, inline=True):
    """Base of these buttons. Each field of a subclass comes behind these four."""

    stored: ClassVar[bool] = True
    """Whether a tap makes somebody one of the two for good. False where nothing may tell it from no tap."""

    caller: int
    """Id of the person who asked for the message, and posted it."""
    made: int
    """When they asked for it, in Unix seconds."""
    language: str
    """Of the message, which whoever asked for it speaks: nothing else tells it before they tap themselves."""
    signature: str


B = TypeVar("B", bound=InlineButton)


class ButtonSigner:
    """Signs buttons with the bot's token: whoever can read one cannot make another."""

    def __init__(self, token: str) -> None:
        self._key = sha256(b"inline buttons " + token.encode()).digest()

    def sign(self, button: B) -> B:
        """Return the button with its signature."""
        unsigned = replace(button, signature=_UNSIGNED)
        digest = hmac.digest(self._key, unsigned.pack().encode(), "sha256")
        return replace(button, signature=urlsafe_b64encode(digest[:_SIGNATURE_BYTES]).decode())

    def is_genuine(self, button: InlineButton) -> bool:
        """Return whether this bot signed the button just so."""
        return hmac.compare_digest(self.sign(button).signature, button.signature)
