"""/forget: everything goes that is one's own, and the partner cannot tell."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.db import outbox, payload
from bot.db.models import Outbox, RowState
from bot.toolkit.outgoing import Due
from playground import ApiCall, Chat, Fault, Message
from tests.support.everything import PROMISED, a_couple, answers, everything, newest, traces
from tests.support.harness import Harness, world
from tests.support.stored_rows import cells
from tests.support.words import opening, worded


async def test_nothing_happens_before_the_answer_or_without_it(harness: Harness) -> None:
    await everything(harness)
    before = list(cells(harness))
    await answers(harness, worded("button-forget-nothing"))
    assert newest(harness, harness.bot).text == worded("forget-nothing")
    assert list(cells(harness)) == before


async def test_what_is_ones_own_goes_at_once_and_the_rest_within_a_month(harness: Harness) -> None:
    await everything(harness)
    shown = await answers(harness, worded("button-forget-everything"))
    assert shown.text.startswith(opening("forget-done"))
    assert traces(harness) == PROMISED
    waiting = [row.chat_id for row in await harness.breather.db.run(waiting_rows)]
    assert harness.alex.id not in waiting
    for _ in range(31):
        await harness.move(days=1)
        await harness.breather.sweep()
    assert traces(harness) == {}
    assert await harness.breather.db.run(outbox.waiting) == 0


async def test_an_ended_evening_leaves_the_name_after_some_days(harness: Harness) -> None:
    us = await a_couple(harness)
    pause = await harness.says(harness.alex, us, "/pause")
    await answers(harness, worded("button-forget-everything"))
    assert traces(harness) == {"person": {"id", "name"}, "pause": {"caller_id"}}
    await harness.taps(harness.alex, pause, "I'm ready")
    await answers(harness, worded("button-forget-everything"))
    await harness.taps(harness.sam, pause, "I'm ready")
    await harness.taps(harness.alex, pause, "I'm ready")
    assert worded("ready-both") in harness.sam.screen(us)[-1].text
    await answers(harness, worded("button-forget-everything"))
    assert set(traces(harness)) == {"person", "pause"}
    await harness.move(days=2, hours=1)
    await harness.breather.sweep()
    assert traces(harness) == {}


def waiting_rows(session: Session) -> list[Outbox]:
    return list(session.exec(select(Outbox).where(Outbox.state == RowState.WAITING)))


async def test_what_was_on_its_way_finds_nothing_to_say(harness: Harness) -> None:
    await everything(harness)
    claimed = await harness.breather.db.run(waiting_rows)
    mine = [row for row in claimed if row.chat_id == harness.alex.id]
    assert {row.kind for row in mine} == {"pause.ask", "breathing.end", "reflect.look"}
    await answers(harness, worded("button-forget-everything"))
    for row in claimed:
        due = Due(payload.read(row.kind, row.payload), row.chat_id, row.due_at)
        outgoing = await harness.breather.core.renderers[row.kind](harness.breather.app, due)
        assert outgoing is None or row.chat_id != harness.alex.id
    shown = len(harness.alex.screen(harness.bot))
    await harness.move(days=2)
    assert len(harness.alex.screen(harness.bot)) == shown


async def test_who_comes_back_is_a_newcomer_and_still_no_one_elses_voice(harness: Harness) -> None:
    us = await everything(harness)
    invite = next(one for one in harness.alex.screen(us) if "Not yet, I care" in one.labels)
    await answers(harness, worded("button-forget-everything"))
    first = await harness.says(harness.alex, harness.bot, "hello again")
    assert worded("what-this-is") in first.text
    settings = await harness.says(harness.alex, harness.bot, "/settings")
    assert worded("zone-none") in settings.text
    answer = await harness.taps(harness.alex, invite, "Now")
    assert worded("invite-own") in (answer.text or "")
    for _ in range(31):
        await harness.move(days=1)
        await harness.breather.sweep()
    assert {"person", "chat"} <= set(traces(harness))


async def test_numbers_that_were_shown_stay_shown(harness: Harness) -> None:
    us = await a_couple(harness)
    one, other = await harness.says(harness.sam, us, "/temp"), await harness.says(harness.sam, us, "/temp")
    await harness.taps(harness.alex, one, "8")
    await harness.taps(harness.sam, one, "3")
    await answers(harness, worded("button-forget-everything"))
    await harness.taps(harness.sam, other, "3")
    assert "Alex: 8" in other.text
    await harness.move(days=1, seconds=1)
    await harness.breather.sweep()
    assert traces(harness) == {}


async def test_what_was_said_in_the_group_is_still_passed_on(harness: Harness) -> None:
    us = await a_couple(harness)
    await harness.says(harness.alex, us, "/need")
    await harness.taps(harness.alex, newest(harness, us), "Hear me")
    await answers(harness, worded("button-forget-everything"))
    await harness.tick()
    assert harness.sam.screen(us)[-1].text.startswith("🤲 Alex needs")
    await harness.breather.sweep()
    assert traces(harness) == {}


async def test_an_agreed_time_comes_even_late(harness: Harness) -> None:
    us = await a_couple(harness)
    await harness.says(harness.alex, us, "/pause 5")
    await harness.move(minutes=46)
    await harness.taps(harness.sam, newest(harness, us), worded("button-in-hours", length=timedelta(hours=3)))
    await harness.taps(harness.alex, newest(harness, us), worded("button-works-for-me"))
    await answers(harness, worded("button-forget-everything"))
    harness.telegram.fault = lambda _call: Fault.drop()
    await harness.move(days=1)
    await harness.breather.sweep()
    harness.telegram.fault = None
    await harness.move(minutes=6)
    assert worded("time-came") in harness.sam.screen(us)[-1].text


Evening = tuple[list[tuple[float, str, object]], list[object], list[object]]
Script = list[tuple[float, str]]
"""What Sam taps, and how many hours after Alex was forgotten."""

LETS_IT_REST: Script = [
    (0.03, worded("button-prompt")),
    (0.05, "Breathe with me"),
    (0.06, worded("button-minutes", count=20)),
    (0.52, "I need longer"),
    (0.83, "I'm ready"),
    (26, "Not yet, I care"),
    (27, worded("button-in-hours", length=timedelta(hours=3))),
    (3 * 24, "I'm ready"),
    (4 * 24, worded("button-pact-opener")),
    (6 * 24, "Stop"),
    (8 * 24 - 1, "Not yet, I care"),
]
SAYS_YES: Script = [
    (0.1, worded("button-works-for-me")),
    (5, "3"),
    (25, "Tonight"),
    (25.1, worded("button-in-hours", length=timedelta(hours=12))),
    (3 * 24, worded("button-in-hours", length=timedelta(hours=3))),
]


async def a_time_to_pick(harness: Harness) -> Chat:
    """Have Alex suggest a time and send an invite, and both numbers shown."""
    us = await a_couple(harness)
    temperature, _copy = [await harness.says(harness.sam, us, "/temp") for _ in range(2)]
    for person in (harness.alex, harness.sam):
        await harness.taps(person, temperature, "8")
    await harness.says(harness.alex, us, "/pause 5")
    await harness.move(minutes=46)
    await harness.taps(harness.alex, newest(harness, us), worded("button-in-hours", length=timedelta(hours=3)))
    await harness.says(harness.alex, us, "/invite the money")
    for label in ("What happened", "Send", worded("button-send-now")):
        await harness.taps(harness.alex, newest(harness, us), label)
    return us


def for_sam(harness: Harness, calls: list[ApiCall]) -> list[tuple[float, str, object]]:
    """Return the calls that changed what Sam's phone shows."""
    alex = harness.alex.id
    return [
        (call.at, call.method, call.params)
        for call in calls
        if call.ok and call.method.startswith(("send", "edit", "delete"))
        if call.params.get("chat_id") != alex and call.params.get("receiver_user_id") != alex
        if call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id") != alex
    ]


async def eight_days(folder: Path, scene: Callable[[Harness], Awaitable[Chat]], script: Script, label: str) -> Evening:
    """Return everything on Sam's phone while Alex, having answered with `label`, does nothing more."""
    async with world(folder) as harness:
        us = await scene(harness)
        await answers(harness, label)
        begin = harness.clock.now()
        told: list[object] = []
        for hour, tapped in [*script, (8 * 24, "")]:
            await harness.move(hours=hour - (harness.clock.now() - begin).total_seconds() / 3600)
            await harness.breather.sweep()
            if tapped:
                told.append(await taps(harness, us, tapped))
        screens: list[object] = [
            shown(harness, one) for place in (us, harness.bot) for one in harness.sam.screen(place)
        ]
        return for_sam(harness, harness.telegram.log), told, screens


def shown(harness: Harness, message: Message) -> object:
    """Return a message with the content of its file instead of its number, and without the random id of an event."""
    if message.media is None or message.media.kind != "document":
        return message.data
    lines = harness.telegram.files[message.media.file_id].content.splitlines()
    return {**message.data, "document": [line for line in lines if not line.startswith(b"UID:")]}


async def taps(harness: Harness, us: Chat, label: str) -> tuple[object, ...]:
    """Return what Sam's phone shows after a tap on the newest button of that name."""
    message = next(one for one in reversed(harness.sam.screen(us)) if any(label in known for known in one.labels))
    answer = await harness.taps(harness.sam, message, label)
    return label, answer.text, answer.alert, answer.url


@pytest.mark.parametrize(
    ("scene", "script"), [(everything, LETS_IT_REST), (a_time_to_pick, SAYS_YES)], ids=["lets it rest", "says yes"]
)
async def test_sam_cannot_tell(tmp_path: Path, scene: Callable[[Harness], Awaitable[Chat]], script: Script) -> None:
    for name in ("forgotten", "not"):
        (tmp_path / name).mkdir()
    forgotten = await eight_days(tmp_path / "forgotten", scene, script, worded("button-forget-everything"))
    not_forgotten = await eight_days(tmp_path / "not", scene, script, worded("button-forget-nothing"))
    assert len(forgotten[0]) > 15
    assert worded("opener-caller", name="Alex").partition(",")[0] in str(forgotten[0])
    for one, other in zip(forgotten, not_forgotten, strict=True):
        assert one == other
