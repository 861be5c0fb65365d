"""Whatever Sam does in private, in whatever order with what Alex does: Alex's phone gets the same at the same second.

Two worlds play one script. In the second each private act of Sam's is another one, or none. Everything that reaches
Alex's phone is compared step by step: calls with their times, what Alex's own taps answered, both screens.
INTERLEAVINGS sets the number of examples; the suite has a few.
"""

import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import zip_longest
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from tests.support.paired_evening import Act, Evening, Step, evening
from tests.support.words import fixed, opening, worded

EXAMPLES = int(os.environ.get("INTERLEAVINGS", "12"))


@dataclass(frozen=True)
class Moment:
    """Where a private act is meant to be seen: what then appears, and what Sam (or both) must have tapped for it."""

    begins: str
    labels: frozenset[str]
    both: bool
    why: str


NUMBERS = frozenset(str(number) for number in range(11))
HOURS = frozenset(worded("button-in-hours", length=timedelta(hours=hours)) for hours in (1, 3, 12, 24))
MOMENTS = [
    Moment(worded("ready-both"), frozenset({"I'm ready"}), True, "coming back takes both, so both are told"),
    Moment(fixed("temp-shown"), NUMBERS, True, "numbers appear when both have told theirs"),
    Moment(fixed("pact-agreed"), frozenset({"Agree"}), True, "a pact is made by both"),
    Moment(
        opening("invite-set"),
        HOURS | {"Tonight", "Tomorrow", worded("button-thats-it"), worded("button-works-for-me")},
        False,
        "a talk got its time",
    ),
    Moment(fixed("invite-set-now"), frozenset({"Now"}), False, "a talk got its time: this one"),
    Moment("From Sam:", frozenset({worded("button-send-now")}), False, "Sam sent it"),
    Moment("Sam needs", frozenset({"Hear me", "Help me think", "Hold me", "Give me space"}), False, "Sam posted it"),
]
"""All of them. Anything else that differs on Alex's phone is a leak."""

A_PROMPT = ("taps", worded("button-prompt"))
IN_THREE_HOURS = worded("button-in-hours", length=timedelta(hours=3))
ON_SHARED = ["I'm ready", "I need longer", "Not today", "What helps", "3", "8", "Agree", "Not yet, I care",
             "Pick a time", "Tonight", worded("button-prompt"), "Invite to talk", "Help me start"]  # fmt: skip
HIDDEN = ["/need", "/repair", "/invite the money", "/boundary insults", "/say", "/validate", "/ground", "/affirm",
          "/affirmations daily 7:30", "/reflect", "/settings", "/safety", "/privacy", "/export", "/forget", "/learn",
          "/alone", "/cancel"]  # fmt: skip
ALONE = [*HIDDEN, "/pause 40", "/breathe 3", "/start", "/help", "he keeps shouting", "i'm scared of him", "Porto",
         "Ana, next door", "saturday 3pm", "/start zone", "/start draft", "/start answer-1"]  # fmt: skip
IN_THEIR_OWN_CHAT = ["pause", "pause 5", "temp", "need hear"]
OPENLY = ["/pause", "/pause 5", "/temp", "/pact", "/listen 1", "/breathe 3", "/help"]

own = st.tuples(st.just("own"), st.sampled_from("0123456"))
in_private: st.SearchStrategy[Act] = st.one_of(
    st.just(("waits",)),
    st.tuples(st.just("taps"), st.sampled_from(ON_SHARED)),
    st.tuples(st.just("says"), st.just("us"), st.sampled_from(HIDDEN)),
    st.tuples(st.just("says"), st.just("alone"), st.sampled_from(ALONE)),
    own,
    own,
)
openly: st.SearchStrategy[Act] = st.one_of(
    st.tuples(st.just("says"), st.just("us"), st.sampled_from(OPENLY)),
    st.tuples(st.just("posts"), st.sampled_from(IN_THEIR_OWN_CHAT)),
)
of_alex: st.SearchStrategy[Act] = st.one_of(
    openly,
    st.tuples(
        st.just("taps"),
        st.sampled_from(
            [
                *ON_SHARED,
                "Undo",
                IN_THREE_HOURS,
                worded("button-pact-minutes"),
                "Stop",
            ]
        ),
    ),
    st.tuples(st.just("says"), st.just("us"), st.sampled_from(["/invite", "/boundary insults", "/safety"])),
    st.tuples(st.just("taps"), st.sampled_from(["A check-in", "Send", worded("button-send-now")])),
    own,
)
gaps = st.sampled_from([7, 7, 20, 61, 5 * 60, 11 * 60, 25 * 60, 65 * 60, 25 * 3600])
# Six in ten are Sam's in private: that is what is asked about.
steps = st.one_of(
    st.tuples(st.just("sam"), in_private, in_private, gaps),
    st.tuples(st.just("sam"), in_private, in_private, gaps),
    st.tuples(st.just("alex"), of_alex, st.none(), gaps),
    st.tuples(st.sampled_from(["alex", "sam"]), openly, st.none(), gaps),
)
Script = list[tuple[str, Act, Act | None, int]]

SENDS: Script = [
    ("alex", ("says", "us", "/invite"), None, 7),
    ("alex", ("taps", "A check-in"), None, 7),
    ("alex", ("taps", "Send"), None, 7),
    ("alex", ("taps", worded("button-send-now")), None, 7),
]


@pytest.mark.timeout(300)
# Not shrunk: that would take minutes, and the first difference says where to look.
@settings(
    max_examples=EXAMPLES,
    derandomize="INTERLEAVINGS" not in os.environ,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(script=st.lists(steps, min_size=8, max_size=16))
@example(script=[("alex", ("says", "us", "/pause 5"), None, 7), ("sam", ("taps", "I'm ready"), ("waits",), 7),
                 ("sam", ("says", "alone", "/pause 40"), ("says", "us", "/safety"), 7),
                 ("sam", ("taps", "Not today"), ("taps", "I need longer"), 25 * 60),
                 ("alex", ("taps", "I need longer"), None, 11 * 60), ("sam", ("own", "2"), ("waits",), 65 * 60),
                 ("alex", ("says", "us", "/pause"), None, 25 * 3600)])  # fmt: skip
@example(script=[*SENDS, ("sam", ("taps", "Not yet, I care"), ("waits",), 61),
                 ("sam", ("taps", "Pick a time"), ("taps", "Tonight"), 7),
                 ("alex", ("waits",), None, 25 * 3600)])  # fmt: skip
@example(script=[("sam", ("says", "us", "/temp"), None, 7), ("sam", ("taps", "3"), ("waits",), 7),
                 ("alex", ("says", "us", "/pact"), None, 7), ("sam", ("taps", "Agree"), ("waits",), 7),
                 ("alex", ("says", "us", "/listen 1"), None, 7), ("sam", A_PROMPT, ("waits",), 20),
                 ("sam", ("says", "us", "/need"), ("says", "us", "/safety"), 20),
                 ("alex", ("says", "us", "/breathe 3"), None, 20), ("sam", ("says", "us", "/forget"), ("waits",), 20),
                 ("sam", ("taps", worded("button-forget-everything")), ("waits",), 20),
                 ("alex", A_PROMPT, None, 65 * 60), ("alex", ("taps", "3"), None, 7)])  # fmt: skip
@example(script=[("alex", ("posts", "pause 5"), None, 7), ("sam", ("taps", "I'm ready"), ("waits",), 7),
                 ("sam", ("taps", "I need longer"), ("taps", "What helps"), 7), ("alex", ("taps", "Undo"), None, 65),
                 ("sam", ("taps", "Not today"), ("waits",), 5 * 60), ("alex", ("taps", "I need longer"), None, 11 * 60),
                 ("sam", ("says", "alone", "/forget"), ("says", "alone", "/start"), 20),
                 ("sam", ("taps", worded("button-forget-everything")), ("waits",), 20),
                 ("alex", ("taps", IN_THREE_HOURS), None, 65 * 60), ("alex", ("waits",), None, 25 * 3600)])  # fmt: skip
@example(script=[("alex", ("posts", "temp"), None, 7), ("sam", ("taps", "3"), ("waits",), 7),
                 ("sam", ("taps", "8"), ("says", "us", "/safety"), 7), ("alex", ("posts", "pause"), None, 7),
                 ("sam", ("taps", "I need longer"), ("waits",), 25 * 60),
                 ("alex", ("taps", "8"), None, 65 * 60)])  # fmt: skip
async def test_alexs_phone_gets_the_same_at_the_same_second(script: Script) -> None:
    async with AsyncExitStack() as stack:
        one, other = [await stack.enter_async_context(played()) for _ in range(2)]
        for number, (who, act, instead, seconds) in enumerate(script):
            here = await one.step(who, act, seconds)
            there = await other.step(who, act if instead is None else instead, seconds)
            if here != there:
                assert is_documented(one, here) or is_documented(other, there), difference(number, here, there)
                return


@asynccontextmanager
async def played() -> AsyncIterator[Evening]:
    """Play in a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        async with evening(Path(folder)) as made:
            yield made


def is_documented(world: Evening, step: Step) -> bool:
    """Return whether one of the documented moments has come here, with the taps that it needs."""
    return any(
        moment.begins in step.texts and all(is_tapped(world, who, moment) for who in ("sam", "alex")[: 1 + moment.both])
        for moment in MOMENTS
    )


def is_tapped(world: Evening, who: str, moment: Moment) -> bool:
    return any((who, label) in world.tapped for label in moment.labels)


def difference(number: int, here: Step, there: Step) -> str:
    """Return what one phone got and the other did not."""
    pairs = zip_longest(
        [*here.calls, *here.told, *here.screens], [*there.calls, *there.told, *there.screens], fillvalue="nothing"
    )
    first = next((f"{one}\n  other: {other}" for one, other in pairs if one != other), "")
    return f"at step {number}\n  one: {first}"
