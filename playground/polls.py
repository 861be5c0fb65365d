"""Votes on a poll, and how a bot hears of them."""

from typing import TYPE_CHECKING

from .accounts import BotAccount
from .compact import Json
from .errors import PhoneError
from .messages import Message

if TYPE_CHECKING:
    from .people import Person


def vote(person: "Person", message: Message, chosen: list[int]) -> None:
    """Votes for these options, counted from 0, or for none, which takes the vote back."""
    poll: Json = message.data.get("poll") or {"is_closed": True}
    before = message.votes.get(person.id)
    if poll["is_closed"] or not message.chat.has(person.id):
        raise PhoneError("this poll takes no vote")
    if any(not 0 <= one < len(poll["options"]) for one in chosen) or len(set(chosen)) < len(chosen):
        raise PhoneError("there is no such option")
    if len(chosen) > 1 and not poll["allows_multiple_answers"]:
        raise PhoneError("this poll takes one option")
    if before and not poll["allows_revoting"]:
        raise PhoneError("this poll takes no second vote")
    message.votes = {user: places for user, places in message.votes.items() if user != person.id}
    if chosen:
        message.votes[person.id] = sorted(chosen)
    world = person.world
    world.edit(message, {"poll": counted(poll, message.votes), "edit_date": message.edit_date})
    bot = world.bots.get(message.sender)
    if bot:
        tell_answer(bot, person, message.data["poll"], sorted(chosen))


def counted(poll: Json, votes: dict[int, list[int]]) -> Json:
    options = [
        one | {"voter_count": sum(place in chosen for chosen in votes.values())}
        for place, one in enumerate(poll["options"])
    ]
    return poll | {"options": options, "total_voter_count": len(votes)}


def tell_answer(bot: BotAccount, person: "Person", poll: Json, chosen: list[int]) -> None:
    if not poll["is_anonymous"]:
        ids = [poll["options"][place]["persistent_id"] for place in chosen]
        answer = {"poll_id": poll["id"], "user": person.wire, "option_ids": chosen, "option_persistent_ids": ids}
        bot.queue.push("poll_answer", answer)
    tell(bot, poll)


def tell(bot: BotAccount, poll: Json) -> None:
    """The new state of a poll, to the bot that sent it."""
    bot.queue.push("poll", poll)
