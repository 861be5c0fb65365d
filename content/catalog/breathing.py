"""Breathing patterns as data: what to do, for how long, and the looping clip that shows it."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator

from content.catalog.tags import FALLBACK as FALLBACK  # what others know it by
from content.catalog.tags import nearest

ROOT: Final = Path(__file__).parents[1]
DEFAULT: Final = "sigh"
CLIP_SIDE: Final = 400
"""Width and height of every clip, in pixels."""

Kind = Literal["in", "hold", "out"]
Line = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^\S[^\n]*$")]


class BreathingError(ValueError):
    """A breathing file that cannot be used; the message names the file and the record."""


class _Record(BaseModel):
    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")


_Records: Final = TypeAdapter(Annotated[list[dict[str, Any]], Field(min_length=1)])


class Phase(_Record):
    """One step of a breath; `word` stands large in the middle of the clip."""

    kind: Kind
    seconds: Annotated[float, Field(gt=0, le=20)]
    word: Annotated[str, Field(min_length=1, max_length=20)]


class Pattern(_Record):
    """One way to breathe. A speed index counts into `speeds`: 0 is normal, each next one slower."""

    language: str
    id: Annotated[str, Field(pattern=r"^[a-z0-9]{1,16}$")]
    name: Annotated[str, Field(min_length=1, max_length=28)]
    summary: Line
    skip_holds: Line | None = None
    # TOML arrays arrive as lists: only the container is lax, what is inside stays strict.
    speeds: Annotated[tuple[Annotated[float, Field(ge=1, le=2)], ...], Field(min_length=1, strict=False)]
    phases: Annotated[tuple[Phase, ...], Field(min_length=2, strict=False)]

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        kinds = [phase.kind for phase in self.phases]
        if kinds[0] != "in" or "out" not in kinds:
            raise ValueError("phases must start with an 'in' and have an 'out'")
        if "hold" in kinds and self.skip_holds is None:
            raise ValueError("a pattern with a hold needs skip_holds, for people who should leave it out")
        if self.speeds[0] != 1 or list(self.speeds) != sorted(set(self.speeds)):
            raise ValueError("speeds must start at 1.0 and each be slower than the one before")
        return self

    def cycle_seconds(self, speed_index: int = 0) -> float:
        """Return the seconds of one whole breath, holds included. Raises IndexError for an unknown speed."""
        return sum(phase.seconds for phase in self.phases) * self.speeds[speed_index]

    def clip(self, speed_index: int = 0) -> Path:
        """Return the silent MP4 of exactly one cycle; the English one where the language has none."""
        own = self.clip_in(self.language, speed_index)
        return own if _is_there(own) else self.clip_in(FALLBACK, speed_index)

    def clip_in(self, language: str, speed_index: int) -> Path:
        """Return the path of that language's clip, whether or not it has been rendered."""
        return ROOT / language / "breathing" / f"{self.id}-{round(self.speeds[speed_index] * 100)}.mp4"

    def script(self, speed_index: int = 0) -> str:
        """Describe what a clip shows, in one line. It is written into the clip: a clip with another line is stale."""
        factor = self.speeds[speed_index]
        return "; ".join(f"{phase.kind} {phase.seconds * factor:g} {phase.word}" for phase in self.phases)

    def timing(self) -> tuple[object, ...]:
        """Return what must be the same in every language, because the clip of one may stand in for another's."""
        return self.speeds, tuple((phase.kind, phase.seconds) for phase in self.phases)


def patterns(language: str = FALLBACK) -> Mapping[str, Pattern]:
    """Return every pattern by id, in the order to offer them; English ones for a language that has no file."""
    return _patterns(nearest(language, _languages()))


@cache
def _languages() -> frozenset[str]:
    return frozenset(path.parent.name for path in ROOT.glob("*/breathing.toml"))


@cache
def _is_there(path: Path) -> bool:
    """Return whether a file exists. Cached: content does not change while the bot runs, and every breath asks."""
    return path.is_file()


@cache
def _patterns(language: str) -> Mapping[str, Pattern]:
    path = ROOT / language / "breathing.toml"
    found = read(path)
    if language != FALLBACK:
        check_same_timing(path, found, _patterns(FALLBACK))
    return MappingProxyType(found)


def read(path: Path) -> dict[str, Pattern]:
    """Read one file, whose folder is its language. Raises BreathingError with what is wrong and where."""
    try:
        records = _Records.validate_python(tomllib.loads(path.read_text(encoding="utf-8")).get("pattern"))
    except (OSError, ValueError) as error:
        raise BreathingError(f"{path}: no list of patterns can be read: {error}") from error
    found: dict[str, Pattern] = {}
    for number, record in enumerate(records, start=1):
        where = f"{path}: pattern {number} ({record.get('id', 'without id')})"
        try:
            pattern = Pattern.model_validate({**record, "language": path.parent.name})
        except ValidationError as error:
            raise BreathingError(f"{where}: {_reasons(error)}") from error
        if pattern.id in found:
            raise BreathingError(f"{where}: this id is already taken")
        found[pattern.id] = pattern
    return found


def check_same_timing(path: Path, found: Mapping[str, Pattern], model: Mapping[str, Pattern]) -> None:
    """Raise BreathingError unless a translation has the ids, speeds and seconds of English, its `model`."""
    if found.keys() != model.keys():
        raise BreathingError(f"{path}: the ids must be {', '.join(model)}")
    for pattern in found.values():
        if pattern.timing() != model[pattern.id].timing():
            raise BreathingError(f"{path}: pattern {pattern.id}: kinds, seconds and speeds must be English's")


def _reasons(error: ValidationError) -> str:
    return "; ".join(": ".join(filter(None, (".".join(map(str, one["loc"])), one["msg"]))) for one in error.errors())
