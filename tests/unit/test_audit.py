"""What the audit of the pins says, and when it fails."""

import json

import pytest

from tests.support.audit import judge

SAFE = {"name": "safe", "version": "1", "vulns": []}
UNKNOWN = {"name": "unknown", "skip_reason": "Dependency not found on PyPI and could not be audited: unknown (1)"}
OPEN = {"name": "open", "version": "2", "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["3"]}]}


@pytest.mark.parametrize(
    ("pins", "code", "says"),
    [
        ([SAFE, SAFE], 0, "none in 2 packages."),
        ([SAFE, UNKNOWN], 0, "none in 1 packages; not looked at: unknown"),
        ([UNKNOWN, UNKNOWN], 0, "SKIPPED"),
        ([UNKNOWN, OPEN], 1, "open 2: PYSEC-2026-1"),
    ],
)
def test_it_fails_on_a_finding_and_says_what_it_could_not_see(pins: list[object], code: int, says: str) -> None:
    ended, said = judge(json.dumps({"dependencies": pins}), "")
    assert ended == code
    assert says in said


@pytest.mark.parametrize(
    ("errors", "code", "says"),
    [
        ("requests.exceptions.ConnectionError: Max retries exceeded", 0, "SKIPPED"),
        ("usage: pip-audit: error: unrecognized arguments", 1, "unrecognized arguments"),
    ],
)
def test_nobody_to_ask_is_no_failure_and_anything_else_is(errors: str, code: int, says: str) -> None:
    ended, said = judge("", errors)
    assert ended == code
    assert says in said
