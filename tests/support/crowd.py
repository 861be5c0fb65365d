"""Very many people to whom a sentence comes in the same minute, written into the tables at once."""

from collections import Counter
from datetime import datetime, time

from sqlalchemy import Engine, create_engine
from sqlalchemy import insert as plain_insert

from bot.db.models import Chat, Person, Subscription
from bot.db.sql import table
from playground import ApiCall, BotAccount, Telegram
from playground import Person as Phone


def gather(telegram: Telegram, bot: BotAccount, database: str, number: int, due: datetime) -> list[Phone]:
    """Create people who once pressed Start and have chosen the minute of `due`, in UTC."""
    phones = [telegram.add_person(f"P{n}") for n in range(number)]
    for phone in phones:
        telegram.private(phone, bot).started = True
    subscribe(create_engine(database), [phone.id for phone in phones], due)
    return phones


def subscribe(engine: Engine, ids: list[int], due: datetime) -> None:
    """Insert subscriptions of these people; the first sentence is due at `due`."""
    at = time(due.hour, due.minute)
    with engine.begin() as connection:
        connection.execute(plain_insert(table(Person)), [{"id": id_, "name": "P", "zone": "UTC"} for id_ in ids])
        chats = [{"id": id_, "kind": "private", "active": True, "others": 0} for id_ in ids]
        connection.execute(plain_insert(table(Chat)), chats)
        rows = [{"chat_id": id_, "running": True, "at": at, "next_at": due, "sent": 0} for id_ in ids]
        connection.execute(plain_insert(table(Subscription)), rows)
    engine.dispose()


def is_push(call: ApiCall) -> bool:
    """Return whether a call brought a scheduled sentence.

    It arrived if it was carried out, whatever the bot was answered.
    """
    return call.method == "sendMessage" and call.ok and "Another" in str(call.params.get("reply_markup"))


def arrived(telegram: Telegram) -> Counter[int]:
    """Return how many sentences each person got."""
    return Counter(call.params["chat_id"] for call in telegram.log if is_push(call))
