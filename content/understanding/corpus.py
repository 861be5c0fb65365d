"""Read the labelled sentences that weights are trained on and measured with."""

import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from content.catalog.fluent import Problem
from content.understanding.danger import KINDS

_DANGER: Final = re.compile(r"(?P<kind>[a-z-]+)(?: (?P<severity>[123]))?(?P<also>(?: \+[a-z-]+)*): (?P<text>\S.*)")
_PLAIN: Final = re.compile(r"(?P<labels>[a-z/-]+(?:, [a-z/-]+)*): (?P<text>\S.*)")
NONE: Final = "none"
"""The kind of a sentence in which nobody is in danger."""
NOTHING: Final = "nothing"
OTHERS: Final = ("self", NOTHING)
"""Labels in place of a situation: what somebody is in themselves, and where no line fits."""

C = TypeVar("C")


@dataclass(frozen=True)
class Case:
    """A sentence as somebody might type it, and who or what it says is in danger.

    `severity` is 1 where life or limb is at risk, 2 where it is serious, 3 for a hint that can be harmless, 0 for none.
    The card of a kind in `also` would be right as well. Sentences of one `block` are close relatives.
    """

    text: str
    kind: str
    severity: int
    also: tuple[str, ...]
    block: str


@dataclass(frozen=True)
class PlainCase:
    """A sentence as somebody might type it, and what fits, the best first: situations ("repair/im-sorry") or OTHERS."""

    text: str
    labels: tuple[str, ...]
    block: str

    @property
    def has_lines(self) -> bool:
        """Return whether any line fits it."""
        return self.labels[0] not in OTHERS


class CorpusError(ValueError):
    """A corpus with lines that cannot be read; each problem names the file, the line and what is wrong."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read_danger_corpus(folder: Path) -> list[Case]:
    """Read `corpus/danger/*.txt` of a language folder; CorpusError names every bad line."""
    return _read(sorted((folder / "corpus" / "danger").glob("*.txt")), _danger_line)


def read_plain_corpus(folder: Path) -> list[PlainCase]:
    """Read `corpus/plain/*.txt` of a language folder; CorpusError names every bad line."""
    return read_plain_cases(*sorted((folder / "corpus" / "plain").glob("*.txt")))


def read_plain_cases(*paths: Path) -> list[PlainCase]:
    """Read files written like `corpus/plain`; CorpusError names every bad line."""
    return _read(paths, _plain_line)


def read_cases(path: Path) -> list[Case]:
    """Read lines as in the corpus, or a TOML file with a list `cases` of text, kind, severity and also."""
    if path.suffix != ".toml":
        return _read([path], _danger_line)
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["cases"]
    return [
        Case(row["text"], row["kind"], row.get("severity", 0), tuple(row.get("also", ())), f"{path.name}:{number}")
        for number, row in enumerate(rows)
    ]


def _read(paths: Sequence[Path], read_line: Callable[[str, str], C | str]) -> list[C]:
    cases: list[C] = []
    problems: list[Problem] = []
    for path in paths:
        for number, block, line in _lines(path):
            case = read_line(line, block)
            if isinstance(case, str):
                problems.append(Problem(path.name, str(number), case))
            else:
                cases.append(case)
    if problems:
        raise CorpusError(tuple(problems))
    return cases


def _lines(path: Path) -> Iterator[tuple[int, str, str]]:
    """Yield the number, the block and the text of every line. An empty line begins a block; # begins a comment."""
    block = 1
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            block = number + 1
        elif not line.startswith("#"):
            yield number, f"{path.stem}:{block}", line


def _danger_line(line: str, block: str) -> Case | str:
    match = _DANGER.fullmatch(line)
    if match is None:
        return "a line is KIND SEVERITY +ALSO: TEXT"
    kind, severity, also = match["kind"], int(match["severity"] or 0), tuple(re.findall(r"[a-z-]+", match["also"]))
    if unknown := {kind, *also} - {*KINDS, NONE}:
        return f"there is no kind {', '.join(sorted(unknown))}"
    if (kind == NONE) != (severity == 0):
        return "every kind but none has a severity from 1 to 3"
    return Case(match["text"], kind, severity, also, block)


def _plain_line(line: str, block: str) -> PlainCase | str:
    match = _PLAIN.fullmatch(line)
    if match is None:
        return "a line is LABEL, LABEL: TEXT"
    return PlainCase(match["text"], tuple(match["labels"].split(", ")), block)
