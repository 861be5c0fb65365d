"""From an update to its feature's handler: commands, buttons, deep links, open dialogs, and an answer for the rest."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, InlineQuery, Message, User
from telegram.error import ChatMigrated

from bot.db import people
from bot.db.chat_migration import move_chat
from bot.db.database import DatabaseAwayError
from bot.db.deduplication import ReplayedError
from bot.db.people import Profile
from bot.telegram_api.errors import is_nuisance, report
from bot.toolkit.callbacks import Button, StartButton, UnknownButtonError, unpack
from bot.toolkit.context import Context, Place, Source
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import ButtonHandler, Command, Feature, Handler, Renderer
from bot.toolkit.localizer import AppContext, Localizer
from bot.updates.incoming import command_of, ephemeral_id, is_anonymous, location_of, place_of, visit_of, writer_of

_INLINE_CACHE = 10
"""Seconds that Telegram may repeat the results to the same person for the same words."""

K = TypeVar("K")
V = TypeVar("V")


class Router:
    """All features side by side. Two that claim the same name or the same role are a TypeError at start."""

    def __init__(self, app: AppContext, features: Sequence[Feature]) -> None:
        self._app = app
        self._commands: dict[str, Command] = {}
        self._buttons: dict[type[Button], ButtonHandler] = {StartButton: self._go}
        self._starts: dict[str, Handler] = {}
        self._dialogs: dict[str, Handler] = {}
        self.renderers: dict[str, Renderer] = {}
        for feature in features:
            _add(self._commands, {command.name: command for command in feature.commands})
            _add(self._buttons, feature.buttons)
            _add(self._starts, feature.deep_links)
            _add(self._dialogs, feature.dialogs)
            _add(self.renderers, feature.renderers)
        self._plain = _only([feature.on_text for feature in features])
        self._located = _only([feature.on_location for feature in features])
        self._overhears = _only([feature.after_dialog for feature in features])
        self._inline = _only([feature.on_inline for feature in features])
        self._guest = _only([feature.on_guest for feature in features])
        self._care = [feature for feature in features if feature.bypass_flood_limit]
        self._joined = [feature.on_bot_added for feature in features if feature.on_bot_added]

    def takes(self, message: Message, name: str | None) -> bool:
        """Whether a message with that command is for this bot: in a group only its own commands are."""
        return message.chat.type == Chat.PRIVATE or name in self._commands

    def is_care(self, command: str | None = None, args: str = "", tapped: str = "") -> bool:
        """Whether a command or the data of a button belongs to what is answered whatever happens."""
        button = _read(tapped)
        start = button.start if isinstance(button, StartButton) else args if command == "start" else None
        return any(
            start in feature.deep_links
            or type(button) in feature.buttons
            or any(each.name == command for each in feature.commands)
            for feature in self._care
        )

    async def message(self, update_id: int, message: Message) -> None:
        """A new message: in private everything is answered, in a group the commands meant for this bot."""
        name, args = command_of(message, self._app.bot.username)
        if is_anonymous(message) and name in self._commands:
            await self._say(message, "anonymous-admin", start="pause")
            return
        writer = writer_of(message)
        if writer is None:
            return
        place = place_of(message.chat, message)
        if message.forward_origin is not None and name in self._commands:
            await self._say(message, "forwarded-command")
        elif place.private or name in self._commands:
            source = Source(
                update_id,
                args,
                name,
                message.message_id,
                ephemeral_id=ephemeral_id(message),
                location=location_of(message),
            )
            ctx = await self._ctx(writer, place, source)
            if ctx is None:
                return
            await self._guarded(ctx, self._for_message(ctx, name))
            if name is None and _named(self._dialogs, ctx.person.dialog or ""):
                await self._guarded(ctx, self._overhears)

    async def edited(self, message: Message) -> None:
        """A command that was edited into place is not obeyed, so that none runs twice; one line says so."""
        name, _ = command_of(message, self._app.bot.username)
        somebody = writer_of(message) is not None or is_anonymous(message)
        if name in self._commands and somebody and ephemeral_id(message) is None:
            await self._say(message, "edited-command")

    async def tap(self, update_id: int, query: CallbackQuery) -> None:
        """A tapped button. Whatever happens, the tap is answered."""
        message = query.message
        if message is None or message.chat.type == Chat.CHANNEL:
            # Sent by way of inline mode, or passed on to a channel: nothing of ours has a button there.
            await self._app.bot.answer_callback_query(query.id)
            return
        shown = message if isinstance(message, Message) else None
        source = Source(
            update_id,
            message_id=message.message_id,
            tap_id=query.id,
            ephemeral_id=ephemeral_id(shown) if shown else None,
            clip=bool(shown and shown.animation),
        )
        ctx = await self._ctx(query.from_user, place_of(message.chat, shown), source)
        if ctx is not None:
            await self._guarded(ctx, self._for_tap(ctx, query.data or ""))
            await self._guarded(ctx, Context.answer)

    async def inline(self, query: InlineQuery) -> None:
        """`@bot …` typed in any chat. Nobody is noted for it: only who is known already is spoken to as they like."""
        if self._inline is None:
            return
        localizer = await self._localizer(query.from_user)
        answer = await self._inline(localizer, query.query)
        await self._app.bot.answer_inline_query(
            query.id, answer.results, cache_time=_INLINE_CACHE, is_personal=True, button=answer.button
        )

    async def guest(self, message: Message) -> None:
        """The bot was called by name in a chat it is not in."""
        writer = writer_of(message)
        if self._guest is None or writer is None or message.guest_query_id is None:
            return
        words = (message.text or "").replace(f"@{self._app.bot.username}", " ")
        result = await self._guest(await self._localizer(writer), " ".join(words.split()))
        await self._app.bot.answer_guest_query(message.guest_query_id, result)

    async def _localizer(self, person: User) -> Localizer:
        try:
            profile = await self._app.db.run(people.profile, person.id)
        except DatabaseAwayError:
            profile = None  # words can be found without it
        if profile is None or profile.forgotten:
            return self._app.localizer(person.language_code, None)
        return self._app.localizer(profile.language, profile.zone)

    async def joined(self, update_id: int, person: User, place: Place) -> None:
        """The bot was added to a group by this person."""
        ctx = await self._ctx(person, place, Source(update_id))
        if ctx is not None:
            for greet in self._joined:
                await self._guarded(ctx, greet)

    async def _ctx(self, person: User, place: Place, source: Source) -> Context | None:
        """None while the database is away, which the person has been told then."""
        visit = visit_of(person, place, tapped=source.tap_id is not None)
        try:
            return Context(self._app, await self._app.db.run(people.record_visit, visit), place, source)
        except DatabaseAwayError:
            unknown = Profile(visit.person_id, visit.name, visit.language, zone=None, dialog=None)
            await self._guarded(Context(self._app, unknown, place, source), _refuse("database-away"))
            return None

    def _for_message(self, ctx: Context, name: str | None) -> Handler | None:
        if ctx.source.location is not None and self._located is not None:
            return self._located
        if name is None:
            return _named(self._dialogs, ctx.person.dialog or "") or self._plain
        if name == "start" and (start := _named(self._starts, ctx.args)) is not None:
            return start
        command = self._commands.get(name)
        if command is None:
            return self._plain
        if ("private" if ctx.chat.private else "group") not in command.where:
            return _only_in_a_group if ctx.chat.private else _refuse("only-in-private")
        return command.run

    def _for_tap(self, ctx: Context, data: str) -> Handler:
        button = _read(data)
        if button is None:
            return _refuse("old-button")
        handler = self._buttons[type(button)]

        async def run(ctx: Context) -> None:
            await handler(ctx, button)

        return self._if_member(run) if ctx.person.stranger else run

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

    async def _guarded(self, ctx: Context, handler: Handler | None) -> None:
        """Run a handler. A refusal is told kindly; a bug is reported, apologised for, and stops nothing else.

        What was done before ends quietly: whoever waited for it had their answer, or waits no more.
        """
        if handler is None:
            return
        try:
            try:
                await handler(ctx)
            except RefusalError as refusal:
                await ctx.show_refusal(refusal)
            except DatabaseAwayError:
                await ctx.show_refusal(RefusalError("database-away"))
        except ReplayedError:
            return
        except ChatMigrated as moved:
            await self._moved(ctx, moved)
        except Exception as error:  # noqa: BLE001  # the last line of defence: no update may end in silence
            report("an update", error)
            if not is_nuisance(error):
                await self._apologise(ctx)

    async def _moved(self, ctx: Context, moved: ChatMigrated) -> None:
        """Telegram tells it of the chat that was written to: from a group that is the group itself."""
        if not ctx.chat.private:
            await self._app.db.run(move_chat, ctx.chat.id, moved.new_chat_id)

    async def _apologise(self, ctx: Context) -> None:
        try:
            await ctx.show_refusal(RefusalError("something-broke"))
        except Exception as error:  # noqa: BLE001  # then there is nothing left to say it with
            report("an apology", error)

    async def _say(self, message: Message, text: str, start: str | None = None) -> None:
        """One of our sentences to someone who is not to be noted in the database for it."""
        language = message.from_user.language_code if message.from_user else None
        localizer, place = self._app.localizer(language, None), place_of(message.chat, message)
        keys = (
            InlineKeyboardMarkup.from_button(localizer.start_link_button("button-continue", start)) if start else None
        )
        await self._app.bot.send_message(
            place.id, localizer.text(text), message_thread_id=place.thread_id, reply_markup=keys
        )


def _add(known: dict[K, V], new: Mapping[K, V]) -> None:
    if taken := known.keys() & new.keys():
        raise TypeError(f"two features claim {taken}")
    known.update(new)


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
    """The handler of that name, or of what stands before the dash: "answer-12" is for "answer"."""
    return known.get(name) or known.get(name.partition("-")[0])


def _refuse(message: str) -> Handler:
    async def run(_ctx: Context) -> None:
        raise RefusalError(message)

    return run


async def _only_in_a_group(_ctx: Context) -> None:
    raise RefusalError("only-in-a-group", lambda localizer: [[localizer.group_link_button("button-add-to-group")]])
