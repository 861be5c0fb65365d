"""/privacy and /export: what is kept, and a copy of it."""

import json
from typing import Any

import pytest

from bot.services import privacy, retention
from playground import Chat
from tests.everything import TABLES, everything, newest, traces
from tests.words import opening, worded
from tests.world import World


def file_of(house: World) -> dict[str, list[dict[str, Any]]]:
    """What is in the file that Alex was sent last."""
    media = newest(house, house.bot).media
    assert media is not None
    assert media.kind == "document"
    found: dict[str, list[dict[str, Any]]] = json.loads(house.telegram.files[media.file_id].content)
    return found


async def test_privacy_is_one_screen_with_the_lengths_that_hold(house: World, us: Chat) -> None:
    shown = await house.says(house.alex, house.bot, "/privacy")
    for days in (retention.ENDED, retention.GONE, retention.DELIVERED, privacy.RESTS):
        assert f"{days.days} days" in shown.text
    assert shown.labels == [worded("button-export"), worded("button-forget")]
    await house.taps(house.alex, shown, worded("button-forget"))
    assert newest(house, house.bot).text.startswith(opening("forget"))
    await house.taps(house.alex, shown, worded("button-export"))
    assert file_of(house)["person"][0]["name"] == "Alex"


@pytest.mark.parametrize("command", ["privacy", "export", "forget"])
async def test_in_the_group_only_the_one_who_asks_sees_anything(house: World, us: Chat, command: str) -> None:
    before = [one.data for one in house.sam.screen(us)]
    shown = await house.says(house.alex, us, f"/{command}")
    assert shown.ephemeral
    if command == "export":
        assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=export"
        house.alex.start(house.bot, "export")
        await house.dealt_with()
        assert file_of(house)["membership"] == [{"chat_id": us.id, "person_id": house.alex.id}]
    if command == "forget":
        await house.taps(house.alex, shown, worded("button-forget-everything"))
        assert newest(house, us).text.startswith("Done.")
        assert traces(house) == {}
    assert [one.data for one in house.sam.screen(us)] == before


async def test_the_copy_has_every_table_and_ones_own_part_of_it(house: World) -> None:
    us = await everything(house)
    await house.taps(house.sam, next(one for one in house.sam.screen(us) if "0" in one.labels), "3")
    await house.taps(
        house.sam, next(one for one in house.sam.screen(us) if "A prompt for me" in one.labels), "A prompt"
    )
    await house.says(house.alex, house.bot, "/export")
    message, found = newest(house, house.bot), file_of(house)
    assert message.media is not None
    assert message.media.name == "my-data.json"
    assert message.text.startswith(opening("export-file"))
    assert {name for name, rows in found.items() if rows} == TABLES
    assert set(traces(house)) <= TABLES
    assert found["temperaturetap"] == [{"chat_id": us.id, "person_id": house.alex.id, "value": 8}]
    assert [row["second_id"] for row in found["listening"]] == [None]
    assert str(house.sam.id) not in json.dumps(found)
    assert "Sam" not in json.dumps(found)
    assert found["draft"][0]["text"]
