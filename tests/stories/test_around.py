"""Grounding, the pact, settings, opening the chat."""

from datetime import timedelta

from handlers.start import SECTIONS, SECTIONS_IN_A_GROUP
from playground import Chat
from tests.support.harness import Harness
from tests.support.words import fixed, opening, worded


async def test_grounding_goes_step_by_step(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/ground")
    assert worded("ground-senses-1") in message.text
    assert message.labels == ["Next", worded("button-ground-feet"), worded("button-ground-cold")]
    for step in range(2, 6):
        await harness.taps(harness.alex, message, "Next")
        assert worded(f"ground-senses-{step}") in message.text
    await harness.taps(harness.alex, message, "Next")
    assert worded("ground-end") in message.text
    await harness.taps(harness.alex, message, worded("button-ground-feet"))
    assert worded("ground-feet-1") in message.text


async def test_grounding_in_the_group_stays_on_one_phone(harness: Harness, us: Chat) -> None:
    before = len(harness.alex.screen(us))
    message = await harness.says(harness.sam, us, "/ground")
    await harness.taps(harness.sam, message, "Next")
    assert "four" in harness.sam.screen(us)[-1].text
    assert len(harness.alex.screen(us)) == before


async def test_somebody_elses_grounding_button(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/ground")
    answer = await harness.taps(harness.alex, message, data=f"gs1:{harness.sam.id}:senses:2")
    assert worded("ground-other") in (answer.text or "")


async def test_a_pact_needs_both_and_shows_neither_before(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pact")
    assert worded("pact-minutes", length=timedelta(minutes=20)) in message.text
    await harness.taps(harness.alex, message, worded("button-pact-minutes"))
    assert worded("pact-minutes", length=timedelta(minutes=30)) in message.text
    await harness.taps(harness.alex, message, worded("button-pact-meanwhile"))
    await harness.taps(harness.sam, message, worded("button-pact-opener"))
    before = message.data
    answer = await harness.taps(harness.sam, message, "Agree")
    assert worded("pact-noted") in (answer.text or "")
    assert message.data is before
    await harness.taps(harness.sam, message, "Agree")
    assert message.data is before
    await harness.taps(harness.alex, message, "Agree")
    assert fixed("pact-agreed") in message.text
    assert message.labels == []
    pause = await harness.says(harness.sam, us, "/pause")
    assert fixed("pause-started", name="Sam", length=timedelta(minutes=30)) in pause.text
    assert worded("pause-meanwhile-water") in pause.text
    await harness.move(minutes=30)
    assert worded("opener-other") in harness.alex.screen(us)[-1].text


async def test_changed_terms_need_everyone_anew(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pact")
    await harness.taps(harness.alex, message, "Agree")
    await harness.taps(harness.sam, message, worded("button-pact-minutes"))
    await harness.taps(harness.sam, message, "Agree")
    assert fixed("pact-agreed") not in message.text
    answer = await harness.taps(harness.sam, message, data="ka1:1")
    assert worded("pact-changed") in (answer.text or "")


async def test_cancel_closes_the_question(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.settled()
    answer = await harness.says(harness.alex, harness.bot, "/cancel")
    assert worded("cancel-done") in answer.text
    answer = await harness.says(harness.alex, harness.bot, "Lisbon")
    assert "Breathe with me" in " ".join(answer.labels)
    answer = await harness.says(harness.alex, harness.bot, "/cancel")
    assert worded("cancel-nothing") in answer.text


async def test_a_language_can_be_chosen(harness: Harness) -> None:
    settings = await harness.says(harness.alex, harness.bot, "/settings")
    assert settings.labels == [worded("button-language-ask"), worded("button-zone-ask")]
    await harness.taps(harness.alex, settings, worded("button-language-ask"))
    offered = harness.alex.screen(harness.bot)[-1]
    assert offered.labels == ["English", "Deutsch", "Español", "Français", "Português", "Русский"]
    await harness.taps(harness.alex, offered, "English")
    assert fixed("language-set") in harness.alex.screen(harness.bot)[-1].text


async def test_the_first_private_message_says_what_this_is_not(harness: Harness) -> None:
    harness.alex.start(harness.bot)
    await harness.settled()
    text = harness.alex.screen(harness.bot)[-1].text
    for word in (worded("what-this-is"), "/safety"):
        assert word in text


async def test_whichever_way_one_comes_first_it_is_said_once(harness: Harness) -> None:
    harness.alex.start(harness.bot, "breathe")
    await harness.settled()
    assert worded("what-this-is") in harness.alex.screen(harness.bot)[-1].text
    message = await harness.says(harness.alex, harness.bot, "/breathe")
    assert worded("what-this-is") not in message.text


async def test_the_group_is_greeted_once(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/start@breather_bot hello")
    greetings = [one for one in harness.alex.screen(us) if one.text.startswith(opening("start-group"))]
    assert len(greetings) == 1


async def test_every_way_of_the_first_screen_leads_somewhere(harness: Harness) -> None:
    harness.alex.start(harness.bot)
    await harness.settled()
    first = harness.alex.screen(harness.bot)[-1]
    for label, says in (("I want to talk", "An apology"), ("I need a limit", "Insults"), ("More help", "")):
        await harness.taps(harness.alex, first, label)
        shown = harness.alex.screen(harness.bot)[-1]
        assert shown.id > first.id
        assert not says or says in shown.labels


async def test_help_me_start_is_for_the_one_who_asked(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.alex, message, "I'm ready")
    await harness.taps(harness.sam, message, "I'm ready")
    both = harness.alex.screen(us)[-1]
    await harness.taps(harness.sam, both, "Help me start")
    assert worded("openers") in harness.sam.screen(us)[-1].text
    await harness.taps(harness.alex, both, "Invite to talk")
    assert harness.alex.screen(us)[-1].ephemeral
    assert "An apology" in harness.alex.screen(us)[-1].labels
    assert worded("openers") in harness.sam.screen(us)[-1].text


async def test_help_is_six_lines_and_the_rest_is_behind_a_button(harness: Harness, us: Chat) -> None:
    short = await harness.says(harness.alex, harness.bot, "/help")
    assert f"@{harness.bot.username}" in short.text
    assert short.labels == ["All commands"]
    await harness.taps(harness.alex, short, "All commands")
    assert "\n\n".join(worded(f"help-{section}") for section in SECTIONS) in harness.alex.screen(harness.bot)[-1].text
    short = await harness.says(harness.alex, us, "/help")
    before = [one.data for one in harness.sam.screen(us)]
    await harness.taps(harness.alex, short, "All commands")
    shown = harness.alex.screen(us)[-1]
    assert shown.ephemeral
    assert "\n\n".join(worded(f"help-{section}") for section in SECTIONS_IN_A_GROUP) in shown.text
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_who_does_not_feel_safe_is_told_once_who_this_is_not_for(harness: Harness, us: Chat) -> None:
    for chat, command in (
        (harness.bot, "/say"),
        (us, "/say"),
        (harness.bot, "/invite"),
        (us, "/listen"),
        (us, "/temp"),
    ):
        assert worded("only-if-safe") in (await harness.says(harness.alex, chat, command)).text, command
