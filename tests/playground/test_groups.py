"""Groups: privacy mode, administrators, topics, channels, migration, membership."""

import pytest

from playground import PhoneError

from .conftest import Scene


async def texts(scene: Scene) -> list[str]:
    return [update["message"]["text"] for update in await scene.updates() if "message" in update]


async def test_privacy_mode(scene: Scene) -> None:
    own = await scene.say("I am the bot")
    await scene.updates()
    message = next(one for one in scene.alex.screen(scene.us) if one.id == own["message_id"])
    for text in ("hello", "/pause", "/pause@breather_bot", "/pause@other_bot", "/", "@breather_bot hi", "x /y"):
        scene.alex.send(scene.us, text)
    scene.alex.send(scene.us, "a reply", reply_to=message)
    assert await texts(scene) == ["/pause", "/pause@breather_bot", "a reply"]
    scene.us.promote(scene.bot)
    await scene.updates()
    scene.alex.send(scene.us, "hello")
    assert await texts(scene) == ["hello"]
    scene.us.demote(scene.bot)
    scene.bot.privacy = False
    await scene.updates()
    scene.alex.send(scene.us, "again")
    assert await texts(scene) == ["again"]


async def test_replies_are_shown_one_deep(scene: Scene) -> None:
    first = scene.alex.send(scene.us, "/a")
    second = scene.sam.send(scene.us, "/b", reply_to=first)
    scene.alex.send(scene.us, "/c", reply_to=second)
    last = (await scene.updates())[-1]["message"]
    assert last["reply_to_message"]["text"] == "/b"
    assert "reply_to_message" not in last["reply_to_message"]


async def test_edits_by_people(scene: Scene) -> None:
    message = scene.alex.send(scene.us, "/pause 10")
    await scene.updates()
    scene.alex.edit(message, "/pause 20")
    (update,) = await scene.updates()
    assert update["edited_message"]["text"] == "/pause 20"
    assert update["edited_message"]["message_id"] == message.id
    with pytest.raises(PhoneError):
        scene.sam.edit(message, "x")


async def test_an_anonymous_administrator(scene: Scene) -> None:
    await scene.updates()
    scene.alex.send(scene.us, "/pause", anonymous=True)
    (update,) = await scene.updates()
    message = update["message"]
    assert (message["from"]["id"], message["sender_chat"]["id"]) == (1087968824, scene.us.id)
    with pytest.raises(PhoneError):
        scene.sam.send(scene.us, "/pause", anonymous=True)


async def test_migration(scene: Scene) -> None:
    sent = await scene.say("before")
    await scene.updates()
    new = scene.telegram.migrate(scene.us)
    *sides, entered = await scene.updates()
    to, from_ = (update["message"] for update in sides)
    assert entered["my_chat_member"]["chat"]["id"] == new.id
    assert entered["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert (to["chat"]["id"], to["migrate_to_chat_id"]) == (scene.us.id, new.id)
    assert (from_["chat"]["id"], from_["migrate_from_chat_id"]) == (new.id, scene.us.id)
    answer = await scene.call("sendMessage", chat_id=scene.us.id, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new.id}
    place = {"chat_id": new.id, "message_id": sent["message_id"]}
    gone = await scene.refused("editMessageText", **place, text="x")
    assert gone == "Bad Request: message to edit not found"
    assert await scene.say("after", chat_id=new.id)
    assert scene.sam.screen(new)[-1].text == "after"


async def test_migration_told_by_the_new_side_first(scene: Scene) -> None:
    await scene.updates()
    new = scene.telegram.migrate(scene.us, new_side_first=True)
    chats = [update["message"]["chat"]["id"] for update in await scene.updates() if "message" in update]
    assert chats == [new.id, scene.us.id]


async def test_a_deleted_topic(scene: Scene) -> None:
    forum = scene.telegram.add_group("Forum", [scene.alex, scene.sam], bots=[scene.bot], forum=True)
    thread = forum.topic("Talks")
    scene.alex.send(forum, "/pause", thread=thread)
    forum.delete_topic(thread)
    assert [message.thread for message in scene.alex.screen(forum)] == [None]
    gone = await scene.refused("sendMessage", chat_id=forum.id, text="x", message_thread_id=thread)
    assert gone == "Bad Request: message thread not found"


async def test_a_forwarded_message_tells_only_the_chat_of_who_hid_behind_it(scene: Scene) -> None:
    channel = scene.telegram.add_channel("News", [scene.alex])
    scene.alex.send(channel, "post")
    post = scene.alex.screen(channel)[0]
    hidden = scene.alex.send(scene.us, "words", anonymous=True)
    of_channel, of_group = (scene.alex.forward(one, scene.us).data["forward_origin"] for one in (post, hidden))
    assert of_channel == {"type": "channel", "date": post.date, "chat": channel.wire, "message_id": post.id}
    assert of_group == {"type": "chat", "date": hidden.date, "sender_chat": scene.us.wire}
    channel.add_bot(scene.bot)
    passed = await scene.do("forwardMessage", chat_id=scene.us.id, from_chat_id=channel.id, message_id=post.id)
    assert passed["forward_origin"] == of_channel


async def test_a_forwarded_command(scene: Scene) -> None:
    typed = scene.alex.send(scene.us, "/pause")
    await scene.updates()
    scene.sam.forward(typed, scene.us)
    (update,) = await scene.updates()
    message = update["message"]
    assert (message["from"]["id"], message["text"]) == (scene.sam.id, "/pause")
    assert message["forward_origin"]["sender_user"]["id"] == scene.alex.id


async def test_topics(scene: Scene) -> None:
    forum = scene.telegram.add_group("Forum", [scene.alex, scene.sam], bots=[scene.bot], forum=True)
    thread = forum.topic("Talks")
    scene.alex.send(forum, "/pause", thread=thread)
    message = (await scene.updates())[-1]["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (thread, True)
    assert message["chat"]["is_forum"]
    sent = await scene.say("there", chat_id=forum.id, message_thread_id=thread)
    assert sent["message_thread_id"] == thread
    missing = await scene.refused("sendMessage", chat_id=forum.id, text="x", message_thread_id=99)
    assert missing == "Bad Request: message thread not found"


async def test_channels(scene: Scene) -> None:
    channel = scene.telegram.add_channel("News", [scene.alex], linked=scene.us)
    channel.add_bot(scene.bot)
    await scene.updates()
    refused = await scene.refused("sendMessage", chat_id=channel.id, text="x")
    assert refused == "Bad Request: need administrator rights in the channel chat"
    channel.promote(scene.bot)
    scene.us.promote(scene.bot)
    await scene.updates()
    scene.alex.send(channel, "news")
    post, forward = await scene.updates()
    assert post["channel_post"]["sender_chat"]["id"] == channel.id
    assert forward["message"]["is_automatic_forward"]


async def test_membership_as_the_bot_sees_it(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    assert await scene.do("getChatMemberCount", **place) == 3
    (owner,) = await scene.do("getChatAdministrators", **place)
    assert (owner["status"], owner["user"]["id"]) == ("creator", scene.alex.id)
    member = await scene.do("getChatMember", **place, user_id=scene.sam.id)
    assert member["status"] == "member"
    scene.sam.leave(scene.us)
    assert (await scene.do("getChatMember", **place, user_id=scene.sam.id))["status"] == "left"
    assert scene.sam.screen(scene.us) == []
    assert (await scene.do("getChat", **place))["title"] == "Us"
    assert await scene.do("leaveChat", **place)
    left = await scene.refused("getChat", **place)
    assert left == "Forbidden: bot is not a member of the group chat"


async def test_other_bots_that_administer(scene: Scene) -> None:
    other = scene.telegram.add_bot("Other", "other_bot")
    scene.us.add_bot(other)
    scene.us.promote(other)
    place = {"chat_id": scene.us.id}
    assert len(await scene.do("getChatAdministrators", **place)) == 1
    assert len(await scene.do("getChatAdministrators", **place, return_bots=True)) == 2


async def test_blocking_is_told(scene: Scene) -> None:
    scene.alex.start(scene.bot)
    await scene.updates()
    scene.alex.block(scene.bot)
    (update,) = await scene.updates()
    change = update["my_chat_member"]
    assert (change["chat"]["id"], change["new_chat_member"]["status"]) == (scene.alex.id, "kicked")
    with pytest.raises(PhoneError):
        scene.alex.send(scene.bot, "hi")
    scene.alex.start(scene.bot)
    assert [list(update)[1] for update in await scene.updates()] == ["my_chat_member", "message"]


async def test_pins_and_location(scene: Scene) -> None:
    sent = await scene.say("pin me")
    place = {"chat_id": scene.us.id, "message_id": sent["message_id"]}
    assert "not enough rights" in await scene.refused("pinChatMessage", **place)
    scene.us.promote(scene.bot)
    assert await scene.do("pinChatMessage", **place)
    assert (await scene.do("getChat", chat_id=scene.us.id))["pinned_message"]["text"] == "pin me"
    assert await scene.do("unpinChatMessage", chat_id=scene.us.id)
    scene.alex.share_location(scene.bot, 38.7, -9.1)
    assert (await scene.updates())[-1]["message"]["location"] == {"latitude": 38.7, "longitude": -9.1}


async def test_a_muted_bot(scene: Scene) -> None:
    scene.us.mute(scene.bot)
    reason = await scene.refused("sendMessage", chat_id=scene.us.id, text="x")
    assert reason == "Bad Request: not enough rights to send text messages to the chat"
    scene.us.demote(scene.bot)
    assert await scene.say("x")
