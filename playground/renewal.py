"""Starting over: the same cast under new ids, so that rows a bot kept fit nobody any more."""

from typing import TYPE_CHECKING

from .chats import Chat

if TYPE_CHECKING:
    from .telegram import Telegram


def renew(telegram: "Telegram") -> None:
    forget(telegram)
    people = list(telegram.people.values())
    telegram.people.clear()
    changed: dict[int, int] = {}
    for person in people:
        telegram.count.user += 1
        changed[person.id] = person.id = telegram.count.user
        person.renew()
        telegram.people[person.id] = person
    groups = [chat for chat in telegram.chats.values() if not chat.upgraded_to]
    telegram.chats.clear()
    for chat in groups:
        reopen(telegram, chat, changed)
    telegram.touch()


def forget(telegram: "Telegram") -> None:
    """Everything that hangs on an id; commands of one chat go, those of a kind of chat stay."""
    for store in (
        telegram.privates, telegram.inline_messages, telegram.taps, telegram.inline_queries, telegram.inline_cache,
        telegram.guest_queries, telegram.limiters,
    ):  # fmt: skip
        store.clear()
    for bot in telegram.bots.values():
        bot.queue.waiting.clear()
        bot.menus = {number: menu for number, menu in bot.menus.items() if not number}
        bot.commands = {place: found for place, found in bot.commands.items() if " " not in place[0]}


def reopen(telegram: "Telegram", chat: Chat, changed: dict[int, int]) -> None:
    """Empties a group and gives it a new id; its bots are added again and hear of it."""
    chat.id = telegram.next_chat_id(chat.kind)
    members, chat.members = chat.members, {}
    chat.messages, chat.ephemerals, chat.topics, chat.read = {}, {}, {}, {}
    chat.pinned, chat.typing_until = None, 0.0
    chat.renew()
    telegram.chats[chat.id] = chat
    chat.members = {changed[user]: status for user, status in members.items() if user in changed}
    for user, status in members.items():
        bot = telegram.bots.get(user)
        if bot and status in {"member", "administrator", "creator"}:
            telegram.enter(chat, bot)
