"""Support for the tests of invites."""

from datetime import UTC, datetime

from content.catalog.loaders import invites
from playground import Chat, Message, Person
from tests.support.harness import Harness
from tests.support.words import worded

ALL = invites()
ANSWERS = ["Now", "Tonight", "Tomorrow", "Pick a time", "Not yet, I care"]


def newest(harness: Harness, person: Person, chat: Chat | None = None) -> Message:
    return person.screen(chat or harness.bot)[-1]


def text_of(purpose: str, tone: str = "warm", topic: str = "") -> str:
    return ALL.invite(purpose, tone).with_topic(topic)


def times(message: Message) -> list[datetime]:
    return [datetime.fromtimestamp(one["unix_time"], UTC) for one in message.entities if one["type"] == "date_time"]


async def send(harness: Harness, us: Chat, *labels: str, command: str = "/invite") -> Message:
    """Send an invite in the group as Alex; labels are tapped on its draft before."""
    await harness.says(harness.alex, us, command)
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "A check-in")
    for label in (*labels, "Send", worded("button-send-now")):
        await harness.taps(harness.alex, newest(harness, harness.alex, us), label)
    return newest(harness, harness.sam, us)


def newest_with(harness: Harness, us: Chat, label: str) -> Message | None:
    return next((one for one in reversed(harness.sam.screen(us)) if label in one.labels), None)
