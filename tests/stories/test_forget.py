"""/forget: everything goes that is one's own, and the partner cannot tell."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.db import outbox
from bot.db.models import Outbox, RowState
from playground import ApiCall, Chat, Fault
from tests.everything import PROMISED, a_couple, answers, everything, newest, traces
from tests.kept import cells
from tests.words import opening, worded
from tests.world import World, world


async def test_nothing_happens_before_the_answer_or_without_it(house: World) -> None:
    await everything(house)
    before = list(cells(house))
    await answers(house, worded("button-forget-nothing"))
    assert newest(house, house.bot).text == worded("forget-nothing")
    assert list(cells(house)) == before


async def test_what_is_ones_own_goes_at_once_and_the_rest_within_a_month(house: World) -> None:
    await everything(house)
    shown = await answers(house, worded("button-forget-everything"))
    assert shown.text.startswith(opening("forget-done"))
    assert traces(house) == PROMISED
    waiting = [row.chat_id for row in await house.breather.db.run(waiting_rows)]
    assert house.alex.id not in waiting
    for _ in range(31):
        await house.move(days=1)
        await house.breather.sweep()
    assert traces(house) == {}
    assert await house.breather.db.run(outbox.waiting) == 0


async def test_an_ended_evening_leaves_the_name_after_some_days(house: World) -> None:
    us = await a_couple(house)
    pause = await house.says(house.alex, us, "/pause")
    await answers(house, worded("button-forget-everything"))
    assert traces(house) == {"person": {"id", "name"}, "pause": {"caller_id"}}
    await house.taps(house.alex, pause, "I'm ready")
    await answers(house, worded("button-forget-everything"))
    await house.taps(house.sam, pause, "I'm ready")
    await house.taps(house.alex, pause, "I'm ready")
    assert worded("ready-both") in house.sam.screen(us)[-1].text
    await answers(house, worded("button-forget-everything"))
    assert set(traces(house)) == {"person", "pause"}
    await house.move(days=2, hours=1)
    await house.breather.sweep()
    assert traces(house) == {}


def waiting_rows(session: Session) -> list[Outbox]:
    return list(session.exec(select(Outbox).where(Outbox.state == RowState.WAITING)))


async def test_what_was_on_its_way_finds_nothing_to_say(house: World) -> None:
    await everything(house)
    claimed = await house.breather.db.run(waiting_rows)
    mine = [row for row in claimed if row.chat_id == house.alex.id]
    assert {row.kind for row in mine} == {"pause.ask", "breathing.end", "reflect.look"}
    await answers(house, worded("button-forget-everything"))
    for row in claimed:
        letter = await house.breather.router.notices[row.kind](house.breather.desk, row)
        assert letter is None or row.chat_id != house.alex.id
    shown = len(house.alex.screen(house.bot))
    await house.move(days=2)
    assert len(house.alex.screen(house.bot)) == shown


async def test_who_comes_back_is_a_newcomer_and_still_no_one_elses_voice(house: World) -> None:
    us = await everything(house)
    invite = next(one for one in house.alex.screen(us) if "Not yet, I care" in one.labels)
    await answers(house, worded("button-forget-everything"))
    first = await house.says(house.alex, house.bot, "hello again")
    assert worded("what-this-is") in first.text
    settings = await house.says(house.alex, house.bot, "/settings")
    assert "Time zone: not set" in settings.text
    answer = await house.taps(house.alex, invite, "Now")
    assert worded("invite-own") in (answer.text or "")
    for _ in range(31):
        await house.move(days=1)
        await house.breather.sweep()
    assert {"person", "chat"} <= set(traces(house))


async def test_numbers_that_were_shown_stay_shown(house: World) -> None:
    us = await a_couple(house)
    one, other = await house.says(house.sam, us, "/temp"), await house.says(house.sam, us, "/temp")
    await house.taps(house.alex, one, "8")
    await house.taps(house.sam, one, "3")
    await answers(house, worded("button-forget-everything"))
    await house.taps(house.sam, other, "3")
    assert "Alex: 8" in other.text
    await house.move(days=1, seconds=1)
    await house.breather.sweep()
    assert traces(house) == {}


async def test_what_was_said_in_the_group_is_still_passed_on(house: World) -> None:
    us = await a_couple(house)
    await house.says(house.alex, us, "/need")
    await house.taps(house.alex, newest(house, us), "Hear me")
    await answers(house, worded("button-forget-everything"))
    await house.tick()
    assert house.sam.screen(us)[-1].text.startswith("🤲 Alex needs")
    await house.breather.sweep()
    assert traces(house) == {}


async def test_an_agreed_time_comes_even_late(house: World) -> None:
    us = await a_couple(house)
    await house.says(house.alex, us, "/pause 5")
    await house.move(minutes=46)
    await house.taps(house.sam, newest(house, us), worded("button-in-hours", hours=3))
    await house.taps(house.alex, newest(house, us), "Works for me")
    await answers(house, worded("button-forget-everything"))
    house.telegram.fault = lambda _call: Fault.drop()
    await house.move(days=1)
    await house.breather.sweep()
    house.telegram.fault = None
    await house.move(minutes=6)
    assert "the time you set" in house.sam.screen(us)[-1].text


Evening = tuple[list[tuple[float, str, object]], list[object], list[object]]
Script = list[tuple[float, str]]
"""What Sam taps, and how many hours after Alex was forgotten."""

LETS_IT_REST: Script = [
    (0.03, "A prompt for me"),
    (0.05, "Breathe with me"),
    (0.06, "20 min"),
    (0.52, "I need longer"),
    (0.83, "I'm ready"),
    (26, "Not yet, I care"),
    (27, worded("button-in-hours", hours=3)),
    (3 * 24, "I'm ready"),
    (4 * 24, worded("button-pact-opener")),
    (6 * 24, "Stop"),
    (8 * 24 - 1, "Not yet, I care"),
]
SAYS_YES: Script = [
    (0.1, "Works for me"),
    (5, "3"),
    (25, "Tonight"),
    (25.1, worded("button-in-hours", hours=12)),
    (3 * 24, worded("button-in-hours", hours=3)),
]


async def a_time_to_pick(house: World) -> Chat:
    """Alex put a time forward and sent an invite; the numbers of both were shown."""
    us = await a_couple(house)
    temperature, _copy = [await house.says(house.sam, us, "/temp") for _ in range(2)]
    for person in (house.alex, house.sam):
        await house.taps(person, temperature, "8")
    await house.says(house.alex, us, "/pause 5")
    await house.move(minutes=46)
    await house.taps(house.alex, newest(house, us), worded("button-in-hours", hours=3))
    await house.says(house.alex, us, "/invite the money")
    for label in ("What happened", "Send", "Send now"):
        await house.taps(house.alex, newest(house, us), label)
    return us


def for_sam(house: World, calls: list[ApiCall]) -> list[tuple[float, str, object]]:
    """The calls that changed what Sam's phone shows."""
    alex = house.alex.id
    return [
        (call.at, call.method, call.params)
        for call in calls
        if call.ok and call.method.startswith(("send", "edit", "delete"))
        if call.params.get("chat_id") != alex and call.params.get("receiver_user_id") != alex
        if call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id") != alex
    ]


async def eight_days(folder: Path, scene: Callable[[World], Awaitable[Chat]], script: Script, label: str) -> Evening:
    """Everything on Sam's phone while Alex, having answered with `label`, does nothing more."""
    async with world(folder) as house:
        us = await scene(house)
        await answers(house, label)
        begin = house.clock.now()
        told: list[object] = []
        for hour, tapped in [*script, (8 * 24, "")]:
            await house.move(hours=hour - (house.clock.now() - begin).total_seconds() / 3600)
            await house.breather.sweep()
            if tapped:
                told.append(await taps(house, us, tapped))
        screens: list[object] = [one.data for place in (us, house.bot) for one in house.sam.screen(place)]
        return for_sam(house, house.telegram.log), told, screens


async def taps(house: World, us: Chat, label: str) -> tuple[object, ...]:
    """What Sam's phone says to a tap on the newest button of that name."""
    message = next(one for one in reversed(house.sam.screen(us)) if any(label in known for known in one.labels))
    answer = await house.taps(house.sam, message, label)
    return label, answer.text, answer.alert, answer.url


@pytest.mark.parametrize(
    ("scene", "script"), [(everything, LETS_IT_REST), (a_time_to_pick, SAYS_YES)], ids=["lets it rest", "says yes"]
)
async def test_sam_cannot_tell(tmp_path: Path, scene: Callable[[World], Awaitable[Chat]], script: Script) -> None:
    for name in ("forgotten", "not"):
        (tmp_path / name).mkdir()
    forgotten = await eight_days(tmp_path / "forgotten", scene, script, worded("button-forget-everything"))
    not_forgotten = await eight_days(tmp_path / "not", scene, script, worded("button-forget-nothing"))
    assert len(forgotten[0]) > 15
    assert worded("opener-caller", name="Alex").partition(",")[0] in str(forgotten[0])
    for one, other in zip(forgotten, not_forgotten, strict=True):
        assert one == other
