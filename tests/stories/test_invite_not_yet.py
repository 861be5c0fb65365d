"""A "Not yet" that looks like no answer."""

from datetime import timedelta
from pathlib import Path

import pytest

from playground import ApiCall
from tests.stories.inviting import newest_with, send
from tests.words import worded
from tests.world import World, world

Shown = list[tuple[float, str, object]]


NOT_YET: dict[str, list[int]] = {"once": [2], "at once and again": [0, 0, 3], "after the second asking": [5, 30, 40]}


async def nine_days(folder: Path, hours: list[int]) -> tuple[Shown, list[tuple[int, str, list[str], int | None]]]:
    """Nine days from Alex's invite, with Sam's "Not yet" at those hours."""
    async with world(folder) as house:
        us = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])
        await house.settled()
        await send(house, us)
        sent, start = house.clock.now(), len(house.telegram.log)
        for hour in hours:
            await house.move_to(sent + timedelta(hours=hour))
            message = newest_with(house, us, "Not yet, I care")
            assert message is not None
            answer = await house.taps(house.sam, message, "Not yet, I care")
            assert answer.alert
            assert worded("invite-not-yet") in (answer.text or "")
        await house.move_to(sent + timedelta(days=3))
        await house.says(house.alex, us, "/help")
        await house.move_to(sent + timedelta(days=9))
        screen = [(one.id, one.text, one.labels, one.edit_date) for one in house.alex.screen(us)]
        return for_alex(house, house.shown_since(start)), screen


def for_alex(house: World, calls: list[ApiCall]) -> Shown:
    return [
        (call.at, call.method, call.params)
        for call in calls
        if call.method.startswith(("send", "edit", "delete"))
        and call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id", house.alex.id) == house.alex.id
    ]


@pytest.mark.parametrize("name", NOT_YET)
async def test_not_yet_looks_like_no_answer_to_the_second(tmp_path: Path, name: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await nine_days(tmp_path / "quiet", [])
    told = await nine_days(tmp_path / "told", NOT_YET[name])
    assert sum("still here" in text for _, text, *_ in quiet[1]) == 1
    assert told == quiet
