"""/affirmations: chosen, changed, paused, stopped; pushed at the chosen local hour, and to nobody else."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from content.catalog.libraries import week_of
from playground import Chat, Floods, Message
from tests.support.harness import Harness
from tests.support.sentences import LIBRARY, LISBON, local, of_sam, promised, pushes
from tests.support.words import fixed, opening, worded


async def daily(harness: Harness, hour: str = "7:30") -> Message:
    await harness.lives_in(harness.alex, "Lisbon")
    return await harness.says(harness.alex, harness.bot, f"/affirmations daily {hour}")


async def test_two_taps_and_it_comes_every_day(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    await harness.lives_in(harness.alex, "Lisbon")
    shown = await harness.says(harness.alex, harness.bot, "/affirmations")
    assert shown.labels == [worded("button-daily"), worded("button-weekly"), "In our chat"]
    await harness.taps(harness.alex, shown, worded("button-daily"))
    assert shown.text.startswith(worded("coming-daily", at="08:00") + "\n" + opening("coming-next"))
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
    await harness.move(days=7)
    assert local(harness, harness.alex, LISBON) == [
        f"{day} 08:00" for day in ("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon")
    ]
    push = harness.alex.screen(harness.bot)[-1]
    assert push.labels == ["Another", "Save", "Not for me", "Write mine"]
    assert of_sam(harness, us) == before


async def test_without_a_zone_it_asks_for_one_and_then_tells_the_next(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/affirmations")
    await harness.taps(harness.alex, shown, worded("button-weekly"))
    assert worded("coming-zone") in shown.text
    answer = await harness.says(harness.alex, harness.bot, "Lisbon")
    assert fixed("zone-set-coming") in answer.text
    await harness.move(days=14)
    assert local(harness, harness.alex, LISBON) == ["Mon 08:00", "Mon 08:00"]


async def test_once_a_week_brings_the_question_too(harness: Harness) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    shown = await harness.says(harness.alex, harness.bot, "/affirmations sunday half past nine")
    assert shown.text.startswith(worded("coming-weekly", day="sunday", at="09:30"))
    assert shown.labels[0] == worded("button-hour-rather", at="21:30")
    await harness.taps(harness.alex, shown, worded("button-hour-rather", at="21:30"))
    assert shown.text.startswith(worded("coming-weekly", day="sunday", at="21:30"))
    await harness.taps(harness.alex, shown, worded("button-other-day"))
    await harness.taps(harness.alex, shown, "Thursday")
    await harness.move(days=7)
    assert local(harness, harness.alex, LISBON) == ["Thu 21:30"]
    theme = LIBRARY.theme_of_week(week_of(pushes(harness, harness.alex)[0].date()))
    push = harness.alex.screen(harness.bot)[-1]
    assert push.text.startswith(f"{theme.label}\n")
    assert push.text.endswith(theme.question)


@pytest.mark.parametrize(("typed", "at"), [("7:30", "07:30"), ("half past six", "06:30"), ("19h", "19:00")])
async def test_any_hour_can_be_typed(harness: Harness, typed: str, at: str) -> None:
    shown = await daily(harness)
    await harness.taps(harness.alex, shown, worded("button-other-hour"))
    answer = await harness.says(harness.alex, harness.bot, typed)
    assert answer.text.startswith(worded("coming-daily", at=at) + "\n")
    await harness.move(days=2)
    assert {moment.partition(" ")[2] for moment in local(harness, harness.alex, LISBON)} == {at}


async def test_an_hour_that_cannot_be_read_loses_nothing(harness: Harness) -> None:
    shown = await daily(harness)
    await harness.taps(harness.alex, shown, worded("button-other-hour"))
    assert (
        worded("coming-hour-unclear") in (await harness.says(harness.alex, harness.bot, "when the rooster crows")).text
    )
    assert (await harness.says(harness.alex, harness.bot, "6.15")).text.startswith(worded("coming-daily", at="06:15"))
    assert (
        worded("coming-hour-unclear")
        in (await harness.says(harness.alex, harness.bot, "/affirmations whenever 7:30")).text
    )


async def test_quiet_hours_are_typed_as_well(harness: Harness) -> None:
    shown = await daily(harness, "12:30")
    await harness.taps(harness.alex, shown, worded("button-quiet-hours"))
    unclear = await harness.says(harness.alex, harness.bot, "as usual")
    assert worded("coming-quiet-unclear") in unclear.text
    changed = await harness.says(harness.alex, harness.bot, "half past ten to 6")
    assert worded("coming-quiet", begins="22:30", ends="06:00") in changed.text
    plain = await harness.says(harness.alex, harness.bot, "11 to 7")
    assert "23:00" not in plain.text


async def test_the_days_are_typed_in_many_ways(harness: Harness) -> None:
    await daily(harness)
    for text, day, at in (
        ("weekly friday 8", "friday", "08:00"),
        ("fridays 8pm", "friday", "20:00"),
        ("satudays at noon", "saturday", "12:00"),
    ):
        shown = await harness.says(harness.alex, harness.bot, f"/affirmations {text}")
        assert shown.text.startswith(worded("coming-weekly", day=day, at=at)), text
    shown = await harness.says(harness.alex, harness.bot, "/affirmations every day 8:00")
    assert shown.text.startswith(worded("coming-daily", at="08:00"))
    shown = await harness.says(harness.alex, harness.bot, "/affirmations pause for a week")
    assert worded("button-go-on-now") in shown.labels
    shown = await harness.says(harness.alex, harness.bot, "/affirmations resume")
    assert "Pause for a week" in shown.labels


async def test_an_hour_that_may_be_several_is_asked_and_the_days_are_kept(harness: Harness) -> None:
    await daily(harness)
    asked = await harness.says(harness.alex, harness.bot, "/affirmations sundays after breakfast")
    assert worded("coming-which-time") in asked.text
    assert asked.labels == ["08:00", "09:00", "10:00"]
    await harness.taps(harness.alex, asked, "10:00")
    assert asked.text.startswith(worded("coming-weekly", day="sunday", at="10:00"))
    shown = await harness.says(harness.alex, harness.bot, "/affirmations after dinner")
    await harness.taps(harness.alex, shown, "19:00")
    assert shown.text.startswith(worded("coming-weekly", day="sunday", at="19:00"))


async def test_to_pause_what_never_came_shows_what_there_is(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/affirmations pause")
    assert shown.text.startswith(worded("coming-none"))


async def test_a_change_replaces_the_old_schedule_at_once(harness: Harness) -> None:
    shown = await daily(harness, "19:00")
    await harness.move_to(datetime(2026, 3, 2, 18, 59, 59, tzinfo=UTC))
    await harness.taps(harness.alex, shown, worded("button-other-hour"))
    await harness.says(harness.alex, harness.bot, "21:00")
    await harness.move(hours=1)
    assert pushes(harness, harness.alex) == []
    await harness.move(hours=2)
    assert local(harness, harness.alex, LISBON) == ["Mon 21:00"]


@pytest.mark.parametrize(
    "what", ["Stop", "Pause for a week", worded("button-weekly"), worded("button-hour-rather", at="21:00")]
)
@pytest.mark.parametrize("taken_up", [True, False])
async def test_what_waits_for_its_turn_is_called_back(harness: Harness, what: str, taken_up: bool) -> None:
    """Telegram makes all wait; some are taken up already, and wait a second or two."""
    harness.telegram.floods = Floods()
    crowd = [harness.telegram.add_person(f"P{number}") for number in range(80)]
    for person in crowd:
        await harness.lives_in(person, "Lisbon")
        await harness.says(person, harness.bot, "/affirmations daily 9")
        await harness.move(seconds=1)
    harness.clock.move_to(datetime(2026, 3, 3, 9, 0, tzinfo=UTC))
    await harness.tick()
    assert len([person for person in crowd if pushes(harness, person)]) < 5
    one = crowd[30 if taken_up else -1]
    await harness.taps(one, one.screen(harness.bot)[-1], what)
    await harness.move(minutes=5)
    assert pushes(harness, one) == []
    assert all(len(pushes(harness, person)) == 1 for person in crowd if person is not one)


async def test_a_move_takes_the_hour_along(harness: Harness) -> None:
    await daily(harness)
    await harness.move(days=1)
    answer = await harness.lives_in(harness.alex, "Tokyo")
    assert fixed("zone-set-coming") in answer.text
    await harness.move(days=2)
    tokyo = ZoneInfo("Asia/Tokyo")
    assert [f"{moment.astimezone(tokyo):%H:%M}" for moment in pushes(harness, harness.alex)[1:]] == ["07:30", "07:30"]


async def test_pause_for_a_week(harness: Harness) -> None:
    shown = await daily(harness)
    await harness.taps(harness.alex, shown, "Pause for a week")
    assert fixed("coming-next-after-pause") in shown.text
    begins = harness.clock.now()
    await harness.move(days=7)
    assert pushes(harness, harness.alex) == []
    await harness.move(days=1)
    (first,) = pushes(harness, harness.alex)
    assert timedelta(days=7) < first - begins < timedelta(days=8)
    await harness.taps(harness.alex, shown, worded("button-go-on-now"))
    await harness.taps(harness.alex, shown, "Pause for a week")
    await harness.taps(harness.alex, shown, worded("button-go-on-now"))
    await harness.move(days=1)
    assert len(pushes(harness, harness.alex)) == 2


async def test_stop_and_start_again_at_the_same_hour(harness: Harness) -> None:
    shown = await daily(harness)
    await harness.taps(harness.alex, shown, "Stop")
    assert worded("coming-stopped") in shown.text
    await harness.move(days=3)
    assert pushes(harness, harness.alex) == []
    await harness.taps(harness.alex, shown, worded("button-daily"))
    assert shown.text.startswith(worded("coming-daily", at="07:30"))
    assert worded("coming-stopped") in (await harness.says(harness.alex, harness.bot, "/affirmations stop")).text


async def test_quiet_hours(harness: Harness) -> None:
    shown = await daily(harness, "12:30")
    assert worded("coming-quiet", begins="22:00", ends="07:00") in shown.text
    await harness.taps(harness.alex, shown, worded("button-other-hour"))
    late = await harness.says(harness.alex, harness.bot, "22:30")
    assert worded("coming-quiet-none") in late.text  # the hour that was asked for weighs more
    await harness.taps(harness.alex, late, worded("button-quiet-hours"))
    await harness.taps(harness.alex, late, "22:00 – 07:00")
    assert worded("coming-waits-for-quiet") in late.text
    assert promised(late).astimezone(LISBON).hour == 7
    await harness.move(days=1)
    assert local(harness, harness.alex, LISBON) == ["Tue 07:00"]
    await harness.taps(harness.alex, late, worded("button-quiet-hours"))
    await harness.taps(harness.alex, late, worded("button-no-quiet"))
    await harness.move(days=1)
    assert local(harness, harness.alex, LISBON)[1:] == ["Tue 22:30"]


@pytest.mark.parametrize(("away", "comes"), [(20, ["Tue 09:30"]), (44, ["Wed 09:30"]), (92, ["Fri 09:30"])])
async def test_late_by_less_than_a_day_it_comes_once_and_older_ones_never(
    harness: Harness, away: int, comes: list[str]
) -> None:
    await daily(harness)
    await harness.stop()
    harness.clock.move_to(datetime(2026, 3, 2, 13, 30, tzinfo=UTC) + timedelta(hours=away))
    await harness.start()
    await harness.tick()
    await harness.move(hours=4, minutes=59)
    assert local(harness, harness.alex, LISBON) == comes


async def test_late_it_does_not_come_in_the_night(harness: Harness) -> None:
    await daily(harness)
    await harness.stop()
    harness.clock.move_to(datetime(2026, 3, 3, 23, 30, tzinfo=UTC))
    await harness.start()
    await harness.move(hours=7, minutes=29)
    assert pushes(harness, harness.alex) == []
    await harness.move(minutes=2)
    assert local(harness, harness.alex, LISBON) == ["Wed 07:00"]
    await harness.move(hours=20)
    assert local(harness, harness.alex, LISBON) == ["Wed 07:00", "Wed 07:30"]


async def test_a_blocked_bot_ends_it_and_keeps_what_was_chosen(harness: Harness) -> None:
    await daily(harness)
    harness.alex.block(harness.bot)
    await harness.dealt_with()
    await harness.move(days=2)
    harness.alex.unblock(harness.bot)
    await harness.dealt_with()
    await harness.move(days=2)
    assert pushes(harness, harness.alex) == []
    shown = await harness.says(harness.alex, harness.bot, "/affirmations")
    await harness.taps(harness.alex, shown, worded("button-daily"))
    assert shown.text.startswith(worded("coming-daily", at="07:30"))


async def test_a_deleted_account_ends_it(harness: Harness) -> None:
    await daily(harness)
    harness.alex.deactivate()
    await harness.move(days=1)
    tries = [call for call in harness.telegram.log if call.error and call.params.get("chat_id") == harness.alex.id]
    assert len(tries) == 1
    await harness.move(days=3)
    assert [
        call for call in harness.telegram.log if call.error and call.params.get("chat_id") == harness.alex.id
    ] == tries


async def test_ones_own_words_are_covered_on_a_locked_screen(harness: Harness) -> None:
    await daily(harness)
    harness.alex.start(harness.bot, "write")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, "I may leave the fight alone.")
    await harness.move(days=6)
    (own,) = [one for one in harness.alex.screen(harness.bot) if one.text.startswith(opening("affirm-comes-own"))]
    (cover,) = [entity for entity in own.entities if entity["type"] == "spoiler"]
    assert own.text.startswith(worded("affirm-comes-own", text="I may leave"))
    assert cover["offset"] == len(opening("affirm-comes-own"))


# In a group
