"""Button data: what is packed comes back the same, and nothing else comes in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.toolkit.callbacks import MAX_BYTES, Button, UnknownButtonError, unpack
from handlers import FEATURES

LARGEST = 9_999_999_999_999
"""Ids of groups have 13 digits and a sign; ids of people and rows are shorter."""
SHORT: dict[str, Any] = {
    "made": 99_999_999_999,
    "language": "pt-BR",
    "seconds": 86_400,
    "signature": "x" * 12,
    "place": 99,
}
"""What can never be longer than this, by the field's name."""
WORDS = st.from_regex(r"[A-Za-z0-9_/+-]{1,32}", fullmatch=True)


def kinds_of(base: type[Button]) -> Iterator[type[Button]]:
    """Return every kind of button below `base`."""
    for kind in base.__subclasses__():
        if "prefix" in vars(kind) and not kind.__module__.startswith("tests"):
            yield kind
        yield from kinds_of(kind)


KINDS = sorted(kinds_of(Button), key=lambda kind: kind.prefix)


def failing(check: Callable[[type[Button]], None]) -> list[str]:
    """Check every kind of button; the names of those that fail, each with its message."""
    found = []
    for kind in KINDS:
        try:
            check(kind)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is told with the kind it is about
            found.append(f"{kind.__module__}.{kind.__name__}: {error!r} {' '.join(getattr(error, '__notes__', []))}")
    return found


def values(hint: Any) -> st.SearchStrategy[Any]:
    if hint is int:
        return st.integers(-LARGEST, LARGEST)
    return st.sampled_from(get_args(hint)) if get_origin(hint) is Literal else WORDS


def buttons(kind: type[Button]) -> st.SearchStrategy[Button]:
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: _of(field.name, hints[field.name]) for field in fields(kind)})


def _of(name: str, hint: Any) -> st.SearchStrategy[Any]:
    return st.just(SHORT[name]) if name in SHORT else values(hint)


def test_the_features_have_buttons() -> None:
    assert {kind for feature in FEATURES for kind in feature.buttons} < set(KINDS)


def test_every_button_comes_back_as_it_was() -> None:
    def check(kind: type[Button]) -> None:
        @given(button=buttons(kind))
        @settings(deadline=None, max_examples=50)
        def comes_back_as_it_was(button: Button) -> None:
            packed = button.pack()
            assert unpack(packed) == button
            assert type(unpack(packed)) is kind
            assert len(packed.encode()) <= MAX_BYTES

        comes_back_as_it_was()

    assert failing(check) == []


def test_every_button_fits_with_the_longest_ids() -> None:
    def check(kind: type[Button]) -> None:
        hints = get_type_hints(kind)
        longest = {
            field.name: -LARGEST
            if hints[field.name] is int
            else max(get_args(hints[field.name]), key=len, default="x" * 32)
            for field in fields(kind)
        } | {field.name: SHORT[field.name] for field in fields(kind) if field.name in SHORT}
        assert len(kind(**longest).pack().encode()) <= MAX_BYTES

    assert failing(check) == []


def test_a_changed_button_is_another_one_or_none() -> None:
    def check(kind: type[Button]) -> None:
        @given(data=st.data())
        @settings(deadline=None, max_examples=50)
        def is_another_one_or_none(data: st.DataObject) -> None:
            packed = data.draw(buttons(kind)).pack()
            at = data.draw(st.integers(0, len(packed)))
            changed = packed[:at] + data.draw(st.text(max_size=3)) + packed[data.draw(st.integers(at, len(packed))) :]
            assert comes_back(changed) in {changed, None}

        is_another_one_or_none()

    assert failing(check) == []


@given(st.text(max_size=80) | st.lists(st.sampled_from([kind.prefix for kind in KINDS] + ["1", "x", ""])).map(":".join))
@settings(deadline=None)
def test_any_text_comes_back_exactly_or_is_refused(text: str) -> None:
    assert comes_back(text) in {text, None}


def comes_back(text: str) -> str | None:
    try:
        return unpack(text).pack()
    except UnknownButtonError:
        return None


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "pt1",
        "pt1:1",
        "pt1:1:ready:",
        "pt1:1:READY",
        "pt1:+1:ready",
        "pt1: 1:ready",
        "pt1:01:ready",
        "pt1:1_0:ready",
        "pt1:-0:ready",
        "pt1:١:ready",
        "pt1:1.0:ready",
        "pt0:1:ready",
        "nothing:1",
        "go1:",
        "go1:a b",
        "go1:é",
        "go1:" + "x" * 61,
        "go1:\x00",
    ],
)
def test_what_no_button_made_is_refused(data: str) -> None:
    with pytest.raises(UnknownButtonError):
        unpack(data)


def test_a_button_that_is_too_long_is_a_mistake_of_ours() -> None:
    @dataclass(frozen=True)
    class Long(Button, prefix="test-long1"):
        text: str

    with pytest.raises(ValueError, match="more than 64 bytes"):
        Long("x" * 60).pack()


def test_two_buttons_cannot_share_a_prefix() -> None:
    class First(Button, prefix="test-twice1"):
        pass

    with pytest.raises(TypeError, match="test-twice1"):

        class Second(Button, prefix="test-twice1"):
            pass

    assert First.prefix == "test-twice1"


def test_no_two_buttons_of_the_house_share_a_prefix() -> None:
    assert len({kind.prefix for kind in KINDS}) == len(KINDS)


def test_a_prefix_is_letters_and_a_version() -> None:
    prefixes = [kind.prefix for kind in KINDS]
    assert [prefix for prefix in prefixes if not (prefix[:-1].isalpha() and prefix[-1].isdigit())] == []
