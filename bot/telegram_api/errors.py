"""Three tiers: a refusal is told kindly, a nuisance passed over, a bug logged by where, never by what was said."""

import logging
import re
import traceback
from collections import Counter
from collections.abc import Iterable

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

log = logging.getLogger(__name__)

REPORTED: Counter[str] = Counter()
"""How many errors of which kind this process has reported."""

_QUOTED = re.compile(r'"[^"]*"')
"""What Telegram quotes of a message it refuses."""

# Each of these says: what was wanted is so already, or nobody is waiting for it any more. In small letters, as
# python-telegram-bot changes which are capitals.
_NOT_MODIFIED = "message is not modified"
_NOT_EDITABLE = ("message to edit not found", "message can't be edited", "message_id_invalid")
NUISANCES = ("query is too old", _NOT_MODIFIED, *_NOT_EDITABLE, "message to be replied not found")
_WITHOUT_TEXT = "no text in the message"
_GONE = ("chat not found", "peer_id_invalid")
_SILENCED = ("not enough rights to send", "have no rights to send", "chat_write_forbidden", "chat_restricted")


def is_nuisance(error: BaseException) -> bool:
    """Return whether an error of Telegram's asks for nothing to be done."""
    if isinstance(error, BadRequest):
        return _says(error, NUISANCES) or is_gone(error) or is_silenced(error)
    return isinstance(error, Forbidden | NetworkError | RetryAfter | ChatMigrated)


def is_gone(error: BaseException) -> bool:
    """Return whether messages cannot reach the chat any more: blocked, kicked, deleted."""
    if isinstance(error, BadRequest):
        return _says(error, _GONE)
    return isinstance(error, Forbidden)


def is_silenced(error: BaseException) -> bool:
    """Return whether the bot is in the chat and may not write there."""
    return isinstance(error, BadRequest) and _says(error, _SILENCED)


def is_edit_needless(error: BaseException) -> bool:
    """Return whether the message already shows what an edit would make of it."""
    return isinstance(error, BadRequest) and _says(error, [_NOT_MODIFIED])


def is_edit_refused(error: BaseException) -> bool:
    """Return whether the message is gone, can be edited no more, or is of another kind than was thought."""
    return isinstance(error, BadRequest) and _says(error, [*_NOT_EDITABLE, _WITHOUT_TEXT])


def _says(error: TelegramError, texts: Iterable[str]) -> bool:
    """Return whether it says one of these, in any case: python-telegram-bot makes the first letter a capital."""
    return any(text in error.message.lower() for text in texts)


def report(where: str, error: BaseException) -> None:
    """Log an error: kind and places for a bug, one line for a nuisance. Texts of errors may quote people: left out."""
    REPORTED[type(error).__name__] += 1
    if is_nuisance(error):
        log.info("%s: %s", where, type(error).__name__)
        return
    what = _QUOTED.sub('"…"', error.message) if isinstance(error, TelegramError) else ""
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s: %s %s\n%s", where, type(error).__name__, what, places)
