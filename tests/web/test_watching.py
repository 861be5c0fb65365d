"""/healthz and /metrics: red when something is away, green again, and nothing in them that is about anybody."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from playground import BotAccount, Chat, Fault, Person

from .hooked import OPERATOR, Hooked, hooked, locked_away, until
from .processes import ROOT

BEARER = {"Authorization": f"Bearer {OPERATOR}"}


async def health(house: Hooked, **headers: str) -> tuple[int, dict[str, Any]]:
    status, text = await house.get("/healthz", **headers)
    return status, json.loads(text)


async def numbers(house: Hooked) -> dict[str, float]:
    """The exposition, read."""
    status, text = await house.get("/metrics", **BEARER)
    assert status == 200
    lines = [line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in lines}


async def turns(house: Hooked, status: int) -> dict[str, Any]:
    """Ask until it answers with that status: what is known may be a second old."""
    found: dict[str, Any] = {}

    async def is_so() -> bool:
        code, report = await health(house)
        found.update(report)
        return code == status

    await until(is_so)
    return found


async def test_all_is_well(house: Hooked) -> None:
    status, report = await health(house, **BEARER)
    assert status == 200
    assert report["ok"] is True
    assert report["database"] == {"ok": True, "unreachable_since": None, "migrated": True}
    assert report["telegram"] == {"ok": True, "unreachable_since": None}
    assert report["scheduler"] == {"ok": True, "here": False}
    assert report["outbox"]["timer"] == {"depth": 0, "lag": 0.0}


async def test_a_database_that_is_locked_away(house: Hooked) -> None:
    await turns(house, 200)
    with locked_away(house):
        report = await turns(house, 503)
    assert report["database"]["ok"] is False
    assert report["database"]["unreachable_since"] == house.clock.now().isoformat()
    assert report["telegram"]["ok"] is True
    assert (await turns(house, 200))["database"]["unreachable_since"] is None


async def test_an_update_waits_for_the_database(house: Hooked, us: Chat) -> None:
    """Telegram keeps it and brings it again."""
    take = house.intercept()
    house.alex.send(us, "/pause")
    (raw,) = take()
    with locked_away(house):
        assert await house.post(raw) == 503
    assert await house.post(raw) == 200
    assert house.alex.screen(us)[-1].text.startswith("⏸")


async def test_telegram_is_away(house: Hooked) -> None:
    house.telegram.fault = lambda _call: Fault.drop()
    house.clock.move_to(house.clock.now() + timedelta(minutes=1))
    since = house.clock.now()
    report = await turns(house, 503)
    assert report["telegram"] == {"ok": False, "unreachable_since": since.isoformat()}
    assert report["database"]["ok"] is True
    house.telegram.fault = None
    house.clock.move_to(house.clock.now() + timedelta(seconds=10))
    await turns(house, 200)


async def test_timers_that_nobody_delivers(house: Hooked, us: Chat) -> None:
    """`web` tells it, too: it is the one that is watched where `worker` has no port."""
    await house.says(house.alex, us, "/pause 5")
    house.clock.move_to(house.clock.now() + timedelta(minutes=15))
    report = await turns(house, 503)
    assert report["outbox"]["ok"] is False
    _, report = await health(house, **BEARER)
    assert report["outbox"]["timer"] == {"depth": 1, "lag": 600.0}
    await house.tick()
    await turns(house, 200)


async def test_what_is_counted(house: Hooked, us: Chat) -> None:
    before = await numbers(house)
    message = await house.says(house.alex, us, "/pause 5")
    await house.taps(house.sam, message, "I'm ready")
    house.telegram.fault = lambda call: Fault.flood(1) if call.method == "answerCallbackQuery" else None
    house.sam.tap(message, "What helps")
    await house.dealt_with()
    house.telegram.fault = None
    house.clock.move_to(house.clock.now() + timedelta(minutes=6))

    async def due() -> bool:
        return (await numbers(house))['breather_outbox_depth{lane="timer"}'] == 1

    await until(due)
    after = await numbers(house)

    def more(name: str) -> float:
        return after[name] - before.get(name, 0)

    assert more('breather_updates_total{kind="message"}') == 1
    assert more('breather_updates_total{kind="callback_query"}') == 2
    assert more('breather_telegram_calls_total{method="sendAnimation",outcome="ok"}') == 1
    assert more('breather_telegram_calls_total{method="answerCallbackQuery",outcome="ok"}') == 1
    assert more("breather_telegram_floods_total") >= 1
    assert more('breather_errors_total{kind="RetryAfter"}') >= 1
    assert more('breather_update_seconds_bucket{le="+Inf"}') == 3
    assert more("breather_update_seconds_count") == 3
    assert more('breather_webhook_requests_total{kind="handled"}') == 3
    assert after['breather_outbox_lag_seconds{lane="timer"}'] == 60
    assert after['breather_up{part="database"}'] == 1


async def test_nobody_is_in_them(house: Hooked, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause 5")
    await house.taps(house.sam, message, "I'm ready")
    await house.says(house.sam, house.bot, "he keeps shouting at the cat")
    await house.move(minutes=20)
    await house.post('{"update_id": 987654321}')
    await house.post("a body with words of its own")
    _, metrics = await house.get("/metrics", **BEARER)
    _, shown = await house.get("/healthz", **BEARER)
    people: list[Person | BotAccount] = [house.alex, house.sam, house.bot]
    chats = [us, house.telegram.private(house.sam, house.bot)]
    private = {str(one.id).lstrip("-") for one in chats} | {str(one.id) for one in people}
    private |= {one.first_name for one in people}
    private |= {"Us", "987654321", "shouting", "words", house.bot.token, "breather_bot"}
    for secret in private - {"Breather"}:
        assert not re.search(rf"(?<![\w.]){re.escape(secret)}(?![\w.])", metrics + shown), secret
    names = {line.partition("{")[0].partition(" ")[0] for line in metrics.splitlines() if not line.startswith("#")}
    assert len(names) > 10


async def test_operations_tell_what_each_means(house: Hooked, us: Chat) -> None:
    await house.says(house.alex, us, "/pause 5")
    told = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    families = {re.sub(r"_(total|bucket|sum|count)$", "", name.partition("{")[0]) for name in await numbers(house)}
    assert len(families) > 5
    assert [name for name in families if f"`{name}" not in told] == []


async def test_the_world_sees_no_numbers(house: Hooked) -> None:
    """On a bot of two people a counter tells the one what the other is doing."""
    assert (await house.get("/metrics"))[0] == 401
    assert (await house.get("/metrics", Authorization="Bearer x"))[0] == 401
    assert set((await health(house))[1]["outbox"]) == {"ok"}


async def test_without_a_token_there_are_no_metrics(tmp_path: Path) -> None:
    async with hooked(tmp_path, operator=None) as house:
        assert (await house.get("/metrics"))[0] == 404
        status, report = await health(house)
        assert status == 200
        assert set(report["outbox"]) == {"ok"}


@pytest.mark.parametrize("path", ["/healthz", "/metrics"])
async def test_they_are_only_read(house: Hooked, path: str) -> None:
    assert await house.post(b"", path=path) == 405
