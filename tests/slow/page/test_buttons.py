"""Buttons under messages, and the bot's answers to them."""

from collections.abc import Mapping

from playwright.async_api import expect

from .conftest import Phones, Scene, bubble, field_of


def keyboard(*buttons: Mapping[str, object]) -> dict[str, object]:
    return {"inline_keyboard": [[button] for button in buttons]}


async def test_a_tap_waits_for_its_answer_and_an_alert_is_closed_by_keyboard(phones: Phones, scene: Scene) -> None:
    await scene.say("Back at nine", reply_markup=keyboard({"text": "I'm ready", "callback_data": "ready"}))
    button = phones.sam.get_by_role("button", name="I'm ready")
    await button.click()
    query = await scene.next("callback_query")
    assert (query["from"]["first_name"], query["data"]) == ("Sam", "ready")
    await expect(button).to_have_attribute("aria-busy", "true")
    await scene.do("answerCallbackQuery", callback_query_id=query["id"], text="Only you know <b>", show_alert=True)
    alert = phones.page.get_by_role("dialog", name="Alert on Sam's phone")
    await expect(alert).to_contain_text("Only you know <b>")
    await expect(alert.get_by_role("button", name="OK")).to_be_focused()
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await phones.page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)
    await expect(button).to_be_focused()


async def test_a_quiet_answer_is_a_toast_on_that_phone_only(phones: Phones, scene: Scene) -> None:
    await scene.say("Back at nine", reply_markup=keyboard({"text": "I'm ready", "callback_data": "ready"}))
    await phones.alex.get_by_role("button", name="I'm ready").press("Enter")
    query = await scene.next("callback_query")
    await scene.do("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await expect(phones.alex.get_by_role("status")).to_have_text("Noted")
    await expect(phones.sam.get_by_role("status")).to_have_text("")


async def test_copy_says_so(phones: Phones, scene: Scene) -> None:
    await phones.page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=scene.root)
    await scene.say("Words", reply_markup=keyboard({"text": "Copy", "copy_text": {"text": "I want to hear you"}}))
    await phones.alex.get_by_role("button", name="Copy").click()
    await expect(phones.alex.get_by_role("status")).to_have_text("Copied")
    assert await phones.page.evaluate("navigator.clipboard.readText()") == "I want to hear you"


async def test_a_link_to_the_bot_opens_the_private_chat_and_starts_it(phones: Phones, scene: Scene) -> None:
    await scene.say(
        "Hello", reply_markup=keyboard({"text": "In private", "url": "https://t.me/breather_bot?start=breathe"})
    )
    await phones.alex.get_by_role("button", name="In private").click()
    await expect(phones.alex.get_by_role("tab", name="Breather")).to_have_attribute("aria-selected", "true")
    await expect(bubble(phones.alex, "/start")).to_be_visible()
    while (message := await scene.next("message")).get("text") != "/start breathe":
        pass
    assert message["from"]["first_name"] == "Alex"


async def test_an_answer_with_a_link_does_the_same(phones: Phones, scene: Scene) -> None:
    await scene.say("Hello", reply_markup=keyboard({"text": "Continue", "callback_data": "x"}))
    await phones.sam.get_by_role("button", name="Continue").click()
    query = await scene.next("callback_query")
    url = "https://t.me/breather_bot?start=limit"
    await scene.do("answerCallbackQuery", callback_query_id=query["id"], url=url)
    await expect(phones.sam.get_by_role("tab", name="Breather")).to_have_attribute("aria-selected", "true")
    await expect(bubble(phones.sam, "/start")).to_be_visible()


async def test_any_other_link_is_shown_before_it_is_opened(phones: Phones, scene: Scene) -> None:
    await scene.say("Hello", reply_markup=keyboard({"text": "Read", "url": "https://example.org/"}))
    await phones.alex.get_by_role("button", name="Read").click()
    question = phones.page.get_by_role("dialog", name="Open this link?")
    await expect(question).to_contain_text("https://example.org/")
    await expect(question.get_by_role("link", name="Open")).to_have_attribute("href", "https://example.org/")
    await question.get_by_role("button", name="Stay here").click()
    await expect(question).to_have_count(0)


async def test_words_for_inline_mode_go_to_the_field_of_the_chosen_chat(phones: Phones, scene: Scene) -> None:
    here = {"text": "Use it here", "switch_inline_query_current_chat": "boundary"}
    there = {"text": "Use it elsewhere", "switch_inline_query": "repair"}
    await scene.say("Words", reply_markup=keyboard(here, there))
    await phones.alex.get_by_role("button", name="Use it here").click()
    await expect(field_of(phones.alex)).to_have_value("@breather_bot boundary")
    await phones.sam.get_by_role("button", name="Use it elsewhere").click()
    await phones.page.get_by_role("dialog").get_by_role("button", name="Us").click()
    await expect(field_of(phones.sam)).to_have_value("@breather_bot repair")
    await expect(field_of(phones.sam)).to_be_focused()


async def test_no_label_is_cut_on_a_narrow_screen(phones: Phones, scene: Scene) -> None:
    await phones.page.set_viewport_size({"width": 320, "height": 640})
    labels = ["Ich brauche länger", "Понедельник", "Donaudampfschifffahrtsgesellschaft"]
    row = [{"text": text, "callback_data": "x"} for text in labels]
    await scene.say("Back at nine", reply_markup={"inline_keyboard": [row, row[:1]]})
    keys = phones.alex.locator(".key")
    await expect(keys).to_have_count(4)
    cut = "keys => keys.filter(key => key.scrollWidth > key.clientWidth || key.scrollHeight > key.clientHeight).length"
    assert await keys.evaluate_all(cut) == 0
    assert await phones.page.evaluate("document.documentElement.scrollWidth") <= 320
