"""Date-time entities: a moment every reader sees in their own zone."""

import re

from .units import Entity

FORMAT = re.compile(r"^(?:r|w?[dD]?[tT]?)$")


def moment(unix: str, form: str) -> Entity | None:
    """The fields of a date_time entity, or None when Telegram would not take them."""
    if not re.fullmatch(r"-?\d{1,11}", unix) or not FORMAT.match(form):
        return None
    return {"unix_time": int(unix), "date_time_format": form} if form else {"unix_time": int(unix)}
