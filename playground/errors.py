"""How this Telegram says no: to a bot (ApiError, in Telegram's own words) and to a phone (PhoneError)."""

from typing import Any

QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class ApiError(Exception):
    """An answer with ok=false; `description` is the full text a bot reads."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class PhoneError(Exception):
    """What a person tried cannot be done on a phone (no such button, not in the chat, ...)."""


class NothingThereError(PhoneError):
    """An id that nothing here has."""


def bad(reason: str, **parameters: Any) -> ApiError:
    """400, with the prefix Telegram puts before every such reason."""
    return ApiError(400, f"Bad Request: {reason}", parameters or None)


def forbidden(reason: str) -> ApiError:
    return ApiError(403, f"Forbidden: {reason}")


def flood(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
