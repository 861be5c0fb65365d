"""Inline and guest mode: lines for any chat, as the person's own message, also where the bot is not a member."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape
from itertools import chain, islice, zip_longest

from telegram import (
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedMpeg4Gif,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.constants import ParseMode

from bot.toolkit.feature import Feature, InlineAnswer, InlineFlows, InlineQuestion
from bot.toolkit.localizer import Localizer
from content.catalog import loaders
from content.catalog.breathing import DEFAULT, patterns
from content.catalog.keywords import named, parted
from content.catalog.libraries import week_of
from content.catalog.search import Kind, Line, find, situations
from content.understanding.folding import fold
from handlers.common.danger import read_danger

MAX_RESULTS = 50
"""What Telegram takes as results of one query."""


async def answer(localizer: Localizer, question: InlineQuestion, flows: InlineFlows) -> InlineAnswer:
    """Answer with what fits the words; words of danger bring no result, only a button to /safety in private."""
    query = question.words
    if await read_danger(query, localizer.language) is not None:
        return InlineAnswer([], InlineQueryResultsButton(localizer.plain("inline-safety"), start_parameter="safety"))
    lines = _lines(localizer, query)
    # A firm limit may make things worse for someone who is afraid: above limits stands the way to /safety.
    if any(line.kind == "boundary" for line in lines):
        button = InlineQueryResultsButton(localizer.plain("inline-unsafe"), start_parameter="safety")
    else:
        button = InlineQueryResultsButton(localizer.plain("inline-more"), start_parameter="help")
    found = await _fitting(localizer, question, flows, lines) or await _overview(localizer, question, flows)
    return InlineAnswer(found[:MAX_RESULTS], button)


async def _fitting(
    localizer: Localizer, question: InlineQuestion, flows: InlineFlows, lines: Sequence[Line]
) -> list[InlineQueryResult]:
    """Return the flow of a keyword and the lines, or for free words the flows that they name and the lines."""
    keyword, rest = parted(question.words, "inline", localizer.language)
    if keyword in flows:
        results = [*flows[keyword](localizer, replace(question, words=rest))]
    elif keyword in LINES:
        results = []
    else:
        results = await _named(localizer, question, flows)
    articles = (_text_result(line.id, line.title, line.text, escape(line.text)) for line in lines)
    return [*results, *articles]


def _lines(localizer: Localizer, query: str) -> Sequence[Line]:
    """Return the lines of a keyword; for free words, those that fit them."""
    keyword, rest = parted(query, "inline", localizer.language)
    if keyword in LINES:
        return LINES[keyword](localizer, rest)
    return [*chain.from_iterable(find(query, localizer.language))]


async def guest(localizer: Localizer, question: InlineQuestion, flows: InlineFlows) -> InlineQueryResult:
    """Answer where the bot is called by name, in front of both: the pause, or for words what fits, else the breathing.

    Words of danger bring what words that are not understood bring: nothing shows that they were.
    """
    if not question.words:
        return next(iter(flows["pause"](localizer, question)))
    if await read_danger(question.words, localizer.language) is not None:
        return await _breathe(localizer)
    fitting = await _fitting(localizer, question, flows, _lines(localizer, question.words))
    return fitting[0] if fitting else await _breathe(localizer)


async def _named(localizer: Localizer, question: InlineQuestion, flows: InlineFlows) -> list[InlineQueryResult]:
    """Return the best result of each flow that the words name, and the breathing where they name it."""
    there = named(question.words, "inline", localizer.language)
    results: list[InlineQueryResult] = []
    for keyword in [keyword for keyword in flows if keyword in there]:
        results += islice(flows[keyword](localizer, replace(question, words=there[keyword])), 1)
    return [*results, await _breathe(localizer)] if "breathe" in there else results


async def _overview(localizer: Localizer, question: InlineQuestion, flows: InlineFlows) -> list[InlineQueryResult]:
    """Return what the bot can do here: each flow, the breathing, and the first line of each keyword to send at once."""
    results = [next(iter(flow(localizer, replace(question, words="")))) for flow in flows.values()]
    results.append(await _breathe(localizer))
    for keyword, lines in LINES.items():
        first = lines(localizer, "")[0]
        title, about = localizer.plain(f"inline-{keyword}"), localizer.plain(f"inline-{keyword}-about")
        results.append(_text_result(keyword, title, about, escape(first.text)))
    return results


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


def _questions(localizer: Localizer, words: str) -> list[Line]:
    shelf = loaders.questions(localizer.language)
    lines = [Line(None, one.id, shelf.themes[one.theme].label, one.text) for one in shelf.questions.values()]
    return [line for line in lines if words and fold(line.title).startswith(fold(words))] or lines


LINES: dict[str, Callable[[Localizer, str], list[Line]]] = {
    "boundary": _of_kind("boundary"),
    "repair": _of_kind("repair"),
    "validate": _of_kind("validate"),
    "curious": _questions,
    "affirm": _affirmations,
}

FEATURE = Feature(name="inline", on_inline=answer, on_guest=guest)
