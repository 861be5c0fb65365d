"""What a feature declares. The app wires it; nothing else knows a feature by name."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from telegram import InlineQueryResult, InlineQueryResultsButton

from bot.db.payload import Payload
from bot.services.dialogs import Dialog
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.drafts import DraftKind
from bot.toolkit.localizer import Localizer
from bot.toolkit.outgoing import Renderer

Handler = Callable[[Context], Awaitable[None]]
ButtonHandler = Callable[[Context, Any], Awaitable[None]]
DialogHandler = Callable[[Context, Any], Awaitable[None]]
Where = Literal["private", "group"]


@dataclass(frozen=True)
class InlineAnswer:
    """Results for `@bot …`, and the button above them, which leads to the private chat."""

    results: Sequence[InlineQueryResult]
    button: InlineQueryResultsButton


@dataclass(frozen=True)
class InlineQuestion:
    """What somebody typed behind the bot's name, in whatever chat."""

    person_id: int
    words: str
    """Behind the keyword, where a flow is asked."""


InlineFlow = Callable[[Localizer, InlineQuestion], Iterable[InlineQueryResult]]
"""Makes results that do more than a line: most have buttons under them that two people tap.

At least one where no words stand behind the keyword, the first the usual; none where they do and mean nothing here.
"""
InlineFlows = Mapping[str, InlineFlow]
"""By keyword."""
InlineHandler = Callable[[Localizer, InlineQuestion, InlineFlows], Awaitable[InlineAnswer]]
GuestHandler = Callable[[Localizer, InlineQuestion, InlineFlows], Awaitable[InlineQueryResult]]

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Command:
    """A command of a feature. Its description in the menus is the message "command-NAME"."""

    name: str
    run: Handler
    where: tuple[Where, ...] = ("private", "group")
    ephemeral: bool = False
    """In a group only the sender and the bot see the command itself (Bot API 10.2)."""
    shows: bool = False
    """It changes nothing. Where answers wait for their chat's pace, those to commands that act and to taps go first."""


@dataclass(frozen=True)
class Feature:
    """One capability: everything the app needs in order to offer it."""

    name: str
    commands: Sequence[Command] = ()
    buttons: Mapping[type[Button], ButtonHandler] = field(default_factory=dict)
    deep_links: Mapping[str, Handler] = field(default_factory=dict)
    """Deep links: the payload of t.me/BOT?start=PAYLOAD; the same handler gets PAYLOAD-MORE, whole, as `ctx.args`."""
    dialogs: Mapping[type[Dialog], DialogHandler] = field(default_factory=dict)
    """Plain private text while such a question is open, which the handler is given; the text is `ctx.args`."""
    drafts: Sequence[DraftKind] = ()
    """The kinds of drafts that its handlers begin."""
    renderers: Mapping[type[Payload], Renderer] = field(default_factory=dict)
    """What makes messages of outbox rows, by their payload."""
    on_text: Handler | None = None
    """Private text that nothing else took. One feature has it."""
    on_location: Handler | None = None
    """A location shared in private. One feature has it."""
    after_dialog: Handler | None = None
    """Private text that an open dialog took, once it did. One feature has it."""
    after_replay: Handler | None = None
    """Private text that has had its effect before, but perhaps no answer. One feature has it. It uses no `ctx.db`."""
    inline_flows: InlineFlows = field(default_factory=dict)
    """What can be posted in a chat that the bot is not in. A result whose id is an InlineButton's data is handled
    like a tap by whoever posted it, where Telegram tells of that."""
    on_inline: InlineHandler | None = None
    """Results for `@bot …` typed in any chat. One feature has it."""
    on_guest: GuestHandler | None = None
    """The one answer where the bot is called by name in a chat it is not in. One feature has it."""
    bypass_flood_limit: bool = False
    """Its commands, deep links and buttons are answered however much somebody sends."""
    on_bot_added: Handler | None = None
    """The bot was added to a group."""


def draft_kinds(features: Iterable[Feature]) -> dict[str, DraftKind]:
    """Return the kinds of drafts by name. Raises TypeError for one that two features claim."""
    kinds: dict[str, DraftKind] = {}
    for feature in features:
        claim(kinds, {kind.name: kind for kind in feature.drafts})
    return kinds


def claim(known: dict[K, V], new: Mapping[K, V]) -> None:
    """Add what one feature claims to what the others did. Raises TypeError for what is claimed already."""
    if taken := known.keys() & new.keys():
        raise TypeError(f"two features claim {taken}")
    known.update(new)
