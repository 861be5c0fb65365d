"""The records that find blame in a whole message: patterns of clauses, and what could stand in their place."""

from typing import Annotated

from pydantic import Field

from content.catalog.schemas import Id, Record

_LINES = r"^[^\s|](?:[^\n|]*[^\s|])?$"
Words = Annotated[tuple[Annotated[str, Field(max_length=40, pattern=r"^[\w*][\w'’ *-]*$")], ...], Field(strict=False)]


class Spot(Record):
    """A clause that can land as blame. `text` holds its patterns, as content/patterns.py reads them."""

    kind: Id
    text: Annotated[tuple[Annotated[str, Field(pattern=r"^\S(?:[^\n]*\S)?$")], ...], Field(min_length=1, strict=False)]
    instead: Annotated[
        tuple[Annotated[str, Field(max_length=150, pattern=_LINES)], ...],
        Field(min_length=1, max_length=2, strict=False),
    ]
    """Wordings for the whole clause, the best first. One that ends with a mark takes the place of the mark as well."""
    broad: bool = False
    """Gives way where a spot that is not broad lies within it."""
    unless: Annotated[tuple[Id, ...], Field(strict=False)] = ()
    """Lists: where one of their words stands in the clause, or right after the spot, it is no blame."""
    but_after: Annotated[tuple[Id, ...], Field(strict=False)] = ()
    """Lists: right after one of their words it is no blame."""


class WordList(Record):
    """Words that the patterns share. `*` at the beginning or end of one stands for any letters."""

    words: Words


class Swap(Record):
    """A word to the person somebody writes to, and what stands in its place when it is told to somebody else."""

    text: Annotated[str, Field(max_length=40)]
    instead: Annotated[str, Field(max_length=40)]


class Spelling(Record):
    """A word, and other ways in which people type it."""

    text: Annotated[str, Field(max_length=40, pattern=r"^\w[\w'’ -]*$")]
    also: Words
