"""The need: chosen in private, posted by its tap, explained for oneself."""

from datetime import timedelta

import pytest

from playground import Chat, Fault
from tests.support.harness import Harness
from tests.support.words import fixed, worded

LABELS = ["Hear me", "Help me think", "Hold me", "Give me space"]
SAYS = [worded(f"need-public-{need}", name="Alex") for need in ("hear", "think", "hold", "space")]


def bytes_of(harness: Harness, us: Chat) -> list[tuple[object, ...]]:
    """Return what Sam's phone shows of the group."""
    return [(one.id, one.text, one.labels, one.edit_date) for one in harness.sam.screen(us)]


@pytest.mark.parametrize(("label", "says"), [*zip(LABELS, SAYS, strict=True)])
async def test_in_the_group_the_choice_alone_is_seen(harness: Harness, us: Chat, label: str, says: str) -> None:
    before = bytes_of(harness, us)
    card = await harness.says(harness.alex, us, "/need")
    assert card.ephemeral
    assert card.labels == LABELS
    assert worded("need-group") in card.text
    assert bytes_of(harness, us) == before
    await harness.taps(harness.alex, card, label)
    await harness.move(seconds=3)
    shown = harness.sam.screen(us)
    assert len(shown) == len(before) + 1
    assert says in shown[-1].text
    assert card.labels == []


async def test_a_double_tap_posts_once(harness: Harness, us: Chat) -> None:
    card = await harness.says(harness.alex, us, "/need")
    before = len(harness.sam.screen(us))
    taps = [harness.alex.tap(card, "Hear me") for _ in range(3)]
    await harness.dealt_with()
    await harness.move(seconds=3)
    assert all(tap.answered for tap in taps)
    assert len(harness.sam.screen(us)) == before + 1
    await harness.move(minutes=2)
    again = await harness.says(harness.alex, us, "/need")
    await harness.taps(harness.alex, again, "Hear me")
    await harness.move(seconds=3)
    assert len(harness.sam.screen(us)) == before + 2


async def test_in_private_it_gives_the_line_and_what_lies_behind_it(harness: Harness, us: Chat) -> None:
    before = bytes_of(harness, us)
    card = await harness.says(harness.alex, harness.bot, "/need")
    assert card.labels == LABELS
    for label in LABELS:
        card = await harness.says(harness.alex, harness.bot, "/need")
        await harness.taps(harness.alex, card, label)
        assert label in card.text
        assert any(worded(f"need-more-{need}") in card.text for need in ("hear", "think", "hold", "space"))
        assert card.labels == ["Copy", "In our chat", worded("button-another-need")]
        copied = await harness.taps(harness.alex, card, "Copy")
        assert copied.copied
        assert copied.copied in card.text
    await harness.taps(harness.alex, card, worded("button-another-need"))
    assert harness.alex.screen(harness.bot)[-1].labels == LABELS
    await harness.move(seconds=3)
    assert bytes_of(harness, us) == before


async def test_from_private_it_is_said_in_our_chat(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    card = await harness.says(harness.alex, harness.bot, "/need")
    await harness.taps(harness.alex, card, "Hold me")
    before = bytes_of(harness, us)
    await harness.taps(harness.alex, card, "In our chat")
    which = harness.alex.screen(harness.bot)[-1]
    assert which.labels == ["Us"]
    assert bytes_of(harness, us) == before
    await harness.taps(harness.alex, which, "Us")
    await harness.move(seconds=3)
    assert harness.sam.screen(us)[-1].text.startswith("From Alex:\nI need you to hold me.")
    assert len(harness.sam.screen(us)) == len(before) + 1
    assert worded("need-posted") in which.text


async def test_who_has_left_the_group_posts_nothing_there(harness: Harness, us: Chat) -> None:
    await harness.says(harness.sam, us, "/help")
    card = await harness.says(harness.sam, harness.bot, "/need")
    await harness.taps(harness.sam, card, "Hear me")
    await harness.taps(harness.sam, card, "In our chat")
    which = harness.sam.screen(harness.bot)[-1]
    harness.sam.leave(us)
    await harness.settled()
    before = len(harness.alex.screen(us))
    answer = await harness.taps(harness.sam, which, "Us")
    assert worded("need-not-in-group") in (answer.text or "")
    await harness.taps(harness.sam, card, "In our chat")
    assert worded("no-shared-group") in harness.sam.screen(harness.bot)[-1].text
    await harness.move(seconds=3)
    assert len(harness.alex.screen(us)) == before


async def test_forged_taps_post_nothing(harness: Harness, us: Chat) -> None:
    kim = harness.telegram.add_person("Kim")
    card = await harness.says(kim, harness.bot, "/need")
    public = await harness.says(harness.alex, us, "/help")
    before = bytes_of(harness, us)
    answer = await harness.taps(kim, card, data=f"ns1:{us.id}:hear")
    assert worded("need-not-in-group") in (answer.text or "")
    for data in ("nc1:hear", "nq1:hear", "nc1:money"):
        told = await harness.taps(harness.alex, public, data=data)
        assert worded("old-button") in (told.text or ""), data
    told = await harness.taps(harness.alex, public, data=f"ns1:{us.id}:hear")
    assert worded("need-not-in-group") in (told.text or "")
    await harness.move(seconds=3)
    assert bytes_of(harness, us) == before


async def test_where_a_private_card_is_refused_the_private_chat_is_the_way(harness: Harness, us: Chat) -> None:
    harness.telegram.refuse_ephemeral = True
    shown = await harness.says(harness.alex, us, "/need")
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=need"
    harness.alex.start(harness.bot, "need")
    await harness.settled()
    assert harness.alex.screen(harness.bot)[-1].labels == LABELS


async def test_a_need_survives_a_restart_and_comes_late_with_a_word(harness: Harness, us: Chat) -> None:
    card = await harness.says(harness.alex, us, "/need")
    before = len(harness.sam.screen(us))
    harness.telegram.fault = lambda call: Fault.drop() if call.method == "sendMessage" else None
    await harness.taps(harness.alex, card, "Help me think")
    await harness.stop()
    harness.telegram.fault = None
    harness.clock.move_to(harness.clock.now() + timedelta(hours=1))
    await harness.start()
    await harness.move(seconds=3)
    shown = harness.sam.screen(us)
    assert len(shown) == before + 1
    assert SAYS[1] in shown[-1].text
    assert fixed("late") in shown[-1].text


async def test_in_a_topic_it_is_posted_there(harness: Harness) -> None:
    forum = harness.telegram.add_group("Home", [harness.alex, harness.sam], bots=[harness.bot], forum=True)
    thread = forum.topic("Evenings", harness.alex)
    card = await harness.says(harness.alex, forum, "/need", thread=thread)
    await harness.taps(harness.alex, card, "Hear me")
    await harness.move(seconds=3)
    posted = harness.sam.screen(forum)[-1]
    assert "Alex needs to be heard." in posted.text
    assert posted.thread == thread
