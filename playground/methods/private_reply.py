"""Who may send an ephemeral message, to whom and when (Bot API 10.2)."""

from ..chats import Chat
from ..compact import Json
from ..errors import QUERY_TOO_OLD, bad
from ..finding import find_person
from ..messages import Message
from ..params import integer
from ..people import Person
from .registry import Call

WINDOW = 15.0  # seconds after a tap or an ephemeral command


def send(call: Call, chat: Chat, content: Json, thread: int | None) -> Json:
    """Posts an ephemeral message; ApiError unless the receiver asked for it just now or the bot administers."""
    world, params = call.world, call.params
    wanted = params.get("ephemeral_message_parameters")
    if not isinstance(wanted, dict) or "receiver_user_id" not in wanted:
        raise bad("a reply to an ephemeral message must be an ephemeral message")
    if world.refuse_ephemeral or chat.kind not in {"group", "supergroup"}:
        raise bad("ephemeral messages can't be sent to the chat")
    person = find_person(world, integer("receiver_user_id", wanted["receiver_user_id"]))
    if not chat.has(person.id):
        raise bad("user not found")
    reply = answered_command(call, chat, person)
    pressed = pressed_message(call, chat, person)
    if not reply and not pressed and not chat.admin(call.bot.id):
        raise bad("not enough rights to send ephemeral messages")
    world.spend(call.bot, None)  # of the chat's own limits nothing: nobody else sees it
    replaced = pressed if wanted.get("replace_callback_query_message") else None
    if replaced and replaced.ephemeral:
        raise bad("ephemeral message can't be replaced")
    content = content | {"receiver_user": person.wire}
    asked = reply or pressed
    asked_in = asked.thread if asked else None
    message = world.post(chat, call.bot, content, reply=reply, thread=thread or asked_in, receiver=person.id)
    message.replaces = replaced
    return message.data


def answered_command(call: Call, chat: Chat, person: Person) -> Message | None:
    """The ephemeral command being replied to; nobody, admin or not, may be later than the window."""
    reply_to = call.params.get("reply_parameters")
    if not reply_to:
        return None
    if not reply_to.get("ephemeral_message_id"):
        found = chat.messages.get(integer("message_id", reply_to.get("message_id", 0)))
        if not found:
            raise bad("message to be replied not found")
        return found if chat.admin(call.bot.id) else None
    found = chat.ephemerals.get(integer("ephemeral_message_id", reply_to["ephemeral_message_id"]))
    if not found or found.sender != person.id:
        raise bad("message to be replied not found")
    if call.world.now() - found.at > WINDOW:
        raise bad("ephemeral message is too old to be replied")
    return found


def pressed_message(call: Call, chat: Chat, person: Person) -> Message | None:
    query = call.params["ephemeral_message_parameters"].get("callback_query_id")
    if query is None:
        return None
    tap = call.world.taps.get(str(query))
    if not tap or tap.person is not person or tap.message.chat is not chat or tap.bot is not call.bot:
        raise bad(QUERY_TOO_OLD)
    if call.world.now() - tap.at > WINDOW and not chat.admin(call.bot.id):
        raise bad(QUERY_TOO_OLD)
    return tap.message
