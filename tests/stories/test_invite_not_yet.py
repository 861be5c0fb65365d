"""A "Not yet" that looks like no answer."""

from datetime import timedelta
from pathlib import Path

import pytest

from playground import ApiCall
from tests.support.harness import Harness, world
from tests.support.inviting import newest_with, send
from tests.support.words import fixed, worded

Shown = list[tuple[float, str, object]]


NOT_YET: dict[str, list[int]] = {"once": [2], "at once and again": [0, 0, 3], "after the second asking": [5, 30, 40]}


async def nine_days(folder: Path, hours: list[int]) -> tuple[Shown, list[tuple[int, str, list[str], int | None]]]:
    """Play nine days from Alex's invite, with Sam's "Not yet" at those hours."""
    async with world(folder) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
        await harness.settled()
        await send(harness, us)
        sent, start = harness.clock.now(), len(harness.telegram.log)
        for hour in hours:
            await harness.move_to(sent + timedelta(hours=hour))
            message = newest_with(harness, us, "Not yet, I care")
            assert message is not None
            answer = await harness.taps(harness.sam, message, "Not yet, I care")
            assert answer.alert
            assert worded("invite-not-yet") in (answer.text or "")
        await harness.move_to(sent + timedelta(days=3))
        await harness.says(harness.alex, us, "/help")
        await harness.move_to(sent + timedelta(days=9))
        screen = [(one.id, one.text, one.labels, one.edit_date) for one in harness.alex.screen(us)]
        return for_alex(harness, harness.shown_since(start)), screen


def for_alex(harness: Harness, calls: list[ApiCall]) -> Shown:
    return [
        (call.at, call.method, call.params)
        for call in calls
        if call.method.startswith(("send", "edit", "delete"))
        and call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id", harness.alex.id)
        == harness.alex.id
    ]


@pytest.mark.parametrize("name", NOT_YET)
async def test_not_yet_looks_like_no_answer_to_the_second(tmp_path: Path, name: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await nine_days(tmp_path / "quiet", [])
    told = await nine_days(tmp_path / "told", NOT_YET[name])
    assert sum(fixed("invite-again") in text for _, text, *_ in quiet[1]) == 1
    assert told == quiet
