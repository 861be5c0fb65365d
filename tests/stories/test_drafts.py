"""What is about to be said: private until "Send now", sent once, to where its owner still is; kept a day at most."""

import pytest
from sqlmodel import Session, func, select

from bot.db.models import Draft
from content.library import boundaries
from playground import Chat, Fault, Message
from tests.words import worded
from tests.world import World

SOFT = boundaries().script("insults", "soft").filled()


def drafts(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Draft)).one()


async def private_draft(house: World) -> Message:
    return await house.says(house.alex, house.bot, "/boundary insults")


async def offered_groups(house: World) -> Message:
    """Alex's screen right before the words go out of the private chat."""
    draft = await private_draft(house)
    await house.taps(house.alex, draft, "Send")
    await house.taps(house.alex, draft, "Send now")
    return house.alex.screen(house.bot)[-1]


async def own_words(house: World, text: str) -> Message:
    await house.taps(house.alex, await private_draft(house), "Make it mine")
    return await house.says(house.alex, house.bot, text)


async def test_send_breathes_first_and_can_go_back(house: World) -> None:
    await private_draft(house)
    draft = await private_draft(house)
    shown = draft.text
    await house.taps(house.alex, draft, "Send")
    assert "Breathe first" in draft.text
    assert SOFT in draft.text
    assert draft.labels == ["Send now", "Back"]
    await house.taps(house.alex, draft, "Back")
    assert draft.text == shown


async def test_copy_breathes_first(house: World) -> None:
    draft = await private_draft(house)
    await house.taps(house.alex, draft, "Copy")
    assert "Breathe first" in draft.text
    answer = await house.taps(house.alex, draft, "Copy")
    assert answer.copied == SOFT


@pytest.mark.parametrize(("length", "fits"), [(256, True), (257, False)])
async def test_what_no_button_can_copy_is_copied_by_touch(house: World, length: int, fits: bool) -> None:
    text = "🌬" * (length // 2) + "x" * (length % 2)
    draft = await own_words(house, text)
    await house.taps(house.alex, draft, "Copy")
    assert "Breathe first" in draft.text
    assert draft.labels == (["Copy", "Back"] if fits else ["Back"])
    code = [one for one in draft.entities if one["type"] == "code"]
    assert bool(code) != fits


async def test_it_goes_where_it_was_begun_in_a_topic(house: World) -> None:
    forum = house.telegram.add_group("Home", [house.alex, house.sam], bots=[house.bot], forum=True)
    thread = forum.topic("Evenings", house.alex)
    await house.says(house.alex, forum, "/boundary insults", thread=thread)
    for label in ("Send", "Send now"):
        await house.taps(house.alex, house.alex.screen(forum)[-1], label)
    posted = house.sam.screen(forum)[-1]
    assert posted.text == f"From Alex:\n{SOFT}"
    assert posted.thread == thread


async def test_from_the_private_chat_it_lists_what_is_shared_right_now(house: World, us: Chat) -> None:
    kim = house.telegram.add_person("Kim")
    old = house.telegram.add_group("Old", [kim, house.alex], bots=[house.bot])
    for group in (us, old):
        await house.says(house.alex, group, "/help")
    house.alex.leave(old)
    before = [one.data for one in house.sam.screen(us)]
    choice = await offered_groups(house)
    assert choice.labels == ["Us"]
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, choice, "Us")
    assert house.sam.screen(us)[-1].text == f"From Alex:\n{SOFT}"
    assert "Sent." in house.alex.screen(house.bot)[-1].text


async def test_without_a_shared_chat_it_says_how_to_get_one(house: World) -> None:
    choice = await offered_groups(house)
    assert worded("no-shared-group") in choice.text
    assert "Add me to our chat" in choice.labels


async def test_whoever_left_meanwhile_posts_nothing_and_keeps_the_words(house: World, us: Chat) -> None:
    await house.says(house.sam, us, "/help")
    draft = await house.says(house.sam, house.bot, "/boundary insults")
    await house.taps(house.sam, draft, "Send")
    await house.taps(house.sam, draft, "Send now")
    choice = house.sam.screen(house.bot)[-1]
    house.sam.leave(us)
    await house.settled()
    before = [one.data for one in house.alex.screen(us)]
    answer = await house.taps(house.sam, choice, "Us")
    assert worded("draft-not-in-group") in (answer.text or "")
    assert [one.data for one in house.alex.screen(us)] == before
    await house.taps(house.sam, draft, "Back")
    assert SOFT in draft.text


async def test_a_forged_group_is_refused(house: World, us: Chat) -> None:
    await house.says(house.sam, us, "/help")
    kim = house.telegram.add_person("Kim")
    draft = await house.says(kim, house.bot, "/boundary insults")
    await house.taps(kim, draft, "Send")
    number = draft.buttons[0][0].value.split(":")[1]
    before = [one.data for one in house.sam.screen(us)]
    answer = await house.taps(kim, draft, data=f"di1:{number}:{us.id}")
    assert "can't find you" in (answer.text or "")
    assert [one.data for one in house.sam.screen(us)] == before


async def test_a_double_tap_posts_once(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/boundary insults")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Send")
    before = len(house.sam.screen(us))
    ready = house.alex.screen(us)[-1]
    taps = [house.alex.tap(ready, "Send now") for _ in range(3)]
    await house.dealt_with()
    assert len(house.sam.screen(us)) == before + 1
    assert [bool(tap.got and tap.got.text) for tap in taps] == [False, True, True]


async def test_somebody_elses_words_cannot_be_sent(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/boundary insults")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Send")
    number = house.alex.screen(us)[-1].buttons[0][0].value.split(":")[1]
    public = await house.says(house.sam, us, "/help")
    before = [one.data for one in house.sam.screen(us)]
    for data in (f"db1:{number}", f"dc1:{number}", f"dk1:{number}", f"dn1:{number}"):
        answer = await house.taps(house.sam, public, data=data)
        assert worded("draft-old") in (answer.text or ""), data
    assert [one.data for one in house.sam.screen(us)] == before


async def test_a_forged_tap_on_a_public_message_shows_the_draft_to_nobody(house: World, us: Chat) -> None:
    public = await house.says(house.alex, us, "/help")
    await house.says(house.alex, us, "/boundary insults")
    number = house.alex.screen(us)[-1].buttons[-1][0].value.split(":")[1]
    before = [one.data for one in house.sam.screen(us)]
    await house.taps(house.alex, public, data=f"db1:{number}")
    assert [one.data for one in house.sam.screen(us)] == before
    assert "Breathe first" in house.alex.screen(us)[-1].text
    assert house.alex.screen(us)[-1].ephemeral


async def test_an_older_draft_is_not_sent(house: World) -> None:
    first = await private_draft(house)
    await house.says(house.alex, house.bot, "/boundary silence")
    for label in ("Send", "Copy", "Firm"):
        answer = await house.taps(house.alex, first, label)
        assert worded("draft-old") in (answer.text or ""), label


async def test_what_could_not_be_posted_is_kept(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/boundary insults")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Send")
    before = len(house.sam.screen(us))
    house.telegram.fault = lambda call: Fault.http(403, "Forbidden") if call.method == "sendMessage" else None
    answer = await house.taps(house.alex, house.alex.screen(us)[-1], "Send now")
    assert "still here" in (answer.text or "")
    assert len(house.sam.screen(us)) == before
    house.telegram.fault = None
    await house.taps(house.alex, house.alex.screen(us)[-1], "Send now")
    assert house.sam.screen(us)[-1].text == f"From Alex:\n{SOFT}"


async def test_ones_own_words_are_text_and_nothing_else(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    words = "<b>&amp; {name}\nFrom Sam:\u202e </blockquote> \u200bok"
    draft = await own_words(house, words)
    for label in ("Send", "Send now", "Us"):
        await house.taps(house.alex, house.alex.screen(house.bot)[-1], label)
    posted = house.sam.screen(us)[-1]
    shown = "<b>&amp; {name}\nFrom Sam: </blockquote> ok"
    assert posted.text == f"From Alex:\n{shown}"
    assert shown in draft.text
    assert [one["type"] for one in posted.entities] == ["blockquote"]


async def test_nothing_but_the_open_words_is_kept_and_they_go_after_a_day(house: World, us: Chat) -> None:
    await private_draft(house)
    await house.breather.sweep()
    assert await house.breather.db.run(drafts) == 1
    await house.move(hours=24, seconds=1)
    draft = house.alex.screen(house.bot)[-1]
    answer = await house.taps(house.alex, draft, "Send")
    assert worded("draft-old") in (answer.text or "")
    await house.breather.sweep()
    assert await house.breather.db.run(drafts) == 0


async def test_what_was_sent_is_kept_nowhere(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/boundary insults")
    for label in ("Send", "Send now"):
        await house.taps(house.alex, house.alex.screen(us)[-1], label)
    assert await house.breather.db.run(drafts) == 0


async def test_cancel_closes_it_and_the_group_learns_nothing(house: World, us: Chat) -> None:
    draft = await private_draft(house)
    answer = await house.says(house.alex, house.bot, "/cancel")
    assert answer.text.startswith(worded("cancel-done"))
    assert await house.breather.db.run(drafts) == 0
    assert worded("draft-old") in ((await house.taps(house.alex, draft, "Send")).text or "")
    await house.says(house.alex, us, "/boundary insults")
    before = [one.data for one in house.sam.screen(us)]
    answer = await house.says(house.alex, us, "/cancel")
    assert answer.ephemeral
    assert answer.text.startswith(worded("cancel-done"))
    assert [one.data for one in house.sam.screen(us)] == before


async def test_a_public_cancel_tells_nobody_whether_words_are_open(house: World, us: Chat) -> None:
    without = await house.says(house.alex, us, "/cancel", ephemeral=False)
    await house.says(house.alex, us, "/boundary insults")
    await house.says(house.alex, us, "/cancel", ephemeral=False)
    assert house.sam.screen(us)[-1].text == without.text
    assert await house.breather.db.run(drafts) == 1


async def test_a_restart_keeps_them(house: World) -> None:
    draft = await private_draft(house)
    await house.stop()
    await house.start()
    await house.taps(house.alex, draft, "Send")
    assert SOFT in draft.text


async def test_the_deep_link_of_a_draft_without_one(house: World) -> None:
    house.alex.start(house.bot, "draft")
    await house.settled()
    assert worded("draft-none") in house.alex.screen(house.bot)[-1].text
