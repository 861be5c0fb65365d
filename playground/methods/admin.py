"""The account itself: who am I, logging out, the rights it asks for."""

from ..compact import Json
from .registry import Call, method


@method("getMe")
def get_me(call: Call) -> Json:
    return call.bot.me()


@method("logOut")
def log_out(_call: Call) -> bool:
    return True


@method("close")
def close(_call: Call) -> bool:
    return True


@method("setMyDefaultAdministratorRights", "", "rights for_channels")
def set_rights(call: Call) -> bool:
    call.bot.rights[bool(call.params.get("for_channels"))] = call.params.get("rights") or {}
    return True


@method("getMyDefaultAdministratorRights", "", "for_channels")
def get_rights(call: Call) -> Json:
    return NO_RIGHTS | call.bot.rights.get(bool(call.params.get("for_channels")), {})


NO_RIGHTS: Json = dict.fromkeys(
    (
        "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
        "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
        "can_delete_stories", "can_send_welcome_messages",
    ),
    False,
)  # fmt: skip
