"""Taps and their answers; inline queries."""

from typing import Any

import pytest

from playground import Answer, Message, PhoneError

from .conftest import Scene, data_button, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def asked(scene: Scene) -> Message:
    markup = keyboard(
        data_button("I'm ready", "ready"),
        data_button("I'm ready later", "later"),
        {"text": "Read", "url": "https://example.org"},
        {"text": "Copy", "copy_text": {"text": "words"}},
    )
    await scene.say("Ready?", reply_markup=markup)
    await scene.updates()
    return scene.alex.screen(scene.us)[-1]


async def test_a_tap_reaches_the_bot_and_is_answered_once(scene: Scene) -> None:
    message = await asked(scene)
    tap = scene.sam.tap(message, "I'm ready")
    (update,) = await scene.updates()
    query = update["callback_query"]
    assert (query["data"], query["from"]["id"], query["message"]["message_id"]) == (
        "ready", scene.sam.id, message.id,
    )  # fmt: skip
    assert not tap.answered
    await scene.do("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    assert await tap.answer() == Answer("Noted")
    assert await scene.refused("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD


async def test_answers_come_in_time_and_short(scene: Scene) -> None:
    tap = scene.alex.tap(await asked(scene), data="forged")
    (update,) = await scene.updates()
    assert update["callback_query"]["data"] == "forged"
    long = await scene.refused("answerCallbackQuery", callback_query_id=tap.id, text="x" * 201)
    assert long == "Bad Request: MESSAGE_TOO_LONG"
    away = await scene.refused("answerCallbackQuery", callback_query_id=tap.id, url="https://example.org")
    assert away == "Bad Request: URL_INVALID"
    scene.clock.at += 16
    assert await scene.refused("answerCallbackQuery", callback_query_id=tap.id) == TOO_OLD


async def test_buttons_of_the_phone_itself(scene: Scene) -> None:
    message = await asked(scene)
    assert (await scene.alex.tap(message, "Read").answer()).url == "https://example.org"
    assert (await scene.alex.tap(message, "Copy").answer()).copied == "words"
    for label in ("nothing", "ready"):
        with pytest.raises(PhoneError):
            scene.alex.tap(message, label)
    assert await scene.updates() == []
    stranger = scene.telegram.add_person("Eve")
    with pytest.raises(PhoneError):
        stranger.tap(message, "Read")


def article(number: int, text: str, **more: Any) -> dict[str, Any]:
    content = {"message_text": text}
    return {"type": "article", "id": str(number), "title": f"T{number}", "input_message_content": content} | more


async def test_inline(scene: Scene) -> None:
    scene.bot.inline_feedback = True
    await scene.updates()
    query = scene.alex.inline(scene.bot, "boundary", chat=scene.us)
    (update,) = await scene.updates()
    asked_for = update["inline_query"]
    assert (asked_for["query"], asked_for["offset"], asked_for["chat_type"]) == ("boundary", "", "group")
    results = [article(1, "<b>one</b>"), article(2, "two", reply_markup=keyboard(data_button("B", "b")))]
    button = {"text": "Start", "start_parameter": "x"}
    answer = {"inline_query_id": query.id, "results": results, "next_offset": "2", "button": button}
    await scene.do("answerInlineQuery", **answer)
    assert [one.title for one in await query.results()] == ["T1", "T2"]
    assert (query.next_offset, query.button) == ("2", button)
    message = scene.alex.choose(query, 1, scene.us)
    chosen, posted = await scene.updates()
    inline_id = chosen["chosen_inline_result"]["inline_message_id"]
    assert posted["message"]["via_bot"]["id"] == scene.bot.id
    tap = scene.sam.tap(message, "B")
    (update,) = await scene.updates()
    assert update["callback_query"]["inline_message_id"] == inline_id
    assert "message" not in update["callback_query"]
    assert await scene.do("editMessageText", inline_message_id=inline_id, text="three") is True
    assert (scene.sam.screen(scene.us)[-1].text, tap.answered) == ("three", False)


async def test_inline_cache_is_for_one_or_for_all(scene: Scene) -> None:
    for personal, others_hit in ((True, False), (False, True)):
        text = f"q{personal}"
        query = scene.alex.inline(scene.bot, text)
        await scene.do("answerInlineQuery", inline_query_id=query.id, results=[article(1, "x")], is_personal=personal)
        assert scene.alex.inline(scene.bot, text).answered
        assert scene.sam.inline(scene.bot, text).answered is others_hit
        scene.clock.at += 301
        assert not scene.alex.inline(scene.bot, text).answered


@pytest.mark.parametrize(
    ("results", "reason"),
    [
        ([article(number, "x") for number in range(51)], "RESULTS_TOO_MUCH"),
        ([article(1, "x"), article(1, "y")], "RESULT_ID_DUPLICATE"),
        ([article(1, "")], "message text is empty"),
        ([article(1, "x", id="x" * 65)], "RESULT_ID_INVALID"),
    ],
)
async def test_wrong_inline_answers(scene: Scene, results: list[Any], reason: str) -> None:
    query = scene.alex.inline(scene.bot, "q")
    got = await scene.refused("answerInlineQuery", inline_query_id=query.id, results=results)
    assert got == f"Bad Request: {reason}"
    scene.clock.at += 11
    late = await scene.refused("answerInlineQuery", inline_query_id=query.id, results=[])
    assert late == TOO_OLD
