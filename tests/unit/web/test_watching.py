"""/healthz and /metrics: red when something is away, green again, and nothing in them that is about anybody."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from playground import BotAccount, Chat, Fault, Person
from tests.support.processes import ROOT
from tests.support.webhook_harness import OPERATOR, Hooked, hooked, locked_away, until

BEARER = {"Authorization": f"Bearer {OPERATOR}"}


async def health(harness: Hooked, **headers: str) -> tuple[int, dict[str, Any]]:
    status, text = await harness.get("/healthz", **headers)
    return status, json.loads(text)


async def numbers(harness: Hooked) -> dict[str, float]:
    """Return the parsed exposition."""
    status, text = await harness.get("/metrics", **BEARER)
    assert status == 200
    lines = [line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in lines}


async def turns(harness: Hooked, status: int) -> dict[str, Any]:
    """Ask until it answers with that status: what is known may be a second old."""
    found: dict[str, Any] = {}

    async def is_so() -> bool:
        code, report = await health(harness)
        found.update(report)
        return code == status

    await until(is_so)
    return found


async def test_all_is_well(harness: Hooked) -> None:
    status, report = await health(harness, **BEARER)
    assert status == 200
    assert report["ok"] is True
    assert report["database"] == {"ok": True, "unreachable_since": None, "migrated": True}
    assert report["telegram"] == {"ok": True, "unreachable_since": None}
    assert report["scheduler"] == {"ok": True, "here": False}
    assert report["outbox"]["timer"] == {"depth": 0, "lag": 0.0}


async def test_a_database_that_is_locked_away(harness: Hooked) -> None:
    await turns(harness, 200)
    with locked_away(harness):
        report = await turns(harness, 503)
    assert report["database"]["ok"] is False
    assert report["database"]["unreachable_since"] == harness.clock.now().isoformat()
    assert report["telegram"]["ok"] is True
    assert (await turns(harness, 200))["database"]["unreachable_since"] is None


async def test_an_update_waits_for_the_database(harness: Hooked, us: Chat) -> None:
    """Telegram keeps it and brings it again."""
    take = harness.intercept()
    harness.alex.send(us, "/pause")
    (raw,) = take()
    with locked_away(harness):
        assert await harness.post(raw) == 503
    assert await harness.post(raw) == 200
    assert harness.alex.screen(us)[-1].text.startswith("⏸")


async def test_telegram_is_away(harness: Hooked) -> None:
    harness.telegram.fault = lambda _call: Fault.drop()
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=1))
    since = harness.clock.now()
    report = await turns(harness, 503)
    assert report["telegram"] == {"ok": False, "unreachable_since": since.isoformat()}
    assert report["database"]["ok"] is True
    harness.telegram.fault = None
    harness.clock.move_to(harness.clock.now() + timedelta(seconds=10))
    await turns(harness, 200)


async def test_timers_that_nobody_delivers(harness: Hooked, us: Chat) -> None:
    """`web` tells it, too: it is the one that is watched where `worker` has no port."""
    await harness.says(harness.alex, us, "/pause 5")
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=15))
    report = await turns(harness, 503)
    assert report["outbox"]["ok"] is False
    _, report = await health(harness, **BEARER)
    assert report["outbox"]["timer"] == {"depth": 1, "lag": 600.0}
    await harness.tick()
    await turns(harness, 200)


async def test_what_is_counted(harness: Hooked, us: Chat) -> None:
    before = await numbers(harness)
    message = await harness.says(harness.alex, us, "/pause 5")
    await harness.taps(harness.sam, message, "I'm ready")
    harness.telegram.fault = lambda call: Fault.flood(1) if call.method == "answerCallbackQuery" else None
    harness.sam.tap(message, "What helps")
    await harness.dealt_with()
    harness.telegram.fault = None
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=6))

    async def due() -> bool:
        return (await numbers(harness))['breather_outbox_depth{lane="timer"}'] == 1

    await until(due)
    after = await numbers(harness)

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


async def test_nobody_is_in_them(harness: Hooked, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause 5")
    await harness.taps(harness.sam, message, "I'm ready")
    await harness.says(harness.sam, harness.bot, "he keeps shouting at the cat")
    await harness.move(minutes=20)
    await harness.post('{"update_id": 987654321}')
    await harness.post("a body with words of its own")
    _, metrics = await harness.get("/metrics", **BEARER)
    _, shown = await harness.get("/healthz", **BEARER)
    people: list[Person | BotAccount] = [harness.alex, harness.sam, harness.bot]
    chats = [us, harness.telegram.private(harness.sam, harness.bot)]
    private = {str(one.id).lstrip("-") for one in chats} | {str(one.id) for one in people}
    private |= {one.first_name for one in people}
    private |= {"Us", "987654321", "shouting", "words", harness.bot.token, "breather_bot"}
    for secret in private - {"Breather"}:
        assert not re.search(rf"(?<![\w.]){re.escape(secret)}(?![\w.])", metrics + shown), secret
    names = {line.partition("{")[0].partition(" ")[0] for line in metrics.splitlines() if not line.startswith("#")}
    assert len(names) > 10


async def test_operations_tell_what_each_means(harness: Hooked, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause 5")
    told = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    families = {re.sub(r"_(total|bucket|sum|count)$", "", name.partition("{")[0]) for name in await numbers(harness)}
    assert len(families) > 5
    assert [name for name in families if f"`{name}" not in told] == []


async def test_the_world_sees_no_numbers(harness: Hooked) -> None:
    """On a bot of two people a counter tells the one what the other is doing."""
    assert (await harness.get("/metrics"))[0] == 401
    assert (await harness.get("/metrics", Authorization="Bearer x"))[0] == 401
    assert set((await health(harness))[1]["outbox"]) == {"ok"}


async def test_without_a_token_there_are_no_metrics(tmp_path: Path) -> None:
    async with hooked(tmp_path, operator=None) as harness:
        assert (await harness.get("/metrics"))[0] == 404
        status, report = await health(harness)
        assert status == 200
        assert set(report["outbox"]) == {"ok"}


@pytest.mark.parametrize("path", ["/healthz", "/metrics"])
async def test_they_are_only_read(harness: Hooked, path: str) -> None:
    assert await harness.post(b"", path=path) == 405
