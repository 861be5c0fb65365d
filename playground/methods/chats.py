"""Looking at chats and their members."""

from ..accounts import BotAccount
from ..chats import Chat, member_wire
from ..compact import Json
from ..errors import bad
from ..fields import string
from ..finding import find_chat
from ..params import integer
from ..people import Person
from .registry import Call, method


def chat_of(call: Call) -> Chat:
    return find_chat(call.world, call.bot, call.params["chat_id"])


@method("getChat", "chat_id")
def get_chat(call: Call) -> Json:
    chat = chat_of(call)
    info: Json = chat.wire | {"accent_color_id": chat.id % 7, "max_reaction_count": 11}
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    info["accepted_gift_types"] = dict.fromkeys(gifts, False)
    if chat.pinned:
        info["pinned_message"] = chat.pinned.data
    if chat.linked:
        info["linked_chat_id"] = chat.linked
    return info


@method("getChatMember", "chat_id user_id")
def get_chat_member(call: Call) -> Json:
    chat, user = chat_of(call), call.params["user_id"]
    who = call.world.people.get(user) or call.world.bots.get(user)
    if not who:
        raise bad("PARTICIPANT_ID_INVALID" if chat.kind != "private" else "member not found")
    status = ("member" if chat.has(user) else "left") if chat.private else chat.status(user)
    return member_wire(who.wire, status)


@method("getChatMemberCount", "chat_id")
def get_chat_member_count(call: Call) -> int:
    chat = chat_of(call)
    return 2 if chat.private else sum(chat.has(user) for user in chat.members)


@method("getChatAdministrators", "chat_id", "return_bots")
def get_chat_administrators(call: Call) -> list[Json]:
    """Other bots only when `return_bots`."""
    chat = chat_of(call)
    if chat.private:
        raise bad("there are no administrators in the private chat")
    others = bool(call.params.get("return_bots"))
    members: list[Person | BotAccount] = [*chat.people()]
    members += [bot for bot in chat.bots() if others or bot is call.bot]
    return [member_wire(one.wire, chat.status(one.id)) for one in members if chat.admin(one.id)]


@method("leaveChat", "chat_id")
def leave_chat(call: Call) -> bool:
    chat, bot = chat_of(call), call.bot
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    call.world.set_status(chat, bot, "left", bot)
    call.world.service(chat, bot, {"left_chat_member": bot.wire})
    return True


@method("createForumTopic", "chat_id name", "icon_color icon_custom_emoji_id")
def create_forum_topic(call: Call) -> Json:
    chat, bot = chat_of(call), call.bot
    if not chat.forum:
        raise bad("the chat is not a forum")
    if not chat.admin(bot.id):
        raise bad("not enough rights to create a topic")
    thread = call.world.open_topic(chat, str(call.params["name"]), bot)
    return {"message_thread_id": thread, "name": call.params["name"], "icon_color": 7322096}


@method("setChatMenuButton", "", "chat_id menu_button")
def set_menu_button(call: Call) -> bool:
    button = call.params.get("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or string(button, "type") not in {"default", "commands", "web_app"}:
        raise bad("can't parse menu button: unknown type")
    call.bot.menus[menu_key(call.params)] = button
    return True


@method("getChatMenuButton", "", "chat_id")
def get_menu_button(call: Call) -> Json:
    menus = call.bot.menus
    return menus.get(menu_key(call.params)) or menus.get(0) or {"type": "commands"}


def menu_key(params: Json) -> int:
    return integer("chat_id", params.get("chat_id", 0))
