"""Long polling, conflicts, what is allowed, and the webhook."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from .conftest import Scene


async def waiting_poll(scene: Scene, **params: Any) -> asyncio.Task[dict[str, Any]]:
    """Start a getUpdates that has reached the server and waits there."""
    arrived = asyncio.Event()
    scene.telegram.fault = lambda _call: arrived.set()  # sees every call, and lets it go on
    task = asyncio.create_task(scene.call("getUpdates", timeout=30, **params))
    await arrived.wait()
    scene.telegram.fault = None
    return task


async def test_a_poll_waits_for_what_happens(scene: Scene) -> None:
    await scene.updates()
    poll = await waiting_poll(scene)
    scene.alex.send(scene.us, "/pause")
    (update,) = (await poll)["result"]
    assert update["message"]["text"] == "/pause"
    assert scene.telegram.pending(scene.bot) == 1


async def test_offsets(scene: Scene) -> None:
    await scene.updates()
    for number in range(5):
        scene.alex.send(scene.us, f"/c{number}")
    first = await scene.do("getUpdates", limit=2)
    assert [one["message"]["text"] for one in first] == ["/c0", "/c1"]
    assert await scene.do("getUpdates", limit=2) == first
    last = await scene.do("getUpdates", offset=-1)
    assert [one["message"]["text"] for one in last] == ["/c4"]
    assert await scene.do("getUpdates", offset=last[0]["update_id"] + 1) == []
    assert scene.telegram.pending(scene.bot) == 0


async def test_the_older_of_two_pollers_is_ended(scene: Scene) -> None:
    await scene.updates()
    older = await waiting_poll(scene)
    newer = asyncio.create_task(scene.call("getUpdates", timeout=30))
    conflict = await older
    assert (conflict["error_code"], conflict["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    scene.alex.send(scene.us, "/x")
    assert len((await newer)["result"]) == 1


async def test_a_poller_that_went_away_is_no_conflict(scene: Scene) -> None:
    await scene.updates()
    poll = await waiting_poll(scene)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await scene.updates()
    assert [call.error for call in scene.telegram.log if call.error] == []


async def test_allowed_updates_are_remembered(scene: Scene) -> None:
    scene.us.promote(scene.bot)
    await scene.updates(allowed_updates=["chat_member"])
    scene.alex.send(scene.us, "not heard")
    scene.sam.leave(scene.us)
    assert [list(update)[1] for update in await scene.updates()] == ["chat_member"]
    await scene.updates(allowed_updates=[])
    scene.sam.join(scene.us)
    assert [list(update)[1] for update in await scene.updates()] == ["message"]


async def test_old_updates_expire(scene: Scene) -> None:
    await scene.updates()
    scene.alex.inline(scene.bot, "q")
    scene.alex.send(scene.us, "/x")
    scene.clock.at += 31
    assert [list(update)[1] for update in await scene.updates()] == ["message"]


@asynccontextmanager
async def hook(statuses: list[int], got: list[tuple[str, dict[str, Any]]]) -> AsyncIterator[str]:
    """Run a bot's own web server that answers with these statuses and then 200."""

    async def receive(request: web.Request) -> web.Response:
        got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""), await request.json()))
        return web.Response(status=statuses.pop(0) if statuses else 200)

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


async def test_webhook(scene: Scene) -> None:
    await scene.updates()
    got: list[tuple[str, dict[str, Any]]] = []
    async with hook([500], got) as url:
        await scene.do("setWebhook", url=url, secret_token="s3cret")
        scene.alex.send(scene.us, "/one")
        scene.alex.send(scene.us, "/two")
        await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 0)
        polled = await scene.call("getUpdates")
        info = await scene.do("getWebhookInfo")
        await scene.do("deleteWebhook")
    assert [(secret, update["message"]["text"]) for secret, update in got] == [
        ("s3cret", "/one"), ("s3cret", "/one"), ("s3cret", "/two"),
    ]  # fmt: skip
    assert polled["error_code"] == 409
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert await scene.do("getUpdates") == []


async def test_a_webhook_ends_the_poll(scene: Scene) -> None:
    await scene.updates()
    poll = await waiting_poll(scene)
    await scene.do("setWebhook", url="http://127.0.0.1:9/")
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"


async def test_webhooks_must_be_safe(scene: Scene) -> None:
    assert await scene.refused("setWebhook", url="http://example.org/x") == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    wrong = await scene.refused("setWebhook", url="https://example.org/x", secret_token="a b")
    assert wrong == "Bad Request: secret token contains unallowed characters"


async def test_a_bot_may_answer_in_the_response(scene: Scene) -> None:
    async def receive(_request: web.Request) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": scene.us.id, "text": "by the way"})

    await scene.updates()
    app = web.Application()
    app.router.add_post("/", receive)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await scene.do("setWebhook", url=f"http://127.0.0.1:{runner.addresses[0][1]}/")
    scene.alex.send(scene.us, "/hello")
    await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 0)
    await scene.do("deleteWebhook")
    await runner.cleanup()
    assert scene.sam.screen(scene.us)[-1].text == "by the way"


async def test_a_test_can_wait_for_calls_and_confirmations(scene: Scene) -> None:
    task = asyncio.create_task(scene.updates())
    await scene.telegram.until(lambda: scene.telegram.pending(scene.bot) == 0)
    await task
    task = asyncio.create_task(scene.updates())
    call = asyncio.create_task(scene.refused("sendMessage", chat_id=1, text="x"))
    await scene.telegram.until(lambda: any(one.error for one in scene.telegram.log))
    assert await call == "Bad Request: chat not found"
    await task
