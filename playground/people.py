"""A person with a phone: what they can do, and what they see."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import inlines, polls, pressing, prompts
from .accounts import BotAccount
from .chats import Chat
from .compact import Json
from .entities import typed
from .errors import PhoneError
from .files import keep
from .menus import ephemeral_for
from .messages import Message, forwarded, origin
from .taps import Tap
from .world import CHANNEL_FORWARDER, GROUP_ANONYMOUS

if TYPE_CHECKING:
    from .world import World


@dataclass(slots=True, eq=False)
class Person:
    """`zone` is an IANA name, `language` an IETF tag."""

    world: "World"
    id: int
    first_name: str
    zone: str
    language: str
    username: str | None
    active: bool = True
    wire: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        self.wire = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            self.wire["username"] = self.username
        self.wire["language_code"] = self.language

    def speak(self, language: str) -> None:
        """Set the language of the app, an IETF tag; what comes from this phone from now on tells it."""
        self.language = language
        self.renew()
        self.world.touch()

    def chat_with(self, place: Chat | BotAccount) -> Chat:
        """The chat a person means; PhoneError when they are not in it."""
        chat = self.world.private(self, place) if isinstance(place, BotAccount) else place
        if not chat.has(self.id) or chat.upgraded_to:
            raise PhoneError(f"{self.first_name} is not in {chat.title}")
        if chat.blocked:
            raise PhoneError(f"{self.first_name} has blocked {chat.title}")
        return chat

    def send(
        self, place: Chat | BotAccount, text: str, *, reply_to: Message | None = None, thread: int | None = None,
        anonymous: bool = False, ephemeral: bool | None = None,
    ) -> Message:  # fmt: skip
        """Types a text; `ephemeral` None does as the bot declared the command."""
        chat = self.chat_with(place)
        text, entities = typed(text)
        if not text:
            raise PhoneError("an empty message cannot be sent")
        content: Json = {"text": text} | ({"entities": entities} if entities else {})
        bot = ephemeral_for(self, chat, text, ephemeral)
        if bot:
            content["receiver_user"] = bot.wire
            message = self.world.post(chat, self, content, thread=thread, receiver=self.id)
            self.world.deliver(message)
            return message
        message = self.say(chat, content, reply_to, thread, anonymous=anonymous)
        inlines.call_guests(self, message)
        return message

    def say(
        self, chat: Chat, content: Json, reply: Message | None = None, thread: int | None = None, *,
        anonymous: bool = False,
    ) -> Message:  # fmt: skip
        """Sends any content into a chat and lets the bots there hear it."""
        if anonymous and not chat.admin(self.id):
            raise PhoneError(f"only administrators can be anonymous in {chat.title}")
        if chat.kind == "channel":
            return self.publish(chat, content)
        if anonymous:
            content = content | {"from": GROUP_ANONYMOUS, "sender_chat": chat.wire}
        if thread and chat.forum:
            chat.topics.setdefault(thread, f"Topic {thread}")
        message = self.world.post(chat, self, content, reply=reply, thread=thread)
        self.read(chat)
        self.world.deliver(message)
        return message

    def forward(self, message: Message, place: Chat | BotAccount) -> Message:
        """Passes a message on; who receives it sees whose it was. Buttons that ask a bot do not go with it."""
        if message.data.get("has_protected_content"):
            raise PhoneError("this message may not be forwarded")
        shown = message.data.get("forward_origin") or origin(message.data)
        return self.say(self.chat_with(place), forwarded(message.data) | {"forward_origin": shown})

    def publish(self, channel: Chat, content: Json) -> Message:
        """Posts to a channel, and into the group linked to it."""
        if not channel.admin(self.id):
            raise PhoneError("only administrators post to a channel")
        post = self.world.post(channel, None, content | {"sender_chat": channel.wire})
        self.world.deliver(post)
        group = self.world.chats.get(channel.linked or 0)
        if group:
            shown: Json = {"from": CHANNEL_FORWARDER, "sender_chat": channel.wire, "is_automatic_forward": True}
            copy = self.world.post(group, None, content | shown | {"forward_origin": origin(post.data)})
            self.world.deliver(copy)
        return post

    def start(self, bot: BotAccount, payload: str = "") -> Message:
        """Opens the private chat and presses Start, also by a t.me link with `payload`."""
        if self.world.private(self, bot).blocked:
            self.unblock(bot)
        return self.send(bot, f"/start {payload}".strip())

    def tap(self, message: Message, label: str | None = None, *, data: str | None = None) -> Tap:
        """Taps the one button whose label contains `label`, or sends any `data` as a forged tap would."""
        return pressing.tap(self, message, label, data)

    def forge_tap(self, message: Message, data: str) -> Tap:
        """Does what only a modified app can: any data, for a message that this phone need not show."""
        return pressing.forge(self, message, data)

    def edit(self, message: Message, text: str) -> None:
        if message.sender != self.id or message.ephemeral or message.via:
            raise PhoneError("only one's own message can be edited")
        text, entities = typed(text)
        self.world.edit(message, {"text": text, "entities": entities or None})
        self.world.deliver(message, "edited_message")

    def delete(self, message: Message) -> None:
        """Deletes for everyone; bots are not told."""
        if not message.chat.private and message.sender != self.id and not message.chat.admin(self.id):
            raise PhoneError("only one's own message can be deleted")
        self.world.erase(message)

    def react(self, message: Message, emoji: str = "") -> None:
        """Sets or (with an empty emoji) takes back a reaction; bots hear it where they administer and asked to."""
        before = message.react(self.id, emoji)
        old, new = ([{"type": "emoji", "emoji": one}] if one else [] for one in (before, emoji))
        change = {
            "chat": message.chat.wire,
            "message_id": message.id,
            "user": self.wire,
            "date": int(self.world.now()),
            "old_reaction": old,
            "new_reaction": new,
        }
        for bot in message.chat.bots():
            if message.chat.private or message.chat.admin(bot.id):
                bot.queue.push("message_reaction", change)
        self.world.touch()

    def vote(self, message: Message, *options: int) -> None:
        """Votes for options of a poll, counted from 0; without any, takes the vote back."""
        polls.vote(self, message, list(options))

    def block(self, bot: BotAccount) -> None:
        self._set_blocked(bot, blocked=True)

    def unblock(self, bot: BotAccount) -> None:
        self._set_blocked(bot, blocked=False)

    def _set_blocked(self, bot: BotAccount, *, blocked: bool) -> None:
        chat = self.world.private(self, bot)
        if chat.blocked != blocked:
            chat.blocked = blocked
            old, new = ("member", "kicked") if blocked else ("kicked", "member")
            self.world.tell_status(chat, self, bot, old, new)
            self.world.touch()

    def deactivate(self) -> None:
        """Deletes the account: bots can write to this person no more."""
        self.active = False
        self.world.touch()

    def join(self, chat: Chat) -> Message:
        if chat.status(self.id) == "kicked":
            raise PhoneError(f"{self.first_name} is banned from {chat.title}")
        return self.world.enter(chat, self, self)

    def leave(self, chat: Chat) -> Message:
        chat = self.chat_with(chat)
        message = self.world.left(chat, self, self)
        self.world.set_status(chat, self, "left", self)
        return message

    def read(self, place: Chat | BotAccount) -> bool:
        """Looks at a chat; True when there was something new."""
        chat = self.chat_with(place)
        new = chat.read.get(self.id, 0) < self.world.count.order
        chat.read[self.id] = self.world.count.order
        return new

    def inline(self, bot: BotAccount, query: str, offset: str = "", chat: Chat | None = None) -> inlines.InlineQuery:
        """Types @bot and a query into the message field of `chat`; None for an app that does not say where."""
        return inlines.ask(self, bot, query, offset, chat)

    def choose(self, query: inlines.InlineQuery, index: int, place: Chat | BotAccount) -> Message:
        """Sends the result with that index."""
        return inlines.choose(query, index, self.chat_with(place))

    def guest(self, bot: BotAccount, text: str, chat: Chat) -> inlines.GuestQuery:
        """Sends a text that calls a bot by name in a chat it is not a member of."""
        return inlines.summon(self, bot, text, self.chat_with(chat))

    def keyboard(self, place: Chat | BotAccount) -> list[list[str]]:
        """The labels of the reply keyboard that this phone shows, row by row; empty without one."""
        return prompts.labels(prompts.keyboard(self, self.chat_with(place)))

    def press_key(self, place: Chat | BotAccount, label: str) -> Message:
        """Presses a button of that keyboard."""
        return prompts.press_key(self, self.chat_with(place), label)

    def share_location(self, place: Chat | BotAccount, latitude: float, longitude: float) -> Message:
        return self.say(self.chat_with(place), {"location": {"latitude": latitude, "longitude": longitude}})

    def send_document(self, place: Chat | BotAccount, name: str, content: bytes, mime: str) -> Message:
        stored = keep(self.world.files, "document", content, name, mime)
        return self.say(self.chat_with(place), {"document": stored.shown()})

    def send_photo(self, place: Chat | BotAccount, content: bytes, caption: str = "") -> Message:
        shown: Json = {"photo": [keep(self.world.files, "photo", content, "", "image/jpeg").shown()]}
        text, entities = typed(caption)
        if text:
            shown |= {"caption": text} | ({"caption_entities": entities} if entities else {})
        return self.say(self.chat_with(place), shown)

    def screen(self, place: Chat | BotAccount) -> list[Message]:
        """Exactly what this phone shows in a chat now, oldest first."""
        chat = self.world.private(self, place) if isinstance(place, BotAccount) else place
        if not chat.has(self.id):
            return []
        mine = [message for message in chat.ephemerals.values() if message.receiver == self.id]
        if not mine:
            return list(chat.messages.values())
        covered = {id(message.replaces): message for message in mine if message.replaces}
        shown = [covered.get(id(message), message) for message in chat.messages.values()]
        loose = [message for message in mine if not message.replaces or message.replaces.deleted]
        return sorted(shown + loose, key=lambda message: (message.replaces or message).order)

    def lose_ephemerals(self, chat: Chat) -> None:
        """A restart of the app: ephemeral messages are gone from this phone."""
        for message in [one for one in chat.ephemerals.values() if one.receiver == self.id]:
            self.world.erase(message)

    def __repr__(self) -> str:
        return f"<{self.first_name} {self.id}>"
