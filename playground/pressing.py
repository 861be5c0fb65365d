"""Which button a finger means, and what its press sets off."""

from typing import TYPE_CHECKING

from .compact import whole
from .errors import PhoneError
from .messages import Button, Message
from .taps import Answer, Tap
from .world import remember

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .people import Person


def tap(person: "Person", message: Message, label: str | None, data: str | None) -> Tap:
    check_reach(person, message)
    return press(person, message, Button("", "callback", whole(data)) if data is not None else find(message, label))


def forge(person: "Person", message: Message, data: str) -> Tap:
    if message.deleted:
        raise PhoneError("Telegram passes on no tap on a message that is gone")
    return press(person, message, Button("", "callback", whole(data)))


def check_reach(person: "Person", message: Message) -> None:
    if message.deleted or (message.receiver is not None and message.receiver != person.id):
        raise PhoneError("this message is not on this phone")
    if not message.chat.has(person.id):
        raise PhoneError(f"{person.first_name} is not in {message.chat.title}")


def at_place(person: "Person", message: Message, row: int, column: int) -> Button:
    """The button a page points at."""
    check_reach(person, message)
    return message.buttons[row][column]


def find(message: Message, label: str | None) -> Button:
    """The only button with this label, or else the only one whose label contains it."""
    buttons = [button for row in message.buttons for button in row]
    exact = [button for button in buttons if button.text == label]
    fitting = exact or [button for button in buttons if label is None or label in button.text]
    if len(fitting) != 1:
        raise PhoneError(f"{len(fitting)} buttons fit {label!r} among {[button.text for button in buttons]}")
    return fitting[0]


def press(person: "Person", message: Message, button: Button) -> Tap:
    """A callback goes to the bot; every other kind is the phone's own business and answered at once."""
    world = person.world
    bot = owner(message)
    tapped = Tap(world.next_query(), person, bot, message, world.now())
    if button.kind != "callback" or not bot:
        url = button.value if button.kind in {"url", "web_app"} else None
        tapped.settle(Answer(url=url, copied=button.value if button.kind == "copy_text" else None))
        return tapped
    remember(world.taps, tapped.id, tapped)
    query = {"id": tapped.id, "from": person.wire, "chat_instance": message.chat.instance, "data": button.value}
    if message.inline_id:
        query["inline_message_id"] = message.inline_id
    else:
        query["message"] = message.data
    bot.queue.push("callback_query", query)
    world.touch()
    return tapped


def owner(message: Message) -> "BotAccount | None":
    """The bot that a message's buttons belong to."""
    shown = message.data.get("via_bot") or message.data.get("from") or {}
    fallback = message.chat.bots() if message.data.get("sender_chat") else []
    return message.chat.world.bots.get(shown.get("id", 0)) or next(iter(fallback), None)
