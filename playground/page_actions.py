"""What a hand on the page does, put into what a person can do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from .accounts import BotAccount
from .chats import Chat
from .errors import PhoneError
from .messages import Json, Message
from .people import Person
from .pressing import at_place, press
from .taps import Tap

if TYPE_CHECKING:
    from .page_socket import PageSocket

Action = Callable[["PageSocket", Json], None]


def perform(page: "PageSocket", wish: Json) -> None:
    """PhoneError for anything that cannot be done, also for a wish that makes no sense."""
    action = ACTIONS.get(str(wish.get("do")))
    if not action:
        raise PhoneError(f"unknown action {wish.get('do')!r}")
    try:
        action(page, wish)
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise PhoneError(f"the page asked for something that is not there: {error}") from None


def who(page: "PageSocket", wish: Json) -> Person:
    return page.telegram.people[int(wish["phone"])]


def where(page: "PageSocket", wish: Json) -> Chat | BotAccount:
    number = int(wish["chat"])
    return page.telegram.bots[number] if number in page.telegram.bots else page.telegram.chats[number]


def bot_there(page: "PageSocket", wish: Json) -> BotAccount:
    return page.telegram.bots[int(wish["chat"])]


def which(page: "PageSocket", wish: Json, name: str) -> Message:
    """The message with that id on this phone."""
    chat = who(page, wish).chat_with(where(page, wish))
    number = str(wish[name])
    return chat.ephemerals[int(number[1:])] if number.startswith("e") else chat.messages[int(number)]


def send(page: "PageSocket", wish: Json) -> None:
    reply = which(page, wish, "reply_to") if wish.get("reply_to") else None
    who(page, wish).send(where(page, wish), str(wish["text"]), reply_to=reply)


def start(page: "PageSocket", wish: Json) -> None:
    who(page, wish).start(bot_there(page, wish), str(wish.get("payload", "")))


def tap(page: "PageSocket", wish: Json) -> None:
    person, message = who(page, wish), which(page, wish, "message")
    tapped: Tap = press(person, message, at_place(person, message, int(wish["row"]), int(wish["column"])))
    page.when_tapped(tapped, str(wish["ref"]))


def edit(page: "PageSocket", wish: Json) -> None:
    who(page, wish).edit(which(page, wish, "message"), str(wish["text"]))


def read(page: "PageSocket", wish: Json) -> None:
    person = who(page, wish)
    if person.read(where(page, wish)):
        page.telegram.touch()


def inline(page: "PageSocket", wish: Json) -> None:
    telegram, place = page.telegram, where(page, wish)
    chat = place if isinstance(place, Chat) else None
    named = telegram.bots.get(int(wish["chat"])) or next(iter(telegram.bots.values()))
    query = who(page, wish).inline(named, str(wish["query"]), str(wish.get("offset", "")), chat)
    page.when_found(query, str(wish["ref"]))


def choose(page: "PageSocket", wish: Json) -> None:
    query = page.queries.pop(str(wish["ref"]))
    who(page, wish).choose(query, int(wish["index"]), where(page, wish))


def block(page: "PageSocket", wish: Json) -> None:
    who(page, wish).block(bot_there(page, wish))


def unblock(page: "PageSocket", wish: Json) -> None:
    who(page, wish).unblock(bot_there(page, wish))


def speed(page: "PageSocket", wish: Json) -> None:
    value = float(wish["value"])
    if value not in page.telegram.speeds:
        raise PhoneError("this speed is not offered")
    page.telegram.speed = value
    page.telegram.on_speed(value)
    page.telegram.touch()


def start_over(page: "PageSocket", _wish: Json) -> None:
    page.telegram.start_over()


ACTIONS: dict[str, Action] = {
    "send": send,
    "start": start,
    "tap": tap,
    "edit": edit,
    "read": read,
    "inline": inline,
    "choose": choose,
    "block": block,
    "unblock": unblock,
    "speed": speed,
    "start_over": start_over,
}
