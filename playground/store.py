"""The state file: the whole world as JSON, written atomically; uploads lie beside it as files."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .accounts import BotAccount
from .chats import Chat
from .compact import Json
from .files import StoredFile
from .messages import Message
from .people import Person
from .updates import Queue, Webhook
from .world import Counters, World

BOT = ("id", "token", "first_name", "username", "privacy", "inline", "guests", "inline_feedback")
PERSON = ("id", "first_name", "zone", "language", "username", "active")
CHAT = (
    "id", "title", "kind", "forum", "username", "pins", "upgraded_to", "linked", "last_id", "last_ephemeral_id",
    "started", "blocked",
)  # fmt: skip
MESSAGE = ("data", "order", "at", "inline_id", "receiver", "sender", "prompt", "expired", "votes", "reactions")
FILE = ("id", "unique_id", "kind", "name", "mime", "width", "height", "duration", "about")


def fields(thing: object, names: Iterable[str]) -> Json:
    return {name: getattr(thing, name) for name in names}


def numbered(raw: Json) -> dict[int, Any]:
    return {int(number): value for number, value in raw.items()}


def uploads(path: Path) -> Path:
    return path.with_name(f"{path.name}.files")


def save(world: World, path: Path) -> None:
    """Write to a file beside it and rename that, so that a crash leaves the old state or the new one."""
    folder = uploads(path)
    folder.mkdir(parents=True, exist_ok=True)
    for stored in world.files.values():
        place = folder / stored.unique_id
        if not place.exists():
            place.write_bytes(stored.content)
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(json.dumps(dump(world), ensure_ascii=False), encoding="utf-8")
    fresh.replace(path)


def dump(world: World) -> Json:
    chats = [*world.chats.values(), *world.privates.values()]
    return {
        "now": world.now(),
        "count": asdict(world.count),
        "bots": [dump_bot(bot) for bot in world.bots.values()],
        "people": [fields(person, PERSON) for person in world.people.values()],
        "files": [fields(stored, FILE) | {"known_to": sorted(stored.known_to)} for stored in world.files.values()],
        "chats": [dump_chat(chat) for chat in chats],
    }


def dump_bot(bot: BotAccount) -> Json:
    queue = bot.queue
    return fields(bot, BOT) | {
        "commands": [[scope, language, found] for (scope, language), found in bot.commands.items()],
        "texts": [[kind, language, text] for (kind, language), text in bot.texts.items()],
        "menus": bot.menus,
        "next_id": queue.next_id,
        "allowed": None if queue.allowed is None else sorted(queue.allowed),
        "webhook": asdict(queue.webhook) if queue.webhook else None,
        "waiting": [[number, kind, dies, raw.decode()] for number, kind, dies, raw in queue.waiting],
    }


def dump_chat(chat: Chat) -> Json:
    messages = [*chat.messages.values(), *chat.ephemerals.values()]
    return fields(chat, CHAT) | {
        "person": chat.person.id if chat.person else None,
        "bot": chat.bot.id if chat.bot else None,
        "members": chat.members,
        "topics": chat.topics,
        "read": chat.read,
        "messages": [
            fields(one, MESSAGE) | {"replaces": one.replaces.id if one.replaces else None} for one in messages
        ],
    }


def load(world: World, path: Path) -> float:
    """Fill a new world; return what its clock showed when it was saved."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    world.count = Counters(**raw["count"])
    for one in raw["bots"]:
        bot = load_bot(one, world)
        world.bots[bot.id] = world.tokens[bot.token] = bot
    for one in raw["people"]:
        world.people[one["id"]] = Person(world, **one)
    for one in raw["files"]:
        content = (uploads(path) / one["unique_id"]).read_bytes()
        known = set(one.pop("known_to", ()))
        world.files[one["id"]] = StoredFile(content=content, known_to=known, **one)
    for one in raw["chats"]:
        load_chat(one, world)
    return float(raw["now"])


def load_bot(raw: Json, world: World) -> BotAccount:
    queue = Queue(world.now, raw["next_id"])
    queue.allowed = None if raw["allowed"] is None else frozenset(raw["allowed"])
    queue.webhook = Webhook(**raw["webhook"]) if raw["webhook"] else None
    queue.waiting.extend((number, kind, dies, text.encode()) for number, kind, dies, text in raw["waiting"])
    queue.first_death = min((entry[2] for entry in queue.waiting), default=float("inf"))
    bot = BotAccount(queue=queue, **{name: raw[name] for name in BOT if name in raw})
    bot.commands = {(scope, language): found for scope, language, found in raw["commands"]}
    bot.texts = {(kind, language): text for kind, language, text in raw["texts"]}
    bot.menus = numbered(raw["menus"])
    return bot


def load_chat(raw: Json, world: World) -> None:
    person, bot = world.people.get(raw["person"] or 0), world.bots.get(raw["bot"] or 0)
    chat = Chat(world, **{name: raw[name] for name in CHAT if name in raw}, person=person, bot=bot)
    for name in ("members", "topics", "read"):
        setattr(chat, name, numbered(raw[name]))
    for one in raw["messages"]:
        load_message(one, chat)
    if person and bot:
        world.privates[person.id, bot.id] = chat
    elif chat.private:
        world.privates[next(user for user in chat.members if user != chat.id), chat.id] = chat
    else:
        world.chats[chat.id] = chat


def load_message(raw: Json, chat: Chat) -> None:
    replaced = chat.messages.get(raw.pop("replaces") or 0)
    votes, reactions = numbered(raw.pop("votes", {})), numbered(raw.pop("reactions", {}))
    message = Message(chat, **raw, votes=votes, reactions=reactions, replaces=replaced)
    (chat.ephemerals if message.ephemeral else chat.messages)[message.id] = message
    if message.inline_id:
        chat.world.inline_messages[message.inline_id] = message
