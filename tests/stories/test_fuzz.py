"""Whatever arrives: no error, no silence afterwards, no memory lost; and one broken update costs no other.

FUZZ_UPDATES sets how many mutants arrive; the suite has 1,500.
"""

import logging
import os
from pathlib import Path

import pytest

from bot.gateway.receiving import KINDS
from bot.updates import ALLOWED_UPDATES
from tests.stories.mutants import Mutator, real_updates
from tests.words import fixed
from tests.world import World

MANY = int(os.environ.get("FUZZ_UPDATES", "1500"))
BATCH = 100
MOST_GROWTH = 48 * 2**20
"""Bytes. A kilobyte kept of each of 100,000 updates would be twice that."""


@pytest.mark.timeout(120 + MANY // 20)
async def test_mutants_cause_no_error_and_no_silence(house: World, caplog: pytest.LogCaptureFixture) -> None:
    # What was passed over is told by the next test: here it would fill the memory of pytest, which keeps every record.
    caplog.set_level(logging.ERROR, "bot")
    mutator = Mutator(await real_updates(house), seed=22)
    await feed(house, mutator, 500, caplog)  # what is loaded on first use is loaded by then
    before = resident()
    await feed(house, mutator, MANY - 500, caplog)
    assert resident() - before < MOST_GROWTH
    kim = house.telegram.add_person("Kim")
    for person in (kim, house.alex, house.sam):
        person.unblock(house.bot)
        assert fixed("help") in (await house.says(person, house.bot, "/help")).text


async def feed(house: World, mutator: Mutator, number: int, caplog: pytest.LogCaptureFixture) -> None:
    """So many mutants, as answers to getUpdates, and nothing of what they left but in the database."""
    queue = house.bot.queue
    for _ in range(number // BATCH):
        for _ in range(BATCH):
            queue.put(*mutator.next(queue.next_id))
        await house.dealt_with()
        assert [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR] == []
        caplog.clear()
        house.telegram.log.clear()
        for chat in (*house.telegram.chats.values(), *house.telegram.privates.values()):
            chat.messages.clear()
            chat.ephemerals.clear()


def resident() -> int:
    """Bytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


async def test_a_broken_update_costs_no_other_and_is_not_asked_for_again(
    house: World, caplog: pytest.LogCaptureFixture
) -> None:
    queue = house.bot.queue
    for broken in (
        b'{"update_id":%d,"message":{"text":"a secret of theirs"}}',
        b'{"update_id":%d,"message":"a secret of theirs"}',
        b'{"update_id":%d,"message":' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"text":"a secret of theirs"}',
        b'"a secret of theirs"',
    ):
        house.alex.send(house.bot, "/help")
        queue.put("message", broken.replace(b"%d", b"%d" % queue.next_id))
        house.sam.send(house.bot, "/help")
    asked = len(house.telegram.log)
    await house.dealt_with()
    for person in (house.alex, house.sam):
        answers = [one for one in person.screen(house.bot) if fixed("help") in one.text]
        assert len(answers) == 5
    polls = [call for call in house.telegram.log[asked:] if call.method == "getUpdates"]
    assert len(polls) < 2 * 15  # two for each at most
    assert house.telegram.pending(house.bot) == 0
    assert "a secret" not in caplog.text
    assert "was passed over" in caplog.text


async def test_an_answer_that_is_no_json_is_told_to_no_log(house: World, caplog: pytest.LogCaptureFixture) -> None:
    queue = house.bot.queue
    queue.put("message", b'{"update_id":%d,"message":{"text":"a secret of theirs"' % queue.next_id)
    house.sam.send(house.bot, "/help")
    await house.telegram.until(lambda: len(house.sam.screen(house.bot)) == 2)
    assert "a secret" not in caplog.text


def test_every_kind_that_is_asked_for_can_be_read() -> None:
    assert set(ALLOWED_UPDATES) == KINDS
