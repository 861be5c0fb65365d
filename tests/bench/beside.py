"""`/pause` compared with bots that store the same rows, written the way it is usually done."""

import tempfile
from pathlib import Path

from tests.bench.figures import table
from tests.bench.rush import Rush, rush
from tests.bench.stores import NAMES, kinds
from tests.bench.street import BREATHER, Contestant, Street, running
from tests.support.databases import POSTGRES

_OTHERS = str(Path(".bench/others/bin/python").absolute())
"""`make` puts it there. Not resolved: the link's place is what makes it an environment."""
_HERE = Path(__file__).parent
AIOGRAM = Contestant("aiogram 3", (str(_HERE / "aiogram_bot.py"),), _OTHERS)
USUAL = Contestant("python-telegram-bot", (str(_HERE / "usual_bot.py"),), _OTHERS)
NUMBERS = {BREATHER: 4000, AIOGRAM: 1000, USUAL: 500}
WARM_UP = 100


async def measure(folder: Path) -> str:
    """Return the table as Markdown."""
    if not _has_others():
        return "There is no .bench/others here: `make bench` makes it."
    rows: list[list[str]] = []
    for kind in kinds():
        rows += _rows(NAMES[kind], {who: await _measure(who, folder, kind) for who in NUMBERS})
    made = table(["the same rows kept", *(who.name for who in NUMBERS)], rows)
    return made if POSTGRES in kinds() else f"{made}\n\nThere is no PostgreSQL server here to measure on."


def _has_others() -> bool:
    return Path(_OTHERS).exists()


def _rows(name: str, results: dict[Contestant, Rush]) -> list[list[str]]:
    usual = results[AIOGRAM]
    return [
        [f"`/pause` a second, {name}", *(f"{one.per_second:.0f}" for one in results.values())],
        ["CPU an update", *(f"{one.cpu:.2f} ms" for one in results.values())],
        ["updates per second of CPU", *(f"{1000 / one.cpu:.0f}" for one in results.values())],
        ["as many as aiogram 3 with the same CPU, times", *(f"{usual.cpu / one.cpu:.1f}" for one in results.values())],
        ["the local Telegram's own CPU an update", *(f"{one.server_cpu:.2f} ms" for one in results.values())],
    ]


async def _measure(who: Contestant, folder: Path, kind: str) -> Rush:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        street = Street()
        async with running(who, street, Path(own), kind=kind) as (process, _):
            await rush([process], street, WARM_UP)
            return await rush([process], street, NUMBERS[who])
