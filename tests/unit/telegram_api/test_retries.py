"""A reply is tried again for some seconds where nobody listens; once where Telegram may have taken it."""

import asyncio

import pytest
from telegram.error import TelegramError, TimedOut
from telegram.ext import ExtBot

from bot.domain.lane import Lane
from bot.telegram_api.rate_limit import RateLimiter
from bot.telegram_api.retries import Retries
from bot.telegram_api.transport import AiohttpRequest, NotConnectedError
from playground import Fault, Telegram
from tests.support.clock import HandClock
from tests.support.event_loop import idle

TOKEN = "123456789:" + "a" * 35


async def tries(root: str, token: str, error: type[TelegramError], lane: Lane | None = None) -> int:
    """Return how often a message is tried in that lane until it ends in that error."""
    clock = HandClock()
    limiter, request = RateLimiter(clock), AiohttpRequest(read_timeout=0.05)
    await request.initialize()
    bot: ExtBot[Lane] = ExtBot(token, f"{root}/bot", request=request, rate_limiter=Retries(limiter, clock))
    sent = asyncio.create_task(bot.send_message(1, "hello", rate_limit_args=lane))
    while not sent.done():
        await idle(lambda: sent.done() or clock.next_wake() is not None)
        if (wake := clock.next_wake()) is not None:
            clock.move_to(wake)
    with pytest.raises(error):
        await sent
    await request.shutdown()
    return limiter.calls["sendMessage", error.__name__]


async def test_a_reply_is_tried_again_and_what_has_a_schedule_is_not() -> None:
    nowhere = "http://127.0.0.1:9"
    assert await tries(nowhere, TOKEN, NotConnectedError) >= 4
    assert await tries(nowhere, TOKEN, NotConnectedError, Lane.REPLY) == 1
    assert await tries(nowhere, TOKEN, NotConnectedError, Lane.TIMER) == 1


@pytest.mark.parametrize("done", [True, False])
async def test_what_telegram_never_answered_is_not_sent_again(done: bool) -> None:
    telegram = Telegram()
    token = telegram.add_bot("Breather", "breather_bot").token
    async with telegram.serve() as root:
        telegram.fault = lambda _call: Fault.hang(done=done)
        assert await tries(root, token, TimedOut) == 1
