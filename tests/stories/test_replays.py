"""An update that comes again, after a crash or from Telegram twice, has no effect a second time."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlmodel import Session, func, select

from bot.db.models import Chat, Handled
from bot.services import retention
from playground import Chat as Group
from tests.kept import kept
from tests.words import opening, worded
from tests.world import World


async def twice(house: World, act: Callable[[], object]) -> None:
    """Somebody does something, and the bot gets to hear of it again at its next start."""
    act()
    updates = [*house.bot.queue.waiting]
    assert updates
    await house.dealt_with()
    await again(house, *updates)


async def again(house: World, *updates: tuple[int, str, float, bytes]) -> None:
    await house.stop()
    house.bot.queue.put_back(*updates)
    await house.start()
    await house.dealt_with()


async def handled(house: World) -> int:
    def count(session: Session) -> int:
        return session.exec(select(func.count()).select_from(Handled)).one()

    return await house.breather.db.run(count)


async def rows(house: World) -> dict[str, list[Any]]:
    return await house.breather.db.run(kept)


async def test_a_pause_that_was_taken_back_does_not_begin_again(house: World, us: Group) -> None:
    house.alex.send(us, "/pause")
    updates = [*house.bot.queue.waiting]
    await house.dealt_with()
    await house.taps(house.alex, house.alex.screen(us)[-1], "Undo")
    before = await rows(house), len(house.sam.screen(us))
    await again(house, *updates)
    assert (await rows(house), len(house.sam.screen(us))) == before


async def test_a_pause_that_runs_is_not_told_of_again(house: World, us: Group) -> None:
    start = len(house.telegram.log)
    await twice(house, lambda: house.alex.send(us, "/pause 5"))
    answers = [call.method for call in house.telegram.log[start:] if call.method.startswith("send")]
    assert answers == ["sendAnimation"]
    assert len((await rows(house))["pause"]) == 1


async def test_a_term_of_the_pact_moves_once_and_the_tap_is_answered_each_time(house: World, us: Group) -> None:
    message = await house.says(house.alex, us, "/pact")
    start = len(house.telegram.log)
    await twice(house, lambda: house.sam.tap(message, worded("button-pact-minutes")))
    assert "30 minutes" in message.text
    assert [30 in pact for pact in (await rows(house))["pact"]] == [True]
    answers = [call for call in house.telegram.log[start:] if call.method == "answerCallbackQuery"]
    assert [call.params.get("text") for call in answers] == [None, None]


async def test_another_bot_is_counted_once(house: World, us: Group) -> None:
    other = house.telegram.add_bot("Other", "other_bot")
    await house.says(house.alex, us, "/pause")
    await twice(house, lambda: us.add_bot(other))
    assert await others(house, us) == 1
    await twice(house, lambda: us.remove_bot(other))
    assert await others(house, us) == 0


async def others(house: World, us: Group) -> int:
    found = await house.breather.db.run(lambda session: session.get(Chat, us.id))
    assert found is not None
    return found.others


async def test_what_only_reads_is_not_recorded_and_is_answered_again(house: World) -> None:
    await house.says(house.alex, house.bot, "/settings")
    recorded = await handled(house)
    before = len(house.alex.screen(house.bot))
    await twice(house, lambda: house.alex.send(house.bot, "/settings"))
    assert await handled(house) == recorded
    assert len(house.alex.screen(house.bot)) == before + 3


async def test_a_greeting_is_said_once(house: World) -> None:
    made: list[Group] = []
    await twice(house, lambda: made.append(house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])))
    assert sum(opening("start-group") in message.text for message in house.alex.screen(made[0])) == 1


async def test_neighbours_in_one_transaction_are_kept_when_a_replay_is_undone(house: World, us: Group) -> None:
    kim = house.telegram.add_person("Kim")
    house.alex.send(us, "/pause")
    updates = [*house.bot.queue.waiting]
    await house.dealt_with()
    await house.taps(house.alex, house.alex.screen(us)[-1], "Undo")
    await house.stop()
    house.bot.queue.put_back(*updates)
    kim.send(house.bot, "/pause 30")
    house.sam.send(house.bot, "/pause 40")
    await house.start()
    await house.dealt_with()
    assert len((await rows(house))["pause"]) == 3
    assert "40 minutes" in house.sam.screen(house.bot)[-1].text


async def test_what_was_recorded_goes_after_two_days(house: World, us: Group) -> None:
    await house.says(house.alex, us, "/pause")
    assert await handled(house) == 1
    house.clock.move_to(house.clock.now() + retention.HANDLED)
    await house.breather.sweep()
    assert await handled(house) == 1
    house.clock.move_to(house.clock.now() + timedelta(seconds=1))
    await house.breather.sweep()
    assert await handled(house) == 0
    assert Handled.__table__.foreign_keys == set()  # type: ignore[attr-defined]  # nobody is named in it
