"""Run the handler of an update, and answer for it where it fails, was moved, or had its effect before."""

from contextlib import suppress
from dataclasses import replace

from telegram.error import ChatMigrated

from bot.db.chat_migration import move_chat
from bot.db.database import DatabaseAwayError
from bot.db.deduplication import ReplayedError, mark_answered
from bot.telegram_api.errors import is_nuisance, report
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Handler
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Outcome


class Handling:
    """Sees to it that no update ends in silence."""

    def __init__(self, app: AppContext, after_replay: Handler | None) -> None:
        """`after_replay` answers private text that has had its effect before."""
        self._app = app
        self._after_replay = after_replay

    async def handle(self, ctx: Context, handler: Handler | None) -> None:
        """Run the handler of an update, and store that its answer got out: a replay of any other is answered again."""
        answered = await self.run(ctx, handler)
        await ctx.answer()
        if answered:
            with suppress(DatabaseAwayError):  # the worst is one kind line too many
                await self._app.db.load_batched(mark_answered, ctx.incoming.update_id)

    async def run(self, ctx: Context, handler: Handler | None) -> bool:
        """Run a handler; return whether the update is recorded and its answer got out.

        A refusal is told kindly; a bug is reported, apologised for, and stops nothing else.
        """
        if handler is None:
            return False
        try:
            try:
                await self._run_and_announce(ctx, handler)
            except RefusalError as refusal:
                await ctx.show_refusal(refusal)
            except DatabaseAwayError:
                await ctx.show_refusal(RefusalError("database-away"))
        except ReplayedError as replay:
            return not replay.answered and await self._answer_replay(ctx)
        except ChatMigrated as moved:
            return await self._follow(ctx, moved, handler)
        except Exception as error:  # noqa: BLE001  # the last line of defence: no update may end in silence
            report("an update", error)
            return not is_nuisance(error) and await self._show_refusal(ctx, "something-broke") and ctx.recorded
        return ctx.recorded and not ctx.cut_off

    async def _run_and_announce(self, ctx: Context, handler: Handler) -> None:
        """Run a handler, then send what it announced: also where it failed after that was committed."""
        try:
            await handler(ctx)
        finally:
            if await ctx.send_announced() is Outcome.REFUSED:
                await self._show_refusal(ctx, "something-broke")

    async def _answer_replay(self, ctx: Context) -> bool:
        """Say that it is done: its answer may have been lost with the process that did it."""
        said = await self._show_refusal(ctx, "done-before")
        if ctx.chat.private and ctx.incoming.tap_id is None and ctx.incoming.command is None:
            await self.run(ctx, self._after_replay)
        return said

    async def _follow(self, ctx: Context, moved: ChatMigrated, handler: Handler) -> bool:
        """Handle it in the group's new chat: from a group, the chat that Telegram tells of is the group itself."""
        if ctx.chat.private:
            await self._show_refusal(ctx, "something-broke")
            return False
        await self._app.db.run(move_chat, ctx.chat.id, moved.new_chat_id)
        ctx.chat = replace(ctx.chat, id=moved.new_chat_id)
        return await self.run(ctx, refuse_with("done-before") if ctx.recorded else handler)

    async def _show_refusal(self, ctx: Context, message: str) -> bool:
        """Say it as a refusal is said; return whether that could be done."""
        try:
            await ctx.show_refusal(RefusalError(message))
        except Exception as error:  # noqa: BLE001  # then there is nothing left to say it with
            report("a last word", error)
            return False
        return not ctx.cut_off


def refuse_with(message: str) -> Handler:
    """Return a handler that only says kindly no."""

    async def run(_ctx: Context) -> None:
        raise RefusalError(message)

    return run
