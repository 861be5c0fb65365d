"""Listening in turns: the turns all see, the prompts one sees, the end that either may choose."""

from datetime import timedelta
from pathlib import Path

import pytest

from content.catalog.loaders import listening
from playground import Chat, Message
from tests.support.harness import Harness, world
from tests.support.words import fixed, opening, worded

KEYS = [worded("button-prompt"), "Stop"]


def of_bot(harness: Harness, us: Chat) -> list[Message]:
    """Return what the bot wrote in the group, as Sam sees it."""
    return [one for one in harness.sam.screen(us) if one.from_.get("id") == harness.bot.id and not one.ephemeral]


def bytes_of(harness: Harness, us: Chat) -> list[tuple[object, ...]]:
    return [(one.id, one.text, one.labels, one.edit_date) for one in of_bot(harness, us)]


def until(message: Message) -> int:
    """Return the Unix second in the message's date-time."""
    (moment,) = [entity["unix_time"] for entity in message.entities if entity["type"] == "date_time"]
    return int(moment)


async def test_both_speak_and_both_say_back(harness: Harness, us: Chat) -> None:
    start = harness.clock.now()
    first = await harness.says(harness.alex, us, "/listen")
    assert opening("listen-step-1", name="Alex") in first.text
    assert until(first) == int((start + timedelta(minutes=5)).timestamp())
    assert first.labels == [worded("button-speak-first"), *KEYS]
    turns = [fixed("listen-step-2"), fixed("listen-step-3"), "Alex says back", worded("listen-done")]
    for minutes, begins, keys in zip((5, 2, 5, 2), turns, (KEYS, KEYS, KEYS, []), strict=True):
        before = of_bot(harness, us)[-1]
        await harness.move(minutes=minutes, seconds=-20)
        assert of_bot(harness, us)[-1] is before
        await harness.move(seconds=25)
        shown = of_bot(harness, us)[-1]
        assert begins in shown.text
        assert shown.labels == keys
    count = len(of_bot(harness, us))
    await harness.move(hours=2)
    assert len(of_bot(harness, us)) == count
    answer = await harness.taps(harness.sam, first, "Stop")
    assert "over" in (answer.text or "")


async def test_each_may_set_the_length(harness: Harness, us: Chat) -> None:
    for args, minutes in (("1", 1), ("20 min", 20), ("3m", 3)):
        typed = harness.clock.now()
        shown = await harness.says(harness.sam, us, f"/listen {args}")
        assert until(shown) == int((typed + timedelta(minutes=minutes)).timestamp())
        await harness.taps(harness.sam, shown, "Stop")


@pytest.mark.parametrize("args", ["99", "21", "0", "-5", "abc", "5 hours", "at 5", "<b>5</b>", "5" * 4000])
async def test_a_length_that_cannot_be_used(harness: Harness, us: Chat, args: str) -> None:
    answer = await harness.says(harness.alex, us, f"/listen {args}")
    assert worded("listen-minutes") in answer.text
    await harness.taps(harness.sam, answer, worded("button-listen-now"))
    assert opening("listen-step-1", name="Sam") in of_bot(harness, us)[-1].text


async def test_the_other_one_may_speak_first(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/listen")
    answer = await harness.taps(harness.alex, message, worded("button-speak-first"))
    assert worded("listen-own") in (answer.text or "")
    await harness.move(seconds=30)
    await harness.taps(harness.sam, message, worded("button-speak-first"))
    assert opening("listen-step-1", name="Sam") in message.text
    assert until(message) == int((harness.clock.now() + timedelta(minutes=5)).timestamp())
    assert message.labels == KEYS
    answer = await harness.taps(harness.alex, message, data="lf1:1")
    assert worded("listen-late") in (answer.text or "")
    count = len(of_bot(harness, us))
    await harness.move(minutes=4, seconds=50)
    assert len(of_bot(harness, us)) == count
    await harness.move(seconds=15)
    assert "Sam says what fits" in of_bot(harness, us)[-1].text


async def test_after_a_minute_nobody_takes_the_first_turn(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/listen")
    await harness.move(seconds=61)
    before = bytes_of(harness, us)
    answer = await harness.taps(harness.sam, message, worded("button-speak-first"))
    assert worded("listen-late") in (answer.text or "")
    assert bytes_of(harness, us) == before


async def test_prompts_are_for_the_listener_alone(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/listen")
    before = bytes_of(harness, us)
    for_alex = len(harness.alex.screen(us))
    answer = await harness.taps(harness.alex, message, worded("button-prompt"))
    assert worded("listen-speaks") in (answer.text or "")
    await harness.taps(harness.sam, message, worded("button-prompt"))
    shown = harness.sam.screen(us)[-1]
    assert shown.ephemeral
    texts = [shown.text]
    for _ in range(8):
        await harness.taps(harness.sam, shown, "Another")
        texts.append(shown.text)
    assert len(set(texts[:8])) == 8
    assert texts[8] == texts[0]
    assert bytes_of(harness, us) == before
    assert len(harness.alex.screen(us)) == for_alex


async def test_prompts_follow_the_steps(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/listen 3")
    await harness.move(minutes=3, seconds=5)
    back = of_bot(harness, us)[-1]
    answer = await harness.taps(harness.alex, back, worded("button-prompt"))
    assert worded("listen-checks") in (answer.text or "")
    await harness.taps(harness.sam, back, worded("button-prompt"))
    assert listening().prompts["your-words"].text in harness.sam.screen(us)[-1].text
    await harness.move(minutes=2, seconds=5)
    swapped = of_bot(harness, us)[-1]
    answer = await harness.taps(harness.sam, swapped, worded("button-prompt"))
    assert worded("listen-speaks") in (answer.text or "")
    await harness.taps(harness.alex, swapped, worded("button-prompt"))
    assert harness.alex.screen(us)[-1].ephemeral


async def test_where_a_private_prompt_is_refused_the_private_chat_has_them_all(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/listen")
    before = bytes_of(harness, us)
    harness.telegram.refuse_ephemeral = True
    answer = await harness.taps(harness.sam, message, worded("button-prompt"))
    assert answer.url == "https://t.me/breather_bot?start=listen"
    assert bytes_of(harness, us) == before
    harness.sam.start(harness.bot, "listen")
    await harness.settled()
    assert harness.sam.screen(harness.bot)[-1].text.count("•") == 12


@pytest.mark.parametrize("who", ["alex", "sam"])
async def test_either_may_stop_it_and_nobody_is_named(harness: Harness, us: Chat, who: str) -> None:
    message = await harness.says(harness.alex, us, "/listen")
    taps = [getattr(harness, who).tap(message, "Stop") for _ in range(2)]
    await harness.dealt_with()
    assert all(tap.answered for tap in taps)
    assert message.text.startswith(opening("listen-stopped"))
    assert "Alex" not in message.text
    assert "Sam" not in message.text
    assert message.labels == []
    count = len(of_bot(harness, us))
    await harness.move(hours=1)
    assert len(of_bot(harness, us)) == count
    assert opening("listen-step-1", name="Sam") in (await harness.says(harness.sam, us, "/listen")).text


async def test_stopped_on_an_older_message_all_see_that_it_ended(harness: Harness, us: Chat) -> None:
    first = await harness.says(harness.alex, us, "/listen 1")
    await harness.move(minutes=1, seconds=5)
    text = first.text
    await harness.taps(harness.sam, first, "Stop")
    assert first.text == text
    assert worded("listen-stopped") in of_bot(harness, us)[-1].text


async def test_one_at_a_time(harness: Harness, us: Chat) -> None:
    first = await harness.says(harness.alex, us, "/listen 3")
    again = await harness.says(harness.sam, us, "/listen 10")
    assert worded("listen-running") in again.text
    assert opening("listen-step-1", name="Alex") in again.text
    assert until(again) == until(first)
    assert again.labels == first.labels
    count = len(of_bot(harness, us))
    await harness.move(minutes=3, seconds=5)
    assert len(of_bot(harness, us)) == count + 1


async def test_a_third_person_is_told_kindly(harness: Harness) -> None:
    kim = harness.telegram.add_person("Kim")
    group = harness.telegram.add_group("Three", [harness.alex, harness.sam, kim], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(harness.alex, group, "/listen")
    await harness.taps(harness.sam, message, worded("button-prompt"))
    text = message.text
    for label in (worded("button-speak-first"), worded("button-prompt"), "Stop"):
        answer = await harness.taps(kim, message, label)
        assert worded("listen-third") in (answer.text or ""), label
    assert message.text == text


async def test_dead_ends(harness: Harness, us: Chat) -> None:
    answer = await harness.says(harness.alex, harness.bot, "/listen")
    assert worded("only-in-a-group") in answer.text
    await harness.says(harness.alex, us, "/listen")
    kim = harness.telegram.add_person("Kim")
    theirs = harness.telegram.add_group("Others", [kim, harness.sam], bots=[harness.bot])
    await harness.settled()
    other = await harness.says(kim, theirs, "/help")
    before = bytes_of(harness, us)
    for data in ("lf1:1", "lp1:1:0", "lx1:1:1", "lx1:99:1"):
        told = await harness.taps(kim, other, data=data)
        assert "over" in (told.text or ""), data
    assert bytes_of(harness, us) == before


async def test_it_survives_a_restart_in_the_middle(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/listen 3")
    await harness.move(minutes=2)
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=2))
    await harness.start()
    await harness.tick()
    back = of_bot(harness, us)[-1]
    assert fixed("listen-step-2") in back.text
    assert until(back) == int((harness.clock.now() + timedelta(minutes=2)).timestamp())
    await harness.move(minutes=2, seconds=5)
    assert fixed("listen-step-3") in of_bot(harness, us)[-1].text


async def test_after_a_long_absence_it_ends_and_says_so(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/listen 3")
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(hours=1))
    await harness.start()
    await harness.tick()
    assert worded("listen-lost") in of_bot(harness, us)[-1].text
    answer = await harness.taps(harness.sam, message, "Stop")
    assert "over" in (answer.text or "")
    count = len(of_bot(harness, us))
    await harness.move(hours=1)
    assert len(of_bot(harness, us)) == count
    assert opening("listen-step-1", name="Sam") in (await harness.says(harness.sam, us, "/listen")).text


async def test_a_pause_ends_it_without_a_word(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/listen 3")
    await harness.says(harness.sam, us, "/pause 30")
    count = len(of_bot(harness, us))
    await harness.move(minutes=29)
    assert len(of_bot(harness, us)) == count
    assert opening("listen-step-1", name="Sam") in (await harness.says(harness.sam, us, "/listen")).text


async def test_a_new_id_of_the_group_keeps_the_turns(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/listen 3")
    moved = harness.telegram.migrate(us)
    await harness.settled()
    await harness.move(minutes=3, seconds=5)
    assert fixed("listen-step-2") in of_bot(harness, moved)[-1].text


async def test_in_a_topic_it_stays_in_its_topic(harness: Harness) -> None:
    forum = harness.telegram.add_group("Home", [harness.alex, harness.sam], bots=[harness.bot], forum=True)
    thread = forum.topic("Evenings", harness.alex)
    await harness.says(harness.alex, forum, "/listen 3", thread=thread)
    await harness.move(minutes=3, seconds=5)
    back = of_bot(harness, forum)[-1]
    assert fixed("listen-step-2") in back.text
    assert back.thread == thread


async def round_of(folder: Path, *, prompts: bool) -> list[tuple[object, ...]]:
    """Return what Alex's phone shows after a whole round, with or without Sam asking for prompts."""
    async with world(folder) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
        await harness.settled()
        await harness.says(harness.alex, us, "/listen 3")
        for minutes in (3, 2, 3, 2):
            if prompts:
                await harness.taps(harness.sam, of_bot(harness, us)[-1], worded("button-prompt"))
            await harness.move(minutes=minutes, seconds=3)
        return [(one.text, one.labels, one.edit_date) for one in harness.alex.screen(us)]


async def test_whether_sam_asked_for_prompts_changes_nothing_on_alexs_phone(tmp_path: Path) -> None:
    for folder in ("quiet", "asked"):
        (tmp_path / folder).mkdir()
    quiet = await round_of(tmp_path / "quiet", prompts=False)
    assert len(quiet) == 8  # joined, greeting, command, five messages of the round
    assert await round_of(tmp_path / "asked", prompts=True) == quiet
