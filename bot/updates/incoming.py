"""Reading updates: which chat, which person, which command, and who sees it."""

from telegram import Chat, Message, MessageEntity, User

from bot.db.people import Visit
from bot.toolkit.context import Place


def place_of(chat: Chat, message: Message | None) -> Place:
    """The chat of an update, and the topic where there is one."""
    thread = message.message_thread_id if message is not None and message.is_topic_message else None
    return Place(chat.id, chat.type, cleaned(chat.title) if chat.title is not None else None, thread)


def cleaned(text: str) -> str:
    """What somebody wrote or is called, without the one character that PostgreSQL takes in no text."""
    return text.replace("\0", "")


def visit_of(person: User, place: Place, *, tapped: bool = False) -> Visit:
    """Who came where, for the database."""
    name = cleaned(person.first_name)
    return Visit(place.id, place.kind, place.title, person.id, name, person.language_code, tapped)


def writer_of(message: Message) -> User | None:
    """The person who wrote it in their own name; nobody for bots, channels, groups and Telegram itself."""
    person = message.from_user
    return person if person is not None and not person.is_bot and message.sender_chat is None else None


def is_anonymous(message: Message) -> bool:
    """Whether a person wrote in the name of a group or a channel; not a channel's post that came along by itself."""
    return message.sender_chat is not None and not message.is_automatic_forward


def command_of(message: Message, username: str) -> tuple[str | None, str]:
    """The command a message begins with and what follows it; (None, text) for plain text.

    One that is addressed to another bot has the name "", which no feature offers.
    """
    text = message.text or ""
    first = next((entity for entity in message.entities if entity.offset == 0), None)
    if first is None or first.type != MessageEntity.BOT_COMMAND:
        return None, cleaned(text)
    name, _, address = text[1 : first.length].partition("@")
    mine = not address or address.lower() == username.lower()
    return (name.lower() if mine else ""), cleaned(text[first.length :]).strip()


def location_of(message: Message) -> tuple[float, float] | None:
    """Latitude and longitude of a location that was shared: by itself, live, or with a venue."""
    location = message.location or (message.venue.location if message.venue else None)
    return (location.latitude, location.longitude) if location else None


def ephemeral_id(message: Message) -> int | None:
    """The id of a message that only one person sees (Bot API 10.2; not yet a field in python-telegram-bot)."""
    value = message.api_kwargs.get("ephemeral_message_id")
    return value if isinstance(value, int) else None
