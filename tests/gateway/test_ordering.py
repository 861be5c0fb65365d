"""Updates of one chat in order, of different chats side by side."""

from playground import ApiCall, Fault
from tests.words import answers_begin
from tests.world import World

ORDER = answers_begin("help", "settings", "safety", "cancel-nothing")


async def test_one_chats_commands_are_answered_in_their_order(house: World) -> None:
    people = [house.telegram.add_person(f"P{number}") for number in range(5)]
    commands = ["/help", "/settings", "/safety", "/cancel"]
    for command in commands:
        for person in people:
            person.send(house.bot, command)
    await house.dealt_with()
    for person in people:
        answers = [message.text for message in person.screen(house.bot) if message.from_["id"] == house.bot.id]
        beginnings = [answer.split()[0] for answer in answers]
        assert beginnings == ORDER


async def test_a_chat_that_hangs_holds_up_nobody_else(house: World) -> None:
    def hang_alex(call: ApiCall) -> Fault | None:
        return Fault.hang() if call.params.get("chat_id") == house.alex.id else None

    house.telegram.fault = hang_alex
    house.alex.start(house.bot)
    house.sam.start(house.bot)
    await house.telegram.until(lambda: len(house.sam.screen(house.bot)) == 2)
    house.telegram.fault = None
