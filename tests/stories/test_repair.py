"""A line that repairs a moment: seen by one, said with one tap, no line twice before all were seen."""

import pytest

from content.catalog.libraries import where
from content.catalog.loaders import repairs
from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import worded

ALL = repairs()
LABELS = ["I feel", "I'm sorry", "Slow down", "Stop and start over", "You matter to me", "We agree on this"]


def lines(group: str) -> set[str]:
    return {one.text for one in where(ALL.repairs, group=group)}


def shown(message: Message) -> str:
    return message.text.partition("\n")[2]


async def test_in_the_group_three_taps_and_only_the_last_is_seen(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    first = await harness.says(harness.alex, us, "/repair")
    assert first.ephemeral
    assert first.labels == LABELS
    await harness.taps(harness.alex, first, "I'm sorry")
    said = shown(harness.alex.screen(us)[-1])
    assert said in lines("im-sorry")
    assert harness.alex.screen(us)[-1].labels == ["Send", "Copy", "Another", worded("button-something-else")]
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Another")
    other = shown(harness.alex.screen(us)[-1])
    assert other in lines("im-sorry") - {said}
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Send")
    assert len(harness.sam.screen(us)) == len(before) + 1
    assert harness.sam.screen(us)[-1].text == f"From Alex:\n{other}"


@pytest.mark.parametrize("label", LABELS)
async def test_no_line_comes_twice_before_all_were_seen(harness: Harness, label: str) -> None:
    message = await harness.says(harness.alex, harness.bot, "/repair")
    await harness.taps(harness.alex, message, label)
    group = next(id_ for id_, one in ALL.groups.items() if one.label == label)
    seen = [shown(message)]
    for _ in range(len(lines(group))):
        await harness.taps(harness.alex, message, "Another")
        seen.append(shown(message))
    assert set(seen[:-1]) == lines(group)
    assert seen[-1] != seen[-2]


async def test_midnight_shuffles_nothing_that_is_open(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/repair")
    await harness.taps(harness.alex, message, "Slow down")
    seen = {shown(message)}
    for _ in range(len(lines("slow-down")) - 1):
        await harness.move(hours=23)
        await harness.taps(harness.alex, message, "Another")
        seen.add(shown(message))
    assert seen == lines("slow-down")


async def test_something_else(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/repair")
    await harness.taps(harness.alex, message, "I feel")
    await harness.taps(harness.alex, message, worded("button-something-else"))
    assert message.labels == LABELS


async def test_from_the_private_chat_it_is_copied_or_sent_where_both_are(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    before = len(harness.sam.screen(us))
    message = await harness.says(harness.alex, harness.bot, "/repair")
    await harness.taps(harness.alex, message, "We agree on this")
    said = shown(message).removesuffix("\n\n" + worded("what-this-is"))
    assert (await harness.taps(harness.alex, message, "Copy")).copied == said
    await harness.taps(harness.alex, message, "Send")
    assert len(harness.sam.screen(us)) == before
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], "Us")
    assert [one.text for one in harness.sam.screen(us)[before:]] == [f"From Alex:\n{said}"]


async def test_a_double_tap_says_it_once(harness: Harness, us: Chat) -> None:
    first = await harness.says(harness.alex, us, "/repair")
    await harness.taps(harness.alex, first, "I feel")
    before = len(harness.sam.screen(us))
    ready = harness.alex.screen(us)[-1]
    for _ in range(3):
        harness.alex.tap(ready, "Send")
    await harness.dealt_with()
    assert len(harness.sam.screen(us)) == before + 1


async def test_an_old_phone_is_led_to_the_private_chat(harness: Harness, us: Chat) -> None:
    answer = await harness.says(harness.alex, us, "/repair", ephemeral=False)
    assert answer.buttons[0][0].value == "https://t.me/breather_bot?start=repair"
    harness.alex.start(harness.bot, "repair")
    await harness.settled()
    assert harness.alex.screen(harness.bot)[-1].labels == LABELS


async def test_refused_ephemeral_lines_wait_in_private(harness: Harness, us: Chat) -> None:
    public = await harness.says(harness.alex, us, "/help")
    harness.telegram.refuse_ephemeral = True
    before = [one.data for one in harness.sam.screen(us)]
    answer = await harness.taps(harness.alex, public, data="rl1:i-feel:5")
    assert answer.url == "https://t.me/breather_bot?start=draft"
    assert [one.data for one in harness.sam.screen(us)] == before
    harness.alex.start(harness.bot, "draft")
    await harness.settled()
    message = harness.alex.screen(harness.bot)[-1]
    assert message.labels == ["Another", worded("button-something-else"), "Send", "Copy"]
    assert shown(message).removesuffix("\n\n" + worded("what-this-is")) in lines("i-feel")


async def test_forged_buttons(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/repair")
    for data in ("rl1:nowhere:1", "rl1:i-feel:-1", "rl1:i-feel:1000000000000", "rl1:i-feel:1:1"):
        assert worded("old-button") in ((await harness.taps(harness.alex, message, data=data)).text or ""), data
    await harness.taps(harness.alex, message, data="rl1:i-feel:9999")
    assert shown(message).removesuffix("\n\n" + worded("what-this-is")) in lines("i-feel")
