"""Whatever English has, every language has: part of `python -m content check`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from content.catalog.fluent import Problem

_PATTERNS: Final = ("*.toml", "*.weights", "breathing/*.mp4")
_FOLDERS: Final = ("corpus/danger", "corpus/plain")
"""Folders of sentences: their files may have any name."""


def missing_files(folder: Path, model: Path) -> Iterator[Problem]:
    """Name the files of English, `model`, that a language folder lacks, and those that are nothing of English's.

    Messages are looked at one by one elsewhere.
    """
    own, english = _files(folder), _files(model)
    for name in sorted(english - own):
        yield Problem(f"{folder.name}/{name}", "", "is missing, English has it")
    for name in sorted(own - english):
        yield Problem(f"{folder.name}/{name}", "", "English has no such file")


def _files(folder: Path) -> set[str]:
    files = {path.relative_to(folder).as_posix() for pattern in _PATTERNS for path in folder.glob(pattern)}
    return files | {name for name in _FOLDERS if any((folder / name).glob("*.txt"))}
