"""A strict reader of calendar files, independent of the library that writes them: RFC 5545 as calendar apps insist."""

import re
from datetime import UTC, datetime
from typing import NamedTuple

LONGEST_LINE = 75
_PROPERTY = re.compile(r"(?P<name>[A-Z-]+)(?P<parameters>(?:;[A-Z-]+=[^\";:,]+)*):(?P<value>.*)")
_ONCE = {
    "VCALENDAR": {"PRODID", "VERSION", "METHOD"},
    "VEVENT": {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS"},
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
}
"""What each part has, each of it once, and nothing else: no zone, no people, no place."""


class Part(NamedTuple):
    """A component with its properties and the components in it."""

    kind: str
    values: dict[str, str]
    parts: list["Part"]


def read_calendar(content: bytes) -> Part:
    """Read the whole file as one part. AssertionError names what a calendar may refuse."""
    lines = _unfolded(content)
    part, rest = _part(lines[0], lines[1:])
    assert not rest, f"{rest[0]} stands behind the end"
    return part


def moment(value: str) -> datetime:
    """Read a moment in UTC; any other form would need a zone."""
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _unfolded(content: bytes) -> list[str]:
    assert content.endswith(b"\r\n")
    raw = content.removesuffix(b"\r\n").split(b"\r\n")
    for line in raw:
        assert len(line) <= LONGEST_LINE, f"{line!r} is longer than {LONGEST_LINE} octets"
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()  # raises where a character was cut in two
    return content.decode().removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def _part(first: str, lines: list[str]) -> tuple[Part, list[str]]:
    assert first.startswith("BEGIN:"), first
    part = Part(first.removeprefix("BEGIN:"), {}, [])
    while lines[0] != f"END:{part.kind}":
        if lines[0].startswith("BEGIN:"):
            inner, lines = _part(lines[0], lines[1:])
            part.parts.append(inner)
            continue
        found = _PROPERTY.fullmatch(lines[0])
        assert found, f"{lines[0]} is no property"
        assert found["name"] not in part.values, f"{found['name']} stands twice"
        part.values[found["name"]] = found["value"]
        lines = lines[1:]
    assert part.values.keys() == _ONCE[part.kind]
    return part, lines[1:]
