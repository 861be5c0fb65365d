"""Records of longer texts that one person reads: pieces, cards, notes, books."""

from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field, model_validator

from content.catalog.schemas import Choice, Id, Long, Paragraphs, Record, Title

Link = Literal["breathe", "boundary", "invite", "therapy", "safety"]
"""A command that a piece of reading can lead to by a button."""


class Piece(Choice):
    """A short read of up to 1000 characters; the label is its button."""

    title: Title
    paragraphs: Paragraphs

    @model_validator(mode="after")
    def _is_short(self) -> Self:
        if (length := sum(map(len, self.paragraphs))) > 1000:
            raise ValueError(f"paragraphs: 1000 characters at most together, these have {length}")
        return self


class Advice(Piece):
    """A piece for somebody who is trying alone, with the buttons under it."""

    fixed: ClassVar = ("links", "pieces")

    links: Annotated[tuple[Link, ...], Field(strict=False)] = ()
    """Commands that the text names and a button opens."""
    pieces: Annotated[tuple[Id, ...], Field(strict=False)] = ()
    """Other pieces that the text speaks of, each a button."""

    @model_validator(mode="after")
    def _links_what_it_names(self) -> Self:
        text = "\n".join(self.paragraphs)
        if unlike := {link for link in get_args(Link) if (f"/{link}" in text) != (link in self.links)}:
            raise ValueError(f"links: the text and the links must name the same: {', '.join(sorted(unlike))}")
        return self


class Card(Piece):
    """A pattern to learn about, and a thing to try tonight."""

    tonight: Long


class Note(Record):
    """A line of advice that only its reader sees."""

    text: Long


class Book(Record):
    """A book and a plain line about it."""

    title: Title
    author: Title
    text: Long
