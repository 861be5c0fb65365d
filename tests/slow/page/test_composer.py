"""Writing: commands, editing, replying, inline mode, the way into the private chat."""

from playwright.async_api import expect

from .conftest import Phones, Scene, bubble, field_of

COMMANDS = [
    {"command": "pause", "description": "A pause with a way back"},
    {"command": "boundary", "description": "Words for a limit", "is_ephemeral": True},
    {"command": "breathe", "description": "One slow breath"},
]


async def test_commands_by_keyboard(phones: Phones, scene: Scene) -> None:
    await scene.do("setMyCommands", commands=COMMANDS)
    field = field_of(phones.alex)
    await expect(phones.alex.get_by_role("button", name="Commands")).to_be_visible()
    await field.press_sequentially("/b")
    options = phones.alex.get_by_role("listbox", name="Suggestions").get_by_role("option")
    await expect(options).to_have_count(2)
    await expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    await expect(options.nth(0)).to_contain_text("only you see it")
    await field.press("ArrowDown")
    await expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    await field.press("Escape")
    await expect(options).to_have_count(0)
    await expect(field).to_have_value("/b")
    await field.press_sequentially("r")
    await expect(options).to_have_count(1)
    await field.press("Enter")
    await expect(bubble(phones.sam, "/breathe")).to_be_visible()
    await expect(field).to_have_value("")


async def test_the_menu_button_lists_commands_and_tab_leaves_room_for_words(phones: Phones, scene: Scene) -> None:
    await scene.do("setMyCommands", commands=COMMANDS)
    menu = phones.alex.get_by_role("button", name="Commands")
    await menu.press("Enter")
    await expect(menu).to_have_attribute("aria-expanded", "true")
    field = field_of(phones.alex)
    await expect(field).to_be_focused()
    await field.press("ArrowDown")
    await field.press("Tab")
    await expect(field).to_have_value("/pause ")
    await expect(menu).to_have_attribute("aria-expanded", "false")


async def test_an_ephemeral_command_stays_on_its_phone(phones: Phones, scene: Scene) -> None:
    await scene.do("setMyCommands", commands=COMMANDS)
    await phones.alex.get_by_role("button", name="Commands").click()
    await phones.alex.get_by_role("option", name="/boundary").click()
    await expect(bubble(phones.alex, "/boundary")).to_contain_text("Only you can see this")
    scene.alex.send(scene.us, "something else")
    await expect(bubble(phones.sam, "something else")).to_be_visible()
    await expect(bubble(phones.sam, "/boundary")).to_have_count(0)


async def test_enter_sends_and_shift_enter_begins_a_line(phones: Phones, scene: Scene) -> None:
    field = field_of(phones.alex)
    await field.press_sequentially("one")
    await field.press("Shift+Enter")
    await field.press_sequentially("two")
    await field.press("Enter")
    await expect(bubble(phones.sam, "one")).to_be_visible()
    assert [message.text for message in scene.sam.screen(scene.us)][-1] == "one\ntwo"


async def test_arrow_up_edits_the_last_message(phones: Phones, scene: Scene) -> None:
    scene.alex.send(scene.us, "helo")
    await expect(bubble(phones.alex, "helo")).to_be_visible()
    field = field_of(phones.alex)
    await field.press("ArrowUp")
    await expect(field).to_have_value("helo")
    await field.press("Escape")
    await expect(field).to_have_value("")
    await field.press("ArrowUp")
    await field.fill("hello")
    await field.press("Enter")
    await expect(bubble(phones.sam, "hello")).to_contain_text("edited")
    await expect(bubble(phones.sam, "helo")).to_have_count(0)


async def test_a_reply_by_keyboard_shows_what_it_answers(phones: Phones, scene: Scene) -> None:
    scene.sam.send(scene.us, "are you there?")
    await expect(bubble(phones.alex, "are you there?")).to_be_visible()
    field = field_of(phones.alex)
    await field.press("Control+ArrowUp")
    await field.fill("yes")
    await field.press("Enter")
    answer = bubble(phones.sam, "yes")
    await expect(answer.get_by_role("button", name="In reply to Sam")).to_contain_text("are you there?")


async def test_inline_lines_are_sent_as_ones_own(phones: Phones, scene: Scene) -> None:
    field = field_of(phones.alex)
    await field.fill("@breather_bot raised voice")
    query = await scene.next("inline_query")
    assert query["query"] == "raised voice"
    content = {"message_text": "I want to hear you."}
    result = {"type": "article", "id": "1", "title": "Soft", "input_message_content": content}
    await scene.do("answerInlineQuery", inline_query_id=query["id"], results=[result])
    await expect(phones.alex.get_by_role("option", name="Soft")).to_be_visible()
    await field.press("Enter")
    sent = bubble(phones.sam, "I want to hear you.")
    await expect(sent).to_contain_text("via @breather_bot")
    await expect(sent).to_contain_text("Alex")
    await expect(field).to_have_value("")


async def test_a_reply_keyboard_and_a_forced_reply(phones: Phones, scene: Scene) -> None:
    await scene.say("Well?", reply_markup={"keyboard": [["Yes", "No"]], "input_field_placeholder": "One of them"})
    keys = phones.alex.get_by_role("group", name="Reply keyboard")
    await expect(field_of(phones.alex)).to_have_attribute("placeholder", "One of them")
    await keys.get_by_role("button", name="No").click()
    await expect(bubble(phones.sam, "No").get_by_role("button", name="In reply to Breather")).to_be_visible()
    await scene.say("Where?", reply_markup={"force_reply": True})
    await expect(phones.sam.get_by_text("Reply to Breather")).to_be_visible()
    await field_of(phones.sam).fill("Lisbon")
    await field_of(phones.sam).press("Enter")
    while (message := await scene.next("message")).get("text") != "Lisbon":
        pass
    assert message["reply_to_message"]["text"] == "Where?"
    await scene.say("Thanks", reply_markup={"remove_keyboard": True})
    await expect(keys).to_be_hidden()


async def test_start_block_and_unblock(phones: Phones, scene: Scene) -> None:
    await scene.do("setMyDescription", description="A quiet helper.")
    await phones.sam.get_by_role("tab", name="Breather").click()
    await expect(phones.sam.get_by_text("A quiet helper.")).to_be_visible()
    await phones.sam.get_by_role("button", name="START").click()
    await expect(bubble(phones.sam, "/start")).to_be_visible()
    await expect(field_of(phones.sam)).to_be_focused()
    await phones.sam.get_by_role("button", name="More").press("Enter")
    await phones.page.keyboard.press("Enter")
    unblock = phones.sam.get_by_role("button", name="Unblock")
    await unblock.click()
    await expect(field_of(phones.sam)).to_be_visible()


async def test_each_chat_keeps_its_own_draft(phones: Phones) -> None:
    await field_of(phones.alex).fill("half a thought")
    await phones.alex.get_by_role("tab", name="Us").press("ArrowRight")
    await expect(phones.alex.get_by_role("tab", name="Breather")).to_be_focused()
    await expect(phones.alex.get_by_role("button", name="START")).to_be_visible()
    await phones.page.keyboard.press("ArrowLeft")
    await expect(field_of(phones.alex)).to_have_value("half a thought")


async def test_a_place_is_shared_from_the_menu(phones: Phones, scene: Scene) -> None:
    await phones.alex.get_by_role("button", name="More").click()
    await phones.alex.get_by_role("menuitem", name="Share a location").click()
    await phones.page.get_by_label("Latitude").fill("far")
    await phones.page.get_by_role("button", name="Share").click()
    await expect(phones.page.locator(".form-wrong")).to_be_visible()
    await phones.page.get_by_label("Latitude").fill("52.5")
    await phones.page.get_by_role("button", name="Share").click()
    await expect(bubble(phones.sam, "Location 52.500, -9.140")).to_be_visible()
    assert scene.alex.screen(scene.us)[-1].data["location"] == {"latitude": 52.5, "longitude": -9.14}
