"""Sending: where a message goes, what it answers, and into which topic."""

import secrets

from .. import checks, keyboards
from ..chats import Chat
from ..compact import Json
from ..errors import bad
from ..fields import string
from ..finding import find_person, writable
from ..messages import Message
from ..params import integer
from . import private_reply
from .registry import SENDING, SENDING_NOT, SENDING_WITHOUT_EPHEMERAL, Call, method

EFFECTS = {  # those that cost nothing: fire, thumb up, thumb down, heart, party, heap
    "5104841245755180586", "5107584321108051014", "5104858069142078462", "5159385139981059251", "5046509860389126442",
    "5046589136895476101",
}  # fmt: skip


def send(call: Call, content: Json) -> Json:
    """Posts content with everything the sending methods share; the stored Message."""
    params, world, bot = call.params, call.world, call.bot
    chat = writable(world, bot, params["chat_id"])
    markup, prompt = keyboards.checked(params.get("reply_markup"), private=chat.private)
    if markup:
        content["reply_markup"] = markup
    if params.get("protect_content"):
        content["has_protected_content"] = True
    if "message_effect_id" in params:
        content["effect_id"] = effect(chat, params["message_effect_id"])
    thread = topic(chat, params)
    reply_to = params.get("reply_parameters")
    if reply_to is not None and not isinstance(reply_to, dict):
        raise bad("can't parse reply parameters JSON object")
    if "ephemeral_message_parameters" in params or (reply_to and reply_to.get("ephemeral_message_id")):
        return private_reply.send(call, chat, content, thread)
    reply = replied(chat, reply_to) if reply_to else None
    if reply and not thread:
        thread = reply.thread
    world.spend(bot, chat)
    chat.typing_until = 0.0
    message = world.post(chat, bot, content, reply=reply, thread=thread)
    message.prompt = prompt
    world.know_files(bot, message.data)
    return message.data


def effect(chat: Chat, number: str) -> str:
    if not chat.private:
        raise bad("can't use message effects in the chat")
    if number not in EFFECTS:
        raise bad("EFFECT_ID_INVALID")
    return number


def topic(chat: Chat, params: Json) -> int | None:
    thread: int | None = params.get("message_thread_id")
    if thread and (not chat.forum or thread not in chat.topics):
        raise bad("message thread not found")
    return thread


def replied(chat: Chat, reply_to: Json) -> Message | None:
    """The message a reply answers; None when it is gone and the bot said that this is fine."""
    if string(reply_to, "chat_id") not in {"", str(chat.id)}:
        raise bad("replies to other chats are not offered by this local server")
    found = chat.messages.get(integer("message_id", reply_to.get("message_id", 0)))
    if not found and not reply_to.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return found


@method("sendMessage", "chat_id text", f"parse_mode entities link_preview_options {SENDING}", SENDING_NOT)
def send_message(call: Call) -> Json:
    content = checks.body(call.params)
    if call.params.get("link_preview_options"):
        content["link_preview_options"] = call.params["link_preview_options"]
    return send(call, content)


@method("sendLocation", "chat_id latitude longitude", f"horizontal_accuracy {SENDING}",
        f"live_period heading proximity_alert_radius {SENDING_NOT}")  # fmt: skip
def send_location(call: Call) -> Json:
    place = {name: call.params[name] for name in ("latitude", "longitude")}
    return send(call, {"location": place})


DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


@method("sendDice", "chat_id", f"emoji {SENDING_WITHOUT_EPHEMERAL}", SENDING_NOT)
def send_dice(call: Call) -> Json:
    emoji = str(call.params.get("emoji") or "🎲")
    faces = DICE.get(emoji.replace("\ufe0f", ""))
    if not faces:
        raise bad("wrong dice emoji specified")
    return send(call, {"dice": {"emoji": emoji, "value": 1 + secrets.randbelow(faces)}})


ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip


@method("sendChatAction", "chat_id action", "message_thread_id", "business_connection_id")
def send_chat_action(call: Call) -> bool:
    """Shown for five seconds, or until the next message."""
    chat = writable(call.world, call.bot, call.params["chat_id"])
    if call.params["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat.typing_until = call.world.now() + 5
    call.world.touch()
    return True


@method("sendMessageDraft", "chat_id draft_id", "message_thread_id text parse_mode entities can_stop keep_on_stop")
def send_message_draft(call: Call) -> bool:
    """Accepted and shown as typing; the draft itself is not drawn."""
    chat = writable(call.world, call.bot, call.params["chat_id"])
    if not chat.private:
        raise bad("chat must be a private chat")
    if not call.params["draft_id"]:
        raise bad("draft_id must be non-zero")
    if call.params.get("text"):
        checks.body(call.params)
    find_person(call.world, chat.id)
    chat.typing_until = call.world.now() + 30
    call.world.touch()
    return True
