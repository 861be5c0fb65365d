"""Two people, one pause: from the call to the return, and everything that may happen on the way."""

from datetime import timedelta

import pytest

from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import fixed, opening, worded


def newest(harness: Harness, us: Chat) -> Message:
    """Return what Sam's phone shows last in the group."""
    return harness.sam.screen(us)[-1]


async def test_the_call_is_one_message_with_clip_time_and_ways(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    assert message.media is not None
    assert message.media.kind == "animation"
    assert message.text.startswith(opening("pause-started"))
    assert fixed("pause-started", name="Alex", length=timedelta(minutes=20)) in message.text
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((harness.clock.now() + timedelta(minutes=20)).timestamp())
    assert message.labels == [worded("button-breathe-with-me"), "What helps", "I need longer", "I'm ready", "Undo"]
    assert message.buttons[0][0].value.endswith("?start=breathe")


async def test_both_ready_before_the_time_end_it_at_once(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    before = message.data
    answer = await harness.taps(harness.sam, message, "I'm ready")
    assert answer.alert
    assert worded("noted-ready") in (answer.text or "")
    assert newest(harness, us) is message
    assert message.data is before
    await harness.taps(harness.alex, message, "I'm ready")
    assert "You're both ready" in newest(harness, us).text
    assert newest(harness, us).labels == ["Help me start", "Invite to talk"]
    shown = len(harness.sam.screen(us))
    await harness.move(hours=3)
    assert len(harness.sam.screen(us)) == shown


async def test_three_people_are_everyone(harness: Harness) -> None:
    kim = harness.telegram.add_person("Kim")
    family = harness.telegram.add_group("Family", [harness.alex, harness.sam, kim], bots=[harness.bot])
    message = await harness.says(harness.alex, family, "/pause")
    await harness.taps(harness.alex, message, "I'm ready")
    await harness.taps(harness.sam, message, "I'm ready")
    assert newest(harness, family) is message
    await harness.taps(kim, message, "I'm ready")
    assert "Everyone is ready" in newest(harness, family).text


async def test_another_bot_in_the_group_is_nobody_to_wait_for(harness: Harness, us: Chat) -> None:
    us.add_bot(harness.telegram.add_bot("Other", "other_bot"))
    await harness.settled()
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.alex, message, "I'm ready")
    await harness.taps(harness.sam, message, "I'm ready")
    assert "You're both ready" in newest(harness, us).text


async def test_a_tap_can_be_taken_back(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.sam, message, "I'm ready")
    await harness.taps(harness.sam, message, "I need longer")
    await harness.taps(harness.alex, message, "I'm ready")
    assert newest(harness, us) is message


async def test_two_rounds_then_a_time_instead(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    await harness.move(minutes=20)
    assert newest(harness, us).text.startswith(opening("pause-ask"))
    assert newest(harness, us).labels == ["I'm ready", "I need longer", "Not today"]
    await harness.move(minutes=10)
    assert "Not yet" in newest(harness, us).text
    assert fixed("pause-not-yet") in newest(harness, us).text
    await harness.move(minutes=20)
    assert newest(harness, us).text.startswith(opening("pause-ask"))
    await harness.move(minutes=10)
    offer = newest(harness, us)
    assert worded("pause-pick-a-time") in offer.text
    await harness.move(hours=20)
    assert newest(harness, us) is offer

    await harness.taps(harness.alex, offer, worded("button-in-hours", length=timedelta(hours=3)))
    suggestion = newest(harness, us)
    assert suggestion.text.startswith("🕰 Alex suggests")
    own = await harness.taps(harness.alex, suggestion, worded("button-works-for-me"))
    assert worded("time-own") in (own.text or "")
    await harness.taps(harness.sam, suggestion, worded("button-works-for-me"))
    assert newest(harness, us).text.startswith(opening("time-agreed"))
    await harness.move(hours=3)
    assert worded("time-came") in newest(harness, us).text


async def test_a_newer_suggestion_replaces_the_older(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    await harness.move(minutes=60)
    offer = newest(harness, us)
    await harness.taps(harness.alex, offer, worded("button-in-hours", length=timedelta(hours=1)))
    older = newest(harness, us)
    await harness.taps(harness.sam, offer, worded("button-in-hours", length=timedelta(hours=12)))
    answer = await harness.taps(harness.sam, older, worded("button-works-for-me"))
    assert worded("time-changed") in (answer.text or "")


async def test_ready_still_counts_while_a_time_is_offered(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    await harness.move(minutes=60)
    offer = newest(harness, us)
    await harness.taps(harness.alex, offer, "I'm ready")
    await harness.taps(harness.sam, offer, "I'm ready")
    assert "You're both ready" in newest(harness, us).text


async def test_undo_is_the_callers_for_a_minute(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    answer = await harness.taps(harness.sam, message, "Undo")
    assert worded("undo-other") in (answer.text or "")
    await harness.taps(harness.alex, message, "Undo")
    assert newest(harness, us).text == worded("pause-undone")
    assert newest(harness, us).labels == []
    await harness.move(hours=1)
    assert newest(harness, us).text == worded("pause-undone")


async def test_undo_is_too_late_after_a_minute(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    await harness.move(seconds=61)
    answer = await harness.taps(harness.alex, message, "Undo")
    assert worded("undo-late") in (answer.text or "")
    await harness.move(minutes=20)
    assert newest(harness, us).text.startswith(opening("pause-ask"))


async def test_a_second_call_shows_the_running_one(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    await harness.move(minutes=5)
    again = await harness.says(harness.sam, us, "/pause 60")
    assert again.text.startswith(opening("pause-running"))
    (time,) = [entity for entity in again.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((harness.clock.now() + timedelta(minutes=15)).timestamp())
    assert "Undo" not in again.labels


async def test_two_calls_at_once_start_one_pause(harness: Harness, us: Chat) -> None:
    harness.alex.send(us, "/pause")
    harness.sam.send(us, "/pause 30")
    await harness.settled()
    texts = [message.text for message in harness.alex.screen(us)]
    assert sum(text.startswith("⏸") for text in texts) == 1
    assert sum(text.startswith(opening("pause-running")) for text in texts) == 1


@pytest.mark.parametrize(("text", "minutes"), [("45", 45), ("1h30", 90), ("1", 1), ("24h", 1440)])
async def test_lengths(harness: Harness, us: Chat, text: str, minutes: int) -> None:
    message = await harness.says(harness.alex, us, f"/pause {text}")
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((harness.clock.now() + timedelta(minutes=minutes)).timestamp())
    assert (worded("pause-short") in message.text) == (minutes < 20)


async def test_a_clock_time_is_the_callers_own(harness: Harness, us: Chat) -> None:
    harness.sam.start(harness.bot, "zone")
    await harness.says(harness.sam, harness.bot, "Kolkata")
    message = await harness.says(harness.sam, us, "/pause 01:00")  # it is 23:30 in Kolkata
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((harness.clock.now() + timedelta(minutes=90)).timestamp())
    assert "01:00" in message.text


def ends(message: Message) -> list[int]:
    """Return the moments that a message names, in Unix seconds."""
    return [entity["unix_time"] for entity in message.entities if entity["type"] == "date_time"]


async def test_a_length_that_may_be_a_clock_is_asked(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Kolkata")  # it is 23:30 there
    asked = await harness.says(harness.sam, us, "/pause 23h")
    assert worded("pause-which") in asked.text
    assert asked.labels == [
        worded("button-pause-for", length=timedelta(hours=23)),
        worded("button-pause-until", at="Tue 3 Mar 23:00"),
    ]
    assert not [one for one in harness.alex.screen(us) if one.text.startswith("⏸")]
    await harness.taps(harness.sam, asked, worded("button-pause-until", at="Tue 3 Mar 23:00"))
    assert ends(newest(harness, us)) == [int((harness.clock.now() + timedelta(hours=23, minutes=30)).timestamp())]
    assert fixed("pause-started", name="Sam", length=timedelta(hours=23, minutes=30)) in newest(harness, us).text


async def test_a_minute_late_is_no_day(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Kolkata")
    asked = await harness.says(harness.sam, us, "/pause 23:29")
    assert asked.labels == [worded("button-pause-until", at="Tue 3 Mar 23:29")]
    started = await harness.says(harness.sam, us, "/pause until 9")
    assert ends(started) == [int((harness.clock.now() + timedelta(hours=9, minutes=30)).timestamp())]


async def test_without_a_zone_the_next_hours_are_offered(harness: Harness, us: Chat) -> None:
    now = harness.clock.now()
    asked = await harness.says(harness.alex, us, "/pause until 21:30")
    assert opening("pause-no-zone") in asked.text
    assert asked.labels == ["1", "2", "3", "4", "5", "6", "7", "8", worded("button-set-zone")]
    first = now.replace(minute=30, second=0, microsecond=0)
    first += timedelta(hours=first <= now)
    assert ends(asked) == [int((first + timedelta(hours=ahead)).timestamp()) for ahead in range(8)]
    await harness.taps(harness.alex, asked, "3")
    assert ends(newest(harness, us)) == [int((first + timedelta(hours=2)).timestamp())]
    assert newest(harness, us).text.startswith(opening("pause-started"))


async def test_an_offered_hour_that_has_passed_starts_no_pause(harness: Harness, us: Chat) -> None:
    asked = await harness.says(harness.alex, harness.bot, "/pause until 21:00")
    await harness.move(hours=2)
    answer = await harness.taps(harness.alex, asked, "1")
    assert worded("pause-past") in (answer.text or "")
    await harness.taps(harness.alex, asked, "8")
    assert harness.alex.screen(harness.bot)[-1].text.startswith(opening("pause-started-alone"))


@pytest.mark.parametrize("text", ["/pause-30", "/pause:30", "/pause. 30"])
async def test_a_sign_glued_to_the_command_is_no_part_of_the_length(harness: Harness, us: Chat, text: str) -> None:
    message = await harness.says(harness.alex, us, text)
    assert ends(message) == [int((harness.clock.now() + timedelta(minutes=30)).timestamp())]


async def test_after_a_day_without_the_bot_it_asks_once_and_says_so(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(hours=26))
    await harness.start()
    await harness.move(seconds=1)
    texts = [message.text for message in harness.sam.screen(us)]
    assert sum(text.startswith(opening("pause-ask")) for text in texts) == 1
    assert fixed("late") in texts[-1]


async def test_it_answers_where_it_was_asked_in_a_topic(harness: Harness) -> None:
    forum = harness.telegram.add_group("Home", [harness.alex, harness.sam], bots=[harness.bot], forum=True)
    thread = forum.topic("Evenings", harness.alex)
    message = await harness.says(harness.alex, forum, "/pause", thread=thread)
    assert message.thread == thread
    await harness.move(minutes=20)
    assert newest(harness, forum).text.startswith(opening("pause-ask"))
    assert newest(harness, forum).thread == thread


async def test_the_group_becomes_a_supergroup_meanwhile(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    new = harness.telegram.migrate(us)
    await harness.settled()
    await harness.move(minutes=20)
    asked = newest(harness, new)
    assert asked.text.startswith(opening("pause-ask"))
    await harness.taps(harness.alex, asked, "I'm ready")
    await harness.taps(harness.sam, asked, "I'm ready")
    assert "You're both ready" in newest(harness, new).text


async def test_the_bot_is_removed_and_comes_back(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    us.remove_bot(harness.bot)
    await harness.settled()
    start = len(harness.telegram.log)
    await harness.move(minutes=30)
    assert harness.shown_since(start) == []
    us.add_bot(harness.bot)
    await harness.settled()
    await harness.move(seconds=1)
    assert worded("pause-ask") in newest(harness, us).text


async def test_a_pause_forgotten_for_days_neither_asks_nor_stands_in_the_way(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    us.remove_bot(harness.bot)
    await harness.settled()
    await harness.move(days=3)
    us.add_bot(harness.bot)
    await harness.settled()
    await harness.move(minutes=1)
    assert not any(message.text.startswith("Ready") for message in harness.sam.screen(us))
    message = await harness.says(harness.sam, us, "/pause")
    assert fixed("pause-started", name="Sam", length=timedelta(minutes=20)) in message.text
