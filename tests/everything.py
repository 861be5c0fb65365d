"""A couple with everything going on at once, and what the database knows of one of them."""

from typing import Any

from playground import Chat, Message
from tests.kept import cells
from tests.world import World

PROMISED = {
    "person": {"id", "name"},
    "pause": {"caller_id"},
    "breathing": {"owner_id"},
    "breathingjoin": {"person_id"},
    "listening": {"starter_id", "first_id"},
    "invite": {"inviter_id"},
}
"""Cells that the docstring of bot/db/privacy.py argues for, while what they belong to is under way."""
TABLES = {
    *PROMISED,
    *("chat", "draft", "membership", "outbox", "pactagreement", "pauseanswer", "temperaturetap"),
}


def newest(house: World, place: Any) -> Message:
    return house.alex.screen(place)[-1]


def traces(house: World) -> dict[str, set[str]]:
    """Where the database holds Alex's id or name."""
    found: dict[str, set[str]] = {}
    for table, column, value in cells(house):
        if str(house.alex.id) in str(value) or "Alex" in str(value):
            found.setdefault(table, set()).add(column)
    return found


async def a_couple(house: World) -> Chat:
    """Alex, who told their zone, and Sam."""
    us = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot], supergroup=True)
    await house.settled()
    await house.says(house.sam, house.bot, "/start")
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(house.alex, house.bot, "Lisbon")
    return us


async def everything(house: World) -> Chat:
    """A couple with everything going on, most of it Alex's."""
    us = await a_couple(house)
    pause = await house.says(house.alex, us, "/pause 30")
    await house.taps(house.alex, pause, "I need longer")
    await house.says(house.alex, us, "/listen 5")
    await house.says(house.alex, us, "/breathe 10")
    breathing = await house.says(house.sam, us, "/breathe")
    await house.taps(house.alex, breathing, "Breathe with me")
    await house.says(house.alex, us, "/invite the money")
    for label in ("What happened", "Send", "Send now"):
        await house.taps(house.alex, newest(house, us), label)
    await house.taps(house.alex, await house.says(house.sam, us, "/pact"), "Agree")
    await house.taps(house.alex, await house.says(house.sam, us, "/temp"), "8")
    await house.says(house.alex, us, "/need")
    await house.taps(house.alex, newest(house, us), "Hear me")
    await house.tick()
    await alone(house)
    return us


async def alone(house: World) -> None:
    """What Alex has going on in private: a pause, breathing, a push the day after, words not sent."""
    await house.says(house.alex, house.bot, "/pause 40")
    await house.says(house.alex, house.bot, "/breathe 3")
    shown = await house.says(house.alex, house.bot, "/reflect")
    while "Ask me tomorrow" not in shown.labels:
        await house.taps(house.alex, shown, "Next")
    await house.taps(house.alex, shown, "Ask me tomorrow")
    await house.says(house.alex, house.bot, "/boundary insults")


async def answers(house: World, label: str, place: Any = None) -> Message:
    """Alex asks to be forgotten and answers the question."""
    shown = await house.says(house.alex, place or house.bot, "/forget")
    await house.taps(house.alex, shown, label)
    return shown
