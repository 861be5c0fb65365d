"""Contracts over all features: what one package promises is kept by the others."""

import ast
import inspect
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from bot.base.settings import Settings
from bot.db.payload import PAYLOADS
from bot.services import breathing, listening, needs, pacts
from bot.toolkit.callbacks import Button, StartButton
from content.catalog import helplines
from content.catalog.fluent import Language, read_language
from content.catalog.messages import ROOT, catalog, plain
from content.catalog.units import units
from content.lint.messages import PUSHED
from content.lint.previews import readings
from handlers import FEATURES, ground, inline, start
from handlers.common import danger
from handlers.invite.buttons import Day
from handlers.safety import questions
from handlers.say import screens
from handlers.say.buttons import STEPS
from tests.support import sources
from tests.unit.toolkit.test_callbacks import KINDS

ALERT = 200
CAPTION = 1024
ROOT_FOLDER = Path(__file__).parents[2]

FAMILIES: Mapping[str, Iterable[tuple[object, ...]]] = {
    "breathing-{}": [(shown,) for shown in get_args(breathing.Shown) if shown != "now"],
    "button-ground-{}": [(exercise,) for exercise in ground.STEPS],
    "button-need-{}": [(need,) for need in needs.NEEDS],
    "button-say-{}": [(step,) for step in STEPS],
    "command-{}": [(command.name,) for feature in FEATURES for command in feature.commands],
    "danger-{}": [(card,) for card in danger.CARDS],
    "ground-{}-{}": [(exercise, step) for exercise, last in ground.STEPS.items() for step in range(1, last + 1)],
    "help-{}": [(section,) for section in (*start.SECTIONS, *start.SECTIONS_IN_A_GROUP)],
    "inline-{}": [(keyword,) for keyword in inline.LINES],
    "inline-{}-about": [(keyword,) for keyword in inline.LINES],
    "inline-need-{}": [(need,) for need in needs.NEEDS],
    "invite-when-{}": [(day,) for day in get_args(Day)],
    "listen-step-{}": [(step,) for step in range(1, listening.LAST + 1)],
    "need-line-{}": [(need,) for need in needs.NEEDS],
    "need-more-{}": [(need,) for need in needs.NEEDS],
    "need-public-{}": [(need,) for need in needs.NEEDS],
    "opener-{}": [(opener,) for opener in pacts.OPENERS],
    "safety-audience-{}": [(audience,) for audience in get_args(helplines.Audience) if audience != "everyone"],
    "safety-hours-{}": [(days,) for days in get_args(helplines.Days)],
    "safety-kind-{}": [(kind,) for kind in get_args(helplines.Kind)],
    "safety-mark-{}": [(mark,) for mark in get_args(helplines.Mark)],
    "safety-question-{}": [(number,) for number in range(1, questions.LAST + 1)],
    "safety-way-{}": [(how,) for how in get_args(helplines.How)],
    "say-example-{}": [(line,) for line in range(1, screens.EXAMPLES + 1)],
    "say-leads-{}": [(step,) for step in STEPS],
    "say-step-{}": [(step,) for step in STEPS],
    "pact-meanwhile-{}": [(meanwhile,) for meanwhile in pacts.MEANWHILES],
    "pact-opener-{}": [(opener,) for opener in pacts.OPENERS],
    "pause-meanwhile-{}": [(meanwhile,) for meanwhile in pacts.MEANWHILES],
}
"""Ids that the code puts together, with everything that may stand in their gaps."""


def spoken(use: sources.Use) -> list[str]:
    """Return the ids a use may speak; none for a family that FAMILIES does not know."""
    if "{}" not in use.id:
        return [use.id]
    return [use.id.format(*values) for values in FAMILIES.get(use.id, ())]


def used(functions: set[str] | None = None) -> dict[str, sources.Use]:
    return {id_: use for use in sources.uses() if not functions or use.function in functions for id_ in spoken(use)}


@pytest.fixture(scope="module")
def languages() -> list[Language]:
    return [read_language(ROOT / code) for code in catalog().languages]


def too_long(languages: list[Language], ids: Iterable[str], most: int) -> list[str]:
    return [
        f"{language.code}/{id_}: {max(lengths)}"
        for language, id_ in product(languages, ids)
        if id_ in language.messages
        and (lengths := [units(plain(html)) for html in readings(catalog(), language, language.messages[id_])])
        and max(lengths) > most
    ]


def test_every_message_the_code_speaks_can_be_followed() -> None:
    assert list(sources.unfollowed()) == []


def test_every_family_of_messages_is_known() -> None:
    assert {use.id for use in sources.uses() if "{}" in use.id} == set(FAMILIES)


def test_every_message_the_code_speaks_exists() -> None:
    assert {id_: use.where for id_, use in used().items() if not catalog().has("en", id_)} == {}


def test_every_message_is_spoken_somewhere() -> None:
    assert set(catalog().ids("en")) - used().keys() == set()


def test_every_slot_is_given(languages: list[Language]) -> None:
    english = languages[0].messages
    lacking = {
        f"{use.where} {id_}": sorted(english[id_].slots - use.slots)
        for use in sources.uses()
        for id_ in spoken(use)
        if use.slots is not None and id_ in english and english[id_].slots - use.slots
    }
    assert lacking == {}


def test_alerts_fit(languages: list[Language]) -> None:
    alerts = used(sources.ALERTS)
    assert len(alerts) > 20
    assert too_long(languages, alerts, ALERT) == []


def test_the_longest_pause_fits_a_caption() -> None:
    for language in catalog().languages:
        longest = max((said(language, f"pause-meanwhile-{choice}") for choice in pacts.MEANWHILES), key=units)
        name = "ש" * 50
        start = catalog().text(
            language, "pause-started", until="00:00 UTC" * 3, length="23 hours 59 minutes", name=name
        )
        parts = [plain(start), longest, said(language, "pause-short"), said(language, "what-this-is")]
        assert units("\n\n".join(parts)) <= CAPTION


def said(language: str, id_: str) -> str:
    return plain(catalog().text(language, id_))


def test_what_notices_say_first_is_checked_for_quiet_first_lines() -> None:
    renderers = [renderer for feature in FEATURES for renderer in feature.renderers.values()]
    texts = [ast.parse(textwrap.dedent(inspect.getsource(renderer))) for renderer in renderers]
    ids = {id_ for tree in texts for use in sources.uses_in("renderers", tree) for id_ in spoken(use)}
    assert {"pause-ask", "time-came"} <= ids
    assert {id_ for id_ in ids if not any(fnmatchcase(id_, quiet) for quiet in PUSHED)} == {
        id_ for id_ in ids if id_.startswith("button-")
    }


def test_every_command_has_a_description_in_every_language() -> None:
    names = [command.name for feature in FEATURES for command in feature.commands]
    lacking = [
        (code, name) for code in catalog().languages for name in names if not catalog().has(code, f"command-{name}")
    ]
    assert lacking == []


def test_every_command_is_valid_and_claimed_once() -> None:
    names = [command.name for feature in FEATURES for command in feature.commands]
    assert Counter(names).most_common(1)[0][1] == 1
    assert [name for name in names if not re.fullmatch(r"[a-z0-9_]{1,32}", name)] == []


def test_every_command_has_a_row_in_the_list_of_commands() -> None:
    text = (ROOT_FOLDER / "docs" / "commands.md").read_text(encoding="utf-8")
    rows = "\n".join(line for line in text.splitlines() if line.startswith("|"))
    names = [command.name for feature in FEATURES for command in feature.commands]
    assert [name for name in names if not re.search(rf"/{name}\b", rows)] == []


def test_every_button_is_claimed_once() -> None:
    claimed = Counter(kind for feature in FEATURES for kind in feature.buttons)
    assert [kind for kind, times in claimed.items() if times > 1] == []


def test_every_button_is_registered() -> None:
    registered: set[type[Button]] = {StartButton, *(kind for feature in FEATURES for kind in feature.buttons)}
    assert set(KINDS) == registered


@pytest.mark.parametrize("what", ["deep_links", "renderers"])
def test_every_name_is_claimed_once(what: str) -> None:
    names = Counter(name for feature in FEATURES for name in getattr(feature, what))
    assert [name for name, times in names.items() if times > 1] == []


def test_every_deep_link_is_one_telegram_takes() -> None:
    starts = [start for feature in FEATURES for start in feature.deep_links]
    assert [start for start in starts if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", start)] == []


def test_every_place_that_opens_the_private_chat_leads_somewhere() -> None:
    starts = {start for feature in FEATURES for start in feature.deep_links}
    assert {start: where for start, where in sources.opened() if start not in starts} == {}


def test_every_notice_that_is_planned_is_rendered_and_the_other_way_round() -> None:
    rendered = {payload.__name__ for feature in FEATURES for payload in feature.renderers}
    assert len(rendered) == len(PAYLOADS)
    assert {name for name, _ in sources.planned(rendered)} == rendered


def test_one_feature_at_most_takes_plain_words() -> None:
    assert sum(feature.on_text is not None for feature in FEATURES) == 1


def test_one_feature_takes_locations() -> None:
    assert sum(feature.on_location is not None for feature in FEATURES) == 1


def test_features_have_names_of_their_own() -> None:
    assert len({feature.name for feature in FEATURES}) == len(FEATURES)


def test_every_setting_is_told() -> None:
    for path in (ROOT_FOLDER / "docs" / "settings.md", ROOT_FOLDER / ".env.example"):
        told = path.read_text(encoding="utf-8")
        assert [one for one in Settings.model_fields if one.upper() not in told] == [], path.name
