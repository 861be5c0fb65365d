"""The conversation: one file, one feature."""

from handlers import breathe, cancel, ground, pact, pause, settings, start, words

FEATURES = (
    pause.FEATURE,
    breathe.FEATURE,
    ground.FEATURE,
    words.FEATURE,
    pact.FEATURE,
    settings.FEATURE,
    cancel.FEATURE,
    start.FEATURE,
)
"""Every feature, in the order the menus show their commands."""
