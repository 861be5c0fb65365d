"""Inline and guest mode: lines for any chat, as the person's own message, also where the bot is not a member."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from html import escape
from itertools import chain, zip_longest

from telegram import (
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedMpeg4Gif,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.constants import ParseMode

from bot.services.pauses import DEFAULT_MINUTES
from bot.toolkit.feature import Feature, InlineAnswer
from bot.toolkit.localizer import Localizer
from content.catalog import loaders
from content.catalog.breathing import DEFAULT, patterns
from content.catalog.libraries import week_of
from content.catalog.schemas import TOPIC_LENGTH
from content.catalog.search import Kind, Line, find, situations
from handlers.common.danger import read_danger

MAX_RESULTS = 50
"""What Telegram takes as results of one query."""


async def answer(localizer: Localizer, query: str) -> InlineAnswer:
    """Answer with what fits the words; words of danger bring no result, only a button to /safety in private."""
    if await read_danger(query, localizer.language) is not None:
        return InlineAnswer([], InlineQueryResultsButton(localizer.plain("inline-safety"), start_parameter="safety"))
    lines = _lines(localizer, query)
    # A firm limit may make things worse for someone who is afraid: above limits stands the way to /safety.
    if any(line.kind == "boundary" for line in lines):
        button = InlineQueryResultsButton(localizer.plain("inline-unsafe"), start_parameter="safety")
    else:
        button = InlineQueryResultsButton(localizer.plain("inline-more"), start_parameter="help")
    return InlineAnswer(await _fitting(localizer, query, lines) or await _overview(localizer), button)


async def _fitting(localizer: Localizer, query: str, lines: Sequence[Line]) -> Sequence[InlineQueryResult]:
    """Return the lines as results, with the tools that free words name before them."""
    tools = [] if _keyword(query) in KEYWORDS else await _tools(localizer, query)
    articles = [_text_result(line.id, line.title, line.text, escape(line.text)) for line in lines]
    return [*tools, *articles][:MAX_RESULTS]


def _lines(localizer: Localizer, query: str) -> Sequence[Line]:
    """Return the lines of a keyword; for free words, those that fit them."""
    lines = KEYWORDS.get(_keyword(query))
    if lines is not None:
        return lines(localizer, query.strip().partition(" ")[2])
    return [*chain.from_iterable(find(query, localizer.language))]


def _keyword(query: str) -> str:
    return query.strip().partition(" ")[0].lower()


async def guest(localizer: Localizer, words: str) -> InlineQueryResult:
    """Answer where the bot is called by name, in front of both: the pause, or for words what fits, else the breathing.

    Words of danger bring what words that are not understood bring: nothing shows that they were.
    """
    if not words:
        return _pause(localizer)
    danger = await read_danger(words, localizer.language)
    fitting = await _fitting(localizer, words, _lines(localizer, words)) if danger is None else []
    return fitting[0] if fitting else await _breathe(localizer)


async def _tools(localizer: Localizer, query: str) -> list[InlineQueryResult]:
    """Return the results for the pause and the breathing, where they are named."""
    words = query.lower().split()
    tools: list[InlineQueryResult] = []
    if "pause" in words:
        tools.append(_pause(localizer))
    if "breathe" in words:
        tools.append(await _breathe(localizer))
    return tools


async def _overview(localizer: Localizer) -> list[InlineQueryResult]:
    """Return what the bot can do here, each with its first line to send at once."""
    results = [_pause(localizer), await _breathe(localizer)]
    for keyword, lines in KEYWORDS.items():
        first = lines(localizer, "")[0]
        title, about = localizer.plain(f"inline-{keyword}"), localizer.plain(f"inline-{keyword}-about")
        results.append(_text_result(keyword, title, about, escape(first.text)))
    return results


def _pause(localizer: Localizer) -> InlineQueryResult:
    length = timedelta(minutes=DEFAULT_MINUTES)
    text = localizer.text("inline-pause-text", until=localizer.app.clock.now() + length, length=length)
    return _text_result("pause", localizer.plain("inline-pause"), localizer.plain("inline-pause-about"), text)


async def _breathe(localizer: Localizer) -> InlineQueryResult:
    """Return the clip itself if Telegram holds it already: an inline result cannot upload one."""
    text, title = localizer.text("inline-breathe-text"), localizer.plain("inline-breathe")
    name = await localizer.app.clips.name(patterns(localizer.language)[DEFAULT].clip())
    if name is None:
        return _text_result("breathe", title, localizer.plain("inline-breathe-about"), text)
    return InlineQueryResultCachedMpeg4Gif("breathe", name, title=title, caption=text, parse_mode=ParseMode.HTML)


def _text_result(id_: str, title: str, about: str, text: str) -> InlineQueryResult:
    content = InputTextMessageContent(text, parse_mode=ParseMode.HTML)
    return InlineQueryResultArticle(id_, title, content, description=about)


def _of_kind(kind: Kind) -> Callable[[Localizer, str], list[Line]]:
    def lines(localizer: Localizer, words: str) -> list[Line]:
        """Return the situations that fit the words; with none, one line of each in turn."""
        fitting = [*chain.from_iterable(find(words, localizer.language, kind))] if words else []
        in_turn = chain.from_iterable(zip_longest(*situations(localizer.language, kind)))
        return fitting or [line for line in in_turn if line is not None]

    return lines


def _affirmations(localizer: Localizer, _words: str) -> list[Line]:
    """Return this week's five; the week is an ISO week in UTC, as inline queries come without a zone."""
    shelf = loaders.affirmations(localizer.language)
    week = week_of(localizer.app.clock.now().date())
    label = shelf.theme_of_week(week).label
    return [Line(None, one.id, label, one.text) for one in shelf.of_week(week)]


def _invites(localizer: Localizer, words: str) -> list[Line]:
    shelf = loaders.invites(localizer.language)
    topic = words[:TOPIC_LENGTH]
    return [
        Line(None, one.id, shelf.purposes[one.purpose].label, one.with_topic(topic)) for one in shelf.invites.values()
    ]


def _questions(localizer: Localizer, words: str) -> list[Line]:
    shelf = loaders.questions(localizer.language)
    lines = [Line(None, one.id, shelf.themes[one.theme].label, one.text) for one in shelf.questions.values()]
    return [line for line in lines if words and line.title.lower().startswith(words.lower())] or lines


KEYWORDS: dict[str, Callable[[Localizer, str], list[Line]]] = {
    "boundary": _of_kind("boundary"),
    "invite": _invites,
    "repair": _of_kind("repair"),
    "validate": _of_kind("validate"),
    "curious": _questions,
    "affirm": _affirmations,
}

FEATURE = Feature(name="inline", on_inline=answer, on_guest=guest)
