"""Characters that a database may refuse: they are left out where they come in, and everything works."""

from tests.kept import on_disk
from tests.world import World


async def test_a_name_and_words_with_a_null_in_them(house: World) -> None:
    alice = house.telegram.add_person("Al\0ice")
    us = house.telegram.add_group("Us", [alice, house.sam], bots=[house.bot])
    await house.dealt_with()
    shown = await house.says(alice, house.bot, "/affirm")
    await house.taps(alice, shown, "Write mine")
    await house.says(alice, house.bot, "I am\0 enough")
    assert "I am enough" in on_disk(house).decode(errors="replace")
    pause = await house.says(alice, us, "/pause \0 30")
    assert "Alice" in pause.text


async def test_a_title_with_a_null_in_it(house: World) -> None:
    group = house.telegram.add_group("We\0 two", [house.alex, house.sam], bots=[house.bot])
    await house.dealt_with()
    assert "⏸" in (await house.says(house.sam, group, "/pause")).text
