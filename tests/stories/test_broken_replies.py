"""A reply that the network or Telegram fails for a moment comes all the same, and holds up nobody else."""

import itertools
from datetime import datetime

import pytest

from bot.telegram_api.retries import MAX_TOTAL_S
from playground import ApiCall, Chat, Fault
from tests.support.harness import Harness
from tests.support.inviting import newest
from tests.support.words import worded


def fail(harness: Harness, fault: Fault, times: int, chat: int | None = None) -> list[datetime]:
    """Let that many sends fail, to that chat if one is named; the moments at which they did."""
    failed: list[datetime] = []

    def fate(call: ApiCall) -> Fault | None:
        ours = call.method.startswith("send") and chat in {None, call.params.get("chat_id")}
        if not ours or len(failed) == times:
            return None
        failed.append(harness.clock.now())
        return fault

    harness.telegram.fault = fate
    return failed


@pytest.mark.parametrize("fault", [Fault.http(500), Fault.http(502, "Bad Gateway"), Fault.drop()])
@pytest.mark.parametrize("times", [1, 3])
async def test_it_comes_once_and_soon(harness: Harness, fault: Fault, times: int) -> None:
    failed = fail(harness, fault, times)
    began, before = harness.clock.now(), len(harness.alex.screen(harness.bot))
    shown = await harness.says(harness.alex, harness.bot, "/settings")
    assert len(failed) == times
    assert shown.labels
    assert len(harness.alex.screen(harness.bot)) == before + 2
    assert (harness.clock.now() - began).total_seconds() <= MAX_TOTAL_S


async def test_it_is_given_up_after_some_seconds(harness: Harness) -> None:
    failed = fail(harness, Fault.drop(), 1000)
    began = harness.clock.now()
    await harness.says(harness.alex, harness.bot, "/settings")
    assert 4 <= len(failed) <= 6
    assert (failed[-1] - began).total_seconds() <= MAX_TOTAL_S
    pauses = [(later - sooner).total_seconds() for sooner, later in itertools.pairwise(failed)]
    assert all(later > sooner for sooner, later in itertools.pairwise(pauses))


async def test_nobody_else_waits_for_it(harness: Harness) -> None:
    fail(harness, Fault.http(500), 1000, harness.alex.id)
    harness.alex.send(harness.bot, "/settings")
    await harness.settled()
    now = harness.clock.now()
    harness.sam.send(harness.bot, "/settings")
    await harness.settled()
    assert harness.clock.now() == now
    assert newest(harness, harness.sam).labels
    assert not newest(harness, harness.alex).labels
    await harness.dealt_with()


async def test_a_tap_is_answered_after_a_moment(harness: Harness, us: Chat) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    failed: list[str] = []

    def fate(call: ApiCall) -> Fault | None:
        if call.method != "answerCallbackQuery" or failed:
            return None
        failed.append(call.method)
        return Fault.drop()

    harness.telegram.fault = fate
    answer = await harness.taps(harness.alex, pause, worded("button-ready"))
    assert answer.text == worded("noted-ready")
    assert failed
