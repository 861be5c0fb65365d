"""Two features that claim the same are refused at start."""

from typing import Any, cast

import pytest

from bot.db.outbox import Row
from bot.services.dialogs import Dialog
from bot.toolkit.context import Context
from bot.toolkit.drafts import DraftKind
from bot.toolkit.feature import Command, Feature, draft_kinds
from bot.toolkit.localizer import AppContext, Localizer
from bot.toolkit.outgoing import Outcome
from bot.updates.router import Router

DESK = cast("AppContext", None)
"""A router asks nothing of it before an update comes."""


async def handle(_ctx: Context) -> None:
    raise AssertionError("no update comes here")


async def find(_localizer: Localizer, _words: str) -> list[Any]:
    raise AssertionError("nobody asks here")


async def take(_ctx: Context, _dialog: Dialog) -> None:
    raise AssertionError("nobody is asked here")


async def send_now(_row: Row) -> Outcome:
    raise AssertionError("nothing is announced here")


CLAIMS: dict[str, Any] = {
    "commands": [Command("pause", handle)],
    "deep_links": {"pause": handle},
    "dialogs": {Dialog: take},
    "on_text": handle,
    "on_location": handle,
    "after_dialog": handle,
    "on_inline": find,
    "on_guest": find,
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_two_claimants_are_refused(claim: str) -> None:
    one, other = (Feature(name, **{claim: CLAIMS[claim]}) for name in ("one", "other"))
    Router(DESK, [one, Feature("neither")], send_now)
    with pytest.raises(TypeError, match="claim"):
        Router(DESK, [one, other], send_now)


def test_two_claimants_of_a_kind_of_draft_are_refused() -> None:
    one, other = (Feature(name, drafts=[DraftKind("letter")]) for name in ("one", "other"))
    assert set(draft_kinds([one, Feature("neither", drafts=[DraftKind("note")])])) == {"letter", "note"}
    with pytest.raises(TypeError, match="claim"):
        draft_kinds([one, other])
