"""Words for a limit: thirteen situations in three strengths, one's own words in them, on one phone until "Send now"."""

import pytest

from content.library import boundaries
from playground import Chat, Message, Person
from tests.words import fixed, worded
from tests.world import World

ALL = boundaries()


def newest(house: World, person: Person, chat: Chat | None = None) -> Message:
    return person.screen(chat or house.bot)[-1]


def text_of(situation: str, strength: str, **own: str) -> str:
    return ALL.script(situation, strength).filled(**own)


async def test_in_the_group_only_its_owner_sees_it_until_send_now(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    shown = await house.says(house.alex, us, "/boundary")
    assert shown.ephemeral
    assert shown.labels == [one.label for one in ALL.situations.values()]
    assert [len(row) for row in shown.buttons] == [2] * 6 + [1]
    await house.taps(house.alex, shown, "Insults")
    draft = newest(house, house.alex, us)
    assert draft.ephemeral
    assert text_of("insults", "soft") in draft.text
    assert draft.labels == ["✓ Soft", "Clear", "Firm", "Make it mine", "Another situation", "Send", "Copy"]
    for label, strength in (("Clear", "clear"), ("Firm", "firm"), ("Soft", "soft"), ("Clear", "clear")):
        await house.taps(house.alex, newest(house, house.alex, us), label)
        assert text_of("insults", strength) in newest(house, house.alex, us).text
    await house.taps(house.alex, newest(house, house.alex, us), "Send")
    assert "Breathe first" in newest(house, house.alex, us).text
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, newest(house, house.alex, us), "Send now")
    posted = newest(house, house.sam, us)
    assert posted.text == f"From Alex:\n{text_of('insults', 'clear')}"
    assert len(house.sam.screen(us)) == len(before) + 1
    assert [one.text for one in house.alex.screen(us) if one.ephemeral][-1].startswith("Sent.")


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
async def test_words_behind_it_lead_to_the_best_fit(house: World, words: str, situation: str) -> None:
    shown = await house.says(house.alex, house.bot, f"/boundary {words}")
    assert text_of(situation, "soft") in shown.text


async def test_words_that_fit_nothing_show_them_all(house: World, us: Chat) -> None:
    for place in (house.bot, us):
        shown = await house.says(house.alex, place, "/boundary xyzzy <b>")
        assert worded("boundary-no-fit") in shown.text
        assert "Needing space" in shown.labels


async def test_the_blanks_are_asked_one_by_one_and_stay_filled(house: World) -> None:
    await house.says(house.alex, house.bot, "/boundary insults")
    draft = newest(house, house.alex)
    await house.taps(house.alex, draft, "Firm")
    await house.taps(house.alex, draft, "Make it mine")
    assert "How long?" in draft.text
    asked = await house.says(house.alex, house.bot, "a <b>walk</b> {time|x}")
    assert "When?" in asked.text
    await house.taps(house.alex, asked, "after dinner")
    own = text_of("insults", "firm", length="a <b>walk</b> {time|x}", time="after dinner")
    assert own in asked.text
    await house.taps(house.alex, asked, "Soft")
    assert text_of("insults", "soft") in asked.text
    await house.taps(house.alex, asked, "Firm")
    assert own in asked.text
    await house.taps(house.alex, asked, "Make it mine")
    await house.taps(house.alex, asked, worded("button-leave-it"))
    await house.taps(house.alex, asked, "Back")
    assert text_of("insults", "firm", time="after dinner") in asked.text
    assert "Send" in asked.labels


async def test_what_is_too_long_for_a_blank_is_told_and_asked_again(house: World) -> None:
    draft = await house.says(house.alex, house.bot, "/boundary insults")
    await house.taps(house.alex, draft, "Firm")
    await house.taps(house.alex, draft, "Make it mine")
    answer = await house.says(house.alex, house.bot, "x" * 41)
    assert worded("draft-too-long", count=40) in answer.text
    answer = await house.says(house.alex, house.bot, "an hour")
    assert "When?" in answer.text


async def test_all_in_my_own_words(house: World) -> None:
    draft = await house.says(house.alex, house.bot, "/boundary insults")
    await house.taps(house.alex, draft, "Make it mine")
    assert fixed("boundary-whole") in draft.text
    answer = await house.says(house.alex, house.bot, "x" * 1001)
    assert worded("draft-too-long", count=1000) in answer.text
    shown = await house.says(house.alex, house.bot, "Not that word, please.\nI & you <3")
    assert "Not that word, please.\nI & you <3" in shown.text
    assert shown.labels == ["Make it mine", "Another situation", "Send", "Copy"]
    await house.taps(house.alex, shown, "Make it mine")
    answer = await house.says(house.alex, house.bot, "Or so.")
    assert "Or so." in answer.text
    await house.taps(house.alex, answer, "Another situation")
    await house.taps(house.alex, answer, "Silence")
    assert text_of("silence", "soft") in answer.text


async def test_make_it_mine_in_the_group_goes_on_in_private(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    draft = await house.says(house.alex, us, "/boundary insults")
    await house.taps(house.alex, draft, "Firm")
    answer = await house.taps(house.alex, newest(house, house.alex, us), "Make it mine")
    assert answer.url == "https://t.me/breather_bot?start=mine"
    house.alex.start(house.bot, "mine")
    await house.settled()
    assert "How long?" in newest(house, house.alex).text
    await house.taps(house.alex, newest(house, house.alex), worded("button-whole"))
    await house.says(house.alex, house.bot, "My own sentence.")
    stale = await house.taps(house.alex, newest(house, house.alex, us), "Send")
    assert worded("draft-old") in (stale.text or "")
    await house.taps(house.alex, newest(house, house.alex), "Send")
    await house.taps(house.alex, newest(house, house.alex), "Send now")
    assert [one.data for one in house.sam.screen(us)] == before
    await house.taps(house.alex, newest(house, house.alex), "Us")
    assert newest(house, house.sam, us).text == "From Alex:\nMy own sentence."


async def test_an_old_phone_is_led_to_its_draft_in_private(house: World, us: Chat) -> None:
    shown = await house.says(house.alex, us, "/boundary insults", ephemeral=False)
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=draft"
    house.alex.start(house.bot, "draft")
    await house.settled()
    assert text_of("insults", "soft") in newest(house, house.alex).text


async def test_forged_buttons(house: World) -> None:
    draft = await house.says(house.alex, house.bot, "/boundary insults")
    for data in ("bt1:nowhere", "bg1:1:loud"):
        answer = await house.taps(house.alex, draft, data=data)
        assert worded("old-button") in (answer.text or ""), data
    for data in ("bg1:1:soft", "bm1:1", "bf1:1:0", "bw1:1"):
        answer = await house.taps(house.alex, draft, data=data)
        assert worded("draft-old") in (answer.text or ""), data
    await house.taps(house.alex, draft, "Firm")
    await house.taps(house.alex, draft, "Make it mine")
    number = draft.buttons[-1][0].value.split(":")[1]
    answer = await house.taps(house.alex, draft, data=f"bf1:{number}:9")
    assert worded("old-button") in (answer.text or "")


async def test_mine_without_a_draft_answers(house: World) -> None:
    house.alex.start(house.bot, "mine")
    await house.settled()
    assert worded("draft-none") in newest(house, house.alex).text


async def test_under_a_firm_limit_is_the_way_to_safety_for_its_owner_alone(house: World, us: Chat) -> None:
    draft = await house.says(house.alex, us, "/boundary insults")
    assert worded("boundary-firm-safety") not in draft.text
    await house.taps(house.alex, draft, "Firm")
    assert worded("boundary-firm-safety") in draft.text
    await house.taps(house.alex, draft, "Send")
    await house.taps(house.alex, draft, "Send now")
    posted = house.sam.screen(us)[-1]
    assert posted.text.startswith("From Alex:")
    assert "/safety" not in posted.text
