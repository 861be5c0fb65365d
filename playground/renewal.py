"""Starting over: the same cast under new ids, so that rows a bot kept fit nobody any more."""

from .chats import Chat
from .world import World


def renew(world: World) -> None:
    """Give everybody and every group a new id, and empty all chats; uploaded files stay."""
    pairs = [chat.people() for chat in world.privates.values() if chat.one_to_one]
    forget(world)
    people = list(world.people.values())
    world.people.clear()
    changed: dict[int, int] = {}
    for person in people:
        world.count.user += 1
        changed[person.id] = person.id = world.count.user
        person.renew()
        world.people[person.id] = person
    groups = [chat for chat in world.chats.values() if not chat.upgraded_to]
    world.chats.clear()
    for chat in groups:
        reopen(world, chat, changed)
    for one, other in pairs:
        world.one_to_one(one, other)
    world.touch()


def forget(world: World) -> None:
    """Drop everything that hangs on an id; commands of one chat go, those of a kind of chat stay."""
    for store in (
        world.privates, world.inline_messages, world.taps, world.inline_queries, world.inline_cache,
        world.guest_queries, world.limiters,
    ):  # fmt: skip
        store.clear()
    for bot in world.bots.values():
        bot.queue.waiting.clear()
        bot.menus = {number: menu for number, menu in bot.menus.items() if not number}
        bot.commands = {place: found for place, found in bot.commands.items() if " " not in place[0]}


def reopen(world: World, chat: Chat, changed: dict[int, int]) -> None:
    """Empty a group and give it a new id; its bots are added again and hear of it."""
    chat.id = world.next_chat_id(chat.kind)
    members, chat.members = chat.members, {}
    chat.messages, chat.ephemerals, chat.topics, chat.read = {}, {}, {}, {}
    chat.pins, chat.typing_until = [], 0.0
    chat.renew()
    world.chats[chat.id] = chat
    chat.members = {changed[user]: status for user, status in members.items() if user in changed}
    for user, status in members.items():
        bot = world.bots.get(user)
        if bot and status in {"member", "administrator", "creator"}:
            world.enter(chat, bot)
