"""Every call a bot made, and the mishaps a test may put in its way."""

from dataclasses import dataclass, field
from typing import Any

from .accounts import BotAccount
from .errors import ApiError


@dataclass(slots=True, eq=False)
class ApiCall:
    """`params` are decoded; uploads stand there as "attach" names. `error` is the description, when not ok."""

    method: str
    params: dict[str, Any]
    bot: BotAccount
    at: float
    ok: bool = False
    result: Any = None  # stays None for getUpdates
    error: str | None = None
    files: dict[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a call instead of, or after, being done."""

    kind: str
    error: ApiError | None = None
    done: bool = False

    @classmethod
    def http(cls, status: int, description: str = "Internal Server Error") -> "Fault":
        """Answers with this status and does nothing."""
        return cls("answer", ApiError(status, description))

    @classmethod
    def flood(cls, retry_after: int) -> "Fault":
        text = f"Too Many Requests: retry after {retry_after}"
        return cls("answer", ApiError(429, text, {"retry_after": retry_after}))

    @classmethod
    def drop(cls, *, done: bool = False) -> "Fault":
        """Resets the connection: before doing anything, or (`done`) after, so that the answer is lost."""
        return cls("drop", done=done)

    @classmethod
    def hang(cls, *, done: bool = False) -> "Fault":
        """Never answers while the server runs."""
        return cls("hang", done=done)
