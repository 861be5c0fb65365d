"""The Bot API, one function a method; importing this package fills the registry."""

from . import (
    admin,
    albums,
    banning,
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
    polls,
    profile,
    sending,
)
from .not_offered import NOT_OFFERED
from .registry import METHODS, Call, Method

__all__ = ["METHODS", "NOT_OFFERED", "Call", "Method"]
_FILLED = (
    admin, albums, banning, callbacks, chats, commands, copying, deleting, editing, ephemeral, files, inline, media,
    polling, polls, profile, sending,
)  # fmt: skip
