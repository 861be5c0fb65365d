"""What becomes of an invite while it waits: asked once more, restarts, a group that goes or moves."""

from datetime import UTC, datetime, timedelta

import pytest

from playground import Chat, Fault
from tests.stories.inviting import ANSWERS, newest, newest_with, send, text_of
from tests.words import fixed, opening, worded
from tests.world import World


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
    assert worded("invite-not-yet") in ((await house.taps(house.sam, again, "Not yet, I care")).text or "")
    await house.move(days=1)
    for label in ANSWERS:
        answer = await house.taps(house.sam, again, label)
        assert worded("invite-over") in (answer.text or ""), label
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
    assert worded("invite-over") in (answer.text or "")
    await house.move(hours=23)
    assert newest(house, house.sam, us) is newer
    await house.move(hours=2)
    assert "still here" in newest(house, house.sam, us).text
    await house.taps(house.sam, newer, "Now")
    answer = await house.taps(house.sam, newest_with(house, us, "Now") or newer, data="ia1:2:now")
    assert worded("invite-set-already") in (answer.text or "")


async def test_what_waits_survives_a_restart(house: World, us: Chat) -> None:
    await house.lives_in(house.sam, "New York")
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
    for beginning in (opening("invite-file"), opening("invite-soon"), "🕰 It's the time you set"):
        assert sum(text.startswith(beginning) for text in texts) == 1, beginning
    assert not any(fixed("late") in text for text in texts)


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
    assert all("the time you set" in text and fixed("late") in text for text in new)


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
    assert worded("draft-not-in-group") in (answer.text or "")
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
    assert worded("draft-failed") in (answer.text or "")
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
        assert worded("invite-over") in (answer.text or ""), data
        assert answer.url is None
    for payload in ("answer-1", "answer-", "answer-x", "answer-٣", "answer-99", f"answer-{'9' * 30}"):
        kim.start(house.bot, payload)
        await house.dealt_with()
        assert worded("invite-over") in newest(house, kim).text, payload
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
        assert worded("old-button") in (answer.text or ""), data
    for data, says in (("is1:1:1", worded("when-past")), ("is1:1:9999999999", worded("when-too-far"))):
        answer = await house.taps(house.sam, posted, data=data)
        assert says in (answer.text or ""), data
    for data in ("iq1:7", "it1:7:warm", "iw1:7:now", "ik1:7", "ih1:7:1", "ip1:7:a-check-in"):
        answer = await house.taps(house.alex, posted, data=data)
        assert worded("draft-old") in (answer.text or ""), data
    assert [one.data for one in house.alex.screen(us)] == before


async def test_a_dialog_whose_invite_is_over_closes(house: World, us: Chat) -> None:
    await house.lives_in(house.sam, "Kolkata")
    await house.taps(house.sam, await send(house, us), "Pick a time")
    house.sam.start(house.bot, "answer-1")
    await house.dealt_with()
    await house.move(days=7)
    assert worded("invite-over") in (await house.says(house.sam, house.bot, "tomorrow 7pm")).text
    assert worded("invite-over") not in (await house.says(house.sam, house.bot, "tomorrow 7pm")).text


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
    assert fixed("invite-set-now") in newest(house, house.alex, moved).text
