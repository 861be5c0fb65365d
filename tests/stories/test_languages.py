"""Menus in every language there are words for, as Telegram keeps them: by the two letters of a language."""

from pathlib import Path

from bot.processes.run import FEATURES
from bot.processes.setup import set_up
from content.catalog.messages import ROOT, Catalog
from tests.support.harness import Harness


async def test_a_countrys_own_kind_of_a_language_is_no_language_of_a_menu(harness: Harness, tmp_path: Path) -> None:
    for code in ("en", "pt", "pt-BR"):
        (tmp_path / code).mkdir()
        for path in (ROOT / "en").glob("*.ftl"):
            (tmp_path / code / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    start = len(harness.telegram.log)
    await set_up(harness.breather.app.bot, FEATURES, Catalog(tmp_path))
    calls = [call for call in harness.telegram.log[start:] if call.method.startswith("setMy")]
    assert all(call.ok for call in calls)
    assert {call.params.get("language_code") for call in calls} == {None, "pt"}
