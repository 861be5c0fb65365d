"""Two features that claim the same are refused at start."""

from typing import Any, cast

import pytest

from bot.context import Ctx, Desk, Voice
from bot.feature import Command, Feature
from bot.router import Router

DESK = cast("Desk", None)
"""A router asks nothing of it before an update comes."""


async def handle(_ctx: Ctx) -> None:
    raise AssertionError("no update comes here")


async def find(_voice: Voice, _words: str) -> list[Any]:
    raise AssertionError("nobody asks here")


CLAIMS: dict[str, Any] = {
    "commands": [Command("pause", handle)],
    "starts": {"pause": handle},
    "dialogs": {"pause": handle},
    "plain": handle,
    "located": handle,
    "overhears": handle,
    "inline": find,
    "guest": find,
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_two_claimants_are_refused(claim: str) -> None:
    one, other = (Feature(name, **{claim: CLAIMS[claim]}) for name in ("one", "other"))
    Router(DESK, [one, Feature("neither")])
    with pytest.raises(TypeError, match="claim"):
        Router(DESK, [one, other])
