"""A line that mends a moment: seen by one, said with one tap, no line twice before all were seen."""

import pytest

from content.library import repairs
from content.shelves import where
from playground import Chat, Message
from tests.words import worded
from tests.world import World

ALL = repairs()
LABELS = ["I feel", "I'm sorry", "Slow down", "Stop and start over", "You matter to me", "We agree on this"]


def lines(group: str) -> set[str]:
    return {one.text for one in where(ALL.repairs, group=group)}


def shown(message: Message) -> str:
    return message.text.partition("\n")[2]


async def test_in_the_group_three_taps_and_only_the_last_is_seen(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    first = await house.says(house.alex, us, "/repair")
    assert first.ephemeral
    assert first.labels == LABELS
    await house.taps(house.alex, first, "I'm sorry")
    said = shown(house.alex.screen(us)[-1])
    assert said in lines("im-sorry")
    assert house.alex.screen(us)[-1].labels == ["Send", "Copy", "Another", "Something else"]
    await house.taps(house.alex, house.alex.screen(us)[-1], "Another")
    other = shown(house.alex.screen(us)[-1])
    assert other in lines("im-sorry") - {said}
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, house.alex.screen(us)[-1], "Send")
    assert len(house.sam.screen(us)) == len(before) + 1
    assert house.sam.screen(us)[-1].text == f"From Alex:\n{other}"


@pytest.mark.parametrize("label", LABELS)
async def test_no_line_comes_twice_before_all_were_seen(house: World, label: str) -> None:
    message = await house.says(house.alex, house.bot, "/repair")
    await house.taps(house.alex, message, label)
    group = next(id_ for id_, one in ALL.groups.items() if one.label == label)
    seen = [shown(message)]
    for _ in range(len(lines(group))):
        await house.taps(house.alex, message, "Another")
        seen.append(shown(message))
    assert set(seen[:-1]) == lines(group)
    assert seen[-1] != seen[-2]


async def test_midnight_shuffles_nothing_that_is_open(house: World) -> None:
    message = await house.says(house.alex, house.bot, "/repair")
    await house.taps(house.alex, message, "Slow down")
    seen = {shown(message)}
    for _ in range(len(lines("slow-down")) - 1):
        await house.move(hours=23)
        await house.taps(house.alex, message, "Another")
        seen.add(shown(message))
    assert seen == lines("slow-down")


async def test_something_else(house: World) -> None:
    message = await house.says(house.alex, house.bot, "/repair")
    await house.taps(house.alex, message, "I feel")
    await house.taps(house.alex, message, "Something else")
    assert message.labels == LABELS


async def test_from_the_private_chat_it_is_copied_or_sent_where_both_are(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    before = len(house.sam.screen(us))
    message = await house.says(house.alex, house.bot, "/repair")
    await house.taps(house.alex, message, "We agree on this")
    said = shown(message).removesuffix("\n\n" + worded("what-this-is"))
    assert (await house.taps(house.alex, message, "Copy")).copied == said
    await house.taps(house.alex, message, "Send")
    assert len(house.sam.screen(us)) == before
    await house.taps(house.alex, house.alex.screen(house.bot)[-1], "Us")
    assert [one.text for one in house.sam.screen(us)[before:]] == [f"From Alex:\n{said}"]


async def test_a_double_tap_says_it_once(house: World, us: Chat) -> None:
    first = await house.says(house.alex, us, "/repair")
    await house.taps(house.alex, first, "I feel")
    before = len(house.sam.screen(us))
    ready = house.alex.screen(us)[-1]
    for _ in range(3):
        house.alex.tap(ready, "Send")
    await house.dealt_with()
    assert len(house.sam.screen(us)) == before + 1


async def test_an_old_phone_is_led_to_the_private_chat(house: World, us: Chat) -> None:
    answer = await house.says(house.alex, us, "/repair", ephemeral=False)
    assert answer.buttons[0][0].value == "https://t.me/breather_bot?start=repair"
    house.alex.start(house.bot, "repair")
    await house.settled()
    assert house.alex.screen(house.bot)[-1].labels == LABELS


async def test_refused_ephemeral_lines_wait_in_private(house: World, us: Chat) -> None:
    public = await house.says(house.alex, us, "/help")
    house.telegram.refuse_ephemeral = True
    before = [one.data for one in house.sam.screen(us)]
    answer = await house.taps(house.alex, public, data="rl1:i-feel:5")
    assert answer.url == "https://t.me/breather_bot?start=draft"
    assert [one.data for one in house.sam.screen(us)] == before
    house.alex.start(house.bot, "draft")
    await house.settled()
    message = house.alex.screen(house.bot)[-1]
    assert message.labels == ["Another", "Something else", "Send", "Copy"]
    assert shown(message).removesuffix("\n\n" + worded("what-this-is")) in lines("i-feel")


async def test_forged_buttons(house: World) -> None:
    message = await house.says(house.alex, house.bot, "/repair")
    for data in ("rl1:nowhere:1", "rl1:i-feel:-1", "rl1:i-feel:1000000000000", "rl1:i-feel:1:1"):
        assert worded("old-button") in ((await house.taps(house.alex, message, data=data)).text or ""), data
    await house.taps(house.alex, message, data="rl1:i-feel:9999")
    assert shown(message).removesuffix("\n\n" + worded("what-this-is")) in lines("i-feel")
