"""An update that comes again, after a crash or from Telegram twice, has no effect a second time."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlmodel import Session, func, select

from bot.db.models import Chat, Handled
from bot.services import retention
from playground import Chat as Group
from playground import Fault, Message, Tap
from tests.support.harness import Harness
from tests.support.stored_rows import kept
from tests.support.words import opening, worded


async def twice(harness: Harness, act: Callable[[], object]) -> None:
    """Do something, and bring the same update again at the bot's next start."""
    act()
    updates = [*harness.bot.queue.waiting]
    assert updates
    await harness.dealt_with()
    await again(harness, *updates)


async def again(harness: Harness, *updates: tuple[int, str, float, bytes]) -> None:
    await harness.stop()
    harness.bot.queue.put_back(*updates)
    await harness.start()
    await harness.dealt_with()


async def handled(harness: Harness) -> int:
    def count(session: Session) -> int:
        return session.exec(select(func.count()).select_from(Handled)).one()

    return await harness.breather.db.run(count)


async def rows(harness: Harness) -> dict[str, list[Any]]:
    return await harness.breather.db.run(kept)


async def test_a_pause_that_was_taken_back_does_not_begin_again(harness: Harness, us: Group) -> None:
    harness.alex.send(us, "/pause")
    updates = [*harness.bot.queue.waiting]
    await harness.dealt_with()
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Undo")
    before = await rows(harness), len(harness.sam.screen(us))
    await again(harness, *updates)
    assert (await rows(harness), len(harness.sam.screen(us))) == before


async def test_a_pause_that_runs_is_not_told_of_again(harness: Harness, us: Group) -> None:
    start = len(harness.telegram.log)
    await twice(harness, lambda: harness.alex.send(us, "/pause 5"))
    answers = [call.method for call in harness.telegram.log[start:] if call.method.startswith("send")]
    assert answers == ["sendAnimation"]
    assert len((await rows(harness))["pause"]) == 1


async def test_a_term_of_the_pact_moves_once_and_the_tap_is_answered_each_time(harness: Harness, us: Group) -> None:
    message = await harness.says(harness.alex, us, "/pact")
    start = len(harness.telegram.log)
    await twice(harness, lambda: harness.sam.tap(message, worded("button-pact-minutes")))
    assert worded("pact-minutes", length=timedelta(minutes=30)) in message.text
    assert [30 in pact for pact in (await rows(harness))["pact"]] == [True]
    answers = [call for call in harness.telegram.log[start:] if call.method == "answerCallbackQuery"]
    assert [call.params.get("text") for call in answers] == [None, None]


async def test_another_bot_is_counted_once(harness: Harness, us: Group) -> None:
    other = harness.telegram.add_bot("Other", "other_bot")
    await harness.says(harness.alex, us, "/pause")
    await twice(harness, lambda: us.add_bot(other))
    assert await others(harness, us) == 1
    await twice(harness, lambda: us.remove_bot(other))
    assert await others(harness, us) == 0


async def others(harness: Harness, us: Group) -> int:
    found = await harness.breather.db.run(lambda session: session.get(Chat, us.id))
    assert found is not None
    return found.others


async def test_what_only_reads_is_not_recorded_and_is_answered_again(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/settings")
    recorded = await handled(harness)
    before = len(harness.alex.screen(harness.bot))
    await twice(harness, lambda: harness.alex.send(harness.bot, "/settings"))
    assert await handled(harness) == recorded
    assert len(harness.alex.screen(harness.bot)) == before + 3


async def test_a_greeting_is_said_once(harness: Harness) -> None:
    made: list[Group] = []
    await twice(
        harness, lambda: made.append(harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot]))
    )
    assert sum(opening("start-group") in message.text for message in harness.alex.screen(made[0])) == 1


async def test_neighbours_in_one_transaction_are_kept_when_a_replay_is_undone(harness: Harness, us: Group) -> None:
    kim = harness.telegram.add_person("Kim")
    harness.alex.send(us, "/pause")
    updates = [*harness.bot.queue.waiting]
    await harness.dealt_with()
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Undo")
    await harness.stop()
    harness.bot.queue.put_back(*updates)
    kim.send(harness.bot, "/pause 30")
    harness.sam.send(harness.bot, "/pause 40")
    await harness.start()
    await harness.dealt_with()
    assert len((await rows(harness))["pause"]) == 3
    assert "40 minutes" in harness.sam.screen(harness.bot)[-1].text


async def test_what_was_recorded_goes_after_two_days(harness: Harness, us: Group) -> None:
    await harness.says(harness.alex, us, "/pause")
    assert await handled(harness) == 1
    harness.clock.move_to(harness.clock.now() + retention.HANDLED)
    await harness.breather.sweep()
    assert await handled(harness) == 1
    harness.clock.move_to(harness.clock.now() + timedelta(seconds=1))
    await harness.breather.sweep()
    assert await handled(harness) == 0
    assert Handled.__table__.foreign_keys == set()  # type: ignore[attr-defined]  # nobody is named in it


async def lost(harness: Harness, act: Callable[[], object]) -> None:
    """Do something that has its effect while no answer gets out; then bring the same update again."""
    act()
    updates = [*harness.bot.queue.waiting]
    assert updates
    harness.telegram.fault = lambda call: Fault.drop() if call.method.startswith(("send", "edit", "answer")) else None
    await harness.dealt_with()
    harness.telegram.fault = None
    await again(harness, *updates)


def newest(harness: Harness, place: Group | None = None) -> Message:
    return harness.alex.screen(place or harness.bot)[-1]


async def test_a_command_whose_answer_was_lost_is_answered(harness: Harness) -> None:
    await lost(harness, lambda: harness.alex.send(harness.bot, "/affirm"))
    assert newest(harness).text == worded("done-before")


async def test_a_tap_whose_answer_was_lost_says_that_it_is_done(harness: Harness, us: Group) -> None:
    message = await harness.says(harness.alex, us, "/pact")
    taps: list[Tap] = []
    await lost(harness, lambda: taps.append(harness.sam.tap(message, worded("button-pact-minutes"))))
    assert (await taps[0].answer()).text == worded("done-before")
    assert [30 in pact for pact in (await rows(harness))["pact"]] == [True]


async def test_typed_words_whose_draft_was_not_shown_are_shown(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/boundary insults")
    await harness.taps(harness.alex, newest(harness), worded("button-make-it-mine"))
    await lost(harness, lambda: harness.alex.send(harness.bot, "I leave the room when you shout."))
    assert "I leave the room when you shout." in newest(harness).text
    assert worded("button-send") in newest(harness).labels
    assert worded("done-before") in [message.text for message in harness.alex.screen(harness.bot)]


async def test_an_answer_that_got_out_is_not_given_again(harness: Harness) -> None:
    harness.alex.send(harness.bot, "/breathe 3")
    updates = [*harness.bot.queue.waiting]
    await harness.dealt_with()
    before = len(harness.alex.screen(harness.bot))
    for _ in range(2):
        await again(harness, *updates)
    assert len(harness.alex.screen(harness.bot)) == before


async def test_a_replay_is_answered_once(harness: Harness) -> None:
    updates: list[tuple[int, str, float, bytes]] = []

    def act() -> None:
        harness.alex.send(harness.bot, "/breathe 3")
        updates.extend(harness.bot.queue.waiting)

    await lost(harness, act)
    before = len(harness.alex.screen(harness.bot))
    await again(harness, *updates)
    assert len(harness.alex.screen(harness.bot)) == before


async def test_an_alert_that_the_network_lost_is_given_at_the_replay(harness: Harness, us: Group) -> None:
    await harness.says(harness.alex, harness.bot, "/start")
    message = await harness.says(harness.alex, us, "/temp")
    taps: list[Tap] = []
    await lost(harness, lambda: taps.append(harness.alex.tap(message, "7")))
    said = [newest(harness).text, taps[0].got.text if taps[0].got else None]
    assert worded("done-before") in said  # in time for the tap, or not: that hangs on the pauses between tries
