"""Logging to standard error: where things happened, never what people wrote, never a token.

A record is made clean as it is made, whoever makes it and whoever will handle it. Of an error only its kind and its
places are kept: texts of errors quote what they failed on, which may be somebody's words.
"""

import logging
import re
import traceback
from collections.abc import Iterator
from typing import Any

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,64}")
_OURS = ("bot", "handlers", "content")
_BEFORE_VALUES = re.compile(r"[^\n(]*")


class CleanRecord(logging.LogRecord):
    """A record without tokens and without the texts of errors."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        error = self.exc_info[1] if self.exc_info else None
        self.msg, self.args = _without_tokens(self._said(error)), None
        self.exc_text = _without_tokens(_places(error)) if error is not None else None
        self.exc_info = None
        self.stack_info = _without_tokens(self.stack_info) if self.stack_info is not None else None

    def _said(self, error: BaseException | None) -> str:
        if isinstance(self.args, tuple):
            self.args = tuple(_kind(one) if isinstance(one, BaseException) else one for one in self.args)
        try:
            said = _kind(self.msg) if isinstance(self.msg, BaseException) else self.getMessage()
        except (TypeError, ValueError, KeyError):  # values that do not fit are a mistake of whoever logs
            said = str(self.msg)
        if self.name == "asyncio":  # it goes on with what tasks and callbacks were given
            return _BEFORE_VALUES.match(said)[0]  # type: ignore[index]  # it matches anything
        for one in _chain(error):
            said = said.replace(repr(one), _kind(one)).replace(str(one) or repr(one), _kind(one))
        return said


def clean(level: str) -> None:
    """Make every record from now on clean, and let below WARNING only our own ones be made."""
    logging.setLogRecordFactory(CleanRecord)
    logging.getLogger().setLevel(max(logging.WARNING, logging.getLevelName(level)))
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    # A tick that finds the one before it still at work is skipped: that is what it is for, and no warning.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    # What it passes over with a warning is raised by the statement that it belongs to, without the row that it quotes.
    logging.getLogger("psycopg").setLevel(logging.ERROR)


def configure(level: str) -> None:
    """Send all records of `level` and above to standard error. Call once, from the command line."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True)
    clean(level)


def _without_tokens(text: str) -> str:
    return _TOKEN.sub("<token>", text)


def _kind(error: BaseException) -> str:
    return type(error).__name__


def _places(error: BaseException) -> str:
    """What a traceback tells, without what the errors say."""
    chain = [f"{''.join(traceback.format_tb(one.__traceback__))}{_kind(one)}" for one in _chain(error)]
    return "\nafter\n".join(chain)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
