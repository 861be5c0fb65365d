"""People and groups with names that look empty, act like commands and links, or are long: in all that the bot says."""

from collections.abc import Iterator

import pytest

from playground import Chat, Message, Person
from tests.support.harness import Harness
from tests.support.words import worded

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
LIVE = {"bot_command", "url", "mention", "email", "hashtag", "cashtag", "phone_number"}
NAMES = {
    "\u3164": "…",
    "\u2800": "…",
    "\u200e\u200f": "…",
    "/pause": "/\u2060pause",
    "@somebody": "@\u2060somebody",
    "example.com": "example.\u2060com",
    "https://evil.example": "https:\u2060//evil.\u2060example",
    FAMILY * 2: FAMILY * 2,
    "x" * 64: "x" * 64,
    "علی": "\u2068علی\u2069",
}


def live(message: Message) -> Iterator[str]:
    """Return what a touch would send or open in the message."""
    found = message.data.get("entities") or message.data.get("caption_entities") or []
    return (entity["type"] for entity in found if entity["type"] in LIVE)


async def evening(harness: Harness, person: Person, us: Chat) -> list[Message]:
    """Play a pause, a number and an invite of that person; return what the other's phone shows of them."""
    await harness.says(person, us, "/pause 5")
    await harness.move(minutes=5)
    await harness.says(person, us, "/temp")
    for who in (person, harness.sam):
        await harness.taps(who, harness.sam.screen(us)[-1], "7")
    invite = await harness.says(person, harness.bot, "/invite")
    await harness.taps(person, invite, "What happened")
    await harness.taps(person, person.screen(harness.bot)[-1], worded("button-send"))
    await harness.taps(person, person.screen(harness.bot)[-1], worded("button-send-now"))
    await harness.taps(person, person.screen(harness.bot)[-1], person.screen(harness.bot)[-1].labels[0])
    return [one for one in harness.sam.screen(us) if one.from_["id"] == harness.bot.id]


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_is_shown_whole_and_is_never_live(harness: Harness, name: str) -> None:
    person = harness.telegram.add_person(name)
    us = harness.telegram.add_group("We", [person, harness.sam], bots=[harness.bot])
    await harness.dealt_with()
    said = await evening(harness, person, us)
    assert sum(NAMES[name] in one.text for one in said) >= 3
    assert not [kind for one in said[1:] for kind in live(one)]


@pytest.mark.parametrize("title", NAMES)
async def test_a_title_is_a_label_like_any_other(harness: Harness, title: str) -> None:
    harness.telegram.add_group(title, [harness.alex, harness.sam], bots=[harness.bot])
    await harness.dealt_with()
    need = await harness.says(harness.alex, harness.bot, "/need")
    await harness.taps(harness.alex, need, need.labels[0])
    await harness.taps(harness.alex, need, worded("button-in-our-chat"))
    which = harness.alex.screen(harness.bot)[-1]
    assert which.labels == [NAMES[title]]
    await harness.taps(harness.alex, which, NAMES[title])
    assert worded("need-posted") in harness.alex.screen(harness.bot)[-1].text


@pytest.mark.parametrize("topic", ["/pause", "/pause https://evil.example", "@somebody", "علی example.com"])
async def test_a_topic_is_plain_letters_and_is_copied_as_typed(harness: Harness, us: Chat, topic: str) -> None:
    shown = await harness.says(harness.alex, harness.bot, f"/invite {topic}")
    await harness.taps(harness.alex, shown, "What happened")
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], worded("button-copy"))
    breath = harness.alex.screen(harness.bot)[-1]
    assert not [*live(breath)]
    answer = await harness.taps(harness.alex, breath, worded("button-copy"))
    assert topic in (answer.copied or "")
    assert not set(answer.copied or "") & set("\u2060\u2068\u2069")
    await harness.taps(harness.alex, breath, worded("button-back"))
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], worded("button-send"))
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], worded("button-send-now"))
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], "Us")
    assert not [*live(harness.sam.screen(us)[-1])]
