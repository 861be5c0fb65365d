"""The "Add" menu of the page: people, bots, groups, members and topics."""

from playwright.async_api import Locator, expect

from .conftest import Phones, Scene, bubble, field_of, phone


async def form(phones: Phones, item: str, title: str) -> Locator:
    """Open a form by the menu."""
    await phones.page.get_by_role("button", name="Add", exact=True).click()
    await phones.page.get_by_role("menuitem", name=item, exact=True).click()
    return phones.page.get_by_role("dialog", name=title)


async def submit(dialog: Locator) -> None:
    await dialog.get_by_role("button", name="Add").click()


async def test_a_person_is_added_and_writes(phones: Phones, scene: Scene) -> None:
    dialog = await form(phones, "Person", "Add a person")
    await expect(dialog.get_by_label("Name")).to_be_focused()
    await dialog.get_by_label("Name").fill("Eve")
    await dialog.get_by_label("Time zone").fill("Mars/Dome")
    await submit(dialog)
    await expect(dialog.get_by_role("alert")).to_contain_text("there is no time zone 'Mars/Dome'")
    await dialog.get_by_label("Time zone").fill("Asia/Tokyo")
    await dialog.get_by_label("Language").select_option("Français")
    await dialog.get_by_label("Time zone").press("Enter")
    await expect(dialog).to_have_count(0)
    eve = phone(phones.page, "Eve")
    await expect(eve.get_by_text("Tokyo")).to_be_visible()
    await expect(eve.get_by_label("Language of Eve's phone")).to_have_value("fr")
    dialog = await form(phones, "Member of a group", "Add a member")
    await dialog.get_by_label("Who").select_option("Eve")
    await submit(dialog)
    await expect(phones.alex.get_by_text("Eve joined")).to_be_visible()
    await eve.get_by_role("tab", name="Us").click()
    await field_of(eve).fill("hello all")
    await field_of(eve).press("Enter")
    await expect(bubble(phones.sam, "hello all")).to_be_visible()


async def test_a_bot_is_added_and_its_token_shown(phones: Phones, scene: Scene) -> None:
    dialog = await form(phones, "Bot", "Add a bot")
    await dialog.get_by_label("Name", exact=True).fill("Echo")
    await dialog.get_by_label("Username").fill("breather_bot")
    await submit(dialog)
    await expect(dialog.get_by_role("alert")).to_contain_text("the username @breather_bot is taken")
    await dialog.get_by_label("Username").fill("echo_bot")
    await submit(dialog)
    token = phones.page.get_by_role("dialog", name="Token")
    echo = next(bot for bot in scene.telegram.bots.values() if bot.username == "echo_bot")
    await expect(token).to_contain_text(f"TELEGRAM_API_URL={scene.root} BOT_TOKEN={echo.token}")
    await token.get_by_role("button", name="Done").click()
    await expect(phones.sam.get_by_role("tab", name="Echo")).to_be_visible()
    await phones.page.get_by_role("button", name="Add", exact=True).click()
    await phones.page.get_by_role("menuitem", name="Show tokens").click()
    await expect(phones.page.get_by_role("dialog", name="Tokens")).to_contain_text(scene.bot.token)


async def test_a_group_with_topics_is_added_and_written_in(phones: Phones, scene: Scene) -> None:
    dialog = await form(phones, "Group", "Add a group")
    await dialog.get_by_label("Title").fill("Plans")
    await dialog.get_by_label("Kind").select_option("Supergroup with topics")
    for name in ("Alex", "Sam", "Breather (bot)"):
        await expect(dialog.get_by_role("checkbox", name=name)).to_be_checked()
    await submit(dialog)
    for one in (phones.alex, phones.sam):
        await one.get_by_role("tab", name="Plans").click()
    dialog = await form(phones, "Topic", "Add a topic")
    await dialog.get_by_label("Name").fill("Summer")
    await submit(dialog)
    await expect(phones.sam.get_by_text("opened the topic Summer")).to_be_visible()
    where = phones.alex.get_by_role("combobox", name="Topic in Plans")
    await where.select_option("Summer")
    await field_of(phones.alex).fill("at sea?")
    await field_of(phones.alex).press("Enter")
    await expect(bubble(phones.sam, "at sea?")).to_contain_text("Summer")
    plans = next(chat for chat in scene.telegram.chats.values() if chat.title == "Plans")
    assert scene.sam.screen(plans)[-1].thread in plans.topics
    await where.select_option("General")
    await field_of(phones.alex).fill("anywhere")
    await field_of(phones.alex).press("Enter")
    await expect(bubble(phones.sam, "anywhere")).not_to_contain_text("Summer")


async def test_the_tabs_of_many_chats_can_be_read(phones: Phones, scene: Scene) -> None:
    for title in ("Plans", "Holidays", "Garden", "Money"):
        scene.telegram.add_group(title, [scene.alex, scene.sam])
    money = phones.alex.get_by_role("tab", name="Money")
    await money.click()
    await expect(money).to_be_in_viewport(ratio=0.9)
    for tab in await phones.alex.get_by_role("tab").all():
        assert await tab.locator(".title").evaluate("node => node.scrollWidth <= node.clientWidth")


async def test_the_menu_has_room_on_a_narrow_screen_and_gives_the_focus_back(phones: Phones) -> None:
    await phones.page.set_viewport_size({"width": 320, "height": 640})
    add = phones.page.get_by_role("button", name="Add", exact=True)
    await add.press("Enter")
    items = phones.page.get_by_role("menu").get_by_role("menuitem")
    await expect(items.first).to_be_focused()
    for item in await items.all():
        await expect(item).to_be_in_viewport(ratio=1)
    await phones.page.keyboard.press("Escape")
    await expect(add).to_be_focused()
    dialog = await form(phones, "Group", "Add a group")
    for button in await dialog.get_by_role("button").all():
        await expect(button).to_be_in_viewport(ratio=1)
    await phones.page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
