"""The conversation: one file, one feature."""

from handlers import (
    alone,
    boundary,
    breathe,
    cancel,
    decks,
    drafts,
    ground,
    inline,
    learn,
    listen,
    need,
    pact,
    pause,
    say,
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
    decks.FEATURE,
    say.FEATURE,
    drafts.FEATURE,
    learn.FEATURE,
    alone.FEATURE,
    pact.FEATURE,
    settings.FEATURE,
    inline.FEATURE,
    cancel.FEATURE,
    start.FEATURE,
)
"""Every feature, in the order the menus show their commands."""
