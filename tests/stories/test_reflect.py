"""/reflect: questions after a talk, one push the day after for who asks for it; a second phone that shows nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.db import outbox
from content.library import reflecting
from playground import Chat, Message
from tests.words import fixed, worded
from tests.world import World

QUESTIONS = [one.text for one in reflecting().questions.values()]
STEPS = [*reflecting().steps.values()]
QUIET = worded("reflect-look").partition("\n")[0]


def newest(house: World) -> Message:
    return house.alex.screen(house.bot)[-1]


async def through(house: World) -> Message:
    """Alex thinks about all questions; what stands there at the end."""
    shown = await house.says(house.alex, house.bot, "/reflect")
    for _ in QUESTIONS:
        await house.taps(house.alex, shown, "Next")
    return shown


async def asked(house: World) -> Message:
    """The same, and Alex asks for tomorrow."""
    shown = await through(house)
    await house.taps(house.alex, shown, "Ask me tomorrow")
    return shown


def promised(shown: Message) -> datetime:
    """When it says that it will come."""
    (moment,) = [entity["unix_time"] for entity in shown.entities if entity["type"] == "date_time"]
    return datetime.fromtimestamp(moment, UTC)


async def in_lisbon(house: World) -> None:
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(house.alex, house.bot, "Lisbon")


def pushes(house: World) -> list[datetime]:
    """When Alex's private chat got the message of the day after."""
    calls = [call for call in house.telegram.log if call.ok and call.method == "sendMessage"]
    return [
        datetime.fromtimestamp(int(call.at), UTC)
        for call in calls
        if call.params["chat_id"] == house.alex.id and str(call.params["text"]).startswith(QUIET)
    ]


def of_sam(house: World, us: Chat) -> list[object]:
    """Everything on Sam's phone."""
    return [one.data for place in (us, house.bot) for one in house.sam.screen(place)]


async def test_the_questions_come_one_at_a_time_and_nothing_is_kept(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    shown = await house.says(house.alex, house.bot, "/reflect")
    assert worded("reflect") in shown.text
    for number, text in enumerate(QUESTIONS, 1):
        assert f"{number} of {len(QUESTIONS)}\n{text}" in shown.text
        assert shown.labels == ["Next"]
        assert [other for other in QUESTIONS if other != text and other in shown.text] == []
        await house.taps(house.alex, shown, "Next")
    assert worded("reflect-end") in shown.text
    assert shown.labels == ["Ask me tomorrow", "Not now"]
    await house.taps(house.alex, shown, "Not now")
    assert shown.text == worded("reflect-not-now")
    assert shown.labels == []
    assert await house.breather.db.run(outbox.waiting) == 0
    await house.move(days=3)
    assert newest(house) is shown
    assert of_sam(house, us) == before


async def test_in_the_group_it_is_the_way_into_private(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    shown = await house.says(house.alex, us, "/reflect")
    assert shown.ephemeral
    assert worded("reflect-group") in shown.text
    (way,) = [button for row in shown.buttons for button in row]
    assert (way.text, way.value) == ("Continue in private", "https://t.me/breather_bot?start=reflect")
    house.alex.start(house.bot, "reflect")
    await house.dealt_with()
    assert QUESTIONS[0] in newest(house).text
    assert of_sam(house, us) == before


async def test_the_day_after_at_the_same_time_by_the_clock_on_the_wall(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    await in_lisbon(house)
    await house.move_to(datetime(2026, 3, 28, 18, 5, tzinfo=UTC))  # clocks go forward in the night
    shown = await asked(house)
    assert fixed("reflect-tomorrow") in shown.text
    due = promised(shown)
    assert due.replace(second=0) == datetime(2026, 3, 29, 17, 5, tzinfo=UTC)
    await house.move(days=4)
    assert pushes(house) == [due]
    assert of_sam(house, us) == before


async def test_without_a_zone_it_is_a_day_later(house: World) -> None:
    start = house.clock.now()
    due = promised(await asked(house))
    assert start + timedelta(days=1) <= due <= house.clock.now() + timedelta(days=1)
    await house.move_to(due - timedelta(seconds=1))
    assert pushes(house) == []
    await house.move(days=3)
    assert pushes(house) == [due]


async def test_the_fair_friends_look_takes_seven_minutes(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    await asked(house)
    await house.move(days=1)
    push = newest(house)
    assert push.text.startswith(f"{QUIET}\n")
    assert push.labels == [worded("button-begin"), "Not now"]
    await house.taps(house.alex, push, worded("button-begin"))
    minutes = 0
    for number, step in enumerate(STEPS, 1):
        assert push.text.endswith(f"step {number} of {len(STEPS)}\n{step.text}")
        assert push.labels == ["Next"]
        minutes += int(push.text.split(" minute")[0])
        await house.taps(house.alex, push, "Next")
    assert minutes == 7
    assert worded("reflect-look-end") in push.text
    assert push.labels == []
    assert of_sam(house, us) == before


async def test_not_now_ends_it(house: World) -> None:
    await asked(house)
    await house.move(days=1)
    push = newest(house)
    await house.taps(house.alex, push, "Not now")
    assert push.labels == []
    await house.move(days=3)
    assert newest(house) is push
    assert len(pushes(house)) == 1


async def test_it_can_be_taken_back(house: World) -> None:
    shown = await asked(house)
    await house.taps(house.alex, shown, worded("button-rather-not"))
    assert worded("reflect-withdrawn") in shown.text
    await house.move(days=3)
    assert pushes(house) == []


@pytest.mark.parametrize("minutes", [0, 10, 600])
async def test_asking_twice_is_one_push(house: World, minutes: int) -> None:
    await in_lisbon(house)
    await house.move_to(house.clock.now().replace(hour=23, minute=55))  # ten minutes on it is another day
    due = promised(await asked(house))
    await house.move(minutes=minutes)
    assert promised(await asked(house)) == due
    await house.move(days=4)
    assert pushes(house) == [due]


async def test_two_fingers_are_one_push(house: World) -> None:
    shown = await through(house)
    for _ in range(3):
        house.alex.tap(shown, "Ask me tomorrow")
    await house.dealt_with()
    await house.move(days=4)
    assert len(pushes(house)) == 1


async def test_after_it_came_it_can_be_asked_for_again(house: World) -> None:
    await asked(house)
    await house.move(days=1)
    await asked(house)
    await house.move(days=4)
    assert len(pushes(house)) == 2


@pytest.mark.parametrize(("away", "arrives"), [(timedelta(hours=47), True), (timedelta(hours=49), False)])
async def test_it_survives_a_restart_but_not_a_day(house: World, us: Chat, away: timedelta, arrives: bool) -> None:
    before = of_sam(house, us)
    await asked(house)
    await house.stop()
    house.clock.move_to(house.clock.now() + away)
    await house.start()
    await house.tick()
    await house.move(days=2)
    assert len(pushes(house)) == arrives
    assert await house.breather.db.run(outbox.waiting) == 0
    assert of_sam(house, us) == before


@pytest.mark.parametrize(("back", "arrives"), [(timedelta(hours=30), True), (timedelta(hours=49), False)])
async def test_who_blocked_the_bot_gets_nothing(house: World, back: timedelta, arrives: bool) -> None:
    await asked(house)
    house.alex.block(house.bot)
    await house.dealt_with()
    start = len(house.telegram.log)
    await house.move_to(house.clock.now() + back)
    assert house.shown_since(start) == []
    house.alex.unblock(house.bot)
    await house.dealt_with()
    await house.tick()
    await house.move(days=2)
    assert len(pushes(house)) == arrives


async def test_forged_buttons_lead_nowhere(house: World, us: Chat) -> None:
    shown = await house.says(house.alex, house.bot, "/reflect")
    for data in ("fq1:0", "fq1:99", "fq1:-1", "fl1:0", "fl1:7", "ft1:1"):
        answer = await house.taps(house.alex, shown, data=data)
        assert worded("old-button") in (answer.text or ""), data
    public = await house.says(house.alex, us, "/pause")
    before = [one.data for one in house.alex.screen(us)]
    answer = await house.taps(house.sam, public, data="ft1")
    assert "works in our private chat" in (answer.text or "")
    await house.taps(house.sam, public, data="fq1:2")
    assert QUESTIONS[1] in house.sam.screen(us)[-1].text
    assert house.sam.screen(us)[-1].ephemeral
    assert [one.data for one in house.alex.screen(us)] == before
