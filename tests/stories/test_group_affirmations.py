"""Sentences that come to a group: started by one tap, naming nobody."""

import pytest

from playground import Chat
from tests.support.harness import Harness
from tests.support.sentences import KOLKATA, LISBON, alert, local, of_sam, pushes
from tests.support.words import fixed, worded


async def test_one_tap_of_a_member_starts_a_groups_and_names_nobody(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    shown = await harness.says(harness.alex, us, "/affirmations")
    assert shown.ephemeral
    count = len(harness.sam.screen(us))
    await harness.taps(harness.alex, shown, worded("button-daily"))
    (told,) = harness.sam.screen(us)[count:]
    assert fixed("coming-group-told") in told.text
    assert "Alex" not in told.text
    assert "Lisbon" not in told.text
    await harness.move(days=7)
    assert local(harness, us, LISBON) == [f"{day} 08:00" for day in ("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon")]
    texts = [one.text for one in harness.sam.screen(us)[count + 1 :]]
    assert [text for text in texts if "Alex" in text or "Sam" in text] == []
    assert len(set(texts[:5])) == 5
    assert all(one.labels == [] for one in harness.sam.screen(us)[count + 1 :])


async def test_the_other_one_may_stop_it_and_nobody_is_told_who(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    await harness.says(harness.alex, us, "/affirmations daily 9")
    before = [one.data for one in harness.alex.screen(us) if not one.ephemeral]
    shown = await harness.says(harness.sam, us, "/affirmations")
    await harness.taps(harness.sam, shown, "Stop")
    await harness.move(days=2)
    assert [one.data for one in harness.alex.screen(us) if not one.ephemeral] == before
    assert pushes(harness, us) == []


async def test_a_group_needs_a_zone_of_whoever_starts_it(harness: Harness, us: Chat) -> None:
    shown = await harness.says(harness.alex, us, "/affirmations")
    assert worded("coming-no-zone") in await alert(harness, harness.alex, shown, worded("button-weekly"))
    await harness.move(days=8)
    assert pushes(harness, us) == []


async def test_from_the_private_chat_for_the_group(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    await harness.says(harness.alex, us, "/affirmations daily 9")
    shown = await harness.says(harness.alex, harness.bot, "/affirmations")
    await harness.taps(harness.alex, shown, "In our chat")
    which = harness.alex.screen(harness.bot)[-1]
    await harness.taps(harness.alex, which, "Us")
    assert which.text.startswith(worded("coming-daily-group", at="09:00"))
    await harness.taps(harness.alex, which, worded("button-other-hour"))
    answer = await harness.says(harness.alex, harness.bot, "quarter past ten")
    assert answer.text.startswith(worded("coming-daily-group", at="10:15"))
    await harness.move(days=1)
    assert local(harness, us, LISBON) == ["Tue 10:15"]
    assert pushes(harness, harness.alex) == []


async def test_who_has_left_the_group_changes_nothing_there(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Mumbai")
    await harness.says(harness.sam, us, "/affirmations daily 9")
    shown = await harness.says(harness.sam, harness.bot, "/affirmations")
    await harness.taps(harness.sam, shown, "In our chat")
    which = harness.sam.screen(harness.bot)[-1]
    await harness.taps(harness.sam, which, "Us")
    harness.sam.leave(us)
    await harness.dealt_with()
    assert worded("coming-not-in-group") in await alert(harness, harness.sam, which, "Stop")
    await harness.move(days=1)
    assert local(harness, us, KOLKATA) == ["Tue 09:00"]


@pytest.mark.parametrize(
    "what", ["cr1:{}:-1", "ct1:{}:480", "cu1:{}:-1:-1", "cc1:{}:stop", "cc1:{}:pause", "ch1:{}", "cp1:{}"]
)
async def test_nobody_touches_what_comes_to_another(harness: Harness, us: Chat, what: str) -> None:
    await harness.lives_in(harness.sam, "Mumbai")
    await harness.says(harness.sam, harness.bot, "/affirmations daily 9")
    shown = await harness.says(harness.alex, harness.bot, "/affirmations")
    assert worded("coming-not-in-group") in await alert(harness, harness.alex, shown, data=what.format(harness.sam.id))
    stranger = harness.telegram.add_group("Others", [harness.sam], bots=[harness.bot])
    await harness.dealt_with()
    assert worded("coming-not-in-group") in await alert(harness, harness.alex, shown, data=what.format(stranger.id))
    await harness.move(days=1)
    assert local(harness, harness.sam, KOLKATA) == ["Tue 09:00"]


@pytest.mark.parametrize(
    "data", ["cr1:{}:7", "cr1:{}:-2", "ct1:{}:1440", "ct1:{}:-1", "cu1:{}:60:-1", "cu1:{}:60:60", "cc1:{}:on"]
)
async def test_forged_values_are_refused(harness: Harness, data: str) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/affirmations")
    assert worded("old-button") in await alert(harness, harness.alex, shown, data=data.format(harness.alex.id))


async def test_a_group_that_becomes_a_supergroup_keeps_its_own(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    await harness.says(harness.alex, us, "/affirmations daily 9")
    new = harness.telegram.migrate(us)
    await harness.dealt_with()
    await harness.move(days=2)
    assert local(harness, new, LISBON) == ["Tue 09:00", "Wed 09:00"]


async def test_a_bot_that_was_removed_sends_nothing_when_it_comes_back(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    await harness.says(harness.alex, us, "/affirmations daily 9")
    us.remove_bot(harness.bot)
    await harness.dealt_with()
    await harness.move(days=1)
    harness.telegram.enter(us, harness.bot)
    await harness.dealt_with()
    await harness.move(days=1)
    assert pushes(harness, us) == []


async def test_where_telegram_hides_nothing_it_goes_on_in_private(harness: Harness, us: Chat) -> None:
    harness.telegram.refuse_ephemeral = True
    before = of_sam(harness, us)
    await harness.lives_in(harness.alex, "Lisbon")
    shown = await harness.says(harness.alex, us, "/affirmations", ephemeral=False)
    (way,) = [button.value for row in shown.buttons for button in row]
    payload = str(way).partition("start=")[2]
    harness.alex.start(harness.bot, payload)
    await harness.dealt_with()
    opened = harness.alex.screen(harness.bot)[-1]
    assert worded("coming-none-group") in opened.text
    assert len(of_sam(harness, us)) == len(before) + 2  # the command and the way into private, and no more
