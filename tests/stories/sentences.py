"""What the stories of sentences that come by themselves share."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from content.library import affirmations
from playground import Chat, Message, Person
from tests.world import World

LIBRARY = affirmations()
TEXTS = {one.text for one in LIBRARY.affirmations.values()}
LISBON, KOLKATA = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Kolkata")


def pushes(house: World, place: Chat | Person) -> list[datetime]:
    """When sentences came to a chat by themselves: those that answer nobody."""
    return [
        datetime.fromtimestamp(call.at, UTC)
        for call in house.telegram.log
        if call.ok
        and call.method == "sendMessage"
        and call.params["chat_id"] == place.id
        and "ephemeral_message_parameters" not in call.params
        and any(text in call.params["text"] for text in (*TEXTS, "tg-spoiler"))
    ]


def local(house: World, place: Chat | Person, zone: ZoneInfo) -> list[str]:
    return [f"{moment.astimezone(zone):%a %H:%M}" for moment in pushes(house, place)]


def promised(shown: Message) -> datetime:
    (moment,) = [entity["unix_time"] for entity in shown.entities if entity["type"] == "date_time"]
    return datetime.fromtimestamp(moment, UTC)


async def alert(
    house: World, person: Person, message: Message, label: str | None = None, data: str | None = None
) -> str:
    """What a tap answers to the one who taps."""
    return (await house.taps(person, message, label, data=data)).text or ""


def of_sam(house: World, us: Chat) -> list[object]:
    return [one.data for place in (us, house.bot) for one in house.sam.screen(place)]
