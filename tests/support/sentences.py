"""Support for the tests of scheduled sentences."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from content.catalog.loaders import affirmations
from playground import Chat, Message, Person
from tests.support.harness import Harness

LIBRARY = affirmations()
TEXTS = {one.text for one in LIBRARY.affirmations.values()}
LISBON, KOLKATA = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Kolkata")


def pushes(harness: Harness, place: Chat | Person) -> list[datetime]:
    """Return when scheduled sentences came to a chat: those that answer nobody."""
    return [
        datetime.fromtimestamp(call.at, UTC)
        for call in harness.telegram.log
        if call.ok
        and call.method == "sendMessage"
        and call.params["chat_id"] == place.id
        and "ephemeral_message_parameters" not in call.params
        and any(text in call.params["text"] for text in (*TEXTS, "tg-spoiler"))
    ]


def local(harness: Harness, place: Chat | Person, zone: ZoneInfo) -> list[str]:
    return [f"{moment.astimezone(zone):%a %H:%M}" for moment in pushes(harness, place)]


def promised(shown: Message) -> datetime:
    (moment,) = [entity["unix_time"] for entity in shown.entities if entity["type"] == "date_time"]
    return datetime.fromtimestamp(moment, UTC)


async def alert(
    harness: Harness, person: Person, message: Message, label: str | None = None, data: str | None = None
) -> str:
    """Return what a tap answers to the one who taps."""
    return (await harness.taps(person, message, label, data=data)).text or ""


def of_sam(harness: Harness, us: Chat) -> list[object]:
    return [one.data for place in (us, harness.bot) for one in harness.sam.screen(place)]
