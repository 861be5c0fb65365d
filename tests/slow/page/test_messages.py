"""What the phones show."""

import struct
import zlib
from pathlib import Path

import pytest
from playwright.async_api import expect

from .conftest import EVENING, Phones, Scene, bubble, field_of

CLIP = Path(__file__).parents[3] / "content" / "en" / "breathing" / "sigh-100.mp4"
HTML = "<b>5 < 7</b> & <img src=x onerror=document.title='broken'>"


async def test_a_message_is_mine_on_one_phone_and_theirs_on_the_other(phones: Phones) -> None:
    await field_of(phones.alex).fill("shall we eat?")
    await field_of(phones.alex).press("Enter")
    await expect(bubble(phones.alex, "shall we eat?")).to_have_accessible_name("You, 22:13")
    await expect(bubble(phones.sam, "shall we eat?")).to_have_accessible_name("Alex, 03:43")
    await expect(bubble(phones.sam, "shall we eat?")).to_contain_text("Alex")
    await expect(field_of(phones.alex)).to_have_value("")


async def test_each_phone_has_its_own_clock_and_zone(phones: Phones) -> None:
    await expect(phones.alex.get_by_text("Tue 22:13")).to_be_visible()
    await expect(phones.alex.get_by_text("Lisbon", exact=True)).to_be_visible()
    await expect(phones.sam.get_by_text("Mi 03:43")).to_be_visible()
    await expect(phones.sam.get_by_text("Kolkata", exact=True)).to_be_visible()


@pytest.mark.parametrize(
    ("form", "on_alex", "on_sam"),
    [
        ("t", "Until 23:13!", "Until 04:43!"),
        ("wD", "Until Tuesday, November 14, 2023!", "Until Mittwoch, 15. November 2023!"),
        ("dT", "Until 11/14/23, 23:13:20!", "Until 15.11.23, 04:43:20!"),
        ("r", "Until in 1 hour!", "Until in 1 Stunde!"),
    ],
)
async def test_a_time_is_told_in_each_readers_zone_and_language(
    phones: Phones, scene: Scene, form: str, on_alex: str, on_sam: str
) -> None:
    # Ten seconds more than shown, as the page's clock runs on between two snapshots.
    moment = int(EVENING) + 3600 + (10 if form == "r" else 0)
    await scene.say(f'Until <tg-time unix="{moment}" format="{form}">later</tg-time>!', parse_mode="HTML")
    await expect(bubble(phones.alex, "Until")).to_contain_text(on_alex)
    await expect(bubble(phones.sam, "Until")).to_contain_text(on_sam)


async def test_no_text_is_ever_read_as_html(phones: Phones, scene: Scene) -> None:
    scene.alex.send(scene.us, HTML)
    keys = {"inline_keyboard": [[{"text": HTML, "callback_data": "x"}]]}
    await scene.say(HTML, reply_markup=keys)
    scene.telegram.add_group(HTML, [scene.alex, scene.sam])
    await expect(bubble(phones.sam, HTML)).to_have_count(2)
    await expect(phones.alex.get_by_role("button", name=HTML)).to_be_visible()
    await expect(phones.sam.get_by_role("article").locator("b, .text img")).to_have_count(0)
    assert await phones.page.title() == "Playground"


async def test_formatting_nests_and_counts_as_telegram_does(phones: Phones, scene: Scene) -> None:
    words = "🌱🌱 <b>bold <i>and slanted</i></b> <tg-spoiler>secret</tg-spoiler>"
    blocks = "<blockquote>said</blockquote>\n<pre>x = 1</pre>"
    await scene.say(f"{words}\n{blocks}", parse_mode="HTML")
    one = bubble(phones.alex, "slanted")
    await expect(one.locator("strong > em")).to_have_text("and slanted")
    await expect(one.locator("strong")).to_have_text("bold and slanted")
    await expect(one.locator("blockquote")).to_have_text("said")
    await expect(one.locator("pre")).to_have_text("x = 1")
    await one.get_by_role("button", name="Hidden text").press("Enter")
    await expect(one.get_by_text("secret")).to_be_visible()


async def test_an_ephemeral_message_is_on_one_phone_only(phones: Phones, scene: Scene) -> None:
    scene.us.promote(scene.bot)
    await scene.say("just for you", ephemeral_message_parameters={"receiver_user_id": scene.alex.id})
    await scene.say("for both")
    await expect(bubble(phones.alex, "just for you")).to_contain_text("Only you can see this")
    await expect(bubble(phones.sam, "for both")).to_be_visible()
    await expect(bubble(phones.sam, "just for you")).to_have_count(0)


async def test_an_edit_is_marked_and_a_deletion_leaves_nothing(phones: Phones, scene: Scene) -> None:
    one = scene.alex.send(scene.us, "frist")
    two = scene.alex.send(scene.us, "oh no")
    await expect(bubble(phones.sam, "oh no")).to_be_visible()
    scene.alex.edit(one, "first")
    scene.alex.delete(two)
    await expect(bubble(phones.sam, "first")).to_contain_text("edited")
    await expect(bubble(phones.sam, "oh no")).to_have_count(0)


async def test_typing_shows_while_it_lasts(phones: Phones, scene: Scene) -> None:
    await scene.do("sendChatAction", chat_id=scene.us.id, action="typing")
    typing = phones.alex.get_by_role("log", name="Messages in Us").get_by_text("Typing")
    await expect(typing).to_be_visible()
    scene.clock.at += 60
    await expect(typing).to_be_hidden()


async def test_days_are_told_apart_in_each_readers_zone(phones: Phones, scene: Scene) -> None:
    scene.sam.send(scene.us, "before midnight in Lisbon")
    scene.clock.at += 2 * 3600
    scene.sam.send(scene.us, "after it")
    await expect(phones.alex.get_by_text("Yesterday", exact=True)).to_be_visible()
    await expect(phones.alex.get_by_text("Today", exact=True)).to_be_visible()
    await expect(phones.sam.get_by_text("Heute", exact=True)).to_be_visible()
    await expect(phones.sam.get_by_text("Gestern", exact=True)).to_have_count(0)


async def test_a_snapshot_leaves_what_did_not_change_alone(phones: Phones, scene: Scene) -> None:
    sent = await scene.upload("sendPhoto", scene.us.id, "photo", "leaf.png", png(), "image/png")
    keys = {"inline_keyboard": [[{"text": "One", "callback_data": "1"}]]}
    await scene.do(
        "editMessageCaption", chat_id=scene.us.id, message_id=sent["message_id"], caption="before", reply_markup=keys
    )
    one = bubble(phones.alex, "before")
    await one.get_by_role("button", name="One").focus()
    picture = await one.locator(".media img").element_handle()
    keys["inline_keyboard"].append([{"text": "Two", "callback_data": "2"}])
    await scene.do(
        "editMessageCaption", chat_id=scene.us.id, message_id=sent["message_id"], caption="after", reply_markup=keys
    )
    changed = bubble(phones.alex, "after")
    await expect(changed.get_by_role("button", name="Two")).to_be_visible()
    await expect(changed.get_by_role("button", name="One")).to_be_focused()
    assert await changed.locator(".media img").evaluate("(now, before) => now === before", picture)


async def test_the_latest_message_stays_in_sight_unless_one_reads_above(phones: Phones, scene: Scene) -> None:
    for number in range(40):
        scene.sam.send(scene.us, f"line {number}.")
    await expect(bubble(phones.alex, "line 39.")).to_be_in_viewport()
    await phones.alex.get_by_role("log").evaluate("log => log.scrollTop = 0")
    jump = phones.alex.get_by_role("button", name="Jump to latest")
    await expect(jump).to_be_visible()
    scene.sam.send(scene.us, "one more")
    await expect(bubble(phones.alex, "one more")).to_have_count(1)
    await expect(bubble(phones.alex, "one more")).not_to_be_in_viewport()
    await jump.click()
    await expect(bubble(phones.alex, "one more")).to_be_in_viewport()
    await expect(jump).to_be_hidden()


async def test_polls_reactions_and_files(phones: Phones, scene: Scene) -> None:
    await scene.do("sendPoll", chat_id=scene.us.id, question="Tonight?", options=["Walk", "Sleep"])
    poll = phones.alex.get_by_role("group", name="Poll: Tonight?")
    await poll.get_by_role("button", name="Walk").click()
    await expect(poll.get_by_role("button", name="Walk 1")).to_have_attribute("aria-pressed", "true")
    on_sam = phones.sam.get_by_role("group", name="Poll: Tonight?")
    await expect(on_sam).to_contain_text("1 vote")
    await expect(on_sam.get_by_role("button", name="Walk 1")).to_have_attribute("aria-pressed", "false")
    one = bubble(phones.sam, "Tonight?")
    await one.hover()
    await one.get_by_role("button", name="React").click()
    await phones.page.get_by_role("dialog", name="React").get_by_role("button", name="🔥").click()
    await expect(bubble(phones.alex, "Tonight?").get_by_label("Reactions")).to_have_text("🔥")
    await (
        phones.alex.get_by_role("tabpanel")
        .locator("input[type=file]")
        .set_input_files({"name": "leaf.png", "mimeType": "image/png", "buffer": png()})
    )
    await expect(phones.sam.locator(".media img")).to_be_visible()


async def test_a_film_loops_silently_and_stands_still_for_less_motion(phones: Phones, scene: Scene) -> None:
    await scene.upload("sendAnimation", scene.us.id, "animation", "sigh.mp4", CLIP.read_bytes(), "video/mp4")
    video = phones.alex.locator("video")
    await expect(video).to_have_js_property("paused", value=False)
    await expect(video).to_have_js_property("muted", value=True)
    await expect(video).not_to_have_attribute("controls", "")
    await phones.page.emulate_media(reduced_motion="reduce")
    await expect(video).to_have_attribute("controls", "")
    await expect(video).to_have_js_property("paused", value=True)


def png() -> bytes:
    """Return a picture of one green pixel."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\x2c\x66\x50")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
