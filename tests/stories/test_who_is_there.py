"""What waits for everyone counts who is there at that moment; nobody learns from it what somebody tapped who left."""

from pathlib import Path

import pytest

from playground import Chat, Person
from tests.kept import kept
from tests.words import worded
from tests.world import World, world


@pytest.fixture
def kim(house: World) -> Person:
    return house.telegram.add_person("Kim")


def texts(house: World, us: Chat, words: str) -> list[str]:
    return [message.text for message in house.alex.screen(us) if words in message.text]


async def test_a_third_one_who_joins_is_waited_for(house: World, us: Chat, kim: Person) -> None:
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.alex, message, "I'm ready")
    kim.join(us)
    answer = await house.taps(house.sam, message, "I'm ready")
    assert worded("noted-ready") in (answer.text or "")
    await house.taps(kim, message, "I'm ready")
    assert len(texts(house, us, "Everyone is ready")) == 1


async def test_who_tapped_and_left_does_not_stand_in_for_somebody(house: World, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await house.says(house.alex, us, "/pause")
    await house.taps(kim, message, "I'm ready")
    kim.leave(us)
    await house.dealt_with()
    answer = await house.taps(house.alex, message, "I'm ready")
    assert worded("noted-ready") in (answer.text or "")
    await house.taps(house.sam, message, "I'm ready")
    assert len(texts(house, us, "You're both ready")) == 1


async def test_who_left_is_not_waited_for(house: World, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.alex, message, "I'm ready")
    kim.leave(us)
    await house.dealt_with()
    assert texts(house, us, "ready.") == []
    await house.taps(house.sam, message, "I'm ready")
    assert len(texts(house, us, "You're both ready")) == 1


async def test_who_comes_back_counts_with_what_they_tapped(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.sam, message, "I'm ready")
    house.sam.leave(us)
    await house.dealt_with()
    house.sam.join(us)
    await house.dealt_with()
    await house.taps(house.alex, message, "I'm ready")
    assert len(texts(house, us, "You're both ready")) == 1


Shown = list[tuple[float, str, object]]


async def left_behind(folder: Path, label: str | None) -> Shown:
    """All that Alex's phone shows of an hour in which Sam taps privately, or does not, and leaves."""
    async with world(folder) as house:
        us = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])
        await house.settled()
        message = await house.says(house.alex, us, "/pause")
        pact = await house.says(house.alex, us, "/pact")
        temp = await house.says(house.alex, us, "/temp")
        if label is not None:
            await house.taps(house.sam, message, label)
            await house.taps(house.sam, pact, "Agree")
            await house.taps(house.sam, temp, "8")
        await house.move(minutes=1)
        start = len(house.telegram.log)
        house.sam.leave(us)
        await house.dealt_with()
        answers = [(await house.taps(house.alex, temp, "3")).text]
        await house.move(minutes=24)
        answers.append((await house.taps(house.alex, message, "I need longer")).text)
        await house.move(minutes=24)
        answers.append((await house.taps(house.alex, house.alex.screen(us)[-1], "I'm ready")).text)
        answers.append((await house.taps(house.alex, pact, "Agree")).text)
        calls = [(call.at, call.method, call.params.get("text")) for call in house.shown_since(start)]
        return [*calls, (0, "answers", answers), *((0, one.text, one.labels) for one in house.alex.screen(us))]


@pytest.mark.parametrize("label", ["I'm ready", "I need longer"])
async def test_who_stays_cannot_tell_what_was_tapped(tmp_path: Path, label: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await left_behind(tmp_path / "quiet", None)
    told = await left_behind(tmp_path / "told", label)
    assert any("back" in str(one) for one in quiet)
    assert told == quiet


async def test_a_number_of_one_who_left_is_shown_to_nobody(house: World, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await house.says(house.alex, us, "/temp")
    await house.taps(kim, message, "9")
    kim.leave(us)
    await house.dealt_with()
    await house.taps(house.alex, message, "3")
    assert "Kim" not in message.text
    assert "Alex" not in message.text
    await house.taps(house.sam, message, "4")
    assert "Alex" in message.text
    assert "Sam" in message.text
    assert "Kim" not in message.text
    kim.join(us)
    await house.dealt_with()
    await house.taps(kim, message, data=f"tt1:{int(house.clock.now().timestamp())}:10")
    assert "Kim" not in message.text


async def test_a_pact_needs_those_who_are_there(house: World, us: Chat, kim: Person) -> None:
    kim.join(us)
    message = await house.says(house.alex, us, "/pact")
    await house.taps(kim, message, "Agree")
    kim.leave(us)
    await house.dealt_with()
    await house.taps(house.alex, message, "Agree")
    assert "from now on" not in message.text
    await house.taps(house.sam, message, "Agree")
    assert "from now on" in message.text


async def test_other_bots_are_nobody_to_wait_for(house: World, us: Chat) -> None:
    other = house.telegram.add_bot("Other", "other_bot")
    message = await house.says(house.alex, us, "/pause")
    us.add_bot(other)
    await house.taps(house.alex, message, "I'm ready")
    await house.taps(house.sam, message, "I'm ready")
    assert len(texts(house, us, "You're both ready")) == 1


async def test_who_joins_and_says_nothing_is_not_noted(house: World, us: Chat, kim: Person) -> None:
    await house.says(house.alex, us, "/pause")
    assert await members(house, us) == {house.alex.id}
    kim.join(us)
    await house.dealt_with()
    assert await members(house, us) == {house.alex.id}
    await house.says(kim, house.bot, "/help")
    kim.leave(us)
    kim.join(us)
    await house.dealt_with()
    assert await members(house, us) == {house.alex.id, kim.id}
    kim.leave(us)
    await house.dealt_with()
    assert await members(house, us) == {house.alex.id}


async def members(house: World, us: Chat) -> set[int]:
    rows = (await house.breather.db.run(kept))["membership"]
    return {person_id for chat_id, person_id in rows if chat_id == us.id}
