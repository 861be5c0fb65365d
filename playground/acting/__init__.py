"""The people's API: JSON over HTTP on the same server, for tests in any language that play people with phones."""

import ipaddress
import logging
import re
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from ..accounts import BotAccount
from ..adding import (
    add_bot,
    add_group,
    add_member,
    add_person,
    add_topic,
    checked_language,
    checked_name,
    checked_username,
    checked_zone,
    remove_member,
)  # fmt: skip
from ..chats import Chat
from ..compact import Json, encoded, parsed
from ..errors import NothingThereError, PhoneError
from ..inlines import InlineQuery
from ..people import Person
from ..pointing import bot_of, group_of, person_of, place_of
from ..snapshot import chat_view
from ..world import Member, World
from . import actions
from .wishes import ACTIONS, Wish, check_fields

__all__ = ["ACTIONS", "PeopleApi", "in_sentences"]
_FILLED = (actions,)
ROOTS = {"people", "groups", "bots"}
HERE = {"127.0.0.1", "localhost", "::1"}
STATUSES = ("member", "administrator", "restricted")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def answer(content: object, status: int = 200) -> web.Response:
    return web.Response(body=encoded(content), status=status, content_type="application/json")


@web.middleware
async def in_sentences(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let only programs of this machine in, and tell them in a sentence what cannot be done."""
    if request.path.split("/")[1] not in ROOTS or request.match_info.get("token"):
        return await handler(request)
    try:
        check_origin(request)
        return await handler(request)
    except NothingThereError as error:
        return answer({"error": f"{error}"}, 404)
    except PhoneError as error:
        return answer({"error": f"{error}"}, 400)
    except web.HTTPException as error:
        return answer({"error": f"{request.method} {request.path}: {error.reason}"}, error.status)
    except Exception:
        logging.getLogger(__name__).exception("a request to act as a person failed")
        return answer({"error": "the playground made a mistake"}, 500)


def check_origin(request: web.Request) -> None:
    """Raise HTTPForbidden for another machine, and for a page of another site in a browser of this one."""
    origin, remote = request.headers.get("Origin"), request.remote
    near = remote and ipaddress.ip_address(remote).is_loopback and request.url.host in HERE
    if not near or (origin and urlsplit(origin).netloc != request.host):
        raise web.HTTPForbidden(reason="only programs of this machine act as people")


async def fields(request: web.Request) -> Json:
    try:
        found = parsed(await request.text() or "{}")
    except (ValueError, LookupError):  # also for an encoding that nobody knows
        found = None
    if not isinstance(found, dict):
        raise PhoneError("the body must be a JSON object")
    return found


def number(request: web.Request, name: str) -> int:
    """An id in the path."""
    written = request.match_info[name]
    if not re.fullmatch(r"-?[0-9]{1,19}", written):
        raise NothingThereError(f"{written!r} is no id")
    return int(written)


class PeopleApi:
    """Adds its routes to an application; `queries` are those that inline results can be chosen of."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.queries: dict[str, InlineQuery] = {}

    def add_routes(self, app: web.Application) -> None:
        router = app.router
        router.add_get("/people", self.list_people)
        router.add_post("/people", self.add_person)
        router.add_get("/people/{person}/screen", self.screen)
        router.add_post("/people/{person}/{action}", self.act)
        router.add_get("/groups", self.list_groups)
        router.add_post("/groups", self.add_group)
        router.add_put("/groups/{group}/members/{member}", self.put_member)
        router.add_delete("/groups/{group}/members/{member}", self.remove_member)
        router.add_post("/groups/{group}/topics", self.add_topic)
        router.add_get("/bots", self.list_bots)
        router.add_post("/bots", self.add_bot)

    async def wish(self, request: web.Request, needs: str = "", takes: str = "") -> Wish:
        raw = await fields(request)
        check_fields(raw, tuple(needs.split()), tuple(takes.split()))
        return Wish(self.world, raw, self.queries)

    async def act(self, request: web.Request) -> web.Response:
        person, name = person_of(self.world, number(request, "person")), request.match_info["action"]
        action = ACTIONS.get(name)
        if not action:
            raise NothingThereError(f"there is no action {name!r}: there are {', '.join(ACTIONS)}")
        raw = await fields(request)
        check_fields(raw, action.needs, action.takes)
        done = action.run(person, Wish(self.world, raw, self.queries))
        return answer(done if isinstance(done, dict) else await done)

    async def screen(self, request: web.Request) -> web.Response:
        """What a phone shows in a chat; with `contains` as soon as a message there has these words."""
        person = person_of(self.world, number(request, "person"))
        asked = dict(request.query)
        check_fields(asked, ("chat",), ("contains", "after", "wait"))
        wish = Wish(self.world, {name: numeric(name, value) for name, value in asked.items()})
        place = place_of(self.world, person, wish.number("chat"))
        if isinstance(place, Chat) and not place.has(person.id):
            raise PhoneError(f"{person.first_name} is not in {place.title}")
        after, words = wish.text("after"), wish.text("contains")

        def shown() -> Json:
            view = chat_view(person, place)
            keys = [one["id"] for one in view["messages"]]
            start = keys.index(after) + 1 if after in keys else 0
            return view | {"messages": view["messages"][start:]}

        if words or after:
            try:
                await self.world.until(lambda: any(words in one["text"] for one in shown()["messages"]), wish.patience)
            except TimeoutError:
                raise NothingThereError(f"no message with {words!r} came within {wish.patience:g} s") from None
        return answer(shown())

    async def list_people(self, _request: web.Request) -> web.Response:
        return answer([person_view(one) for one in self.world.people.values()])

    async def add_person(self, request: web.Request) -> web.Response:
        wish = await self.wish(request, "name", "zone language username")
        zone, language = checked_zone(wish.text("zone", "UTC")), checked_language(wish.text("language", "en"))
        username = checked_username(self.world, wish.text("username")) if wish.has("username") else None
        person = add_person(self.world, checked_name(wish.text("name")), zone, language, username)
        return answer(person_view(person), 201)

    async def list_groups(self, _request: web.Request) -> web.Response:
        return answer([group_view(one) for one in self.world.chats.values()])

    async def add_group(self, request: web.Request) -> web.Response:
        wish = await self.wish(request, "title people", "bots supergroup forum")
        people, bots = wish.people("people"), [bot_of(self.world, one) for one in wish.numbers("bots")]
        if not people:
            raise PhoneError("a group needs a person, who is its creator")
        kind = {"supergroup": wish.flag("supergroup"), "forum": wish.flag("forum")}
        return answer(group_view(add_group(self.world, checked_name(wish.text("title")), people, bots, **kind)), 201)

    def group_and_member(self, request: web.Request) -> tuple[Chat, Member]:
        user = number(request, "member")
        member = self.world.bots.get(user) or person_of(self.world, user)
        return group_of(self.world, number(request, "group")), member

    async def put_member(self, request: web.Request) -> web.Response:
        """Adds a member, and gives one a status."""
        group, member = self.group_and_member(request)
        wish = await self.wish(request, "", "status")
        status = wish.text("status")
        if wish.has("status") and status not in STATUSES:
            raise PhoneError(f"'status' must be one of {', '.join(STATUSES)}")
        if wish.has("status") and group.status(member.id) == "creator":
            raise PhoneError(f"{member.first_name} is the creator of {group.title}")
        add_member(group, member)
        if status and status != group.status(member.id):
            self.world.set_status(group, member, status)
        return answer(group_view(group))

    async def remove_member(self, request: web.Request) -> web.Response:
        group, member = self.group_and_member(request)
        remove_member(group, member)
        return answer(group_view(group))

    async def add_topic(self, request: web.Request) -> web.Response:
        group, wish = group_of(self.world, number(request, "group")), await self.wish(request, "name")
        return answer({"thread": add_topic(group, wish.text("name"))}, 201)

    async def list_bots(self, _request: web.Request) -> web.Response:
        return answer([bot_view(one) for one in self.world.bots.values()])

    async def add_bot(self, request: web.Request) -> web.Response:
        wish = await self.wish(request, "name username", "privacy inline inline_feedback")
        name, username = checked_name(wish.text("name")), checked_username(self.world, wish.text("username"))
        privacy, inline = wish.flag("privacy", default=True), wish.flag("inline", default=True)
        feedback = wish.flag("inline_feedback")
        bot = add_bot(self.world, name, username, privacy=privacy, inline=inline)
        bot.inline_feedback = feedback
        return answer(bot_view(bot), 201)


def numeric(name: str, value: str) -> int | float | str:
    """A value of the address as the kind its name means."""
    try:
        return int(value) if name == "chat" else float(value) if name == "wait" else value
    except ValueError:
        raise PhoneError(f"{name!r} must be a number") from None


def person_view(person: Person) -> Json:
    shown = {"id": person.id, "name": person.first_name, "username": person.username}
    return shown | {"zone": person.zone, "language": person.language}


def group_view(group: Chat) -> Json:
    members = {str(user): status for user, status in group.members.items() if group.has(user)}
    shown = {"id": group.id, "title": group.title, "kind": group.kind, "forum": group.forum, "members": members}
    return shown | {"topics": {str(thread): name for thread, name in group.topics.items()}}


def bot_view(bot: BotAccount) -> Json:
    return {"id": bot.id, "name": bot.first_name, "username": bot.username, "token": bot.token}
