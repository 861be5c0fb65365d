"""What the stories of invites share."""

from datetime import UTC, datetime

from content.library import invites
from playground import Chat, Message, Person
from tests.world import World

ALL = invites()
ANSWERS = ["Now", "Tonight", "Tomorrow", "Pick a time", "Not yet, I care"]


def newest(house: World, person: Person, chat: Chat | None = None) -> Message:
    return person.screen(chat or house.bot)[-1]


def text_of(purpose: str, tone: str = "warm", topic: str = "") -> str:
    return ALL.invite(purpose, tone).with_topic(topic)


def times(message: Message) -> list[datetime]:
    return [datetime.fromtimestamp(one["unix_time"], UTC) for one in message.entities if one["type"] == "date_time"]


async def send(house: World, us: Chat, *labels: str, command: str = "/invite") -> Message:
    """Alex sends an invite in the group; labels are tapped on its draft before."""
    await house.says(house.alex, us, command)
    await house.taps(house.alex, newest(house, house.alex, us), "A check-in")
    for label in (*labels, "Send", "Send now"):
        await house.taps(house.alex, newest(house, house.alex, us), label)
    return newest(house, house.sam, us)


def newest_with(house: World, us: Chat, label: str) -> Message | None:
    return next((one for one in reversed(house.sam.screen(us)) if label in one.labels), None)
