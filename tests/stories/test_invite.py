"""An invite to talk: worded in private, answered by a time, or by a "Not yet" that looks like no answer."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from bot.playground import ApiCall, Chat, Fault, Message, Person
from content.library import invites
from tests.world import World, world

ALL = invites()
ANSWERS = ["Now", "Tonight", "Tomorrow", "Pick a time", "Not yet, I care"]
Shown = list[tuple[float, str, object]]


def newest(house: World, person: Person, chat: Chat | None = None) -> Message:
    return person.screen(chat or house.bot)[-1]


def text_of(purpose: str, tone: str = "warm", topic: str = "") -> str:
    return ALL.invite(purpose, tone).with_topic(topic)


def times(message: Message) -> list[datetime]:
    return [datetime.fromtimestamp(one["unix_time"], UTC) for one in message.entities if one["type"] == "date_time"]


async def lives_in(house: World, person: Person, city: str) -> None:
    person.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(person, house.bot, city)


async def send(house: World, us: Chat, *labels: str, command: str = "/invite") -> Message:
    """Alex sends an invite in the group; labels are tapped on its draft before."""
    await house.says(house.alex, us, command)
    await house.taps(house.alex, newest(house, house.alex, us), "A check-in")
    for label in (*labels, "Send", "Send now"):
        await house.taps(house.alex, newest(house, house.alex, us), label)
    return newest(house, house.sam, us)


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
    assert draft.labels == [*tones, *days, "Another purpose", "Send", "Copy"]
    for label, tone in (("Light", "light"), ("Serious", "serious"), ("Short", "short")):
        await house.taps(house.alex, newest(house, house.alex, us), label)
        assert text_of("a-decision", tone) in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "Tonight")
    assert "Tonight, if it suits you." in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "✓ Tonight")
    assert "Tonight, if it suits you." not in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "Tomorrow")
    await house.taps(house.alex, newest(house, house.alex, us), "Another purpose")
    await house.taps(house.alex, newest(house, house.alex, us), "An apology")
    await house.taps(house.alex, newest(house, house.alex, us), "Send")
    assert "Breathe first" in newest(house, house.alex, us).text
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, newest(house, house.alex, us), "Send now")
    posted = newest(house, house.sam, us)
    assert posted.text == f"From Alex:\n{text_of('an-apology', 'short')}\n\nTomorrow, if it suits you."
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
        assert "at most 70 characters" in answer.text
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
    assert told.text.startswith("🌿 Now it is")
    assert "By voice or side by side" in told.text
    assert times(told) == [tapped]
    assert (posted.text, posted.labels) == (text, [])
    await house.move(days=8)
    assert newest(house, house.alex, us) is told


async def test_tonight_is_eight_where_the_one_who_answers_lives(house: World, us: Chat) -> None:
    await lives_in(house, house.sam, "New York")
    posted = await send(house, us)
    await house.taps(house.sam, posted, "Tonight")
    told = newest(house, house.alex, us)
    at = datetime(2026, 3, 3, 1, 0, tzinfo=UTC)  # 20:00 in New York
    assert told.text.startswith("🕰 It's set: Mon 2 Mar 20:00 UTC-5.")
    assert times(told) == [at]
    assert "New York" not in told.text
    assert posted.labels == []


async def test_tonight_after_eight_is_in_an_hour_and_tomorrow_is_seven(house: World, us: Chat) -> None:
    await lives_in(house, house.sam, "Kolkata")  # 23:30 there
    posted = await send(house, us)
    tapped = house.clock.now()
    await house.taps(house.sam, posted, "Tonight")
    assert times(newest(house, house.alex, us)) == [tapped.replace(second=0) + timedelta(hours=1)]
    await house.taps(house.sam, await send(house, us), "Tomorrow")
    assert times(newest(house, house.alex, us)) == [datetime(2026, 3, 3, 13, 30, tzinfo=UTC)]


async def test_the_calendar_file_and_the_reminders(house: World, us: Chat) -> None:
    await lives_in(house, house.sam, "New York")
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
        "Time for us",
        at,
        timedelta(minutes=30),
    )
    assert b"money" not in content
    await house.move_to(at - timedelta(minutes=10, seconds=1))
    assert newest(house, house.alex, us) is message
    await house.move(seconds=1)
    soon = newest(house, house.alex, us)
    assert soon.text.startswith("🕰 Ten minutes to go")
    assert times(soon) == [at]
    await house.move(minutes=10)
    assert newest(house, house.alex, us).text.startswith("🕰 It's the time you set.")
    assert newest(house, house.alex, us).labels == ["Help me start"]
    last = newest(house, house.alex, us)
    await house.move(days=8)
    assert newest(house, house.alex, us) is last


async def test_the_one_who_invites_cannot_answer(house: World, us: Chat) -> None:
    await lives_in(house, house.alex, "Lisbon")
    posted = await send(house, us)
    before = [one.data for one in house.sam.screen(us)]
    for label in ANSWERS:
        answer = await house.taps(house.alex, posted, label)
        assert "your own invite" in (answer.text or ""), label
        assert answer.url is None
    assert [one.data for one in house.sam.screen(us)] == before


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
        ("soon <b>", "couldn't read that time"),
        ("saturday", "not the hour"),
        ("yesterday 7pm", "already gone by"),
        ("1 june 7pm", "more than 30 days"),
    ):
        assert says in (await house.says(house.sam, house.bot, text)).text
    echo = await house.says(house.sam, house.bot, "Saturday afternoon")
    at = datetime(2026, 3, 7, 9, 30, tzinfo=UTC)
    assert "I understood: Sat 7 Mar 15:00 UTC+5:30" in echo.text
    assert times(echo) == [at]
    assert [one.data for one in house.alex.screen(us)] == before
    await house.taps(house.sam, echo, "That's it")
    assert echo.text.startswith("It's set")
    told = newest(house, house.alex, us)
    assert told.text.startswith("🕰 It's set: Sat 7 Mar 15:00 UTC+5:30.")
    assert times(told) == [at]
    assert posted.labels == []
    plain = await house.says(house.sam, house.bot, "tomorrow 7pm")
    assert "I understood" not in plain.text


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
    await lives_in(house, house.alex, "Lisbon")
    draft = await house.says(house.alex, house.bot, "/invite")
    await house.taps(house.alex, draft, "Something small")
    await house.taps(house.alex, draft, "Pick a time")
    assert "In 12 hours" in draft.labels
    assert "couldn't read" in (await house.says(house.alex, house.bot, "whenever")).text
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
    assert "your own invite" in ((await house.taps(house.alex, posted, "Works for me")).text or "")
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
    assert "already gone by" in (answer.text or "")
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, draft, "Back")
    for label in ("✓ Pick a time", "Pick a time", "In 1 hour", "Send", "Send now"):
        await house.taps(house.alex, draft, label)
    await house.taps(house.alex, newest(house, house.alex), "Us")
    posted = newest(house, house.sam, us)
    await house.move(hours=2)
    answer = await house.taps(house.sam, posted, "Works for me")
    assert "already gone by" in (answer.text or "")
    await house.taps(house.sam, posted, "Now")
    assert "Now it is" in newest(house, house.sam, us).text


async def test_it_is_asked_once_more_and_expires(house: World, us: Chat) -> None:
    posted = await send(house, us)
    await house.move(hours=23, minutes=59)
    assert newest(house, house.sam, us) is posted
    await house.move(minutes=1)
    again = newest(house, house.sam, us)
    assert again.text.startswith("🌿 The invite from Alex is still here.")
    assert again.labels == ANSWERS
    await house.move(days=5)
    assert newest(house, house.sam, us) is again
    assert "Only you see this" in ((await house.taps(house.sam, again, "Not yet, I care")).text or "")
    await house.move(days=1)
    for label in ANSWERS:
        answer = await house.taps(house.sam, again, label)
        assert "come to rest" in (answer.text or ""), label
    assert newest(house, house.sam, us) is again


async def test_an_answer_to_the_second_asking_ends_both(house: World, us: Chat) -> None:
    posted = await send(house, us)
    await house.move(days=1, minutes=1)
    again = newest(house, house.sam, us)
    await house.taps(house.sam, again, "Now")
    assert (posted.labels, again.labels) == ([], [])


async def test_a_newer_invite_lets_the_older_rest(house: World, us: Chat) -> None:
    older = await send(house, us)
    await house.move(hours=1)
    newer = await send(house, us)
    answer = await house.taps(house.sam, older, "Now")
    assert "come to rest" in (answer.text or "")
    await house.move(hours=23)
    assert newest(house, house.sam, us) is newer
    await house.move(hours=2)
    assert "still here" in newest(house, house.sam, us).text
    await house.taps(house.sam, newer, "Now")
    answer = await house.taps(house.sam, newest_with(house, us, "Now") or newer, data="ia1:2:now")
    assert "set for this one already" in (answer.text or "")


def newest_with(house: World, us: Chat, label: str) -> Message | None:
    return next((one for one in reversed(house.sam.screen(us)) if label in one.labels), None)


async def test_what_waits_survives_a_restart(house: World, us: Chat) -> None:
    await lives_in(house, house.sam, "New York")
    posted = await send(house, us)
    await house.stop()
    await house.start()
    await house.taps(house.sam, posted, "Pick a time")
    house.sam.start(house.bot, "answer-1")
    await house.dealt_with()
    await house.stop()
    await house.start()
    echo = await house.says(house.sam, house.bot, "tonight")
    await house.taps(house.sam, echo, "That's it")
    await house.stop()
    await house.start()
    await house.tick()
    await house.move_to(datetime(2026, 3, 3, 1, 1, tzinfo=UTC))
    texts = [one.text for one in house.alex.screen(us)]
    for beginning in ("For your calendars", "🕰 Ten minutes", "🕰 It's the time you set"):
        assert sum(text.startswith(beginning) for text in texts) == 1, beginning
    assert not any("comes late" in text for text in texts)


@pytest.mark.parametrize(("away", "told"), [({"hours": 3}, True), ({"hours": 30}, False)])
async def test_late_reminders_say_so_and_forgotten_ones_are_not_sent(
    house: World, us: Chat, away: dict[str, float], told: bool
) -> None:
    await send(house, us)
    posted = newest(house, house.sam, us)
    await house.taps(house.sam, posted, data="iu1:1:1")
    await house.move(seconds=30)
    before = len(house.alex.screen(us))
    await house.stop()
    house.clock.move_to(house.clock.now() + timedelta(**away))
    await house.start()
    await house.move(seconds=30)
    new = [one.text for one in house.alex.screen(us)[before:]]
    assert len(new) == (1 if told else 0)
    assert all("the time you set" in text and "comes late" in text for text in new)


async def test_removed_from_the_group_before_send(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    draft = await house.says(house.alex, house.bot, "/invite")
    for label in ("A check-in", "Send", "Send now"):
        await house.taps(house.alex, draft, label)
    choice = newest(house, house.alex)
    house.alex.leave(us)
    await house.settled()
    before = [one.data for one in house.sam.screen(us)]
    answer = await house.taps(house.alex, choice, "Us")
    assert "posted nothing" in (answer.text or "")
    assert [one.data for one in house.sam.screen(us)] == before


async def test_an_invite_that_could_not_be_posted_leaves_nothing_behind(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    draft = await house.says(house.alex, house.bot, "/invite")
    for label in ("A check-in", "Send", "Send now"):
        await house.taps(house.alex, draft, label)
    choice = newest(house, house.alex)
    house.telegram.fault = lambda call: (
        Fault.http(400, "Bad Request: not enough rights to send text messages to the chat")
        if call.method == "sendMessage" and call.params["chat_id"] == us.id
        else None
    )
    answer = await house.taps(house.alex, choice, "Us")
    assert "couldn't post it" in (answer.text or "")
    house.telegram.fault = None
    before = [one.data for one in house.sam.screen(us)]
    await house.move(days=2)
    assert [one.data for one in house.sam.screen(us)] == before


async def test_names_are_text_and_nothing_else(house: World) -> None:
    mallory = house.telegram.add_person("<b>Mal</b>&amp;\u202e")
    group = house.telegram.add_group("Us", [mallory, house.sam], bots=[house.bot])
    await house.settled()
    await house.says(mallory, group, "/invite <i>us</i>\u202e")
    for label in ("What happened", "Send", "Send now"):
        await house.taps(mallory, newest(house, mallory, group), label)
    posted = newest(house, house.sam, group)
    assert posted.text == f"From <b>Mal</b>&amp;:\n{text_of('what-happened', topic='<i>us</i>')}"
    await house.move(days=1, minutes=1)
    assert newest(house, house.sam, group).text.startswith("🌿 The invite from <b>Mal</b>&amp; is still here.")


async def test_old_and_forged_buttons_and_links(house: World, us: Chat) -> None:
    posted = await send(house, us)
    kim = house.telegram.add_person("Kim")
    theirs = house.telegram.add_group("Others", [kim, house.sam], bots=[house.bot])
    await house.settled()
    other = await house.says(kim, theirs, "/pause")
    before = [one.data for one in house.alex.screen(us)]
    for data in ("ia1:1:now", "in1:1", "io1:1", "ic1:1", "iu1:1:1", "is1:1:1772500000", "ia1:99:now"):
        answer = await house.taps(kim, other, data=data)
        assert "come to rest" in (answer.text or ""), data
        assert answer.url is None
    for payload in ("answer-1", "answer-", "answer-x", "answer-٣", "answer-99", f"answer-{'9' * 30}"):
        kim.start(house.bot, payload)
        await house.dealt_with()
        assert "come to rest" in newest(house, kim).text, payload
    for data in (
        "iu1:1:0",
        "iu1:1:25",
        "io1:1",
        "ip1:0:nowhere",
        "ih1:1:0",
        "it1:1:loud",
        "ia1:1:never",
        f"is1:1:{10**18}",
    ):
        answer = await house.taps(house.sam, posted, data=data)
        assert "earlier message" in (answer.text or ""), data
    for data, says in (("is1:1:1", "already gone by"), ("is1:1:9999999999", "more than 30 days")):
        answer = await house.taps(house.sam, posted, data=data)
        assert says in (answer.text or ""), data
    for data in ("iq1:7", "it1:7:warm", "iw1:7:now", "ik1:7", "ih1:7:1", "ip1:7:a-check-in"):
        answer = await house.taps(house.alex, posted, data=data)
        assert "posted nothing" in (answer.text or ""), data
    assert [one.data for one in house.alex.screen(us)] == before


async def test_a_dialog_whose_invite_is_over_closes(house: World, us: Chat) -> None:
    await lives_in(house, house.sam, "Kolkata")
    await house.taps(house.sam, await send(house, us), "Pick a time")
    house.sam.start(house.bot, "answer-1")
    await house.dealt_with()
    await house.move(days=7)
    assert "come to rest" in (await house.says(house.sam, house.bot, "tomorrow 7pm")).text
    assert "come to rest" not in (await house.says(house.sam, house.bot, "tomorrow 7pm")).text


async def test_a_new_id_of_the_group_loses_no_invite(house: World) -> None:
    group = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])
    await house.settled()
    await send(house, group)
    moved = house.telegram.migrate(group)
    await house.settled()
    await house.move(days=1, minutes=1)
    again = newest(house, house.sam, moved)
    assert "still here" in again.text
    await house.taps(house.sam, again, "Now")
    assert "Now it is" in newest(house, house.alex, moved).text


NOT_YET: dict[str, list[int]] = {"once": [2], "at once and again": [0, 0, 3], "after the second asking": [5, 30, 40]}


async def nine_days(folder: Path, hours: list[int]) -> tuple[Shown, list[tuple[int, str, list[str], int | None]]]:
    """Nine days from Alex's invite, with Sam's "Not yet" at those hours."""
    async with world(folder) as house:
        us = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])
        await house.settled()
        await send(house, us)
        sent, start = house.clock.now(), len(house.telegram.log)
        for hour in hours:
            await house.move_to(sent + timedelta(hours=hour))
            message = newest_with(house, us, "Not yet, I care")
            assert message is not None
            answer = await house.taps(house.sam, message, "Not yet, I care")
            assert answer.alert
            assert "Only you see this" in (answer.text or "")
        await house.move_to(sent + timedelta(days=3))
        await house.says(house.alex, us, "/help")
        await house.move_to(sent + timedelta(days=9))
        screen = [(one.id, one.text, one.labels, one.edit_date) for one in house.alex.screen(us)]
        return for_alex(house, house.shown_since(start)), screen


def for_alex(house: World, calls: list[ApiCall]) -> Shown:
    return [
        (call.at, call.method, call.params)
        for call in calls
        if call.method.startswith(("send", "edit", "delete"))
        and call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id", house.alex.id) == house.alex.id
    ]


@pytest.mark.parametrize("name", NOT_YET)
async def test_not_yet_looks_like_no_answer_to_the_second(tmp_path: Path, name: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await nine_days(tmp_path / "quiet", [])
    told = await nine_days(tmp_path / "told", NOT_YET[name])
    assert sum("still here" in text for _, text, *_ in quiet[1]) == 1
    assert told == quiet
