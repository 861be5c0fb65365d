"""The HTML that Telegram reads, and what would make it refuse a message."""

import re
from collections.abc import Iterator

_NO_ATTRIBUTES = ""
_KNOWN = {
    "b": _NO_ATTRIBUTES,
    "i": _NO_ATTRIBUTES,
    "u": _NO_ATTRIBUTES,
    "s": _NO_ATTRIBUTES,
    "code": r'( class="language-[\w+-]+")?',
    "pre": _NO_ATTRIBUTES,
    "a": r' href="[^"]+"',
    "blockquote": r"( expandable)?",
    "tg-spoiler": _NO_ATTRIBUTES,
    "tg-time": r' unix="\d+"( format="[A-Za-z]+")?',
}
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^<>]*)>")
_BARE = re.compile(r"[<>]|&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")


def tags(text: str) -> frozenset[str]:
    """Return the names of the tags in a text."""
    return frozenset(match["name"] for match in _TAG.finditer(text))


def markup_problems(html: str) -> Iterator[str]:
    """Yield what is wrong with a message's HTML: unknown tags, tags closed out of order, bare `<`, `>` or `&`."""
    open_tags: list[str] = []
    for match in _TAG.finditer(html):
        name = match["name"]
        if name not in _KNOWN:
            yield f"Telegram knows no <{name}>"
        elif not match["close"]:
            open_tags.append(name)
            if not re.fullmatch(_KNOWN[name], match["rest"]):
                yield f"<{name}> has attributes it may not have, or lacks one"
        elif open_tags[-1:] == [name]:
            open_tags.pop()
        else:
            yield f"</{name}> closes what is not open"
    yield from (f"<{name}> is not closed" for name in open_tags)
    if bare := _BARE.search(_TAG.sub("", html)):
        yield f"write a bare {bare[0]} as an entity, such as &lt;"
