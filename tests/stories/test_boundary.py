"""Words for a limit: thirteen situations in three strengths, one's own words in them, on one phone until "Send now"."""

import pytest

from content.catalog.loaders import boundaries
from playground import Chat, Message, Person
from tests.support.harness import Harness
from tests.support.words import fixed, worded

ALL = boundaries()


def newest(harness: Harness, person: Person, chat: Chat | None = None) -> Message:
    return person.screen(chat or harness.bot)[-1]


def text_of(situation: str, strength: str, **own: str) -> str:
    return ALL.script(situation, strength).filled(**own)


async def test_in_the_group_only_its_owner_sees_it_until_send_now(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, us, "/boundary")
    assert shown.ephemeral
    assert shown.labels == [one.label for one in ALL.situations.values()]
    assert max(len(row) for row in shown.buttons) == 2
    await harness.taps(harness.alex, shown, "Insults")
    draft = newest(harness, harness.alex, us)
    assert draft.ephemeral
    assert text_of("insults", "soft") in draft.text
    assert draft.labels == ["✓ Soft", "Clear", "Firm", "Make it mine", worded("button-other-situation"), "Send", "Copy"]
    for label, strength in (("Clear", "clear"), ("Firm", "firm"), ("Soft", "soft"), ("Clear", "clear")):
        await harness.taps(harness.alex, newest(harness, harness.alex, us), label)
        assert text_of("insults", strength) in newest(harness, harness.alex, us).text
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "Send")
    assert "Breathe first" in newest(harness, harness.alex, us).text
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, newest(harness, harness.alex, us), worded("button-send-now"))
    posted = newest(harness, harness.sam, us)
    assert posted.text == f"From Alex:\n{text_of('insults', 'clear')}"
    assert len(harness.sam.screen(us)) == len(before) + 1
    assert [one.text for one in harness.alex.screen(us) if one.ephemeral][-1].startswith(worded("draft-sent"))


@pytest.mark.parametrize(
    ("words", "situation"),
    [
        ("insults", "insults"),
        ("raised voice", "raised-voice"),
        ("He keeps SHOUTING at the kids", "raised-voice"),
        ("she doesn’t let me speak", "interrupting"),
        ("jokes", "hurting-jokes"),
    ],
)
async def test_words_behind_it_lead_to_the_best_fit(harness: Harness, words: str, situation: str) -> None:
    shown = await harness.says(harness.alex, harness.bot, f"/boundary {words}")
    assert text_of(situation, "soft") in shown.text


async def test_words_that_fit_nothing_show_them_all(harness: Harness, us: Chat) -> None:
    for place in (harness.bot, us):
        shown = await harness.says(harness.alex, place, "/boundary xyzzy <b>")
        assert worded("boundary-no-fit") in shown.text
        assert "Needing space" in shown.labels


async def test_the_blanks_are_asked_one_by_one_and_stay_filled(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/boundary insults")
    draft = newest(harness, harness.alex)
    await harness.taps(harness.alex, draft, "Firm")
    await harness.taps(harness.alex, draft, "Make it mine")
    assert ALL.slots["length"].label in draft.text
    asked = await harness.says(harness.alex, harness.bot, "a <b>walk</b> {time|x}")
    assert ALL.slots["time"].label in asked.text
    await harness.taps(harness.alex, asked, "after dinner")
    own = text_of("insults", "firm", length="a <b>walk</b> {time|x}", time="after dinner")
    assert own in asked.text
    await harness.taps(harness.alex, asked, "Soft")
    assert text_of("insults", "soft") in asked.text
    await harness.taps(harness.alex, asked, "Firm")
    assert own in asked.text
    await harness.taps(harness.alex, asked, "Make it mine")
    await harness.taps(harness.alex, asked, worded("button-leave-it"))
    await harness.taps(harness.alex, asked, worded("button-back"))
    assert text_of("insults", "firm", time="after dinner") in asked.text
    assert "Send" in asked.labels


async def test_what_is_too_long_for_a_blank_is_told_and_asked_again(harness: Harness) -> None:
    draft = await harness.says(harness.alex, harness.bot, "/boundary insults")
    await harness.taps(harness.alex, draft, "Firm")
    await harness.taps(harness.alex, draft, "Make it mine")
    answer = await harness.says(harness.alex, harness.bot, "x" * 41)
    assert worded("draft-too-long", count=40) in answer.text
    answer = await harness.says(harness.alex, harness.bot, "an hour")
    assert ALL.slots["time"].label in answer.text


async def test_all_in_my_own_words(harness: Harness) -> None:
    draft = await harness.says(harness.alex, harness.bot, "/boundary insults")
    await harness.taps(harness.alex, draft, "Make it mine")
    assert fixed("boundary-whole") in draft.text
    answer = await harness.says(harness.alex, harness.bot, "x" * 1001)
    assert worded("draft-too-long", count=1000) in answer.text
    shown = await harness.says(harness.alex, harness.bot, "Not that word, please.\nI & you <3")
    assert "Not that word, please.\nI & you <3" in shown.text
    assert shown.labels == ["Make it mine", worded("button-other-situation"), "Send", "Copy"]
    await harness.taps(harness.alex, shown, "Make it mine")
    answer = await harness.says(harness.alex, harness.bot, "Or so.")
    assert "Or so." in answer.text
    await harness.taps(harness.alex, answer, worded("button-other-situation"))
    await harness.taps(harness.alex, answer, "Silence")
    assert text_of("silence", "soft") in answer.text


async def test_make_it_mine_in_the_group_goes_on_in_private(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    draft = await harness.says(harness.alex, us, "/boundary insults")
    await harness.taps(harness.alex, draft, "Firm")
    answer = await harness.taps(harness.alex, newest(harness, harness.alex, us), "Make it mine")
    assert answer.url == "https://t.me/breather_bot?start=mine"
    harness.alex.start(harness.bot, "mine")
    await harness.settled()
    assert "How long?" in newest(harness, harness.alex).text
    await harness.taps(harness.alex, newest(harness, harness.alex), worded("button-whole"))
    await harness.says(harness.alex, harness.bot, "My own sentence.")
    stale = await harness.taps(harness.alex, newest(harness, harness.alex, us), "Send")
    assert worded("draft-old") in (stale.text or "")
    await harness.taps(harness.alex, newest(harness, harness.alex), "Send")
    await harness.taps(harness.alex, newest(harness, harness.alex), worded("button-send-now"))
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.taps(harness.alex, newest(harness, harness.alex), "Us")
    assert newest(harness, harness.sam, us).text == "From Alex:\nMy own sentence."


async def test_an_old_phone_is_led_to_its_draft_in_private(harness: Harness, us: Chat) -> None:
    shown = await harness.says(harness.alex, us, "/boundary insults", ephemeral=False)
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=draft"
    harness.alex.start(harness.bot, "draft")
    await harness.settled()
    assert text_of("insults", "soft") in newest(harness, harness.alex).text


async def test_forged_buttons(harness: Harness) -> None:
    draft = await harness.says(harness.alex, harness.bot, "/boundary insults")
    for data in ("bt1:nowhere", "bg1:1:loud"):
        answer = await harness.taps(harness.alex, draft, data=data)
        assert worded("old-button") in (answer.text or ""), data
    for data in ("bg1:1:soft", "bm1:1", "bf1:1:0", "bw1:1"):
        answer = await harness.taps(harness.alex, draft, data=data)
        assert worded("draft-old") in (answer.text or ""), data
    await harness.taps(harness.alex, draft, "Firm")
    await harness.taps(harness.alex, draft, "Make it mine")
    number = draft.buttons[-1][0].value.split(":")[1]
    answer = await harness.taps(harness.alex, draft, data=f"bf1:{number}:9")
    assert worded("old-button") in (answer.text or "")


async def test_mine_without_a_draft_answers(harness: Harness) -> None:
    harness.alex.start(harness.bot, "mine")
    await harness.settled()
    assert worded("draft-none") in newest(harness, harness.alex).text


async def test_under_a_firm_limit_is_the_way_to_safety_for_its_owner_alone(harness: Harness, us: Chat) -> None:
    draft = await harness.says(harness.alex, us, "/boundary insults")
    assert worded("boundary-firm-safety") not in draft.text
    await harness.taps(harness.alex, draft, "Firm")
    assert worded("boundary-firm-safety") in draft.text
    await harness.taps(harness.alex, draft, "Send")
    await harness.taps(harness.alex, draft, worded("button-send-now"))
    posted = harness.sam.screen(us)[-1]
    assert posted.text.startswith("From Alex:")
    assert "/safety" not in posted.text
