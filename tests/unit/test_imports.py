"""The import contracts hold for every module, also for one added later."""

import re
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIBRARIES = {
    "sqlalchemy": "SQL only in bot.db",
    "sqlmodel": "SQL only in bot.db",
    "cryptography": "cryptography only in bot.db.sealing",
    "apscheduler": "APScheduler only in bot.delivery.scheduler",
    "starlette": "Starlette, uvicorn and Prometheus only in bot.web",
    "uvicorn": "Starlette, uvicorn and Prometheus only in bot.web",
    "prometheus_client": "Starlette, uvicorn and Prometheus only in bot.web",
}
"""What one package alone may import, and the contract that says so."""


def copy_sources(folder: Path) -> None:
    """Copy the modules of our packages, and the contracts."""
    for package in ("bot", "handlers", "content", "playground"):
        for path in (ROOT / package).rglob("*.py"):
            copied = folder / path.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copied)
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")


def broken_contracts(folder: Path) -> set[str]:
    """Return the names of the contracts that the modules in the folder break."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    run = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert "Contracts:" in run.stdout, run.stdout + run.stderr
    return set(re.findall(r"^(.+) BROKEN", run.stdout, re.MULTILINE))


def broken_by(folder: Path, place: str, imported: str) -> set[str]:
    """Return the contracts that a new module of a package breaks by one import."""
    newcomer = folder / place / "newcomer.py"
    newcomer.write_text(f"import {imported}\n")
    broken = broken_contracts(folder)
    newcomer.unlink()
    return broken


def test_a_new_module_is_held_to_every_contract(tmp_path: Path) -> None:
    """One import at a time: a contract that one module breaks says nothing about the others."""
    copy_sources(tmp_path)
    assert broken_contracts(tmp_path) == set()
    places = ("bot", "bot/telegram_api", "handlers", "content", "playground")
    for place, (library, contract) in product(places, LIBRARIES.items()):
        assert contract in broken_by(tmp_path, place, library), f"{place} may import {library}"


def test_a_feature_cannot_reach_the_database(tmp_path: Path) -> None:
    copy_sources(tmp_path)
    assert "Features ask services, never the database" in broken_by(tmp_path, "handlers/common", "bot.db.people")


def test_the_playground_and_the_bot_stand_apart(tmp_path: Path) -> None:
    copy_sources(tmp_path)
    for package in ("bot", "handlers", "content"):
        broken = broken_by(tmp_path, package, "playground")
        assert "Only the command that starts it imports the playground" in broken, f"{package} may import playground"
        broken = broken_by(tmp_path, "playground/methods", package)
        assert any(name.startswith("The playground imports nothing of ours") for name in broken), package


def test_nothing_is_loaded_before_somebody_needs_it() -> None:
    code = "import sys, bot.processes.run, handlers; print('tzfpy' in sys.modules, 'icalendar' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]
