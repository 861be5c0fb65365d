"""Where the rules of time zones come from: the package that is pinned, never the system's files."""

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from zoneinfo import TZPATH

import pytest

from tests.unit.processes.test_command_line import ROOT, passed_on

SHOWN = """
from datetime import datetime
from zoneinfo import ZoneInfo
print(datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/Lisbon")).utcoffset())
"""


@pytest.mark.parametrize("entry", ["bot.processes.run", "bot.geo.time_zones", "bot.__main__", "bot.processes.web"])
def test_an_old_system_is_not_asked(tmp_path: Path, entry: str) -> None:
    old = tmp_path / "Europe" / "Lisbon"
    old.parent.mkdir()
    old.write_bytes((files("tzdata") / "zoneinfo" / "Asia" / "Tokyo").read_bytes())
    environment = passed_on() | {"PYTHONTZPATH": str(tmp_path), "PYTHONPATH": str(ROOT)}
    told = [
        subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True).stdout
        for code in (SHOWN, f"import {entry}{SHOWN}")
    ]
    assert told == ["9:00:00\n", "1:00:00\n"]


def test_neither_is_it_by_these_tests() -> None:
    assert TZPATH == ()
    assert os.environ.get("PYTHONTZPATH", "") == ""
