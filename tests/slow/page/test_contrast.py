"""Every text on the page can be read: WCAG AA, in both themes."""

import pytest
from playwright.async_api import expect

from .conftest import Phones, Scene, bubble

# Gives [text, ratio] for every visible text whose contrast with what lies behind it is under 4.5 to 1.
TOO_FAINT = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const pixel = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (channels) => {
    const [red, green, blue] = channels.map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (node) => {
    const colours = [];
    for (let at = node; at; at = at.parentElement) colours.unshift(getComputedStyle(at).backgroundColor);
    return colours;
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent.trim();
    const node = walker.currentNode.parentElement;
    const seen = node.checkVisibility({ visibilityProperty: true }) && !node.closest(".visually-hidden, script");
    if (!words || !seen) continue;
    const ground = behind(node);
    const [one, two] = [light(pixel(ground)), light(pixel([...ground, getComputedStyle(node).color]))];
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (ratio < 4.5) faint.push([words, ratio.toFixed(2)]);
  }
  return faint;
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_every_text_can_be_read(phones: Phones, scene: Scene, theme: str) -> None:
    await phones.page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
    await scene.do("setMyCommands", commands=[{"command": "say", "description": "Words", "is_ephemeral": True}])
    scene.us.promote(scene.bot)
    mine = scene.alex.send(scene.us, "/pause https://example.org @sam")
    scene.sam.edit(scene.sam.send(scene.us, "an answer to that", reply_to=mine), "another answer")
    styles = [None, "primary", "success", "danger"]
    keys = [[{"text": f"Key {style}", "callback_data": "x"} | ({"style": style} if style else {})] for style in styles]
    text = '<b>bold</b> <code>code</code> <a href="https://example.org">link</a><blockquote>said</blockquote>'
    await scene.say(text, parse_mode="HTML", reply_markup={"inline_keyboard": keys})
    await scene.do("sendPoll", chat_id=scene.us.id, question="Tonight?", options=["Walk", "Sleep"])
    scene.sam.vote(scene.sam.screen(scene.us)[-1], 0)
    scene.sam.react(scene.sam.screen(scene.us)[-1], "🔥")
    await scene.say("quietly", ephemeral_message_parameters={"receiver_user_id": scene.alex.id})
    await scene.say("hello", chat=scene.alex.start(scene.bot).chat.id)
    await expect(phones.alex.get_by_role("tab", name="Breather 1 unread")).to_be_visible()
    await expect(bubble(phones.alex, "quietly")).to_be_visible()
    await phones.sam.get_by_role("tab", name="Breather").click()
    await phones.alex.get_by_role("button", name="Commands").click()
    await expect(phones.alex.get_by_role("option", name="/say")).to_be_visible()
    assert await phones.page.evaluate(TOO_FAINT) == []
    await phones.page.get_by_role("button", name="Calls").click()
    await expect(phones.page.get_by_text("sendPoll")).to_be_visible()
    await phones.page.get_by_role("button", name="Faster").click()
    await phones.page.get_by_role("button", name="60×").wait_for()
    await phones.page.get_by_role("button", name="Start over").click()
    assert await phones.page.evaluate(TOO_FAINT) == []
    await phones.page.keyboard.press("Escape")
    await phones.page.get_by_role("button", name="Add", exact=True).click()
    await phones.page.get_by_role("menuitem", name="Bot", exact=True).click()
    await phones.page.get_by_label("Name", exact=True).fill("Echo")
    await phones.page.get_by_label("Username").fill("breather_bot")
    await phones.page.keyboard.press("Enter")
    await expect(phones.page.get_by_text("@breather_bot is taken")).to_be_visible()
    assert await phones.page.evaluate(TOO_FAINT) == []
