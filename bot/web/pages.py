"""The routes: /healthz and /metrics, and the webhook where there is one."""

import hmac

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.core import Core
from bot.web.health import Health, lanes_of
from bot.web.metrics import exposition
from bot.web.webhook import PATH, Webhook


def pages(core: Core, health: Health, webhook: Webhook | None) -> Starlette:
    """Create the application. On a public server only the operator sees counters of what people do.

    Where few people use a bot, "a timer waits" or "one more tap" tells the one what the other is doing. So a server
    that the world can reach (one with a webhook) shows numbers to METRICS_TOKEN only, and without one to nobody.
    """
    token = core.settings.metrics_token

    def operator(request: Request) -> bool:
        if token is None:
            return webhook is None
        given, expected = request.headers.get("Authorization", ""), f"Bearer {token.get_secret_value()}"
        return hmac.compare_digest(given.encode(), expected.encode())

    async def healthz(request: Request) -> Response:
        report = await health.report()
        shown = {"ok": report.well, **report.parts}
        if operator(request):
            shown["outbox"] = report.parts["outbox"] | lanes_of(report)
        return JSONResponse(shown, 200 if report.well else 503, {"Cache-Control": "no-store"})

    async def metrics(request: Request) -> Response:
        if not operator(request):
            return Response(status_code=404 if token is None else 401)
        return Response(exposition(core, webhook, await health.report()), media_type=CONTENT_TYPE_LATEST)

    routes = [Route("/healthz", healthz), Route("/metrics", metrics)]
    if webhook is not None:
        routes.append(Route(PATH, webhook.receive, methods=["POST"]))
    return Starlette(routes=routes)
