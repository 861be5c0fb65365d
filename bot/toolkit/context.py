"""What a handler gets: who is there, in which language, and how to answer them."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardMarkup, Message
from telegram.error import BadRequest, TelegramError

from bot.db import Session, outbox, people
from bot.db.database import DatabaseAwayError
from bot.db.deduplication import once
from bot.db.people import Profile
from bot.services import dialogs, inline_chats
from bot.services.dialogs import Dialog
from bot.telegram_api.ephemeral import Envelope, send_ephemeral
from bot.telegram_api.errors import is_edit_needless, is_edit_refused, report
from bot.telegram_api.members import is_member
from bot.telegram_api.rate_limit.asker import ASKER
from bot.telegram_api.transport import is_telegram_away
from bot.toolkit.errors import RefusalError
from bot.toolkit.incoming import ChatInfo, Incoming
from bot.toolkit.keyboard import Rows, keyboard
from bot.toolkit.localizer import AppContext, Localizer
from bot.toolkit.outgoing import Outcome

P = ParamSpec("P")
T = TypeVar("T")

SendNow = Callable[[outbox.Row], Awaitable[Outcome]]
"""Sends one row of the outbox at once, and settles it."""


class Context(Localizer):
    """One update for one handler: person, chat, words, and the answers that fit the place."""

    def __init__(self, app: AppContext, person: Profile, chat: ChatInfo, incoming: Incoming, send_now: SendNow) -> None:
        super().__init__(app, app.catalog.language(person.language), ZoneInfo(person.zone) if person.zone else None)
        self.person = person
        self.dialog = dialogs.unpack(person.dialog)
        """The question that was open when the update came."""
        self.chat = chat
        self.incoming = incoming
        self._send_now = send_now
        self._announced: list[outbox.Row] = []
        """Rows of the outbox that this update wrote, and that nobody else sends yet."""
        self._answered = False
        self._recorded = False
        self.cut_off = False
        """Whether words were lost since Telegram could not be reached."""
        self.say_what_this_is = person.newcomer
        """Whether the next message in private ends with what the bot is and is not."""
        self.protected = False
        """Whether what is said in private can be neither forwarded nor saved. Ephemeral messages are left out: Telegram
        does not say that it takes them so, and a refusal would cost the person the answer."""
        self.danger_answered = False
        """Whether a card with help has answered what was typed."""

    @property
    def args(self) -> str:
        """What stood behind the command, or the whole plain text."""
        return self.incoming.args

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.app.clock.now()

    @property
    def recorded(self) -> bool:
        """Whether this update has had an effect that is stored."""
        return self._recorded

    async def db(self, work: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """One service call in one unit of work. Raises ReplayedError where this update had its effect already.

        The first unit that writes anything records the update. One that only reads never does, and may be repeated as
        long as none of the update has written.
        """

        def unit(session: Session) -> tuple[T, list[outbox.Row]]:
            return outbox.with_announced(session, work, *args, **kwargs)

        if self._recorded:
            value, announced = await self.app.db.run(unit)
        else:
            update_id = self.incoming.update_id
            (value, announced), self._recorded = await self.app.db.run(once, update_id, self.now, unit)
        self._announced += announced
        return value

    async def send_announced(self) -> Outcome | None:
        """Send what the units of this update announced; return what became of the last message, None if there was none.

        It is done after the handler in any case: a handler calls it where it has to know, or to say something after it.
        """
        outcome = None
        while self._announced:
            outcome = await self._send_now(self._announced.pop(0))
        return outcome

    async def open_dialog(self, dialog: Dialog) -> None:
        """Take the person's next private text as the answer to that question, in place of any other."""
        await self.db(dialogs.put, self.person.id, dialog)

    async def close_dialog(self) -> None:
        """Take the person's next private text as the answer to nothing."""
        await self.db(dialogs.close, self.person.id)

    async def reply(self, text: str, keys: Rows = ()) -> Message:
        """Say something everybody in this chat sees."""
        return await self.app.bot.send_message(
            self.chat.id,
            self._introduced(text),
            message_thread_id=self.chat.thread_id,
            reply_markup=keyboard(keys),
            protect_content=(self.protected and self.chat.private) or None,
        )

    async def edit(self, text: str, keys: Rows = (), clip: Path | None = None) -> None:
        """Change the message whose button was tapped, for all who see it.

        Where Telegram lets it be edited no more, say it in a new message that the same people see.
        """
        try:
            await self._edit(text, keyboard(keys), clip)
        except BadRequest as error:
            if is_edit_needless(error):
                return
            if not is_edit_refused(error):
                raise
            if self.incoming.ephemeral_id is not None:
                await self._say_to_person(text, keys)
            elif not self.chat.inline:  # there, what cannot be edited any more has ended
                await self.reply(text, keys)

    async def answer(self, message: str | None = None, /, **slots: str | int | datetime | timedelta) -> None:
        """Answer the tap: words only this person sees, at most 200 characters. Later calls do nothing.

        Words that Telegram refuses (most often since the tap is 15 s old) are said to this person in a message.
        Raises no error of Telegram's.
        """
        text = self.plain(message, **slots) if message else None
        if not await self._answer_tap(text) and message:
            await self._say_to_person(self.text(message, **slots))

    async def answer_without_trace(self, message: str) -> None:
        """Answer the tap the same way, but leave words that Telegram refuses unsaid: no message is left behind."""
        await self._answer_tap(self.plain(message))

    async def open_private(self, start: str) -> None:
        """Answer the tap by opening the private chat at /start `start`, or by a message with a button that does."""
        if not await self._answer_tap(url=self.start_url(start)):
            key = self.start_link_button("button-continue", start)
            await self._say_to_person(self.text("tap-late"), [[key]])

    async def private(self, text: str, keys: Rows = (), *, start: str) -> None:
        """Say something only this person sees. Where Telegram refuses that, the private chat is opened at `start`.

        Never public: what the group may see at most is that somebody was pointed to their private chat.
        """
        if self.chat.private:
            await self.reply(text, keys)
        elif not self.chat.inline and await send_ephemeral(self.app.bot, self._envelope(), text, keyboard(keys)):
            await self.answer()
        elif self.incoming.tap_id is not None:
            await self.open_private(start)
        else:
            there = await self.chat_localizer()
            await self.reply(there.text("private-continue"), [[there.start_link_button("button-continue", start)]])

    async def chat_localizer(self) -> Localizer:
        """Return the words for what everybody in this chat sees; where that cannot be looked up, those of the person.

        The context itself has the words for the person alone.
        """
        if self.chat.private:
            return self
        try:
            return await self.app.chat_localizer(self.chat.id, self.language, self.person.zone)
        except DatabaseAwayError:
            return self

    async def member_count(self) -> int:
        """How many people this chat has, as Telegram counts them now, bots left out as far as they are known."""
        if self.chat.private:
            return 1
        if self.chat.inline:
            return inline_chats.COUPLE
        chat = await self.db(people.chat, self.chat.id)
        return await self.app.bot.get_chat_member_count(self.chat.id) - 1 - (chat.others if chat else 0)

    async def members_present(self, person_ids: Collection[int]) -> list[int]:
        """Those of them who are in this chat at this moment: who tapped may have left, or never have been in it."""
        if self.chat.private:
            return [one for one in person_ids if one == self.person.id]
        if self.chat.inline:
            return [one for one in await self.db(inline_chats.members, self.chat.id) if one in person_ids]
        ids = [*person_ids]
        found = await asyncio.gather(*(is_member(self.app.bot, self.chat.id, one) for one in ids))
        return [one for one, is_here in zip(ids, found, strict=True) if is_here]

    async def all_present(self, person_ids: Collection[int], present: int) -> list[int]:
        """Return those of them who are in this chat, if they can be all of `present`; with fewer, ask nobody."""
        return await self.members_present(person_ids) if len(person_ids) >= present else []

    async def show_refusal(self, refusal: RefusalError) -> None:
        """Tell a kind no: to a tap as an alert, to a message as a reply."""
        if self.incoming.tap_id is not None:
            await self.answer(refusal.message, **refusal.slots)
            return
        if self.chat.inline:  # it was posted just now, by a result that was too old for it
            return
        text = self.text(refusal.message, **refusal.slots)
        markup = keyboard(refusal.keys(self) if refusal.keys else ())
        if self.incoming.ephemeral_id is None or not await send_ephemeral(self.app.bot, self._envelope(), text, markup):
            there = await self.chat_localizer()
            await self.reply(there.text(refusal.message, **refusal.slots), refusal.keys(there) if refusal.keys else ())

    def introduces(self) -> bool:
        """Return whether what is said now ends with what the bot is and is not: once, to a newcomer."""
        first, self.say_what_this_is = self.say_what_this_is, False
        return first

    def _introduced(self, text: str) -> str:
        """Add one line that tells what the bot is not to the first private message, whichever way the person came."""
        return self.introduced(text) if self.introduces() else text

    async def _answer_tap(self, text: str | None = None, url: str | None = None) -> bool:
        """Answer the tap, if there is one to answer; return False where Telegram refuses that."""
        if self.incoming.tap_id is None or self._answered:
            return True
        self._answered = True
        asker = ASKER.get()
        if asker is not None and asker.tap_answered:  # before something that had to wait
            return text is None and url is None
        try:
            await self.app.bot.answer_callback_query(self.incoming.tap_id, text, text is not None, url)
        except TelegramError as error:
            report("an answer to a tap", error)
            return False
        return True

    async def _say_to_person(self, text: str, keys: Rows = ()) -> None:
        """Say something to this person alone: here if that can be, else in their private chat if they opened one.

        From a group it is covered there until it is touched: nobody looks for it in the private chat at that moment.
        What Telegram refuses there as well is left unsaid. Raises no error of Telegram's.
        """
        try:
            if self.chat.private:
                await self.reply(text, keys)
            elif self.chat.inline or not await send_ephemeral(self.app.bot, self._envelope(), text, keyboard(keys)):
                covered = f"<tg-spoiler>{text}</tg-spoiler>"
                await self.app.bot.send_message(
                    self.person.id, covered, reply_markup=keyboard(keys), protect_content=self.protected or None
                )
        except TelegramError as error:
            report("a message instead of an answer", error)
            self.cut_off = is_telegram_away(error)

    def _envelope(self) -> Envelope:
        incoming = self.incoming
        return Envelope(self.chat.id, self.chat.thread_id, self.person.id, incoming.tap_id, incoming.ephemeral_id)

    async def _edit(self, text: str, markup: InlineKeyboardMarkup | None, clip: Path | None) -> None:
        message_id = self.incoming.message_id
        if self.chat.inline_message_id is not None:
            await self.app.bot.edit_message_text(
                text, inline_message_id=self.chat.inline_message_id, reply_markup=markup
            )
            return
        if message_id is None:
            raise LookupError("only the message of a tap can be edited")
        if self.incoming.ephemeral_id is not None:
            await self._edit_ephemeral(text, markup)
        elif clip is not None:
            await self.app.clips.show(self.chat.id, message_id, clip, text, markup, lane=None)
        elif self.incoming.clip:
            await self.app.bot.edit_message_caption(self.chat.id, message_id, caption=text, reply_markup=markup)
        else:
            await self.app.bot.edit_message_text(text, self.chat.id, message_id, reply_markup=markup)

    async def _edit_ephemeral(self, text: str, markup: InlineKeyboardMarkup | None) -> None:
        await self.app.bot.do_api_request(
            "editEphemeralMessageText",
            api_kwargs={
                "chat_id": self.chat.id,
                "receiver_user_id": self.person.id,
                "ephemeral_message_id": self.incoming.ephemeral_id,
                "text": text,
                "parse_mode": "HTML",
                "reply_markup": markup,
            },
        )
