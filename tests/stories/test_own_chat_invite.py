"""An invite in the chat of two that the bot is not in: five answers, one of which leaves no trace at all."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from playground import Answer, Chat, Fault, Message, Person
from tests.calendars import moment, read_calendar
from tests.support.harness import Harness, world
from tests.support.inviting import ANSWERS, newest, text_of, times
from tests.support.own_chat import own_chat, post
from tests.support.stored_rows import kept, on_disk
from tests.support.words import fixed, opening, worded

NOT_YET = "Not yet, I care"


@pytest.fixture
def own(harness: Harness) -> Chat:
    return own_chat(harness)


async def started(harness: Harness, *people: Person) -> None:
    for person in people:
        await harness.says(person, harness.bot, "/start")


async def rows(harness: Harness, *tables: str) -> list[Any]:
    """Return the rows of these tables."""
    found = await harness.breather.db.run(kept)
    return [row for table in tables for row in found[table]]


def private(harness: Harness, person: Person) -> list[Mapping[str, Any]]:
    return [one.data for one in person.screen(harness.bot)]


async def forged(harness: Harness, person: Person, message: Message, data: str) -> Answer:
    tap = person.forge_tap(message, data)
    await harness.dealt_with()
    assert tap.got is not None
    return tap.got


def data_of(message: Message, label: str) -> str:
    return next(button.value for row in message.buttons for button in row if button.text == label)


async def opened(harness: Harness, message: Message, label: str) -> str:
    """Tap as Sam what leads to the private chat, and go there; return what it opened with."""
    answer = await harness.taps(harness.sam, message, label)
    payload = (answer.url or "").partition("?start=")[2]
    assert payload.startswith("answer-")
    await harness.says(harness.sam, harness.bot, f"/start {payload}")
    return payload


async def test_the_results_are_the_invites_with_five_answers_each(harness: Harness, own: Chat) -> None:
    query = harness.alex.inline(harness.bot, "invite the money", chat=own)
    await harness.settled()
    assert [one.title for one in await query.results()][:24:4] == [
        worded("inline-invite", purpose=purpose)
        for purpose in (
            "What happened",
            "Something small",
            "A decision",
            "An apology",
            "Appreciation",
            "A check-in",
        )
    ]
    message = harness.alex.choose(query, 20, own)
    await harness.settled()
    assert message.text == text_of("a-check-in", topic="the money")
    assert message.labels == ANSWERS
    assert b"the money" not in on_disk(harness)


@pytest.mark.parametrize("feedback", [True, False])
async def test_now_shows_in_the_message_and_is_told_to_who_has_started_the_bot(
    harness: Harness, own: Chat, feedback: bool
) -> None:
    harness.bot.inline_feedback = feedback
    await started(harness, harness.alex)
    message = await post(harness, own, "invite")
    await harness.taps(harness.sam, message, "Now")
    assert message.text.startswith(opening("invite-set-now"))
    assert message.labels == []
    await harness.tick()
    assert newest(harness, harness.alex).text == message.text
    assert private(harness, harness.sam) == []


@pytest.mark.parametrize(
    ("label", "at"),
    [
        ("Tonight", datetime(2026, 3, 3, 1, 0, tzinfo=UTC)),
        ("Tomorrow", datetime(2026, 3, 4, 0, 0, tzinfo=UTC)),
    ],
)
async def test_a_day_is_that_of_the_one_who_answers(harness: Harness, own: Chat, label: str, at: datetime) -> None:
    await harness.lives_in(harness.sam, "New York")
    await harness.lives_in(harness.alex, "Berlin")
    message = await post(harness, own, "invite")
    await harness.taps(harness.sam, message, label)
    assert message.text.startswith(opening("invite-set-inline"))
    assert times(message) == [at]


async def test_an_agreed_time_brings_the_file_and_reminders_in_private(harness: Harness, own: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    message = await post(harness, own, "invite the money")
    await harness.taps(harness.sam, message, "Tonight")
    await harness.tick()
    (at,) = times(message)
    file = newest(harness, harness.sam)
    assert file.text.startswith(opening("invite-file"))
    assert file.media is not None
    content = harness.telegram.files[file.media.file_id].content
    assert moment(read_calendar(content).parts[0].values["DTSTART"]) == at
    assert b"money" not in content
    assert private(harness, harness.alex) == []
    await harness.move_to(at - timedelta(minutes=10))
    await harness.tick()
    for shown in (message, newest(harness, harness.sam)):
        assert shown.text.startswith(opening("invite-soon"))
        assert times(shown) == [at]
    await started(harness, harness.alex)
    await harness.move_to(at)
    await harness.move(seconds=5)
    assert message.text == worded("invite-time")
    assert message.labels == ["Help me start"]
    assert newest(harness, harness.sam).text == newest(harness, harness.alex).text == worded("invite-time")
    before = private(harness, harness.alex), private(harness, harness.sam), message.data
    await harness.move(days=8)
    assert (private(harness, harness.alex), private(harness, harness.sam), message.data) == before


async def test_pick_a_time_is_typed_in_private_in_ones_own_zone(harness: Harness, own: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    message = await post(harness, own, "invite")
    before = message.data
    await opened(harness, message, "Pick a time")
    assert newest(harness, harness.sam).text.startswith(opening("invite-when"))
    await harness.says(harness.sam, harness.bot, "tomorrow 7pm")
    assert newest(harness, harness.sam).text.startswith(opening("invite-understood"))
    assert message.data == before
    await harness.taps(harness.sam, newest(harness, harness.sam), worded("button-thats-it"))
    assert worded("invite-set-there-inline") in [one.text for one in harness.sam.screen(harness.bot)]
    assert message.text.startswith(opening("invite-set-inline"))
    assert times(message) == [datetime(2026, 3, 4, 0, 0, tzinfo=UTC)]


@pytest.mark.parametrize("label", ["Tonight", "Tomorrow"])
async def test_without_a_zone_hours_are_offered_in_private(harness: Harness, own: Chat, label: str) -> None:
    message = await post(harness, own, "invite")
    before, now = message.data, harness.clock.now()
    await opened(harness, message, label)
    assert newest(harness, harness.sam).text.startswith(opening("invite-no-zone"))
    assert message.data == before
    await harness.taps(harness.sam, newest(harness, harness.sam), "In 3 hours")
    assert times(message) == [(now + timedelta(hours=3)).replace(second=0, microsecond=0)]


@pytest.mark.parametrize("label", ANSWERS)
@pytest.mark.parametrize("feedback", [True, False])
async def test_who_invites_cannot_answer(harness: Harness, own: Chat, label: str, feedback: bool) -> None:
    harness.bot.inline_feedback = feedback
    message = await post(harness, own, "invite")
    before = message.data
    answer = await harness.taps(harness.alex, message, label)
    assert (answer.text, answer.alert) == (worded("invite-own"), True)
    assert message.data == before


@pytest.mark.parametrize("feedback", [True, False])
async def test_not_yet_leaves_nothing_behind(harness: Harness, own: Chat, feedback: bool) -> None:
    harness.bot.inline_feedback = feedback
    message = await post(harness, own, "invite")
    before = message.data, await harness.breather.db.run(kept)
    assert bool(before[1]["invite"]) is feedback
    for _ in range(2):
        answer = await harness.taps(harness.sam, message, NOT_YET)
        assert (answer.text, answer.alert) == (worded("invite-not-yet"), True)
    assert (message.data, await harness.breather.db.run(kept)) == before


async def nine_days(folder: Path, hours: list[int], feedback: bool, label: str = NOT_YET) -> list[Any]:
    """Play nine days from Alex's invite, with taps of Sam's at those hours; return all that both see of it."""
    async with world(folder) as harness:
        harness.bot.inline_feedback = feedback
        await started(harness, harness.alex, harness.sam)
        own = own_chat(harness)
        message = await post(harness, own, "invite")
        sent, seen = harness.clock.now(), []
        for hour in range(0, 9 * 24, 6):
            await harness.move_to(sent + timedelta(hours=hour))
            if hour in hours:
                answer = await harness.taps(harness.sam, message, label)
                assert answer.alert or answer.url
            seen.append((message.text, message.data))
        return [*seen, message.edit_date, private(harness, harness.alex), private(harness, harness.sam)]


@pytest.mark.parametrize("feedback", [True, False])
@pytest.mark.parametrize("hours", [[0], [6, 12, 18], [24, 30, 48]])
async def test_not_yet_looks_like_no_answer_on_both_phones(tmp_path: Path, hours: list[int], feedback: bool) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await nine_days(tmp_path / "quiet", [], feedback)
    assert quiet[4][0] == (worded("invite-again-inline") if feedback else quiet[0][0])
    assert await nine_days(tmp_path / "told", hours, feedback) == quiet


@pytest.mark.parametrize("feedback", [True, False])
@pytest.mark.parametrize("label", ["Pick a time", "Tonight"])
async def test_a_time_that_is_not_picked_in_the_end_looks_like_no_answer(
    tmp_path: Path, feedback: bool, label: str
) -> None:
    for folder in ("quiet", "opened"):
        (tmp_path / folder).mkdir()
    quiet = await nine_days(tmp_path / "quiet", [], feedback)
    assert await nine_days(tmp_path / "opened", [6, 30], feedback, label) == quiet


async def test_a_day_later_it_is_asked_once_more_and_can_still_be_answered(harness: Harness, own: Chat) -> None:
    harness.bot.inline_feedback = True
    message = await post(harness, own, "invite the money")
    await harness.move(days=1)
    assert message.text == worded("invite-again-inline")
    assert message.labels == ANSWERS
    asked = message.data, await harness.breather.db.run(kept)
    await harness.taps(harness.sam, message, NOT_YET)
    assert (message.data, await harness.breather.db.run(kept)) == asked
    await harness.move(days=5)
    assert message.data == asked[0]
    await harness.taps(harness.sam, message, "Now")
    assert message.text.startswith(opening("invite-set-now"))


@pytest.mark.parametrize("label", ANSWERS)
@pytest.mark.parametrize("feedback", [True, False])
async def test_after_seven_days_it_has_expired(harness: Harness, own: Chat, label: str, feedback: bool) -> None:
    harness.bot.inline_feedback = feedback
    message = await post(harness, own, "invite")
    await harness.move(days=7)
    before = message.data, await rows(harness, "invite", "outbox")
    answer = await harness.taps(harness.sam, message, label)
    assert answer.text == worded("invite-over")
    assert (message.data, await rows(harness, "invite", "outbox")) == before


async def test_a_third_cannot_answer(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "invite")
    eve = harness.telegram.add_person("Eve")
    payload = await opened(harness, message, "Pick a time")
    before = message.data, await harness.breather.db.run(kept)
    for label in ANSWERS:
        got = await forged(harness, eve, message, data_of(message, label))
        assert got.text == worded("inline-third")
    assert (message.data, await harness.breather.db.run(kept)) == before
    await harness.says(harness.alex, harness.bot, f"/start {payload}")
    assert newest(harness, harness.alex).text.startswith(worded("invite-over"))
    await harness.says(eve, harness.bot, f"/start {payload}")
    assert newest(harness, eve).text.startswith(worded("invite-over"))
    for data in ("ia1:1:now", "in1:1", "ic1:1", "iu1:1:1"):
        assert (await forged(harness, eve, newest(harness, eve), data)).text == worded("invite-over")
    assert message.data == before[0]


async def test_a_forged_answer_is_refused_and_begins_nothing(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "invite")
    data = data_of(message, "Now")
    made = data.split(":")[2]
    for changed in (
        data.replace(str(harness.alex.id), str(harness.sam.id)),
        data.replace(made, str(int(made) + 1)),
        data.replace("now", "tomorrow"),
    ):
        assert changed != data
        assert (await forged(harness, harness.sam, message, changed)).text == worded("old-button")
    assert await rows(harness, "invite", "chat", "person") == []


async def test_it_is_set_once(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "invite")
    data = data_of(message, "Tomorrow")
    await harness.taps(harness.sam, message, "Now")
    before = message.data
    assert (await forged(harness, harness.sam, message, data)).text == worded("invite-set-already")
    assert message.data == before


async def test_a_restart_between_the_answer_and_the_times_loses_nothing(harness: Harness, own: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    message = await post(harness, own, "invite")
    await harness.taps(harness.sam, message, "Tonight")
    (at,) = times(message)
    await harness.stop()
    harness.clock.move_to(at + timedelta(minutes=25))
    await harness.start()
    await harness.move(seconds=5)
    for shown in (message, newest(harness, harness.sam)):
        assert shown.text.startswith(worded("invite-time"))
        assert fixed("late") in shown.text


async def test_an_answer_that_telegram_missed_is_shown_after_the_restart(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "invite")
    before = message.data
    harness.telegram.fault = lambda call: Fault.drop() if call.method == "editMessageText" else None
    await harness.taps(harness.sam, message, "Now")
    await harness.stop()
    assert message.data == before
    harness.telegram.fault = None
    await harness.start()
    await harness.move(minutes=1)
    assert message.text.startswith(opening("invite-set-now"))


async def test_a_message_that_is_gone_takes_no_reminder_along(harness: Harness, own: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    message = await post(harness, own, "invite")
    await harness.taps(harness.sam, message, "Tonight")
    await harness.tick()
    (at,) = times(message)
    harness.alex.delete(message)
    await harness.move_to(at)
    await harness.tick()
    assert newest(harness, harness.sam).text == worded("invite-time")
    assert private(harness, harness.alex) == []


async def test_called_by_name_as_a_guest_it_answers_with_an_invite(harness: Harness, own: Chat) -> None:
    query = harness.alex.guest(harness.bot, "@breather_bot invite", own)
    await harness.settled()
    message = await query.answer()
    assert message.labels == ANSWERS
    await harness.taps(harness.sam, message, "Now")
    assert message.text.startswith(opening("invite-set-now"))


@pytest.mark.parametrize("label", ["Now", "Pick a time"])
async def test_after_a_month_nothing_of_it_is_left(harness: Harness, own: Chat, label: str) -> None:
    message = await post(harness, own, "invite")
    await harness.taps(harness.sam, message, label)
    assert await rows(harness, "invite", "chat", "membership")
    await harness.move(days=32)
    await harness.breather.sweep()
    assert not await rows(harness, "invite", "chat", "membership")
