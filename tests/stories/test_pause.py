"""Two people, one pause."""

from bot.playground import Chat
from tests.world import World


async def test_a_pause_asks_when_its_time_has_come(house: World, us: Chat) -> None:
    house.alex.send(us, "/pause")
    await house.settled()
    assert "A pause until" in house.sam.screen(us)[-1].text
    await house.move(minutes=20)
    assert "Ready to come back?" in house.sam.screen(us)[-1].text
