"""How updates reach a bot: long polling or a webhook."""

import re
from collections.abc import Coroutine
from typing import Any
from urllib.parse import urlsplit

from ..compact import Json
from ..errors import ApiError, bad
from ..params import integer
from ..updates import Queue, Webhook
from .registry import Call, method

LOCAL = {"localhost", "127.0.0.1", "::1"}
ANOTHER = "terminated by other getUpdates request; make sure that only one bot instance is running"
HOOK_SET = "terminated by setWebhook request"
HOOKED = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Raw(bytes):
    """JSON made before: an answer's result as it goes over the wire."""

    __slots__ = ()


@method("getUpdates", "", "offset limit timeout allowed_updates")
def get_updates(call: Call) -> Coroutine[Any, Any, Raw]:
    return poll(call)


async def poll(call: Call) -> Raw:
    """Waits up to `timeout` real seconds; a second poller ends the first with 409."""
    params, queue = call.params, call.bot.queue
    if queue.webhook:
        raise ApiError(409, f"Conflict: {HOOKED}")
    queue.end_poll(conflict=True)
    if isinstance(params.get("allowed_updates"), list):
        queue.allow(params["allowed_updates"])
    if queue.confirm(integer("offset", params.get("offset") or 0)):
        call.world.touch()
    limit = min(max(params.get("limit", 100), 1), 100)
    batch = queue.take(limit)
    timeout = min(max(params.get("timeout", 0), 0), 50)
    if not batch and timeout:
        if await queue.wait(timeout):
            raise ApiError(409, f"Conflict: {HOOK_SET if queue.webhook else ANOTHER}")
        batch = queue.take(limit)
    return Raw(b"[" + b",".join(batch) + b"]")


@method("setWebhook", "url", "max_connections allowed_updates drop_pending_updates secret_token",
        "certificate ip_address")  # fmt: skip
def set_webhook(call: Call) -> Any:
    """https anywhere, plain http on this machine only; an empty url removes it."""
    params, queue = call.params, call.bot.queue
    url = params.get("url", "").strip()
    if not url:
        return delete_webhook(call)
    check_address(url)
    secret = params.get("secret_token", "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad("secret token contains unallowed characters")
    if isinstance(params.get("allowed_updates"), list):
        queue.allow(params["allowed_updates"])
    drop_pending(queue, params)
    queue.webhook = Webhook(url, secret, params.get("max_connections", 40))
    queue.end_poll(conflict=True)
    queue.wake()
    if call.world.on_webhook:
        call.world.on_webhook(call.bot)
    call.world.touch()
    return True


def check_address(url: str) -> None:
    """On this machine a webhook may be plain http, and at any port."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise bad("bad webhook: can't parse URL") from None
    if host in LOCAL:
        return
    if parts.scheme != "https" or not host:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in {None, 80, 88, 443, 8443}:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


@method("deleteWebhook", "", "drop_pending_updates")
def delete_webhook(call: Call) -> bool:
    call.bot.queue.webhook = None
    drop_pending(call.bot.queue, call.params)
    call.bot.queue.wake()
    call.world.touch()
    return True


def drop_pending(queue: Queue, params: Json) -> None:
    if params.get("drop_pending_updates"):
        queue.waiting.clear()


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    queue = call.bot.queue
    hook = queue.webhook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(queue.waiting),
    }
    if hook:
        info["max_connections"] = hook.max_connections
    if hook and hook.last_error_date:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error}
    if queue.allowed is not None:
        info["allowed_updates"] = sorted(queue.allowed)
    return info
