"""The records of danger.toml: what people type when somebody may be in danger."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from content.records import Record, Word

Phrases = Annotated[
    tuple[Annotated[str, Field(max_length=60, pattern=r"^[\w{][\w{}' -]*[\w}]$")], ...],
    Field(min_length=1, strict=False),
]


class Phrased(Record):
    """Phrases that people type; `{part}` in one is a part's id."""

    phrases: Phrases


class Peril(Phrased):
    """A kind of danger that phrases tell of."""

    fixed: ClassVar = ("card",)

    card: Literal["partner", "child", "self", "their-life"]


class Part(Record):
    """What may stand in a phrase in the place of `{its id}`; one of `then` may follow it."""

    words: Annotated[tuple[Word, ...], Field(min_length=1, strict=False)]
    then: Annotated[tuple[Word, ...], Field(strict=False)] = ()


class Idiom(Phrased):
    """What sounds like danger and is none."""
