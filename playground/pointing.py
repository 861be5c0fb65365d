"""What an id from outside means on one phone: a person, a chat, a message."""

from .accounts import BotAccount
from .chats import Chat
from .errors import NothingThereError
from .messages import Message
from .people import Person
from .world import World


def person_of(world: World, number: int) -> Person:
    """The person with that id; NothingThereError without one."""
    found = world.people.get(number)
    if not found:
        raise NothingThereError(f"there is no person {number}")
    return found


def bot_of(world: World, number: int) -> BotAccount:
    """The bot with that id; NothingThereError without one."""
    found = world.bots.get(number)
    if not found:
        raise NothingThereError(f"there is no bot {number}")
    return found


def group_of(world: World, number: int) -> Chat:
    """The group or channel with that id; NothingThereError without one."""
    found = world.chats.get(number)
    if not found:
        raise NothingThereError(f"there is no group {number}")
    return found


def place_of(world: World, person: Person, number: int) -> Chat | BotAccount:
    """The chat with that id on this phone; who is at the other end names a private one."""
    if number in world.people and number != person.id:
        return world.one_to_one(person, world.people[number])
    if number in world.bots:
        return world.bots[number]
    if number not in world.chats:
        raise NothingThereError(f"there is no chat {number}")
    return world.chats[number]


def message_of(person: Person, place: Chat | BotAccount, key: str) -> Message:
    """The message with that id in a chat; "e" stands before the id of an ephemeral one, which only its receiver has."""
    chat = person.chat_with(place)
    number = int(key.removeprefix("e")) if key.removeprefix("e").isdecimal() else 0
    found = (chat.ephemerals if key.startswith("e") else chat.messages).get(number)
    if not found or found.receiver not in {None, person.id}:
        raise NothingThereError(f"there is no message {key} in this chat")
    return found
