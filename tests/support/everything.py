"""A couple with everything going on at once, and what the database knows of one of them."""

from typing import Any

from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.stored_rows import cells

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


def newest(harness: Harness, place: Any) -> Message:
    return harness.alex.screen(place)[-1]


def traces(harness: Harness) -> dict[str, set[str]]:
    """Return where the database holds Alex's id or name."""
    found: dict[str, set[str]] = {}
    for table, column, value in cells(harness):
        if str(harness.alex.id) in str(value) or "Alex" in str(value):
            found.setdefault(table, set()).add(column)
    return found


async def a_couple(harness: Harness) -> Chat:
    """Create Alex, who told their zone, and Sam."""
    us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot], supergroup=True)
    await harness.settled()
    await harness.says(harness.sam, harness.bot, "/start")
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, "Lisbon")
    return us


async def everything(harness: Harness) -> Chat:
    """Create a couple with everything open, most of it Alex's."""
    us = await a_couple(harness)
    pause = await harness.says(harness.alex, us, "/pause 30")
    await harness.taps(harness.alex, pause, "I need longer")
    await harness.says(harness.alex, us, "/listen 5")
    await harness.says(harness.alex, us, "/breathe 10")
    breathing = await harness.says(harness.sam, us, "/breathe")
    await harness.taps(harness.alex, breathing, "Breathe with me")
    await harness.says(harness.alex, us, "/invite the money")
    for label in ("What happened", "Send", "Send now"):
        await harness.taps(harness.alex, newest(harness, us), label)
    await harness.taps(harness.alex, await harness.says(harness.sam, us, "/pact"), "Agree")
    await harness.taps(harness.alex, await harness.says(harness.sam, us, "/temp"), "8")
    await harness.says(harness.alex, us, "/need")
    await harness.taps(harness.alex, newest(harness, us), "Hear me")
    await harness.tick()
    await alone(harness)
    return us


async def alone(harness: Harness) -> None:
    """Open what Alex can have in private: a pause, breathing, a push the day after, words not sent."""
    await harness.says(harness.alex, harness.bot, "/pause 40")
    await harness.says(harness.alex, harness.bot, "/breathe 3")
    shown = await harness.says(harness.alex, harness.bot, "/reflect")
    while "Ask me tomorrow" not in shown.labels:
        await harness.taps(harness.alex, shown, "Next")
    await harness.taps(harness.alex, shown, "Ask me tomorrow")
    await harness.says(harness.alex, harness.bot, "/boundary insults")


async def answers(harness: Harness, label: str, place: Any = None) -> Message:
    """Ask to be forgotten as Alex, and answer the question."""
    shown = await harness.says(harness.alex, place or harness.bot, "/forget")
    await harness.taps(harness.alex, shown, label)
    return shown
