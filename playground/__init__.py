"""A local Telegram: a strict Bot API server with people who have phones. It serves any bot and imports none."""

from .accounts import BotAccount
from .cast import Cast, find_or_add_cast
from .chats import Chat
from .errors import ApiError, PhoneError
from .faults import ApiCall, Fault
from .inlines import GuestQuery, InlineQuery, Result
from .limits import Floods
from .messages import Button, Media, Message
from .people import Person
from .taps import Answer, Tap
from .telegram import Telegram

__all__ = [
    "Answer", "ApiCall", "ApiError", "BotAccount", "Button", "Cast", "Chat", "Fault", "Floods", "GuestQuery",
    "InlineQuery", "Media", "Message", "Person", "PhoneError", "Result", "Tap", "Telegram", "find_or_add_cast",
]  # fmt: skip
