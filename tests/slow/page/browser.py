"""A real browser for the page: what it must never do is written down while a test runs."""

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.async_api import ConsoleMessage, Page, async_playwright, expect

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


# Milliseconds; a busy machine is slow, and a condition that holds ends the wait at once.
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)


@dataclass
class Trouble:
    """Console errors, exceptions and addresses asked; `forgiven` are patterns of errors that a test brings about."""

    errors: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    # Chromium writes this of every try to reach a server that has gone, as servers do when a test is over.
    forgiven: list[str] = field(default_factory=lambda: ["^WebSocket connection to .* failed"])

    def watch(self, page: Page) -> None:
        page.on("console", self.heard)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.addresses.append(request.url))
        page.on("websocket", lambda socket: self.addresses.append(socket.url))

    def heard(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)

    def unforgiven(self) -> list[str]:
        return [error for error in self.errors if not any(re.search(each, error) for each in self.forgiven)]

    def hosts(self) -> set[str]:
        """Return all hosts that were asked for anything; `data:` and `blob:` addresses have none."""
        return {urlsplit(address).netloc for address in self.addresses if address.startswith(("http", "ws"))}


@asynccontextmanager
async def opened(trouble: Trouble, width: int = 1280, height: int = 820) -> AsyncIterator[Page]:
    """Open a page of a fresh browser, wide enough for both phones."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            context = await browser.new_context(viewport={"width": width, "height": height}, locale="en-GB")
            context.set_default_timeout(PATIENCE)
            page = await context.new_page()
            trouble.watch(page)
            yield page
        finally:
            await browser.close()
