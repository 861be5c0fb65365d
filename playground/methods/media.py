"""Photos, animations, videos and documents: uploaded once, sent again by file_id."""

from typing import Any

from .. import checks
from ..compact import Json
from ..errors import ApiError, bad
from ..fields import number, string
from ..files import StoredFile, keep
from .registry import SENDING, SENDING_NOT, Call, method
from .sending import send

CAPTION = "caption parse_mode caption_entities"
INPUT_KINDS = {"photo", "animation", "audio", "video", "document"}
LARGEST_UP, LARGEST_PHOTO = 50 * 1024 * 1024, 10 * 1024 * 1024  # bytes
MIME = {
    "photo": "image/jpeg", "animation": "video/mp4", "video": "video/mp4", "video_note": "video/mp4",
    "voice": "audio/ogg", "audio": "audio/mpeg", "sticker": "image/webp",
}  # fmt: skip


ABOUT = {"audio": ("performer", "title"), "sticker": ("emoji",)}


def fetch(call: Call, kind: str, reference: Any, sizes: Json) -> StoredFile:
    """The file a parameter means: an upload, or one already here by its file_id."""
    name = str(reference)
    if not name.startswith("attach://"):
        return known(call, kind, name)
    upload = call.files.get(name.removeprefix("attach://"))
    if not upload:
        raise bad(f"can't find file with the name {name.removeprefix('attach://')}")
    if not upload.content:
        raise bad("file must be non-empty")
    check_size(kind, len(upload.content))
    mime = upload.mime if upload.mime != "application/octet-stream" else MIME.get(kind, upload.mime)
    given = {name: number(sizes, name) for name in ("width", "height", "duration") if sizes.get(name)}
    if "length" in sizes:
        given["width"] = number(sizes, "length", 320)
    about = {name: string(sizes, name) for name in ABOUT.get(kind, ()) if sizes.get(name)}
    stored = keep(call.world.files, kind, upload.content, upload.name, mime, about=about, **given)
    stored.known_to.add(call.bot.id)
    return stored


def check_size(kind: str, size: int) -> None:
    if size > LARGEST_UP:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo" and size > LARGEST_PHOTO:
        raise bad(f"file of size {size} bytes is too big for a photo; the maximum size is {LARGEST_PHOTO} bytes")


def known(call: Call, kind: str, file_id: str) -> StoredFile:
    if file_id.startswith(("http://", "https://")):
        raise bad("files by URL are not offered here by this local server")
    stored = call.world.files.get(file_id)
    if not stored or not stored.usable(call.bot.id):
        raise bad("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad(f"can't use file of type {stored.kind.capitalize()} as {kind.capitalize()}")
    return stored


def content_of(stored: StoredFile, *, spoiler: bool = False) -> Json:
    """The Message fields of a medium; an animation is shown as a document too, for old bots."""
    shown = stored.shown()
    data: Json = {stored.kind: [shown] if stored.kind == "photo" else shown}
    if stored.kind == "animation":
        names = ("file_id", "file_unique_id", "file_size", "file_name", "mime_type")
        data["document"] = {name: shown[name] for name in names}
    return data | ({"has_media_spoiler": True} if spoiler else {})


def send_media(call: Call, kind: str) -> Json:
    params = call.params
    caption = checks.caption(params)
    stored = fetch(call, kind, params[kind], params)
    return send(call, content_of(stored, spoiler=bool(params.get("has_spoiler"))) | caption)


@method("sendPhoto", "chat_id photo", f"{CAPTION} show_caption_above_media has_spoiler {SENDING}", SENDING_NOT)
def send_photo(call: Call) -> Json:
    return send_media(call, "photo")


@method(
    "sendAnimation",
    "chat_id animation",
    f"duration width height thumbnail {CAPTION} show_caption_above_media has_spoiler {SENDING}",
    SENDING_NOT,
)
def send_animation(call: Call) -> Json:
    return send_media(call, "animation")


@method(
    "sendVideo",
    "chat_id video",
    f"duration width height thumbnail {CAPTION} show_caption_above_media has_spoiler supports_streaming {SENDING}",
    f"cover start_timestamp {SENDING_NOT}",
)
def send_video(call: Call) -> Json:
    return send_media(call, "video")


@method(
    "sendDocument",
    "chat_id document",
    f"thumbnail {CAPTION} disable_content_type_detection {SENDING}",
    SENDING_NOT,
)
def send_document(call: Call) -> Json:
    return send_media(call, "document")


@method("sendVoice", "chat_id voice", f"duration {CAPTION} {SENDING}", SENDING_NOT)
def send_voice(call: Call) -> Json:
    return send_media(call, "voice")


@method("sendAudio", "chat_id audio", f"duration performer title thumbnail {CAPTION} {SENDING}", SENDING_NOT)
def send_audio(call: Call) -> Json:
    return send_media(call, "audio")


@method("sendVideoNote", "chat_id video_note", f"duration length thumbnail {SENDING}", SENDING_NOT)
def send_video_note(call: Call) -> Json:
    return send_media(call, "video_note")


@method("sendSticker", "chat_id sticker", f"emoji {SENDING}", SENDING_NOT)
def send_sticker(call: Call) -> Json:
    return send_media(call, "sticker")


def input_media(call: Call, raw: Any) -> Json:
    """The Message fields of an InputMedia: the medium and its caption."""
    if not isinstance(raw, dict) or string(raw, "type") not in INPUT_KINDS:
        raise bad("can't parse InputMedia: expected a photo, animation, audio, video or document")
    kind = string(raw, "type")
    caption = checks.caption(raw)
    stored = fetch(call, kind, raw.get("media", ""), raw)
    return content_of(stored, spoiler=bool(raw.get("has_spoiler"))) | caption
