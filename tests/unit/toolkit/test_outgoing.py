"""Payloads and renderers that do not match are refused at start."""

from typing import Any, cast

import pytest

from bot.db.payload import Payload
from bot.services.checking import HourOver
from bot.toolkit.feature import Feature
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Due, renderers_by_kind
from handlers import FEATURES


async def render(_app: AppContext, _due: Due[Any]) -> None:
    raise AssertionError("nothing is due here")


def declared(*more: Feature, without: str = "") -> list[Any]:
    return [feature.renderers for feature in (*FEATURES, *more) if feature.name != without]


def test_every_kind_has_its_renderer() -> None:
    assert HourOver.kind in renderers_by_kind(declared())


def test_a_payload_without_a_renderer_is_refused() -> None:
    with pytest.raises(TypeError, match=HourOver.kind):
        renderers_by_kind(declared(without="check"))


def test_a_renderer_without_a_payload_is_refused() -> None:
    nothing = cast("type[Payload]", str)
    with pytest.raises(TypeError, match="no payload"):
        renderers_by_kind(declared(Feature("other", renderers={nothing: render})))


def test_two_renderers_of_one_payload_are_refused() -> None:
    with pytest.raises(TypeError, match="HourOver"):
        renderers_by_kind(declared(Feature("other", renderers={HourOver: render})))


def test_two_payloads_of_one_kind_are_refused() -> None:
    with pytest.raises(TypeError, match=HourOver.kind):
        type("Other", (Payload,), {}, kind=HourOver.kind)
