"""Words and buttons in one person's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from telegram import CopyTextButton, InlineKeyboardButton
from telegram.ext import ExtBot

from bot.base.clock import Clock
from bot.db import people
from bot.db.database import Database
from bot.domain.lane import Lane
from bot.telegram_api.media import Clips
from bot.toolkit.callbacks import Button, StartButton
from bot.toolkit.keyboard import Rows as Rows  # what every handler returns for buttons
from content.catalog.formats import duration, moment, reader_locale
from content.catalog.messages import Catalog, plain
from content.catalog.own import copied

if TYPE_CHECKING:
    from bot.toolkit.drafts import DraftKind
    from bot.toolkit.inline_buttons import ButtonSigner


@dataclass(frozen=True)
class AppContext:
    """The parts that handlers and renderers of outbox rows share."""

    bot: ExtBot[Lane]
    db: Database
    clock: Clock
    catalog: Catalog
    clips: Clips
    draft_kinds: "Mapping[str, DraftKind]"
    """By name."""
    button_signer: "ButtonSigner"

    def localizer(self, language: str | None, zone: str | None) -> "Localizer":
        """Return the words for somebody whose Telegram says `language` and who set `zone`, or neither."""
        return Localizer(self, self.catalog.language(language), ZoneInfo(zone) if zone else None)

    async def chat_localizer(self, chat_id: int, language: str | None, zone: str | None) -> "Localizer":
        """Return the words for what all see who are in a chat, where somebody acts whose language is `language`.

        In a private chat those are that person's. In another one it is the language that was chosen for it, else that
        of who acts: what all there share is theirs, too. For somebody without a known one it is what all others share.
        """
        if chat_id > 0:
            return self.localizer(language, zone)
        spoken = await self.db.load_batched(people.languages_in, chat_id)
        shared = {self.catalog.language(one) for one in spoken.own}
        others = shared.pop() if len(shared) == 1 else None
        spoken_there = self.catalog.language(spoken.chosen or language or others)
        return Localizer(self, spoken_there, ZoneInfo(zone) if zone else None, alone=False)


class Localizer:
    """Words in one language, times with the fallback zone of one person."""

    def __init__(self, app: AppContext, language: str, zone: ZoneInfo | None, alone: bool = True) -> None:
        """Speak to one person, or to several who may live in several countries: then `alone` is False."""
        self.app = app
        self.language = language
        self.zone = zone
        self.locale = reader_locale(language, zone.key if zone is not None and alone else None)
        """How clocks and days are written."""

    def text(self, message: str, /, **slots: str | int | datetime | timedelta) -> str:
        """Return a message as HTML. Moments in slots become date-times, lengths become words; strings are escaped."""
        return self.app.catalog.text(self.language, message, **{key: self._slot(slots[key]) for key in slots})

    def plain(self, message: str, /, **slots: str | int | datetime | timedelta) -> str:
        """Return a message as plain text, for buttons and alerts."""
        return plain(self.text(message, **slots))

    def introduced(self, text: str) -> str:
        """Add what the bot is and is not, for whoever meets it by this message."""
        return f"{text}\n\n{self.text('what-this-is')}"

    def _slot(self, value: str | int | datetime | timedelta) -> str | int:
        if isinstance(value, datetime):
            far = abs(value - self.app.clock.now()) > timedelta(hours=12)
            return moment(value, self.locale, self.zone, day=far)
        return duration(value, self.language) if isinstance(value, timedelta) else value

    def callback_button(
        self, label: str, button: Button, /, **slots: str | int | datetime | timedelta
    ) -> InlineKeyboardButton:
        """Return a button whose tap comes back to us."""
        return InlineKeyboardButton(self.plain(label, **slots), callback_data=button.pack(), style=button.style)

    def copy_button(self, label: str, text: str, /, **slots: str | int) -> InlineKeyboardButton:
        """Return a button that copies the letters of `text`, at most 256 characters."""
        return InlineKeyboardButton(self.plain(label, **slots), copy_text=CopyTextButton(copied(text)))

    def start_button(self, label: str, start: str) -> InlineKeyboardButton:
        """Return a button that does here what /start `start` does."""
        return self.callback_button(label, StartButton(start))

    def start_link_button(self, label: str, start: str) -> InlineKeyboardButton:
        """Return a button that opens the private chat at /start `start`."""
        return InlineKeyboardButton(self.plain(label), url=self.start_url(start))

    def start_url(self, start: str) -> str:
        """Return the address that opens the private chat at /start `start`."""
        return f"https://t.me/{self.app.bot.username}?start={start}"

    def query_button(self, label: str, query: str) -> InlineKeyboardButton:
        """Return a button that types `@bot query` into the message field of this chat, also where the bot is not in."""
        return InlineKeyboardButton(self.plain(label), switch_inline_query_current_chat=query)

    def group_link_button(self, label: str) -> InlineKeyboardButton:
        """Return a button that lets the person choose a group to add the bot to."""
        url = f"https://t.me/{self.app.bot.username}?startgroup=hello"
        return InlineKeyboardButton(self.plain(label), url=url)
