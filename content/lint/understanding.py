"""Rules for what typed words are understood by; part of `python -m content check`."""

from collections.abc import Iterator
from pathlib import Path

from content.catalog.fluent import Problem
from content.catalog.keywords import FILE as KEYWORDS
from content.catalog.keywords import Keywords, clashes
from content.catalog.libraries import Boundaries, Repairs, Validations
from content.catalog.loaders import LibraryError, read
from content.understanding.corpus import NONE, OTHERS, CorpusError, read_danger_corpus, read_plain_corpus
from content.understanding.danger import KINDS, read_settings
from content.understanding.languages import FILE as TYPED
from content.understanding.languages import TypedWords
from content.understanding.training import stale


def understanding_problems(folder: Path, model: Path) -> Iterator[Problem]:
    """Yield what is wrong with the files by which a language reads typed words; `model` is the English folder.

    A file that is not there is no concern of these rules.
    """
    unreadable = [*_unreadable(folder, model)]
    yield from unreadable
    if unreadable or not (folder / "concepts.toml").is_file() or not (folder / "corpus").is_dir():
        return
    for name, what in stale(folder):
        if folder == model or (folder / f"{name}.weights").is_file():
            yield Problem(f"{folder.name}/{name}.weights", "", what)
    try:
        yield from _gaps_of_corpus(folder)
    except (CorpusError, LibraryError) as error:
        yield from error.problems


def _unreadable(folder: Path, model: Path) -> Iterator[Problem]:
    try:
        if (folder / TYPED).is_file():
            TypedWords.load(folder)
    except ValueError as error:
        yield Problem(f"{folder.name}/{TYPED}", "", f"cannot be read: {error}")
    try:
        if (folder / KEYWORDS).is_file():
            for word in clashes(Keywords.load(folder), Keywords.load(model)):
                yield Problem(f"{folder.name}/{KEYWORDS}", word, "names something else in English, which is read too")
    except ValueError as error:
        yield Problem(f"{folder.name}/{KEYWORDS}", "", f"cannot be read: {error}")
    try:
        if (folder / "danger.toml").is_file():
            certain, english = read_settings(folder).certain, read_settings(model).certain
            for kind in sorted(english.keys() - certain.keys()):
                yield Problem(f"{folder.name}/danger.toml", kind, "has no certain phrase, English has some")
    except ValueError as error:
        yield Problem(f"{folder.name}/danger.toml", "", f"cannot be read: {error}")


def _gaps_of_corpus(folder: Path) -> Iterator[Problem]:
    """Yield kinds of danger and situations of which no sentence tells, and labels that no library has."""
    for kind in sorted({*KINDS, NONE} - {case.kind for case in read_danger_corpus(folder)}):
        yield Problem(f"{folder.name}/corpus/danger", kind, "no sentence tells of it")
    libraries = [(kind, folder / kind.file) for kind in (Boundaries, Repairs, Validations)]
    if not all(path.is_file() for _, path in libraries):
        return
    limits, mending, understanding = (read(kind, path).tables() for kind, path in libraries)
    known = {
        *(f"boundary/{id_}" for id_ in limits["situation"]),
        *(f"repair/{id_}" for id_ in mending["group"]),
        *(f"validate/{id_}" for id_ in understanding["situation"]),
        *OTHERS,
    }
    there = {label for case in read_plain_corpus(folder) for label in case.labels}
    for label in sorted(known - there):
        yield Problem(f"{folder.name}/corpus/plain", label, "no sentence tells of it")
    for label in sorted(there - known):
        yield Problem(f"{folder.name}/corpus/plain", label, "no library has such a situation")
