"""A Telegram of one's own: a strict Bot API server with people who have phones. Imports nothing of the bot."""

from .accounts import BotAccount
from .chats import Chat
from .couple import couple
from .errors import ApiError, PhoneError
from .faults import ApiCall, Fault
from .inlines import GuestQuery, InlineQuery, Result
from .limits import Floods
from .messages import Button, Media, Message
from .people import Person
from .taps import Answer, Tap
from .telegram import Telegram

__all__ = [
    "Answer", "ApiCall", "ApiError", "BotAccount", "Button", "Chat", "Fault", "Floods", "GuestQuery", "InlineQuery",
    "Media", "Message", "Person", "PhoneError", "Result", "Tap", "Telegram", "couple",
]  # fmt: skip
