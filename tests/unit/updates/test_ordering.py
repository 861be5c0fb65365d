"""Updates of one chat in order, of different chats side by side."""

from playground import ApiCall, Fault
from tests.support.harness import Harness
from tests.support.words import answers_begin

ORDER = answers_begin("help", "settings", "safety", "cancel-nothing")


async def test_one_chats_commands_are_answered_in_their_order(harness: Harness) -> None:
    people = [harness.telegram.add_person(f"P{number}") for number in range(5)]
    commands = ["/help", "/settings", "/safety", "/cancel"]
    for command in commands:
        for person in people:
            person.send(harness.bot, command)
    await harness.dealt_with()
    for person in people:
        answers = [message.text for message in person.screen(harness.bot) if message.from_["id"] == harness.bot.id]
        beginnings = [answer.split()[0] for answer in answers]
        assert beginnings == ORDER


async def test_a_chat_that_hangs_holds_up_nobody_else(harness: Harness) -> None:
    def hang_alex(call: ApiCall) -> Fault | None:
        return Fault.hang() if call.params.get("chat_id") == harness.alex.id else None

    harness.telegram.fault = hang_alex
    harness.alex.start(harness.bot)
    harness.sam.start(harness.bot)
    await harness.telegram.until(lambda: len(harness.sam.screen(harness.bot)) == 2)
    harness.telegram.fault = None
