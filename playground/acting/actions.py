"""What a person does by POST /people/{id}/{action}: each is a method of Person under the same name."""

import base64
import binascii
from contextlib import suppress

from ..accounts import BotAccount
from ..adding import checked_language
from ..chats import Chat
from ..compact import Json
from ..errors import PhoneError
from ..messages import Message
from ..people import Person
from ..pointing import bot_of, group_of, message_of, place_of
from ..snapshot import message_view
from ..taps import Answer
from .wishes import Wish, action


def place(person: Person, wish: Wish) -> Chat | BotAccount:
    return place_of(wish.world, person, wish.number("chat"))


def message(person: Person, wish: Wish, name: str = "message") -> Message:
    """The message that a field names; its id may be a number, or a text as in the answers."""
    key = wish.raw[name]
    return message_of(person, place(person, wish), str(key) if isinstance(key, int) else wish.text(name))


def content(wish: Wish) -> bytes:
    try:
        return base64.b64decode(wish.text("data"), validate=True)
    except binascii.Error:
        raise PhoneError("'data' must be the content of a file in base64") from None


@action("chat text", "reply_to thread anonymous ephemeral")
def send(person: Person, wish: Wish) -> Json:
    sent = person.send(
        place(person, wish), wish.text("text"),
        reply_to=message(person, wish, "reply_to") if wish.has("reply_to") else None,
        thread=wish.number("thread") if wish.has("thread") else None,
        anonymous=wish.flag("anonymous"), ephemeral=wish.flag("ephemeral") if wish.has("ephemeral") else None,
    )  # fmt: skip
    return message_view(person, sent)


@action("bot", "payload")
def start(person: Person, wish: Wish) -> Json:
    return message_view(person, person.start(bot_of(wish.world, wish.number("bot")), wish.text("payload")))


@action("chat message", "button data wait")
async def tap(person: Person, wish: Wish) -> Json:
    """Wait for the bot's answer; `button` is a part of a label that only one button has."""
    if wish.has("button") == wish.has("data"):
        raise PhoneError("a tap needs either 'button' or 'data'")
    if wish.has("data"):
        tapped = person.tap(message(person, wish), data=wish.text("data"))
    else:
        tapped = person.tap(message(person, wish), wish.text("button"))
    answer, patience = Answer(), wish.patience
    with suppress(TimeoutError):
        answer = await tapped.answer(patience)
    shown = {"text": answer.text, "alert": answer.alert, "url": answer.url, "copied": answer.copied}
    return {"query": tapped.id, "answered": tapped.answered, **shown}


@action("chat label")
def press_key(person: Person, wish: Wish) -> Json:
    return message_view(person, person.press_key(place(person, wish), wish.text("label")))


@action("chat message text")
def edit(person: Person, wish: Wish) -> Json:
    edited = message(person, wish)
    person.edit(edited, wish.text("text"))
    return message_view(person, edited)


@action("chat message")
def delete(person: Person, wish: Wish) -> Json:
    person.delete(message(person, wish))
    return {}


@action("chat message", "emoji")
def react(person: Person, wish: Wish) -> Json:
    reacted = message(person, wish)
    person.react(reacted, wish.text("emoji"))
    return message_view(person, reacted)


@action("chat message options")
def vote(person: Person, wish: Wish) -> Json:
    poll = message(person, wish)
    person.vote(poll, *wish.numbers("options"))
    return message_view(person, poll)


@action("chat message to")
def forward(person: Person, wish: Wish) -> Json:
    target = place_of(wish.world, person, wish.number("to"))
    return message_view(person, person.forward(message(person, wish), target))


@action("bot query", "chat offset wait")
async def inline(person: Person, wish: Wish) -> Json:
    """Wait for the results; what is chosen of them is named by the id of the query."""
    chat = person.chat_with(place(person, wish)) if wish.has("chat") else None
    query = person.inline(bot_of(wish.world, wish.number("bot")), wish.text("query"), wish.text("offset"), chat)
    wish.keep(query)
    try:
        found = await query.results(wish.patience)
    except TimeoutError:
        found = []
    results = [
        {"id": one.id, "title": one.title, "description": one.description, "text": one.text, "thumbnail": one.thumbnail}
        for one in found
    ]
    shown = {"results": results, "next_offset": query.next_offset, "button": query.button}
    return {"query": query.id, "answered": query.answered, **shown}


@action("chat query index")
def choose(person: Person, wish: Wish) -> Json:
    query, index = wish.queries.get(wish.text("query")), wish.number("index")
    if not query or query.person is not person or index < 0:
        raise PhoneError("there is no such result")
    return message_view(person, person.choose(query, index, place(person, wish)))


@action("chat data", "caption")
def send_photo(person: Person, wish: Wish) -> Json:
    return message_view(person, person.send_photo(place(person, wish), content(wish), wish.text("caption")))


@action("chat data name", "mime")
def send_document(person: Person, wish: Wish) -> Json:
    mime = wish.text("mime", "application/octet-stream")
    return message_view(person, person.send_document(place(person, wish), wish.text("name"), content(wish), mime))


@action("chat latitude longitude")
def share_location(person: Person, wish: Wish) -> Json:
    latitude, longitude = wish.decimal("latitude"), wish.decimal("longitude")
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise PhoneError("there is no such place on earth")
    return message_view(person, person.share_location(place(person, wish), latitude, longitude))


@action("chat")
def read(person: Person, wish: Wish) -> Json:
    if person.read(place(person, wish)):
        wish.world.touch()
    return {}


@action("language")
def speak(person: Person, wish: Wish) -> Json:
    person.speak(checked_language(wish.text("language")))
    return {}


@action("bot")
def block(person: Person, wish: Wish) -> Json:
    person.block(bot_of(wish.world, wish.number("bot")))
    return {}


@action("bot")
def unblock(person: Person, wish: Wish) -> Json:
    person.unblock(bot_of(wish.world, wish.number("bot")))
    return {}


@action("chat")
def join(person: Person, wish: Wish) -> Json:
    return message_view(person, person.join(group_of(wish.world, wish.number("chat"))))


@action("chat")
def leave(person: Person, wish: Wish) -> Json:
    return message_view(person, person.leave(group_of(wish.world, wish.number("chat"))))
