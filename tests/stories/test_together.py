"""Sentences that are looked up for many at once go each to whom they are for."""

from datetime import UTC, datetime, timedelta

from tests.support.harness import Harness

FIRST = datetime(2026, 3, 3, 7, 30, tzinfo=UTC)
WEEK = 6
"""Days until five sentences and one's own have come."""


async def test_ones_own_words_come_to_oneself_alone(harness: Harness) -> None:
    words = {
        person: f"I may keep my drawer number {number}."
        for number, person in enumerate([harness.alex, harness.sam, *map(harness.telegram.add_person, "ABCDEF")])
    }
    for person, own in words.items():
        await harness.lives_in(person, "Lisbon")
        await harness.says(person, harness.bot, "/affirmations daily 7:30")
        person.start(harness.bot, "write")
        await harness.dealt_with()
        await harness.says(person, harness.bot, own)
    start = len(harness.telegram.log)
    for day in range(WEEK):
        harness.clock.move_to(FIRST + timedelta(days=day))
        await harness.tick()  # the first one goes out, the others wait for their turn …
        for _ in words:
            harness.clock.move_to(harness.clock.now() + timedelta(seconds=1))
            await harness.settled()  # … which comes to several of them in the same moment
    sent = [call for call in harness.telegram.log[start:] if call.method == "sendMessage"]
    assert len(sent) == WEEK * len(words)
    for person, own in words.items():
        texts = [call.params["text"] for call in sent if call.params["chat_id"] == person.id]
        assert len({*texts}) == WEEK
        assert [text for text in texts if "my drawer" in text] == [text for text in texts if own in text] != []
