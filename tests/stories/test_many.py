"""A thousand chats whose pauses end in the same minute: groups, and chats that the bot is not in."""

from datetime import timedelta
from pathlib import Path

from playground import Floods
from tests.support.databases import DATABASES, SQLITE
from tests.support.harness import world
from tests.support.own_chat import post_many
from tests.support.words import opening, worded

CHATS = 1000
WAVE = 100
"""Called in the same second. Within it PostgreSQL takes them in any order, since it takes several at once."""


async def test_all_are_asked_in_order_at_telegrams_pace(tmp_path: Path) -> None:
    async with world(tmp_path, floods=None) as harness:
        groups = [
            harness.telegram.add_group(f"Us {n}", [harness.alex, harness.sam], bots=[harness.bot]) for n in range(CHATS)
        ]
        number_of = {group.id: number for number, group in enumerate(groups)}
        await harness.dealt_with()
        for number, group in enumerate(groups):
            harness.alex.send(group, "/pause 30")
            if number % WAVE == WAVE - 1:
                await harness.dealt_with()
                harness.clock.move_to(harness.clock.now() + timedelta(seconds=1))
        await harness.dealt_with()
        harness.telegram.floods = Floods()
        start = len(harness.telegram.log)
        await harness.move(minutes=33)
        asked = [call for call in harness.telegram.log[start:] if call.method == "sendMessage"]
        assert all(call.ok for call in asked), "Telegram had to refuse"
        order = [number_of[call.params["chat_id"]] for call in asked]
        assert sorted(order) == [*range(CHATS)]
        slack = 0 if DATABASES.kind == SQLITE else WAVE
        assert all(abs(place - number) <= slack for place, number in enumerate(order))
        took = asked[-1].at - asked[0].at
        assert took <= CHATS / (30 * 0.96)


async def test_a_question_that_waits_its_turn_does_not_take_the_place_of_both_ready(tmp_path: Path) -> None:
    async with world(tmp_path, floods=None) as harness:
        messages = await post_many(harness, "pause", 90)
        await harness.move(minutes=20, seconds=1)
        waiting = next(one for one in reversed(messages) if one.text.startswith(opening("inline-pause-text")))
        for person in (harness.alex, harness.sam):
            await harness.taps(person, waiting, "I'm ready")
        await harness.move(seconds=5)
        assert waiting.text == worded("ready-both")
        assert sum(one.text.startswith(opening("pause-ask")) for one in messages) == len(messages) - 1
