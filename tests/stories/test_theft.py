"""What a copy of the database file holds for whoever takes it, once somebody was forgotten."""

from pathlib import Path

from tests.words import worded
from tests.world import World

WORDS = ["Ana, next door, 555 0101", "I may be slow and I may be kind."]


async def on_disk(house: World) -> list[str]:
    """Which of the words stand in the file, or beside it, when the bot has been stopped."""
    await house.stop()
    path = Path(house.database.removeprefix("sqlite:///"))
    content = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    await house.start()
    return [words for words in WORDS if words.encode() in content]


async def test_what_was_forgotten_is_wiped_from_the_file(house: World) -> None:
    shown = await house.says(house.alex, house.bot, "/safety")
    await house.taps(house.alex, shown, "Someone I trust")
    await house.says(house.alex, house.bot, WORDS[0])
    shown = await house.says(house.alex, house.bot, "/affirm")
    await house.taps(house.alex, shown, "Write mine")
    await house.says(house.alex, house.bot, WORDS[1])
    assert await on_disk(house) == WORDS
    shown = await house.says(house.alex, house.bot, "/forget")
    await house.taps(house.alex, shown, worded("button-forget-everything"))
    assert await on_disk(house) == []
