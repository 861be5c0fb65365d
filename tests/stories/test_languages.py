"""Menus in every language there are words for, as Telegram keeps them: by the two letters of a language."""

from pathlib import Path

import pytest

from bot.processes.run import FEATURES
from bot.processes.setup import set_up
from content.catalog.messages import ROOT, Catalog
from tests.support.harness import Harness


@pytest.mark.parametrize("folders", [("pt", "pt-BR"), ("pt-BR",)])
async def test_a_countrys_own_kind_of_a_language_has_the_menu_of_its_two_letters(
    harness: Harness, tmp_path: Path, folders: tuple[str, ...]
) -> None:
    """A language of three letters has none: Telegram takes two."""
    for code in ("en", "yue", *folders):
        (tmp_path / code).mkdir()
        for path in (ROOT / "en").glob("*.ftl"):
            own = path.read_text(encoding="utf-8").replace("about-short = A", f"about-short = {code} A")
            (tmp_path / code / path.name).write_text(own, encoding="utf-8")
    start = len(harness.telegram.log)
    await set_up(harness.breather.app.bot, FEATURES, Catalog(tmp_path))
    calls = [call for call in harness.telegram.log[start:] if call.method.startswith("setMy")]
    assert all(call.ok for call in calls)
    assert {call.params.get("language_code") for call in calls} == {None, "pt"}
    shown = harness.bot.texts["short_description", "pt"]
    assert shown.startswith(f"{folders[0]} A"), 'the language that a person of "pt" is spoken to in'
    assert Catalog(tmp_path).language("pt") == folders[0]
    assert Catalog(tmp_path).language("pt-pt") == folders[0]
