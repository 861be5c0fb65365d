"""Reply keyboards and forced replies, as one phone shows them."""

from typing import TYPE_CHECKING

from .chats import Chat
from .errors import PhoneError
from .messages import Message

if TYPE_CHECKING:
    from .people import Person


def keyboard(person: "Person", chat: Chat) -> Message | None:
    """The message whose reply keyboard a phone shows now; one for a single use goes with the next message sent."""
    written = False
    for message in reversed(person.screen(chat)):
        written = written or message.sender == person.id
        prompt = message.prompt or {}
        if not addressed(person, message) or not ("keyboard" in prompt or "remove_keyboard" in prompt):
            continue
        return message if "keyboard" in prompt and not (written and prompt.get("one_time_keyboard")) else None
    return None


def labels(message: Message | None) -> list[list[str]]:
    rows = (message.prompt or {}).get("keyboard", []) if message else []
    return [[one["text"] for one in row] for row in rows]


def forced_reply(person: "Person", chat: Chat) -> Message | None:
    """The newest message, if it wants a reply of this person."""
    newest = next(reversed(person.screen(chat)), None)
    wanted = newest and (newest.prompt or {}).get("force_reply") and addressed(person, newest)
    return newest if wanted else None


def addressed(person: "Person", message: Message) -> bool:
    """Whether a message's keyboard is for this person: a selective one is for whom it mentions or answers."""
    if not (message.prompt or {}).get("selective") or message.chat.private:
        return True
    answered = message.data.get("reply_to_message", {}).get("from", {}).get("id") == person.id
    users = [one.get("user", {}).get("id") for one in message.entities if one["type"] == "text_mention"]
    named = person.username and f"@{person.username.lower()}" in message.text.lower().split()
    return bool(answered or named or person.id in users)


def press_key(person: "Person", chat: Chat, label: str) -> Message:
    """Sends what a button of the reply keyboard says; in a group as a reply, so that the bot hears it."""
    message = keyboard(person, chat)
    found = (
        [one for row in (message.prompt or {})["keyboard"] for one in row if one["text"] == label] if message else []
    )
    if not found:
        raise PhoneError(f"{label!r} is not among {labels(message)}")
    if any(name.startswith("request_") or name == "web_app" for name in found[0]):
        raise PhoneError("buttons that ask for more than their text are not offered")
    return person.send(chat, label, reply_to=None if chat.private else message)
