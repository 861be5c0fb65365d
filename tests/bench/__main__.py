"""`make bench`: every table, printed as Markdown; `python -m tests.bench beside` is one of them."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench import beside, floods, inline, pauses, processes, pushes, times

ROOT = Path(".bench")
"""The same kind of disk as in use: a full sync costs what it costs there."""
TABLES = {
    "pauses": pauses,
    "inline": inline,
    "pushes": pushes,
    "floods": floods,
    "processes": processes,
    "beside": beside,
    "times": times,
}


def main() -> None:
    """Measure what is asked for, or everything."""
    if not sys.platform.startswith("linux"):
        sys.exit("The bench reads processor time and memory from /proc: run it on Linux.")
    ROOT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT.resolve()) as folder:
        for name in sys.argv[1:] or TABLES:
            print(asyncio.run(TABLES[name].measure(Path(folder))), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
