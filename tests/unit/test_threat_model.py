"""The threat model names tests that exist, and at least one for each mitigation."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODEL = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
ROWS = [line for line in MODEL.splitlines() if line.startswith("| ") and not line.startswith(("| threat", "| ---"))]
NAMED = re.compile(r"`(test_\w+)`")
DEFINED = re.compile(r"^ *(?:async )?def (test_\w+)\(", re.MULTILINE)


def test_every_test_it_names_exists() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    there = {name for source in sources for name in DEFINED.findall(source)}
    assert set(NAMED.findall(MODEL)) - there == set()


@pytest.mark.parametrize("row", ROWS)
def test_what_is_mitigated_is_tested(row: str) -> None:
    *_, shown, _ = row.split("|")
    assert NAMED.search(shown)
