"""The Bot API, one function a method; importing this package fills the registry."""

from . import (
    admin,
    callbacks,
    chats,
    commands,
    copying,
    deleting,
    editing,
    ephemeral,
    files,
    inline,
    media,
    polling,
    profile,
    sending,
)
from .not_offered import NOT_OFFERED
from .registry import METHODS, Call, Method

__all__ = ["METHODS", "NOT_OFFERED", "Call", "Method"]
_FILLED = (
    admin, callbacks, chats, commands, copying, deleting, editing, ephemeral, files, inline, media, polling,
    profile, sending,
)  # fmt: skip
