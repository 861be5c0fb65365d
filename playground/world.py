"""The state of this Telegram and the few operations everything else is made of."""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any, Union

from .accounts import BotAccount
from .chats import Chat, member_wire
from .compact import Json
from .errors import flood
from .limits import Floods, Limiter
from .messages import MEDIA, Message, shown_reply

if TYPE_CHECKING:
    from .faults import ApiCall, Fault
    from .files import StoredFile
    from .inlines import GuestQuery, InlineQuery
    from .people import Person
    from .taps import Tap

Member = Union["Person", BotAccount]
GROUP_ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_FORWARDER = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
LOG_KEPT = 200_000
QUERIES_KEPT = 20_000


@dataclass(slots=True)
class Counters:
    user: int = 5_000_000_000
    chat: int = 400_000_000
    message: int = 0
    order: int = 0
    query: int = 0


@dataclass(eq=False)
class World:
    """`now` gives unix seconds and is the only clock here."""

    now: Callable[[], float]
    floods: Floods | None
    latency: float = 0.0  # seconds, added to every answer but getUpdates
    title: str = "Playground"  # of the page
    speed: float = 1.0  # of the clock, as the page shows it
    speeds: tuple[float, ...] = (1, 60)  # what "Faster" offers
    on_speed: Callable[[float], None] = lambda _speed: None  # makes the clock run at a speed
    count: Counters = field(default_factory=Counters)
    people: "dict[int, Person]" = field(default_factory=dict)
    bots: dict[int, BotAccount] = field(default_factory=dict)
    tokens: dict[str, BotAccount] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    privates: dict[tuple[int, int], Chat] = field(default_factory=dict)  # (person, bot or other person)
    inline_messages: dict[str, Message] = field(default_factory=dict)
    taps: "dict[str, Tap]" = field(default_factory=dict)
    inline_queries: "dict[str, InlineQuery]" = field(default_factory=dict)
    inline_cache: dict[tuple[int, str, str, int], tuple[float, Json]] = field(default_factory=dict)
    guest_queries: "dict[str, GuestQuery]" = field(default_factory=dict)
    files: "dict[str, StoredFile]" = field(default_factory=dict)
    log: "list[ApiCall]" = field(default_factory=list)
    fault: "Callable[[ApiCall], Fault | None] | None" = None
    refuse_ephemeral: bool = False
    on_webhook: Callable[[BotAccount], None] | None = None  # while served: starts to deliver
    limiters: dict[int, Limiter] = field(default_factory=dict)
    listeners: list[Callable[[], None]] = field(default_factory=list)
    waiters: list[asyncio.Future[None]] = field(default_factory=list)

    def touch(self) -> None:
        """Tells whoever looks on that the world has changed."""
        self.wake()
        for listener in self.listeners:
            listener()

    def wake(self) -> None:
        """Ends every `changed()`; also after calls that changed nothing, which tests wait for too."""
        if self.waiters:
            waiters, self.waiters = self.waiters, []
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

    async def changed(self) -> None:
        """Returns at the next change, or when the next call of a bot has been answered."""
        waiter = asyncio.get_running_loop().create_future()
        self.waiters.append(waiter)
        await waiter

    async def until(self, condition: Callable[[], object], patience: float = 10.0) -> None:
        """Returns as soon as the condition holds; TimeoutError after that many real seconds."""
        async with asyncio.timeout(patience):
            while not condition():
                await self.changed()

    def next_query(self) -> str:
        self.count.query += 1
        return str(7_000_000_000_000 + self.count.query)

    def next_inline_id(self) -> str:
        """An opaque id of the length that Telegram's have: 24 bytes in base64."""
        return urlsafe_b64encode(sha256(self.next_query().encode()).digest()[:24]).decode()

    def next_chat_id(self, kind: str) -> int:
        self.count.chat += 1
        return -(1_000_000_000_000 + self.count.chat) if kind in {"supergroup", "channel"} else -self.count.chat

    def spend(self, bot: BotAccount, chat: Chat | None) -> None:
        """Counts one message or edit against the flood limits; ApiError 429 when it does not fit."""
        if not self.floods:
            return
        limiter = self.limiters.get(bot.id)
        if not limiter:
            limiter = self.limiters[bot.id] = Limiter(self.floods, self.now)
        wait = limiter.spend(chat.id, group=not chat.private) if chat else limiter.spend_overall()
        if wait:
            raise flood(wait)

    def private(self, person: "Person", bot: BotAccount) -> Chat:
        """Their private chat; made when it is not there yet."""
        chat = self.privates.get((person.id, bot.id))
        if not chat:
            chat = Chat(self, person.id, bot.first_name, "private", person=person, bot=bot)
            self.privates[person.id, bot.id] = chat
        return chat

    def one_to_one(self, one: "Person", other: "Person") -> Chat:
        """The chat of two people, where bots can only be guests; made when it is not there yet."""
        chat = self.privates.get((one.id, other.id)) or self.privates.get((other.id, one.id))
        if not chat:
            chat = Chat(self, other.id, other.first_name, "private", members={one.id: "member", other.id: "member"})
            self.privates[one.id, other.id] = chat
        return chat

    def post(
        self, chat: Chat, sender: "Member | None", content: Json, *, reply: Message | None = None,
        thread: int | None = None, inline_id: str | None = None, receiver: int | None = None,
    ) -> Message:  # fmt: skip
        """Puts a message into a chat; `content` may override what it is shown to come from."""
        at = self.now()
        count = self.count
        count.order += 1
        data: Json = {"message_id": 0, "date": int(at), "chat": chat.wire}
        if sender:
            data["from"] = sender.wire
        if thread and chat.forum:
            data |= {"message_thread_id": thread, "is_topic_message": True}
        if reply and not reply.ephemeral:
            data["reply_to_message"] = shown_reply(reply.data)
        data |= content
        author = sender.id if sender else 0
        chat.started = chat.started or author == chat.id
        message = Message(chat, data, count.order, at, inline_id, receiver, author)
        if receiver is not None:
            chat.last_ephemeral_id += 1
            data["ephemeral_message_id"] = chat.last_ephemeral_id
            chat.ephemerals[chat.last_ephemeral_id] = message
        else:
            number = self.next_message_id(chat)
            data["message_id"] = number
            chat.messages[number] = message
        if inline_id:
            self.inline_messages[inline_id] = message
        self.touch()
        return message

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups and channels count their own messages; all other chats share one count."""
        if chat.kind in {"supergroup", "channel"}:
            chat.last_id += 1
            return chat.last_id
        self.count.message += 1
        return self.count.message

    def deliver(self, message: Message, kind: str = "message") -> None:
        """Queues a message for every bot that may see it."""
        if message.chat.kind == "channel":
            kind = {"message": "channel_post", "edited_message": "edited_channel_post"}.get(kind, kind)
        for bot in message.chat.bots():
            if hears(bot, message):
                self.know_files(bot, message.data)
                bot.queue.push(kind, message.data)

    def know_files(self, bot: BotAccount, data: Json) -> None:
        """Notes the files whose ids a bot is given with a message."""
        for part in (data, data.get("reply_to_message", {})):
            for media in (part[kind] for kind in MEDIA if kind in part):
                for shown in media if isinstance(media, list) else [media]:
                    self.files[shown["file_id"]].known_to.add(bot.id)

    def service(self, chat: Chat, by: "Member | None", content: Json) -> Message:
        message = self.post(chat, by, content)
        self.deliver(message)
        return message

    def enter(self, chat: Chat, who: "Member", by: "Member | None" = None) -> Message:
        by = by or first_person(chat) or who
        self.set_status(chat, who, "member", by)
        return self.service(chat, by, {"new_chat_members": [who.wire]})

    def left(self, chat: Chat, who: "Member", by: "Member | None" = None) -> Message:
        by = by or first_person(chat) or who
        return self.service(chat, by, {"left_chat_member": who.wire})

    def set_status(self, chat: Chat, who: "Member", status: str, by: "Member | None" = None) -> None:
        """Changes a membership: my_chat_member for that bot, chat_member for the bots that administer."""
        old = chat.status(who.id)
        chat.members[who.id] = status
        by = by or first_person(chat) or who
        self.tell_status(chat, by, who, old, status)
        self.touch()

    def tell_status(self, chat: Chat, by: "Member", who: "Member", old: str, new: str) -> None:
        change = {
            "chat": chat.wire,
            "from": by.wire,
            "date": int(self.now()),
            "old_chat_member": member_wire(who.wire, old),
            "new_chat_member": member_wire(who.wire, new),
        }
        if isinstance(who, BotAccount):
            who.queue.push("my_chat_member", change)
        for bot in chat.bots():
            if bot is not who and chat.admin(bot.id):
                bot.queue.push("chat_member", change)

    def open_topic(self, chat: Chat, name: str, by: "Member | None") -> int:
        content: Json = {"forum_topic_created": {"name": name, "icon_color": 7322096}, "is_topic_message": True}
        message = self.post(chat, by or first_person(chat), content)
        chat.topics[message.id] = name
        message.data["message_thread_id"] = message.id  # a topic is named after the message that opened it
        self.deliver(message)
        return message.id

    def edit(self, message: Message, changes: dict[str, Any]) -> None:
        """Replaces parts of a message; a value of None takes the part away."""
        changes = {"edit_date": int(self.now())} | changes
        merged = message.data | changes
        message.data = {name: value for name, value in merged.items() if value is not None}
        self.touch()

    def erase(self, message: Message) -> None:
        message.deleted = True
        held = message.chat.ephemerals if message.ephemeral else message.chat.messages
        held.pop(message.id, None)
        if message.inline_id:
            self.inline_messages.pop(message.inline_id, None)
        self.touch()


def remember(store: dict[str, Any], key: str, value: Any) -> None:
    """Keeps a query that waits for its answer; of very many the oldest are forgotten."""
    if len(store) >= QUERIES_KEPT:
        for old in list(islice(store, QUERIES_KEPT // 2)):
            del store[old]
    store[key] = value


def first_person(chat: Chat) -> "Person | None":
    return next(iter(chat.people()), None)


def hears(bot: BotAccount, message: Message) -> bool:
    """Telegram's privacy mode: what of a chat a bot is sent."""
    chat, data = message.chat, message.data
    if (message.sender == bot.id and not message.service) or (
        message.ephemeral and data.get("receiver_user", {}).get("id") != bot.id
    ):
        return False
    if chat.private or chat.kind == "channel" or message.ephemeral or message.service:
        return True
    if data.get("from", {}).get("is_bot") and "sender_chat" not in data:
        return False
    if not bot.privacy or chat.admin(bot.id) or data.get("via_bot", {}).get("id") == bot.id:
        return True
    if data.get("reply_to_message", {}).get("from", {}).get("id") == bot.id:
        return True
    return commands(bot, message.text)


def commands(bot: BotAccount, text: str) -> bool:
    """True for /command and /command@thisbot, not for a command to another bot."""
    if not text.startswith("/"):
        return False
    command, at, name = text.split(maxsplit=1)[0].partition("@")
    return len(command) > 1 and (not at or name.lower() == bot.username.lower())
