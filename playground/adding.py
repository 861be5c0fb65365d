"""People, bots and groups that are added to a world, also while it is served."""

import re
from collections.abc import Sequence
from zoneinfo import available_timezones

from .accounts import BotAccount
from .chats import Chat
from .compact import whole
from .errors import PhoneError
from .people import Person
from .updates import Queue
from .world import Member, World

LONGEST_NAME = 64
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{2,31}")


def add_bot(world: World, name: str, username: str, *, privacy: bool = True, inline: bool = True) -> BotAccount:
    world.count.user += 1
    number = world.count.user
    # Update ids start at the clock, so that a bot which remembers the last one takes those of a new world.
    queue = Queue(world.now, int(world.now()))
    bot = BotAccount(number, f"{number}:{'local' * 7}", name, username, queue, privacy, inline)
    world.bots[number] = world.tokens[bot.token] = bot
    world.touch()
    return bot


def add_person(world: World, name: str, zone: str, language: str, username: str | None) -> Person:
    world.count.user += 1
    person = Person(world, world.count.user, name, zone, language, username)
    world.people[person.id] = person
    world.touch()
    return person


def add_group(
    world: World, title: str, people: Sequence[Person], bots: Sequence[BotAccount], *, supergroup: bool, forum: bool
) -> Chat:
    """The first person is its creator and adds the bots; a forum is always a supergroup."""
    kind = "supergroup" if supergroup or forum else "group"
    chat = Chat(world, world.next_chat_id(kind), title, kind, forum)
    fill(chat, people, bots)
    return chat


def fill(chat: Chat, people: Sequence[Person], bots: Sequence[BotAccount]) -> None:
    """Puts a new chat into the world with these members."""
    world = chat.world
    world.chats[chat.id] = chat
    chat.members = {person.id: "member" for person in people}
    if people:
        chat.members[people[0].id] = "creator"
    for bot in bots:
        world.enter(chat, bot)
    world.touch()


def add_member(chat: Chat, member: Member) -> None:
    """A person joins a group, a bot is added; whoever is inside stays."""
    if chat.upgraded_to:
        raise PhoneError(f"{chat.title} has become the supergroup {chat.upgraded_to}")
    if chat.has(member.id):
        return
    if isinstance(member, Person):
        member.join(chat)
    else:
        chat.add_bot(member)


def remove_member(chat: Chat, member: Member) -> None:
    """A person leaves a group, a bot is removed."""
    if isinstance(member, Person):
        member.leave(chat)
    elif chat.has(member.id):
        chat.remove_bot(member)
    else:
        raise PhoneError(f"{member.first_name} is not in {chat.title}")


def add_topic(chat: Chat, name: str) -> int:
    """Opens a topic and returns its message_thread_id."""
    if not chat.forum:
        raise PhoneError(f"{chat.title} has no topics")
    return chat.topic(checked_name(name))


def checked_name(text: str) -> str:
    """A name or a title as somebody typed it; PhoneError when Telegram would take none such."""
    name = whole(text).strip()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise PhoneError(f"a name has 1 to {LONGEST_NAME} characters")
    return name


def checked_username(world: World, text: str) -> str:
    """A username without @ that nobody has yet."""
    name = text.strip().removeprefix("@")
    if not USERNAME.fullmatch(name):
        raise PhoneError("a username has 3 to 32 letters, digits and underscores, a letter first")
    taken = [one.username for one in world.people.values()] + [one.username for one in world.bots.values()]
    if name.lower() in {(one or "").lower() for one in taken}:
        raise PhoneError(f"the username @{name} is taken")
    return name


def checked_zone(zone: str) -> str:
    """The IANA name of a time zone; where a machine knows none, any name."""
    known = available_timezones()
    if known and zone not in known:
        raise PhoneError(f"there is no time zone {zone!r}: one is 'Europe/Lisbon'")
    return zone


def checked_language(code: str) -> str:
    """The IETF tag of a language."""
    if not LANGUAGE.fullmatch(code):
        raise PhoneError(f"{code!r} is no tag of a language: one is 'pt-br'")
    return code
