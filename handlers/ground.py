"""Grounding: short exercises, one step at a time, in the pace of the one who taps "Next"."""

from dataclasses import dataclass
from typing import Literal

from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import Localizer, Rows
from handlers.common.drafts import replace_or_send

Exercise = Literal["senses", "feet", "cold"]
STEPS: dict[Exercise, int] = {"senses": 5, "feet": 4, "cold": 3}


@dataclass(frozen=True)
class Step(Button, prefix="gs1"):
    """Show that step of an exercise; one beyond the last is its end."""

    owner: int
    exercise: Exercise
    step: int


async def ground(ctx: Context) -> None:
    """Handle `/ground`: show the first step of 5-4-3-2-1, and the other exercises."""
    text, keys = _step(ctx, Step(ctx.person.id, "senses", 1))
    await ctx.private(text, keys, start="ground")


async def move(ctx: Context, button: Step) -> None:
    """Handle "Next", or another exercise."""
    if button.owner != ctx.person.id:
        raise RefusalError("ground-other")
    if not 1 <= button.step <= STEPS[button.exercise] + 1:
        raise RefusalError("old-button")
    text, keys = _step(ctx, button)
    await replace_or_send(ctx, text, keys, start="ground")


def _step(localizer: Localizer, at: Step) -> tuple[str, Rows]:
    last = STEPS[at.exercise]
    others = [
        localizer.callback_button(f"button-ground-{exercise}", Step(at.owner, exercise, 1))
        for exercise in STEPS
        if exercise != at.exercise
    ]
    if at.step > last:
        return localizer.text("ground-end"), [
            others,
            [localizer.start_link_button("button-breathe-with-me", "breathe")],
        ]
    text = localizer.text("ground-step", title=localizer.plain(f"button-ground-{at.exercise}"), step=at.step, last=last)
    line = localizer.text(f"ground-{at.exercise}-{at.step}")
    onward = [localizer.callback_button("button-next", Step(at.owner, at.exercise, at.step + 1))]
    return f"{text}\n\n{line}", [onward, others] if at.step == 1 else [onward]


FEATURE = Feature(
    name="ground",
    commands=[Command("ground", ground, ephemeral=True)],
    buttons={Step: move},
    deep_links={"ground": ground},
)
