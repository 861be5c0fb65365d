"""Chats, who is in them, and how the Bot API shows them."""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeAlias

from .compact import Json
from .messages import Message

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .people import Person
    from .world import World

    Member: TypeAlias = Person | BotAccount

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
ADMINS = ("administrator", "creator")


@dataclass(slots=True, eq=False)
class Chat:
    """`kind` is private, group, supergroup or channel; `members` maps a user id to a status."""

    world: "World"
    id: int
    title: str
    kind: str
    forum: bool = False
    username: str | None = None
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    ephemerals: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    pins: list[int] = field(default_factory=list)  # message ids, the last pinned last
    upgraded_to: int | None = None
    linked: int | None = None  # the discussion group of a channel
    last_id: int = 0
    last_ephemeral_id: int = 0
    person: "Person | None" = None  # private chats with a bot: the two ends
    bot: "BotAccount | None" = None
    started: bool = False  # the person has written to the bot
    blocked: bool = False
    typing_until: float = 0.0
    read: dict[int, int] = field(default_factory=dict)  # user id -> order of the last message read
    wire: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.renew()

    @property
    def private(self) -> bool:
        return self.kind == "private"

    def renew(self) -> None:
        """Makes the Bot API object again, after an id, a kind or a name has changed."""
        if self.person:
            self.wire = private_wire(self.person)
        elif self.private:
            self.wire = {"id": self.id, "first_name": self.title, "type": "private"}
        else:
            self.wire = {"id": self.id, "title": self.title, "type": self.kind}
            if self.username:
                self.wire["username"] = self.username
            if self.forum:
                self.wire["is_forum"] = True

    @property
    def pinned(self) -> Message | None:
        """The message at the top of the chat: of those pinned and still there, the last."""
        return next((self.messages[one] for one in reversed(self.pins) if one in self.messages), None)

    @property
    def one_to_one(self) -> bool:
        """True for the chat of two people, in which no bot is."""
        return self.private and not self.bot

    @property
    def instance(self) -> str:
        """The Bot API's chat_instance: the same for all who tap in this chat, and telling nothing about them."""
        ends = f"{self.kind} {self.id} {sorted(self.members) if self.one_to_one else self.bot and self.bot.id}"
        return str(int.from_bytes(sha256(ends.encode()).digest()[:8], signed=True))

    def other(self, person: "Person") -> "Person":
        """The one a person talks to in a one-to-one chat."""
        return next(one for one in self.people() if one is not person)

    def status(self, user: int) -> str:
        return self.members.get(user, "left")

    def has(self, user: int) -> bool:
        """True for those inside; a private chat has its two ends."""
        if self.person and self.bot:
            return user in {self.person.id, self.bot.id}
        return self.members.get(user, "left") not in {"left", "kicked"}

    def admin(self, user: int) -> bool:
        return self.members.get(user) in ADMINS

    def people(self) -> "list[Person]":
        return [self.world.people[user] for user in self.members if user in self.world.people and self.has(user)]

    def bots(self) -> "list[BotAccount]":
        if self.bot:
            return [self.bot]
        return [self.world.bots[user] for user in self.members if user in self.world.bots and self.has(user)]

    def add_bot(self, bot: "BotAccount", by: "Person | None" = None) -> Message:
        """A person adds the bot; it hears my_chat_member and the service message."""
        return self.world.enter(self, bot, by)

    def remove_bot(self, bot: "BotAccount", by: "Person | None" = None) -> None:
        self.world.set_status(self, bot, "kicked", by)
        self.world.left(self, bot, by)

    def promote(self, member: "Member", by: "Person | None" = None) -> None:
        self.world.set_status(self, member, "administrator", by)

    def demote(self, member: "Member", by: "Person | None" = None) -> None:
        self.world.set_status(self, member, "member", by)

    def mute(self, member: "Member", by: "Person | None" = None) -> None:
        """Takes away the right to write; `demote` gives it back."""
        self.world.set_status(self, member, "restricted", by)

    def topic(self, name: str, by: "Person | None" = None) -> int:
        """Opens a forum topic and returns its message_thread_id."""
        return self.world.open_topic(self, name, by)

    def delete_topic(self, thread: int) -> None:
        """Deletes a forum topic with all that stands in it; bots are not told."""
        del self.topics[thread]
        for message in [one for one in self.messages.values() if one.thread == thread]:
            self.world.erase(message)

    def __repr__(self) -> str:
        return f"<{self.kind} {self.id} {self.title!r}>"


def private_wire(person: "Person") -> Json:
    """The Bot API Chat of a private chat with that person."""
    named = {"username": person.username} if person.username else {}
    return {"id": person.id, "first_name": person.first_name, **named, "type": "private"}


def member_wire(user: Json, status: str) -> dict[str, Any]:
    """A Bot API ChatMember; administrators may do everything."""
    shown: dict[str, Any] = {"user": user, "status": status}
    if status == "creator":
        shown["is_anonymous"] = False
    elif status == "administrator":
        shown |= {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(RIGHTS, True)
        shown["can_promote_members"] = False
    elif status == "restricted":
        shown |= {"is_member": True, "until_date": 0} | dict.fromkeys(PERMISSIONS, False)
    elif status == "kicked":
        shown["until_date"] = 0
    return shown
