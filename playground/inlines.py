"""Inline mode and guest mode as a phone uses them."""

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .chats import Chat, private_wire
from .compact import Json, whole
from .errors import PhoneError
from .messages import Message
from .world import remember

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .people import Person


@dataclass(frozen=True, slots=True)
class Result:
    """One offered result; `text` is what choosing it would send, `thumbnail` an address or nothing."""

    id: str
    title: str
    description: str
    text: str
    content: Json  # the Message fields it becomes
    thumbnail: str = ""


@dataclass(slots=True, eq=False)
class InlineQuery:
    id: str
    person: "Person"
    bot: "BotAccount"
    query: str
    offset: str
    at: float
    got: Json | None = None
    event: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def answered(self) -> bool:
        return self.got is not None

    def settle(self, answer: Json) -> None:
        """`answer`: results, next_offset and button, already checked."""
        self.got = answer
        self.event.set()

    async def results(self, timeout: float = 10.0) -> list[Result]:  # noqa: ASYNC109 - the test's own patience
        """What the list under the message field shows; TimeoutError after that many real seconds."""
        await asyncio.wait_for(self.event.wait(), timeout)
        found: list[Result] = (self.got or {}).get("results", [])
        return found

    @property
    def next_offset(self) -> str:
        return str((self.got or {}).get("next_offset", ""))

    @property
    def button(self) -> Json | None:
        """The button above the results: text and start_parameter or web_app."""
        found: Json | None = (self.got or {}).get("button")
        return found


@dataclass(slots=True, eq=False)
class GuestQuery:
    id: str
    person: "Person"
    bot: "BotAccount"
    message: Message
    at: float
    got: Message | None = None
    event: asyncio.Event = field(default_factory=asyncio.Event)

    def settle(self, message: Message) -> None:
        self.got = message
        self.event.set()

    async def answer(self, timeout: float = 10.0) -> Message:  # noqa: ASYNC109 - the test's own patience
        """The bot's one message; TimeoutError after that many real seconds."""
        await asyncio.wait_for(self.event.wait(), timeout)
        if not self.got:
            raise TimeoutError
        return self.got


def ask(person: "Person", bot: "BotAccount", text: str, offset: str, chat: Chat | None) -> InlineQuery:
    """Answered from the cache when a bot allowed that, else sent to the bot."""
    if not bot.inline:
        raise PhoneError(f"@{bot.username} has no inline mode")
    world = person.world
    query = InlineQuery(world.next_query(), person, bot, whole(text)[:256], offset, world.now())
    for whose in (person.id, 0):
        until, answer = world.inline_cache.get((bot.id, query.query, offset, whose), (0.0, {}))
        if until > world.now():
            query.settle(answer)
            return query
    remember(world.inline_queries, query.id, query)
    update: Json = {"id": query.id, "from": person.wire, "query": query.query, "offset": offset}
    if chat:
        update["chat_type"] = "sender" if chat.bot is bot else chat.kind
    bot.queue.push("inline_query", update)
    world.touch()
    return query


def choose(query: InlineQuery, index: int, chat: Chat) -> Message:
    """Sends a result as the person's own message via the bot."""
    if not query.got or index >= len(query.got["results"]):
        raise PhoneError("there is no such result")
    person, bot, world = query.person, query.bot, query.person.world
    result: Result = query.got["results"][index]
    inline_id = world.next_inline_id() if "reply_markup" in result.content else None
    message = world.post(chat, person, result.content | {"via_bot": bot.wire}, inline_id=inline_id)
    chosen: Json = {"result_id": result.id, "from": person.wire, "query": query.query}
    if inline_id:
        chosen["inline_message_id"] = inline_id
    if bot.inline_feedback:
        bot.queue.push("chosen_inline_result", chosen)
    world.deliver(message)
    return message


def summon(person: "Person", bot: "BotAccount", text: str, chat: Chat) -> GuestQuery:
    """Sends a text that mentions a bot which is not in the chat."""
    if not bot.guests or chat.has(bot.id):
        raise PhoneError(f"@{bot.username} is no guest in {chat.title}")
    if f"@{bot.username.lower()}" not in text.lower():
        raise PhoneError(f"the text does not mention @{bot.username}")
    message = person.send(chat, text)
    return next(one for one in reversed(person.world.guest_queries.values()) if one.message is message)


def call_guests(person: "Person", message: Message) -> None:
    """Gives the message to the bot it mentions, once, where that bot is not in the chat."""
    world, chat = person.world, message.chat
    names = mentioned(message)
    for bot in world.bots.values():
        if bot.username.lower() in names and bot.guests and not chat.has(bot.id):
            query = GuestQuery(world.next_query(), person, bot, message, world.now())
            remember(world.guest_queries, query.id, query)
            world.know_files(bot, message.data)
            bot.queue.push("guest_message", shown_to_guest(message, person) | {"guest_query_id": query.id})


def mentioned(message: Message) -> set[str]:
    """The usernames in a text, in lower case and without @."""
    wide = message.text.encode("utf-16-le")
    spans = [(one["offset"] * 2, one["length"] * 2) for one in message.entities if one["type"] == "mention"]
    return {wide[start + 2 : start + length].decode("utf-16-le").lower() for start, length in spans}


def shown_to_guest(message: Message, caller: "Person") -> Json:
    """The message as a guest bot is sent it: a one-to-one chat has the id of the one the caller talks to."""
    chat = message.chat
    wire = private_wire(chat.other(caller)) if chat.one_to_one else chat.wire
    shown = message.data | {"chat": wire}
    if "reply_to_message" in shown:
        shown["reply_to_message"] = shown["reply_to_message"] | {"chat": wire}
    return shown
