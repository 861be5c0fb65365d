"""The libraries, each with its tables: one file of a language's folder a library."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Final

from pydantic import BaseModel, ConfigDict

from content.catalog.schemas import (
    Affirmation,
    Blank,
    Choice,
    Feeling,
    Hint,
    Invite,
    Judgement,
    Need,
    Phrase,
    Prompt,
    Question,
    R,
    Record,
    Reflection,
    Repair,
    Script,
    Step,
    Table,
    Theme,
    Validation,
)
from content.catalog.spots import Spelling, Spot, Swap, WordList
from content.catalog.texts import Advice, Book, Card, Note


def where(table: Mapping[str, R], **fields: str) -> tuple[R, ...]:
    """Return the records whose fields have these values: `where(all_repairs, group="i-feel")`.

    They keep their order.
    """
    return tuple(one for one in table.values() if all(getattr(one, name) == value for name, value in fields.items()))


def week_of(day: date) -> int:
    """Return the number of a day's week since year 1; weeks begin on Monday and are not counted anew each year."""
    return (day.toordinal() - 1) // 7  # day 1 of the count was a Monday


def _singular(plural: str) -> str:
    return f"{plural[:-3]}y" if plural.endswith("ies") else plural.removesuffix("s")


class Library(BaseModel):
    """One file; its tables are named in the singular there."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid", alias_generator=_singular)
    file: ClassVar[str]

    def tables(self) -> Mapping[str, Mapping[str, Record]]:
        """Return every table by the name it has in the file."""
        return {_singular(name): getattr(self, name) for name in type(self).model_fields}


class Boundaries(Library):
    """Situations, each in three strengths."""

    file: ClassVar = "boundaries.toml"

    strengths: Table[Choice]
    slots: Table[Blank]
    situations: Table[Choice]
    scripts: Table[Script]

    def script(self, situation: str, strength: str) -> Script:
        """Return the script of a situation in a strength, both ids. Raises LookupError where there is none."""
        return _only(where(self.scripts, situation=situation, strength=strength))


class Invites(Library):
    """Six purposes in four tones."""

    file: ClassVar = "invites.toml"

    purposes: Table[Choice]
    tones: Table[Choice]
    invites: Table[Invite]

    def invite(self, purpose: str, tone: str) -> Invite:
        """Return the invite of a purpose in a tone, both ids. Raises LookupError where there is none."""
        return _only(where(self.invites, purpose=purpose, tone=tone))


class Repairs(Library):
    """Lines that repair a moment, in six groups."""

    file: ClassVar = "repairs.toml"

    groups: Table[Choice]
    repairs: Table[Repair]


class Validations(Library):
    """Understanding before advice, by how the other one is."""

    file: ClassVar = "validations.toml"

    situations: Table[Choice]
    validations: Table[Validation]


class Questions(Library):
    """Open questions by theme."""

    file: ClassVar = "questions.toml"

    themes: Table[Choice]
    questions: Table[Question]


class Affirmations(Library):
    """Five sentences a theme, one theme a week, the same for everyone."""

    file: ClassVar = "affirmations.toml"

    themes: Table[Theme]
    affirmations: Table[Affirmation]

    def theme_of_week(self, week: int) -> Theme:
        """Return the theme of a week (`week_of`): the themes take turns in the order of the file."""
        return [*self.themes.values()][week % len(self.themes)]

    def of_week(self, week: int) -> tuple[Affirmation, ...]:
        """Return the five affirmations of that week's theme."""
        return where(self.affirmations, theme=self.theme_of_week(week).id)


class Feelings(Library):
    """A wheel: six cores, ten words each."""

    file: ClassVar = "feelings.toml"

    cores: Table[Choice]
    feelings: Table[Feeling]


class Needs(Library):
    """What one may need, and what one may ask for, in the same groups."""

    file: ClassVar = "needs.toml"

    groups: Table[Choice]
    needs: Table[Need]
    asks: Table[Need]


class Learning(Library):
    """Cards about patterns; the signs for outside help and how to find it; books."""

    file: ClassVar = "learn.toml"

    cards: Table[Card]
    signs: Table[Note]
    findings: Table[Note]
    books: Table[Book]


class Alone(Library):
    """For the one who is trying alone."""

    file: ClassVar = "alone.toml"

    pieces: Table[Advice]


class Listening(Library):
    """Prompts for the listener, while the other speaks and when it is time to say it back."""

    file: ClassVar = "listen.toml"

    phases: Table[Choice]
    prompts: Table[Prompt]


class Reflecting(Library):
    """Questions after a talk, and the steps of looking back at it the day after as a fair friend would."""

    file: ClassVar = "reflect.toml"

    groups: Table[Choice]
    questions: Table[Reflection]
    steps: Table[Step]


class Blame(Library):
    """Wordings that turn a sentence into blame, judgements that pose as feelings, and what finds both in a message."""

    file: ClassVar = "blame.toml"

    kinds: Table[Hint]
    phrases: Table[Phrase]
    judgements: Table[Judgement]
    lists: Table[WordList]
    spellings: Table[Spelling]
    spots: Table[Spot]
    swaps: Table[Swap]


LIBRARIES: Final[tuple[type[Library], ...]] = tuple(Library.__subclasses__())


def _only(records: tuple[R, ...]) -> R:
    if len(records) != 1:
        raise LookupError(f"{len(records)} records instead of one")
    return records[0]
