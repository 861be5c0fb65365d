"""The time of a talk: typed, put forward, agreed on."""

from datetime import UTC, datetime, timedelta

from playground import Chat
from tests.stories.inviting import ANSWERS, newest, send, text_of, times
from tests.words import fixed, opening, worded
from tests.world import World


async def test_pick_a_time_is_typed_in_private_and_said_back_first(house: World, us: Chat) -> None:
    posted = await send(house, us)
    answer = await house.taps(house.sam, posted, "Pick a time")
    assert answer.url == "https://t.me/breather_bot?start=answer-1"
    before = [one.data for one in house.alex.screen(us)]
    house.sam.start(house.bot, "answer-1")
    await house.dealt_with()
    asked = newest(house, house.sam)
    assert "don't know your time zone" in asked.text
    assert asked.labels == ["In 1 hour", "In 3 hours", "In 12 hours", "In 24 hours", "Set my time zone"]
    answer_ = await house.says(house.sam, house.bot, "saturday 3pm")
    assert "don't know your time zone" in answer_.text
    await house.taps(house.sam, answer_, "Set my time zone")
    await house.says(house.sam, house.bot, "Kolkata")
    house.sam.start(house.bot, "answer-1")
    await house.dealt_with()
    assert newest(house, house.sam).labels == ["In 1 hour", "In 3 hours", "In 12 hours", "In 24 hours"]
    for text, says in (
        ("soon <b>", worded("when-unclear")),
        ("saturday", worded("when-no-clock")),
        ("yesterday 7pm", worded("when-past")),
        ("1 june 7pm", worded("when-too-far")),
    ):
        assert says in (await house.says(house.sam, house.bot, text)).text
    echo = await house.says(house.sam, house.bot, "Saturday afternoon")
    at = datetime(2026, 3, 7, 9, 30, tzinfo=UTC)
    assert opening("invite-understood") + "Sat 7 Mar 15:00 UTC+5:30" in echo.text
    assert times(echo) == [at]
    assert [one.data for one in house.alex.screen(us)] == before
    await house.taps(house.sam, echo, "That's it")
    assert echo.text.startswith("It's set")
    told = newest(house, house.alex, us)
    assert told.text.startswith("🕰 It's set: Sat 7 Mar 15:00 UTC+5:30.")
    assert times(told) == [at]
    assert posted.labels == []
    plain = await house.says(house.sam, house.bot, "tomorrow 7pm")
    assert opening("invite-understood") not in plain.text


async def test_without_a_zone_lengths_are_offered_to_this_person_alone(house: World, us: Chat) -> None:
    posted = await send(house, us)
    before = [one.data for one in house.alex.screen(us)]
    await house.taps(house.sam, posted, "Tonight")
    offer = newest(house, house.sam, us)
    assert offer.ephemeral
    assert offer.buttons[-1][0].value == "https://t.me/breather_bot?start=zone"
    assert [one.data for one in house.alex.screen(us)] == before
    tapped = house.clock.now()
    await house.taps(house.sam, offer, "In 3 hours")
    told = next(one for one in reversed(house.alex.screen(us)) if one.text.startswith("🕰"))
    assert times(told) == [tapped.replace(second=0) + timedelta(hours=3)]
    assert posted.labels == []


async def test_where_telegram_refuses_the_private_chat_is_opened(house: World, us: Chat) -> None:
    posted = await send(house, us)
    house.telegram.refuse_ephemeral = True
    before = [one.data for one in house.alex.screen(us)]
    answer = await house.taps(house.sam, posted, "Tomorrow")
    assert answer.url == "https://t.me/breather_bot?start=answer-1"
    assert [one.data for one in house.alex.screen(us)] == before
    shown = await house.says(house.alex, us, "/invite money", ephemeral=False)
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=invite"
    house.alex.start(house.bot, "invite")
    await house.settled()
    await house.taps(house.alex, newest(house, house.alex), "Appreciation")
    assert text_of("appreciation", topic="money") in newest(house, house.alex).text


async def test_a_time_put_forward_is_one_tap_to_agree_with(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
    draft = await house.says(house.alex, house.bot, "/invite")
    await house.taps(house.alex, draft, "Something small")
    await house.taps(house.alex, draft, "Pick a time")
    assert "In 12 hours" in draft.labels
    assert worded("when-unclear") in (await house.says(house.alex, house.bot, "whenever")).text
    shown = await house.says(house.alex, house.bot, "friday at 8")
    at = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
    assert "How about Fri 6 Mar 20:00 UTC?" in shown.text
    assert times(shown) == [at]
    assert "✓ Pick a time" in shown.labels
    await house.taps(house.alex, shown, "Send")
    assert times(shown) == [at]
    await house.taps(house.alex, shown, "Send now")
    await house.taps(house.alex, newest(house, house.alex), "Us")
    posted = newest(house, house.sam, us)
    assert times(posted) == [at]
    assert posted.labels == ["Works for me", *ANSWERS]
    assert worded("invite-own") in ((await house.taps(house.alex, posted, "Works for me")).text or "")
    await house.taps(house.sam, posted, "Works for me")
    assert times(newest(house, house.alex, us)) == [at]


async def test_a_time_of_ones_own_from_the_group_and_by_length(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/invite")
    await house.taps(house.alex, newest(house, house.alex, us), "A check-in")
    answer = await house.taps(house.alex, newest(house, house.alex, us), "Pick a time")
    assert answer.url == "https://t.me/breather_bot?start=invite-when"
    house.alex.start(house.bot, "invite-when")
    await house.settled()
    tapped = house.clock.now()
    shown = newest(house, house.alex)
    await house.taps(house.alex, shown, "In 3 hours")
    assert times(shown) == [tapped.replace(second=0) + timedelta(hours=3)]
    await house.taps(house.alex, shown, "✓ Pick a time")
    assert times(shown) == []
    await house.taps(house.alex, shown, "Pick a time")
    await house.taps(house.alex, shown, "Back")
    assert "Send" in shown.labels


async def test_a_time_that_has_gone_by_is_neither_sent_nor_agreed_on(house: World, us: Chat) -> None:
    draft = await house.says(house.alex, house.bot, "/invite")
    for label in ("A check-in", "Pick a time", "In 1 hour", "Send", "Send now"):
        await house.taps(house.alex, draft, label)
    choice = newest(house, house.alex)
    await house.move(hours=2)
    before = [one.data for one in house.sam.screen(us)]
    answer = await house.taps(house.alex, choice, "Us")
    assert worded("when-past") in (answer.text or "")
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, draft, "Back")
    for label in ("✓ Pick a time", "Pick a time", "In 1 hour", "Send", "Send now"):
        await house.taps(house.alex, draft, label)
    await house.taps(house.alex, newest(house, house.alex), "Us")
    posted = newest(house, house.sam, us)
    await house.move(hours=2)
    answer = await house.taps(house.sam, posted, "Works for me")
    assert worded("when-past") in (answer.text or "")
    await house.taps(house.sam, posted, "Now")
    assert fixed("invite-set-now") in newest(house, house.sam, us).text
