"""Opening the chat: the way to help at once, on the first screen."""

from bot.toolkit.context import Context
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.search import find, is_about_oneself
from handlers.common.danger import answer_any_danger

LINES = 3
SECTIONS = ("now", "together", "words", "calm", "data")
"""What "All commands" shows, one message for each section."""
SECTIONS_IN_A_GROUP = ("group-open", "group-drafts", "group-private", "group-rest")


async def start(ctx: Context) -> None:
    """Answer `/start`: in private with the four ways, in a group with what the bot does there."""
    if not ctx.chat.private:
        await greet(ctx)
        return
    await ctx.close_dialog()
    ctx.say_what_this_is = True
    await ctx.reply(ctx.text("start", bot=ctx.app.bot.username), first_screen(ctx))


async def hello(ctx: Context) -> None:
    """Answer the payload of "add to a group". In the group the greeting has come already."""
    if ctx.chat.private:
        await start(ctx)


async def greet(ctx: Context) -> None:
    """Greet a group that the bot was added to, in one message that asks for nothing."""
    await ctx.reply((await ctx.chat_localizer()).text("start-group", bot=ctx.app.bot.username))


async def help_(ctx: Context) -> None:
    """Answer `/help` with six lines by what one needs; the rest is behind "All commands"."""
    there = await ctx.chat_localizer()
    text = there.text("help" if ctx.chat.private else "help-group", bot=ctx.app.bot.username)
    await ctx.reply(text, [[there.start_button("button-all-commands", "commands")]])


async def commands(ctx: Context) -> None:
    """Show all commands; in a group only to the one who tapped."""
    sections = SECTIONS if ctx.chat.private else SECTIONS_IN_A_GROUP
    await ctx.private("\n\n".join(ctx.text(f"help-{section}") for section in sections), start="commands")


async def plain(ctx: Context) -> None:
    """Answer words that no question waits for with lines that fit, or the ways there are. Stores no word."""
    if ctx.incoming.command is not None:
        await ctx.reply(ctx.text("unknown-command"), first_screen(ctx))
        return
    if await answer_any_danger(ctx):
        return
    found = find(ctx.args, ctx.language)
    if not found:
        await _answer_without_lines(ctx)
        return
    lines = found[0][:LINES]
    text = "\n\n".join(ctx.text("fitting-line", line=line.text) for line in lines)
    copies = [
        ctx.copy_button("button-copy-number", line.text, number=number) for number, line in enumerate(lines, start=1)
    ]
    await ctx.reply("\n\n".join([ctx.text("fitting"), text, ctx.text("plain-safety")]), [copies, *first_screen(ctx)])


async def _answer_without_lines(ctx: Context) -> None:
    """Offer something for oneself to whoever tells of their own state; to words not understood, the first screen."""
    if is_about_oneself(ctx.args, ctx.language):
        keys = [
            ctx.start_button("button-breathe-with-me", "breathe"),
            ctx.start_button("button-solid-ground", "ground"),
        ]
        await ctx.reply(f"{ctx.text('for-yourself')}\n\n{ctx.text('plain-safety')}", [keys, *first_screen(ctx)[1:]])
    else:
        await ctx.reply(f"{ctx.text('plain-words')}\n\n{ctx.text('plain-safety')}", first_screen(ctx))


def first_screen(localizer: Localizer) -> Rows:
    """Return the buttons of the first screen: from opening the chat to breathing it is one tap."""
    return [
        [localizer.start_button("button-breathe-with-me", "breathe")],
        [
            localizer.start_button("button-want-to-talk", "invite"),
            localizer.start_button("button-need-a-limit", "limit"),
        ],
        [localizer.start_button("button-more-help", "help")],
    ]


FEATURE = Feature(
    name="start",
    commands=[Command("start", start), Command("help", help_, shows=True)],
    deep_links={"hello": hello, "help": help_, "commands": commands},
    on_bot_added=greet,
    on_text=plain,
)
