"""A linear model: for each label and bucket of features a weight from -127 to 127, in a file of `make train`."""

import json
import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path
from typing import Final, Self

_LARGEST: Final = 127


class WeightsError(ValueError):
    """Weights that cannot be read."""


@dataclass(frozen=True)
class Label:
    """What a model tells of, and the weight of each bucket for it: a signed byte times `scale`."""

    name: str
    bias: float
    scale: float
    weights: bytes

    @classmethod
    def of(cls, name: str, bias: float, weights: Sequence[float]) -> Self:
        """Round real weights to bytes."""
        scale = max(map(abs, weights), default=0.0) / _LARGEST or 1.0
        return cls(name, bias, scale, bytes(round(weight / scale) & 0xFF for weight in weights))


@dataclass(frozen=True)
class Model:
    """A linear model over buckets of hashed features. `digest` names what it was trained on."""

    digest: str
    buckets: int
    labels: Sequence[Label]

    def probabilities(self, features: Collection[str]) -> dict[str, float]:
        """Return the probability of each label, from 0 to 1, by the features of one passage."""
        chosen = buckets_of(features, self.buckets)
        length = sqrt(len(chosen) or 1)
        found = {}
        for label in self.labels:
            weights = memoryview(label.weights).cast("b")
            total = sum([weights[bucket] for bucket in chosen])
            found[label.name] = probability(label.bias + label.scale * total / length)
        return found

    def write(self, path: Path) -> None:
        """Write the weights to a file: a line of JSON, then the bytes of all labels, compressed."""
        labels = [[label.name, label.bias, label.scale] for label in self.labels]
        head = json.dumps({"digest": self.digest, "buckets": self.buckets, "labels": labels})
        path.write_bytes(head.encode() + b"\n" + zlib.compress(b"".join(label.weights for label in self.labels), 9))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load weights from a file. Raises WeightsError where it holds none."""
        try:
            head, _, body = path.read_bytes().partition(b"\n")
            values, weights = json.loads(head), zlib.decompress(body)
            buckets = values["buckets"]
            labels = [
                Label(name, bias, scale, weights[at * buckets : (at + 1) * buckets])
                for at, (name, bias, scale) in enumerate(values["labels"])
            ]
            return cls(values["digest"], buckets, labels)
        except (OSError, KeyError, TypeError, ValueError, zlib.error) as error:
            raise WeightsError(f"{path.parent.name}/{path.name}: {error}") from error


def buckets_of(features: Iterable[str], buckets: int) -> list[int]:
    """Put features into buckets, the same in every process; each bucket once, in ascending order."""
    return sorted({zlib.crc32(feature.encode()) % buckets for feature in features})


def probability(score: float) -> float:
    """Turn a score into a probability from 0 to 1."""
    return 1 / (1 + exp(-max(min(score, 60.0), -60.0)))
