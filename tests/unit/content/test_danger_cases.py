"""Cases of danger that nobody who wrote a language's corpus had seen, read as a person of that language types them."""

from pathlib import Path

import pytest

from content.catalog.messages import DEFAULT, catalog
from content.understanding.corpus import read_cases
from content.understanding.danger import read

CASES = Path(__file__).parent / "danger_cases"
LANGUAGES = [language for language in catalog().languages if language != DEFAULT]


def shares(language: str) -> dict[str, float]:
    """Return, in percent, who sees a card or a hint by how bad it is, and which harmless ones bring one."""
    found: dict[str, list[bool]] = {}
    for case in read_cases(CASES / f"{language}.toml"):
        danger = read(case.text, language)
        name = {1: "acute", 2: "serious", 3: "possible", 0: "harmless"}[case.severity]
        found.setdefault(f"{name}, card", []).append(danger is not None and danger.sure)
        found.setdefault(f"{name}, card or hint", []).append(danger is not None)
    return {name: round(100 * sum(seen) / len(seen), 1) for name, seen in found.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_disclosures_are_seen_and_harmless_words_mostly_pass(language: str) -> None:
    measured = shares(language)
    assert measured["acute, card or hint"] >= 90, measured
    assert measured["serious, card or hint"] >= 85, measured
    assert measured["harmless, card"] <= 10, measured
    assert measured["harmless, card or hint"] <= 22, measured
