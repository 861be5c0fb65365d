"""The handle on a local Telegram: people, bots and groups, and the server that bots talk to."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from aiohttp import web

from .accounts import BotAccount
from .adding import add_bot, add_group, add_person, fill
from .chats import Chat
from .keeping import kept
from .limits import Floods
from .messages import Message
from .people import Person
from .renewal import renew
from .server import Api, application
from .store import load
from .webhooks import Couriers
from .world import World, first_person

DEFAULT_FLOODS = Floods()


class Telegram(World):
    """`now` (unix seconds) is the clock of all dates and windows; `floods` None lifts the limits."""

    def __init__(
        self,
        now: Callable[[], float] = time.time,
        floods: Floods | None = DEFAULT_FLOODS,
        latency: float = 0.0,
        state_file: Path | str | None = None,
    ) -> None:
        super().__init__(now, floods)
        self.latency = latency
        self.state_file = Path(state_file) if state_file else None
        self.written = asyncio.Event()
        self.saved_now: float | None = None  # the clock when the loaded state was saved
        if self.state_file and self.state_file.exists():
            self.saved_now = load(self, self.state_file)

    def add_bot(
        self, name: str, username: str, *, privacy: bool = True, inline: bool = True, inline_feedback: bool = False
    ) -> BotAccount:
        """The switches are BotFather's; as there, `inline_feedback` is off unless it is asked for."""
        bot = add_bot(self, name, username, privacy=privacy, inline=inline)
        bot.inline_feedback = inline_feedback
        return bot

    def add_person(self, name: str, *, zone: str = "UTC", language: str = "en", username: str | None = None) -> Person:
        return add_person(self, name, zone, language, username)

    def add_group(
        self, title: str, people: Sequence[Person], *, bots: Sequence[BotAccount] = (), supergroup: bool = False,
        forum: bool = False,
    ) -> Chat:  # fmt: skip
        """The first person is its creator and adds the bots."""
        return add_group(self, title, people, bots, supergroup=supergroup, forum=forum)

    def add_channel(self, title: str, people: Sequence[Person], *, linked: Chat | None = None) -> Chat:
        """The first person owns it; its posts are forwarded to the `linked` group."""
        chat = Chat(self, self.next_chat_id("channel"), title, "channel", linked=linked.id if linked else None)
        fill(chat, people, ())
        return chat

    def add_private(self, one: Person, other: Person) -> Chat:
        """Their one-to-one chat, the same one at each call; bots can only be guests there."""
        chat = self.one_to_one(one, other)
        self.touch()
        return chat

    def migrate(self, group: Chat, *, new_side_first: bool = False) -> Chat:
        """Upgrades a group: a new id, no old messages, a service message on both sides; bots enter the new one.

        Telegram promises no order of the two sides.
        """
        new = Chat(self, self.next_chat_id("supergroup"), group.title, "supergroup", members=dict(group.members))
        self.chats[new.id] = new
        sides = [(group, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": group.id})]
        for chat, content in reversed(sides) if new_side_first else sides:
            self.service(chat, None, content)
        group.upgraded_to = new.id
        group.messages.clear()
        group.ephemerals.clear()
        for bot in new.bots():
            self.tell_status(new, first_person(new) or bot, bot, "left", new.status(bot.id))
        return new

    def expire(self, message: Message) -> None:
        """Lets a message become too old for a bot's edit; at which age that is, Telegram does not say."""
        message.expired = True
        self.touch()

    def pending(self, bot: BotAccount) -> int:
        """Updates not yet confirmed."""
        return len(bot.queue.waiting)

    async def saved(self) -> None:
        """Returns at the next time the state file has been written."""
        await self.written.wait()

    @asynccontextmanager
    async def serve(self, port: int = 0, host: str = "127.0.0.1") -> AsyncIterator[str]:
        """Listens while inside, and gives the address bots use as their server; port 0 takes a free one."""
        api = Api(self)
        # A poll whose client has gone must end at once: the next one would find a conflict with nobody.
        runner = web.AppRunner(application(self, api), access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        couriers = Couriers(self, api.reply)
        await runner.setup()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(runner.cleanup)
            stack.callback(self.end_waiting, api)
            stack.push_async_callback(couriers.stop)
            if self.state_file:
                await stack.enter_async_context(kept(self, self.state_file, self.written))
            site = web.TCPSite(runner, host, port)
            await site.start()
            self.on_webhook = couriers.start
            for bot in self.bots.values():
                couriers.start(bot)
            yield f"http://{host}:{runner.addresses[0][1]}"

    def end_waiting(self, api: Api) -> None:
        """Ends what waits, so that the server can stop at once."""
        self.on_webhook = None
        api.closing.set()
        for bot in self.bots.values():
            bot.queue.end_poll(conflict=False)

    def start_over(self) -> None:
        """The same people, bots and groups with fresh ids and empty chats; uploaded files stay."""
        renew(self)
