"""A bot as a process of its own: started, watched from outside by /proc, stopped. Linux only."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PATIENCE = 15.0
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Process:
    """A running program of Python."""

    pid: int

    def cpu(self) -> float:
        """Return the seconds of processor time so far, all threads together."""
        fields = self._read("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def rss(self) -> float:
        """Return the memory in use, in MB."""
        line = next(line for line in self._read("status").splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def _read(self, name: str) -> str:
        return Path(f"/proc/{self.pid}/{name}").read_text(encoding="utf-8")


@asynccontextmanager
async def python(
    arguments: Sequence[str], settings: dict[str, str], folder: Path, interpreter: str = sys.executable
) -> AsyncIterator[Process]:
    """Run Python with these arguments in `folder`; SIGTERM at the end. What it complained of is printed."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(_ROOT)} | settings
    complaints = folder / "stderr"
    with complaints.open("wb") as stderr:
        process = await asyncio.create_subprocess_exec(
            interpreter, *arguments, cwd=folder, env=environment, stderr=stderr
        )
    try:
        yield Process(process.pid)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.wait(), _PATIENCE)
        sys.stderr.write(complaints.read_text(encoding="utf-8"))
