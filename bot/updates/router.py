"""From an update to its feature's handler: commands, buttons, deep links, open dialogs, and an answer for the rest."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TypeVar

from telegram import Chat, InlineKeyboardMarkup, User
from telegram.error import TelegramError

from bot.db import Session, people
from bot.db.database import DatabaseAwayError
from bot.db.people import Profile
from bot.services import inline_chats
from bot.services.dialogs import Dialog
from bot.toolkit.callbacks import Button, StartButton, UnknownButtonError, unpack
from bot.toolkit.context import Context, SendNow
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import ButtonHandler, Command, DialogHandler, Feature, Handler, InlineFlow, claim
from bot.toolkit.incoming import ChatInfo, Incoming
from bot.toolkit.inline_buttons import InlineButton
from bot.toolkit.localizer import AppContext
from bot.updates.handling import Handling, refuse_with
from bot.updates.inline_mode import InlineMode
from bot.updates.parsing import visit_of
from bot.updates.seen_messages import SeenMessages

V = TypeVar("V")


class Router:
    """All features side by side. Two that claim the same name or the same role are a TypeError at start."""

    def __init__(self, app: AppContext, features: Sequence[Feature], send_now: SendNow) -> None:
        """`send_now` sends what an update announces."""
        self._app = app
        self.send_now = send_now
        self.seen = SeenMessages()
        self._commands: dict[str, Command] = {}
        self._buttons: dict[type[Button], ButtonHandler] = {StartButton: self._go}
        self._starts: dict[str, Handler] = {}
        self._dialogs: dict[type[Dialog], DialogHandler] = {}
        inline_flows: dict[str, InlineFlow] = {}
        for feature in features:
            claim(self._commands, {command.name: command for command in feature.commands})
            claim(self._buttons, feature.buttons)
            claim(self._starts, feature.deep_links)
            claim(self._dialogs, feature.dialogs)
            claim(inline_flows, feature.inline_flows)
        self._on_text = _only([feature.on_text for feature in features])
        self._on_location = _only([feature.on_location for feature in features])
        self._after_dialog = _only([feature.after_dialog for feature in features])
        self._handling = Handling(app, _only([feature.after_replay for feature in features]))
        self.inline_mode = InlineMode(
            app,
            _only([feature.on_inline for feature in features]),
            _only([feature.on_guest for feature in features]),
            inline_flows,
            self.chosen,
        )
        self._on_bot_added = [feature.on_bot_added for feature in features if feature.on_bot_added]
        unlimited = [feature for feature in features if feature.bypass_flood_limit]
        self._unlimited: set[object] = {command.name for feature in unlimited for command in feature.commands}
        self._unlimited |= {button for feature in unlimited for button in feature.buttons}
        self._unlimited_links = {link for feature in unlimited for link in feature.deep_links}

    def takes(self, incoming: Incoming) -> bool:
        """Tell whether a message is for this bot: in a group only its own commands are."""
        return (incoming.chat is not None and incoming.chat.private) or incoming.command in self._commands

    def offers(self, command: str | None) -> bool:
        """Tell whether there is a command of that name."""
        return command in self._commands

    def shows(self, command: str | None) -> bool:
        """Tell whether there is a command of that name, and it only shows something."""
        return command in self._commands and self._commands[command].shows

    def bypasses_flood_limit(self, incoming: Incoming) -> bool:
        """Tell whether a command or a tap belongs to a feature that is answered however much somebody sends."""
        button = _read(incoming.data)
        command = incoming.command
        start = button.start if isinstance(button, StartButton) else incoming.args if command == "start" else None
        return command in self._unlimited or type(button) in self._unlimited or start in self._unlimited_links

    async def message(self, incoming: Incoming) -> None:
        """Answer a new message: in private every one, in a group the commands meant for this bot."""
        chat, person, known = incoming.chat, incoming.writer, incoming.command in self._commands
        if chat is None:
            return
        if incoming.anonymous and known:
            await self.say(incoming, chat, "anonymous-admin", start="pause")
        elif person is None or not (chat.private or known):
            return
        elif incoming.forwarded and known:
            await self.say(incoming, chat, "forwarded-command")
        elif (ctx := await self._ctx(person, chat, incoming)) is not None:
            if incoming.update.message is not None:
                self.seen.add(incoming.update.message, ctx.dialog)
            await self.take(ctx)

    async def take(self, ctx: Context) -> None:
        """Do what a message asks for; after an answer to an open question, look whether it told of danger."""
        command = ctx.incoming.command
        await self._handling.handle(ctx, self._for_message(ctx, command))
        if command is None and self._for_dialog(ctx) is not None:
            await self.answer_danger(ctx)

    async def answer_danger(self, ctx: Context) -> None:
        """Answer words of danger, and only those."""
        await self._handling.run(ctx, self._after_dialog)

    async def tap(self, incoming: Incoming) -> None:
        """Handle a tapped button. Whatever happens, the tap is answered."""
        chat, person = incoming.chat, incoming.writer
        if incoming.tap_id is None or person is None:
            return
        if chat is None or chat.kind == Chat.CHANNEL:
            # Passed on to a channel: nothing of ours has a button there.
            with suppress(TelegramError):
                await self._app.bot.answer_callback_query(incoming.tap_id)
            return
        ctx = await self._ctx(person, chat, incoming)
        if ctx is not None:
            await self._handling.handle(ctx, self._for_tap(ctx, incoming.data))

    async def chosen(self, incoming: Incoming) -> None:
        """Begin what was posted by way of inline or guest mode: the result's id is that of a button which does so."""
        if incoming.chat is None or incoming.writer is None or not isinstance(_read(incoming.data), InlineButton):
            return
        ctx = await self._ctx(incoming.writer, incoming.chat, incoming)
        if ctx is not None:
            await self._handling.handle(ctx, self._for_tap(ctx, incoming.data))

    async def added(self, incoming: Incoming) -> None:
        """Greet a group that the bot was added to."""
        if incoming.writer is None or incoming.chat is None:
            return
        ctx = await self._ctx(incoming.writer, incoming.chat, incoming)
        if ctx is not None:
            for greet in self._on_bot_added:
                await self._handling.handle(ctx, greet)

    async def _ctx(self, person: User, chat: ChatInfo, incoming: Incoming) -> Context | None:
        """Return the context of an update; None while the database is away, which the person is told."""
        visit = visit_of(person, chat, tapped=incoming.tap_id is not None)
        unknown = Profile(visit.person_id, visit.name, visit.language, zone=None, dialog=None)
        try:
            if chat.inline:  # nobody is stored before they take part
                known = await self._app.db.run(people.profile_now, person.id, person.language_code)
                profile = known or unknown
            else:
                profile = await self._app.db.run(people.record_visit, visit)
            return Context(self._app, profile, chat, incoming, self.send_now)
        except DatabaseAwayError:
            ctx = Context(self._app, unknown, chat, incoming, self.send_now)
            await self._handling.run(ctx, refuse_with("database-away"))
            return None

    def _for_message(self, ctx: Context, name: str | None) -> Handler | None:
        if ctx.incoming.location is not None and self._on_location is not None:
            return self._on_location
        if name is None:
            return self._for_dialog(ctx) or self._plain_text
        if name == "start" and (start := _named(self._starts, ctx.args)) is not None:
            return start
        command = self._commands.get(name)
        if command is None:
            return self._on_text
        if ("private" if ctx.chat.private else "group") not in command.where:
            return _only_in_a_group if ctx.chat.private else refuse_with("only-in-private")
        return command.run

    def _for_dialog(self, ctx: Context) -> Handler | None:
        """Return the handler of the question that is open, or None."""
        dialog = ctx.dialog
        handler = self._dialogs.get(type(dialog)) if dialog is not None else None
        return (lambda ctx: handler(ctx, dialog)) if handler is not None else None

    async def _plain_text(self, ctx: Context) -> None:
        """Answer words that no question waits for, unless they answered one that they closed, and come again."""
        with suppress(DatabaseAwayError):  # words of danger are understood without it
            await ctx.db(_look)
        if self._on_text is not None:
            await self._on_text(ctx)

    def _for_tap(self, ctx: Context, data: str) -> Handler:
        button = _read(data)
        if button is None:
            return refuse_with("old-button")
        handler = self._buttons[type(button)]

        async def run(ctx: Context) -> None:
            await handler(ctx, button)

        if ctx.chat.inline and isinstance(button, StartButton):
            return _open_private(button.start)
        if ctx.chat.inline:
            return self._if_one_of_two(run, button) if button.inline else refuse_with("old-button")
        if isinstance(button, InlineButton):  # of no message that was posted by way of inline mode: made up
            return refuse_with("old-button")
        return self._if_member(run) if ctx.person.stranger else run

    def _if_one_of_two(self, handler: Handler, button: Button) -> Handler:
        """In a chat that the bot is not in, only who posted its message and one other may tap."""

        async def run(ctx: Context) -> None:
            poster, stored = None, True
            if isinstance(button, InlineButton):
                if not self._app.button_signer.is_genuine(button):
                    raise RefusalError("old-button")
                poster, stored = inline_chats.Poster(button.caller, button.language), button.stored
            if ctx.incoming.writer is None or ctx.chat.inline_message_id is None:
                return
            visit = visit_of(ctx.incoming.writer, ctx.chat)
            if stored:
                admitted = await self._app.db.run(inline_chats.enter, visit, ctx.chat.inline_message_id, poster)
            else:
                admitted = await self._app.db.run(inline_chats.may_enter, visit, poster)
            if not admitted:
                raise RefusalError("inline-third")
            await handler(ctx)

        return run

    def _if_member(self, handler: Handler) -> Handler:
        """In a group only who is in it may tap: their button may be older than their leaving."""

        async def run(ctx: Context) -> None:
            if not await ctx.members_present([ctx.person.id]):
                raise RefusalError("not-in-this-chat")
            await self._app.db.run(people.add_membership, ctx.chat.id, ctx.person.id)
            await handler(ctx)

        return run

    async def _go(self, ctx: Context, button: StartButton) -> None:
        start = self._starts.get(button.start)
        if start is None:
            raise RefusalError("old-button")
        await start(ctx)

    async def say(self, incoming: Incoming, chat: ChatInfo, text: str, start: str | None = None) -> None:
        """Say one of our sentences to someone who is not stored for it."""
        person = incoming.update.effective_user
        localizer = await self._app.chat_localizer(chat.id, person.language_code if person else None, None)
        keys = (
            InlineKeyboardMarkup.from_button(localizer.start_link_button("button-continue", start)) if start else None
        )
        await self._app.bot.send_message(
            chat.id, localizer.text(text), message_thread_id=chat.thread_id, reply_markup=keys
        )


def _only(claims: Sequence[V | None]) -> V | None:
    """Return the one claim there is, or None. Raises TypeError for two."""
    made = [claim for claim in claims if claim is not None]
    if len(made) > 1:
        raise TypeError(f"{len(made)} features claim what one may have: {made}")
    return made[0] if made else None


def _read(data: str) -> Button | None:
    try:
        return unpack(data)
    except UnknownButtonError:
        return None


def _named(known: Mapping[str, Handler], name: str) -> Handler | None:
    """Return the handler of that name, or of what stands before the dash: "answer-12" is for "answer"."""
    return known.get(name) or known.get(name.partition("-")[0])


def _look(_session: Session) -> None:
    """Read nothing: whoever runs it learns whether the update had its effect before."""


def _open_private(start: str) -> Handler:
    async def run(ctx: Context) -> None:
        await ctx.open_private(start)

    return run


async def _only_in_a_group(_ctx: Context) -> None:
    raise RefusalError("only-in-a-group", lambda localizer: [[localizer.group_link_button("button-add-to-group")]])
