"""An I-statement step by step: on one phone until "Send now", another wording offered and never forced."""

from content.catalog.loaders import blame, needs
from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import fixed, worded

WALK, WAIT = needs().asks["walk"].text, needs().asks["wait"].text
DONE = worded("say-statement", happened="you came home late", felt="lonely", need="a hug", ask=WALK)
HARM = [one for one in blame().judgements.values() if one.harm]


def newest(harness: Harness, chat: Chat | None = None) -> Message:
    return harness.alex.screen(chat or harness.bot)[-1]


async def through(harness: Harness, labels: list[str], chat: Chat | None = None) -> Message:
    for label in labels:
        await harness.taps(harness.alex, newest(harness, chat), label)
    return newest(harness, chat)


async def test_in_private_by_taps_alone(harness: Harness) -> None:
    first = await harness.says(harness.alex, harness.bot, "/say")
    assert worded("say-step-happened") in first.text
    assert worded("say-type") in first.text
    await harness.taps(harness.alex, first, "you looked at your phone")
    assert worded("say-step-felt", happened="you looked at your phone") in first.text
    assert first.labels == ["Angry", "Sad", "Afraid", "Ashamed", "Worn out", "Glad"]
    await harness.taps(harness.alex, first, "Sad")
    assert len(first.labels) == 11
    await harness.taps(harness.alex, first, worded("button-back"))
    await through(harness, ["Sad", "lonely"])
    assert worded("say-step-need", happened="you looked at your phone", felt="lonely") in first.text
    await through(harness, ["Closeness", "a hug"])
    assert worded("say-step-ask", happened="you looked at your phone", felt="lonely", need="a hug") in first.text
    assert WALK in first.labels
    await through(harness, ["Something else", "Space", WAIT])
    said = worded("say-statement", happened="you looked at your phone", felt="lonely", need="a hug", ask=WAIT)
    assert said in first.text
    assert first.labels[-2:] == ["Send", "Copy"]
    await harness.taps(harness.alex, first, "Copy")
    assert (await harness.taps(harness.alex, first, "Copy")).copied == said


async def test_in_the_group_nobody_else_sees_a_step_of_it(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    first = await harness.says(harness.alex, us, "/say You came home late.")
    assert first.ephemeral
    assert worded("say-step-felt", happened="you came home late") in first.text
    assert worded("say-type") not in first.text
    draft = await through(harness, ["Sad", "lonely", "Closeness", "a hug", "go for a walk with me tonight"], us)
    assert draft.ephemeral
    assert DONE in draft.text
    await through(harness, ["Send"], us)
    assert [one.data for one in harness.sam.screen(us)] == before
    await through(harness, [worded("button-send-now")], us)
    assert len(harness.sam.screen(us)) == len(before) + 1
    assert harness.sam.screen(us)[-1].text == f"From Alex:\n{DONE}"


async def test_own_words_are_typed_in_private(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    await harness.says(harness.alex, us, "/say")
    await through(harness, ["I was interrupted"], us)
    answer = await harness.taps(harness.alex, newest(harness, us), worded("button-own-words"))
    assert answer.url == "https://t.me/breather_bot?start=say"
    harness.alex.start(harness.bot, "say")
    await harness.settled()
    assert worded("say-step-felt", happened="I was interrupted") in newest(harness).text
    for words in ("I felt small and tired", "I need to be asked", "Could you please ask me first?"):
        await harness.says(harness.alex, harness.bot, words)
    said = worded(
        "say-statement", happened="I was interrupted", felt="small and tired", need="to be asked", ask="ask me first"
    )
    assert said in newest(harness).text
    assert [one.data for one in harness.sam.screen(us)] == before
    await through(harness, ["Send", worded("button-send-now"), "Us"])
    assert [one.text for one in harness.sam.screen(us)[len(before) :]] == [f"From Alex:\n{said}"]


async def test_another_wording_is_offered_and_taken(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say")
    shown = await harness.says(harness.alex, harness.bot, "You always call me selfish, and you're late")
    assert "“always”" in shown.text
    assert shown.labels == ["“often”", worded("button-keep-it"), worded("button-again")]
    await harness.taps(harness.alex, shown, "often")
    assert "“selfish”" in shown.text
    assert "You often call me selfish, and you're late" in shown.text
    await harness.taps(harness.alex, shown, worded("button-keep-it"))
    assert worded("say-step-felt", happened="you often call me selfish, and you're late") in shown.text


async def test_it_is_never_forced(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say you never listen")
    await through(
        harness,
        [worded("button-keep-it"), "Sad", "sad", "Closeness", "a hug", "go for a walk with me tonight"],
    )
    assert "When you never listen, I felt sad." in newest(harness).text


async def test_said_another_way(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say you never listen")
    await through(harness, [worded("button-again")])
    assert worded("say-step-happened") in newest(harness).text
    answer = await harness.says(harness.alex, harness.bot, "you read while I spoke")
    assert worded("say-step-felt", happened="you read while I spoke") in answer.text


async def test_a_thought_and_a_judgement_are_not_feelings(harness: Harness) -> None:
    for words, found in (("I feel that you don't care", "I felt that you"), ("that you left", "I felt that you")):
        await harness.says(harness.alex, harness.bot, "/say you left")
        shown = await harness.says(harness.alex, harness.bot, words)
        assert f"“{found}”" in shown.text
        assert shown.labels == [worded("button-keep-it"), worded("button-again")]
    await harness.taps(harness.alex, shown, worded("button-again"))
    shown = await harness.says(harness.alex, harness.bot, "ignored")
    assert fixed("say-judgement") in shown.text
    assert shown.labels == ["“lonely”", "“hurt”", "“sad”", worded("button-keep-it"), worded("button-again")]
    await harness.taps(harness.alex, shown, "hurt")
    assert worded("say-step-need", happened="you left", felt="hurt") in shown.text


async def test_no_word_for_harm_is_corrected_and_each_shows_where_help_is(harness: Harness) -> None:
    card = [worded(f"button-{name}") for name in ("solid-ground", "numbers", "not-it")]
    harm = [worded(f"button-{name}") for name in ("who-helps", "keep-it", "again")]
    for one in HARM:
        await harness.says(harness.alex, harness.bot, "/say you left")
        answer = await harness.says(harness.alex, harness.bot, one.text)
        assert answer.labels in (harm, card), one.id


async def test_every_part_can_be_said_anew(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say you came home late")
    draft = await through(harness, ["Sad", "lonely", "Closeness", "a hug", WALK])
    assert DONE in draft.text
    await through(harness, [worded("button-say-felt"), "Afraid", "worried"])
    assert DONE.replace("lonely", "worried") in draft.text
    for label in ("What happened", worded("button-say-felt"), worded("button-say-need"), worded("button-say-ask")):
        await through(harness, [label, worded("button-leave-it")])
        assert DONE.replace("lonely", "worried") in draft.text


async def test_what_is_typed_is_text(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/say <b>you</b> always & { $felt } \u202e<3")
    assert "<b>you</b> always & { $felt } <3" in shown.text
    await through(harness, [worded("button-keep-it")])
    assert worded("say-step-felt", happened="<b>you</b> always & { $felt } <3") in shown.text
    answer = await harness.says(harness.alex, harness.bot, "x" * 201)
    assert worded("draft-too-long", count=200) in answer.text
    answer = await harness.says(harness.alex, harness.bot, "calm")
    assert "I felt calm" in answer.text


async def test_old_and_forged_buttons(harness: Harness, us: Chat) -> None:
    first = await harness.says(harness.alex, harness.bot, "/say")
    old = first.buttons[0][0].value
    number = old.split(":")[1]
    for data in (f"yp1:{number}:felt:x", f"yp1:{number}:happened:9", f"yp1:{number}:need:leave", f"yb1:{number}:0"):
        assert worded("old-button") in ((await harness.taps(harness.alex, first, data=data)).text or ""), data
    await through(harness, ["I was interrupted"])
    assert worded("draft-old") in ((await harness.taps(harness.alex, first, data=old)).text or "")
    limit = await harness.says(harness.alex, harness.bot, "/boundary insults")
    number = limit.buttons[-1][0].value.split(":")[1]
    for data in (f"yp1:{number}:felt:sad", f"yo1:{number}:felt:fear", f"yt1:{number}:felt", f"yb1:{number}:0"):
        assert worded("draft-old") in ((await harness.taps(harness.alex, limit, data=data)).text or ""), data
    for data in (f"yy1:{number}", "yy1:5"):
        assert worded("draft-old") in ((await harness.taps(harness.alex, limit, data=data)).text or ""), data


async def test_after_a_day_the_question_is_closed(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say")
    await harness.move(hours=24, seconds=1)
    await harness.breather.sweep()
    answer = await harness.says(harness.alex, harness.bot, "he keeps shouting")
    assert worded("button-breathe-with-me") in answer.labels


async def test_cancel_in_the_middle(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say")
    answer = await harness.says(harness.alex, harness.bot, "/cancel")
    assert worded("cancel-done") in answer.text
    answer = await harness.says(harness.alex, harness.bot, "you came late")
    assert worded("button-breathe-with-me") in answer.labels


async def test_harm_that_was_done_is_not_worded_otherwise(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/say you came home late")
    shown = await harness.says(harness.alex, harness.bot, "controlled")
    assert fixed("say-harm") in shown.text
    assert shown.labels == [worded(f"button-{name}") for name in ("who-helps", "keep-it", "again")]
    await harness.taps(harness.alex, shown, worded("button-who-helps"))
    assert worded("safety") in harness.alex.screen(harness.bot)[-1].text
