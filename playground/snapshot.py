"""The whole world as the page draws it: one phone a person, one list of chats a phone."""

from itertools import islice

from . import prompts
from .accounts import BotAccount
from .chats import Chat
from .compact import Json
from .faults import ApiCall
from .menus import menu
from .messages import Media, Message
from .people import Person
from .world import World

SHOWN = 200  # messages a chat, the newest
CALLS_SHOWN = 50


def snapshot(world: World) -> Json:
    """Describe everything that all phones show now."""
    return {
        "type": "state",
        "title": world.title,
        "now": world.now(),
        "speed": world.speed,
        "speeds": list(world.speeds),
        "calls": [call_view(call) for call in last_calls(world)],
        "bots": [token_view(bot) for bot in world.bots.values()],
        "groups": [group_view(chat) for chat in world.chats.values() if not chat.upgraded_to],
        "phones": [phone(world, person) for person in world.people.values() if person.active],
    }


def last_calls(world: World) -> list[ApiCall]:
    """The newest calls of bots, polls for updates left out, the newest first."""
    told = (call for call in reversed(world.log) if call.method != "getUpdates")
    return list(islice(told, CALLS_SHOWN))


def call_view(call: ApiCall) -> Json:
    params = ", ".join(f"{name}: {value!s:.80}" for name, value in call.params.items())
    return {"method": call.method, "bot": call.bot.username, "at": call.at, "error": call.error, "params": params}


def phone(world: World, person: Person) -> Json:
    groups = [chat for chat in world.chats.values() if chat.has(person.id) and not chat.upgraded_to]
    bots = list(world.bots.values())
    own = [chat for chat in world.privates.values() if chat.one_to_one and chat.has(person.id)]
    places: list[Chat | BotAccount] = [*groups, *bots, *own]
    return {
        "id": person.id,
        "name": person.first_name,
        "zone": person.zone,
        "language": person.language,
        "chats": [chat_view(person, place) for place in places],
        "bots": [bot_view(bot) for bot in bots],
    }


def bot_view(bot: BotAccount) -> Json:
    """A bot as somebody finds it by typing @ into a message field."""
    switches = {"inline": bot.inline, "feedback": bot.inline_feedback}
    return {"id": bot.id, "username": bot.username, "name": bot.first_name} | switches


def token_view(bot: BotAccount) -> Json:
    """A bot as its owner knows it."""
    return {"id": bot.id, "username": bot.username, "name": bot.first_name, "token": bot.token}


def group_view(chat: Chat) -> Json:
    """A group as something that members and topics can be added to."""
    return {"id": chat.id, "title": chat.title, "forum": chat.forum}


def chat_view(person: Person, place: Chat | BotAccount) -> Json:
    """One chat on one phone; its id there is a group's own, or who is at the other end of a private chat."""
    chat = person.world.private(person, place) if isinstance(place, BotAccount) else place
    bot = next(iter(chat.bots()), None)
    end = place if isinstance(place, BotAccount) else chat.other(person) if chat.one_to_one else None
    messages = person.screen(chat)
    seen = chat.read.get(person.id, 0)
    return {
        "id": end.id if end else chat.id,
        "title": end.first_name if end else chat.title,
        "kind": "one-to-one" if chat.one_to_one else "private" if chat.private else "group",
        "unread": sum(one.order > seen and one.sender != person.id for one in messages),
        "typing": chat.typing_until > person.world.now(),
        "started": chat.started or not chat.bot,
        "blocked": chat.blocked,
        "commands": commands(bot, chat, person) if bot else [],
        "bot_username": bot.username if bot else None,
        "about": about(bot, person.language) if bot and chat.private else "",
        "topics": [{"id": thread, "name": name} for thread, name in chat.topics.items()],
        **prompt_view(person, chat),
        "messages": [message_view(person, one) for one in messages[-SHOWN:]],
    }


def prompt_view(person: Person, chat: Chat) -> Json:
    """The reply keyboard and the reply that a bot asks for, and the words in the empty field meanwhile."""
    keyboard, forced = prompts.keyboard(person, chat), prompts.forced_reply(person, chat)
    asking = forced or keyboard
    return {
        "keys": prompts.labels(keyboard),
        "forced_reply": key(forced) if forced else None,
        "placeholder": str((asking.prompt or {}).get("input_field_placeholder") or "") if asking else "",
    }


def commands(bot: BotAccount, chat: Chat, person: Person) -> list[Json]:
    return [
        {
            "command": one["command"],
            "description": one["description"],
            "ephemeral": not chat.private and bool(one.get("is_ephemeral")),
        }
        for one in menu(bot, chat, person)
    ]


def about(bot: BotAccount, language: str) -> str:
    texts = bot.texts
    return texts.get(("description", language.partition("-")[0])) or texts.get(("description", ""), "")


def key(message: Message) -> str:
    """The id a page uses: ephemeral messages have a count of their own."""
    return f"e{message.id}" if message.ephemeral else str(message.id)


def message_view(person: Person, message: Message) -> Json:
    shown, media = message.data, message.media
    return {
        "id": key(message),
        "ephemeral": message.ephemeral,
        "mine": message.sender == person.id,
        "from": author(message),
        "via": message.via,
        "topic": message.chat.topics.get(message.thread or 0),
        "date": message.date,
        "edited": "edit_date" in shown,
        "reply": reply(shown.get("reply_to_message")),
        "text": message.text or dice(shown),
        "poll": poll_view(person, message),
        "reactions": [
            {"emoji": emoji, "count": list(message.reactions.values()).count(emoji)}
            for emoji in dict.fromkeys(message.reactions.values())
        ],
        "entities": message.entities,
        "media": media and media_view(media),
        "buttons": [
            [
                {
                    "text": one.text,
                    "kind": one.kind,
                    "value": "" if one.kind == "callback" else one.value,
                    "style": one.style,
                }
                for one in row
            ]
            for row in message.buttons
        ],
        "service": service(message) if message.service else place(shown),
    }


def media_view(media: Media) -> Json:
    size = {"width": media.width, "height": media.height}
    return {"kind": media.kind, "url": f"/media/{media.file_id}", "mime": media.mime, "name": media.name, **size}


def dice(shown: Json) -> str:
    thrown = shown.get("dice")
    return f"{thrown['emoji']} {thrown['value']}" if thrown else ""


def poll_view(person: Person, message: Message) -> Json | None:
    poll: Json | None = message.data.get("poll")
    if not poll:
        return None
    mine = message.votes.get(person.id, [])
    return {
        "question": poll["question"],
        "closed": poll["is_closed"],
        "voters": poll["total_voter_count"],
        "options": [
            {"text": one["text"], "count": one["voter_count"], "mine": place in mine}
            for place, one in enumerate(poll["options"])
        ],
    }


def author(message: Message) -> Json:
    chat: Json = message.data.get("sender_chat") or {}
    if chat:
        return {"id": chat["id"], "name": chat["title"], "bot": False}
    user = message.from_
    return {"id": user.get("id", 0), "name": user.get("first_name", ""), "bot": bool(user.get("is_bot"))}


def reply(replied: Json | None) -> Json | None:
    if not replied:
        return None
    text = str(replied.get("text") or replied.get("caption") or "")
    return {
        "id": str(replied["message_id"]),
        "name": replied.get("from", {}).get("first_name", ""),
        "text": text[:120],
    }


def place(shown: Json) -> str | None:
    spot: Json | None = shown.get("location")
    return f"Location {spot['latitude']:.3f}, {spot['longitude']:.3f}" if spot else None


def service(message: Message) -> str:
    """A service message in words."""
    shown, who = message.data, author(message)["name"]
    if "new_chat_members" in shown:
        names = ", ".join(one["first_name"] for one in shown["new_chat_members"])
        return f"{who} joined" if names == who else f"{who} added {names}"
    if "left_chat_member" in shown:
        name = shown["left_chat_member"]["first_name"]
        return f"{who} left" if name == who else f"{who} removed {name}"
    if "pinned_message" in shown:
        return f"{who} pinned a message"
    if "forum_topic_created" in shown:
        return f"{who} opened the topic {shown['forum_topic_created']['name']}"
    return "The group is a supergroup now"
