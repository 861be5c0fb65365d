"""Words that turn a sentence into blame: shown to the one who typed them, another wording offered, never forced."""

from collections.abc import Mapping, Sequence

from bot.services.drafts import DraftView
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.loaders import blame, feelings
from content.understanding.languages import speller
from content.understanding.phrases import Flag, flags
from handlers.say.buttons import Better, Step, Turn
from handlers.say.statement import rewrite

KEPT = "kept"
KEEP = -1


def first_flag(localizer: Localizer, details: Mapping[str, str], step: Step) -> Flag | None:
    """Return what to point out next in that step's words, but nothing that the person has kept before."""
    library, kept = blame(localizer.language), details.get(KEPT, "").split()
    known = {one.id: one.text for one in library.phrases.values()}
    if step == "felt":
        known |= {one.id: one.text for one in library.judgements.values()}
    found = flags(details[step], known, speller(localizer.language))
    return next((flag for flag in found if flag.id not in kept), None)


def offers(localizer: Localizer, flag: Flag, step: Step) -> Sequence[str]:
    """Return what could stand there instead; nothing for harm that was done, which is rightly called so."""
    library = blame(localizer.language)
    if _tells_of_harm(localizer, flag):
        return []
    if flag.id in library.judgements:
        return [feelings(localizer.language).feelings[id_].text for id_ in library.judgements[flag.id].feelings]
    phrase = library.phrases[flag.id]
    return [phrase.instead] if phrase.instead and not (step == "felt" and phrase.kind == "hidden-thought") else []


def shown(localizer: Localizer, draft: DraftView, flag: Flag, step: Step) -> tuple[str, Rows]:
    """Return the words with what was found, why, and what can be done about it."""
    library, words = blame(localizer.language), draft.details[step]
    if flag.id in library.judgements:
        which = "say-harm" if _tells_of_harm(localizer, flag) else "say-judgement"
        text = localizer.text(which, words=words, found=words[flag.start : flag.end])
    else:
        kind = library.kinds[library.phrases[flag.id].kind]
        text = localizer.text(
            "say-blame", words=words, found=words[flag.start : flag.end], label=kind.label, why=kind.text
        )
    better = [
        [localizer.callback_button("button-instead", Better(draft.number, at), words=offer)]
        for at, offer in enumerate(offers(localizer, flag, step))
    ]
    last = [
        localizer.callback_button("button-keep-it", Better(draft.number, KEEP)),
        localizer.callback_button("button-again", Turn(draft.number, step)),
    ]
    safe = [[localizer.start_button("button-who-helps", "safety")]] if _tells_of_harm(localizer, flag) else []
    return text, [*safe, *better, last]


def _tells_of_harm(localizer: Localizer, flag: Flag) -> bool:
    judgement = blame(localizer.language).judgements.get(flag.id)
    return judgement is not None and judgement.harm


def decided(localizer: Localizer, details: Mapping[str, str], step: Step, choice: int) -> dict[str, str] | None:
    """Return the details with the first phrase found kept or replaced; None where there is no such choice."""
    flag = first_flag(localizer, details, step)
    if flag is None:
        return None
    if choice == KEEP:
        return {**details, KEPT: f"{details.get(KEPT, '')} {flag.id}".strip()}
    found = offers(localizer, flag, step)
    return {**details, step: rewrite(details[step], flag, found[choice])} if 0 <= choice < len(found) else None
