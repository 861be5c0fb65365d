"""Breather's machine: how updates, timers and words move. It knows no wording and no feature by name."""

__version__ = "1.0.0"
