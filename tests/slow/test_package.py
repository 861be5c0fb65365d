"""`pip install ./playground`: a wheel of the local Telegram, built without an index, used away from the repository."""

import asyncio
import os
import shutil
import sys
import tomllib
import zipfile
from pathlib import Path

from bot import __version__

PLAYGROUND = Path(__file__).parents[2] / "playground"
TEST = """
import aiohttp, pytest, pytest_asyncio

@pytest_asyncio.fixture
async def http():
    async with aiohttp.ClientSession() as session:
        yield session

@pytest.mark.asyncio
async def test_it_is_served(local_telegram, http):
    async with http.get(f"{local_telegram.root}/bot{local_telegram.bot.token}/getMe") as response:
        assert (await response.json())["result"]["username"] == "test_bot"
    async with http.get(f"{local_telegram.root}/page/main.js") as response:
        assert response.status == 200
"""
"""A test of somebody else's, who has installed the playground and turns nothing on."""


async def run(folder: Path, site: str, *arguments: str) -> str:
    """Return what Python prints in a folder, with the packages of one more place; it must end well."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=folder, env={"PATH": os.environ["PATH"], "PYTHONPATH": site},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()


def files(folder: Path) -> set[str]:
    """Return the paths of what an installed playground needs: all but how it is built and what Python compiled."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    apart = ("build/", "breather_playground.egg-info/", "pyproject.toml", "LICENSE")
    return {path for path in found if not path.endswith(".pyc") and not path.startswith(apart)}


async def test_its_wheel_has_all_of_it_and_serves_a_test(tmp_path: Path) -> None:
    source, site, work = tmp_path / "source", tmp_path / "site", tmp_path / "work"
    shutil.copytree(PLAYGROUND, source, ignore=shutil.ignore_patterns("__pycache__", "build", "*.egg-info"))
    work.mkdir()
    build = ("--no-build-isolation", "--no-deps", "--no-index", "--disable-pip-version-check", "--wheel-dir", "wheels")
    await run(tmp_path, "", "-m", "pip", "wheel", str(source), *build)
    [wheel] = (tmp_path / "wheels").iterdir()
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(site)
    assert files(site / "playground") == files(PLAYGROUND)
    assert (await run(work, str(site), "-m", "playground", "methods")).startswith("# The Bot API")
    (work / "test_theirs.py").write_text(TEST, encoding="utf-8")
    assert "1 passed" in await run(work, str(site), "-m", "pytest", "-q", "-p", "no:cacheprovider")


def test_it_is_described_as_it_is() -> None:
    described = tomllib.loads((PLAYGROUND / "pyproject.toml").read_text(encoding="utf-8"))
    assert described["project"]["version"] == __version__
    folders = {path.rpartition("/")[0] for path in files(PLAYGROUND) if path.endswith("__init__.py")}
    packages = {".".join(["playground", *folder.split("/")]).rstrip(".") for folder in folders}
    assert packages == set(described["tool"]["setuptools"]["packages"])
    assert (PLAYGROUND / "LICENSE").read_bytes() == (PLAYGROUND.parent / "LICENSE").read_bytes()
