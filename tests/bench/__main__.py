"""`make bench`: every table, printed as Markdown."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench import inline, pauses, pushes

ROOT = Path(".bench")
"""On the same kind of disk as the house itself: a full sync costs what it costs there."""


def main() -> None:
    """Measure everything."""
    if not sys.platform.startswith("linux"):
        sys.exit("The bench reads processor time and memory from /proc: run it on Linux.")
    ROOT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT.resolve()) as folder:
        for table in (pauses, inline, pushes):
            print(asyncio.run(table.measure(Path(folder))), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
