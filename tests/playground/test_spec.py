"""Held against the Bot API's own description, where a checkout of it lies beside the repository."""

import json
from pathlib import Path
from typing import Any

import pytest

from playground.methods import METHODS, NOT_OFFERED
from playground.updates import KINDS

from .conftest import Scene, data_button, keyboard
from .test_media import upload
from .test_taps import article

SPEC_FILE = Path(__file__).parents[3] / "shared" / "botapi_spec.json"
SPEC: dict[str, Any] = json.loads(SPEC_FILE.read_text()) if SPEC_FILE.exists() else {}
pytestmark = pytest.mark.skipif(not SPEC, reason="no description of the Bot API beside the repository")
PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "String": (str,),
    "Boolean": (bool,),
    "True": (bool,),
    "Float": (float, int),
}


def wrong(value: Any, kinds: list[str]) -> str | None:
    """Return why a value is none of these types; None when it is one of them."""
    reasons = [reason(value, kind) for kind in kinds]
    return None if None in reasons else "; ".join(str(one) for one in reasons)


def reason(value: Any, kind: str) -> str | None:
    if kind in PLAIN:
        fits = isinstance(value, PLAIN[kind]) and (kind in {"Boolean", "True"}) == isinstance(value, bool)
        return None if fits else f"{value!r} is no {kind}"
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return f"{value!r} is no {kind}"
        return next((found for one in value if (found := reason(one, kind.removeprefix("Array of ")))), None)
    described = SPEC["types"][kind]
    if "subtypes" in described:
        return wrong(value, described["subtypes"])
    return wrong_object(value, kind, {field["name"]: field for field in described.get("fields", [])})


def wrong_object(value: Any, kind: str, fields: dict[str, Any]) -> str | None:
    if not isinstance(value, dict):
        return f"{value!r} is no {kind}"
    for name, field in fields.items():
        if name not in value:
            if field["required"]:
                return f"{kind} without {name}"
        elif found := wrong(value[name], field["types"]):
            return f"{kind}.{name}: {found}"
    unknown = value.keys() - fields.keys()
    return f"{kind} has no {unknown}" if unknown else None


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_methods_take_what_the_bot_api_says(method: Any) -> None:
    fields = SPEC["methods"][method.name].get("fields", [])
    assert set(method.needs) | method.takes | method.refuses == {field["name"] for field in fields}
    assert set(method.needs) == {field["name"] for field in fields if field["required"]}


def test_every_method_is_offered_or_refused_by_name() -> None:
    assert METHODS.keys() | NOT_OFFERED.keys() == {name.lower() for name in SPEC["methods"]}
    assert not METHODS.keys() & NOT_OFFERED.keys()


def test_every_kind_of_update_is_known() -> None:
    assert {field["name"] for field in SPEC["types"]["Update"]["fields"]} == KINDS | {"update_id"}


async def test_what_is_needed_is_asked_for(scene: Scene) -> None:
    for method in METHODS.values():
        if method.needs and method.name != "setWebhook":  # which removes the webhook, without a url
            assert (await scene.refused(method.name, unknown="x")).startswith("Bad Request: ")


async def test_unknown_parameters_are_passed_over(scene: Scene) -> None:
    assert await scene.say("x", no_such_thing=1)


async def busy_life(scene: Scene) -> None:
    """Make the server send an object of every kind."""
    alex, sam, us, bot = scene.alex, scene.sam, scene.us, scene.bot
    await scene.updates(allowed_updates=sorted(KINDS))
    us.mute(bot)
    us.promote(bot)
    alex.start(bot, "x")
    alex.block(bot)
    alex.unblock(bot)
    markup = keyboard(data_button("Go", "go", style="primary"), {"text": "C", "copy_text": {"text": "c"}})
    sent = await scene.say(
        'See <a href="example.org">this</a> at <tg-time unix="5" format="t">x</tg-time>',
        parse_mode="HTML", reply_markup=markup, link_preview_options={"is_disabled": True},
    )  # fmt: skip
    number = sent["message_id"]
    message = alex.screen(us)[-1]
    tap = sam.tap(message, "Go")
    ephemeral = {"receiver_user_id": sam.id, "callback_query_id": tap.id}
    await scene.say("secret", ephemeral_message_parameters=ephemeral, reply_markup=markup)
    sam.tap(sam.screen(us)[-1], "Go")
    sam.react(message, "👍")
    alex.edit(alex.send(us, "/a", reply_to=message), "/b")
    alex.send(us, "/a", anonymous=True)
    sam.forward(alex.send(us, "/a"), us)
    alex.share_location(us, 1.0, 2.0)
    alex.send_document(us, "a.txt", b"a", "text/plain")
    await media_life(scene)
    place = {"chat_id": us.id}
    await scene.do("editMessageText", **place, message_id=number, text="new")
    await scene.do("pinChatMessage", **place, message_id=number)
    await scene.do("forwardMessage", **place, from_chat_id=us.id, message_id=number)
    await scene.do("copyMessage", **place, from_chat_id=us.id, message_id=number)
    await inline_life(scene)
    other_places(scene)
    sam.leave(us)
    sam.join(us)
    await look_around(scene)
    scene.telegram.migrate(us)


def other_places(scene: Scene) -> None:
    channel = scene.telegram.add_channel("News", [scene.alex], linked=scene.us)
    channel.add_bot(scene.bot)
    scene.alex.send(channel, "news")
    forum = scene.telegram.add_group("F", [scene.alex], bots=[scene.bot], forum=True)
    scene.alex.send(forum, "/x", thread=forum.topic("T"))


async def media_life(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    await upload(scene, "sendAnimation", **place, animation=b"a", caption="*b*", parse_mode="MarkdownV2")
    await upload(scene, "sendPhoto", **place, photo=b"a", has_spoiler="true")
    await upload(scene, "sendVideo", **place, video=b"a", duration=3)
    await upload(scene, "sendDocument", **place, document=b"a")


async def inline_life(scene: Scene) -> None:
    scene.bot.inline_feedback = True
    query = scene.alex.inline(scene.bot, "q", chat=scene.us)
    result = article(1, "x", reply_markup=keyboard(data_button("Go", "go")))
    await scene.do("answerInlineQuery", inline_query_id=query.id, results=[result])
    scene.sam.tap(scene.alex.choose(query, 0, scene.us), "Go")
    alone = scene.telegram.add_private(scene.alex, scene.sam)
    guest = scene.alex.guest(scene.bot, "@breather_bot x", alone)
    await scene.do("answerGuestQuery", guest_query_id=guest.id, result=article(2, "y"))


async def look_around(scene: Scene) -> None:
    commands = [{"command": "a", "description": "b", "is_ephemeral": True}]
    await scene.do("setMyCommands", commands=commands)
    for method in ("getMe", "getMyCommands", "getMyName", "getMyDescription", "getMyShortDescription",
                   "getWebhookInfo", "getChatMenuButton", "getMyDefaultAdministratorRights"):  # fmt: skip
        await scene.do(method)
    place = {"chat_id": scene.us.id}
    for method in ("getChat", "getChatMemberCount", "getChatAdministrators"):
        await scene.do(method, **place)
    for member in (scene.alex, scene.sam, scene.bot):
        await scene.do("getChatMember", **place, user_id=member.id)
    await scene.do("getUserProfilePhotos", user_id=scene.alex.id)
    await scene.do("getFile", file_id=next(iter(scene.telegram.files)))


async def test_everything_sent_has_the_described_shape(scene: Scene) -> None:
    await busy_life(scene)
    updates = await scene.updates()
    assert [found for update in updates if (found := reason(update, "Update"))] == []
    kinds = {kind for update in updates for kind in update} - {"update_id"}
    assert kinds == {
        "message", "edited_message", "channel_post", "callback_query", "inline_query", "chosen_inline_result",
        "guest_message", "my_chat_member", "chat_member", "message_reaction",
    }  # fmt: skip
    answered = [call for call in scene.telegram.log if call.ok and call.method != "getUpdates"]
    for call in answered:
        kinds_of = SPEC["methods"][call.method]["returns"] or ["Boolean"]
        assert wrong(call.result, kinds_of) is None, call.method
