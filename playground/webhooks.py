"""Updates carried to a bot's webhook: in order for each chat, several chats at once, repeated until it says 2xx."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from .accounts import BotAccount
from .updates import Entry, Webhook
from .world import World

FIRST_DELAY = 0.25  # real seconds, doubled at each failure
LONGEST_DELAY = 60.0
PATIENCE = aiohttp.ClientTimeout(total=30)
Reply = Callable[[BotAccount, dict[str, Any]], Awaitable[object]]


@dataclass(slots=True)
class Route:
    """The deliveries to one webhook: a task for each lane that has one under way."""

    session: aiohttp.ClientSession
    bot: BotAccount
    hook: Webhook
    lanes: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        return self.bot.queue.webhook is self.hook


class Couriers:
    """`reply` performs a method a bot names in its answer to the webhook request."""

    def __init__(self, world: World, reply: Reply) -> None:
        self.world = world
        self.reply = reply
        self.tasks: set[asyncio.Task[None]] = set()

    def start(self, bot: BotAccount) -> None:
        """Begins to deliver; ends by itself when the webhook is removed or set anew."""
        if bot.queue.webhook:
            task = asyncio.get_running_loop().create_task(self.carry(bot, bot.queue.webhook))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def stop(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def carry(self, bot: BotAccount, hook: Webhook) -> None:
        """Give each free lane its next update, at most `max_connections` at once."""
        queue = bot.queue
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, asyncio.TaskGroup() as group:
            route = Route(session, bot, hook)
            while route.open:
                queue.woken.clear()
                queue.expire()
                for entry in list(queue.waiting):
                    if len(route.lanes) >= hook.max_connections:
                        break
                    lane = lane_of(entry)
                    if lane not in route.lanes:
                        route.lanes[lane] = group.create_task(self.deliver(route, lane, entry))
                await queue.woken.wait()
            for task in route.lanes.values():
                task.cancel()

    async def deliver(self, route: Route, lane: str, entry: Entry) -> None:
        """Bring one update until it is taken or no longer waits."""
        queue, delay = route.bot.queue, FIRST_DELAY
        while route.open and entry in queue.waiting:
            if await self.hand_over(route, entry[3]):
                queue.remove(entry)
                self.world.touch()
                break
            await asyncio.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)
            queue.expire()
        del route.lanes[lane]
        queue.woken.set()

    async def hand_over(self, route: Route, raw: bytes) -> bool:
        hook, headers = route.hook, {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            async with route.session.post(hook.url, data=raw, headers=headers) as response:
                if not 200 <= response.status < 300:
                    self.failed(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
                    return False
                answer = await response.json() if response.content_type == "application/json" else None
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            self.failed(hook, f"Connection failed: {type(error).__name__}")
            return False
        if isinstance(answer, dict) and "method" in answer:
            await self.reply(route.bot, answer)
        return True

    def failed(self, hook: Webhook, reason: str) -> None:
        hook.last_error = reason
        hook.last_error_date = int(self.world.now())
        self.world.touch()


def lane_of(entry: Entry) -> str:
    """What keeps its order among itself: a chat's messages, a person's taps and queries."""
    _, kind, _, raw = entry
    try:
        content = json.loads(raw)[kind]
        key = "chat" if "chat" in content else "from"
        return f"{key} {content[key]['id']}"
    except (ValueError, KeyError, TypeError):  # put there by a test, as no Telegram would send it
        return kind
