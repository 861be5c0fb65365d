"""Logging to standard error: where things happened, never what people wrote, never a token."""

import logging
import re

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,64}")


class ScrubbingFormatter(logging.Formatter):
    """Formats a record, traceback included, and blots out anything shaped like a bot token."""

    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("<token>", super().format(record))


def configure(level: str) -> None:
    """Send all records of `level` and above to standard error. Call once, from the command line."""
    handler = logging.StreamHandler()
    handler.setFormatter(ScrubbingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # Below WARNING the first two print request addresses and updates (people's words), the third its own life.
    for name in ("httpx", "telegram", "alembic"):
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    # A tick that finds the one before it still at work is skipped: that is what it is for, and no warning.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
