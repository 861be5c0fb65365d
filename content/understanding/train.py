"""Train a model, in plain Python: the same examples give the same weights, byte for byte."""

import random
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from typing import Final

from content.understanding.model import Label, Model, buckets_of, probability

_RATE: Final = 0.4
_ROUNDS: Final = 4
_RUNS: Final = 3
"""The weights are the mean of so many runs in different orders: one run leans on what it saw last."""
_NEGLIGIBLE: Final = 0.01
"""An error of a probability that small moves no weight."""

Example = tuple[Iterable[str], Mapping[str, float]]
"""The features of a passage, and by label how likely it should be, from 0 to 1. Labels it does not name ignore it."""


def train(digest: str, buckets: int, labels: Sequence[str], examples: Sequence[Example]) -> Model:
    """Train each label on its own, on the examples that name it: logistic regression with AdaGrad."""
    rows = [(buckets_of(features, buckets), targets) for features, targets in examples]
    trained = []
    for label in labels:
        own = [(chosen, targets[label]) for chosen, targets in rows if label in targets]
        trained.append(Label.of(label, *_train_label(buckets, own)))
    return Model(digest, buckets, trained)


def _train_label(buckets: int, rows: Sequence[tuple[list[int], float]]) -> tuple[float, list[float]]:
    runs = [_run(buckets, rows, seed) for seed in range(_RUNS)]
    bias = sum(bias for bias, _ in runs) / _RUNS
    return round(bias, 6), [sum(weights) / _RUNS for weights in zip(*(weights for _, weights in runs), strict=True)]


def _run(buckets: int, rows: Sequence[tuple[list[int], float]], seed: int) -> tuple[float, list[float]]:
    weights, squares = [0.0] * buckets, [1e-8] * buckets
    bias, bias_squares = 0.0, 1e-8
    order, chance = [*rows], random.Random(seed)  # noqa: S311  # nosec B311  # an order is no secret
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for chosen, target in order:
            share = 1 / sqrt(len(chosen) or 1)
            error = probability(bias + share * sum([weights[bucket] for bucket in chosen])) - target
            if abs(error) < _NEGLIGIBLE:
                continue
            bias_squares += error * error
            bias -= _RATE * error / sqrt(bias_squares)
            step = error * share
            square = step * step
            for bucket in chosen:
                squares[bucket] += square
                weights[bucket] -= _RATE * step / sqrt(squares[bucket])
    return bias, weights
