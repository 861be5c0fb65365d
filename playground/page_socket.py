"""One open page: snapshots go out at most twenty times a second, wishes come in."""

import asyncio
import json

from aiohttp import WSMsgType, web

from .compact import Json
from .errors import PhoneError
from .inlines import InlineQuery
from .page_actions import perform
from .reading import LARGEST
from .snapshot import snapshot
from .taps import Tap
from .world import World

BREATH = 0.05  # real seconds between two snapshots
PATIENCE = 10.0  # real seconds a page waits for the bot's answer
KEPT_QUERIES = 20


class PageSocket:
    """The WebSocket of one page, for as long as it is open."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.socket = web.WebSocketResponse(heartbeat=30, max_msg_size=LARGEST)
        self.dirty = asyncio.Event()
        self.tasks: set[asyncio.Task[None]] = set()
        self.queries: dict[str, InlineQuery] = {}

    async def run(self, request: web.Request) -> web.WebSocketResponse:
        await self.socket.prepare(request)
        self.world.listeners.append(self.dirty.set)
        self.dirty.set()
        painter = asyncio.create_task(self.paint())
        try:
            async for message in self.socket:
                if message.type is WSMsgType.TEXT:
                    await self.hear(message.data)
        finally:
            self.world.listeners.remove(self.dirty.set)
            for task in (painter, *self.tasks):
                task.cancel()
            await asyncio.gather(painter, *self.tasks, return_exceptions=True)
        return self.socket

    async def paint(self) -> None:
        """Send the state after every change, and once more when somebody stops typing."""
        while True:
            await self.dirty.wait()
            self.dirty.clear()
            state = snapshot(self.world)
            await self.tell(state)
            if any(chat["typing"] for phone in state["phones"] for chat in phone["chats"]):
                asyncio.get_running_loop().call_later(1.0, self.dirty.set)
            await asyncio.sleep(BREATH)

    async def hear(self, text: str) -> None:
        try:
            wish = json.loads(text)
            perform(self, wish if isinstance(wish, dict) else {})
        except (PhoneError, ValueError) as error:
            await self.tell({"type": "refused", "text": str(error)})

    async def tell(self, content: Json) -> None:
        if not self.socket.closed:
            await self.socket.send_str(json.dumps(content, ensure_ascii=False))

    def later(self, task: asyncio.Task[None]) -> None:
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def report(self, content: Json) -> None:
        self.later(asyncio.create_task(self.tell(content)))

    def when_tapped(self, tap: Tap, ref: str) -> None:
        self.later(asyncio.create_task(self.report_tap(tap, ref)))

    async def report_tap(self, tap: Tap, ref: str) -> None:
        report: Json = {"type": "answer", "ref": ref, "phone": tap.person.id}
        try:
            answer = await tap.answer(PATIENCE)
        except TimeoutError:
            await self.tell(report | {"timeout": True})
            return
        await self.tell(report | {"text": answer.text, "alert": answer.alert, "url": answer.url})

    def when_found(self, query: InlineQuery, ref: str) -> None:
        self.queries[ref] = query
        while len(self.queries) > KEPT_QUERIES:
            del self.queries[next(iter(self.queries))]
        self.later(asyncio.create_task(self.report_results(query, ref)))

    async def report_results(self, query: InlineQuery, ref: str) -> None:
        report: Json = {
            "type": "inline",
            "ref": ref,
            "phone": query.person.id,
            "results": [],
            "next": "",
            "switch": None,
        }
        try:
            found = await query.results(PATIENCE)
        except TimeoutError:
            await self.tell(report | {"timeout": True})
            return
        report["results"] = [
            {
                "id": one.id,
                "title": one.title,
                "description": one.description,
                "text": one.text,
                "thumbnail": one.thumbnail,
            }
            for one in found
        ]
        report["next"] = query.next_offset
        if query.button:
            report["switch"] = {"text": query.button["text"], "start": query.button.get("start_parameter")}
        await self.tell(report)
