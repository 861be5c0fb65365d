"""What docs/playground.md shows, run as it stands there, in a folder that has nothing else of ours."""

import asyncio
import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from playground import Telegram, find_or_add_cast
from playground.acting import ACTIONS
from playground.methods import METHODS, NOT_OFFERED

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "playground.md"
EXAMPLE = re.compile(r"```python\n# (\S+\.py)\n(.*?)```", re.DOTALL)
SCRIPT = re.compile(r"```sh\n# people\.sh\n(.*?)```", re.DOTALL)
ONLY_THE_PLAYGROUND = """
import importlib, pkgutil, sys
import playground
for found in pkgutil.walk_packages(playground.__path__, "playground."):
    importlib.import_module(found.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""
"""Import every module of the playground, and say which packages that brought in."""


async def python(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run Python in a folder from which `playground` alone can be reached; return exit code and output."""
    shelf = folder / "shelf"
    shelf.mkdir(exist_ok=True)
    (shelf / "playground").symlink_to(ROOT / "playground")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=folder, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(shelf)},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()


def test_it_counts_the_methods() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"{len(METHODS)} methods of Bot API" in page
    assert f"The other {len(NOT_OFFERED)} methods" in page


async def test_the_page_of_methods_is_fresh(tmp_path: Path) -> None:
    code, output = await python(tmp_path, "-m", "playground", "methods")
    assert code == 0, output
    kept = PAGE.with_name("playground-methods.md").read_text(encoding="utf-8")
    assert kept == output, "run: .venv/bin/python -m playground methods > docs/playground-methods.md"


def test_the_page_of_methods_tells_of_each_parameter() -> None:
    rows = {}
    for line in PAGE.with_name("playground-methods.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| ["):
            name, parameters, refused = (cell.strip() for cell in line.strip("|").split("|"))
            needed, _, taken = parameters.partition("[")
            rows[name[1:].partition("]")[0]] = [set(re.findall(r"`(\w+)`", one)) for one in (needed, taken, refused)]
    assert rows == {one.name: [set(one.needs), set(one.takes), set(one.refuses)] for one in METHODS.values()}


async def test_its_examples_run(tmp_path: Path) -> None:
    examples = dict(EXAMPLE.findall(PAGE.read_text(encoding="utf-8")))
    assert set(examples) == {"conftest.py", "test_hello.py", "test_recipe.py"}
    for name, source in examples.items():
        (tmp_path / name).write_text(source, encoding="utf-8")
    code, output = await python(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert code == 0, output
    assert "2 passed" in output


async def test_its_script_acts_as_a_person() -> None:
    if not shutil.which("curl"):
        pytest.skip("no curl on this machine")
    script = SCRIPT.findall(PAGE.read_text(encoding="utf-8"))[0]
    telegram = Telegram()
    cast = find_or_add_cast(telegram)
    async with telegram.serve() as root:
        assert script.count("root=http://127.0.0.1:8080 ") == 1
        script = "set -e\n" + script.replace("http://127.0.0.1:8080", root)
        process = await asyncio.create_subprocess_exec(
            "sh", "-c", script, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        output, errors = await process.communicate()
    assert (process.returncode, errors) == (0, b""), output
    assert [one.text for one in cast.sam.screen(cast.group)[-2:]] == ["/hello", "Hello, Alex!"]
    assert output.rpartition(b'"messages":')[2].count(b"Hello, Alex!") == 1


def test_it_lists_what_people_can_do() -> None:
    rows = []
    for name, action in ACTIONS.items():
        needed, taken = ([f"`{one}`" for one in names] for names in (action.needs, action.takes))
        fields = " ".join(needed) + (f" [{' '.join(taken)}]" if taken else "")
        rows.append(f"| `POST /people/{{id}}/{name}` | {fields} |")
    assert "\n".join(rows) in PAGE.read_text(encoding="utf-8")


async def test_it_imports_nothing_of_ours(tmp_path: Path) -> None:
    code, output = await python(tmp_path, "-c", ONLY_THE_PLAYGROUND)
    assert code == 0, output
    ours = {"bot", "handlers", "content", "telegram", "sqlalchemy", "sqlmodel", "pydantic", "click"}
    assert ours.isdisjoint(output.split())
    assert {"playground", "aiohttp"} <= set(output.split())
