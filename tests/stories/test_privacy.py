"""/privacy and /export: what is kept, and a copy of it."""

import json
from typing import Any

import pytest

from bot.services import privacy, retention
from content.catalog.formats import duration
from playground import Chat
from tests.support.everything import TABLES, everything, newest, traces
from tests.support.harness import Harness
from tests.support.words import opening, worded


def file_of(harness: Harness) -> dict[str, list[dict[str, Any]]]:
    """Return the content of the file that Alex was sent last."""
    media = newest(harness, harness.bot).media
    assert media is not None
    assert media.kind == "document"
    found: dict[str, list[dict[str, Any]]] = json.loads(harness.telegram.files[media.file_id].content)
    return found


async def test_privacy_is_one_screen_with_the_lengths_that_hold(harness: Harness, us: Chat) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/privacy")
    for days in (retention.ENDED, retention.GONE, retention.DELIVERED, privacy.RESTS):
        assert duration(days, "en") in shown.text
    assert shown.labels == [worded("button-export"), worded("button-forget")]
    await harness.taps(harness.alex, shown, worded("button-forget"))
    assert newest(harness, harness.bot).text.startswith(opening("forget"))
    await harness.taps(harness.alex, shown, worded("button-export"))
    assert file_of(harness)["person"][0]["name"] == "Alex"


@pytest.mark.parametrize("command", ["privacy", "export", "forget"])
async def test_in_the_group_only_the_one_who_asks_sees_anything(harness: Harness, us: Chat, command: str) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, us, f"/{command}")
    assert shown.ephemeral
    if command == "export":
        assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=export"
        harness.alex.start(harness.bot, "export")
        await harness.dealt_with()
        assert file_of(harness)["membership"] == [{"chat_id": us.id, "person_id": harness.alex.id}]
    if command == "forget":
        await harness.taps(harness.alex, shown, worded("button-forget-everything"))
        assert newest(harness, us).text.startswith(worded("forget-done"))
        assert traces(harness) == {}
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_the_copy_has_every_table_and_ones_own_part_of_it(harness: Harness) -> None:
    us = await everything(harness)
    await harness.taps(harness.sam, next(one for one in harness.sam.screen(us) if "0" in one.labels), "3")
    await harness.taps(
        harness.sam, next(one for one in harness.sam.screen(us) if worded("button-prompt") in one.labels), "A prompt"
    )
    await harness.says(harness.alex, harness.bot, "/export")
    message, found = newest(harness, harness.bot), file_of(harness)
    assert message.media is not None
    assert message.media.name == "my-data.json"
    assert message.text.startswith(opening("export-file"))
    assert {name for name, rows in found.items() if rows} == TABLES
    assert set(traces(harness)) <= TABLES
    assert found["temperaturetap"] == [{"chat_id": us.id, "person_id": harness.alex.id, "value": 8}]
    assert [row["second_id"] for row in found["listening"]] == [None]
    assert str(harness.sam.id) not in json.dumps(found)
    assert "Sam" not in json.dumps(found)
    assert found["draft"][0]["text"]
