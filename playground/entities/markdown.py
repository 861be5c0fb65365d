"""parse_mode MarkdownV2, with the errors people know by heart."""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from ..errors import ApiError, bad
from .links import normal_url, valid_url
from .moments import moment
from .units import Entity, units

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
}


@dataclass
class Open:
    kind: str
    mark: str
    offset: int
    at: int


@dataclass
class Parser:
    source: str
    parts: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    quote: int | None = None  # where in the text the quotation begins that is open
    quote_at: int = 0  # and where in the source
    at: int = 0

    def fail(self, reason: str) -> ApiError:
        return bad(f"can't parse entities: {reason}")

    def no_end(self, kind: str, at: int) -> ApiError:
        offset = len(self.source[:at].encode())
        return self.fail(f"Can't find end of {NAMES[kind]} entity at byte offset {offset}")

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += units(text)

    def run(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            self.step()
        self.end_quote()
        if self.stack:
            raise self.no_end(self.stack[-1].kind, self.stack[-1].at)
        return "".join(self.parts), self.entities

    def step(self) -> None:
        source, at = self.source, self.at
        line_start = at == 0 or source[at - 1] == "\n"
        if line_start and self.quote_line():
            return
        character = source[at]
        if character == "\\" and at + 1 < len(source) and 0 < ord(source[at + 1]) < 127:
            self.add(source[at + 1])
            self.at += 2
        elif character == "`":
            self.code()
        elif character == "]" and self.stack and self.stack[-1].mark in {"[", "!["}:
            self.link()
        elif mark := self.mark_here():
            self.toggle(mark)
        elif character in RESERVED:
            raise self.fail(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
        else:
            self.add(character)
            self.at += 1

    def quote_line(self) -> bool:
        """Handles what a line begins with: a quotation goes on, starts or ends here."""
        expandable = self.source.startswith("**>", self.at)
        if expandable or self.source[self.at] == ">":
            if expandable:
                self.end_quote()
            if self.quote is None:
                self.quote, self.quote_at = self.length, self.at
            self.at += 3 if expandable else 1
            return True
        self.end_quote()
        return False

    def end_quote(self) -> None:
        if self.quote is None:
            return
        length = self.length - self.quote
        kind = "blockquote"
        if self.stack and self.stack[-1].mark == "||" and self.stack[-1].offset >= self.length - 1:
            self.stack.pop()
            kind = "expandable_blockquote"
        if self.stack and self.stack[-1].offset >= self.quote and self.stack[-1].at >= self.quote_at:
            raise self.no_end(self.stack[-1].kind, self.stack[-1].at)
        if length > 0:
            self.entities.append({"type": kind, "offset": self.quote, "length": length})
        self.quote = None

    def mark_here(self) -> str | None:
        for mark in ("__", "||", "![", "*", "_", "~", "["):
            if self.source.startswith(mark, self.at):
                if mark == "__" and self.stack and self.stack[-1].mark == "_":
                    return "_"
                return mark
        return None

    def toggle(self, mark: str) -> None:
        if mark in MARKS and self.stack and self.stack[-1].mark == mark:
            opened = self.stack.pop()
            self.close(opened, {"type": opened.kind})
        else:
            kind = MARKS.get(mark) or ("text_link" if mark == "[" else "custom_emoji")
            self.stack.append(Open(kind, mark, self.length, self.at))
        self.at += len(mark)

    def close(self, opened: Open, entity: Entity) -> None:
        if self.length > opened.offset:
            self.entities.append(
                {"type": entity["type"], "offset": opened.offset, "length": self.length - opened.offset}
                | {name: value for name, value in entity.items() if name != "type"}
            )

    def code(self) -> None:
        mark = "```" if self.source.startswith("```", self.at) else "`"
        kind = "pre" if mark == "```" else "code"
        start = self.at + len(mark)
        end = start
        while end < len(self.source) and not self.source.startswith(mark, end):
            end += 2 if self.source[end] == "\\" else 1
        if end >= len(self.source):
            raise self.no_end(kind, self.at)
        body, entity = self.source[start:end], {"type": kind}
        language = re.match(r"([^\s`]+)\n", body) if kind == "pre" else None
        if language:
            entity["language"] = language[1]
        body = body[language.end() :] if language else body.removeprefix("\n") if kind == "pre" else body
        opened = Open(kind, mark, self.length, self.at)
        self.add(re.sub(r"\\(.)", r"\1", body, flags=re.DOTALL))
        self.close(opened, entity)
        self.at = end + len(mark)

    def link(self) -> None:
        opened = self.stack.pop()
        self.at += 1
        url = ""
        if self.source.startswith("(", self.at):
            end = self.at + 1
            while end < len(self.source) and self.source[end] != ")":
                end += 2 if self.source[end] == "\\" else 1
            if end >= len(self.source):
                raise self.fail(f"Can't find end of a URL at byte offset {len(self.source[: self.at].encode())}")
            url = re.sub(r"\\(.)", r"\1", self.source[self.at + 1 : end])
            self.at = end + 1
        entity = image(url) if opened.mark == "![" else linked(url)
        if opened.mark == "![" and not entity:
            raise self.fail("Custom emoji entity must contain a tg://emoji URL")
        if entity:
            self.close(opened, entity)


def linked(url: str) -> Entity | None:
    return {"type": "text_link", "url": normal_url(url)} if valid_url(url) else None


def image(url: str) -> Entity | None:
    """What follows an exclamation mark: a custom emoji or a moment."""
    query = {name: values[0] for name, values in parse_qs(url.partition("?")[2]).items()}
    if url.startswith("tg://time?"):
        fields = moment(query.get("unix", ""), query.get("format", ""))
        return {"type": "date_time"} | fields if fields else None
    if url.startswith("tg://emoji?") and query.get("id"):
        return {"type": "custom_emoji", "custom_emoji_id": query["id"]}
    return None


def parse_markdown(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities; ApiError in Telegram's words for anything it would not take."""
    return Parser(source).run()
