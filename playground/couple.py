"""The standard cast: Breather, Alex, Sam and the group they share."""

from .accounts import BotAccount
from .chats import Chat
from .people import Person
from .telegram import Telegram


def couple(telegram: Telegram) -> tuple[BotAccount, Person, Person, Chat]:
    """Finds them in a world loaded from its file, or makes them."""
    bot = next((one for one in telegram.bots.values() if one.username == "breather_bot"), None)
    bot = bot or telegram.add_bot("Breather", "breather_bot")
    alex = person(telegram, "Alex", "Europe/Lisbon")
    sam = person(telegram, "Sam", "Asia/Kolkata")
    groups = [chat for chat in telegram.chats.values() if chat.title == "Us" and not chat.upgraded_to]
    us = groups[0] if groups else telegram.add_group("Us", [alex, sam], bots=[bot])
    return bot, alex, sam, us


def person(telegram: Telegram, name: str, zone: str) -> Person:
    found = next((one for one in telegram.people.values() if one.first_name == name), None)
    return found or telegram.add_person(name, zone=zone)
