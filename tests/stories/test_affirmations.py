"""/affirmations: chosen, changed, paused, stopped; pushed at the hour on one's own wall, and to nobody else."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.playground import Chat, Floods, Message, Person
from content.library import affirmations
from content.shelves import week_of
from tests.world import World

LIBRARY = affirmations()
TEXTS = {one.text for one in LIBRARY.affirmations.values()}
LISBON, KOLKATA = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Kolkata")


async def lives_in(house: World, person: Person, place: str) -> Message:
    person.start(house.bot, "zone")
    await house.dealt_with()
    return await house.says(person, house.bot, place)


def pushes(house: World, place: Chat | Person) -> list[datetime]:
    """When sentences came to a chat by themselves: those that answer nobody."""
    return [
        datetime.fromtimestamp(call.at, UTC)
        for call in house.telegram.log
        if call.ok
        and call.method == "sendMessage"
        and call.params["chat_id"] == place.id
        and "ephemeral_message_parameters" not in call.params
        and any(text in call.params["text"] for text in (*TEXTS, "tg-spoiler"))
    ]


def local(house: World, place: Chat | Person, zone: ZoneInfo) -> list[str]:
    return [f"{moment.astimezone(zone):%a %H:%M}" for moment in pushes(house, place)]


def promised(shown: Message) -> datetime:
    (moment,) = [entity["unix_time"] for entity in shown.entities if entity["type"] == "date_time"]
    return datetime.fromtimestamp(moment, UTC)


async def alert(
    house: World, person: Person, message: Message, label: str | None = None, data: str | None = None
) -> str:
    """What a tap answers to the one who taps."""
    return (await house.taps(person, message, label, data=data)).text or ""


def of_sam(house: World, us: Chat) -> list[object]:
    return [one.data for place in (us, house.bot) for one in house.sam.screen(place)]


async def daily(house: World, hour: str = "7:30") -> Message:
    await lives_in(house, house.alex, "Lisbon")
    return await house.says(house.alex, house.bot, f"/affirmations daily {hour}")


async def test_two_taps_and_it_comes_every_day(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    await lives_in(house, house.alex, "Lisbon")
    shown = await house.says(house.alex, house.bot, "/affirmations")
    assert shown.labels == ["Daily", "Weekly", "In our chat"]
    await house.taps(house.alex, shown, "Daily")
    assert shown.text.startswith("Every day at 08:00\nNext: ")
    assert promised(shown).astimezone(LISBON) == datetime(2026, 3, 3, 8, 0, tzinfo=LISBON)
    assert shown.labels == [
        "Weekly", "Another hour", "Quiet hours", "Pause for a week", "Stop", "Set my time zone", "In our chat",
    ]  # fmt: skip
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
    assert "I need to know where you are" in shown.text
    answer = await house.says(house.alex, house.bot, "Lisbon")
    assert "Your next sentence comes" in answer.text
    await house.move(days=14)
    assert local(house, house.alex, LISBON) == ["Mon 08:00", "Mon 08:00"]


async def test_once_a_week_brings_the_question_too(house: World) -> None:
    await lives_in(house, house.alex, "Lisbon")
    shown = await house.says(house.alex, house.bot, "/affirmations sunday half past nine")
    assert shown.text.startswith("Every Sunday at 09:30")
    assert shown.labels[0] == "Rather 21:30"
    await house.taps(house.alex, shown, "Rather 21:30")
    assert shown.text.startswith("Every Sunday at 21:30")
    await house.taps(house.alex, shown, "Another day")
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
    await house.taps(house.alex, shown, "Another hour")
    answer = await house.says(house.alex, house.bot, typed)
    assert answer.text.startswith(f"Every day at {at}\n")
    await house.move(days=2)
    assert {moment.partition(" ")[2] for moment in local(house, house.alex, LISBON)} == {at}


async def test_an_hour_that_cannot_be_read_loses_nothing(house: World) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, "Another hour")
    assert "couldn't read that hour" in (await house.says(house.alex, house.bot, "when the rooster crows")).text
    assert (await house.says(house.alex, house.bot, "6.15")).text.startswith("Every day at 06:15")
    assert "couldn't read" in (await house.says(house.alex, house.bot, "/affirmations dayly 7:30")).text


async def test_a_change_replaces_the_old_schedule_at_once(house: World) -> None:
    shown = await daily(house, "19:00")
    await house.move_to(datetime(2026, 3, 2, 18, 59, 59, tzinfo=UTC))
    await house.taps(house.alex, shown, "Another hour")
    await house.says(house.alex, house.bot, "21:00")
    await house.move(hours=1)
    assert pushes(house, house.alex) == []
    await house.move(hours=2)
    assert local(house, house.alex, LISBON) == ["Mon 21:00"]


@pytest.mark.parametrize("what", ["Stop", "Pause for a week", "Weekly", "Rather 21:00"])
@pytest.mark.parametrize("taken_up", [True, False])
async def test_what_waits_for_its_turn_is_called_back(house: World, what: str, taken_up: bool) -> None:
    """Telegram makes all wait; some are taken up already, and wait a second or two."""
    house.telegram.floods = Floods()
    crowd = [house.telegram.add_person(f"P{number}") for number in range(80)]
    for person in crowd:
        await lives_in(house, person, "Lisbon")
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
    answer = await lives_in(house, house.alex, "Tokyo")
    assert "Your next sentence comes" in answer.text
    await house.move(days=2)
    tokyo = ZoneInfo("Asia/Tokyo")
    assert [f"{moment.astimezone(tokyo):%H:%M}" for moment in pushes(house, house.alex)[1:]] == ["07:30", "07:30"]


async def test_pause_for_a_week(house: World) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, "Pause for a week")
    assert "Resting. Next: " in shown.text
    begins = house.clock.now()
    await house.move(days=7)
    assert pushes(house, house.alex) == []
    await house.move(days=1)
    (first,) = pushes(house, house.alex)
    assert timedelta(days=7) < first - begins < timedelta(days=8)
    await house.taps(house.alex, shown, "Go on now")
    await house.taps(house.alex, shown, "Pause for a week")
    await house.taps(house.alex, shown, "Go on now")
    await house.move(days=1)
    assert len(pushes(house, house.alex)) == 2


async def test_stop_and_start_again_at_the_same_hour(house: World) -> None:
    shown = await daily(house)
    await house.taps(house.alex, shown, "Stop")
    assert "Nothing comes by itself at the moment" in shown.text
    await house.move(days=3)
    assert pushes(house, house.alex) == []
    await house.taps(house.alex, shown, "Daily")
    assert shown.text.startswith("Every day at 07:30")
    assert "Nothing comes" in (await house.says(house.alex, house.bot, "/affirmations stop")).text


async def test_quiet_hours(house: World) -> None:
    shown = await daily(house, "12:30")
    assert "Quiet hours: 22:00 to 07:00" in shown.text
    await house.taps(house.alex, shown, "Another hour")
    late = await house.says(house.alex, house.bot, "22:30")
    assert "No quiet hours" in late.text  # the hour that was asked for weighs more
    await house.taps(house.alex, late, "Quiet hours")
    await house.taps(house.alex, late, "22:00 – 07:00")
    assert "waits until they end" in late.text
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


async def test_one_tap_of_a_member_starts_a_groups_and_names_nobody(house: World, us: Chat) -> None:
    await lives_in(house, house.alex, "Lisbon")
    shown = await house.says(house.alex, us, "/affirmations")
    assert shown.ephemeral
    count = len(house.sam.screen(us))
    await house.taps(house.alex, shown, "Daily")
    (told,) = house.sam.screen(us)[count:]
    assert "From now on a sentence to stand on comes here by itself" in told.text
    assert "Alex" not in told.text
    assert "Lisbon" not in told.text
    await house.move(days=7)
    assert local(house, us, LISBON) == [f"{day} 08:00" for day in ("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon")]
    texts = [one.text for one in house.sam.screen(us)[count + 1 :]]
    assert [text for text in texts if "Alex" in text or "Sam" in text] == []
    assert len(set(texts[:5])) == 5
    assert all(one.labels == [] for one in house.sam.screen(us)[count + 1 :])


async def test_the_other_one_may_stop_it_and_nobody_is_told_who(house: World, us: Chat) -> None:
    await lives_in(house, house.alex, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 9")
    before = [one.data for one in house.alex.screen(us) if not one.ephemeral]
    shown = await house.says(house.sam, us, "/affirmations")
    await house.taps(house.sam, shown, "Stop")
    await house.move(days=2)
    assert [one.data for one in house.alex.screen(us) if not one.ephemeral] == before
    assert pushes(house, us) == []


async def test_a_group_needs_a_zone_of_whoever_starts_it(house: World, us: Chat) -> None:
    shown = await house.says(house.alex, us, "/affirmations")
    assert "I don't know your time zone yet" in await alert(house, house.alex, shown, "Weekly")
    await house.move(days=8)
    assert pushes(house, us) == []


async def test_from_the_private_chat_for_the_group(house: World, us: Chat) -> None:
    await lives_in(house, house.alex, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 9")
    shown = await house.says(house.alex, house.bot, "/affirmations")
    await house.taps(house.alex, shown, "In our chat")
    which = house.alex.screen(house.bot)[-1]
    await house.taps(house.alex, which, "Us")
    assert which.text.startswith("In your chat, every day at 09:00")
    await house.taps(house.alex, which, "Another hour")
    answer = await house.says(house.alex, house.bot, "quarter past ten")
    assert answer.text.startswith("In your chat, every day at 10:15")
    await house.move(days=1)
    assert local(house, us, LISBON) == ["Tue 10:15"]
    assert pushes(house, house.alex) == []


async def test_who_has_left_the_group_changes_nothing_there(house: World, us: Chat) -> None:
    await lives_in(house, house.sam, "Mumbai")
    await house.says(house.sam, us, "/affirmations daily 9")
    shown = await house.says(house.sam, house.bot, "/affirmations")
    await house.taps(house.sam, shown, "In our chat")
    which = house.sam.screen(house.bot)[-1]
    await house.taps(house.sam, which, "Us")
    house.sam.leave(us)
    await house.dealt_with()
    assert "can't find you in that chat" in await alert(house, house.sam, which, "Stop")
    await house.move(days=1)
    assert local(house, us, KOLKATA) == ["Tue 09:00"]


@pytest.mark.parametrize(
    "what", ["cr1:{}:-1", "ct1:{}:480", "cu1:{}:-1:-1", "cc1:{}:stop", "cc1:{}:pause", "ch1:{}", "cp1:{}"]
)
async def test_nobody_touches_what_comes_to_another(house: World, us: Chat, what: str) -> None:
    await lives_in(house, house.sam, "Mumbai")
    await house.says(house.sam, house.bot, "/affirmations daily 9")
    shown = await house.says(house.alex, house.bot, "/affirmations")
    assert "can't find you in that chat" in await alert(house, house.alex, shown, data=what.format(house.sam.id))
    stranger = house.telegram.add_group("Others", [house.sam], bots=[house.bot])
    await house.dealt_with()
    assert "can't find you in that chat" in await alert(house, house.alex, shown, data=what.format(stranger.id))
    await house.move(days=1)
    assert local(house, house.sam, KOLKATA) == ["Tue 09:00"]


@pytest.mark.parametrize(
    "data", ["cr1:{}:7", "cr1:{}:-2", "ct1:{}:1440", "ct1:{}:-1", "cu1:{}:60:-1", "cu1:{}:60:60", "cc1:{}:on"]
)
async def test_forged_values_are_refused(house: World, data: str) -> None:
    shown = await house.says(house.alex, house.bot, "/affirmations")
    assert "no longer works" in await alert(house, house.alex, shown, data=data.format(house.alex.id))


async def test_a_group_that_becomes_a_supergroup_keeps_its_own(house: World, us: Chat) -> None:
    await lives_in(house, house.alex, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 9")
    new = house.telegram.migrate(us)
    await house.dealt_with()
    await house.move(days=2)
    assert local(house, new, LISBON) == ["Tue 09:00", "Wed 09:00"]


async def test_a_bot_that_was_removed_sends_nothing_when_it_comes_back(house: World, us: Chat) -> None:
    await lives_in(house, house.alex, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 9")
    us.remove_bot(house.bot)
    await house.dealt_with()
    await house.move(days=1)
    house.telegram.enter(us, house.bot)
    await house.dealt_with()
    await house.move(days=1)
    assert pushes(house, us) == []


async def test_where_telegram_hides_nothing_it_goes_on_in_private(house: World, us: Chat) -> None:
    house.telegram.refuse_ephemeral = True
    before = of_sam(house, us)
    await lives_in(house, house.alex, "Lisbon")
    shown = await house.says(house.alex, us, "/affirmations", ephemeral=False)
    (way,) = [button.value for row in shown.buttons for button in row]
    payload = str(way).partition("start=")[2]
    house.alex.start(house.bot, payload)
    await house.dealt_with()
    opened = house.alex.screen(house.bot)[-1]
    assert "in this chat" in opened.text
    assert len(of_sam(house, us)) == len(before) + 2  # the command and the way into private, and no more
