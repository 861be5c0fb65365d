"""What docs/playground.md shows, run as it stands there, in a folder that has nothing else of ours."""

import asyncio
import os
import re
import sys
from pathlib import Path

from playground.methods import METHODS, NOT_OFFERED

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "playground.md"
EXAMPLE = re.compile(r"```python\n# (\S+\.py)\n(.*?)```", re.DOTALL)
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


async def test_its_examples_run(tmp_path: Path) -> None:
    examples = dict(EXAMPLE.findall(PAGE.read_text(encoding="utf-8")))
    assert set(examples) == {"conftest.py", "test_hello.py", "test_recipe.py"}
    for name, source in examples.items():
        (tmp_path / name).write_text(source, encoding="utf-8")
    code, output = await python(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert code == 0, output
    assert "2 passed" in output


async def test_it_imports_nothing_of_ours(tmp_path: Path) -> None:
    code, output = await python(tmp_path, "-c", ONLY_THE_PLAYGROUND)
    assert code == 0, output
    ours = {"bot", "handlers", "content", "telegram", "sqlalchemy", "sqlmodel", "pydantic", "click"}
    assert ours.isdisjoint(output.split())
    assert {"playground", "aiohttp"} <= set(output.split())
