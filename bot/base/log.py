"""Logging to standard error: where things happened, never what people wrote, never a token.

A record is made clean when it is created, whoever creates and handles it. Of an error only its type and its traceback
are kept: texts of errors quote what they failed on, which may be somebody's words.
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
        self.msg, self.args = _without_tokens(self._message(error)), None
        self.exc_text = _without_tokens(_traceback(error)) if error is not None else None
        self.exc_info = None
        self.stack_info = _without_tokens(self.stack_info) if self.stack_info is not None else None

    def _message(self, error: BaseException | None) -> str:
        if isinstance(self.args, tuple):
            self.args = tuple(_type_name(one) if isinstance(one, BaseException) else one for one in self.args)
        try:
            said = _type_name(self.msg) if isinstance(self.msg, BaseException) else self.getMessage()
        except (TypeError, ValueError, KeyError):  # a bug in the call of the logger: values do not fit the message
            said = str(self.msg)
        if self.name == "asyncio":  # its messages go on with the arguments of tasks and callbacks
            return _BEFORE_VALUES.match(said)[0]  # type: ignore[index]  # it matches anything
        for one in _chain(error):
            said = said.replace(repr(one), _type_name(one)).replace(str(one) or repr(one), _type_name(one))
        return said


def clean(level: str) -> None:
    """Make every record from now on clean, and allow records below WARNING only to our own loggers."""
    logging.setLogRecordFactory(CleanRecord)
    logging.getLogger().setLevel(max(logging.WARNING, logging.getLevelName(level)))
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    # It warns of a tick that is skipped because the one before is still running: that is intended.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    # Its warnings quote rows. The statement that caused one raises an error, which is logged without them.
    logging.getLogger("psycopg").setLevel(logging.ERROR)


def configure(level: str) -> None:
    """Send all records of `level` and above to standard error. Call once, from the command line."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True)
    clean(level)


def _without_tokens(text: str) -> str:
    return _TOKEN.sub("<token>", text)


def _type_name(error: BaseException) -> str:
    return type(error).__name__


def _traceback(error: BaseException) -> str:
    """Format a traceback without the texts of the errors."""
    chain = [f"{''.join(traceback.format_tb(one.__traceback__))}{_type_name(one)}" for one in _chain(error)]
    return "\nafter\n".join(chain)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
