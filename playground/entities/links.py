"""Which addresses Telegram accepts behind a link or a button."""

import re

HOST = re.compile(
    r"^(?:https?://|tg://|tonsite://)?(?:[^@/?#\s]+@)?"
    r"(?P<host>localhost|\[[0-9a-f:]+\]|[\w-]+(?:\.[\w-]+)+|[a-z]+)(?P<port>:\d{1,5})?(?P<rest>[/?#]\S*)?$",
    re.IGNORECASE,
)


def valid_url(url: str) -> bool:
    """True for http, https and tg links with a host that can exist; a bare domain counts as http."""
    found = HOST.match(url)
    if not found:
        return False
    if url.lower().startswith("tg://"):
        return True
    return "." in found["host"] or found["host"].startswith("[")


def normal_url(url: str) -> str:
    """The address as Telegram hands it back: with a scheme and at least a slash."""
    if "://" not in url:
        url = f"http://{url}"
    return url if url.startswith("tg://") or "/" in url.split("://", 1)[1] else f"{url}/"
