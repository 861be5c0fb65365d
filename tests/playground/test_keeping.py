"""The state file, the cast, menus and descriptions."""

from pathlib import Path

import aiohttp

from playground import Telegram, find_or_add_cast
from playground.menus import menu

from .conftest import Clock, Scene, data_button, keyboard
from .test_media import upload


async def test_a_world_comes_back(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "state.json"
    first = Telegram(now=clock, floods=None, state_file=path)
    cast = find_or_add_cast(first)
    bot, alex, sam, us = cast.bot, cast.alex, cast.sam, cast.group
    async with first.serve() as root, aiohttp.ClientSession() as http:
        scene = Scene(first, clock, bot, alex, sam, us, root, http)
        await scene.do("setMyCommands", commands=[{"command": "pause", "description": "p"}])
        await scene.do("setMyDescription", description="Hello")
        uploaded = await upload(scene, "sendAnimation", chat_id=us.id, animation=b"film")
        await scene.updates()
        await scene.say("Go?", reply_markup=keyboard(data_button("Go", "go")))
        tap = alex.tap(alex.screen(us)[-1], "Go")
        ephemeral = {"receiver_user_id": alex.id, "callback_query_id": tap.id, "replace_callback_query_message": True}
        await scene.say("only Alex", ephemeral_message_parameters=ephemeral)
        alex.start(bot)
        clock.at += 7
    second = Telegram(now=clock, floods=None, state_file=path)
    again = find_or_add_cast(second)
    assert [again.bot.id, again.alex.id, again.sam.id, again.group.id] == [bot.id, alex.id, sam.id, us.id]
    assert second.saved_now == clock.at
    assert second.pending(again.bot) == 2
    for old, new in ((alex, again.alex), (sam, again.sam)):
        for there, here in ((us, again.group), (bot, again.bot)):
            assert [one.data for one in new.screen(here)] == [one.data for one in old.screen(there)]
    file_id = uploaded["result"]["animation"]["file_id"]
    async with second.serve() as root, aiohttp.ClientSession() as http:
        scene = Scene(second, clock, again.bot, again.alex, again.sam, again.group, root, http)
        assert await scene.do("sendAnimation", chat_id=us.id, animation=file_id)
        assert (await scene.do("getMyDescription"))["description"] == "Hello"
        updates = await scene.updates()
    assert [list(update)[1] for update in updates] == ["callback_query", "message"]
    assert updates[0]["update_id"] >= int(clock.at) - 7


async def test_the_file_is_written_while_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    telegram = Telegram(now=Clock(), state_file=path)
    cast = find_or_add_cast(telegram)
    async with telegram.serve():
        cast.alex.start(cast.bot, "marked")
        await telegram.saved()
        assert "/start marked" in path.read_text()


async def test_starting_over(scene: Scene) -> None:
    await upload(scene, "sendDocument", chat_id=scene.us.id, document=b"a")
    scene.alex.start(scene.bot)
    before = {scene.alex.id, scene.sam.id, scene.us.id}
    last = (await scene.updates())[-1]["update_id"]
    scene.telegram.start_over()
    assert not before & {scene.alex.id, scene.sam.id, scene.us.id}
    assert scene.alex.screen(scene.bot) == []
    first, second = await scene.updates()
    assert first["my_chat_member"]["chat"]["id"] == scene.us.id
    assert second["message"]["from"]["id"] == scene.alex.id
    assert first["update_id"] > last
    assert len(scene.telegram.files) == 1
    assert await scene.refused("sendMessage", chat_id=min(before), text="x") == "Bad Request: chat not found"
    scene.alex.send(scene.us, "/still")
    assert scene.sam.screen(scene.us)[-1].text == "/still"


async def test_menus_are_resolved_as_telegram_does(scene: Scene) -> None:
    async def put(name: str, **params: object) -> None:
        await scene.do("setMyCommands", commands=[{"command": name, "description": "d"}], **params)

    def seen() -> list[str]:
        private = scene.telegram.private(scene.alex, scene.bot)
        places = ((scene.sam, scene.us), (scene.alex, scene.us), (scene.alex, private))
        return [menu(scene.bot, chat, person)[0]["command"] for person, chat in places]

    await put("all")
    assert seen() == ["all", "all", "all"]
    await put("deutsch", language_code="de")
    assert seen() == ["deutsch", "all", "all"]
    await put("groups", scope={"type": "all_group_chats"})
    await put("private", scope={"type": "all_private_chats"})
    assert seen() == ["groups", "groups", "private"]
    await put("admins", scope={"type": "all_chat_administrators"})
    await put("here", scope={"type": "chat", "chat_id": scene.us.id})
    assert seen() == ["here", "here", "private"]
    await put("sam", scope={"type": "chat_member", "chat_id": scene.us.id, "user_id": scene.sam.id})
    assert seen() == ["sam", "here", "private"]
    await scene.do("deleteMyCommands", scope={"type": "chat", "chat_id": scene.us.id})
    assert seen() == ["sam", "admins", "private"]


async def test_wrong_menus(scene: Scene) -> None:
    for commands, reason in (
        ([{"command": "Bad", "description": "d"}], "BOT_COMMAND_INVALID"),
        ([{"command": "ok", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "ok", "description": "d"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ):
        assert await scene.refused("setMyCommands", commands=commands) == f"Bad Request: {reason}"


async def test_texts_about_the_bot(scene: Scene) -> None:
    await scene.do("setMyShortDescription", short_description="Kurz", language_code="de")
    assert await scene.do("getMyShortDescription", language_code="de") == {"short_description": "Kurz"}
    assert await scene.do("getMyShortDescription") == {"short_description": ""}
    await scene.do("setMyName", name="Breath")
    assert (await scene.do("getMe"))["first_name"] == "Breath"
    long = await scene.refused("setMyName", name="x" * 65)
    assert long == "Bad Request: bot name is too long"


async def test_typing_is_shown_for_five_seconds(scene: Scene) -> None:
    await scene.do("sendChatAction", chat_id=scene.us.id, action="typing")
    assert scene.us.typing_until == scene.clock.at + 5
    wrong = await scene.refused("sendChatAction", chat_id=scene.us.id, action="sleeping")
    assert wrong == "Bad Request: wrong parameter action in request"
