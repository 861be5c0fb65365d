"""The need: chosen in private, posted by its tap, explained for oneself."""

from datetime import timedelta

import pytest

from playground import Chat
from tests.words import fixed, worded
from tests.world import World

LABELS = ["Hear me", "Help me think", "Hold me", "Give me space"]
SAYS = [worded(f"need-public-{need}", name="Alex") for need in ("hear", "think", "hold", "space")]


def bytes_of(house: World, us: Chat) -> list[tuple[object, ...]]:
    """What Sam's phone shows of the group."""
    return [(one.id, one.text, one.labels, one.edit_date) for one in house.sam.screen(us)]


@pytest.mark.parametrize(("label", "says"), [*zip(LABELS, SAYS, strict=True)])
async def test_in_the_group_the_choice_alone_is_seen(house: World, us: Chat, label: str, says: str) -> None:
    before = bytes_of(house, us)
    card = await house.says(house.alex, us, "/need")
    assert card.ephemeral
    assert card.labels == LABELS
    assert worded("need-group") in card.text
    assert bytes_of(house, us) == before
    await house.taps(house.alex, card, label)
    await house.move(seconds=3)
    shown = house.sam.screen(us)
    assert len(shown) == len(before) + 1
    assert says in shown[-1].text
    assert card.labels == []


async def test_a_double_tap_posts_once(house: World, us: Chat) -> None:
    card = await house.says(house.alex, us, "/need")
    before = len(house.sam.screen(us))
    taps = [house.alex.tap(card, "Hear me") for _ in range(3)]
    await house.dealt_with()
    await house.move(seconds=3)
    assert all(tap.answered for tap in taps)
    assert len(house.sam.screen(us)) == before + 1
    await house.move(minutes=2)
    again = await house.says(house.alex, us, "/need")
    await house.taps(house.alex, again, "Hear me")
    await house.move(seconds=3)
    assert len(house.sam.screen(us)) == before + 2


async def test_in_private_it_gives_the_line_and_what_lies_behind_it(house: World, us: Chat) -> None:
    before = bytes_of(house, us)
    card = await house.says(house.alex, house.bot, "/need")
    assert card.labels == LABELS
    for label in LABELS:
        card = await house.says(house.alex, house.bot, "/need")
        await house.taps(house.alex, card, label)
        assert label in card.text
        assert any(worded(f"need-more-{need}") in card.text for need in ("hear", "think", "hold", "space"))
        assert card.labels == ["Copy", "In our chat", "Something else"]
        copied = await house.taps(house.alex, card, "Copy")
        assert copied.copied
        assert copied.copied in card.text
    await house.taps(house.alex, card, "Something else")
    assert house.alex.screen(house.bot)[-1].labels == LABELS
    await house.move(seconds=3)
    assert bytes_of(house, us) == before


async def test_from_private_it_is_said_in_our_chat(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    card = await house.says(house.alex, house.bot, "/need")
    await house.taps(house.alex, card, "Hold me")
    before = bytes_of(house, us)
    await house.taps(house.alex, card, "In our chat")
    which = house.alex.screen(house.bot)[-1]
    assert which.labels == ["Us"]
    assert bytes_of(house, us) == before
    await house.taps(house.alex, which, "Us")
    await house.move(seconds=3)
    assert house.sam.screen(us)[-1].text.startswith("From Alex:\nI need you to hold me.")
    assert len(house.sam.screen(us)) == len(before) + 1
    assert worded("need-posted") in which.text


async def test_who_has_left_the_group_posts_nothing_there(house: World, us: Chat) -> None:
    await house.says(house.sam, us, "/help")
    card = await house.says(house.sam, house.bot, "/need")
    await house.taps(house.sam, card, "Hear me")
    await house.taps(house.sam, card, "In our chat")
    which = house.sam.screen(house.bot)[-1]
    house.sam.leave(us)
    await house.settled()
    before = len(house.alex.screen(us))
    answer = await house.taps(house.sam, which, "Us")
    assert worded("need-not-in-group") in (answer.text or "")
    await house.taps(house.sam, card, "In our chat")
    assert worded("no-shared-group") in house.sam.screen(house.bot)[-1].text
    await house.move(seconds=3)
    assert len(house.alex.screen(us)) == before


async def test_forged_taps_post_nothing(house: World, us: Chat) -> None:
    kim = house.telegram.add_person("Kim")
    card = await house.says(kim, house.bot, "/need")
    public = await house.says(house.alex, us, "/help")
    before = bytes_of(house, us)
    answer = await house.taps(kim, card, data=f"ns1:{us.id}:hear")
    assert worded("need-not-in-group") in (answer.text or "")
    for data in ("nc1:hear", "nq1:hear", "nc1:money"):
        told = await house.taps(house.alex, public, data=data)
        assert worded("old-button") in (told.text or ""), data
    told = await house.taps(house.alex, public, data=f"ns1:{us.id}:hear")
    assert worded("need-not-in-group") in (told.text or "")
    await house.move(seconds=3)
    assert bytes_of(house, us) == before


async def test_where_a_private_card_is_refused_the_private_chat_is_the_way(house: World, us: Chat) -> None:
    house.telegram.refuse_ephemeral = True
    shown = await house.says(house.alex, us, "/need")
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=need"
    house.alex.start(house.bot, "need")
    await house.settled()
    assert house.alex.screen(house.bot)[-1].labels == LABELS


async def test_a_need_survives_a_restart_and_comes_late_with_a_word(house: World, us: Chat) -> None:
    card = await house.says(house.alex, us, "/need")
    before = len(house.sam.screen(us))
    await house.taps(house.alex, card, "Help me think")
    await house.stop()
    house.clock.move_to(house.clock.now() + timedelta(hours=1))
    await house.start()
    await house.move(seconds=3)
    shown = house.sam.screen(us)
    assert len(shown) == before + 1
    assert SAYS[1] in shown[-1].text
    assert fixed("late") in shown[-1].text


async def test_in_a_topic_it_is_posted_there(house: World) -> None:
    forum = house.telegram.add_group("Home", [house.alex, house.sam], bots=[house.bot], forum=True)
    thread = forum.topic("Evenings", house.alex)
    card = await house.says(house.alex, forum, "/need", thread=thread)
    await house.taps(house.alex, card, "Hear me")
    await house.move(seconds=3)
    posted = house.sam.screen(forum)[-1]
    assert "Alex needs to be heard." in posted.text
    assert posted.thread == thread
