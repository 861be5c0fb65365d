"""A bot's account: what BotFather would keep of it."""

from dataclasses import dataclass, field
from typing import Any

from .compact import Json
from .updates import Queue


@dataclass(slots=True, eq=False)
class BotAccount:
    """`privacy` on: in groups it hears commands, replies to itself and service messages only."""

    id: int
    token: str
    first_name: str
    username: str
    queue: Queue
    privacy: bool = True
    inline: bool = True
    guests: bool = True
    inline_feedback: bool = False  # BotFather's /setinlinefeedback: whether it hears which result was chosen
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)  # (scope, language)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)  # (name|description|short_description, language)
    menus: dict[int, Json] = field(default_factory=dict)  # private chat id, 0 for the default
    rights: dict[bool, Json] = field(default_factory=dict)  # for channels: True
    wire: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        self.wire = {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def rename(self, name: str) -> None:
        self.first_name = name
        self.renew()

    def me(self) -> Json:
        """The User that getMe answers."""
        return self.wire | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": self.inline,
            "supports_guest_queries": self.guests,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
            "supports_join_request_queries": False,
        }
