"""A message as a phone shows it, over the object the Bot API sends."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .compact import Json

if TYPE_CHECKING:
    from .chats import Chat

MEDIA = ("animation", "video", "document", "photo", "voice", "audio", "video_note", "sticker")
COPIED = ("text", "entities", "caption", "caption_entities", "location", "has_media_spoiler", *MEDIA)
"""The fields that a copy or a forwarded message takes along."""
DEFAULT_MIME = {"photo": "image/jpeg", "sticker": "image/webp", "video_note": "video/mp4"}
SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "group_chat_created",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "forum_topic_created",
    }
)


@dataclass(frozen=True, slots=True)
class Button:
    """`value` is what the kind means: callback data, a link, text to copy, an inline query."""

    text: str
    kind: str
    value: str
    style: str | None = None

    @classmethod
    def of(cls, raw: Json) -> "Button":
        kinds = {"callback_data": "callback", "web_app": "web_app", "copy_text": "copy_text"}
        for name in ("callback_data", "url", "web_app", "copy_text", "switch_inline_query",
                     "switch_inline_query_current_chat"):  # fmt: skip
            if name in raw:
                value = raw[name]
                inner = value.get("url", value.get("text", "")) if isinstance(value, dict) else value
                return cls(raw["text"], kinds.get(name, name), str(inner), raw.get("style"))
        return cls(raw["text"], "disabled", "", raw.get("style"))


@dataclass(frozen=True, slots=True)
class Media:
    """Sizes in pixels, 0 where the kind has none."""

    kind: str
    file_id: str
    name: str
    mime: str
    width: int = 0
    height: int = 0


@dataclass(slots=True, eq=False)
class Message:
    """`data` is the Bot API's Message; it is replaced on a change, never altered in place."""

    chat: "Chat"
    data: Json
    order: int
    at: float  # the moment it was sent, finer than its date
    inline_id: str | None = None
    receiver: int | None = None  # the one person whose phone shows an ephemeral message
    sender: int = 0  # who really wrote it, also behind an anonymous admin
    replaces: "Message | None" = None
    deleted: bool = False
    prompt: Json | None = None  # a reply keyboard, its removal or a forced reply
    votes: dict[int, list[int]] = field(default_factory=dict)  # person -> options of the poll, from 0
    reactions: dict[int, str] = field(default_factory=dict)  # person or bot -> emoji
    expired: bool = False  # too old to be edited by a bot

    @property
    def id(self) -> int:
        """The message id; for an ephemeral message its ephemeral id (its message id is 0)."""
        return int(self.data.get("ephemeral_message_id") or self.data["message_id"])

    @property
    def ephemeral(self) -> bool:
        return self.receiver is not None

    @property
    def text(self) -> str:
        """The text, or the caption under media."""
        return str(self.data.get("text", self.data.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        return list(self.data.get("entities") or self.data.get("caption_entities") or [])

    @property
    def buttons(self) -> list[list[Button]]:
        rows = self.data.get("reply_markup", {}).get("inline_keyboard", [])
        return [[Button.of(raw) for raw in row] for row in rows]

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]

    @property
    def media(self) -> Media | None:
        for kind in MEDIA:
            if kind in self.data:
                raw = self.data[kind][-1] if kind == "photo" else self.data[kind]
                name, mime = raw.get("file_name", ""), raw.get("mime_type", DEFAULT_MIME.get(kind, ""))
                return Media(kind, raw["file_id"], name, mime, raw.get("width", 0), raw.get("height", 0))
        return None

    @property
    def date(self) -> int:
        """Unix seconds."""
        return int(self.data["date"])

    @property
    def edit_date(self) -> int | None:
        return self.data.get("edit_date")

    @property
    def from_(self) -> Json:
        """The Bot API User it is shown to come from (GroupAnonymousBot for an anonymous admin)."""
        found: Json = self.data.get("from", {})
        return found

    @property
    def reply_to(self) -> int | None:
        replied = self.data.get("reply_to_message")
        return replied["message_id"] if replied else None

    @property
    def thread(self) -> int | None:
        return self.data.get("message_thread_id")

    @property
    def via(self) -> str | None:
        bot = self.data.get("via_bot")
        return bot["username"] if bot else None

    @property
    def service(self) -> bool:
        return not SERVICE.isdisjoint(self.data)

    def react(self, who: int, emoji: str) -> str:
        """Sets a reaction, or with "" takes it back; what it was before."""
        before = self.reactions.get(who, "")
        others = {user: one for user, one in self.reactions.items() if user != who}
        self.reactions = others | ({who: emoji} if emoji else {})
        return before

    def __repr__(self) -> str:
        kind = "ephemeral " if self.ephemeral else ""
        return f"<{kind}message {self.id} in {self.chat.title!r}: {self.text[:60]!r} {self.labels}>"


def forwarded(data: Json) -> Json:
    """What of a message its forwarded copy has: the buttons only where none of them needs the bot."""
    kept = {name: data[name] for name in (*COPIED, "via_bot") if name in data}
    via = "via_bot" in data
    rows = data.get("reply_markup", {}).get("inline_keyboard", [])
    passed = [[forwarded_button(button, via=via) for button in row] for row in rows]
    return kept | ({"reply_markup": {"inline_keyboard": passed}} if passed and all(map(all, passed)) else {})


def origin(data: Json) -> Json:
    """Whose a forwarded message was: of an anonymous administrator and of a channel only the chat is told."""
    chat, date = data.get("sender_chat"), data["date"]
    if not chat:
        return {"type": "user", "date": date, "sender_user": data["from"]}
    if chat["type"] == "channel":
        return {"type": "channel", "date": date, "chat": chat, "message_id": data["message_id"]}
    return {"type": "chat", "date": date, "sender_chat": chat}


def forwarded_button(button: Json, *, via: bool) -> Json | None:
    """A button as a forwarded copy has it, and None for one that takes its whole keyboard along when it goes."""
    if "url" in button or "copy_text" in button:
        return button
    here = "switch_inline_query_current_chat"
    if via and here in button:
        return {name: value for name, value in button.items() if name != here} | {"switch_inline_query": button[here]}
    return button if via and "switch_inline_query" in button else None


def shown_reply(data: Json) -> Json:
    """A message as it stands inside `reply_to_message`: without what it replied to itself."""
    if "reply_to_message" not in data:
        return data
    return {name: value for name, value in data.items() if name != "reply_to_message"}
