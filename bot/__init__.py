"""Breather's framework: how updates, timers and words move. It holds no text that people see and names no feature."""

from zoneinfo import reset_tzpath

__version__ = "1.0.0"

# Zones are those of the tzdata package, in every process: a system's own data may be years older.
reset_tzpath(())
