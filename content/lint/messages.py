"""Rules for the messages of every language: `python -m content check`. Each rule judges one rendered message."""

import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from content.catalog.breathing import BreathingError, check_same_timing, read
from content.catalog.fluent import Language, Message, Problem, read_language
from content.catalog.loaders import LibraryError
from content.catalog.messages import ROOT, Catalog, plain
from content.catalog.units import units
from content.lint.completeness import missing_files
from content.lint.helplines import helpline_problems
from content.lint.libraries import library_problems
from content.lint.markup import markup_problems, tags
from content.lint.previews import readings
from content.lint.statement import statement_problems
from content.lint.times import time_problems
from content.lint.typography import style, typography_problems
from content.lint.understanding import understanding_problems
from content.lint.word_lists import calques, delicate

LENGTHS = (
    ("button-*", 36),
    ("command-*", 60),  # Telegram takes 256; its menus cut what is much longer than this
    ("about-short", 120),
    ("about", 512),
    # Up to three of these make one caption, which ends at 1024.
    ("pause-started*", 340),
    ("pause-meanwhile*", 340),
    ("pause-short", 340),
    ("breathing*", 340),
    ("*", 4096),
)
"""Most UTF-16 units of what a reader sees, by id; the first that fits counts."""
ALERT = 200
"""The same for a message whose comment in English calls it an alert."""
LABELS = ("button-*", "command-*", "about", "about-short")
"""Shown where Telegram reads no HTML."""
PUSHED = (
    "affirm",
    "affirm-own",
    "affirm-comes-own",
    "affirm-question",
    "coming-group-told",
    "pause-started*",
    "pause-ask",
    "pause-note-*",
    "opener-*",
    "pause-not-yet",
    "pause-pick-a-time",
    "time-*",
    "late",
    "check-back",
    "words-unreadable",
    "draft-posted",
    "draft-unknown",
    "pause-undone",
    "ready-*",
    "temp-shown",
    "temp-hot",
    "temp-line",
    "pact-agreed",
    "listen-stopped",
    "export-file",
    "reflect-look",
    "restored*",
    "breathing*",
    "group-language-set",
    "need-public-*",
    "need-line-*",
    "invite-again*",
    "invite-calendar",
    "invite-file",
    "invite-set*",
    "invite-soon",
    "invite-time",
    "listen-step-*",
    "listen-done",
    "listen-lost",
)
"""What may arrive on a locked screen, without anybody having asked for it just then."""
FIRST_SCREENS = (
    "start*",
    "plain-words",
    "help",
    "help-group",
    "pause-started*",
    "pause-meanwhile*",
    "noted-*",
    "fitting",
    "need",
    "need-group",
    "draft*",
    "boundary",
    "invite",
    "safety",
)
"""What somebody upset reads first, at one glance."""


class Rendered(NamedTuple):
    """One message as HTML, its slots filled, as a rule gets it."""

    html: str
    message: Message
    language: Language
    model: Language
    """English."""


def problems(root: Path = ROOT) -> Iterator[Problem]:
    """Yield everything that is wrong with the words in the language folders of `root`."""
    words = Catalog(root)
    languages = [read_language(root / code) for code in words.languages]
    for language in languages:
        yield from language.problems
        for message in languages[0].messages.values():
            if message.id not in language.messages:
                file = f"{language.code}/{Path(message.file).name}"
                yield Problem(file, message.id, "is missing, English has it")
        if language is languages[0]:
            yield from chain.from_iterable(map(_is_explained, language.messages.values()))
        for message in language.messages.values():
            yield from _message_problems(words, message, language, languages[0])
        yield from _breathing_problems(language, languages[0])
        yield from statement_problems(words, language)
        yield from missing_files(language.folder, languages[0].folder)
        yield from understanding_problems(language.folder, languages[0].folder)
        yield from library_problems(language.folder, languages[0].folder, language.apostrophe)
        yield from time_problems(language.folder)
    yield from helpline_problems(root)


def _message_problems(words: Catalog, message: Message, language: Language, model: Language) -> Iterator[Problem]:
    try:
        shown = readings(words, language, message)
    except LookupError as error:
        yield Problem(message.file, message.id, str(error))
        return
    found = (what for html in shown for rule in RULES for what in rule(Rendered(html, message, language, model)))
    yield from (Problem(message.file, message.id, what) for what in dict.fromkeys(found))


def _is_explained(message: Message) -> Iterator[Problem]:
    """Hold a message to having a comment that says who reads it, where, and what each slot is."""
    if not message.explained:
        yield Problem(message.file, message.id, "has no comment above it: say who reads it, where, and its slots")
    for slot in sorted(message.slots):
        if not re.search(rf"\${slot}(?![\w-])", message.comment):
            yield Problem(message.file, message.id, f"its comment does not say what ${slot} is")


def _like_english(rendered: Rendered) -> Iterator[str]:
    message, english = rendered.message, rendered.model.messages.get(rendered.message.id)
    if english is None:
        yield "English has no such message"
        return
    if message.slots != english.slots:
        yield f"the slots must be English's: {', '.join(sorted(english.slots)) or 'none'}"
    for slot, keys in english.choices.items():
        if message.choices.get(slot) != keys:
            yield f"it must have English's forms of ${slot}: {', '.join(sorted(keys))}"
    if tags(message.written) != tags(english.written):
        yield f"the tags must be English's: {', '.join(sorted(tags(english.written))) or 'none'}"


def _html_is_sound(rendered: Rendered) -> Iterator[str]:
    yield from markup_problems(rendered.html)
    if _matches(rendered, LABELS) and tags(rendered.html):
        yield "is shown where Telegram reads no HTML"


def _is_short(rendered: Rendered) -> Iterator[str]:
    most = next(most for ids, most in LENGTHS if fnmatchcase(rendered.message.id, ids))
    english = rendered.model.messages.get(rendered.message.id)
    if english is not None and re.search(r"\balert\b", english.comment, re.IGNORECASE):
        most = min(most, ALERT)
    length = units(plain(rendered.html))
    if not 1 <= length <= most:
        yield f"has {length} characters, 1 to {most} are allowed"


def _is_typeset(rendered: Rendered) -> Iterator[str]:
    shown = plain(rendered.html)
    yield from typography_problems(shown, rendered.language.code, rendered.language.apostrophe)
    if re.search(r"[^\S\n]$", shown, re.MULTILINE):
        yield "a space too many at the end of a line"


def _is_quiet(rendered: Rendered) -> Iterator[str]:
    """Hold a pushed message to a first line that anybody may read (STYLE.md, rule 7)."""
    if not _matches(rendered, PUSHED):
        return
    try:
        loud = delicate(rendered.language.folder)
    except LibraryError as error:
        yield f"delicate.toml, the words that no locked screen may show, {error.problems[0].what}"
        return
    if match := loud.search(plain(rendered.html).partition("\n")[0]):
        yield f"its first line may be read by anyone and says {match[0]!r}"


def _sounds_like_a_person(rendered: Rendered) -> Iterator[str]:
    """Hold a message to words of the language itself, not translated ones (STYLE.md, rule 11)."""
    if not (rendered.language.folder / "calques.toml").is_file():
        return
    try:
        foreign = calques(rendered.language.folder)
    except LibraryError as error:
        yield f"calques.toml, the words that no line says, {error.problems[0].what}"
        return
    if match := foreign.search(plain(rendered.html).replace("’", "'")):
        yield f"says {match[0]!r}, which calques.toml bans: see STYLE.md"


def _is_said_in_one_breath(rendered: Rendered) -> Iterator[str]:
    if not _matches(rendered, FIRST_SCREENS):
        return
    most = style(rendered.language.code).one_breath
    for sentence in re.split(r"(?<=[.?!:])\s|\n", plain(rendered.html)):
        if len(sentence.split()) > most:
            yield f"has a sentence of more than {most} words on a first screen: {sentence[:40]!r}"


RULES: tuple[Callable[[Rendered], Iterator[str]], ...] = (
    _like_english,
    _html_is_sound,
    _is_short,
    _is_typeset,
    _is_quiet,
    _sounds_like_a_person,
    _is_said_in_one_breath,
)


def _breathing_problems(language: Language, model: Language) -> Iterator[Problem]:
    path = language.folder / "breathing.toml"
    if not path.is_file() and language is not model:
        return  # it is missing, which is said elsewhere
    try:
        check_same_timing(path, read(path), read(model.folder / "breathing.toml"))
    except BreathingError as error:
        yield Problem(f"{language.code}/breathing.toml", "", str(error).removeprefix(f"{path}: "))


def _matches(rendered: Rendered, ids: tuple[str, ...]) -> bool:
    return any(fnmatchcase(rendered.message.id, one) for one in ids)
