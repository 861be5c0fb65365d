"""What a log shows of tokens, errors and other people's libraries."""

import asyncio
import logging

import pytest
from telegram.error import BadRequest

from bot.telegram_api import errors

TOKEN = "123456789:" + "a" * 35
WORDS = "he keeps shouting"


def test_tokens_are_blotted_out_wherever_they_stand(caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("elsewhere")
    log.warning("POST https://api/bot%s/getMe", TOKEN)
    log.warning("POST https://api/bot" + TOKEN + "/getMe")
    log.warning("%(url)s", {"url": f"https://api/bot{TOKEN}/getMe"}, stack_info=True)
    assert [record.getMessage().removeprefix("POST ") for record in caplog.records] == [
        "https://api/bot<token>/getMe"
    ] * 3
    assert TOKEN not in caplog.text
    assert "test_log.py" in caplog.text


def failed() -> BaseException:
    try:
        try:
            raise KeyError(WORDS)
        except KeyError as error:
            raise LookupError(f"{WORDS} at https://api/bot{TOKEN}") from error
    except LookupError as error:
        return error


def test_of_an_error_its_kinds_and_places_are_written(caplog: pytest.LogCaptureFixture) -> None:
    log, error = logging.getLogger("elsewhere"), failed()
    log.error("it broke", exc_info=error)
    log.error("it broke: %s", error)
    log.error(f"it broke: {error!r}", exc_info=error)
    log.error(error)
    assert WORDS not in caplog.text
    assert TOKEN not in caplog.text
    assert [record.getMessage() for record in caplog.records] == [
        "it broke",
        *["it broke: LookupError"] * 2,
        "LookupError",
    ]
    assert caplog.text.count("in failed\n") == 4
    assert caplog.text.count("KeyError\n") == 2


def test_values_that_do_not_fit_break_nothing(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("elsewhere").error("%s and %s", "one")
    assert [record.getMessage() for record in caplog.records] == ["%s and %s"]


async def test_what_a_task_and_a_callback_were_given_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.get_running_loop()
    task: asyncio.Future[None] = loop.create_future()
    task.set_exception(failed())
    del task
    ran = loop.create_future()

    def callback(_words: str) -> None:
        ran.set_result(None)
        raise LookupError(WORDS)

    loop.call_soon(callback, WORDS)
    await ran
    await asyncio.sleep(0)
    messages = [record.getMessage() for record in caplog.records]
    assert messages[0] == "Future exception was never retrieved"
    assert messages[1].startswith("Exception in callback test_what")
    assert WORDS not in caplog.text


@pytest.mark.parametrize("name", ["telegram.ext.Application", "sqlalchemy.engine.Engine", "aiohttp.access", "httpx"])
def test_below_warning_only_our_own_records_are_made(name: str) -> None:
    assert not logging.getLogger(name).isEnabledFor(logging.INFO)
    assert logging.getLogger(name).isEnabledFor(logging.ERROR)
    assert logging.getLogger("handlers.pause").isEnabledFor(logging.DEBUG)


def test_what_telegram_quotes_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    errors.report("an update", BadRequest(f'Can\'t parse entities: unsupported start tag "{WORDS}" at offset 3'))
    assert "unsupported start tag" in caplog.text
    assert WORDS not in caplog.text
