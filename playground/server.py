"""The HTTP side: /bot<token>/<method>, downloads, the page, and the people's API."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from .accounts import BotAccount
from .acting import PeopleApi, in_sentences
from .compact import encoded
from .downloads import bring
from .errors import ApiError
from .faults import ApiCall, Fault
from .methods import METHODS, NOT_OFFERED, Call
from .methods.old_names import METHODS as OLD_METHODS
from .methods.old_names import modern
from .methods.polling import Raw
from .page_socket import PageSocket
from .params import decoded
from .reading import LARGEST, Files, read
from .world import LOG_KEPT, World

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PAGE = Path(__file__).parent / "page"


class Api:
    """Answers the calls of every bot of one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.closing = asyncio.Event()
        self.pages: set[PageSocket] = set()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        bot = self.world.tokens.get(request.match_info["token"])
        if not bot:
            return refusal(ApiError(401, "Unauthorized"))
        name = request.match_info["method"].lower()
        name = OLD_METHODS.get(name, name)
        if name not in METHODS and name not in NOT_OFFERED:
            return refusal(ApiError(404, "Not Found"))
        try:
            raw, files = await read(request)
        except ApiError as error:
            return refusal(error)
        if name in NOT_OFFERED:
            missing = ApiError(400, "Bad Request: method is not offered by this local server")
            self.note(bot, NOT_OFFERED[name], raw, {}).error = missing.description
            self.world.touch()
            return refusal(missing)
        call = self.note(bot, METHODS[name].name, raw, files)
        try:
            call.params = modern(decoded(raw))
        except ApiError as error:
            call.error = error.description
            return refusal(error)
        fault = self.world.fault(call) if self.world.fault else None
        if fault:
            return await self.mishap(request, call, fault)
        return await self.answer(call)

    def note(self, bot: BotAccount, name: str, raw: dict[str, Any], files: Files) -> ApiCall:
        call = ApiCall(name, raw, bot, self.world.now(), files=files)
        log = self.world.log
        log.append(call)
        if len(log) > LOG_KEPT:
            del log[: LOG_KEPT // 2]
        return call

    async def answer(self, call: ApiCall) -> web.Response:
        try:
            result = await self.perform(call)
        except ApiError as error:
            call.error = error.description
            response = refusal(error)
        else:
            response = accepted(result)
        self.world.wake()
        call.files = {}  # what was kept of them is in the world; the log need not hold them
        if self.world.latency and call.method != "getUpdates":
            await asyncio.sleep(self.world.latency)
        return response

    async def perform(self, call: ApiCall) -> Any:
        """Does what a call asks; ApiError when it may not."""
        call.params = await bring(call.params, call.files)
        result = METHODS[call.method.lower()](Call(self.world, call.bot, call.params, call.files))
        if call.method == "getUpdates":
            result = await result
        else:
            call.result = result
        call.ok = True
        return result

    async def reply(self, bot: BotAccount, wanted: dict[str, Any]) -> None:
        """Does what a bot asked for in its answer to a webhook request; it never learns how that went."""
        name = str(wanted.pop("method")).lower()
        if name not in METHODS:
            return
        call = self.note(bot, METHODS[name].name, wanted, {})
        try:
            call.params = modern(decoded(wanted))
        except ApiError as error:
            call.error = error.description
        else:
            await self.answer(call)

    async def mishap(self, request: web.Request, call: ApiCall, fault: Fault) -> web.StreamResponse:
        if fault.error:
            call.error = fault.error.description
            return refusal(fault.error)
        if fault.done:
            await self.answer(call)
        if fault.kind == "hang":
            await self.closing.wait()
        if request.transport:
            request.transport.abort()
        return web.Response()


def accepted(result: Any) -> web.Response:
    raw = bytes(result) if isinstance(result, Raw) else encoded(result)
    return web.Response(body=b'{"ok":true,"result":' + raw + b"}", content_type="application/json")


def refusal(error: ApiError) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return web.Response(body=encoded(body), status=error.code, content_type="application/json")


@web.middleware
async def in_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Tell a bot's client in Telegram's JSON whatever went wrong, also a mistake of this server."""
    if not request.path.startswith(("/bot", "/file/")):
        return await handler(request)
    try:
        return await handler(request)
    except web.HTTPException as error:
        return refusal(ApiError(error.status, error.reason))
    except Exception:
        logging.getLogger(__name__).exception("a call of a bot failed")
        return refusal(ApiError(500, "Internal Server Error"))


def application(world: World, api: Api) -> web.Application:
    app = web.Application(client_max_size=LARGEST, middlewares=[in_json, in_sentences])

    async def download(request: web.Request) -> web.Response:
        if request.match_info["token"] not in world.tokens:
            return refusal(ApiError(401, "Unauthorized"))
        return served(next((one for one in world.files.values() if one.path == request.match_info["path"]), None))

    async def media(request: web.Request) -> web.Response:
        return served(world.files.get(request.match_info["file"]))

    async def index(_request: web.Request) -> web.StreamResponse:
        page = PAGE / "index.html"
        return web.FileResponse(page) if page.exists() else web.Response(status=404)

    async def socket(request: web.Request) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if origin and urlsplit(origin).netloc != request.host:
            raise web.HTTPForbidden(text="other sites may not look into these phones")
        page = PageSocket(world)
        api.pages.add(page)
        try:
            return await page.run(request)
        finally:
            api.pages.discard(page)

    async def hang_up(_app: web.Application) -> None:
        for page in list(api.pages):
            await page.socket.close()

    app.on_shutdown.append(hang_up)
    app.router.add_route("*", "/bot{token}/{method}", api.handle)
    app.router.add_get("/file/bot{token}/{path:.+}", download)
    app.router.add_get("/media/{file}", media)
    app.router.add_get("/ws", socket)
    PeopleApi(world).add_routes(app)
    app.router.add_get("/", index)
    if PAGE.is_dir():
        app.router.add_static("/page", PAGE)
    return app


def served(stored: Any) -> web.Response:
    if not stored:
        return refusal(ApiError(404, "Not Found"))
    return web.Response(body=stored.content, content_type=stored.mime.partition(";")[0])
