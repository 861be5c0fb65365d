"""What a broken network looks like from inside, and that no token gets out of it."""

import pytest
from telegram.error import NetworkError, TimedOut

from bot.telegram_api.transport import AiohttpRequest, NotConnectedError
from playground import Fault, Telegram

TOKEN = "123456789:" + "a" * 35


async def test_nobody_listens() -> None:
    request = AiohttpRequest()
    await request.initialize()
    with pytest.raises(NotConnectedError) as caught:
        await request.post(f"http://127.0.0.1:9/bot{TOKEN}/getMe")
    assert TOKEN not in str(caught.value)
    await request.shutdown()


async def test_a_connection_that_breaks_and_one_that_hangs() -> None:
    telegram = Telegram()
    bot = telegram.add_bot("Breather", "breather_bot")
    request = AiohttpRequest()
    await request.initialize()
    async with telegram.serve() as root:
        url = f"{root}/bot{bot.token}/getMe"
        telegram.fault = lambda _call: Fault.drop()
        with pytest.raises(NetworkError) as caught:
            await request.post(url)
        assert not isinstance(caught.value, TimedOut | NotConnectedError)
        assert bot.token not in str(caught.value)
        telegram.fault = lambda _call: Fault.hang()
        with pytest.raises(TimedOut):
            await request.post(url, read_timeout=0.05)
        await request.shutdown()
