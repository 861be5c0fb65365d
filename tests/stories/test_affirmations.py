"""/affirmations: chosen, changed, paused, stopped; pushed at the hour on one's own wall, and to nobody else."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from content.shelves import week_of
from playground import Chat, Floods, Message
from tests.stories.sentences import LIBRARY, LISBON, local, of_sam, promised, pushes
from tests.words import fixed, worded
from tests.world import World


async def daily(house: World, hour: str = "7:30") -> Message:
    await house.lives_in(house.alex, "Lisbon")
    return await house.says(house.alex, house.bot, f"/affirmations daily {hour}")


async def test_two_taps_and_it_comes_every_day(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    await house.lives_in(house.alex, "Lisbon")
    shown = await house.says(house.alex, house.bot, "/affirmations")
    assert shown.labels == ["Daily", "Weekly", "In our chat"]
    await house.taps(house.alex, shown, "Daily")
    assert shown.text.startswith("Every day at 08:00\nNext: ")
    assert promised(shown).astimezone(LISBON) == datetime(2026, 3, 3, 8, 0, tzinfo=LISBON)
    assert shown.labels == [
        worded("button-weekly"),
        worded("button-other-hour"),
        worded("button-quiet-hours"),
        "Pause for a week",
        "Stop",
        worded("button-set-zone"),
        "In our chat",
    ]
    await house.move(days=7)
    assert local(house, house.alex, LISBON) == [
        f"{day} 08:00" for day in ("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon")
    ]
    push = house.alex.screen(house.bot)[-1]
    assert push.labels == ["Another", "Save", "Not for me", "Write mine"]
    assert of_sam(house, us) == before


async def test_without_a_zone_it_asks_for_one_and_then_tells_the_next(house: World) -> None:
    shown = await house.says(house.alex, house.bot, "/affirmations")
    await house.taps(house.alex, shown, "Weekly")
    assert worded("coming-zone") in shown.text
    answer = await house.says(house.alex, house.bot, "Lisbon")
    assert fixed("zone-set-coming") in answer.text
    await house.move(days=14)
    assert local(house, house.alex, LISBON) == ["Mon 08:00", "Mon 08:00"]


async def test_once_a_week_brings_the_question_too(house: World) -> None:
    await house.lives_in(house.alex, "Lisbon")
    shown = await house.says(house.alex, house.bot, "/affirmations sunday half past nine")
    assert shown.text.startswith("Every Sunday at 09:30")
    assert shown.labels[0] == worded("button-hour-rather", at="21:30")
    await house.taps(house.alex, shown, worded("button-hour-rather", at="21:30"))
    assert shown.text.startswith("Every Sunday at 21:30")
    await house.taps(house.alex, shown, worded("button-other-day"))
    await house.taps(house.alex, shown, "Thursday")
    await house.move(days=7)
    assert local(house, house.alex, LISBON) == ["Thu 21:30"]
    theme = LIBRARY.theme_of_week(week_of(pushes(house, house.alex)[0].date()))
    push = house.alex.screen(house.bot)[-1]
    assert push.text.startswith(f"{theme.label}\n")
    assert push.text.endswith(theme.question)


@pytest.mark.parametrize(("typed", "at"), [("7:30", "07:30"), ("half past six", "06:30"), ("19h", "19:00")])
async def test_any_hour_can_be_typed(house: World, typed: str, at: str) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, worded("button-other-hour"))
    answer = await house.says(house.alex, house.bot, typed)
    assert answer.text.startswith(f"Every day at {at}\n")
    await house.move(days=2)
    assert {moment.partition(" ")[2] for moment in local(house, house.alex, LISBON)} == {at}


async def test_an_hour_that_cannot_be_read_loses_nothing(house: World) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, worded("button-other-hour"))
    assert worded("coming-hour-unclear") in (await house.says(house.alex, house.bot, "when the rooster crows")).text
    assert (await house.says(house.alex, house.bot, "6.15")).text.startswith("Every day at 06:15")
    assert worded("coming-hour-unclear") in (await house.says(house.alex, house.bot, "/affirmations dayly 7:30")).text


async def test_a_change_replaces_the_old_schedule_at_once(house: World) -> None:
    shown = await daily(house, "19:00")
    await house.move_to(datetime(2026, 3, 2, 18, 59, 59, tzinfo=UTC))
    await house.taps(house.alex, shown, worded("button-other-hour"))
    await house.says(house.alex, house.bot, "21:00")
    await house.move(hours=1)
    assert pushes(house, house.alex) == []
    await house.move(hours=2)
    assert local(house, house.alex, LISBON) == ["Mon 21:00"]


@pytest.mark.parametrize("what", ["Stop", "Pause for a week", "Weekly", worded("button-hour-rather", at="21:00")])
@pytest.mark.parametrize("taken_up", [True, False])
async def test_what_waits_for_its_turn_is_called_back(house: World, what: str, taken_up: bool) -> None:
    """Telegram makes all wait; some are taken up already, and wait a second or two."""
    house.telegram.floods = Floods()
    crowd = [house.telegram.add_person(f"P{number}") for number in range(80)]
    for person in crowd:
        await house.lives_in(person, "Lisbon")
        await house.says(person, house.bot, "/affirmations daily 9")
        await house.move(seconds=1)
    house.clock.move_to(datetime(2026, 3, 3, 9, 0, tzinfo=UTC))
    await house.tick()
    assert len([person for person in crowd if pushes(house, person)]) < 5
    one = crowd[30 if taken_up else -1]
    await house.taps(one, one.screen(house.bot)[-1], what)
    await house.move(minutes=5)
    assert pushes(house, one) == []
    assert all(len(pushes(house, person)) == 1 for person in crowd if person is not one)


async def test_a_move_takes_the_hour_along(house: World) -> None:
    await daily(house)
    await house.move(days=1)
    answer = await house.lives_in(house.alex, "Tokyo")
    assert fixed("zone-set-coming") in answer.text
    await house.move(days=2)
    tokyo = ZoneInfo("Asia/Tokyo")
    assert [f"{moment.astimezone(tokyo):%H:%M}" for moment in pushes(house, house.alex)[1:]] == ["07:30", "07:30"]


async def test_pause_for_a_week(house: World) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, "Pause for a week")
    assert fixed("coming-next-after-pause") in shown.text
    begins = house.clock.now()
    await house.move(days=7)
    assert pushes(house, house.alex) == []
    await house.move(days=1)
    (first,) = pushes(house, house.alex)
    assert timedelta(days=7) < first - begins < timedelta(days=8)
    await house.taps(house.alex, shown, worded("button-go-on-now"))
    await house.taps(house.alex, shown, "Pause for a week")
    await house.taps(house.alex, shown, worded("button-go-on-now"))
    await house.move(days=1)
    assert len(pushes(house, house.alex)) == 2


async def test_stop_and_start_again_at_the_same_hour(house: World) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, "Stop")
    assert worded("coming-stopped") in shown.text
    await house.move(days=3)
    assert pushes(house, house.alex) == []
    await house.taps(house.alex, shown, "Daily")
    assert shown.text.startswith("Every day at 07:30")
    assert worded("coming-stopped") in (await house.says(house.alex, house.bot, "/affirmations stop")).text


async def test_quiet_hours(house: World) -> None:
    shown = await daily(house, "12:30")
    assert "Quiet hours: 22:00 to 07:00" in shown.text
    await house.taps(house.alex, shown, worded("button-other-hour"))
    late = await house.says(house.alex, house.bot, "22:30")
    assert "No quiet hours" in late.text  # the hour that was asked for weighs more
    await house.taps(house.alex, late, "Quiet hours")
    await house.taps(house.alex, late, "22:00 – 07:00")
    assert worded("coming-waits-for-quiet") in late.text
    assert promised(late).astimezone(LISBON).hour == 7
    await house.move(days=1)
    assert local(house, house.alex, LISBON) == ["Tue 07:00"]
    await house.taps(house.alex, late, "Quiet hours")
    await house.taps(house.alex, late, "No quiet hours")
    await house.move(days=1)
    assert local(house, house.alex, LISBON)[1:] == ["Tue 22:30"]


@pytest.mark.parametrize(("away", "comes"), [(20, ["Tue 09:30"]), (44, ["Wed 09:30"]), (92, ["Fri 09:30"])])
async def test_late_by_less_than_a_day_it_comes_once_and_older_ones_never(
    house: World, away: int, comes: list[str]
) -> None:
    await daily(house)
    await house.stop()
    house.clock.move_to(datetime(2026, 3, 2, 13, 30, tzinfo=UTC) + timedelta(hours=away))
    await house.start()
    await house.tick()
    await house.move(hours=4, minutes=59)
    assert local(house, house.alex, LISBON) == comes


async def test_late_it_does_not_come_in_the_night(house: World) -> None:
    await daily(house)
    await house.stop()
    house.clock.move_to(datetime(2026, 3, 3, 23, 30, tzinfo=UTC))
    await house.start()
    await house.move(hours=7, minutes=29)
    assert pushes(house, house.alex) == []
    await house.move(minutes=2)
    assert local(house, house.alex, LISBON) == ["Wed 07:00"]
    await house.move(hours=20)
    assert local(house, house.alex, LISBON) == ["Wed 07:00", "Wed 07:30"]


async def test_a_blocked_bot_ends_it_and_keeps_what_was_chosen(house: World) -> None:
    await daily(house)
    house.alex.block(house.bot)
    await house.dealt_with()
    await house.move(days=2)
    house.alex.unblock(house.bot)
    await house.dealt_with()
    await house.move(days=2)
    assert pushes(house, house.alex) == []
    shown = await house.says(house.alex, house.bot, "/affirmations")
    await house.taps(house.alex, shown, "Daily")
    assert shown.text.startswith("Every day at 07:30")


async def test_a_deleted_account_ends_it(house: World) -> None:
    await daily(house)
    house.alex.deactivate()
    await house.move(days=1)
    tries = [call for call in house.telegram.log if call.error and call.params.get("chat_id") == house.alex.id]
    assert len(tries) == 1
    await house.move(days=3)
    assert [call for call in house.telegram.log if call.error and call.params.get("chat_id") == house.alex.id] == tries


async def test_ones_own_words_are_covered_on_a_locked_screen(house: World) -> None:
    await daily(house)
    house.alex.start(house.bot, "write")
    await house.dealt_with()
    await house.says(house.alex, house.bot, "I may leave the fight alone.")
    await house.move(days=6)
    (own,) = [one for one in house.alex.screen(house.bot) if one.text.startswith("In your own words")]
    (cover,) = [entity for entity in own.entities if entity["type"] == "spoiler"]
    assert own.text.startswith("In your own words\nI may leave")
    assert cover["offset"] == len("In your own words\n")


# In a group
