"""An I-statement step by step: on one phone until "Send now", another wording offered and never forced."""

from content.library import blame, needs
from playground import Chat, Message
from tests.words import fixed, worded
from tests.world import World

WALK, WAIT = needs().asks["walk"].text, needs().asks["wait"].text
DONE = f"When you came home late, I felt lonely. I need a hug. Would you {WALK}?"
HARM = [one for one in blame().judgements.values() if one.harm]


def newest(house: World, chat: Chat | None = None) -> Message:
    return house.alex.screen(chat or house.bot)[-1]


async def through(house: World, labels: list[str], chat: Chat | None = None) -> Message:
    for label in labels:
        await house.taps(house.alex, newest(house, chat), label)
    return newest(house, chat)


async def test_in_private_by_taps_alone(house: World) -> None:
    first = await house.says(house.alex, house.bot, "/say")
    assert worded("say-step-happened") in first.text
    assert worded("say-type") in first.text
    await house.taps(house.alex, first, "you looked at your phone")
    assert "When you looked at your phone, I felt …" in first.text
    assert first.labels == ["Angry", "Sad", "Afraid", "Ashamed", "Worn out", "Glad"]
    await house.taps(house.alex, first, "Sad")
    assert len(first.labels) == 11
    await house.taps(house.alex, first, "Back")
    await through(house, ["Sad", "lonely"])
    assert "I felt lonely. I need …" in first.text
    await through(house, ["Closeness", "a hug"])
    assert "I need a hug. Would you …?" in first.text
    assert WALK in first.labels
    await through(house, ["Something else", "Space", WAIT])
    said = f"When you looked at your phone, I felt lonely. I need a hug. Would you {WAIT}?"
    assert said in first.text
    assert first.labels[-2:] == ["Send", "Copy"]
    await house.taps(house.alex, first, "Copy")
    assert (await house.taps(house.alex, first, "Copy")).copied == said


async def test_in_the_group_nobody_else_sees_a_step_of_it(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    first = await house.says(house.alex, us, "/say You came home late.")
    assert first.ephemeral
    assert "When you came home late, I felt …" in first.text
    assert worded("say-type") not in first.text
    draft = await through(house, ["Sad", "lonely", "Closeness", "a hug", "go for a walk with me tonight"], us)
    assert draft.ephemeral
    assert DONE in draft.text
    await through(house, ["Send"], us)
    assert [one.data for one in house.sam.screen(us)] == before
    await through(house, ["Send now"], us)
    assert len(house.sam.screen(us)) == len(before) + 1
    assert house.sam.screen(us)[-1].text == f"From Alex:\n{DONE}"


async def test_own_words_are_typed_in_private(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    await house.says(house.alex, us, "/say")
    await through(house, ["I was interrupted"], us)
    answer = await house.taps(house.alex, newest(house, us), "In my own words")
    assert answer.url == "https://t.me/breather_bot?start=say"
    house.alex.start(house.bot, "say")
    await house.settled()
    assert "When I was interrupted, I felt …" in newest(house).text
    for words in ("I felt small and tired", "I need to be asked", "Could you please ask me first?"):
        await house.says(house.alex, house.bot, words)
    said = "When I was interrupted, I felt small and tired. I need to be asked. Would you ask me first?"
    assert said in newest(house).text
    assert [one.data for one in house.sam.screen(us)] == before
    await through(house, ["Send", "Send now", "Us"])
    assert [one.text for one in house.sam.screen(us)[len(before) :]] == [f"From Alex:\n{said}"]


async def test_another_wording_is_offered_and_taken(house: World) -> None:
    await house.says(house.alex, house.bot, "/say")
    shown = await house.says(house.alex, house.bot, "You always call me selfish, and you're late")
    assert "“always”" in shown.text
    assert shown.labels == ["“often”", worded("button-keep-it"), "Say it another way"]
    await house.taps(house.alex, shown, "often")
    assert "“selfish”" in shown.text
    assert "You often call me selfish, and you're late" in shown.text
    await house.taps(house.alex, shown, worded("button-keep-it"))
    assert "When you often call me selfish, and you're late, I felt …" in shown.text


async def test_it_is_never_forced(house: World) -> None:
    await house.says(house.alex, house.bot, "/say you never listen")
    await through(
        house,
        [worded("button-keep-it"), "Sad", "sad", "Closeness", "a hug", "go for a walk with me tonight"],
    )
    assert "When you never listen, I felt sad." in newest(house).text


async def test_said_another_way(house: World) -> None:
    await house.says(house.alex, house.bot, "/say you never listen")
    await through(house, ["Say it another way"])
    assert worded("say-step-happened") in newest(house).text
    answer = await house.says(house.alex, house.bot, "you read while I spoke")
    assert "When you read while I spoke, I felt …" in answer.text


async def test_a_thought_and_a_judgement_are_not_feelings(house: World) -> None:
    for words, found in (("I feel that you don't care", "I felt that you"), ("that you left", "I felt that you")):
        await house.says(house.alex, house.bot, "/say you left")
        shown = await house.says(house.alex, house.bot, words)
        assert f"“{found}”" in shown.text
        assert shown.labels == [worded("button-keep-it"), "Say it another way"]
    await house.taps(house.alex, shown, "Say it another way")
    shown = await house.says(house.alex, house.bot, "ignored")
    assert fixed("say-judgement") in shown.text
    assert shown.labels == ["“lonely”", "“hurt”", "“sad”", worded("button-keep-it"), "Say it another way"]
    await house.taps(house.alex, shown, "hurt")
    assert "When you left, I felt hurt. I need …" in shown.text


async def test_no_word_for_harm_is_corrected_and_each_shows_where_help_is(house: World) -> None:
    card = [worded(f"button-{name}") for name in ("solid-ground", "numbers", "not-it")]
    harm = [worded(f"button-{name}") for name in ("who-helps", "keep-it", "again")]
    for one in HARM:
        await house.says(house.alex, house.bot, "/say you left")
        answer = await house.says(house.alex, house.bot, one.text)
        assert answer.labels in (harm, card), one.id


async def test_every_part_can_be_said_anew(house: World) -> None:
    await house.says(house.alex, house.bot, "/say you came home late")
    draft = await through(house, ["Sad", "lonely", "Closeness", "a hug", WALK])
    assert DONE in draft.text
    await through(house, ["What I felt", "Afraid", "worried"])
    assert DONE.replace("lonely", "worried") in draft.text
    for label in ("What happened", "What I felt", "What I need", "What I ask"):
        await through(house, [label, worded("button-leave-it")])
        assert DONE.replace("lonely", "worried") in draft.text


async def test_what_is_typed_is_text(house: World) -> None:
    shown = await house.says(house.alex, house.bot, "/say <b>you</b> always & { $felt } \u202e<3")
    assert "<b>you</b> always & { $felt } <3" in shown.text
    await through(house, [worded("button-keep-it")])
    assert "When <b>you</b> always & { $felt } <3, I felt …" in shown.text
    answer = await house.says(house.alex, house.bot, "x" * 201)
    assert worded("draft-too-long", count=200) in answer.text
    answer = await house.says(house.alex, house.bot, "calm")
    assert "I felt calm" in answer.text


async def test_old_and_forged_buttons(house: World, us: Chat) -> None:
    first = await house.says(house.alex, house.bot, "/say")
    old = first.buttons[0][0].value
    number = old.split(":")[1]
    for data in (f"yp1:{number}:felt:x", f"yp1:{number}:happened:9", f"yp1:{number}:need:leave", f"yb1:{number}:0"):
        assert worded("old-button") in ((await house.taps(house.alex, first, data=data)).text or ""), data
    await through(house, ["I was interrupted"])
    assert worded("draft-old") in ((await house.taps(house.alex, first, data=old)).text or "")
    limit = await house.says(house.alex, house.bot, "/boundary insults")
    number = limit.buttons[-1][0].value.split(":")[1]
    for data in (f"yp1:{number}:felt:sad", f"yo1:{number}:felt:fear", f"yt1:{number}:felt", f"yb1:{number}:0"):
        assert worded("draft-old") in ((await house.taps(house.alex, limit, data=data)).text or ""), data
    for data in (f"yy1:{number}", "yy1:5"):
        assert worded("draft-old") in ((await house.taps(house.alex, limit, data=data)).text or ""), data


async def test_after_a_day_the_question_is_closed(house: World) -> None:
    await house.says(house.alex, house.bot, "/say")
    await house.move(hours=24, seconds=1)
    await house.breather.sweep()
    answer = await house.says(house.alex, house.bot, "he keeps shouting")
    assert "🌬 Breathe with me" in answer.labels


async def test_cancel_in_the_middle(house: World) -> None:
    await house.says(house.alex, house.bot, "/say")
    answer = await house.says(house.alex, house.bot, "/cancel")
    assert worded("cancel-done") in answer.text
    answer = await house.says(house.alex, house.bot, "you came late")
    assert "🌬 Breathe with me" in answer.labels


async def test_harm_that_was_done_is_not_worded_otherwise(house: World) -> None:
    await house.says(house.alex, house.bot, "/say you came home late")
    shown = await house.says(house.alex, house.bot, "controlled")
    assert fixed("say-harm") in shown.text
    assert shown.labels == [worded(f"button-{name}") for name in ("who-helps", "keep-it", "again")]
    await house.taps(house.alex, shown, worded("button-who-helps"))
    assert worded("safety") in house.alex.screen(house.bot)[-1].text
