"""Turn what a hand does on the page into what a person can do."""

import base64
from collections.abc import Callable
from typing import Protocol

from .accounts import BotAccount
from .adding import checked_language
from .chats import Chat
from .compact import Json
from .errors import PhoneError
from .inlines import InlineQuery
from .messages import Message
from .page_adding import added
from .people import Person
from .pointing import bot_of, message_of, person_of, place_of
from .pressing import at_place, press
from .renewal import renew
from .taps import Tap
from .world import World


class Page(Protocol):
    """An open page, as far as an action needs it; `ref` is the page's own name for what it waits for."""

    world: World
    queries: dict[str, InlineQuery]

    def when_tapped(self, tap: Tap, ref: str) -> None:
        """Tell the page the bot's answer to a tap, once it is there."""

    def report(self, content: Json) -> None:
        """Tell the page, and no other one, something."""

    def when_found(self, query: InlineQuery, ref: str) -> None:
        """Tell the page the results of an inline query, once they are there."""


Action = Callable[[Page, Json], None]


def perform(page: Page, wish: Json) -> None:
    """Do it; raise PhoneError for anything that cannot be done, also for a wish that makes no sense."""
    action = ACTIONS.get(str(wish.get("do")))
    if not action:
        raise PhoneError(f"unknown action {wish.get('do')!r}")
    try:
        action(page, wish)
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise PhoneError(f"the page asked for something that is not there: {error}") from None


def who(page: Page, wish: Json) -> Person:
    return person_of(page.world, int(wish["phone"]))


def where(page: Page, wish: Json) -> Chat | BotAccount:
    return place_of(page.world, who(page, wish), int(wish["chat"]))


def bot_there(page: Page, wish: Json) -> BotAccount:
    return bot_of(page.world, int(wish["chat"]))


def which(page: Page, wish: Json, name: str) -> Message:
    return message_of(who(page, wish), where(page, wish), str(wish[name]))


def send(page: Page, wish: Json) -> None:
    """Send a text: into the topic that is named, or that of the message replied to."""
    reply = which(page, wish, "reply_to") if wish.get("reply_to") else None
    thread = int(wish["thread"]) if wish.get("thread") else reply.thread if reply else None
    who(page, wish).send(where(page, wish), str(wish["text"]), reply_to=reply, thread=thread)


def start(page: Page, wish: Json) -> None:
    who(page, wish).start(bot_there(page, wish), str(wish.get("payload", "")))


def tap(page: Page, wish: Json) -> None:
    person, message = who(page, wish), which(page, wish, "message")
    tapped: Tap = press(person, message, at_place(person, message, int(wish["row"]), int(wish["column"])))
    page.when_tapped(tapped, str(wish["ref"]))


def press_key(page: Page, wish: Json) -> None:
    who(page, wish).press_key(where(page, wish), str(wish["label"]))


def edit(page: Page, wish: Json) -> None:
    who(page, wish).edit(which(page, wish, "message"), str(wish["text"]))


def delete(page: Page, wish: Json) -> None:
    who(page, wish).delete(which(page, wish, "message"))


def react(page: Page, wish: Json) -> None:
    who(page, wish).react(which(page, wish, "message"), str(wish["emoji"]))


def vote(page: Page, wish: Json) -> None:
    """Vote for one option more, or take it back where it was chosen; a poll of one choice changes it."""
    person, message, option = who(page, wish), which(page, wish, "message"), int(wish["option"])
    before = message.votes.get(person.id, [])
    several = message.data["poll"]["allows_multiple_answers"]
    chosen = [one for one in before if one != option] if option in before or several else []
    person.vote(message, *chosen, *([] if option in before else [option]))


def attach(page: Page, wish: Json) -> None:
    """Send a file; a picture as a photo."""
    person, place = who(page, wish), where(page, wish)
    content, mime = base64.b64decode(str(wish["data"]), validate=True), str(wish["mime"])
    if mime in {"image/jpeg", "image/png"}:
        person.send_photo(place, content)
    else:
        person.send_document(place, str(wish["name"]), content, mime or "application/octet-stream")


def location(page: Page, wish: Json) -> None:
    """Share a place, in degrees."""
    who(page, wish).share_location(where(page, wish), float(wish["latitude"]), float(wish["longitude"]))


def read(page: Page, wish: Json) -> None:
    person = who(page, wish)
    if person.read(where(page, wish)):
        page.world.touch()


def inline(page: Page, wish: Json) -> None:
    person, bot = who(page, wish), bot_of(page.world, int(wish["bot"]))
    chat = person.chat_with(where(page, wish))
    query = person.inline(bot, str(wish["query"]), str(wish.get("offset", "")), chat)
    page.when_found(query, str(wish["ref"]))


def choose(page: Page, wish: Json) -> None:
    query = page.queries.pop(str(wish["ref"]))
    who(page, wish).choose(query, int(wish["index"]), where(page, wish))


def block(page: Page, wish: Json) -> None:
    who(page, wish).block(bot_there(page, wish))


def unblock(page: Page, wish: Json) -> None:
    who(page, wish).unblock(bot_there(page, wish))


def inline_feedback(page: Page, wish: Json) -> None:
    """Turn on or off what BotFather's /setinlinefeedback does."""
    bot_there(page, wish).inline_feedback = bool(wish["on"])
    page.world.touch()


def language(page: Page, wish: Json) -> None:
    """Set the language of a phone's app."""
    who(page, wish).speak(checked_language(str(wish["code"])))


def speed(page: Page, wish: Json) -> None:
    value = float(wish["value"])
    if value not in page.world.speeds:
        raise PhoneError("this speed is not offered")
    page.world.speed = value
    page.world.on_speed(value)
    page.world.touch()


def add(page: Page, wish: Json) -> None:
    """Add somebody or something; the page is told how that went."""
    try:
        told = added(page.world, wish)
    except PhoneError as error:
        told = {"error": str(error)}
    page.report({"type": "added", "ref": str(wish["ref"])} | told)


def start_over(page: Page, _wish: Json) -> None:
    renew(page.world)


ACTIONS: dict[str, Action] = {
    "send": send,
    "start": start,
    "tap": tap,
    "press_key": press_key,
    "edit": edit,
    "delete": delete,
    "react": react,
    "vote": vote,
    "attach": attach,
    "location": location,
    "read": read,
    "inline": inline,
    "choose": choose,
    "block": block,
    "unblock": unblock,
    "inline_feedback": inline_feedback,
    "language": language,
    "speed": speed,
    "add": add,
    "start_over": start_over,
}
