"""Uploads, file ids, downloads."""

import io
import json
from typing import Any

import aiohttp
import telegram as ptb

from .conftest import Scene


async def upload(scene: Scene, method: str, **parts: Any) -> dict[str, Any]:
    """Make a multipart call; bytes become files."""
    form = aiohttp.FormData()
    for name, value in parts.items():
        if isinstance(value, bytes):
            form.add_field(name, io.BytesIO(value), filename="breath.mp4", content_type="video/mp4")
        else:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    async with scene.http.post(f"{scene.root}/bot{scene.bot.token}/{method}", data=form) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def test_an_animation_goes_up_once_and_is_sent_again(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    answer = await upload(
        scene, "sendAnimation", **place, animation=b"film", width=320, height=200, caption="<i>in</i>",
        parse_mode="HTML",
    )  # fmt: skip
    sent = answer["result"]
    file_id = sent["animation"]["file_id"]
    assert (sent["animation"]["width"], sent["document"]["file_id"]) == (320, file_id)
    assert (sent["caption"], sent["caption_entities"][0]["type"]) == ("in", "italic")
    again = await scene.do("sendAnimation", **place, animation=file_id)
    assert again["animation"] == sent["animation"]
    media = scene.sam.screen(scene.us)[-1].media
    assert media is not None
    assert (media.kind, media.mime, media.height) == ("animation", "video/mp4", 200)
    async with scene.http.get(f"{scene.root}/media/{file_id}") as response:
        assert (await response.read(), response.content_type) == (b"film", "video/mp4")


async def test_attached_media_and_editing_it(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    first = await upload(scene, "sendAnimation", **place, animation="attach://clip", clip=b"one")
    number = first["result"]["message_id"]
    media = {"type": "animation", "media": "attach://other", "caption": "two"}
    edited = await upload(scene, "editMessageMedia", **place, message_id=number, media=media, other=b"two")
    assert edited["result"]["caption"] == "two"
    assert edited["result"]["animation"]["file_id"] != first["result"]["animation"]["file_id"]
    same = media | {"media": edited["result"]["animation"]["file_id"]}
    refused = await scene.refused("editMessageMedia", **place, message_id=number, media=same)
    assert refused.startswith("Bad Request: message is not modified")
    done = await scene.do("editMessageCaption", **place, message_id=number, caption="three")
    assert done["caption"] == "three"


async def test_wrong_files(scene: Scene) -> None:
    place = {"chat_id": scene.us.id}
    unknown = await scene.refused("sendAnimation", **place, animation="BAADnothing")
    assert unknown == "Bad Request: wrong file identifier/HTTP URL specified"
    photo = (await upload(scene, "sendPhoto", **place, photo=b"pixels"))["result"]["photo"][0]["file_id"]
    other = await scene.refused("sendAnimation", **place, animation=photo)
    assert other == "Bad Request: can't use file of type Photo as Animation"
    empty = await upload(scene, "sendDocument", **place, document=b"")
    assert empty["description"] == "Bad Request: file must be non-empty"
    none = await scene.refused("sendPhoto", **place)
    assert none == "Bad Request: there is no photo in the request"
    long = await scene.refused("sendPhoto", **place, photo=photo, caption="x" * 1025)
    assert long == "Bad Request: message caption is too long"


async def test_a_real_client_sends_and_downloads(scene: Scene) -> None:
    scene.alex.start(scene.bot)
    scene.alex.send_document(scene.bot, "mine.txt", b"words", "text/plain")
    client = ptb.Bot(scene.bot.token, base_url=f"{scene.root}/bot", base_file_url=f"{scene.root}/file/bot")
    async with client:
        sent = await client.send_document(scene.alex.id, b'{"a": 1}', filename="export.json", caption="Yours")
        assert sent.document is not None
        assert sent.document.file_name == "export.json"
        update = (await client.get_updates())[-1]
        assert update.message is not None
        assert update.message.document is not None
        file = await client.get_file(update.message.document.file_id)
        assert await file.download_as_bytearray() == b"words"
        copy = await client.copy_message(scene.us.id, scene.alex.id, sent.message_id)
        forward = await client.forward_message(scene.us.id, scene.alex.id, update.message.message_id)
    assert [one.media and one.media.name for one in scene.sam.screen(scene.us)[-2:]] == ["export.json", "mine.txt"]
    assert (copy.message_id, forward.forward_origin is not None) == (forward.message_id - 1, True)
