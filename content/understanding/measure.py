"""Measure how well typed words are understood: `python -m content measure`."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content.understanding.corpus import NONE, Case, PlainCase, read_cases, read_plain_cases
from content.understanding.danger import BY_PARTNER, KINDS, Danger, DangerReader
from content.understanding.situations import SituationReader
from content.understanding.training import make_danger_models, make_situation_models, read_corpus

SEVERITIES: Final = {1: "acute", 2: "serious", 3: "possible", 0: "harmless"}
_HEAD: Final = f"{'':14}{'cases':>6}{'card':>8}{'card or hint':>14}{'wrong kind':>12}{'a line':>8}"
_PARTS: Final = 5


@dataclass(frozen=True)
class Reading:
    """What was read from a case of danger. `line`: a line to say to the partner is shown."""

    case: Case
    danger: Danger | None
    line: bool

    @property
    def card(self) -> bool:
        """Return whether a card is shown."""
        return self.danger is not None and self.danger.sure

    @property
    def wrong_kind(self) -> bool:
        """Return whether the card speaks of another kind of danger than the case.

        A card where there is no danger is no such one.
        """
        there = {self.case.kind, *self.case.also}
        if self.danger is None or not self.card or there == {NONE}:
            return False
        kind = self.danger.kind
        return not there & BY_PARTNER if kind == "partner" else kind is not None and kind not in there

    @property
    def missed(self) -> bool:
        """Return whether it was not read as it is labelled."""
        return (self.danger is None) != (self.case.kind == NONE) or self.wrong_kind


@dataclass(frozen=True)
class PlainReading:
    """The situation whose lines are shown first for plain words, if any."""

    case: PlainCase
    situation: str | None

    @property
    def fits(self) -> bool:
        """Return whether the lines fit, or none are shown where none would."""
        return not self.case.has_lines if self.situation is None else self.situation in self.case.labels


@dataclass(frozen=True)
class Measured:
    """The readings of all cases."""

    danger: Sequence[Reading]
    plain: Sequence[PlainReading]

    def lines(self, *, misses: bool) -> Iterator[str]:
        """Yield the tables, and every miss if asked for."""
        yield from self._table()
        shown = [one for one in self.plain if one.situation is not None]
        fitting = sum(one.fits for one in self.plain)
        yield f"plain words: {_share(fitting, len(self.plain))} of {len(self.plain)} are answered fittingly"
        yield f"lines shown for {len(shown)} of them: {_share(sum(one.fits for one in shown), len(shown))} fit"
        if misses:
            for one in (one for one in self.danger if one.missed):
                seen = "nothing" if one.danger is None else "a hint" if not one.card else one.danger.kind or "unsure"
                yield f"{one.case.kind} {one.case.severity or ''} read as {seen}: {one.case.text}"
            yield from (
                f"{', '.join(one.case.labels)} answered with {one.situation}: {one.case.text}"
                for one in self.plain
                if not one.fits
            )

    def _table(self) -> Iterator[str]:
        yield _HEAD
        for severity, name in SEVERITIES.items():
            yield from _row(name, [one for one in self.danger if one.case.severity == severity])
        for kind in KINDS:
            yield from _row(kind, [one for one in self.danger if one.case.kind == kind])


def measure_files(folder: Path, cases: Path | None, plain: Path | None) -> Measured:
    """Measure the weights of a language folder with given cases."""
    read = read_cases(cases) if cases else []
    read_plain = read_plain_cases(plain) if plain else []
    return _read_all(DangerReader.load(folder), SituationReader.load(folder), read, read_plain)


def measure_fifth(folder: Path) -> Measured:
    """Train without a fifth of the corpus, and measure with that fifth. Close relatives stay together."""
    danger, plain = read_corpus(folder)
    rest = [case for case in danger if not _held_out(case)], [case for case in plain if not _held_out(case)]
    loaded = DangerReader.load(folder)
    reader = DangerReader(loaded.settings, loaded.words, *make_danger_models(folder, *rest))
    situations = SituationReader(loaded.words, *make_situation_models(folder, *rest))
    return _read_all(reader, situations, filter(_held_out, danger), filter(_held_out, plain))


def _read_all(
    reader: DangerReader, situations: SituationReader, danger: Iterable[Case], plain: Iterable[PlainCase]
) -> Measured:
    def situation(text: str, danger: Danger | None) -> str | None:
        return next(iter(situations.find(text)), None) if danger is None else None

    read = [(case, reader.read(case.text)) for case in danger]
    read_plain = [(case, reader.read(case.text)) for case in plain]
    return Measured(
        [Reading(case, found, situation(case.text, found) is not None) for case, found in read],
        [PlainReading(case, situation(case.text, found)) for case, found in read_plain],
    )


def _row(name: str, read: Sequence[Reading]) -> Iterator[str]:
    if not read:
        return
    cards, count = sum(one.card for one in read), len(read)
    shares = (
        _share(cards, count),
        _share(sum(one.danger is not None for one in read), count),
        _share(sum(one.wrong_kind for one in read), cards),
        _share(sum(one.line for one in read), count),
    )
    yield f"{name:14}{count:6}{shares[0]:>8}{shares[1]:>14}{shares[2]:>12}{shares[3]:>8}"


def _share(some: int, all_: int) -> str:
    return f"{some / all_:.1%}" if all_ else "-"


def _held_out(case: Case | PlainCase) -> bool:
    return zlib.crc32(case.block.encode()) % _PARTS == 0
