"""The time of a talk: typed, put forward, agreed on."""

from datetime import UTC, datetime, timedelta

from playground import Chat
from tests.support.harness import Harness
from tests.support.inviting import ANSWERS, newest, send, text_of, times
from tests.support.words import fixed, opening, worded

IN_HOURS = [worded("button-from-now", length=timedelta(hours=hours)) for hours in (1, 3, 12, 24)]


async def test_pick_a_time_is_typed_in_private_and_said_back_first(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    answer = await harness.taps(harness.sam, posted, "Pick a time")
    assert answer.url == "https://t.me/breather_bot?start=answer-1"
    before = [one.data for one in harness.alex.screen(us)]
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    asked = newest(harness, harness.sam)
    assert worded("invite-no-zone") in asked.text
    assert asked.labels == [*IN_HOURS, worded("button-set-zone")]
    answer_ = await harness.says(harness.sam, harness.bot, "saturday 3pm")
    assert worded("when-no-zone") in answer_.text
    await harness.taps(harness.sam, answer_, worded("button-set-zone"))
    await harness.says(harness.sam, harness.bot, "Kolkata")
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    assert newest(harness, harness.sam).labels == IN_HOURS
    for text, says in (
        ("soon <b>", worded("when-unclear")),
        ("saturday", worded("when-no-clock")),
        ("yesterday 7pm", worded("when-past")),
        ("1 june 7pm", worded("when-too-far")),
    ):
        assert says in (await harness.says(harness.sam, harness.bot, text)).text
    echo = await harness.says(harness.sam, harness.bot, "Saturday afternoon")
    at = datetime(2026, 3, 7, 9, 30, tzinfo=UTC)
    assert opening("invite-understood") + "Sat, 7 Mar 3:00\N{NO-BREAK SPACE}pm UTC+5:30" in echo.text, "as in India"
    assert times(echo) == [at]
    assert [one.data for one in harness.alex.screen(us)] == before
    await harness.taps(harness.sam, echo, worded("button-thats-it"))
    assert echo.text.startswith(worded("invite-set-there"))
    told = newest(harness, harness.alex, us)
    assert told.text.startswith(opening("invite-set") + "Sat 7 Mar 15:00 UTC+5:30.")
    assert times(told) == [at]
    assert posted.labels == []
    plain = await harness.says(harness.sam, harness.bot, "tomorrow 7pm")
    assert opening("invite-understood") not in plain.text


async def test_a_time_that_may_be_two_is_asked_before_anybody_hears_of_it(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Kolkata")
    await harness.taps(harness.sam, await send(harness, us), "Pick a time")
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    before = [one.data for one in harness.alex.screen(us)]
    asked = await harness.says(harness.sam, harness.bot, "sat 8")
    assert worded("when-which") in asked.text
    assert asked.labels == [f"Sat, 7 Mar 8:00\N{NO-BREAK SPACE}{half}" for half in ("am", "pm")]
    assert [one.data for one in harness.alex.screen(us)] == before
    await harness.taps(harness.sam, asked, asked.labels[1])
    assert times(newest(harness, harness.alex, us)) == [datetime(2026, 3, 7, 14, 30, tzinfo=UTC)]


async def test_the_weekend_and_now_are_understood(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Kolkata")
    await harness.taps(harness.sam, await send(harness, us), "Pick a time")
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    assert worded("when-no-day") in (await harness.says(harness.sam, harness.bot, "on the weekend")).text
    echo = await harness.says(harness.sam, harness.bot, "right now")
    await harness.move(seconds=90)
    await harness.taps(harness.sam, echo, worded("button-thats-it"))
    assert newest(harness, harness.alex, us).text.startswith(opening("invite-set-now"))


async def test_without_a_zone_lengths_are_offered_to_this_person_alone(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    before = [one.data for one in harness.alex.screen(us)]
    await harness.taps(harness.sam, posted, "Tonight")
    offer = newest(harness, harness.sam, us)
    assert offer.ephemeral
    assert offer.buttons[-1][0].value == "https://t.me/breather_bot?start=zone"
    assert [one.data for one in harness.alex.screen(us)] == before
    tapped = harness.clock.now()
    await harness.taps(harness.sam, offer, "In 3 hours")
    told = next(one for one in reversed(harness.alex.screen(us)) if one.text.startswith("🕰"))
    assert times(told) == [tapped.replace(second=0) + timedelta(hours=3)]
    assert posted.labels == []


async def test_where_telegram_refuses_the_private_chat_is_opened(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    harness.telegram.refuse_ephemeral = True
    before = [one.data for one in harness.alex.screen(us)]
    answer = await harness.taps(harness.sam, posted, "Tomorrow")
    assert answer.url == "https://t.me/breather_bot?start=answer-1"
    assert [one.data for one in harness.alex.screen(us)] == before
    shown = await harness.says(harness.alex, us, "/invite money", ephemeral=False)
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=invite"
    harness.alex.start(harness.bot, "invite")
    await harness.settled()
    await harness.taps(harness.alex, newest(harness, harness.alex), "Appreciation")
    assert text_of("appreciation", topic="money") in newest(harness, harness.alex).text


async def test_a_time_put_forward_is_one_tap_to_agree_with(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    draft = await harness.says(harness.alex, harness.bot, "/invite")
    await harness.taps(harness.alex, draft, "Something small")
    await harness.taps(harness.alex, draft, "Pick a time")
    assert "In 12 hours" in draft.labels
    assert worded("when-unclear") in (await harness.says(harness.alex, harness.bot, "whenever")).text
    asked = await harness.says(harness.alex, harness.bot, "friday at 8")
    assert worded("when-which") in asked.text
    assert asked.labels == ["Fri, 6 Mar 08:00", "Fri, 6 Mar 20:00"]
    await harness.taps(harness.alex, asked, "Fri, 6 Mar 20:00")
    shown = newest(harness, harness.alex)
    at = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
    assert opening("invite-when-picked") + "Fri, 6 Mar 20:00 UTC" in shown.text
    assert times(shown) == [at]
    assert worded("button-chosen", label="Pick a time") in shown.labels
    await harness.taps(harness.alex, shown, "Send")
    assert times(shown) == [at]
    await harness.taps(harness.alex, shown, worded("button-send-now"))
    await harness.taps(harness.alex, newest(harness, harness.alex), "Us")
    posted = newest(harness, harness.sam, us)
    assert times(posted) == [at]
    assert posted.labels == [worded("button-works-for-me"), *ANSWERS]
    assert worded("invite-own") in (
        (await harness.taps(harness.alex, posted, worded("button-works-for-me"))).text or ""
    )
    await harness.taps(harness.sam, posted, worded("button-works-for-me"))
    assert times(newest(harness, harness.alex, us)) == [at]


async def test_a_time_of_ones_own_from_the_group_and_by_length(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/invite")
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "A check-in")
    answer = await harness.taps(harness.alex, newest(harness, harness.alex, us), "Pick a time")
    assert answer.url == "https://t.me/breather_bot?start=invite-when"
    harness.alex.start(harness.bot, "invite-when")
    await harness.settled()
    tapped = harness.clock.now()
    shown = newest(harness, harness.alex)
    await harness.taps(harness.alex, shown, "In 3 hours")
    assert times(shown) == [tapped.replace(second=0) + timedelta(hours=3)]
    await harness.taps(harness.alex, shown, worded("button-chosen", label="Pick a time"))
    assert times(shown) == []
    await harness.taps(harness.alex, shown, "Pick a time")
    await harness.taps(harness.alex, shown, worded("button-back"))
    assert "Send" in shown.labels


async def test_a_time_that_has_gone_by_is_neither_sent_nor_agreed_on(harness: Harness, us: Chat) -> None:
    draft = await harness.says(harness.alex, harness.bot, "/invite")
    for label in ("A check-in", "Pick a time", IN_HOURS[0], "Send", worded("button-send-now")):
        await harness.taps(harness.alex, draft, label)
    choice = newest(harness, harness.alex)
    await harness.move(hours=2)
    before = [one.data for one in harness.sam.screen(us)]
    answer = await harness.taps(harness.alex, choice, "Us")
    assert worded("when-past") in (answer.text or "")
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, draft, worded("button-back"))
    for label in (
        worded("button-chosen", label="Pick a time"),
        "Pick a time",
        IN_HOURS[0],
        "Send",
        worded("button-send-now"),
    ):
        await harness.taps(harness.alex, draft, label)
    await harness.taps(harness.alex, newest(harness, harness.alex), "Us")
    posted = newest(harness, harness.sam, us)
    await harness.move(hours=2)
    answer = await harness.taps(harness.sam, posted, worded("button-works-for-me"))
    assert worded("when-past") in (answer.text or "")
    await harness.taps(harness.sam, posted, "Now")
    assert fixed("invite-set-now") in newest(harness, harness.sam, us).text
