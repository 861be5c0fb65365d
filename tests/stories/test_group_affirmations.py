"""Sentences that come to a group: started by one tap, naming nobody."""

import pytest

from playground import Chat
from tests.stories.sentences import KOLKATA, LISBON, alert, local, of_sam, pushes
from tests.words import fixed, worded
from tests.world import World


async def test_one_tap_of_a_member_starts_a_groups_and_names_nobody(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
    shown = await house.says(house.alex, us, "/affirmations")
    assert shown.ephemeral
    count = len(house.sam.screen(us))
    await house.taps(house.alex, shown, "Daily")
    (told,) = house.sam.screen(us)[count:]
    assert fixed("coming-group-told") in told.text
    assert "Alex" not in told.text
    assert "Lisbon" not in told.text
    await house.move(days=7)
    assert local(house, us, LISBON) == [f"{day} 08:00" for day in ("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon")]
    texts = [one.text for one in house.sam.screen(us)[count + 1 :]]
    assert [text for text in texts if "Alex" in text or "Sam" in text] == []
    assert len(set(texts[:5])) == 5
    assert all(one.labels == [] for one in house.sam.screen(us)[count + 1 :])


async def test_the_other_one_may_stop_it_and_nobody_is_told_who(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
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
    await house.lives_in(house.alex, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 9")
    shown = await house.says(house.alex, house.bot, "/affirmations")
    await house.taps(house.alex, shown, "In our chat")
    which = house.alex.screen(house.bot)[-1]
    await house.taps(house.alex, which, "Us")
    assert which.text.startswith("In your chat, every day at 09:00")
    await house.taps(house.alex, which, worded("button-other-hour"))
    answer = await house.says(house.alex, house.bot, "quarter past ten")
    assert answer.text.startswith("In your chat, every day at 10:15")
    await house.move(days=1)
    assert local(house, us, LISBON) == ["Tue 10:15"]
    assert pushes(house, house.alex) == []


async def test_who_has_left_the_group_changes_nothing_there(house: World, us: Chat) -> None:
    await house.lives_in(house.sam, "Mumbai")
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
    await house.lives_in(house.sam, "Mumbai")
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
    assert worded("old-button") in await alert(house, house.alex, shown, data=data.format(house.alex.id))


async def test_a_group_that_becomes_a_supergroup_keeps_its_own(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 9")
    new = house.telegram.migrate(us)
    await house.dealt_with()
    await house.move(days=2)
    assert local(house, new, LISBON) == ["Tue 09:00", "Wed 09:00"]


async def test_a_bot_that_was_removed_sends_nothing_when_it_comes_back(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
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
    await house.lives_in(house.alex, "Lisbon")
    shown = await house.says(house.alex, us, "/affirmations", ephemeral=False)
    (way,) = [button.value for row in shown.buttons for button in row]
    payload = str(way).partition("start=")[2]
    house.alex.start(house.bot, payload)
    await house.dealt_with()
    opened = house.alex.screen(house.bot)[-1]
    assert "in this chat" in opened.text
    assert len(of_sam(house, us)) == len(before) + 2  # the command and the way into private, and no more
