"""What the page's "Add" menu adds: people, bots, groups, members and topics."""

from collections.abc import Callable

from .adding import (
    add_bot,
    add_group,
    add_member,
    add_person,
    add_topic,
    checked_language,
    checked_name,
    checked_username,
    checked_zone,
)  # fmt: skip
from .compact import Json
from .errors import PhoneError
from .pointing import bot_of, group_of, person_of
from .world import World


def added(world: World, wish: Json) -> Json:
    """Add it and return what only the page that asked is told; PhoneError says what is wrong."""
    try:
        return KINDS[str(wish["what"])](world, wish)
    except (KeyError, ValueError, TypeError) as error:
        raise PhoneError(f"the page asked for something that is not there: {error}") from None


def person(world: World, wish: Json) -> Json:
    zone, language = checked_zone(str(wish["zone"])), checked_language(str(wish["language"]))
    add_person(world, checked_name(str(wish["name"])), zone, language, None)
    return {}


def bot(world: World, wish: Json) -> Json:
    name, username = checked_name(str(wish["name"])), checked_username(world, str(wish["username"]))
    return {"token": add_bot(world, name, username).token}


def group(world: World, wish: Json) -> Json:
    people = [person_of(world, int(one)) for one in wish["members"] if int(one) not in world.bots]
    bots = [bot_of(world, int(one)) for one in wish["members"] if int(one) in world.bots]
    if not people:
        raise PhoneError("a group needs a person, who is its creator")
    supergroup, forum = wish["kind"] == "supergroup", wish["kind"] == "forum"
    add_group(world, checked_name(str(wish["name"])), people, bots, supergroup=supergroup, forum=forum)
    return {}


def member(world: World, wish: Json) -> Json:
    chat, number = group_of(world, int(wish["chat"])), int(wish["member"])
    who = world.bots.get(number) or person_of(world, number)
    if chat.has(number):
        raise PhoneError(f"{who.first_name} is in {chat.title} already")
    add_member(chat, who)
    return {}


def topic(world: World, wish: Json) -> Json:
    add_topic(group_of(world, int(wish["chat"])), str(wish["name"]))
    return {}


KINDS: dict[str, Callable[[World, Json], Json]] = {
    "person": person,
    "bot": bot,
    "group": group,
    "member": member,
    "topic": topic,
}
