"""Uploaded files: kept once, named by a file_id that can be used again."""

import hashlib
from dataclasses import dataclass, field

from .compact import Json, whole


@dataclass(slots=True)
class StoredFile:
    """Sizes in pixels and seconds, as the sender gave them."""

    id: str
    unique_id: str
    kind: str
    content: bytes
    name: str
    mime: str
    width: int = 320
    height: int = 320
    duration: int = 0
    about: Json = field(default_factory=dict)  # what else the sender said: performer and title, or emoji
    known_to: set[int] = field(default_factory=set)  # bots that were given the id; to others it means nothing

    def usable(self, bot: int) -> bool:
        """Whether a bot may name the file; an id that no bot was given yet is anybody's."""
        return not self.known_to or bot in self.known_to

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.unique_id}"

    def shown(self) -> Json:
        """The Bot API object for its kind (for a photo: one PhotoSize)."""
        data: Json = {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.content)}
        if self.kind in {"photo", "animation", "video", "sticker"}:
            data |= {"width": self.width, "height": self.height}
        if self.kind in {"animation", "video", "audio", "voice", "video_note"}:
            data["duration"] = self.duration
        if self.kind == "video_note":
            data["length"] = self.width
        if self.kind == "sticker":
            data |= {"type": "regular", "is_animated": False, "is_video": self.mime == "video/webm"}
        if self.kind in {"animation", "video", "audio", "document"}:
            data["file_name"] = self.name
        if self.kind in {"animation", "video", "audio", "document", "voice"}:
            data["mime_type"] = self.mime
        return data | self.about


def keep(
    files: dict[str, StoredFile], kind: str, content: bytes, name: str, mime: str, *,
    width: int = 320, height: int = 320, duration: int = 0, about: Json | None = None,
) -> StoredFile:  # fmt: skip
    """Store bytes; the same bytes under the same name get the same ids again."""
    name, mime = whole(name), whole(mime)
    digest = hashlib.sha256(f"{kind} {name} ".encode() + content).hexdigest()
    file_id = f"local-{kind}-{digest[:40]}"
    stored = files.get(file_id)
    if not stored:
        stored = StoredFile(file_id, digest[40:56], kind, content, name, mime, width, height, duration, about or {})
        files[file_id] = stored
    return stored
