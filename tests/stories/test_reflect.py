"""/reflect: questions after a talk, one push the day after for who asks for it; a second phone that shows nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.db import outbox
from content.catalog.loaders import reflecting
from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import fixed, worded

QUESTIONS = [one.text for one in reflecting().questions.values()]
STEPS = [*reflecting().steps.values()]
QUIET = worded("reflect-look").partition("\n")[0]


def newest(harness: Harness) -> Message:
    return harness.alex.screen(harness.bot)[-1]


async def through(harness: Harness) -> Message:
    """Go through all questions as Alex; return what stands there at the end."""
    shown = await harness.says(harness.alex, harness.bot, "/reflect")
    for _ in QUESTIONS:
        await harness.taps(harness.alex, shown, "Next")
    return shown


async def asked(harness: Harness) -> Message:
    """Go through all questions as Alex, and ask for tomorrow."""
    shown = await through(harness)
    await harness.taps(harness.alex, shown, worded("button-ask-me-tomorrow"))
    return shown


def promised(shown: Message) -> datetime:
    """Return when the message says that it will come."""
    (moment,) = [entity["unix_time"] for entity in shown.entities if entity["type"] == "date_time"]
    return datetime.fromtimestamp(moment, UTC)


async def in_lisbon(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, "Lisbon")


def pushes(harness: Harness) -> list[datetime]:
    """Return when Alex's private chat got the message of the day after."""
    calls = [call for call in harness.telegram.log if call.ok and call.method == "sendMessage"]
    return [
        datetime.fromtimestamp(int(call.at), UTC)
        for call in calls
        if call.params["chat_id"] == harness.alex.id and str(call.params["text"]).startswith(QUIET)
    ]


def of_sam(harness: Harness, us: Chat) -> list[object]:
    """Return everything on Sam's phone."""
    return [one.data for place in (us, harness.bot) for one in harness.sam.screen(place)]


async def test_the_questions_come_one_at_a_time_and_nothing_is_kept(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    shown = await harness.says(harness.alex, harness.bot, "/reflect")
    assert worded("reflect") in shown.text
    for number, text in enumerate(QUESTIONS, 1):
        assert f"{number} of {len(QUESTIONS)}\n{text}" in shown.text
        assert shown.labels == ["Next"]
        assert [other for other in QUESTIONS if other != text and other in shown.text] == []
        await harness.taps(harness.alex, shown, "Next")
    assert worded("reflect-end") in shown.text
    assert shown.labels == [worded("button-ask-me-tomorrow"), worded("button-not-now")]
    await harness.taps(harness.alex, shown, worded("button-not-now"))
    assert shown.text == worded("reflect-not-now")
    assert shown.labels == []
    assert await harness.breather.db.run(outbox.waiting) == 0
    await harness.move(days=3)
    assert newest(harness) is shown
    assert of_sam(harness, us) == before


async def test_in_the_group_it_is_the_way_into_private(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    shown = await harness.says(harness.alex, us, "/reflect")
    assert shown.ephemeral
    assert worded("reflect-group") in shown.text
    (way,) = [button for row in shown.buttons for button in row]
    assert (way.text, way.value) == (worded("button-continue"), "https://t.me/breather_bot?start=reflect")
    harness.alex.start(harness.bot, "reflect")
    await harness.dealt_with()
    assert QUESTIONS[0] in newest(harness).text
    assert of_sam(harness, us) == before


async def test_the_day_after_at_the_same_time_by_the_clock_on_the_wall(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    await in_lisbon(harness)
    await harness.move_to(datetime(2026, 3, 28, 18, 5, tzinfo=UTC))  # clocks go forward in the night
    shown = await asked(harness)
    assert fixed("reflect-tomorrow") in shown.text
    due = promised(shown)
    assert due.replace(second=0) == datetime(2026, 3, 29, 17, 5, tzinfo=UTC)
    await harness.move(days=4)
    assert pushes(harness) == [due]
    assert of_sam(harness, us) == before


async def test_without_a_zone_it_is_a_day_later(harness: Harness) -> None:
    start = harness.clock.now()
    due = promised(await asked(harness))
    assert start + timedelta(days=1) <= due <= harness.clock.now() + timedelta(days=1)
    await harness.move_to(due - timedelta(seconds=1))
    assert pushes(harness) == []
    await harness.move(days=3)
    assert pushes(harness) == [due]


async def test_the_fair_friends_look_takes_seven_minutes(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    await asked(harness)
    await harness.move(days=1)
    push = newest(harness)
    assert push.text.startswith(f"{QUIET}\n")
    assert push.labels == [worded("button-begin"), worded("button-not-now")]
    await harness.taps(harness.alex, push, worded("button-begin"))
    minutes = 0
    for number, step in enumerate(STEPS, 1):
        assert push.text.endswith(f"step {number} of {len(STEPS)}\n{step.text}")
        assert push.labels == ["Next"]
        minutes += int(push.text.split(" minute")[0])
        await harness.taps(harness.alex, push, "Next")
    assert minutes == 7
    assert worded("reflect-look-end") in push.text
    assert push.labels == []
    assert of_sam(harness, us) == before


async def test_not_now_ends_it(harness: Harness) -> None:
    await asked(harness)
    await harness.move(days=1)
    push = newest(harness)
    await harness.taps(harness.alex, push, worded("button-not-now"))
    assert push.labels == []
    await harness.move(days=3)
    assert newest(harness) is push
    assert len(pushes(harness)) == 1


async def test_it_can_be_taken_back(harness: Harness) -> None:
    shown = await asked(harness)
    await harness.taps(harness.alex, shown, worded("button-rather-not"))
    assert worded("reflect-withdrawn") in shown.text
    await harness.move(days=3)
    assert pushes(harness) == []


@pytest.mark.parametrize("minutes", [0, 10, 600])
async def test_asking_twice_is_one_push(harness: Harness, minutes: int) -> None:
    await in_lisbon(harness)
    await harness.move_to(harness.clock.now().replace(hour=23, minute=55))  # ten minutes on it is another day
    due = promised(await asked(harness))
    await harness.move(minutes=minutes)
    assert promised(await asked(harness)) == due
    await harness.move(days=4)
    assert pushes(harness) == [due]


async def test_two_fingers_are_one_push(harness: Harness) -> None:
    shown = await through(harness)
    for _ in range(3):
        harness.alex.tap(shown, worded("button-ask-me-tomorrow"))
    await harness.dealt_with()
    await harness.move(days=4)
    assert len(pushes(harness)) == 1


async def test_after_it_came_it_can_be_asked_for_again(harness: Harness) -> None:
    await asked(harness)
    await harness.move(days=1)
    await asked(harness)
    await harness.move(days=4)
    assert len(pushes(harness)) == 2


@pytest.mark.parametrize(("away", "arrives"), [(timedelta(hours=47), True), (timedelta(hours=49), False)])
async def test_it_survives_a_restart_but_not_a_day(harness: Harness, us: Chat, away: timedelta, arrives: bool) -> None:
    before = of_sam(harness, us)
    await asked(harness)
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + away)
    await harness.start()
    await harness.tick()
    await harness.move(days=2)
    assert len(pushes(harness)) == arrives
    assert await harness.breather.db.run(outbox.waiting) == 0
    assert of_sam(harness, us) == before


@pytest.mark.parametrize(("back", "arrives"), [(timedelta(hours=30), True), (timedelta(hours=49), False)])
async def test_who_blocked_the_bot_gets_nothing(harness: Harness, back: timedelta, arrives: bool) -> None:
    await asked(harness)
    harness.alex.block(harness.bot)
    await harness.dealt_with()
    start = len(harness.telegram.log)
    await harness.move_to(harness.clock.now() + back)
    assert harness.shown_since(start) == []
    harness.alex.unblock(harness.bot)
    await harness.dealt_with()
    await harness.tick()
    await harness.move(days=2)
    assert len(pushes(harness)) == arrives


async def test_forged_buttons_lead_nowhere(harness: Harness, us: Chat) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/reflect")
    for data in ("fq1:0", "fq1:99", "fq1:-1", "fl1:0", "fl1:7", "ft1:1"):
        answer = await harness.taps(harness.alex, shown, data=data)
        assert worded("old-button") in (answer.text or ""), data
    public = await harness.says(harness.alex, us, "/pause")
    before = [one.data for one in harness.alex.screen(us)]
    answer = await harness.taps(harness.sam, public, data="ft1")
    assert worded("only-in-private") in (answer.text or "")
    await harness.taps(harness.sam, public, data="fq1:2")
    assert QUESTIONS[1] in harness.sam.screen(us)[-1].text
    assert harness.sam.screen(us)[-1].ephemeral
    assert [one.data for one in harness.alex.screen(us)] == before
