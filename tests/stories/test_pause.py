"""Two people, one pause: from the call to the return, and everything that may happen on the way."""

from datetime import timedelta

import pytest

from playground import Chat, Message
from tests.words import fixed, opening, worded
from tests.world import World


def newest(house: World, us: Chat) -> Message:
    """What Sam's phone shows last in the group."""
    return house.sam.screen(us)[-1]


async def test_the_call_is_one_message_with_clip_time_and_ways(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    assert message.media is not None
    assert message.media.kind == "animation"
    assert message.text.startswith("⏸ A pause until")
    assert "Alex is taking 20 minutes" in message.text
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((house.clock.now() + timedelta(minutes=20)).timestamp())
    assert message.labels == ["🌬 Breathe with me", "What helps", "I need longer", "I'm ready", "Undo"]
    assert message.buttons[0][0].value.endswith("?start=breathe")


async def test_both_ready_before_the_time_end_it_at_once(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    before = message.data
    answer = await house.taps(house.sam, message, "I'm ready")
    assert answer.alert
    assert worded("noted-ready") in (answer.text or "")
    assert newest(house, us) is message
    assert message.data is before
    await house.taps(house.alex, message, "I'm ready")
    assert "You're both ready" in newest(house, us).text
    assert newest(house, us).labels == ["Help me start", "Invite to talk"]
    shown = len(house.sam.screen(us))
    await house.move(hours=3)
    assert len(house.sam.screen(us)) == shown


async def test_three_people_are_everyone(house: World) -> None:
    kim = house.telegram.add_person("Kim")
    family = house.telegram.add_group("Family", [house.alex, house.sam, kim], bots=[house.bot])
    message = await house.says(house.alex, family, "/pause")
    await house.taps(house.alex, message, "I'm ready")
    await house.taps(house.sam, message, "I'm ready")
    assert newest(house, family) is message
    await house.taps(kim, message, "I'm ready")
    assert "Everyone is ready" in newest(house, family).text


async def test_another_bot_in_the_group_is_nobody_to_wait_for(house: World, us: Chat) -> None:
    us.add_bot(house.telegram.add_bot("Other", "other_bot"))
    await house.settled()
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.alex, message, "I'm ready")
    await house.taps(house.sam, message, "I'm ready")
    assert "You're both ready" in newest(house, us).text


async def test_a_tap_can_be_taken_back(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.sam, message, "I'm ready")
    await house.taps(house.sam, message, "I need longer")
    await house.taps(house.alex, message, "I'm ready")
    assert newest(house, us) is message


async def test_two_rounds_then_a_time_instead(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    await house.move(minutes=20)
    assert newest(house, us).text.startswith(opening("pause-ask"))
    assert newest(house, us).labels == ["I'm ready", "I need longer", "Not today"]
    await house.move(minutes=10)
    assert "Not yet" in newest(house, us).text
    assert fixed("pause-not-yet") in newest(house, us).text
    await house.move(minutes=20)
    assert newest(house, us).text.startswith(opening("pause-ask"))
    await house.move(minutes=10)
    offer = newest(house, us)
    assert worded("pause-pick-a-time") in offer.text
    await house.move(hours=20)
    assert newest(house, us) is offer

    await house.taps(house.alex, offer, worded("button-in-hours", hours=3))
    suggestion = newest(house, us)
    assert suggestion.text.startswith("🕰 Alex suggests")
    own = await house.taps(house.alex, suggestion, "Works for me")
    assert worded("time-own") in (own.text or "")
    await house.taps(house.sam, suggestion, "Works for me")
    assert newest(house, us).text.startswith("🕰 It's set")
    await house.move(hours=3)
    assert "the time you set" in newest(house, us).text


async def test_a_newer_suggestion_replaces_the_older(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    await house.move(minutes=60)
    offer = newest(house, us)
    await house.taps(house.alex, offer, worded("button-in-hours", hours=1))
    older = newest(house, us)
    await house.taps(house.sam, offer, worded("button-in-hours", hours=12))
    answer = await house.taps(house.sam, older, "Works for me")
    assert worded("time-changed") in (answer.text or "")


async def test_ready_still_counts_while_a_time_is_offered(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    await house.move(minutes=60)
    offer = newest(house, us)
    await house.taps(house.alex, offer, "I'm ready")
    await house.taps(house.sam, offer, "I'm ready")
    assert "You're both ready" in newest(house, us).text


async def test_undo_is_the_callers_for_a_minute(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    answer = await house.taps(house.sam, message, "Undo")
    assert worded("undo-other") in (answer.text or "")
    await house.taps(house.alex, message, "Undo")
    assert newest(house, us).text == worded("pause-undone")
    assert newest(house, us).labels == []
    await house.move(hours=1)
    assert newest(house, us).text == worded("pause-undone")


async def test_undo_is_too_late_after_a_minute(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    await house.move(seconds=61)
    answer = await house.taps(house.alex, message, "Undo")
    assert "first minute" in (answer.text or "")
    await house.move(minutes=20)
    assert newest(house, us).text.startswith(opening("pause-ask"))


async def test_a_second_call_shows_the_running_one(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    await house.move(minutes=5)
    again = await house.says(house.sam, us, "/pause 60")
    assert again.text.startswith(opening("pause-running"))
    (time,) = [entity for entity in again.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((house.clock.now() + timedelta(minutes=15)).timestamp())
    assert "Undo" not in again.labels


async def test_two_calls_at_once_start_one_pause(house: World, us: Chat) -> None:
    house.alex.send(us, "/pause")
    house.sam.send(us, "/pause 30")
    await house.settled()
    texts = [message.text for message in house.alex.screen(us)]
    assert sum(text.startswith("⏸") for text in texts) == 1
    assert sum(text.startswith(opening("pause-running")) for text in texts) == 1


@pytest.mark.parametrize(("text", "minutes"), [("45", 45), ("1h30", 90), ("1", 1), ("24h", 1440)])
async def test_lengths(house: World, us: Chat, text: str, minutes: int) -> None:
    message = await house.says(house.alex, us, f"/pause {text}")
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((house.clock.now() + timedelta(minutes=minutes)).timestamp())
    assert (worded("pause-short") in message.text) == (minutes < 20)


async def test_a_clock_time_is_the_callers_own(house: World, us: Chat) -> None:
    house.sam.start(house.bot, "zone")
    await house.says(house.sam, house.bot, "Kolkata")
    message = await house.says(house.sam, us, "/pause 01:00")  # it is 23:30 in Kolkata
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((house.clock.now() + timedelta(minutes=90)).timestamp())
    assert "01:00" in message.text


async def test_after_a_day_without_the_bot_it_asks_once_and_says_so(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    await house.stop()
    house.clock.move_to(house.clock.now() + timedelta(hours=26))
    await house.start()
    await house.move(seconds=1)
    texts = [message.text for message in house.sam.screen(us)]
    assert sum(text.startswith(opening("pause-ask")) for text in texts) == 1
    assert fixed("late") in texts[-1]


async def test_it_answers_where_it_was_asked_in_a_topic(house: World) -> None:
    forum = house.telegram.add_group("Home", [house.alex, house.sam], bots=[house.bot], forum=True)
    thread = forum.topic("Evenings", house.alex)
    message = await house.says(house.alex, forum, "/pause", thread=thread)
    assert message.thread == thread
    await house.move(minutes=20)
    assert newest(house, forum).text.startswith(opening("pause-ask"))
    assert newest(house, forum).thread == thread


async def test_the_group_becomes_a_supergroup_meanwhile(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    new = house.telegram.migrate(us)
    await house.settled()
    await house.move(minutes=20)
    asked = newest(house, new)
    assert asked.text.startswith(opening("pause-ask"))
    await house.taps(house.alex, asked, "I'm ready")
    await house.taps(house.sam, asked, "I'm ready")
    assert "You're both ready" in newest(house, new).text


async def test_the_bot_is_removed_and_comes_back(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    us.remove_bot(house.bot)
    await house.settled()
    start = len(house.telegram.log)
    await house.move(minutes=30)
    assert house.shown_since(start) == []
    us.add_bot(house.bot)
    await house.settled()
    await house.move(seconds=1)
    assert worded("pause-ask") in newest(house, us).text


async def test_a_pause_forgotten_for_days_neither_asks_nor_stands_in_the_way(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    us.remove_bot(house.bot)
    await house.settled()
    await house.move(days=3)
    us.add_bot(house.bot)
    await house.settled()
    await house.move(minutes=1)
    assert not any(message.text.startswith("Ready") for message in house.sam.screen(us))
    message = await house.says(house.sam, us, "/pause")
    assert "Sam is taking 20 minutes" in message.text
