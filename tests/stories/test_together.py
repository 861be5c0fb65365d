"""Sentences that are looked up for many at once go each to whom they are for."""

from datetime import UTC, datetime, timedelta

from tests.world import World

FIRST = datetime(2026, 3, 3, 7, 30, tzinfo=UTC)
WEEK = 6
"""Days until five sentences and one's own have come."""


async def test_ones_own_words_come_to_oneself_alone(house: World) -> None:
    words = {
        person: f"I may keep my drawer number {number}."
        for number, person in enumerate([house.alex, house.sam, *map(house.telegram.add_person, "ABCDEF")])
    }
    for person, own in words.items():
        await house.lives_in(person, "Lisbon")
        await house.says(person, house.bot, "/affirmations daily 7:30")
        person.start(house.bot, "write")
        await house.dealt_with()
        await house.says(person, house.bot, own)
    start = len(house.telegram.log)
    for day in range(WEEK):
        house.clock.move_to(FIRST + timedelta(days=day))
        await house.tick()  # the first one goes out, the others wait for their turn …
        house.clock.move_to(house.clock.now() + timedelta(seconds=1))
        await house.settled()  # … which comes to all of them in the same moment
    sent = [call for call in house.telegram.log[start:] if call.method == "sendMessage"]
    assert len(sent) == WEEK * len(words)
    for person, own in words.items():
        texts = [call.params["text"] for call in sent if call.params["chat_id"] == person.id]
        assert len({*texts}) == WEEK
        assert [text for text in texts if "my drawer" in text] == [text for text in texts if own in text] != []
