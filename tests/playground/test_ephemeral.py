"""Ephemeral messages: on one phone only, and only when asked for just now."""

from typing import Any

import pytest

from playground import Message, PhoneError

from .conftest import Scene, data_button, keyboard

NOT_NOW = "Bad Request: not enough rights to send ephemeral messages"
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def to(user: int, **more: Any) -> dict[str, Any]:
    return {"receiver_user_id": user} | more


async def tapped(scene: Scene) -> tuple[Message, str]:
    """Return a message with a button, and the query id of Sam's tap on it."""
    await scene.say("Choose", reply_markup=keyboard(data_button("Go", "go")))
    message = scene.sam.screen(scene.us)[-1]
    return message, scene.sam.tap(message, "Go").id


async def test_only_one_phone_shows_it(scene: Scene) -> None:
    _, query = await tapped(scene)
    wanted = to(scene.sam.id, callback_query_id=query)
    sent = await scene.say("For Sam", ephemeral_message_parameters=wanted)
    assert (sent["message_id"], sent["ephemeral_message_id"]) == (0, 1)
    assert sent["receiver_user"]["id"] == scene.sam.id
    assert scene.sam.screen(scene.us)[-1].text == "For Sam"
    assert scene.sam.screen(scene.us)[-1].ephemeral
    assert "For Sam" not in [message.text for message in scene.alex.screen(scene.us)]


async def test_who_may_send_one_and_when(scene: Scene) -> None:
    sam = to(scene.sam.id)
    refuse = {"chat_id": scene.us.id, "text": "x"}
    assert await scene.refused("sendMessage", **refuse, ephemeral_message_parameters=sam) == NOT_NOW
    _, query = await tapped(scene)
    alex = to(scene.alex.id, callback_query_id=query)
    assert await scene.refused("sendMessage", **refuse, ephemeral_message_parameters=alex) == TOO_OLD
    scene.clock.at += 16
    late = to(scene.sam.id, callback_query_id=query)
    assert await scene.refused("sendMessage", **refuse, ephemeral_message_parameters=late) == TOO_OLD
    scene.us.promote(scene.bot)
    assert await scene.say("x", ephemeral_message_parameters=sam)
    scene.telegram.refuse_ephemeral = True
    assert "ephemeral" in await scene.refused("sendMessage", **refuse, ephemeral_message_parameters=sam)


async def test_not_in_private(scene: Scene) -> None:
    scene.alex.start(scene.bot)
    reason = await scene.refused(
        "sendMessage", chat_id=scene.alex.id, text="x", ephemeral_message_parameters=to(scene.alex.id)
    )
    assert reason == "Bad Request: ephemeral messages can't be sent to the chat"


async def test_editing_and_deleting_one(scene: Scene) -> None:
    _, query = await tapped(scene)
    await scene.say("one", ephemeral_message_parameters=to(scene.sam.id, callback_query_id=query))
    place = {"chat_id": scene.us.id, "receiver_user_id": scene.sam.id, "ephemeral_message_id": 1}
    scene.clock.at += 60
    assert await scene.do("editEphemeralMessageText", **place, text="two") is True
    assert scene.sam.screen(scene.us)[-1].text == "two"
    again = await scene.refused("editEphemeralMessageText", **place, text="two")
    assert again.startswith("Bad Request: message is not modified")
    ordinary = await scene.refused("editMessageText", chat_id=scene.us.id, message_id=0, text="x")
    assert ordinary == "Bad Request: message to edit not found"
    other = await scene.refused("deleteEphemeralMessage", **place | {"receiver_user_id": scene.alex.id})
    assert other == "Bad Request: message to delete not found"
    assert await scene.do("deleteEphemeralMessage", **place)
    assert scene.sam.screen(scene.us)[-1].text == "Choose"


async def test_taps_on_an_ephemeral_message(scene: Scene) -> None:
    _, query = await tapped(scene)
    markup = keyboard(data_button("Yes", "y"))
    wanted = to(scene.sam.id, callback_query_id=query)
    await scene.say("Sure?", ephemeral_message_parameters=wanted, reply_markup=markup)
    message = scene.sam.screen(scene.us)[-1]
    await scene.updates()
    with pytest.raises(PhoneError):
        scene.alex.tap(message, "Yes")
    tap = scene.sam.tap(message, "Yes")
    (update,) = await scene.updates()
    shown = update["callback_query"]["message"]
    assert (shown["message_id"], shown["ephemeral_message_id"]) == (0, message.id)
    await scene.do("answerCallbackQuery", callback_query_id=tap.id)
    assert await scene.say("ok", ephemeral_message_parameters=to(scene.sam.id, callback_query_id=tap.id))


async def test_in_place_of_the_message_that_was_tapped(scene: Scene) -> None:
    original, query = await tapped(scene)
    wanted = to(scene.sam.id, callback_query_id=query, replace_callback_query_message=True)
    await scene.say("Instead", ephemeral_message_parameters=wanted)
    assert [one.text for one in scene.sam.screen(scene.us)][-1] == "Instead"
    assert original not in scene.sam.screen(scene.us)
    assert original in scene.alex.screen(scene.us)
    scene.sam.lose_ephemerals(scene.us)
    assert original in scene.sam.screen(scene.us)


async def test_ephemeral_commands(scene: Scene) -> None:
    command = {"command": "boundary", "description": "Words", "is_ephemeral": True}
    await scene.do("setMyCommands", commands=[command], scope={"type": "all_group_chats"})
    await scene.updates()
    typed = scene.alex.send(scene.us, "/boundary raised voice")
    assert typed.ephemeral
    assert typed not in scene.sam.screen(scene.us)
    (update,) = await scene.updates()
    message = update["message"]
    assert (message["message_id"], message["ephemeral_message_id"]) == (0, typed.id)
    reply = {"reply_parameters": {"ephemeral_message_id": typed.id}, "chat_id": scene.us.id, "text": "Words"}
    public = await scene.refused("sendMessage", **reply)
    assert public == "Bad Request: a reply to an ephemeral message must be an ephemeral message"
    private = reply | {"ephemeral_message_parameters": to(scene.alex.id)}
    assert (await scene.do("sendMessage", **private))["receiver_user"]["id"] == scene.alex.id
    scene.clock.at += 16
    assert "too old" in await scene.refused("sendMessage", **private)
    assert not scene.alex.send(scene.us, "/boundary", ephemeral=False).ephemeral
    assert not scene.alex.send(scene.us, "/pause").ephemeral


async def test_it_stays_in_its_topic(scene: Scene) -> None:
    forum = scene.telegram.add_group("Forum", [scene.alex, scene.sam], bots=[scene.bot], forum=True)
    thread = forum.topic("Talks")
    typed = scene.alex.send(forum, "/boundary", thread=thread, ephemeral=True)
    assert typed.thread == thread
    reply = {"reply_parameters": {"ephemeral_message_id": typed.id}, "chat_id": forum.id}
    sent = await scene.say("x", **reply, ephemeral_message_parameters=to(scene.alex.id))
    assert sent["message_thread_id"] == thread
