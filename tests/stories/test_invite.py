"""An invite to talk: worded in private, answered by a time."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar

from playground import Chat
from tests.stories.inviting import ALL, ANSWERS, newest, send, text_of, times
from tests.words import opening, worded
from tests.world import World


async def test_in_the_group_only_its_owner_sees_it_until_send_now(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    shown = await house.says(house.alex, us, "/invite")
    assert shown.ephemeral
    assert shown.labels == [one.label for one in ALL.purposes.values()]
    await house.taps(house.alex, shown, "A decision")
    draft = newest(house, house.alex, us)
    assert draft.ephemeral
    assert text_of("a-decision") in draft.text
    tones = ["✓ Warm", "Light", "Serious", "Short"]
    days = ["Now", "Tonight", "Tomorrow", "Pick a time"]
    assert draft.labels == [*tones, *days, worded("button-other-purpose"), "Send", "Copy"]
    for label, tone in (("Light", "light"), ("Serious", "serious"), ("Short", "short")):
        await house.taps(house.alex, newest(house, house.alex, us), label)
        assert text_of("a-decision", tone) in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "Tonight")
    assert worded("invite-when-tonight") in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "✓ Tonight")
    assert worded("invite-when-tonight") not in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "Tomorrow")
    await house.taps(house.alex, newest(house, house.alex, us), worded("button-other-purpose"))
    await house.taps(house.alex, newest(house, house.alex, us), "An apology")
    await house.taps(house.alex, newest(house, house.alex, us), "Send")
    assert "Breathe first" in newest(house, house.alex, us).text
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, newest(house, house.alex, us), "Send now")
    posted = newest(house, house.sam, us)
    assert posted.text == f"From Alex:\n{text_of('an-apology', 'short')}\n\n{worded('invite-when-tomorrow')}"
    assert posted.labels == ANSWERS
    assert len(house.sam.screen(us)) == len(before) + 1


async def test_from_the_private_chat_with_a_topic(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    shown = await house.says(house.alex, house.bot, "/invite the <b>money</b> & us")
    await house.taps(house.alex, shown, "What happened")
    line = text_of("what-happened", topic="the <b>money</b> & us")
    assert line in shown.text
    await house.taps(house.alex, shown, "Send")
    await house.taps(house.alex, shown, "Send now")
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, newest(house, house.alex), "Us")
    posted = newest(house, house.sam, us)
    assert posted.text == f"From Alex:\n{line}"
    assert posted.labels == ANSWERS


async def test_a_topic_from_right_to_left_turns_nothing_around(house: World, us: Chat) -> None:
    shown = await house.says(house.alex, house.bot, "/invite כסף \u202e")
    await house.taps(house.alex, shown, "What happened")
    assert text_of("what-happened", topic="\u2068כסף\u2069") in shown.text


async def test_a_topic_that_is_too_long_is_told(house: World, us: Chat) -> None:
    for place in (house.bot, us):
        answer = await house.says(house.alex, place, f"/invite {'x' * 71}")
        assert worded("invite-topic-long", count=70) in answer.text
    assert (await house.says(house.alex, house.bot, f"/invite {'x' * 70}")).labels[0] == "What happened"


async def test_i_want_to_talk_and_invite_to_talk_lead_here(house: World, us: Chat) -> None:
    house.alex.start(house.bot)
    await house.settled()
    await house.taps(house.alex, newest(house, house.alex), "I want to talk")
    assert "An apology" in newest(house, house.alex).labels
    pause = await house.says(house.alex, us, "/pause")
    for person in (house.alex, house.sam):
        await house.taps(person, pause, "I'm ready")
    before = len(house.alex.screen(us))
    await house.taps(house.sam, newest(house, house.sam, us), "Invite to talk")
    assert newest(house, house.sam, us).ephemeral
    assert "An apology" in newest(house, house.sam, us).labels
    assert len(house.alex.screen(us)) == before


async def test_now(house: World, us: Chat) -> None:
    posted = await send(house, us)
    text = posted.text
    tapped = house.clock.now()
    await house.taps(house.sam, posted, "Now")
    told = newest(house, house.alex, us)
    assert told.text.startswith(opening("invite-set-now"))
    assert opening("invite-set-now") in told.text
    assert times(told) == [tapped]
    assert (posted.text, posted.labels) == (text, [])
    await house.move(days=8)
    assert newest(house, house.alex, us) is told


async def test_tonight_is_eight_where_the_one_who_answers_lives(house: World, us: Chat) -> None:
    await house.lives_in(house.sam, "New York")
    posted = await send(house, us)
    await house.taps(house.sam, posted, "Tonight")
    told = newest(house, house.alex, us)
    at = datetime(2026, 3, 3, 1, 0, tzinfo=UTC)  # 20:00 in New York
    assert told.text.startswith("🕰 It's set: Mon 2 Mar 20:00 UTC-5.")
    assert times(told) == [at]
    assert "New York" not in told.text
    assert posted.labels == []


async def test_tonight_after_eight_is_in_an_hour_and_tomorrow_is_seven(house: World, us: Chat) -> None:
    await house.lives_in(house.sam, "Kolkata")  # 23:30 there
    posted = await send(house, us)
    tapped = house.clock.now()
    await house.taps(house.sam, posted, "Tonight")
    assert times(newest(house, house.alex, us)) == [tapped.replace(second=0) + timedelta(hours=1)]
    await house.taps(house.sam, await send(house, us), "Tomorrow")
    assert times(newest(house, house.alex, us)) == [datetime(2026, 3, 3, 13, 30, tzinfo=UTC)]


async def test_the_calendar_file_and_the_reminders(house: World, us: Chat) -> None:
    await house.lives_in(house.sam, "New York")
    posted = await send(house, us, command="/invite the money")
    await house.taps(house.sam, posted, "Tonight")
    await house.move(seconds=10)
    message = newest(house, house.alex, us)
    assert message.media is not None
    assert (message.media.kind, message.media.name, message.media.mime) == (
        "document",
        "time-for-us.ics",
        "text/calendar",
    )
    content = house.telegram.files[message.media.file_id].content
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    at = datetime(2026, 3, 3, 1, 0, tzinfo=UTC)
    assert (event["summary"], event.decoded("dtstart"), event.decoded("duration")) == (
        worded("invite-calendar"),
        at,
        timedelta(minutes=30),
    )
    assert b"money" not in content
    await house.move_to(at - timedelta(minutes=10, seconds=1))
    assert newest(house, house.alex, us) is message
    await house.move(seconds=1)
    soon = newest(house, house.alex, us)
    assert soon.text.startswith(opening("invite-soon"))
    assert times(soon) == [at]
    await house.move(minutes=10)
    assert newest(house, house.alex, us).text.startswith("🕰 It's the time you set.")
    assert newest(house, house.alex, us).labels == ["Help me start"]
    last = newest(house, house.alex, us)
    await house.move(days=8)
    assert newest(house, house.alex, us) is last


async def test_the_one_who_invites_cannot_answer(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
    posted = await send(house, us)
    before = [one.data for one in house.sam.screen(us)]
    for label in ANSWERS:
        answer = await house.taps(house.alex, posted, label)
        assert worded("invite-own") in (answer.text or ""), label
        assert answer.url is None
    assert [one.data for one in house.sam.screen(us)] == before
