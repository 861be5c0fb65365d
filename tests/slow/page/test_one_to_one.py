"""The third tab: the chat of the two, in which the bot is not."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

from .conftest import Phones, Scene, bubble, field_of, phone
from .test_messages import png


@pytest.fixture
async def phones(scene: Scene, browser_page: Page) -> Phones:
    """Open both phones with that chat."""
    scene.telegram.add_private(scene.alex, scene.sam)
    await browser_page.goto(scene.root)
    both = Phones(browser_page, phone(browser_page, "Alex"), phone(browser_page, "Sam"))
    await both.alex.get_by_role("tab", name="Sam").click()
    await both.sam.get_by_role("tab", name="Alex").click()
    return both


def article(number: int, title: str, **more: Any) -> dict[str, Any]:
    content = {"message_text": f"{title}, twenty minutes"}
    return {"type": "article", "id": str(number), "title": title, "input_message_content": content} | more


READY = {"inline_keyboard": [[{"text": "I'm ready", "callback_data": "ready"}]]}


async def test_a_pause_from_the_list_to_the_edit_on_both_phones(phones: Phones, scene: Scene) -> None:
    await phones.sam.get_by_role("tab", name="Breather").click()
    await phones.sam.get_by_role("button", name="More").click()
    await phones.sam.get_by_role("menuitem", name="Turn inline feedback on").click()
    await phones.sam.get_by_role("tab", name="Alex").click()
    field = field_of(phones.alex)
    await field.press_sequentially("@")
    await expect(phones.alex.get_by_role("option", name="@breather_bot")).to_be_visible()
    await field.press("Enter")
    await expect(field).to_have_value("@breather_bot ")
    assert (await scene.next("inline_query"))["query"] == ""
    await field.press_sequentially("pause")
    query = await scene.next("inline_query")
    assert (query["query"], query["chat_type"]) == ("pause", "private")
    results = [article(1, "A pause", description="With a way back", reply_markup=READY), article(2, "Words")]
    await scene.do("answerInlineQuery", inline_query_id=query["id"], results=results)
    await expect(phones.alex.get_by_role("option", name="A pause")).to_contain_text("With a way back")
    await field.press("Enter")
    inline_id = (await scene.next("chosen_inline_result"))["inline_message_id"]
    await expect(bubble(phones.sam, "A pause, twenty minutes")).to_contain_text("via @breather_bot")
    await phones.sam.get_by_role("button", name="I'm ready").click()
    tap = await scene.next("callback_query")
    assert (tap["inline_message_id"], tap["from"]["id"]) == (inline_id, scene.sam.id)
    await scene.do("answerCallbackQuery", callback_query_id=tap["id"], text="Only you know", show_alert=True)
    await phones.page.get_by_role("dialog", name="Alert on Sam's phone").get_by_role("button", name="OK").click()
    await scene.do("editMessageText", inline_message_id=inline_id, text="You're both ready")
    for one in (phones.alex, phones.sam):
        await expect(bubble(one, "You're both ready")).to_contain_text("edited")
        await expect(one.get_by_role("button", name="I'm ready")).to_have_count(0)


async def test_a_guest_is_called_by_name_and_answers_with_buttons(phones: Phones, scene: Scene) -> None:
    await field_of(phones.sam).fill("let's ask @breather_bot pause")
    await field_of(phones.sam).press("Enter")
    guest = await scene.next("guest_message")
    result = article(1, "A pause", reply_markup=READY)
    posted = await scene.do("answerGuestQuery", guest_query_id=guest["guest_query_id"], result=result)
    answer = bubble(phones.alex, "A pause, twenty minutes")
    await expect(answer).to_contain_text("Breather")
    await expect(answer.get_by_role("button", name="In reply to Sam")).to_be_visible()
    await phones.alex.get_by_role("button", name="I'm ready").click()
    assert (await scene.next("callback_query"))["inline_message_id"] == posted["inline_message_id"]


async def test_pictures_in_the_list_come_from_here_only(phones: Phones, scene: Scene) -> None:
    sent = await scene.upload("sendPhoto", scene.us.id, "photo", "leaf.png", png(), "image/png")
    photo = sent["photo"][-1]["file_id"]
    await field_of(phones.alex).fill("@breather_bot ")
    query = await scene.next("inline_query")
    elsewhere = article(2, "Words", thumbnail_url="https://example.org/leaf.jpg")
    results = [{"type": "photo", "id": "1", "title": "A leaf", "photo_file_id": photo, "caption": "breathe"}, elsewhere]
    await scene.do("answerInlineQuery", inline_query_id=query["id"], results=results)
    leaf, words = (phones.alex.get_by_role("option", name=name) for name in ("A leaf", "Words"))
    await expect(leaf.locator("img")).to_have_attribute("src", re.compile(f"/media/{photo}$"))
    await expect(words.locator(".thumbnail")).to_have_text("W")
    await leaf.click()
    await expect(bubble(phones.sam, "breathe").locator(".media img")).to_be_visible()


async def test_more_results_come_at_the_end_of_the_list(phones: Phones, scene: Scene) -> None:
    field = field_of(phones.alex)
    await field.fill("@breather_bot words")
    query = await scene.next("inline_query")
    first = [article(number, f"Line {number}.") for number in range(20)]
    await scene.do("answerInlineQuery", inline_query_id=query["id"], results=first, next_offset="20")
    found = phones.alex.get_by_role("listbox").get_by_role("option")
    await expect(found).to_have_count(20)
    await field.press("ArrowUp")
    query = await scene.next("inline_query")
    assert (query["query"], query["offset"]) == ("words", "20")
    rest = [article(number, f"Line {number}.") for number in range(20, 22)]
    await scene.do("answerInlineQuery", inline_query_id=query["id"], results=rest)
    await expect(found).to_have_count(22)
    await phones.alex.get_by_role("option", name="Line 21.").click()
    await expect(bubble(phones.sam, "Line 21., twenty minutes")).to_be_visible()


async def test_either_can_delete_a_message_for_both(phones: Phones, scene: Scene) -> None:
    await field_of(phones.alex).fill("a hard word")
    await field_of(phones.alex).press("Enter")
    one = bubble(phones.sam, "a hard word")
    await one.hover()
    await one.get_by_role("button", name="Delete").click()
    await phones.page.get_by_role("dialog", name="Delete this message?").get_by_role("button", name="Delete").click()
    for each in (phones.alex, phones.sam):
        await expect(bubble(each, "a hard word")).to_have_count(0)
