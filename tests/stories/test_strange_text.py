"""Characters that a database may refuse: they are left out where they come in, and everything works."""

from tests.support.harness import Harness
from tests.support.stored_rows import on_disk


async def test_a_name_and_words_with_a_null_in_them(harness: Harness) -> None:
    alice = harness.telegram.add_person("Al\0ice")
    us = harness.telegram.add_group("Us", [alice, harness.sam], bots=[harness.bot])
    await harness.dealt_with()
    shown = await harness.says(alice, harness.bot, "/affirm")
    await harness.taps(alice, shown, "Write mine")
    await harness.says(alice, harness.bot, "I am\0 enough")
    assert "I am enough" in on_disk(harness).decode(errors="replace")
    pause = await harness.says(alice, us, "/pause \0 30")
    assert "Alice" in pause.text


async def test_a_title_with_a_null_in_it(harness: Harness) -> None:
    group = harness.telegram.add_group("We\0 two", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.dealt_with()
    assert "⏸" in (await harness.says(harness.sam, group, "/pause")).text
