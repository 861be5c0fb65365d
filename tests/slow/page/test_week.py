"""A week of sentences in a minute, on two phones in a real browser."""

from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from content.catalog.loaders import affirmations
from tests.slow.page.browser import CHROMIUM, Trouble, opened
from tests.slow.page.test_story import phone, playground, tap
from tests.support.words import opening, worded

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")
A_WEEK = 90_000
"""Milliseconds of patience for a week that takes one minute."""


async def says(on: Locator, text: str) -> None:
    field = on.get_by_role("textbox")
    await field.fill(text)
    await field.press("Enter")


async def opened_private(page: Page, name: str) -> Locator:
    on = phone(page, name)
    await on.get_by_role("tab", name="Breather").click()
    await on.get_by_role("button", name="START").click()
    await expect(on.get_by_text(opening("start").partition("\n")[0])).to_be_visible()
    return on


async def test_seven_days_bring_seven_sentences_to_one_phone(tmp_path: Path) -> None:
    trouble = Trouble()
    async with playground(tmp_path) as address, opened(trouble) as page:
        await page.goto(address)
        alex = await opened_private(page, "Alex")
        await says(alex, "/affirmations")
        await tap(alex, worded("button-daily"))
        await says(alex, "Lisbon")
        await expect(alex.get_by_text(opening("zone-set-coming"))).to_be_visible()
        await page.get_by_role("button", name="Faster").click()
        await page.get_by_role("button", name="faster still").click()
        await expect(page.get_by_text("a week each minute")).to_be_visible()
        await expect(alex.get_by_role("button", name="Not for me")).to_have_count(7, timeout=A_WEEK)
        shown = await alex.inner_text()
        assert sum(one.text in shown for one in affirmations().affirmations.values()) == 7
        await expect(phone(page, "Sam").get_by_role("button", name="Not for me")).to_have_count(0)
    assert trouble.unforgiven() == []
