"""What becomes of an invite while it waits: asked once more, restarts, a group that goes or moves."""

from datetime import UTC, datetime, timedelta

import pytest

from playground import Chat, Fault
from tests.support.harness import Harness
from tests.support.inviting import ANSWERS, newest, newest_with, send, text_of
from tests.support.words import fixed, opening, worded


async def test_it_is_asked_once_more_and_expires(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    await harness.move(hours=23, minutes=59)
    assert newest(harness, harness.sam, us) is posted
    await harness.move(minutes=1)
    again = newest(harness, harness.sam, us)
    assert again.text.startswith(worded("invite-again", name="Alex"))
    assert again.labels == ANSWERS
    await harness.move(days=5)
    assert newest(harness, harness.sam, us) is again
    assert worded("invite-not-yet") in ((await harness.taps(harness.sam, again, "Not yet, I care")).text or "")
    await harness.move(days=1)
    for label in ANSWERS:
        answer = await harness.taps(harness.sam, again, label)
        assert worded("invite-over") in (answer.text or ""), label
    assert newest(harness, harness.sam, us) is again


async def test_an_answer_to_the_second_asking_ends_both(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    await harness.move(days=1, minutes=1)
    again = newest(harness, harness.sam, us)
    await harness.taps(harness.sam, again, "Now")
    assert (posted.labels, again.labels) == ([], [])


async def test_a_newer_invite_lets_the_older_rest(harness: Harness, us: Chat) -> None:
    older = await send(harness, us)
    await harness.move(hours=1)
    newer = await send(harness, us)
    answer = await harness.taps(harness.sam, older, "Now")
    assert worded("invite-over") in (answer.text or "")
    await harness.move(hours=23)
    assert newest(harness, harness.sam, us) is newer
    await harness.move(hours=2)
    assert fixed("invite-again") in newest(harness, harness.sam, us).text
    await harness.taps(harness.sam, newer, "Now")
    answer = await harness.taps(harness.sam, newest_with(harness, us, "Now") or newer, data="ia1:2:now")
    assert worded("invite-set-already") in (answer.text or "")


async def test_what_waits_survives_a_restart(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "New York")
    posted = await send(harness, us)
    await harness.stop()
    await harness.start()
    await harness.taps(harness.sam, posted, "Pick a time")
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    await harness.stop()
    await harness.start()
    echo = await harness.says(harness.sam, harness.bot, "tonight")
    await harness.taps(harness.sam, echo, worded("button-thats-it"))
    await harness.stop()
    await harness.start()
    await harness.tick()
    await harness.move_to(datetime(2026, 3, 3, 1, 1, tzinfo=UTC))
    texts = [one.text for one in harness.alex.screen(us)]
    for beginning in (opening("invite-file"), opening("invite-soon"), worded("invite-time")):
        assert sum(text.startswith(beginning) for text in texts) == 1, beginning
    assert not any(fixed("late") in text for text in texts)


@pytest.mark.parametrize(("away", "told"), [({"hours": 3}, True), ({"hours": 30}, False)])
async def test_late_reminders_say_so_and_forgotten_ones_are_not_sent(
    harness: Harness, us: Chat, away: dict[str, float], told: bool
) -> None:
    await send(harness, us)
    posted = newest(harness, harness.sam, us)
    await harness.taps(harness.sam, posted, data="iu1:1:1")
    await harness.move(seconds=30)
    before = len(harness.alex.screen(us))
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(**away))
    await harness.start()
    await harness.move(seconds=30)
    new = [one.text for one in harness.alex.screen(us)[before:]]
    assert len(new) == (1 if told else 0)
    assert all(worded("invite-time") in text and fixed("late") in text for text in new)


async def test_removed_from_the_group_before_send(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    draft = await harness.says(harness.alex, harness.bot, "/invite")
    for label in ("A check-in", "Send", worded("button-send-now")):
        await harness.taps(harness.alex, draft, label)
    choice = newest(harness, harness.alex)
    harness.alex.leave(us)
    await harness.settled()
    before = [one.data for one in harness.sam.screen(us)]
    answer = await harness.taps(harness.alex, choice, "Us")
    assert worded("draft-not-in-group") in (answer.text or "")
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_an_invite_that_could_not_be_posted_leaves_nothing_behind(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    draft = await harness.says(harness.alex, harness.bot, "/invite")
    for label in ("A check-in", "Send", worded("button-send-now")):
        await harness.taps(harness.alex, draft, label)
    choice = newest(harness, harness.alex)
    harness.telegram.fault = lambda call: (
        Fault.http(400, "Bad Request: not enough rights to send text messages to the chat")
        if call.method == "sendMessage" and call.params["chat_id"] == us.id
        else None
    )
    answer = await harness.taps(harness.alex, choice, "Us")
    assert worded("draft-failed") in (answer.text or "")
    harness.telegram.fault = None
    before = [one.data for one in harness.sam.screen(us)]
    await harness.move(days=2)
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_names_are_text_and_nothing_else(harness: Harness) -> None:
    mallory = harness.telegram.add_person("<b>Mal</b>&amp;\u202e")
    group = harness.telegram.add_group("Us", [mallory, harness.sam], bots=[harness.bot])
    await harness.settled()
    await harness.says(mallory, group, "/invite <i>us</i>\u202e")
    for label in ("What happened", "Send", worded("button-send-now")):
        await harness.taps(mallory, newest(harness, mallory, group), label)
    posted = newest(harness, harness.sam, group)
    assert posted.text == f"From <b>Mal</b>&amp;:\n{text_of('what-happened', topic='<i>us</i>')}"
    await harness.move(days=1, minutes=1)
    assert newest(harness, harness.sam, group).text.startswith(worded("invite-again", name="<b>Mal</b>&amp;"))


async def test_old_and_forged_buttons_and_links(harness: Harness, us: Chat) -> None:
    posted = await send(harness, us)
    kim = harness.telegram.add_person("Kim")
    theirs = harness.telegram.add_group("Others", [kim, harness.sam], bots=[harness.bot])
    await harness.settled()
    other = await harness.says(kim, theirs, "/pause")
    before = [one.data for one in harness.alex.screen(us)]
    for data in ("ia1:1:now", "in1:1", "io1:1", "ic1:1", "iu1:1:1", "is1:1:1772500000", "ia1:99:now"):
        answer = await harness.taps(kim, other, data=data)
        assert worded("invite-over") in (answer.text or ""), data
        assert answer.url is None
    for payload in ("answer-1", "answer-", "answer-x", "answer-٣", "answer-99", f"answer-{'9' * 30}"):
        kim.start(harness.bot, payload)
        await harness.dealt_with()
        assert worded("invite-over") in newest(harness, kim).text, payload
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
        answer = await harness.taps(harness.sam, posted, data=data)
        assert worded("old-button") in (answer.text or ""), data
    for data, says in (("is1:1:1", worded("when-past")), ("is1:1:9999999999", worded("when-too-far"))):
        answer = await harness.taps(harness.sam, posted, data=data)
        assert says in (answer.text or ""), data
    for data in ("iq1:7", "it1:7:warm", "iw1:7:now", "ik1:7", "ih1:7:1", "ip1:7:a-check-in"):
        answer = await harness.taps(harness.alex, posted, data=data)
        assert worded("draft-old") in (answer.text or ""), data
    assert [one.data for one in harness.alex.screen(us)] == before


async def test_a_dialog_whose_invite_is_over_closes(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.sam, "Kolkata")
    await harness.taps(harness.sam, await send(harness, us), "Pick a time")
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    await harness.move(days=7)
    assert worded("invite-over") in (await harness.says(harness.sam, harness.bot, "tomorrow 7pm")).text
    assert worded("invite-over") not in (await harness.says(harness.sam, harness.bot, "tomorrow 7pm")).text


async def test_a_new_id_of_the_group_loses_no_invite(harness: Harness) -> None:
    group = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    await send(harness, group)
    moved = harness.telegram.migrate(group)
    await harness.settled()
    await harness.move(days=1, minutes=1)
    again = newest(harness, harness.sam, moved)
    assert fixed("invite-again") in again.text
    await harness.taps(harness.sam, again, "Now")
    assert fixed("invite-set-now") in newest(harness, harness.alex, moved).text
