"""A thousand chats whose pauses end in the same minute."""

from datetime import timedelta
from pathlib import Path

from playground import Floods
from tests.support.databases import DATABASES, SQLITE
from tests.support.harness import world

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
