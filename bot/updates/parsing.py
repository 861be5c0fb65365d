"""Parse an update: which chat, which person, which command, and who sees it."""

from telegram import CallbackQuery, Chat, Message, MessageEntity, Update, User

from bot.db.people import Visit
from bot.domain.inline_chats import inline_chat_id
from bot.toolkit.incoming import ChatInfo, Incoming

ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
    Update.GUEST_MESSAGE,
    Update.MY_CHAT_MEMBER,
]
OTHER = "other"
INLINE = "inline"
"""The kind of a chat that the bot is not in."""
_GLUED_SIGNS = ".,:;!-–—−="


def parse_update(update: Update, username: str) -> Incoming:
    """Parse an update of any kind; `username` is the bot's own, which commands may be addressed to."""
    kind = next((kind for kind in ALLOWED_UPDATES if getattr(update, kind) is not None), OTHER)
    message = update.message or update.edited_message or update.guest_message
    if message is not None:
        return _parse_message(update, kind, message, username)
    if update.callback_query is not None:
        return _parse_tap(update, kind, update.callback_query)
    if update.inline_query is not None:
        return Incoming(update, kind, writer=update.inline_query.from_user, args=update.inline_query.query)
    if update.chosen_inline_result is not None:
        chosen = update.chosen_inline_result
        chat = inline_chat(chosen.inline_message_id)
        return Incoming(update, kind, chat, chosen.from_user, data=chosen.result_id)
    if update.my_chat_member is not None:
        change = update.my_chat_member
        return Incoming(update, kind, _chat_info(change.chat, None), change.from_user)
    return Incoming(update, kind)


def visit_of(person: User, chat: ChatInfo, *, tapped: bool = False) -> Visit:
    """Return who came where, as the database stores it."""
    name = storable(person.first_name)
    return Visit(chat.id, chat.kind, chat.title, person.id, name, person.language_code, tapped)


def _parse_message(update: Update, kind: str, message: Message, username: str) -> Incoming:
    command, args = _command_of(message, username)
    person, sent_as = message.from_user, message.sender_chat
    location = message.location or (message.venue.location if message.venue else None)
    return Incoming(
        update,
        kind,
        _chat_info(message.chat, message),
        person if person is not None and not person.is_bot and sent_as is None else None,
        # A channel's post that Telegram forwards to the group by itself was written by nobody there.
        anonymous=sent_as is not None and not message.is_automatic_forward,
        forwarded=message.forward_origin is not None,
        command=command,
        args=args,
        message_id=message.message_id,
        ephemeral_id=_ephemeral_id(message),
        location=(location.latitude, location.longitude) if location else None,
    )


def _parse_tap(update: Update, kind: str, query: CallbackQuery) -> Incoming:
    message = query.message
    shown = message if isinstance(message, Message) else None
    return Incoming(
        update,
        kind,
        _chat_info(message.chat, shown) if message is not None else inline_chat(query.inline_message_id),
        query.from_user,
        message_id=message.message_id if message is not None else None,
        tap_id=query.id,
        data=query.data or "",
        ephemeral_id=_ephemeral_id(shown) if shown is not None else None,
        clip=bool(shown and shown.animation),
    )


def inline_chat(inline_message_id: str | None) -> ChatInfo | None:
    """Return the chat that such a message stands for; None where Telegram names no message."""
    if inline_message_id is None:
        return None
    return ChatInfo(inline_chat_id(inline_message_id), INLINE, None, None, inline_message_id)


def _chat_info(chat: Chat, message: Message | None) -> ChatInfo:
    thread = message.message_thread_id if message is not None and message.is_topic_message else None
    return ChatInfo(chat.id, chat.type, storable(chat.title) if chat.title is not None else None, thread)


def storable(text: str) -> str:
    """Return the text without NUL, the one character that PostgreSQL stores in no text."""
    return text.replace("\0", "")


def _command_of(message: Message, username: str) -> tuple[str | None, str]:
    text = message.text or ""
    first = next((entity for entity in message.entities if entity.offset == 0), None)
    if first is None or first.type != MessageEntity.BOT_COMMAND:
        return None, storable(text)
    name, _, address = text[1 : first.length].partition("@")
    mine = not address or address.lower() == username.lower()
    # A sign glued to the command is no part of what follows it: "/pause-20", "/pause:20", "/pause.".
    return (name.lower() if mine else ""), storable(text[first.length :]).lstrip(_GLUED_SIGNS).strip()


def _ephemeral_id(message: Message) -> int | None:
    """Return the id of a message that only one person sees (Bot API 10.2; python-telegram-bot has no field for it)."""
    value = message.api_kwargs.get("ephemeral_message_id")
    return value if isinstance(value, int) else None
