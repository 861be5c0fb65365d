"""What waits for everyone counts who is there at that moment; nobody learns from it what somebody tapped who left."""

from pathlib import Path

import pytest

from playground import Chat, Person
from tests.support.harness import Harness, world
from tests.support.stored_rows import kept
from tests.support.words import fixed, worded


@pytest.fixture
def kim(harness: Harness) -> Person:
    return harness.telegram.add_person("Kim")


def texts(harness: Harness, us: Chat, words: str) -> list[str]:
    return [message.text for message in harness.alex.screen(us) if words in message.text]


async def test_a_third_one_who_joins_is_waited_for(harness: Harness, us: Chat, kim: Person) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.alex, message, "I'm ready")
    kim.join(us)
    answer = await harness.taps(harness.sam, message, "I'm ready")
    assert worded("noted-ready") in (answer.text or "")
    await harness.taps(kim, message, "I'm ready")
    assert len(texts(harness, us, "Everyone is ready")) == 1


async def test_who_tapped_and_left_does_not_stand_in_for_somebody(harness: Harness, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(kim, message, "I'm ready")
    kim.leave(us)
    await harness.dealt_with()
    answer = await harness.taps(harness.alex, message, "I'm ready")
    assert worded("noted-ready") in (answer.text or "")
    await harness.taps(harness.sam, message, "I'm ready")
    assert len(texts(harness, us, worded("ready-both"))) == 1


async def test_who_left_is_not_waited_for(harness: Harness, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.alex, message, "I'm ready")
    kim.leave(us)
    await harness.dealt_with()
    assert texts(harness, us, worded("ready-both")) == []
    await harness.taps(harness.sam, message, "I'm ready")
    assert len(texts(harness, us, worded("ready-both"))) == 1


async def test_who_comes_back_counts_with_what_they_tapped(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.sam, message, "I'm ready")
    harness.sam.leave(us)
    await harness.dealt_with()
    harness.sam.join(us)
    await harness.dealt_with()
    await harness.taps(harness.alex, message, "I'm ready")
    assert len(texts(harness, us, worded("ready-both"))) == 1


Shown = list[tuple[float, str, object]]


async def left_behind(folder: Path, label: str | None) -> Shown:
    """Return all that Alex's phone shows of an hour in which Sam taps privately, or does not, and leaves."""
    async with world(folder) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
        await harness.settled()
        message = await harness.says(harness.alex, us, "/pause")
        pact = await harness.says(harness.alex, us, "/pact")
        temp = await harness.says(harness.alex, us, "/temp")
        if label is not None:
            await harness.taps(harness.sam, message, label)
            await harness.taps(harness.sam, pact, "Agree")
            await harness.taps(harness.sam, temp, "8")
        await harness.move(minutes=1)
        start = len(harness.telegram.log)
        harness.sam.leave(us)
        await harness.dealt_with()
        answers = [(await harness.taps(harness.alex, temp, "3")).text]
        await harness.move(minutes=24)
        answers.append((await harness.taps(harness.alex, message, "I need longer")).text)
        await harness.move(minutes=24)
        answers.append((await harness.taps(harness.alex, harness.alex.screen(us)[-1], "I'm ready")).text)
        answers.append((await harness.taps(harness.alex, pact, "Agree")).text)
        calls = [(call.at, call.method, call.params.get("text")) for call in harness.shown_since(start)]
        return [*calls, (0, "answers", answers), *((0, one.text, one.labels) for one in harness.alex.screen(us))]


@pytest.mark.parametrize("label", ["I'm ready", "I need longer"])
async def test_who_stays_cannot_tell_what_was_tapped(tmp_path: Path, label: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await left_behind(tmp_path / "quiet", None)
    told = await left_behind(tmp_path / "told", label)
    assert any("back" in str(one) for one in quiet)
    assert told == quiet


async def test_a_number_of_one_who_left_is_shown_to_nobody(harness: Harness, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(kim, message, "9")
    kim.leave(us)
    await harness.dealt_with()
    await harness.taps(harness.alex, message, "3")
    assert "Kim" not in message.text
    assert "Alex" not in message.text
    await harness.taps(harness.sam, message, "4")
    assert "Alex" in message.text
    assert "Sam" in message.text
    assert "Kim" not in message.text
    kim.join(us)
    await harness.dealt_with()
    await harness.taps(kim, message, data=f"tt1:{int(harness.clock.now().timestamp())}:10")
    assert "Kim" not in message.text


async def test_a_pact_needs_those_who_are_there(harness: Harness, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await harness.says(harness.alex, us, "/pact")
    await harness.taps(kim, message, "Agree")
    kim.leave(us)
    await harness.dealt_with()
    await harness.taps(harness.alex, message, "Agree")
    assert fixed("pact-agreed") not in message.text
    await harness.taps(harness.sam, message, "Agree")
    assert fixed("pact-agreed") in message.text


async def test_other_bots_are_nobody_to_wait_for(harness: Harness, us: Chat) -> None:
    other = harness.telegram.add_bot("Other", "other_bot")
    message = await harness.says(harness.alex, us, "/pause")
    us.add_bot(other)
    await harness.taps(harness.alex, message, "I'm ready")
    await harness.taps(harness.sam, message, "I'm ready")
    assert len(texts(harness, us, worded("ready-both"))) == 1


async def test_who_joins_and_says_nothing_is_not_noted(harness: Harness, us: Chat, kim: Person) -> None:
    await harness.says(harness.alex, us, "/pause")
    assert await members(harness, us) == {harness.alex.id}
    kim.join(us)
    await harness.dealt_with()
    assert await members(harness, us) == {harness.alex.id}
    await harness.says(kim, harness.bot, "/help")
    kim.leave(us)
    kim.join(us)
    await harness.dealt_with()
    assert await members(harness, us) == {harness.alex.id, kim.id}
    kim.leave(us)
    await harness.dealt_with()
    assert await members(harness, us) == {harness.alex.id}


async def members(harness: Harness, us: Chat) -> set[int]:
    rows = (await harness.breather.db.run(kept))["membership"]
    return {person_id for chat_id, person_id in rows if chat_id == us.id}
