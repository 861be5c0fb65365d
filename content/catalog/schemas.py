"""The shape of every TOML file of words: what one record of a library holds.

Texts are plain, not HTML. A field that bears the name of a table of the same file holds an id of that table; one that
bears the plural of it, several.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Final, Self, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

COPY_LENGTH: Final = 256
"""Most UTF-16 units a copy button takes."""
BLANK_LENGTH: Final = 40
"""Most units of one's own words in one blank of a script: then every script still fits a copy button."""
TOPIC_LENGTH: Final = 70
"""The same for the topic of an invite."""

_PLAIN: Final = r"^[^\s{}|](?:[^\n{}|]*[^\s{}|])?$"
_BLANK: Final = re.compile(r"\{([a-z]+)\|([^{}|]+)\}")

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=32)]
Label = Annotated[str, Field(max_length=36, pattern=_PLAIN)]
Line = Annotated[str, Field(max_length=175, pattern=_PLAIN)]
Short = Annotated[str, Field(max_length=150, pattern=_PLAIN)]
Long = Annotated[str, Field(max_length=260, pattern=_PLAIN)]
Title = Annotated[str, Field(max_length=80, pattern=_PLAIN)]
Fragment = Annotated[str, Field(max_length=75, pattern=r"^[^\s{}|](?:[^\n{}|]*[^\s{}|.!?])?$")]
"""The end of a sentence somebody else begins, without its full stop."""
Asked = Annotated[
    str, Field(max_length=175, pattern=r"^[^\s{}|?؟？](?:[^\n{}|?؟？]*[^\s{}|?؟？])?[\u00a0\u202f]?[?؟？]$")
]
"""One question: it ends with a question mark, in whichever script, and has no other. French puts a space before it."""
Word = Annotated[str, Field(max_length=40, pattern=r"^\w[\w'’, -]*\w$")]
# TOML arrays arrive as lists: only the container is lax, what is inside stays strict.
Paragraphs = Annotated[
    tuple[Annotated[str, Field(max_length=600, pattern=_PLAIN)], ...], Field(min_length=1, max_length=4, strict=False)
]


class Record(BaseModel):
    """One record; its id is stable and never used again for anything else."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")
    fixed: ClassVar[tuple[str, ...]] = ()
    """What a translation may not change."""

    id: Id

    def said(self) -> tuple[str, ...]:
        """Return the lines of this record that one person says to the other, blanks filled."""
        return ()


class Choice(Record):
    """Something to pick: a strength, a tone, a group."""

    label: Label


class Blank(Choice):
    """A blank of the scripts: the label asks for it, the offers are one tap each."""

    offers: Annotated[tuple[Annotated[str, Field(max_length=BLANK_LENGTH, pattern=_PLAIN)], ...], Field(strict=False)]


class Script(Record):
    """A limit in words. A blank is `{time|in twenty minutes}`: its name, and the words that fill it by default."""

    fixed: ClassVar = ("situation", "strength", "slots")

    situation: Id
    strength: Id
    text: str

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if re.search(r"[{}|]", self.filled()):
            raise ValueError("text: a blank is not closed or has no words of its own: write {name|words}")
        if len(self.slots) != len(_BLANK.findall(self.text)):
            raise ValueError("text: the same blank stands in it twice")
        if len(self.slots) > 2:
            raise ValueError("text: more than two blanks")
        if not re.match(_PLAIN, self.filled()) or len(self.filled()) > 240:
            raise ValueError(f"text: one line of 1 to 240 characters; it has {len(self.filled())}")
        return self

    @property
    def slots(self) -> Mapping[str, str]:
        """Return the blanks by name, in the order of the sentence, each with the words that fill it by default."""
        return MappingProxyType(dict(_BLANK.findall(self.text)))

    def filled(self, **own: str) -> str:
        """Return the sentence with somebody's own words in the blanks that are given and not empty."""
        return _BLANK.sub(lambda blank: own.get(blank[1]) or blank[2], self.text)

    def said(self) -> tuple[str, ...]:
        return (self.filled(),)


class Invite(Record):
    """A gentle way to ask for a talk, without the time of the talk."""

    fixed: ClassVar = ("purpose", "tone")

    purpose: Id
    tone: Id
    text: Long
    text_with_topic: Annotated[str, Field(max_length=190)]

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.text_with_topic.count("{topic}") != 1 or not re.match(_PLAIN, self.with_topic("this")):
            raise ValueError("text_with_topic: one line with {topic} in it, once, and no other braces")
        return self

    def with_topic(self, topic: str) -> str:
        """Return the invite about `topic`, which must fit behind "about"; the plain invite where it is empty."""
        return self.text_with_topic.replace("{topic}", topic) if topic else self.text

    def said(self) -> tuple[str, ...]:
        return self.text, self.with_topic("this")


class _Said(Record):
    text: Line

    def said(self) -> tuple[str, ...]:
        return (self.text,)


class Repair(_Said):
    """A line that repairs a moment."""

    fixed: ClassVar = ("group",)

    group: Id
    text: Short


class Validation(_Said):
    """A line that shows understanding before any advice."""

    fixed: ClassVar = ("situation",)

    situation: Id


class Question(_Said):
    """An open question, curious and not critical."""

    fixed: ClassVar = ("theme",)

    theme: Id


class Theme(Choice):
    """What a week is about; the label is the first line of a push, the question asks what to stand for."""

    question: Asked

    def said(self) -> tuple[str, ...]:
        return (self.question,)


class Affirmation(_Said):
    """A sentence somebody says to themselves; short enough for a lock screen."""

    fixed: ClassVar = ("theme",)

    theme: Id
    text: Annotated[str, Field(max_length=125, pattern=_PLAIN)]


class Feeling(Record):
    """A word that fits behind "I felt"."""

    fixed: ClassVar = ("core",)

    core: Id
    text: Annotated[str, Field(max_length=20, pattern=_PLAIN)]


class Need(Record):
    """What fits behind "I need" (a need) or between "Would you" and the question mark (an ask)."""

    fixed: ClassVar = ("group",)

    group: Id
    text: Fragment

    def said(self) -> tuple[str, ...]:
        return (self.text,)


class Prompt(Record):
    """A line that only the listener of a talk in turns sees."""

    fixed: ClassVar = ("phase",)

    phase: Id
    text: Line


class Reflection(Record):
    """A question to ask oneself after a talk."""

    fixed: ClassVar = ("group",)

    group: Id
    text: Line


class Step(Record):
    """A step of looking back at a talk as a fair friend would, with its minutes."""

    fixed: ClassVar = ("minutes",)

    minutes: Annotated[int, Field(ge=1, le=7)]
    text: Long


class Hint(Choice):
    """Why a wording goes wrong, and what to write instead."""

    text: Short


class Phrase(Record):
    """Words that turn a sentence into blame, wherever they stand as whole words."""

    kind: Id
    text: Word
    instead: Word | None = None
    """What can stand in its place, where one wording can."""


class Judgement(Record):
    """A judgement that poses as a feeling, and ids of feelings that may lie beneath it."""

    text: Word
    harm: bool = False
    """Tells of harm that was done: never worded otherwise, and the way to /safety comes first."""
    feelings: Annotated[tuple[Id, ...], Field(min_length=1, strict=False)]


R = TypeVar("R", bound=Record)


def _by_id(records: Any) -> dict[str, Any]:
    if not isinstance(records, list) or not all(isinstance(one, dict) and "id" in one for one in records):
        raise ValueError("must be a list of records, each with an id")
    ids = [str(one["id"]) for one in records]
    if twice := sorted({one for one in ids if ids.count(one) > 1}):
        raise ValueError(f"this id stands here twice: {', '.join(twice)}")
    return dict(zip(ids, records, strict=True))


Table = Annotated[Mapping[str, R], Field(min_length=1), BeforeValidator(_by_id), AfterValidator(MappingProxyType)]
"""Records by id, in the order of the file; a list of tables in TOML."""
