"""parse_mode HTML: the tags Telegram knows, refused the way Telegram refuses."""

import re
from dataclasses import dataclass, field

from ..errors import ApiError, bad
from .links import normal_url, valid_url
from .moments import moment
from .units import Entity, units

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-time": "date_time",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#(\d{1,8})|#x([0-9a-fA-F]{1,8})|(lt|gt|amp|quot));?")
SPECIAL = re.compile(r"[<&]")
TAG_NAME = re.compile(r"[^\s>/=]*")
ATTRIBUTE = re.compile(r"\s*([^\s=>/\"']+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[A-Za-z0-9.\-]+))?")


@dataclass
class Open:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass
class Parser:
    source: str
    parts: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def fail(self, reason: str, at: int) -> ApiError:
        offset = len(self.source[:at].encode())
        return bad(f"can't parse entities: {reason.replace('@', f'at byte offset {offset}', 1)}")

    def add(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.length += units(text)

    def run(self) -> tuple[str, list[Entity]]:
        at = 0
        while found := SPECIAL.search(self.source, at):
            start = found.start()
            self.add(self.source[at:start])
            if found.group() == "&":
                at = self.reference(start)
            elif self.source.startswith("</", start):
                at = self.end_tag(start)
            else:
                at = self.start_tag(start)
        self.add(self.source[at:])
        if self.stack:
            tag = self.stack[-1].tag
            raise self.fail(f'Can\'t find end tag corresponding to start tag "{tag}"', 0)
        return "".join(self.parts), self.entities

    def reference(self, start: int) -> int:
        found = REFERENCE.match(self.source, start)
        character = ""
        if found:
            decimal, hexadecimal, name = found.groups()
            code = int(decimal) if decimal else int(hexadecimal, 16) if hexadecimal else 0
            character = NAMED[name] if name else chr(code) if 0 < code < 0xD800 or 0xDFFF < code < 0x10FFFF else ""
        if not found or not character:
            self.add("&")
            return start + 1
        self.add(character)
        return found.end()

    def start_tag(self, start: int) -> int:
        source = self.source
        name = TAG_NAME.match(source, start + 1)
        end = name.end() if name else start + 1
        if end >= len(source):
            raise self.fail("Unclosed start tag @", start)
        tag = source[start + 1 : end].lower()
        if tag not in KINDS:
            raise self.fail(f'Unsupported start tag "{tag}" @', start)
        attributes, end = self.attributes(tag, start, end)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self.fail('Tag "span" must have class "tg-spoiler" @', start)
        if tag == "tg-time" and not moment(attributes.get("unix", ""), attributes.get("format", "")):
            raise self.fail('Invalid attributes of the tag "tg-time" @', start)
        self.stack.append(Open(tag, self.length, attributes))
        return end

    def attributes(self, tag: str, start: int, at: int) -> tuple[dict[str, str], int]:
        found: dict[str, str] = {}
        source = self.source
        while True:
            while at < len(source) and source[at].isspace():
                at += 1
            if at >= len(source):
                raise self.fail("Unclosed start tag @", start)
            if source[at] == ">":
                return found, at + 1
            one = ATTRIBUTE.match(source, at)
            if not one:
                raise self.fail(f'Empty attribute name in the tag "{tag}" @', at)
            value = one[2] or ""
            if value[:1] in {'"', "'"}:
                value = REFERENCE.sub(lambda m: NAMED.get(m[3] or "", m[0]), value[1:-1])
            elif not value and source[one.end() : one.end() + 1] == "=":
                raise self.fail("Unclosed start tag @", start)
            found[one[1].lower()] = value
            at = one.end()

    def end_tag(self, start: int) -> int:
        if not self.stack:
            raise self.fail("Unexpected end tag @", start)
        close = self.source.find(">", start)
        tag = self.source[start + 2 : close].strip().lower() if close >= 0 else ""
        if close < 0 or " " in tag:
            raise self.fail("Unclosed end tag @", start)
        opened = self.stack.pop()
        if tag and tag != opened.tag:
            raise self.fail(f'Unmatched end tag @, expected "</{opened.tag}>", found "</{tag}>"', start)
        if self.length > opened.offset:
            self.close(opened)
        return close + 1

    def close(self, opened: Open) -> None:
        entity: Entity = {
            "type": KINDS[opened.tag],
            "offset": opened.offset,
            "length": self.length - opened.offset,
        }
        attributes = opened.attributes
        if opened.tag == "a":
            url = attributes.get("href") or "".join(self.parts)[-entity["length"] :]
            if not valid_url(url):
                return
            entity["url"] = normal_url(url)
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        elif opened.tag == "tg-time":
            entity |= moment(attributes["unix"], attributes.get("format", "")) or {}
        elif opened.tag == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and self.stack and self.stack[-1].tag == "pre":
            language = attributes.get("class", "")
            if language.startswith("language-"):
                self.stack[-1].attributes["language"] = language.removeprefix("language-")
            return
        elif opened.tag == "pre" and "language" in attributes:
            entity["language"] = attributes["language"]
        self.entities.append(entity)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities; ApiError in Telegram's words for anything it would not take."""
    if "<" not in source and "&" not in source:
        return source, []
    return Parser(source).run()
