"""Whatever arrives: no error, no silence afterwards, no memory lost; and one broken update costs no other.

FUZZ_UPDATES sets how many mutants arrive; the suite has 1,500.
"""

import logging
import os
from pathlib import Path

import pytest

from bot.telegram_api.client import KINDS
from bot.updates.parsing import ALLOWED_UPDATES
from tests.support.harness import Harness
from tests.support.update_fuzzer import Mutator, real_updates
from tests.support.words import fixed

MANY = int(os.environ.get("FUZZ_UPDATES", "1500"))
BATCH = 100
MOST_GROWTH = 48 * 2**20
"""Bytes. A kilobyte kept of each of 100,000 updates would be twice that."""


@pytest.mark.timeout(120 + MANY // 20)
async def test_mutants_cause_no_error_and_no_silence(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    # What was passed over is told by the next test: here it would fill the memory of pytest, which keeps every record.
    caplog.set_level(logging.ERROR, "bot")
    mutator = Mutator(await real_updates(harness), seed=22)
    await feed(harness, mutator, 500, caplog)  # what is loaded on first use is loaded by then
    before = resident()
    await feed(harness, mutator, MANY - 500, caplog)
    assert resident() - before < MOST_GROWTH
    kim = harness.telegram.add_person("Kim")
    for person in (kim, harness.alex, harness.sam):
        person.unblock(harness.bot)
        assert fixed("help") in (await harness.says(person, harness.bot, "/help")).text


async def feed(harness: Harness, mutator: Mutator, number: int, caplog: pytest.LogCaptureFixture) -> None:
    """Send that many fuzzed updates as answers to getUpdates; check that only the database keeps anything of them."""
    queue = harness.bot.queue
    for _ in range(number // BATCH):
        for _ in range(BATCH):
            queue.put(*mutator.next(queue.next_id))
        await harness.dealt_with()
        assert [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR] == []
        caplog.clear()
        harness.telegram.log.clear()
        for chat in (*harness.telegram.chats.values(), *harness.telegram.privates.values()):
            chat.messages.clear()
            chat.ephemerals.clear()


def resident() -> int:
    """Return the bytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


async def test_a_broken_update_costs_no_other_and_is_not_asked_for_again(
    harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    queue = harness.bot.queue
    for broken in (
        b'{"update_id":%d,"message":{"text":"a secret of theirs"}}',
        b'{"update_id":%d,"message":"a secret of theirs"}',
        b'{"update_id":%d,"message":' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"text":"a secret of theirs"}',
        b'"a secret of theirs"',
    ):
        harness.alex.send(harness.bot, "/help")
        queue.put("message", broken.replace(b"%d", b"%d" % queue.next_id))
        harness.sam.send(harness.bot, "/help")
    asked = len(harness.telegram.log)
    await harness.dealt_with()
    for person in (harness.alex, harness.sam):
        answers = [one for one in person.screen(harness.bot) if fixed("help") in one.text]
        assert len(answers) == 5
    polls = [call for call in harness.telegram.log[asked:] if call.method == "getUpdates"]
    assert len(polls) < 2 * 15  # two for each at most
    assert harness.telegram.pending(harness.bot) == 0
    assert "a secret" not in caplog.text
    assert "was passed over" in caplog.text


async def test_an_answer_that_is_no_json_is_told_to_no_log(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    queue = harness.bot.queue
    queue.put("message", b'{"update_id":%d,"message":{"text":"a secret of theirs"' % queue.next_id)
    harness.sam.send(harness.bot, "/help")
    await harness.telegram.until(lambda: len(harness.sam.screen(harness.bot)) == 2)
    assert "a secret" not in caplog.text


def test_every_kind_that_is_asked_for_can_be_read() -> None:
    assert set(ALLOWED_UPDATES) == KINDS
