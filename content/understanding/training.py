"""Make the weights of a language from its corpus, and tell whether they are up to date: `python -m content train`."""

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from content.understanding.corpus import (
    NONE,
    NOTHING,
    OTHERS,
    Case,
    PlainCase,
    read_danger_corpus,
    read_plain_corpus,
)
from content.understanding.danger import DANGER, KINDS
from content.understanding.features import Reader, read_concepts
from content.understanding.languages import written_out
from content.understanding.model import Model, WeightsError
from content.understanding.situations import LINES, ONESELF
from content.understanding.train import Example, train
from content.understanding.words import passages

_VERSION: Final = b"4"
"""Raise it with any change to how features are read or weights are trained: older weights are stale then."""
_ALSO: Final = 0.7
"""How likely a kind or situation should be for a sentence that it fits as a second one."""
_EACH: Final = 8
"""Of so many disclosures one trains that no line fits."""
_BUCKETS: Final = {"danger": 2**19, "kinds": 2**15, "lines": 2**17, "situations": 2**15}
"""By weights file. More buckets cost memory and gain less and less: docs/decisions/0010."""


def digest(folder: Path) -> str:
    """Return a hash of what the weights of a folder are made of: corpus, concepts, letters, version of the training."""
    made_of = hashlib.sha256(_VERSION)
    made_of.update("".join(map("".join, sorted(written_out(folder).items()))).encode())
    for path in [folder / "concepts.toml", *sorted((folder / "corpus").rglob("*.txt"))]:
        made_of.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return made_of.hexdigest()


def stale(folder: Path) -> Iterator[tuple[str, str]]:
    """Name the weights of a language folder that cannot be read or are older than its corpus and concepts."""
    wanted = digest(folder)
    for name in _BUCKETS:
        try:
            if Model.load(folder / f"{name}.weights").digest != wanted:
                yield name, "is stale: run `make train`"
        except WeightsError as error:
            yield name, f"cannot be read ({error}): run `make train`"


def read_corpus(folder: Path) -> tuple[list[Case], list[PlainCase]]:
    """Read the whole corpus of a language folder. Raises CorpusError where a line cannot be read."""
    return read_danger_corpus(folder), read_plain_corpus(folder)


def make_danger_models(folder: Path, danger: Sequence[Case], plain: Sequence[PlainCase]) -> tuple[Model, Model]:
    """Train the models for danger: whether there is any, and of which kind.

    Labelled plain words are harmless examples.
    """
    reader, made_of = read_concepts(folder), digest(folder)
    examples = [example for case in danger for example in _danger_examples(reader, case)]
    examples += [(_first_features(reader, case.text), {DANGER: 0.0}) for case in plain if case.labels[0] != NOTHING]
    return (
        train(made_of, _BUCKETS["danger"], [DANGER], examples),
        train(made_of, _BUCKETS["kinds"], KINDS, examples),
    )


def make_situation_models(folder: Path, danger: Sequence[Case], plain: Sequence[PlainCase]) -> tuple[Model, Model]:
    """Train the models for plain words: whether any line fits, and for which situation.

    No line fits where there is danger. A few of those sentences are enough: danger is looked for before.
    """
    reader, made_of = read_concepts(folder), digest(folder)
    situations = sorted({label for case in plain if case.has_lines for label in case.labels if label not in OTHERS})
    told = [case for case in danger if case.kind != NONE][::_EACH]
    examples = [(_first_features(reader, case.text), _plain_targets(case, situations)) for case in plain]
    examples += [(_first_features(reader, case.text), {LINES: 0.0, ONESELF: 0.0}) for case in told]
    return (
        train(made_of, _BUCKETS["lines"], [LINES, ONESELF], examples),
        train(made_of, _BUCKETS["situations"], situations, examples),
    )


def write_weights(folder: Path) -> Iterator[str]:
    """Train and write all weights of a language folder; yield the name of each file once it is written."""
    corpus = read_corpus(folder)
    for names, make in ((("danger", "kinds"), make_danger_models), (("lines", "situations"), make_situation_models)):
        for name, model in zip(names, make(folder, *corpus), strict=True):
            model.write(folder / f"{name}.weights")
            yield f"{name}.weights"


def _danger_examples(reader: Reader, case: Case) -> Iterator[Example]:
    """Yield the whole sentence, and the same with a typo; of a harmless one also each passage, as none is dangerous."""
    danger = case.kind != NONE
    targets = {DANGER: 1.0, **_shares(case.kind, case.also, KINDS)} if danger else {DANGER: 0.0}
    for text in (case.text, _mistyped(case.text)):
        yield from ((reader.features(passage), targets) for passage in islice(passages(text), 1 if danger else None))


def _mistyped(text: str) -> str:
    """Leave out one character, always the same one of the same text."""
    at = zlib.crc32(text.encode()) % len(text)
    return text[:at] + text[at + 1 :]


def _plain_targets(case: PlainCase, situations: Sequence[str]) -> dict[str, float]:
    if not case.has_lines:
        return {LINES: 0.0, ONESELF: float(case.labels[0] == ONESELF)}
    return {LINES: 1.0, ONESELF: 0.0, **_shares(case.labels[0], case.labels, situations)}


def _shares(best: str, also: Sequence[str], labels: Sequence[str]) -> dict[str, float]:
    """Return how likely each of the labels should be, from 0 to 1."""
    return {label: 1.0 if label == best else _ALSO if label in also else 0.0 for label in labels}


def _first_features(reader: Reader, text: str) -> set[str]:
    return reader.features(next(passages(text)))
