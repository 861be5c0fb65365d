"""What may stand in no log (what people typed, their names, tokens), and everything that was logged."""

import logging
import re
from collections.abc import Iterator
from typing import Any

from bot.base.log import clean
from playground import Chat, Message, Person, Telegram

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,64}")
_SHORT = 5
"""Texts this short may stand in a log by chance."""
WORLDS: list["ApiSpy"] = []
"""Those of the test that runs."""


class ApiSpy(Telegram):
    """A local Telegram that remembers every text a person sent, or put in the place of another."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.typed: set[str] = set()
        WORLDS.append(self)

    def post(self, chat: Chat, sender: Any, content: dict[str, Any], **how: Any) -> Message:
        if isinstance(sender, Person):
            self.typed.add(str(content.get("text", "")))
        return super().post(chat, sender, content, **how)

    def edit(self, message: Message, changes: dict[str, Any]) -> None:
        if message.sender in self.people:
            self.typed.add(str(changes.get("text", "")))
        super().edit(message, changes)

    def words(self) -> Iterator[str]:
        """Return what people wrote; of a command only what stood behind it."""
        for text in (*self.typed, *(query.query for query in self.inline_queries.values())):
            words = text.partition(" ")[2] if text.startswith("/") else text
            for bot in self.bots.values():
                words = words.replace(f"@{bot.username}", "").strip()
            if len(words) > _SHORT:
                yield words

    def found_in(self, record: str) -> Iterator[str]:
        """Return what a record holds and must not."""
        private = {*self.words(), *(person.first_name for person in self.people.values())}
        yield from (words for words in private if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", record))
        yield from _TOKEN.findall(record)


class Ear(logging.Handler):
    """Hears every record that is made where LOG_LEVEL is DEBUG, as it would be written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(self.format(record))

    def listen(self) -> None:
        """Listen from now on."""
        clean("DEBUG")
        logging.getLogger().addHandler(self)

    def leaks(self) -> list[tuple[str, str]]:
        """Return what was logged and must not be, each with its record."""
        return [(found, record) for record in self.heard for world in WORLDS for found in world.found_in(record)]

    def overhear(self, written: bytes) -> None:
        """Treat what another process wrote as if it had been logged here."""
        self.heard.append(written.decode())


EAR = Ear()
"""The suite's."""
