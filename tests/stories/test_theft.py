"""What a copy of the database file holds for whoever takes it, once somebody was forgotten."""

from pathlib import Path

from tests.support.harness import Harness
from tests.support.words import worded

WORDS = ["Ana, next door, 555 0101", "I may be slow and I may be kind."]


async def on_disk(harness: Harness) -> list[str]:
    """Return which of the words stand in the database file, or beside it, when the bot has been stopped."""
    await harness.stop()
    path = Path(harness.database.removeprefix("sqlite:///"))
    content = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    await harness.start()
    return [words for words in WORDS if words.encode() in content]


async def test_what_was_forgotten_is_wiped_from_the_file(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/safety")
    await harness.taps(harness.alex, shown, "Someone I trust")
    await harness.says(harness.alex, harness.bot, WORDS[0])
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, "Write mine")
    await harness.says(harness.alex, harness.bot, WORDS[1])
    assert await on_disk(harness) == WORDS
    shown = await harness.says(harness.alex, harness.bot, "/forget")
    await harness.taps(harness.alex, shown, worded("button-forget-everything"))
    assert await on_disk(harness) == []
