"""Who asks while others are answered is answered with all who ask meanwhile; nobody's trouble is another's."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.batcher import MOST, Batcher


class Oracle:
    """Doubles numbers, as soon as it may; less than nothing it refuses."""

    def __init__(self) -> None:
        self.may = asyncio.Event()
        self.began = asyncio.Event()
        self.asked: list[list[int]] = []

    async def answer(self, numbers: Sequence[int]) -> Sequence[int]:
        self.asked.append(list(numbers))
        self.began.set()
        await self.may.wait()
        if min(numbers) < 0:
            raise ValueError("less than nothing")
        return [2 * number for number in numbers]


async def test_the_first_waits_for_nobody_and_those_who_come_meanwhile_are_answered_together() -> None:
    oracle = Oracle()
    batcher = Batcher(oracle.answer)
    first = asyncio.create_task(batcher.ask(1))
    await oracle.began.wait()
    others = [asyncio.create_task(batcher.ask(number)) for number in range(2, MOST + 3)]
    oracle.may.set()
    assert await asyncio.gather(first, *others) == [2 * number for number in range(1, MOST + 3)]
    assert [len(together) for together in oracle.asked] == [1, MOST, 1]
    assert await batcher.ask(7) == 14


async def test_what_fails_for_many_is_asked_for_each_alone() -> None:
    oracle = Oracle()
    oracle.may.set()
    batcher = Batcher(oracle.answer)
    answers = await asyncio.gather(*map(batcher.ask, (12, -1, 14)), return_exceptions=True)
    assert answers[::2] == [24, 28]
    assert isinstance(answers[1], ValueError)


async def test_who_gives_up_is_not_asked_for_and_keeps_nobody_from_an_answer() -> None:
    oracle = Oracle()
    batcher = Batcher(oracle.answer)
    first = asyncio.create_task(batcher.ask(1))
    await oracle.began.wait()
    second, third = asyncio.create_task(batcher.ask(2)), asyncio.create_task(batcher.ask(3))
    await asyncio.sleep(0)  # both have asked
    first.cancel()
    second.cancel()
    oracle.may.set()
    assert await third == 6
    assert oracle.asked == [[1], [3]]
    with pytest.raises(asyncio.CancelledError):
        await second
