"""The page around the phones: unread marks, theme, narrow screens, speed, starting over, lost connections."""

from playwright.async_api import expect

from .conftest import Phones, Scene, bubble, field_of


async def test_unread_marks_count_until_the_chat_is_seen(phones: Phones, scene: Scene) -> None:
    await phones.alex.get_by_role("tab", name="Breather").click()
    scene.sam.send(scene.us, "one")
    scene.sam.send(scene.us, "two")
    us = phones.alex.get_by_role("tab", name="Us")
    await expect(us).to_have_accessible_name("Us 2 unread")
    await us.click()
    await expect(us).to_have_accessible_name("Us")
    await expect(phones.alex.get_by_text("New messages")).to_be_visible()


async def test_the_theme_follows_the_device_until_one_is_chosen(phones: Phones) -> None:
    theme = phones.page.get_by_role("switch", name="Dark theme")
    await phones.page.emulate_media(color_scheme="dark")
    await expect(theme).to_be_checked()
    await theme.press("Enter")
    await expect(theme).not_to_be_checked()
    light = await background(phones)
    await phones.page.reload()
    await expect(theme).not_to_be_checked()
    assert await background(phones) == light
    await theme.click()
    await expect(theme).to_be_checked()
    assert await background(phones) != light


async def background(phones: Phones) -> str:
    return str(await phones.page.evaluate("getComputedStyle(document.body).backgroundColor"))


async def test_a_narrow_screen_shows_one_phone_and_the_way_to_the_other(phones: Phones, scene: Scene) -> None:
    await phones.page.set_viewport_size({"width": 360, "height": 700})
    await expect(phones.alex).to_be_visible()
    await expect(phones.sam).to_be_hidden()
    scene.alex.send(scene.us, "can you hear me?")
    switch = phones.page.get_by_role("group", name="Whose phone").get_by_role("button", name="Sam")
    await expect(switch).to_have_accessible_name("Sam 1 unread")
    await switch.click()
    await expect(phones.sam).to_be_visible()
    await expect(phones.alex).to_be_hidden()
    await expect(bubble(phones.sam, "can you hear me?")).to_be_in_viewport()
    await expect(switch).to_have_accessible_name("Sam")
    await expect(phones.page.get_by_role("button", name="Start over")).to_be_in_viewport(ratio=1)
    await phones.page.get_by_role("button", name="Faster").click()
    await expect(phones.page.get_by_role("button", name="60× – back to normal")).to_be_in_viewport(ratio=1)
    await expect(phones.page.get_by_role("button", name="Start over")).to_be_in_viewport(ratio=1)


async def test_each_phone_has_a_language_of_its_own(phones: Phones, scene: Scene) -> None:
    english, german = [{"command": "pause", "description": text} for text in ("Take a pause", "Eine Pause machen")]
    await scene.do("setMyCommands", commands=[english])
    await scene.do("setMyCommands", commands=[german], language_code="de")
    language = phones.alex.get_by_label("Language of Alex's phone")
    await expect(language).to_have_value("en")
    assert await language.locator("option").all_text_contents() == [
        "English", "Español", "Português", "Русский", "Deutsch", "Français",
    ]  # fmt: skip
    await language.select_option("Deutsch")
    await expect(phones.alex.get_by_text("DE", exact=True)).to_be_visible()
    await expect(phones.alex.locator(".local-time")).to_contain_text("Di")
    await field_of(phones.alex).fill("/")
    await expect(phones.alex.get_by_role("option", name="Eine Pause machen")).to_be_visible()
    await field_of(phones.alex).fill("/pause")
    await field_of(phones.alex).press("Enter")
    added, message = [await scene.next("message") for _ in range(2)]
    assert [one["from"]["language_code"] for one in (added, message)] == ["en", "de"]
    await expect(phones.sam.get_by_label("Language of Sam's phone")).to_have_value("de")
    await phones.sam.get_by_label("Language of Sam's phone").select_option("Русский")
    await expect(language).to_have_value("de")
    assert scene.sam.language == "ru"
    await phones.page.reload()
    await expect(phones.sam.get_by_label("Language of Sam's phone")).to_have_value("ru")


async def test_faster_and_back(phones: Phones, scene: Scene) -> None:
    faster = phones.page.get_by_role("button", name="Faster")
    await faster.click()
    back = phones.page.get_by_role("button", name="60× – back to normal")
    await expect(back).to_have_attribute("aria-pressed", "true")
    assert scene.telegram.speed == 60
    await back.click()
    await expect(faster).to_have_attribute("aria-pressed", "false")
    assert scene.telegram.speed == 1


async def test_the_calls_of_the_bot_can_be_seen(phones: Phones, scene: Scene) -> None:
    await scene.say("hello")
    button = phones.page.get_by_role("button", name="Calls")
    await button.click()
    await expect(button).to_have_attribute("aria-expanded", "true")
    calls = phones.page.get_by_role("region", name="Calls of the bot").get_by_role("listitem")
    await expect(calls.first).to_contain_text("sendMessage")
    async with scene.http.post(f"{scene.root}/bot{scene.bot.token}/sendGame") as response:
        assert response.status == 400
    await expect(calls.first).to_contain_text("method is not offered by this local server")
    await button.click()
    await expect(calls.first).to_be_hidden()


async def test_start_over_asks_first(phones: Phones, scene: Scene) -> None:
    scene.alex.send(scene.us, "old words")
    await expect(bubble(phones.sam, "old words")).to_be_visible()
    await field_of(phones.alex).fill("a draft")
    start_over = phones.page.get_by_role("button", name="Start over")
    await start_over.click()
    question = phones.page.get_by_role("dialog", name="Start over?")
    await expect(question.get_by_role("button", name="Keep everything")).to_be_focused()
    await phones.page.keyboard.press("Escape")
    await expect(bubble(phones.sam, "old words")).to_be_visible()
    await start_over.click()
    await question.get_by_role("button", name="Start over").click()
    await expect(bubble(phones.sam, "old words")).to_have_count(0)
    await expect(field_of(phones.alex)).to_have_value("")


async def test_a_lost_connection_comes_back_and_keeps_the_draft(phones: Phones, scene: Scene) -> None:
    await field_of(phones.alex).fill("do not lose me")
    await scene.stop()
    banner = phones.page.get_by_text("Connection lost")
    await expect(banner).to_be_visible()
    await field_of(phones.alex).press("Enter")
    await expect(phones.alex.get_by_role("status")).to_contain_text("Not connected")
    scene.sam.send(scene.us, "while you were away")
    await scene.serve()
    await expect(bubble(phones.alex, "while you were away")).to_be_visible()
    await expect(banner).to_be_hidden()
    await expect(field_of(phones.alex)).to_have_value("do not lose me")
    await field_of(phones.alex).press("Enter")
    await expect(bubble(phones.sam, "do not lose me")).to_be_visible()
