"""Taking people out of a group, and letting them in again."""

from ..chats import Chat
from ..errors import bad
from ..finding import find_chat, find_person
from ..people import Person
from .registry import Call, method


def target(call: Call) -> tuple[Chat, Person]:
    """The group and whom the bot may take out of it."""
    chat = find_chat(call.world, call.bot, call.params["chat_id"])
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    person = find_person(call.world, call.params["user_id"])
    if not chat.admin(call.bot.id):
        raise bad("not enough rights to restrict/unrestrict chat member")
    if chat.status(person.id) == "creator":
        raise bad("can't remove chat owner")
    if chat.admin(person.id):
        raise bad("user is an administrator of the chat")
    return chat, person


def take_out(call: Call, chat: Chat, person: Person, status: str) -> None:
    inside = chat.has(person.id)
    call.world.set_status(chat, person, status, call.bot)
    if inside:
        call.world.left(chat, person, call.bot)


@method("banChatMember", "chat_id user_id", "until_date revoke_messages")
def ban(call: Call) -> bool:
    """For good: `until_date` is taken and not kept."""
    chat, person = target(call)
    take_out(call, chat, person, "kicked")
    if call.params.get("revoke_messages"):
        for message in [one for one in chat.messages.values() if one.sender == person.id and not one.service]:
            call.world.erase(message)
    return True


@method("unbanChatMember", "chat_id user_id", "only_if_banned")
def unban(call: Call) -> bool:
    """Lets a banned person join again; somebody inside is taken out, unless `only_if_banned`."""
    chat, person = target(call)
    if chat.status(person.id) == "kicked" or (chat.has(person.id) and not call.params.get("only_if_banned")):
        take_out(call, chat, person, "left")
    return True
