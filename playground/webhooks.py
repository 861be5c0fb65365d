"""Updates carried to a bot's webhook: one at a time, repeated with a growing delay until it says 2xx."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from .accounts import BotAccount
from .updates import Webhook
from .world import World

FIRST_DELAY = 0.25  # real seconds, doubled at each failure
LONGEST_DELAY = 60.0
PATIENCE = aiohttp.ClientTimeout(total=30)
Reply = Callable[[BotAccount, dict[str, Any]], Awaitable[object]]


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
        queue, delay = bot.queue, FIRST_DELAY
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            while queue.webhook is hook:
                queue.woken.clear()
                queue.expire()
                if not queue.waiting:
                    await queue.woken.wait()
                    continue
                number, _, _, raw = queue.waiting[0]
                if await self.hand_over(session, bot, hook, raw):
                    queue.confirm(number + 1)
                    self.world.touch()
                    delay = FIRST_DELAY
                else:
                    await asyncio.sleep(delay)
                    delay = min(delay * 2, LONGEST_DELAY)

    async def hand_over(self, session: aiohttp.ClientSession, bot: BotAccount, hook: Webhook, raw: bytes) -> bool:
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            async with session.post(hook.url, data=raw, headers=headers) as response:
                if not 200 <= response.status < 300:
                    self.failed(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
                    return False
                answer = await response.json() if response.content_type == "application/json" else None
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            self.failed(hook, f"Connection failed: {type(error).__name__}")
            return False
        if isinstance(answer, dict) and "method" in answer:
            await self.reply(bot, answer)
        return True

    def failed(self, hook: Webhook, reason: str) -> None:
        hook.last_error = reason
        hook.last_error_date = int(self.world.now())
        self.world.touch()
