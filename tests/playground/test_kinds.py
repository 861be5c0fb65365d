"""What every bot uses beside texts and pictures: albums, polls, sounds, stickers, dice, bans, pins, reactions."""

from pathlib import Path

import pytest

from playground import PhoneError, Telegram
from playground.store import load, save

from .conftest import Scene, data_button, keyboard
from .test_media import upload


async def test_an_album(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    media = [{"type": "photo", "media": "attach://one", "caption": "first"}, {"type": "video", "media": "attach://two"}]
    answer = await upload(scene, "sendMediaGroup", **place, media=media, one=b"1", two=b"2")
    first, second = answer["result"]
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], "video" in second) == ("first", True)
    assert [one.media and one.media.kind for one in scene.sam.screen(scene.us)[-2:]] == ["photo", "video"]
    photo = {"type": "photo", "media": first["photo"][-1]["file_id"]}
    assert "media_group_id" not in (await scene.do("sendMediaGroup", **place, media=[photo]))[0]


@pytest.mark.parametrize(
    ("kinds", "reason"),
    [
        ([], "there are no messages to send"),
        (["photo"] * 11, "too many messages to send as an album"),
        (["photo", "document"], "document can't be mixed with other media types"),
        (["animation"], "animation can't be sent in an album"),
        (["photo", "photo"], "wrong file identifier/HTTP URL specified"),
    ],
)
async def test_wrong_albums(scene: Scene, kinds: list[str], reason: str) -> None:
    media = [{"type": kind, "media": "x"} for kind in kinds]
    before = scene.sam.screen(scene.us)
    assert await scene.refused("sendMediaGroup", chat_id=scene.us.id, media=media) == f"Bad Request: {reason}"
    assert scene.sam.screen(scene.us) == before


@pytest.mark.parametrize(
    ("method", "kind", "more", "shown"),
    [
        ("sendVoice", "voice", {"duration": 3, "caption": "hm"}, {"duration": 3, "mime_type": "video/mp4"}),
        (
            "sendAudio",
            "audio",
            {"performer": "P", "title": "T"},
            {"performer": "P", "title": "T", "file_name": "breath.mp4"},
        ),
        ("sendVideoNote", "video_note", {"length": 240}, {"length": 240, "duration": 0}),
        ("sendSticker", "sticker", {"emoji": "🌬"}, {"emoji": "🌬", "type": "regular", "is_video": False}),
    ],
)
async def test_sounds_and_stickers(
    scene: Scene, method: str, kind: str, more: dict[str, object], shown: dict[str, object]
) -> None:  # fmt: skip
    sent = (await upload(scene, method, chat_id=scene.us.id, **{kind: b"x"}, **more))["result"]
    assert shown.items() <= sent[kind].items()
    again = await scene.do(method, chat_id=scene.us.id, **{kind: sent[kind]["file_id"]})
    assert again[kind] == sent[kind]
    media = scene.sam.screen(scene.us)[-1].media
    assert media is not None
    assert media.kind == kind


async def test_dice(scene: Scene) -> None:
    assert 1 <= (await scene.do("sendDice", chat_id=scene.us.id))["dice"]["value"] <= 6
    sent = await scene.do("sendDice", chat_id=scene.us.id, emoji="🎰", reply_markup=keyboard(data_button("x", "x")))
    assert (sent["dice"]["emoji"], "reply_markup" in sent) == ("🎰", True)
    assert await scene.refused("sendDice", chat_id=scene.us.id, emoji="🍏") == "Bad Request: wrong dice emoji specified"


async def test_a_poll(scene: Scene) -> None:
    options = ["Walk", {"text": "<b>Sleep</b>", "text_parse_mode": "HTML"}]
    sent = await scene.do(
        "sendPoll", chat_id=scene.us.id, question="Tonight?", options=options, is_anonymous=False,
        allows_multiple_answers=True,
    )  # fmt: skip
    assert [one["text"] for one in sent["poll"]["options"]] == ["Walk", "Sleep"]
    await scene.updates()
    message = scene.sam.screen(scene.us)[-1]
    scene.sam.vote(message, 1, 0)
    answer, state = await scene.updates()
    assert (answer["poll_answer"]["user"]["id"], answer["poll_answer"]["option_ids"]) == (scene.sam.id, [0, 1])
    assert [one["voter_count"] for one in state["poll"]["options"]] == [1, 1]
    scene.sam.vote(message)
    assert [update["poll"]["total_voter_count"] for update in await scene.updates() if "poll" in update] == [0]
    scene.alex.vote(message, 0)
    stopped = await scene.do("stopPoll", chat_id=scene.us.id, message_id=message.id)
    assert (stopped["is_closed"], stopped["total_voter_count"]) == (True, 1)
    again = await scene.refused("stopPoll", chat_id=scene.us.id, message_id=message.id)
    assert again == "Bad Request: poll has already been closed"
    with pytest.raises(PhoneError):
        scene.sam.vote(message, 0)


async def test_an_anonymous_quiz(scene: Scene) -> None:
    quiz = {"question": "1+1?", "options": ["1", "2"], "type": "quiz", "correct_option_ids": [1], "explanation": "so"}
    sent = await scene.do("sendPoll", chat_id=scene.us.id, **quiz)
    assert (sent["poll"]["correct_option_ids"], sent["poll"]["explanation"]) == ([1], "so")
    await scene.updates()
    message = scene.alex.screen(scene.us)[-1]
    for options in ([0, 1], [2], [0, 0]):
        with pytest.raises(PhoneError):
            scene.alex.vote(message, *options)
    scene.alex.vote(message, 1)
    assert [list(update)[1] for update in await scene.updates()] == ["poll"]
    with pytest.raises(PhoneError):
        scene.alex.vote(message, 0)


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"question": " "}, "poll question must be non-empty"),
        ({"question": "x" * 301}, "poll question length must not exceed 300"),
        ({"options": []}, "poll must have at least 1 option"),
        ({"options": ["x"] * 13}, "poll can't have more than 12 options"),
        ({"options": [" "]}, "poll options must be non-empty"),
        ({"options": ["x" * 101]}, "poll options length must not exceed 100"),
        ({"type": "quiz"}, "wrong correct option identifiers specified"),
        ({"type": "quiz", "correct_option_ids": [2]}, "wrong correct option identifiers specified"),
        ({"type": "vote"}, "unsupported poll type specified"),
    ],
)
async def test_wrong_polls(scene: Scene, params: dict[str, object], reason: str) -> None:
    poll = {"chat_id": scene.us.id, "question": "Well?", "options": ["a", "b"]} | params
    assert await scene.refused("sendPoll", **poll) == f"Bad Request: {reason}"


async def test_bans(scene: Scene) -> None:
    sam = {"chat_id": scene.us.id, "user_id": scene.sam.id}
    rights = await scene.refused("banChatMember", **sam)
    assert rights == "Bad Request: not enough rights to restrict/unrestrict chat member"
    scene.us.promote(scene.bot)
    await scene.updates()
    word = scene.sam.send(scene.us, "/word")
    assert await scene.do("kickChatMember", **sam, revoke_messages=True)
    assert word not in scene.alex.screen(scene.us)
    assert (await scene.do("getChatMember", **sam))["status"] == "kicked"
    left = [update["message"] for update in await scene.updates() if "left_chat_member" in update.get("message", {})]
    assert [(one["from"]["id"], one["left_chat_member"]["id"]) for one in left] == [(scene.bot.id, scene.sam.id)]
    with pytest.raises(PhoneError):
        scene.sam.join(scene.us)
    assert await scene.do("unbanChatMember", **sam)
    scene.sam.join(scene.us)
    assert await scene.do("unbanChatMember", **sam, only_if_banned=True)
    assert scene.us.has(scene.sam.id)
    owner = await scene.refused("banChatMember", chat_id=scene.us.id, user_id=scene.alex.id)
    assert owner == "Bad Request: can't remove chat owner"


async def test_several_pins(scene: Scene) -> None:
    scene.us.promote(scene.bot)
    numbers = [(await scene.say(f"pin {number}"))["message_id"] for number in range(3)]
    for number in numbers:
        await scene.do("pinChatMessage", chat_id=scene.us.id, message_id=number)

    async def pinned() -> str:
        chat = await scene.do("getChat", chat_id=scene.us.id)
        return str(chat.get("pinned_message", {}).get("text"))

    assert await pinned() == "pin 2"
    await scene.do("unpinChatMessage", chat_id=scene.us.id)
    assert await pinned() == "pin 1"
    await scene.do("deleteMessage", chat_id=scene.us.id, message_id=numbers[1])
    assert await pinned() == "pin 0"
    await scene.do("pinChatMessage", chat_id=scene.us.id, message_id=numbers[2])
    await scene.do("unpinAllChatMessages", chat_id=scene.us.id)
    assert await pinned() == "None"
    gone = await scene.refused("unpinChatMessage", chat_id=scene.us.id)
    assert gone == "Bad Request: message to unpin not found"


async def test_reactions_are_kept(scene: Scene, tmp_path: Path) -> None:
    scene.us.promote(scene.bot)
    await scene.updates(allowed_updates=["message_reaction"])
    await scene.say("x")
    message = scene.alex.screen(scene.us)[-1]
    for emoji in ("👍", "🔥", ""):
        scene.alex.react(message, emoji)
    changes = [update["message_reaction"] for update in await scene.updates()]
    shown = [[one["emoji"] for one in change[name]] for change in changes for name in ("old_reaction", "new_reaction")]
    assert shown == [[], ["👍"], ["👍"], ["🔥"], ["🔥"], []]
    scene.sam.react(message, "🙏")
    reaction = [{"type": "emoji", "emoji": "❤"}]
    await scene.do("setMessageReaction", chat_id=scene.us.id, message_id=message.id, reaction=reaction)
    assert message.reactions == {scene.sam.id: "🙏", scene.bot.id: "❤"}
    await scene.do("sendPoll", chat_id=scene.us.id, question="?", options=["a"])
    scene.sam.vote(scene.sam.screen(scene.us)[-1], 0)
    save(scene.telegram, tmp_path / "state.json")
    again = Telegram()
    load(again, tmp_path / "state.json")
    kept = list(again.chats[scene.us.id].messages.values())
    assert (kept[-2].reactions, kept[-1].votes) == (message.reactions, {scene.sam.id: [0]})


async def test_a_person_sends_a_picture(scene: Scene) -> None:
    scene.alex.send_photo(scene.bot, b"leaf", "my /leaf")
    message = (await scene.updates())[-1]["message"]
    assert (message["caption"], message["caption_entities"][0]["type"]) == ("my /leaf", "bot_command")
    assert (await scene.do("getFile", file_id=message["photo"][-1]["file_id"]))["file_size"] == 4
