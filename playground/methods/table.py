"""The page of docs that says what of the Bot API is offered, written from the registry."""

from .not_offered import NOT_OFFERED
from .old_names import METHODS as OLD_METHODS
from .registry import METHODS, Method

VERSION = "10.3"
"""Of the Bot API; tests hold all names against its description."""

BEGINNING = f"""# The Bot API in the playground

Written by `python -m playground methods`, from what the server itself reads calls with. The names are those of Bot API
{VERSION}. [playground.md](playground.md) says how to run it, and which old names of parameters are taken as well.

- **offered**: what is needed comes first; the parameters in brackets may be left out;
- **refused**: a call with such a parameter is answered with `... is not offered by this local server`, not passed over;
- a parameter that is named nowhere is no part of Bot API {VERSION}: it is passed over, as Telegram does.
"""


def page() -> str:
    """Returns the whole page as Markdown."""
    offered = sorted(METHODS.values(), key=lambda method: method.name)
    missing = sorted(NOT_OFFERED.values())
    old = [f"`{name}` is `{METHODS[now].name}`" for name, now in sorted(OLD_METHODS.items())]
    parts = [
        BEGINNING,
        f"## Offered: {len(offered)} methods\n",
        "| Method | Parameters | Refused |\n|---|---|---|",
        *[row(method) for method in offered],
        f"\nNames from before, in any case of letters: {', '.join(old)}.\n",
        f"## Not offered: {len(missing)} methods\n",
        "A call is answered with `Bad Request: method is not offered by this local server`.\n",
        f"{', '.join(f'`{name}`' for name in missing)}.\n",
        "## Not known\n",
        "Every other name is answered with `404 Not Found`, as Telegram does.",
    ]
    return "\n".join(parts) + "\n"


def row(method: Method) -> str:
    """Returns the line of one method."""
    taken = [" ".join(f"`{name}`" for name in names) for names in (method.needs, sorted(method.takes))]
    parameters = " ".join(part for part in (taken[0], f"[{taken[1]}]" if taken[1] else "") if part)
    refused = " ".join(f"`{name}`" for name in sorted(method.refuses))
    return f"| [{method.name}](https://core.telegram.org/bots/api#{method.name.lower()}) | {parameters} | {refused} |"
