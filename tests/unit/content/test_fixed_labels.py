"""The English labels that are a contract: scripts look for them. Everything else may be worded anew at any time."""

from content.catalog.messages import ROOT, catalog, plain
from tests.support.words import worded

LABELS = {
    "button-breathe-with-me": "Breathe with me",
    "button-want-to-talk": "I want to talk",
    "button-need-a-limit": "I need a limit",
    "button-more-help": "More help",
    "button-all-commands": "All commands",
    "button-longer": "I need longer",
    "button-ready": "I'm ready",
    "button-what-helps": "What helps",
    "button-not-today": "Not today",
    "button-undo": "Undo",
    "button-help-me-start": "Help me start",
    "button-invite": "Invite to talk",
    "button-in-our-chat": "In our chat",
    "button-need-hear": "Hear me",
    "button-need-think": "Help me think",
    "button-need-hold": "Hold me",
    "button-need-space": "Give me space",
    "button-slower": "Slower",
    "button-stop": "Stop",
    "button-next": "Next",
    "button-agree": "Agree",
    "button-now": "Now",
    "button-tonight": "Tonight",
    "button-tomorrow": "Tomorrow",
    "button-pick-a-time": "Pick a time",
    "button-not-yet": "Not yet, I care",
    "button-make-it-mine": "Make it mine",
    "button-copy": "Copy",
    "button-send": "Send",
    "button-another": "Another",
    "button-save": "Save",
    "button-not-for-me": "Not for me",
    "button-write-mine": "Write mine",
    "button-pause-for-a-week": "Pause for a week",
    "button-clear-trail": "Clear my trail",
    "button-trusted": "Someone I trust",
    "button-not-it": "That's not it",
}
"""By id; an emoji in front is welcome."""
SAID = {
    "pause-ask": "Ready to come back?",
    "ready-both": "You're both ready",
    "ready-everyone": "Everyone is ready",
    "draft-breathe": "Breathe first",
    "draft-breathe-long": "Breathe first",
}


def test_fixed_labels_are_as_they_were() -> None:
    assert {id_: shown for id_ in LABELS if not (shown := worded(id_)).endswith(LABELS[id_])} == {}


def test_fixed_words_begin_their_messages() -> None:
    asked = {id_: worded(id_, **({"text": "…"} if id_.startswith("draft") else {})).partition("\n")[0] for id_ in SAID}
    assert {id_: shown for id_, shown in asked.items() if SAID[id_] not in shown} == {}
    assert worded("draft-posted", name="Alex", text="…").startswith("From Alex:")


def test_the_table_for_translators_holds_the_labels_as_they_are() -> None:
    table = (ROOT.parent / "docs" / "translating.md").read_text(encoding="utf-8").partition("## The fixed labels")[2]
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in table.splitlines() if line[:1] == "|"]
    languages = rows[0]
    assert sorted(languages) == sorted(catalog().languages)
    shown = [[plain(catalog().text(language, id_)) for language in languages] for id_ in LABELS]
    assert rows[2:] == shown
