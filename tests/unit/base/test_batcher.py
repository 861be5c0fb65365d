"""Requests that arrive during a batch are answered together in the next; a failing one fails no other."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.base.batcher import MAX_BATCH_SIZE, Batcher


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
    first = asyncio.create_task(batcher.load(1))
    await oracle.began.wait()
    others = [asyncio.create_task(batcher.load(number)) for number in range(2, MAX_BATCH_SIZE + 3)]
    oracle.may.set()
    assert await asyncio.gather(first, *others) == [2 * number for number in range(1, MAX_BATCH_SIZE + 3)]
    assert [len(load_batched) for load_batched in oracle.asked] == [1, MAX_BATCH_SIZE, 1]
    assert await batcher.load(7) == 14


async def test_what_fails_for_many_is_asked_for_each_alone() -> None:
    oracle = Oracle()
    oracle.may.set()
    batcher = Batcher(oracle.answer)
    answers = await asyncio.gather(*map(batcher.load, (12, -1, 14)), return_exceptions=True)
    assert answers[::2] == [24, 28]
    assert isinstance(answers[1], ValueError)


@pytest.mark.parametrize("given", [[], [1, 2, 3]])
async def test_a_wrong_number_of_answers_is_an_error_for_those_who_asked_and_for_nobody_after_them(
    given: list[int],
) -> None:
    async def answer(numbers: Sequence[int]) -> Sequence[int]:
        return given if 0 in numbers else numbers

    batcher = Batcher(answer)
    first, second = await asyncio.wait_for(
        asyncio.gather(batcher.load(0), batcher.load(5), return_exceptions=True), timeout=5
    )
    assert isinstance(first, ValueError)
    assert second == 5
    assert await asyncio.wait_for(batcher.load(7), timeout=5) == 7


async def test_when_the_work_is_cancelled_the_next_who_asks_is_answered() -> None:
    oracle = Oracle()
    batcher = Batcher(oracle.answer)
    before = asyncio.all_tasks()
    first = asyncio.create_task(batcher.load(1))
    await oracle.began.wait()
    (work,) = asyncio.all_tasks() - before - {first}
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(first, timeout=5)
    oracle.may.set()
    assert await asyncio.wait_for(batcher.load(7), timeout=5) == 14


async def test_who_gives_up_is_not_asked_for_and_keeps_nobody_from_an_answer() -> None:
    oracle = Oracle()
    batcher = Batcher(oracle.answer)
    first = asyncio.create_task(batcher.load(1))
    await oracle.began.wait()
    second, third = asyncio.create_task(batcher.load(2)), asyncio.create_task(batcher.load(3))
    await asyncio.sleep(0)  # both have asked
    first.cancel()
    second.cancel()
    oracle.may.set()
    assert await third == 6
    assert oracle.asked == [[1], [3]]
    with pytest.raises(asyncio.CancelledError):
        await second
