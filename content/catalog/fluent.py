"""The Fluent files of a language as written: every message, its slots, and what cannot be read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor


class Problem(NamedTuple):
    """Something wrong with the words: where, and what. Printed it is one line."""

    file: str
    id: str
    what: str

    def __str__(self) -> str:
        return " ".join(": ".join(filter(None, self)).split())


_PLURALS = {"", "zero", "one", "two", "few", "many", "other"}
"""Keys that a number chooses; the empty one stands for a number itself."""


@dataclass(frozen=True)
class Message:
    """One message as written."""

    file: str
    id: str
    written: str
    """All of its text, every plural form included, without slots."""
    slots: frozenset[str]
    numbers: frozenset[str]
    """Slots that a plural form hangs on."""
    choices: Mapping[str, frozenset[str]]
    """Slots that say which form is meant ("monday"), each with the forms there are."""
    comment: str = ""
    """What is said about it above it, with what is said about its group and its file."""
    explained: bool = False
    """Whether a comment of its own stands directly above it."""


@dataclass(frozen=True)
class Language:
    """All messages of one language, in the order of its files."""

    folder: Path
    messages: dict[str, Message]
    problems: tuple[Problem, ...]

    @property
    def code(self) -> str:
        return self.folder.name

    @cached_property
    def apostrophe(self) -> str:
        """Return the apostrophe this language uses: the straight one, unless it uses only the curly one."""
        texts = "".join(message.written for message in self.messages.values())
        return "’" if "’" in texts and "'" not in texts else "'"


def read_language(folder: Path) -> Language:
    """Read every .ftl file of a language's folder."""
    messages: dict[str, Message] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.ftl")):
        for entry in _entries(path):
            if isinstance(entry, Problem):
                problems.append(entry)
            elif entry.id in messages:
                problems.append(Problem(entry.file, entry.id, f"stands in {messages[entry.id].file} already"))
            else:
                messages[entry.id] = entry
    return Language(folder, messages, tuple(problems))


def _entries(path: Path) -> Iterator[Message | Problem]:
    file = f"{path.parent.name}/{path.name}"
    text = path.read_text(encoding="utf-8")
    around: dict[type, str] = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.ResourceComment | ast.GroupComment):
            around[type(entry)] = entry.content or ""
        elif isinstance(entry, ast.Junk):
            first_word = next(iter((entry.content or "").split()), "?")
            reasons = "; ".join(str(note.message) for note in entry.annotations or ())
            yield Problem(file, first_word, f"cannot be read: {reasons}")
        elif isinstance(entry, ast.Message) and entry.value:
            yield _message(file, entry, [*around.values()])
        elif isinstance(entry, ast.Message):
            yield Problem(file, entry.id.name, "has no text of its own")


def _message(file: str, entry: ast.Message, around: list[str]) -> Message:
    parts = _Parts()
    parts.visit(entry.value)
    own = (entry.comment.content or "") if entry.comment else ""
    return Message(
        file,
        entry.id.name,
        "".join(parts.texts),
        frozenset(parts.slots),
        frozenset(parts.numbers),
        {slot: frozenset(keys) for slot, keys in parts.choices.items()},
        "\n".join([*around, own]),
        bool(own.strip()),
    )


class _Parts(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.slots: set[str] = set()
        self.numbers: set[str] = set()
        self.choices: dict[str, set[str]] = {}

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # the name fluent.syntax looks for
        self.texts.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # as above
        self.slots.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  # as above
        if isinstance(node.selector, ast.VariableReference):
            slot = node.selector.id.name
            keys = {key.name if isinstance(key, ast.Identifier) else "" for key in (one.key for one in node.variants)}
            if keys <= _PLURALS:
                self.numbers.add(slot)
            else:
                self.choices.setdefault(slot, set()).update(keys)
        self.generic_visit(node)
