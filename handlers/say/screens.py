"""What the steps of an I-statement show, and the sentence they make."""

from collections.abc import Mapping, Sequence

from bot.services.drafts import DraftView
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.libraries import where
from content.catalog.loaders import feelings, needs
from content.catalog.schemas import Feeling, Need
from content.understanding.languages import speller
from handlers.say.buttons import STEPS, Open, Pick, Step, Turn, Type
from handlers.say.statement import fragment

EXAMPLES = 6
LEAVE = "leave"
"""Picks what stands there already."""
ALL = "all"
"""Opens the list of cores or groups, where one of them would be opened by itself."""


def screen(localizer: Localizer, draft: DraftView, step: Step, typing: bool, opened: str = "") -> tuple[str, Rows]:
    """Show a step with its choices; `opened` is the core or group that was tapped. Where one may type, it says so."""
    parts = {name: part(localizer, draft.details, name) for name in STEPS}
    text = localizer.text(f"say-step-{step}", happened=parts["happened"], felt=parts["felt"], need=parts["need"])
    if step == "happened":
        rows = _examples(localizer, draft.number)
    elif step == "felt":
        rows = _wheel(localizer, draft.number, opened)
    else:
        rows = _grouped(localizer, draft, step, opened)
    if step in draft.details:
        rows = [*rows, [localizer.callback_button("button-leave-it", Pick(draft.number, step, LEAVE))]]
    if typing:
        return f"{text}\n{localizer.text('say-type')}", rows
    return text, [*rows, [localizer.callback_button("button-own-words", Type(draft.number))]]


def sentence(localizer: Localizer, details: Mapping[str, str]) -> str:
    """Return the four parts as one statement."""
    parts = {step: part(localizer, details, step) for step in STEPS}
    return localizer.plain(
        "say-statement", happened=parts["happened"], felt=parts["felt"], need=parts["need"], ask=parts["ask"]
    )


def part(localizer: Localizer, details: Mapping[str, str], step: Step) -> str:
    """Return one part as it fits into the sentence; three dots where it is not known yet."""
    leads, small = localizer.plain(f"say-leads-{step}").split("|"), localizer.plain("say-small-words").split("|")
    return fragment(details.get(step, ""), leads, small, speller(localizer.language)) or "…"


def example(localizer: Localizer, id_: str) -> str | None:
    """Return what may have happened, by its number."""
    return localizer.plain(f"say-example-{id_}") if id_ in map(str, range(1, EXAMPLES + 1)) else None


def _examples(localizer: Localizer, number: int) -> Rows:
    ids = map(str, range(1, EXAMPLES + 1))
    return [[localizer.callback_button(f"say-example-{id_}", Pick(number, "happened", id_))] for id_ in ids]


def _wheel(localizer: Localizer, number: int, opened: str) -> Rows:
    wheel = feelings(localizer.language)
    if opened not in wheel.cores:
        return in_rows(
            [
                localizer.callback_button("button-choice", Open(number, "felt", one.id), label=one.label)
                for one in wheel.cores.values()
            ],
            2,
        )
    found: Sequence[Feeling] = where(wheel.feelings, core=opened)
    keys = [localizer.callback_button("button-choice", Pick(number, "felt", one.id), label=one.text) for one in found]
    return [*in_rows(keys, 2), [localizer.callback_button("button-back", Turn(number, "felt"))]]


def _grouped(localizer: Localizer, draft: DraftView, step: Step, opened: str) -> Rows:
    library, number = needs(localizer.language), draft.number
    group = opened or (draft.details.get("group", "") if step == "ask" else "")
    if group not in library.groups:
        return in_rows(
            [
                localizer.callback_button("button-choice", Open(number, step, one.id), label=one.label)
                for one in library.groups.values()
            ],
            2,
        )
    found: Sequence[Need] = where(library.needs if step == "need" else library.asks, group=group)
    rows = [[localizer.callback_button("button-choice", Pick(number, step, one.id), label=one.text)] for one in found]
    return [*rows, [localizer.callback_button("button-something-else", Open(number, step, ALL))]]
