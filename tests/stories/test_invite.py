"""An invite to talk: worded in private, answered by a time."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar

from playground import Chat
from tests.support.harness import Harness
from tests.support.inviting import ALL, ANSWERS, newest, send, text_of, times
from tests.support.words import opening, worded


async def test_in_the_group_only_its_owner_sees_it_until_send_now(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, us, "/invite")
    assert shown.ephemeral
    assert shown.labels == [one.label for one in ALL.purposes.values()]
    await harness.taps(harness.alex, shown, "A decision")
    draft = newest(harness, harness.alex, us)
    assert draft.ephemeral
    assert text_of("a-decision") in draft.text
    tones = ["✓ Warm", "Light", "Serious", "Short"]
    days = ["Now", "Tonight", "Tomorrow", "Pick a time"]
    assert draft.labels == [*tones, *days, worded("button-other-purpose"), "Send", "Copy"]
    for label, tone in (("Light", "light"), ("Serious", "serious"), ("Short", "short")):
        await harness.taps(harness.alex, newest(harness, harness.alex, us), label)
        assert text_of("a-decision", tone) in newest(harness, harness.alex, us).text
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "Tonight")
    assert worded("invite-when-tonight") in newest(harness, harness.alex, us).text
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "✓ Tonight")
    assert worded("invite-when-tonight") not in newest(harness, harness.alex, us).text
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "Tomorrow")
    await harness.taps(harness.alex, newest(harness, harness.alex, us), worded("button-other-purpose"))
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "An apology")
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "Send")
    assert "Breathe first" in newest(harness, harness.alex, us).text
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, newest(harness, harness.alex, us), worded("button-send-now"))
    posted = newest(harness, harness.sam, us)
    assert posted.text == f"From Alex:\n{text_of('an-apology', 'short')}\n\n{worded('invite-when-tomorrow')}"
    assert posted.labels == ANSWERS
    assert len(harness.sam.screen(us)) == len(before) + 1


async def test_from_the_private_chat_with_a_topic(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, harness.bot, "/invite the <b>money</b> & us")
    await harness.taps(harness.alex, shown, "What happened")
    line = text_of("what-happened", topic="the <b>money</b> & us")
    assert line in shown.text
    await harness.taps(harness.alex, shown, "Send")
    await harness.taps(harness.alex, shown, worded("button-send-now"))
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, newest(harness, harness.alex), "Us")
    posted = newest(harness, harness.sam, us)
    assert posted.text == f"From Alex:\n{line}"
    assert posted.labels == ANSWERS


async def test_a_topic_from_right_to_left_turns_nothing_around(harness: Harness, us: Chat) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/invite כסף \u202e")
    await harness.taps(harness.alex, shown, "What happened")
    assert text_of("what-happened", topic="\u2068כסף\u2069") in shown.text


async def test_a_topic_that_is_too_long_is_told(harness: Harness, us: Chat) -> None:
    for place in (harness.bot, us):
        answer = await harness.says(harness.alex, place, f"/invite {'x' * 71}")
        assert worded("invite-topic-long", count=70) in answer.text
    assert (await harness.says(harness.alex, harness.bot, f"/invite {'x' * 70}")).labels[0] == "What happened"


async def test_i_want_to_talk_and_invite_to_talk_lead_here(harness: Harness, us: Chat) -> None:
    harness.alex.start(harness.bot)
    await harness.settled()
    await harness.taps(harness.alex, newest(harness, harness.alex), "I want to talk")
    assert "An apology" in newest(harness, harness.alex).labels
    pause = await harness.says(harness.alex, us, "/pause")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, pause, "I'm ready")
    before = len(harness.alex.screen(us))
    await harness.taps(harness.sam, newest(harness, harness.sam, us), "Invite to talk")
    assert newest(harness, harness.sam, us).ephemeral
    assert "An apology" in newest(harness, harness.sam, us).labels
    assert len(harness.alex.screen(us)) == before


async def test_now(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    text = posted.text
    tapped = harness.clock.now()
    await harness.taps(harness.sam, posted, "Now")
    told = newest(harness, harness.alex, us)
    assert told.text.startswith(opening("invite-set-now"))
    assert opening("invite-set-now") in told.text
    assert times(told) == [tapped]
    assert (posted.text, posted.labels) == (text, [])
    await harness.move(days=8)
    assert newest(harness, harness.alex, us) is told


async def test_tonight_is_eight_where_the_one_who_answers_lives(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    posted = await send(harness, us)
    await harness.taps(harness.sam, posted, "Tonight")
    told = newest(harness, harness.alex, us)
    at = datetime(2026, 3, 3, 1, 0, tzinfo=UTC)  # 20:00 in New York
    assert told.text.startswith(opening("invite-set") + "Mon 2 Mar 20:00 UTC-5.")
    assert times(told) == [at]
    assert "New York" not in told.text
    assert posted.labels == []


async def test_tonight_after_eight_is_in_an_hour_and_tomorrow_is_seven(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Kolkata")  # 23:30 there
    posted = await send(harness, us)
    tapped = harness.clock.now()
    await harness.taps(harness.sam, posted, "Tonight")
    assert times(newest(harness, harness.alex, us)) == [tapped.replace(second=0) + timedelta(hours=1)]
    await harness.taps(harness.sam, await send(harness, us), "Tomorrow")
    assert times(newest(harness, harness.alex, us)) == [datetime(2026, 3, 3, 13, 30, tzinfo=UTC)]


async def test_the_calendar_file_and_the_reminders(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    posted = await send(harness, us, command="/invite the money")
    await harness.taps(harness.sam, posted, "Tonight")
    await harness.move(seconds=10)
    message = newest(harness, harness.alex, us)
    assert message.media is not None
    assert (message.media.kind, message.media.name, message.media.mime) == (
        "document",
        "time-for-us.ics",
        "text/calendar",
    )
    content = harness.telegram.files[message.media.file_id].content
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    at = datetime(2026, 3, 3, 1, 0, tzinfo=UTC)
    assert (event["summary"], event.decoded("dtstart"), event.decoded("dtend")) == (
        worded("invite-calendar"),
        at,
        at + timedelta(minutes=30),
    )
    assert b"money" not in content
    await harness.move_to(at - timedelta(minutes=10, seconds=1))
    assert newest(harness, harness.alex, us) is message
    await harness.move(seconds=1)
    soon = newest(harness, harness.alex, us)
    assert soon.text.startswith(opening("invite-soon"))
    assert times(soon) == [at]
    await harness.move(minutes=10)
    assert newest(harness, harness.alex, us).text.startswith(worded("invite-time"))
    assert newest(harness, harness.alex, us).labels == ["Help me start"]
    last = newest(harness, harness.alex, us)
    await harness.move(days=8)
    assert newest(harness, harness.alex, us) is last


async def test_the_one_who_invites_cannot_answer(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    posted = await send(harness, us)
    before = [one.data for one in harness.sam.screen(us)]
    for label in ANSWERS:
        answer = await harness.taps(harness.alex, posted, label)
        assert worded("invite-own") in (answer.text or ""), label
        assert answer.url is None
    assert [one.data for one in harness.sam.screen(us)] == before
