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

from bot.context import Voice
from bot.feature import Feature, InlineAnswer
from bot.services.pauses import DEFAULT_MINUTES
from content import library
from content.breathing import DEFAULT, patterns
from content.records import TOPIC_LENGTH
from content.search import Kind, Line, find, situations
from content.shelves import week_of
from handlers.common.danger import read_danger

MOST = 50
"""What Telegram takes as results of one query."""


async def answer(voice: Voice, query: str) -> InlineAnswer:
    """Answer with what fits the words; words of danger bring no result, only a button to /safety in private."""
    if await read_danger(query, voice.language) is not None:
        return InlineAnswer([], InlineQueryResultsButton(voice.plain("inline-safety"), start_parameter="safety"))
    more = InlineQueryResultsButton(voice.plain("inline-more"), start_parameter="help")
    return InlineAnswer(await _results(voice, query), more)


async def _results(voice: Voice, query: str) -> Sequence[InlineQueryResult]:
    """What fits the words, or else what there is."""
    return await _fitting(voice, query) or await _overview(voice)


async def _fitting(voice: Voice, query: str) -> Sequence[InlineQueryResult]:
    """A keyword brings its lines; free words, a search."""
    keyword, _, words = query.strip().partition(" ")
    lines = KEYWORDS.get(keyword.lower())
    if lines is not None:
        return [_article(line) for line in lines(voice, words)][:MOST]
    found = list(chain.from_iterable(find(query, voice.language)))
    tools = await _tools(voice, query)
    return [*tools, *map(_article, found)][:MOST]


async def guest(voice: Voice, words: str) -> InlineQueryResult:
    """Answer where the bot is called by name, in front of both: the pause, or for words what fits, else the breathing.

    Words of danger bring what words that are not understood bring: nothing shows that they were.
    """
    if not words:
        return _pause(voice)
    danger = await read_danger(words, voice.language)
    fitting = await _fitting(voice, words) if danger is None else []
    return fitting[0] if fitting else await _breathe(voice)


async def _tools(voice: Voice, query: str) -> list[InlineQueryResult]:
    """The pause and the breathing, where they are named."""
    words = query.lower().split()
    tools: list[InlineQueryResult] = []
    if "pause" in words:
        tools.append(_pause(voice))
    if "breathe" in words:
        tools.append(await _breathe(voice))
    return tools


async def _overview(voice: Voice) -> list[InlineQueryResult]:
    """What the bot can do here, each with its first line to send at once."""
    results = [_pause(voice), await _breathe(voice)]
    for keyword, lines in KEYWORDS.items():
        first = lines(voice, "")[0]
        title, about = voice.plain(f"inline-{keyword}"), voice.plain(f"inline-{keyword}-about")
        results.append(_text(keyword, title, about, escape(first.text)))
    return results


def _pause(voice: Voice) -> InlineQueryResult:
    length = timedelta(minutes=DEFAULT_MINUTES)
    text = voice.text("inline-pause-text", until=voice.desk.clock.now() + length, length=length)
    return _text("pause", voice.plain("inline-pause"), voice.plain("inline-pause-about"), text)


async def _breathe(voice: Voice) -> InlineQueryResult:
    """The clip itself where Telegram holds it already; an inline result cannot upload one."""
    text, title = voice.text("inline-breathe-text"), voice.plain("inline-breathe")
    name = await voice.desk.clips.name(patterns(voice.language)[DEFAULT].clip())
    if name is None:
        return _text("breathe", title, voice.plain("inline-breathe-about"), text)
    return InlineQueryResultCachedMpeg4Gif("breathe", name, title=title, caption=text, parse_mode=ParseMode.HTML)


def _article(line: Line) -> InlineQueryResult:
    return _text(line.id, line.title, line.text, escape(line.text))


def _text(id_: str, title: str, about: str, text: str) -> InlineQueryResult:
    content = InputTextMessageContent(text, parse_mode=ParseMode.HTML)
    return InlineQueryResultArticle(id_, title, content, description=about)


def _of_kind(kind: Kind) -> Callable[[Voice, str], list[Line]]:
    def lines(voice: Voice, words: str) -> list[Line]:
        """The situations that fit the words; with none, one line of each in turn."""
        fitting = [*chain.from_iterable(find(words, voice.language, kind))] if words else []
        in_turn = chain.from_iterable(zip_longest(*situations(voice.language, kind)))
        return fitting or [line for line in in_turn if line is not None]

    return lines


def _affirmations(voice: Voice, _words: str) -> list[Line]:
    """This week's five; a week is an ISO week in UTC, as inline queries come without a zone."""
    shelf = library.affirmations(voice.language)
    week = week_of(voice.desk.clock.now().date())
    label = shelf.theme_of_week(week).label
    return [Line(None, one.id, label, one.text) for one in shelf.of_week(week)]


def _invites(voice: Voice, words: str) -> list[Line]:
    shelf = library.invites(voice.language)
    topic = words[:TOPIC_LENGTH]
    return [
        Line(None, one.id, shelf.purposes[one.purpose].label, one.with_topic(topic)) for one in shelf.invites.values()
    ]


def _questions(voice: Voice, words: str) -> list[Line]:
    shelf = library.questions(voice.language)
    lines = [Line(None, one.id, shelf.themes[one.theme].label, one.text) for one in shelf.questions.values()]
    return [line for line in lines if words and line.title.lower().startswith(words.lower())] or lines


KEYWORDS: dict[str, Callable[[Voice, str], list[Line]]] = {
    "boundary": _of_kind("boundary"),
    "invite": _invites,
    "repair": _of_kind("repair"),
    "validate": _of_kind("validate"),
    "curious": _questions,
    "affirm": _affirmations,
}

FEATURE = Feature(name="inline", inline=answer, guest=guest)
