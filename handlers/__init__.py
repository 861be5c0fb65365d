"""The conversation: one file, one feature."""

from handlers import (
    boundary,
    breathe,
    cancel,
    drafts,
    ground,
    inline,
    listen,
    need,
    pact,
    pause,
    settings,
    start,
    temp,
    words,
)

FEATURES = (
    pause.FEATURE,
    breathe.FEATURE,
    ground.FEATURE,
    temp.FEATURE,
    need.FEATURE,
    listen.FEATURE,
    words.FEATURE,
    boundary.FEATURE,
    drafts.FEATURE,
    pact.FEATURE,
    settings.FEATURE,
    inline.FEATURE,
    cancel.FEATURE,
    start.FEATURE,
)
"""Every feature, in the order the menus show their commands."""
