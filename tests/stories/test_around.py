"""Grounding, the pact, settings, opening the chat."""

from handlers.settings import AskLanguage
from playground import Chat
from tests.words import fixed, opening, worded
from tests.world import World


async def test_grounding_goes_step_by_step(house: World) -> None:
    message = await house.says(house.alex, house.bot, "/ground")
    assert "five" in message.text
    assert message.labels == ["Next", "Feet", "Cold"]
    for word in ("four", "Three", "Two", "One"):
        await house.taps(house.alex, message, "Next")
        assert word in message.text
    await house.taps(house.alex, message, "Next")
    assert "Well done" in message.text
    await house.taps(house.alex, message, "Feet")
    assert worded("ground-feet-1") in message.text


async def test_grounding_in_the_group_stays_on_one_phone(house: World, us: Chat) -> None:
    before = len(house.alex.screen(us))
    message = await house.says(house.sam, us, "/ground")
    await house.taps(house.sam, message, "Next")
    assert "four" in house.sam.screen(us)[-1].text
    assert len(house.alex.screen(us)) == before


async def test_somebody_elses_grounding_button(house: World) -> None:
    message = await house.says(house.alex, house.bot, "/ground")
    answer = await house.taps(house.alex, message, data=f"gs1:{house.sam.id}:senses:2")
    assert worded("ground-other") in (answer.text or "")


async def test_a_pact_needs_both_and_shows_neither_before(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pact")
    assert "20 minutes" in message.text
    await house.taps(house.alex, message, worded("button-pact-minutes"))
    assert "30 minutes" in message.text
    await house.taps(house.alex, message, worded("button-pact-meanwhile"))
    await house.taps(house.sam, message, worded("button-pact-opener"))
    before = message.data
    answer = await house.taps(house.sam, message, "Agree")
    assert worded("pact-noted") in (answer.text or "")
    assert message.data is before
    await house.taps(house.sam, message, "Agree")
    assert message.data is before
    await house.taps(house.alex, message, "Agree")
    assert fixed("pact-agreed") in message.text
    assert message.labels == []
    pause = await house.says(house.sam, us, "/pause")
    assert "Sam is taking 30 minutes" in pause.text
    assert worded("pause-meanwhile-water") in pause.text
    await house.move(minutes=30)
    assert worded("opener-other") in house.alex.screen(us)[-1].text


async def test_changed_terms_need_everyone_anew(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pact")
    await house.taps(house.alex, message, "Agree")
    await house.taps(house.sam, message, worded("button-pact-minutes"))
    await house.taps(house.sam, message, "Agree")
    assert fixed("pact-agreed") not in message.text
    answer = await house.taps(house.sam, message, data="ka1:1")
    assert worded("pact-changed") in (answer.text or "")


async def test_cancel_closes_the_question(house: World) -> None:
    house.alex.start(house.bot, "zone")
    await house.settled()
    answer = await house.says(house.alex, house.bot, "/cancel")
    assert worded("cancel-done") in answer.text
    answer = await house.says(house.alex, house.bot, "Lisbon")
    assert "Breathe with me" in " ".join(answer.labels)
    answer = await house.says(house.alex, house.bot, "/cancel")
    assert worded("cancel-nothing") in answer.text


async def test_a_language_can_be_chosen(house: World) -> None:
    settings = await house.says(house.alex, house.bot, "/settings")
    assert settings.labels == [worded("button-zone-ask")]  # there is one language so far
    await house.taps(house.alex, settings, data=AskLanguage().pack())
    await house.taps(house.alex, house.alex.screen(house.bot)[-1], "English")
    assert fixed("language-set") in house.alex.screen(house.bot)[-1].text


async def test_the_first_private_message_says_what_this_is_not(house: World) -> None:
    house.alex.start(house.bot)
    await house.settled()
    text = house.alex.screen(house.bot)[-1].text
    for word in (worded("what-this-is"), "adults", "emergency number", "/safety"):
        assert word in text


async def test_whichever_way_one_comes_first_it_is_said_once(house: World) -> None:
    house.alex.start(house.bot, "breathe")
    await house.settled()
    assert worded("what-this-is") in house.alex.screen(house.bot)[-1].text
    message = await house.says(house.alex, house.bot, "/breathe")
    assert worded("what-this-is") not in message.text


async def test_the_group_is_greeted_once(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/start@breather_bot hello")
    greetings = [one for one in house.alex.screen(us) if one.text.startswith(opening("start-group"))]
    assert len(greetings) == 1


async def test_every_way_of_the_first_screen_leads_somewhere(house: World) -> None:
    house.alex.start(house.bot)
    await house.settled()
    first = house.alex.screen(house.bot)[-1]
    for label, says in (("I want to talk", "An apology"), ("I need a limit", "Insults"), ("More help", "")):
        await house.taps(house.alex, first, label)
        shown = house.alex.screen(house.bot)[-1]
        assert shown.id > first.id
        assert not says or says in shown.labels


async def test_help_me_start_is_for_the_one_who_asked(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.alex, message, "I'm ready")
    await house.taps(house.sam, message, "I'm ready")
    both = house.alex.screen(us)[-1]
    await house.taps(house.sam, both, "Help me start")
    assert worded("openers") in house.sam.screen(us)[-1].text
    await house.taps(house.alex, both, "Invite to talk")
    assert house.alex.screen(us)[-1].ephemeral
    assert "An apology" in house.alex.screen(us)[-1].labels
    assert worded("openers") in house.sam.screen(us)[-1].text


async def test_help_is_six_lines_and_the_rest_is_behind_a_button(house: World, us: Chat) -> None:
    short = await house.says(house.alex, house.bot, "/help")
    assert f"@{house.bot.username}" in short.text
    assert short.labels == ["All commands"]
    await house.taps(house.alex, short, "All commands")
    assert worded("help-all") in house.alex.screen(house.bot)[-1].text
    short = await house.says(house.alex, us, "/help")
    before = [one.data for one in house.sam.screen(us)]
    await house.taps(house.alex, short, "All commands")
    shown = house.alex.screen(us)[-1]
    assert shown.ephemeral
    assert worded("help-all-group") in shown.text
    assert [one.data for one in house.sam.screen(us)] == before


async def test_who_does_not_feel_safe_is_told_once_who_this_is_not_for(house: World, us: Chat) -> None:
    for chat, command in ((house.bot, "/say"), (us, "/say"), (house.bot, "/invite"), (us, "/listen"), (us, "/temp")):
        assert worded("only-if-safe") in (await house.says(house.alex, chat, command)).text, command
