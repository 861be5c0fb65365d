"""What is about to be said: private until "Send now", sent once, to where its owner still is; kept a day at most."""

import pytest
from sqlmodel import Session, func, select

from bot.db.models import Draft
from content.catalog.loaders import boundaries
from playground import Chat, Fault, Message
from tests.support.harness import Harness
from tests.support.words import worded

SOFT = boundaries().script("insults", "soft").filled()


def drafts(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Draft)).one()


async def private_draft(harness: Harness) -> Message:
    return await harness.says(harness.alex, harness.bot, "/boundary insults")


async def offered_groups(harness: Harness) -> Message:
    """Return Alex's screen right before the words leave the private chat."""
    draft = await private_draft(harness)
    await harness.taps(harness.alex, draft, "Send")
    await harness.taps(harness.alex, draft, worded("button-send-now"))
    return harness.alex.screen(harness.bot)[-1]


async def own_words(harness: Harness, text: str) -> Message:
    await harness.taps(harness.alex, await private_draft(harness), "Make it mine")
    return await harness.says(harness.alex, harness.bot, text)


async def test_send_breathes_first_and_can_go_back(harness: Harness) -> None:
    await private_draft(harness)
    draft = await private_draft(harness)
    shown = draft.text
    await harness.taps(harness.alex, draft, "Send")
    assert "Breathe first" in draft.text
    assert SOFT in draft.text
    assert draft.labels == [worded("button-send-now"), worded("button-back")]
    await harness.taps(harness.alex, draft, worded("button-back"))
    assert draft.text == shown


async def test_copy_breathes_first(harness: Harness) -> None:
    draft = await private_draft(harness)
    await harness.taps(harness.alex, draft, "Copy")
    assert "Breathe first" in draft.text
    answer = await harness.taps(harness.alex, draft, "Copy")
    assert answer.copied == SOFT


@pytest.mark.parametrize(("length", "fits"), [(256, True), (257, False)])
async def test_what_no_button_can_copy_is_copied_by_touch(harness: Harness, length: int, fits: bool) -> None:
    text = "🌬" * (length // 2) + "x" * (length % 2)
    draft = await own_words(harness, text)
    await harness.taps(harness.alex, draft, "Copy")
    assert "Breathe first" in draft.text
    assert draft.labels == (["Copy", worded("button-back")] if fits else [worded("button-back")])
    code = [one for one in draft.entities if one["type"] == "code"]
    assert bool(code) != fits


async def test_it_goes_where_it_was_begun_in_a_topic(harness: Harness) -> None:
    forum = harness.telegram.add_group("Home", [harness.alex, harness.sam], bots=[harness.bot], forum=True)
    thread = forum.topic("Evenings", harness.alex)
    await harness.says(harness.alex, forum, "/boundary insults", thread=thread)
    for label in ("Send", worded("button-send-now")):
        await harness.taps(harness.alex, harness.alex.screen(forum)[-1], label)
    posted = harness.sam.screen(forum)[-1]
    assert posted.text == f"From Alex:\n{SOFT}"
    assert posted.thread == thread


async def test_from_the_private_chat_it_lists_what_is_shared_right_now(harness: Harness, us: Chat) -> None:
    kim = harness.telegram.add_person("Kim")
    old = harness.telegram.add_group("Old", [kim, harness.alex], bots=[harness.bot])
    for group in (us, old):
        await harness.says(harness.alex, group, "/help")
    harness.alex.leave(old)
    before = [one.data for one in harness.sam.screen(us)]
    choice = await offered_groups(harness)
    assert choice.labels == ["Us"]
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, choice, "Us")
    assert harness.sam.screen(us)[-1].text == f"From Alex:\n{SOFT}"
    assert worded("draft-sent") in harness.alex.screen(harness.bot)[-1].text


async def test_without_a_shared_chat_it_says_how_to_get_one(harness: Harness) -> None:
    choice = await offered_groups(harness)
    assert worded("no-shared-group") in choice.text
    assert worded("button-add-to-group") in choice.labels


async def test_whoever_left_meanwhile_posts_nothing_and_keeps_the_words(harness: Harness, us: Chat) -> None:
    await harness.says(harness.sam, us, "/help")
    draft = await harness.says(harness.sam, harness.bot, "/boundary insults")
    await harness.taps(harness.sam, draft, "Send")
    await harness.taps(harness.sam, draft, worded("button-send-now"))
    choice = harness.sam.screen(harness.bot)[-1]
    harness.sam.leave(us)
    await harness.settled()
    before = [one.data for one in harness.alex.screen(us)]
    answer = await harness.taps(harness.sam, choice, "Us")
    assert worded("draft-not-in-group") in (answer.text or "")
    assert [one.data for one in harness.alex.screen(us)] == before
    await harness.taps(harness.sam, draft, worded("button-back"))
    assert SOFT in draft.text


async def test_a_forged_group_is_refused(harness: Harness, us: Chat) -> None:
    await harness.says(harness.sam, us, "/help")
    kim = harness.telegram.add_person("Kim")
    draft = await harness.says(kim, harness.bot, "/boundary insults")
    await harness.taps(kim, draft, "Send")
    number = draft.buttons[0][0].value.split(":")[1]
    before = [one.data for one in harness.sam.screen(us)]
    answer = await harness.taps(kim, draft, data=f"di1:{number}:{us.id}")
    assert worded("draft-not-in-group") in (answer.text or "")
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_a_double_tap_posts_once(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/boundary insults")
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Send")
    before = len(harness.sam.screen(us))
    ready = harness.alex.screen(us)[-1]
    taps = [harness.alex.tap(ready, worded("button-send-now")) for _ in range(3)]
    await harness.dealt_with()
    assert len(harness.sam.screen(us)) == before + 1
    assert all(tap.answered for tap in taps)


async def test_somebody_elses_words_cannot_be_sent(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/boundary insults")
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Send")
    number = harness.alex.screen(us)[-1].buttons[0][0].value.split(":")[1]
    public = await harness.says(harness.sam, us, "/help")
    before = [one.data for one in harness.sam.screen(us)]
    for data in (f"db1:{number}", f"dc1:{number}", f"dk1:{number}", f"dn1:{number}"):
        answer = await harness.taps(harness.sam, public, data=data)
        assert worded("draft-old") in (answer.text or ""), data
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_a_forged_tap_on_a_public_message_shows_the_draft_to_nobody(harness: Harness, us: Chat) -> None:
    public = await harness.says(harness.alex, us, "/help")
    await harness.says(harness.alex, us, "/boundary insults")
    number = harness.alex.screen(us)[-1].buttons[-1][0].value.split(":")[1]
    before = [one.data for one in harness.sam.screen(us)]
    await harness.taps(harness.alex, public, data=f"db1:{number}")
    assert [one.data for one in harness.sam.screen(us)] == before
    assert "Breathe first" in harness.alex.screen(us)[-1].text
    assert harness.alex.screen(us)[-1].ephemeral


async def test_an_older_draft_is_not_sent(harness: Harness) -> None:
    first = await private_draft(harness)
    await harness.says(harness.alex, harness.bot, "/boundary silence")
    for label in ("Send", "Copy", "Firm"):
        answer = await harness.taps(harness.alex, first, label)
        assert worded("draft-old") in (answer.text or ""), label


async def test_what_could_not_be_posted_is_kept(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/boundary insults")
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Send")
    before = len(harness.sam.screen(us))
    harness.telegram.fault = lambda call: Fault.http(403, "Forbidden") if call.method == "sendMessage" else None
    answer = await harness.taps(harness.alex, harness.alex.screen(us)[-1], worded("button-send-now"))
    assert worded("draft-failed") in (answer.text or "")
    assert len(harness.sam.screen(us)) == before
    harness.telegram.fault = None
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], worded("button-send-now"))
    assert harness.sam.screen(us)[-1].text == f"From Alex:\n{SOFT}"


async def test_ones_own_words_are_text_and_nothing_else(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    words = "<b>&amp; {name}\nFrom Sam:\u202e </blockquote> \u200bok"
    draft = await own_words(harness, words)
    for label in ("Send", worded("button-send-now"), "Us"):
        await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], label)
    posted = harness.sam.screen(us)[-1]
    shown = "<b>&amp; {name}\nFrom Sam: </blockquote> ok"
    assert posted.text == f"From Alex:\n{shown}"
    assert shown in draft.text
    assert [one["type"] for one in posted.entities] == ["blockquote"]


async def test_nothing_but_the_open_words_is_kept_and_they_go_after_a_day(harness: Harness, us: Chat) -> None:
    await private_draft(harness)
    await harness.breather.sweep()
    assert await harness.breather.db.run(drafts) == 1
    await harness.move(hours=24, seconds=1)
    draft = harness.alex.screen(harness.bot)[-1]
    answer = await harness.taps(harness.alex, draft, "Send")
    assert worded("draft-old") in (answer.text or "")
    await harness.breather.sweep()
    assert await harness.breather.db.run(drafts) == 0


async def test_what_was_sent_is_kept_nowhere(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/boundary insults")
    for label in ("Send", worded("button-send-now")):
        await harness.taps(harness.alex, harness.alex.screen(us)[-1], label)
    assert await harness.breather.db.run(drafts) == 0


async def test_cancel_closes_it_and_the_group_learns_nothing(harness: Harness, us: Chat) -> None:
    draft = await private_draft(harness)
    answer = await harness.says(harness.alex, harness.bot, "/cancel")
    assert answer.text.startswith(worded("cancel-done"))
    assert await harness.breather.db.run(drafts) == 0
    assert worded("draft-old") in ((await harness.taps(harness.alex, draft, "Send")).text or "")
    await harness.says(harness.alex, us, "/boundary insults")
    before = [one.data for one in harness.sam.screen(us)]
    answer = await harness.says(harness.alex, us, "/cancel")
    assert answer.ephemeral
    assert answer.text.startswith(worded("cancel-done"))
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_a_public_cancel_tells_nobody_whether_words_are_open(harness: Harness, us: Chat) -> None:
    without = await harness.says(harness.alex, us, "/cancel", ephemeral=False)
    await harness.says(harness.alex, us, "/boundary insults")
    await harness.says(harness.alex, us, "/cancel", ephemeral=False)
    assert harness.sam.screen(us)[-1].text == without.text
    assert await harness.breather.db.run(drafts) == 1


async def test_a_restart_keeps_them(harness: Harness) -> None:
    draft = await private_draft(harness)
    await harness.stop()
    await harness.start()
    await harness.taps(harness.alex, draft, "Send")
    assert SOFT in draft.text


async def test_the_deep_link_of_a_draft_without_one(harness: Harness) -> None:
    harness.alex.start(harness.bot, "draft")
    await harness.settled()
    assert worded("draft-none") in harness.alex.screen(harness.bot)[-1].text
