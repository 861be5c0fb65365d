"""The whole product in a real browser: the playground, two phones, one pause, at sixty times the speed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.slow.page.browser import CHROMIUM, Trouble, opened
from tests.support.words import opening, worded

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")
A_PAUSE = 60_000
"""Milliseconds of patience for twenty fast minutes on a busy machine."""


@asynccontextmanager
async def playground(folder: Path) -> AsyncIterator[str]:
    """Start the playground as anyone does, its chats stored in `folder`; yield the address of its page."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "playground", "--port", "0",
        cwd=folder, env=environment, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        line = (await process.stdout.readline()).decode()
        yield line.removeprefix("Two phones: ").split()[0]
    finally:
        process.send_signal(signal.SIGINT)
        await process.wait()


def phone(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=f"{name}'s phone")


async def tap(on: Locator, label: str) -> None:
    """Tap the newest button with this label and close the alert it brings."""
    await on.get_by_role("button", name=label).last.click()


async def close_alert(page: Page, name: str) -> str:
    dialog = page.get_by_role("dialog", name=f"Alert on {name}'s phone")
    await expect(dialog).to_be_visible()
    text = await dialog.inner_text()
    await dialog.get_by_role("button", name="OK").click()
    return text


async def test_alex_pauses_sam_breathes_both_come_back(tmp_path: Path) -> None:
    trouble = Trouble()
    async with playground(tmp_path) as address, opened(trouble) as page:
        await page.goto(address)
        alex, sam = phone(page, "Alex"), phone(page, "Sam")
        await alex.get_by_label("Message in Us").fill("/pause")
        await alex.get_by_label("Message in Us").press("Enter")
        await expect(sam.get_by_text(opening("pause-started").strip())).to_be_visible()

        await tap(sam, "Breathe with me")
        await expect(sam.get_by_role("button", name="Slower")).to_be_visible()
        await expect(sam.locator("video").last).to_be_visible()
        await expect(alex.get_by_role("button", name="Slower")).to_have_count(0)

        await page.get_by_role("button", name="Faster").click()
        await sam.get_by_role("tab", name="Us").click()
        await expect(sam.get_by_text("Ready to come back?")).to_be_visible(timeout=A_PAUSE)
        await tap(sam, "I'm ready")
        assert worded("noted-ready") in await close_alert(page, "Sam")
        await expect(alex.get_by_text("You're both ready")).to_have_count(0)
        await tap(alex, "I'm ready")
        await expect(alex.get_by_text("You're both ready")).to_be_visible()
        await expect(sam.get_by_text("You're both ready")).to_be_visible()
    assert trouble.unforgiven() == []
    assert trouble.hosts() == {address.removeprefix("http://")}


async def test_restarting_keeps_the_chats_and_start_over_clears_them(tmp_path: Path) -> None:
    trouble = Trouble()
    async with playground(tmp_path) as address, opened(trouble) as page:
        await page.goto(address)
        await phone(page, "Alex").get_by_label("Message in Us").fill("/pause")
        await phone(page, "Alex").get_by_label("Message in Us").press("Enter")
        await expect(phone(page, "Sam").get_by_text(opening("pause-started").strip())).to_be_visible()
    async with playground(tmp_path) as address, opened(trouble) as page:
        await page.goto(address)
        await expect(phone(page, "Sam").get_by_text(opening("pause-started").strip())).to_be_visible()
        await tap(phone(page, "Sam"), "I'm ready")
        assert worded("noted-ready") in await close_alert(page, "Sam")
        await page.get_by_role("button", name="Start over").click()
        await page.get_by_role("dialog").get_by_role("button", name="Start over").click()
        await expect(phone(page, "Sam").get_by_text(opening("pause-started").strip())).to_have_count(0)
        await phone(page, "Alex").get_by_label("Message in Us").fill("/pause")
        await phone(page, "Alex").get_by_label("Message in Us").press("Enter")
        await expect(phone(page, "Sam").get_by_text(opening("pause-started").strip())).to_be_visible()


async def test_a_pause_in_their_own_chat(tmp_path: Path) -> None:
    trouble = Trouble()
    async with playground(tmp_path) as address, opened(trouble) as page:
        await page.goto(address)
        alex, sam = phone(page, "Alex"), phone(page, "Sam")
        await alex.get_by_role("tab", name="Sam").click()
        await sam.get_by_role("tab", name="Alex").click()
        field = alex.get_by_role("textbox", name="Message in")
        await field.press_sequentially("@breather_bot pause")
        await alex.get_by_role("option", name=worded("inline-pause", length=timedelta(minutes=20))).click()
        await expect(sam.get_by_text(opening("inline-pause-text").strip())).to_be_visible()

        await tap(sam, "I'm ready")
        assert worded("noted-ready-inline") in await close_alert(page, "Sam")
        await expect(alex.get_by_text("You're both ready")).to_have_count(0)
        await tap(alex, "I'm ready")
        for one in (alex, sam):
            await expect(one.get_by_text("You're both ready")).to_be_visible()
            await expect(one.get_by_role("button", name="Help me start")).to_be_visible()
            await expect(one.get_by_role("button", name="I'm ready")).to_have_count(0)
    assert trouble.unforgiven() == []
