"""A small world to begin with: a bot, two people and the group they share."""

from dataclasses import dataclass

from .accounts import BotAccount
from .chats import Chat
from .people import Person
from .telegram import Telegram


@dataclass(frozen=True, slots=True)
class Cast:
    """The bot is a member of `group`, not of the `one_to_one` chat; nobody has written to it yet."""

    bot: BotAccount
    alex: Person
    sam: Person
    group: Chat
    one_to_one: Chat


def find_or_add_cast(telegram: Telegram, name: str = "Test Bot", username: str = "test_bot") -> Cast:
    """Find the bot, Alex, Sam, their group and their one-to-one chat in a world loaded from its file, or add them."""
    known = next((one for one in telegram.bots.values() if one.username == username), None)
    bot = known or telegram.add_bot(name, username)
    alex = find_or_add_person(telegram, "Alex", "Europe/Lisbon")
    sam = find_or_add_person(telegram, "Sam", "Asia/Kolkata")
    groups = [chat for chat in telegram.chats.values() if chat.title == "Us" and not chat.upgraded_to]
    group = groups[0] if groups else telegram.add_group("Us", [alex, sam], bots=[bot])
    if not known and not group.has(bot.id):
        group.add_bot(bot)
    return Cast(bot, alex, sam, group, telegram.add_private(alex, sam))


def find_or_add_person(telegram: Telegram, name: str, zone: str) -> Person:
    """Find a person by first name, or add one who lives in that time zone."""
    found = next((one for one in telegram.people.values() if one.first_name == name), None)
    return found or telegram.add_person(name, zone=zone)
