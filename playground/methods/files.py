"""Files a bot asks for."""

from ..compact import Json
from ..errors import bad
from ..finding import find_person
from .registry import Call, method

LARGEST_DOWN = 20 * 1024 * 1024  # bytes


@method("getFile", "file_id")
def get_file(call: Call) -> Json:
    stored = call.world.files.get(str(call.params["file_id"]))
    if not stored or not stored.usable(call.bot.id):
        raise bad("invalid file_id")
    if len(stored.content) > LARGEST_DOWN:
        raise bad("file is too big")
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


@method("getUserProfilePhotos", "user_id", "offset limit")
def get_user_profile_photos(call: Call) -> Json:
    find_person(call.world, call.params["user_id"])
    return {"total_count": 0, "photos": []}
