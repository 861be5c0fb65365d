"""What can go wrong with a pause in a chat that the bot is not in: the two stay two, and what is gone ends quietly."""

from datetime import timedelta

import pytest

from playground import ApiCall, Chat, Fault, Message, Person
from tests.stories.test_own_chat_pause import LONGER, READY, content, stored
from tests.support.harness import Harness
from tests.support.own_chat import own_chat, post
from tests.support.words import fixed, opening, worded


@pytest.fixture
def own(harness: Harness) -> Chat:
    return own_chat(harness)


async def forgets(harness: Harness, person: Person) -> None:
    """Delete everything of a person, in their private chat."""
    await harness.says(person, harness.bot, "/forget")
    await harness.taps(person, person.screen(harness.bot)[-1], worded("button-forget-everything"))


def edits(calls: list[ApiCall]) -> list[ApiCall]:
    return [call for call in calls if call.method.startswith("edit")]


async def test_both_tap_for_the_first_time_at_once(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    taps = [person.tap(message, READY) for person in (harness.sam, harness.alex)]
    await harness.dealt_with()
    assert all(tap.answered for tap in taps)
    assert message.text == worded("ready-both")
    assert len(await stored(harness, "pause")) == 1


async def test_one_who_taps_twice_is_not_both(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    before = content(message)
    taps = [harness.alex.tap(message, READY) for _ in range(2)]
    await harness.dealt_with()
    assert all(tap.answered for tap in taps)
    await harness.taps(harness.alex, message, READY)
    assert content(message) == before


async def test_a_caller_who_is_not_known_by_name_is_not_named(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, LONGER)
    await harness.move(minutes=20)
    assert message.text == worded("pause-ask")


async def test_after_both_were_forgotten_they_are_still_the_two(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, LONGER)
        await forgets(harness, person)
    await harness.move(minutes=20)
    assert message.labels == [READY, LONGER, "Not today"]
    for person in (harness.sam, harness.alex):
        assert (await harness.taps(person, message, READY)).text != worded("inline-third")
    assert message.text == worded("ready-both")


async def test_forgetting_deletes_the_private_answer_and_the_other_sees_the_same(
    harness: Harness, own: Chat
) -> None:  # fmt: skip
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, READY)
    before = content(message)
    await forgets(harness, harness.sam)
    await harness.taps(harness.alex, message, READY)
    assert content(message) == before
    await harness.move(minutes=20)
    assert message.labels == [READY, LONGER, "Not today"]
    assert harness.sam.screen(harness.bot)[-1].text != worded("pause-note-ask")


async def test_the_export_has_ones_own_part_and_nobody_elses(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.alex, message, LONGER)
    await harness.taps(harness.sam, message, READY)
    await harness.says(harness.alex, harness.bot, "/export")
    document = next(one for one in reversed(harness.alex.screen(harness.bot)) if one.media is not None)
    text = harness.telegram.files[document.media.file_id].content.decode()  # type: ignore[union-attr]
    assert '"pause"' in text
    assert '"longer"' in text
    assert str(harness.sam.id) not in text
    assert "Sam" not in text


@pytest.mark.parametrize("how", ["deleted", "too old"])
async def test_an_edit_that_is_refused_ends_it_and_nobody_is_told_of_a_question(
    harness: Harness, own: Chat, how: str
) -> None:  # fmt: skip
    for person in (harness.alex, harness.sam):
        await harness.says(person, harness.bot, "/start")
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, LONGER)
    if how == "deleted":
        harness.alex.delete(message)
    else:
        harness.telegram.expire(message)
    start = len(harness.telegram.log)
    await harness.move(hours=3)
    assert len(edits(harness.telegram.log[start:])) == 1
    assert harness.shown_since(start) == []


async def test_tapping_under_a_message_that_can_be_edited_no_more_is_answered(
    harness: Harness, own: Chat
) -> None:  # fmt: skip
    message = await post(harness, own, "pause")
    harness.telegram.expire(message)
    for person in (harness.alex, harness.sam):
        answer = await harness.taps(person, message, READY)
        assert answer.text != worded("something-broke")
    await harness.move(hours=1)


async def test_three_days_later_it_is_over_and_nothing_stays(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    before = content(message)
    await harness.move(days=3)
    assert (await harness.taps(harness.sam, message, READY)).text == worded("pause-over")
    assert content(message) == before
    await harness.breather.sweep()
    assert not await stored(harness, "pause", "person", "chat", "membership")


async def test_a_refusal_to_wait_delays_the_question(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, LONGER)
    refusals = iter([Fault.flood(30)])
    harness.telegram.fault = lambda call: next(refusals, None) if call.method == "editMessageText" else None
    await harness.move(minutes=20, seconds=20)
    assert not message.text.startswith(opening("pause-ask"))
    await harness.move(seconds=11)
    assert message.text.startswith(opening("pause-ask"))


async def test_while_telegram_is_away_the_question_waits_and_says_that_it_is_late(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, LONGER)
    before = content(message)
    harness.telegram.fault = lambda call: Fault.drop() if call.method == "editMessageText" else None
    await harness.move(hours=1)
    assert content(message) == before
    harness.telegram.fault = None
    await harness.move(minutes=6)
    assert message.text.startswith(opening("pause-ask"))
    assert fixed("late") in message.text


async def test_two_pauses_in_one_chat_do_not_meet(harness: Harness, own: Chat) -> None:
    first, second = [await post(harness, own, f"pause {length}") for length in (20, 40)]
    await harness.taps(harness.alex, first, READY)
    before = content(first), content(second)
    await harness.taps(harness.sam, second, READY)
    assert (content(first), content(second)) == before
    await harness.taps(harness.sam, first, READY)
    assert first.text == worded("ready-both")
    assert content(second) == before[1]


async def test_a_forwarded_copy_is_only_words(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    kim = harness.telegram.add_person("Kim")
    copy = harness.sam.forward(message, harness.telegram.add_private(harness.sam, kim))
    assert copy.labels == []
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, READY)
    assert copy.text.startswith(opening("inline-pause-text"))


async def test_in_a_group_or_a_channel_it_is_between_two_as_well(harness: Harness) -> None:
    kim = harness.telegram.add_person("Kim")
    places = [
        harness.telegram.add_group("Others", [harness.alex, harness.sam, kim]),
        harness.telegram.add_group("Ours", [harness.alex, harness.sam, kim], bots=[harness.bot]),
        harness.telegram.add_channel("News", [harness.alex, harness.sam, kim]),
    ]
    for place in places:
        message = await post(harness, place, "pause")
        await harness.taps(harness.sam, message, READY)
        assert (await harness.taps(kim, message, READY)).text == worded("inline-third")
        await harness.taps(harness.alex, message, READY)
        assert message.text == worded("ready-both")


async def choosing(harness: Harness, own: Chat) -> Message:
    """Return a pause after its two rounds, which both have tapped and which offers to pick a time."""
    message = await post(harness, own, "pause")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, LONGER)
    await harness.move(hours=1)
    assert message.text == worded("pause-pick-a-time")
    return message


async def test_another_time_can_be_suggested_in_place_of_the_first(harness: Harness, own: Chat) -> None:
    message = await choosing(harness, own)
    in_one, in_three = (worded("button-in-hours", length=timedelta(hours=hours)) for hours in (1, 3))
    await harness.taps(harness.sam, message, in_one)
    assert worded("button-works-for-me") in message.labels
    await harness.taps(harness.alex, message, in_three)
    assert message.text.startswith(opening("time-suggested", name="Alex"))
    await harness.move(hours=4)
    await harness.taps(harness.alex, message, in_one)
    await harness.taps(harness.sam, message, worded("button-works-for-me"))
    assert message.text.startswith(opening("time-agreed"))


async def test_called_by_name_it_begins_without_a_tap(harness: Harness, own: Chat) -> None:
    query = harness.alex.guest(harness.bot, "@Breather_Bot", own)
    await harness.settled()
    message = await query.answer()
    await harness.move(minutes=20)
    assert message.text.startswith(opening("pause-ask"))


async def test_a_tap_after_the_return_time_does_not_say_that_the_bot_is_late(
    harness: Harness, own: Chat
) -> None:  # fmt: skip
    message = await post(harness, own, "pause")
    await harness.move(hours=1)
    await harness.taps(harness.sam, message, LONGER)
    await harness.tick()
    assert message.text.startswith(opening("pause-ask"))
    assert fixed("late") not in message.text


async def test_a_partner_with_a_changed_app_cannot_make_it_theirs(harness: Harness, own: Chat) -> None:
    harness.bot.inline_feedback = True
    message = await post(harness, own, "pause")
    query = harness.sam.inline(harness.bot, "pause 1", chat=own)
    await harness.settled()
    theirs = harness.sam.choose(query, 0, own)
    await harness.settled()
    undo = next(button.value for row in theirs.buttons for button in row if button.text == "Undo")
    tap = harness.sam.forge_tap(message, undo)
    await harness.dealt_with()
    assert tap.got is not None
    assert tap.got.text in {worded("undo-other"), worded("old-button")}
    await harness.move(minutes=2)
    assert message.text.startswith(opening("inline-pause-text"))
