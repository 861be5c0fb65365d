"""A message that can be edited no more: what a tap on it did is told all the same, to the same people."""

import pytest

from playground import ApiCall, Chat, Fault
from tests.support.harness import Harness
from tests.support.inviting import newest
from tests.support.words import worded

REFUSALS = ["Bad Request: message can't be edited", "Bad Request: message to edit not found"]


def refuse_edits(harness: Harness, reason: str) -> None:
    def refuse(call: ApiCall) -> Fault | None:
        return Fault.http(400, reason) if call.method.startswith("edit") else None

    harness.telegram.fault = refuse


@pytest.mark.parametrize("reason", REFUSALS)
async def test_a_pause_that_is_undone_is_told_to_both(harness: Harness, us: Chat, reason: str) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    refuse_edits(harness, reason)
    await harness.taps(harness.alex, pause, worded("button-undo"))
    assert newest(harness, harness.sam, us).text == worded("pause-undone")


async def test_what_one_person_sees_stays_with_them(harness: Harness, us: Chat) -> None:
    shown = await harness.says(harness.alex, us, "/need")
    before = len(harness.sam.screen(us))
    refuse_edits(harness, REFUSALS[0])
    await harness.taps(harness.alex, shown, worded("button-need-space"))
    assert worded("need-posted") in [message.text for message in harness.alex.screen(us)]
    assert worded("need-posted") not in [message.text for message in harness.sam.screen(us)[before:]]


async def test_an_edit_that_changes_nothing_ends_nothing_and_is_not_repeated(harness: Harness, us: Chat) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    refuse_edits(harness, "Bad Request: message is not modified")
    before = len(harness.sam.screen(us))
    await harness.taps(harness.alex, pause, worded("button-undo"))
    assert len(harness.sam.screen(us)) == before
