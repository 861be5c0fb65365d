"""Formatted text: Telegram's errors, and offsets that hold for any characters."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground import ApiError
from playground.entities import Entity, formatted, typed, units


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("é<b>x</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a "x">y</a>', 'Empty attribute name in the tag "a" at byte offset 3'),
        (
            '<tg-time unix="soon">x</tg-time>',
            'Invalid attributes of the tag "tg-time" at byte offset 0',
        ),
    ],
)
def test_broken_html(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        formatted(source, "HTML", None)
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("a.b", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("🏟 🏟_abacaba", "Can't find end of Italic entity at byte offset 9"),
        ("🏟 🏟_abac * asd ", "Can't find end of Bold entity at byte offset 15"),
        ("🏟 🏟`", "Can't find end of Code entity at byte offset 9"),
        ("🏟 🏟__🏟 🏟", "Can't find end of Underline entity at byte offset 9"),
    ],
)
def test_broken_markdown(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        formatted(source, "MarkdownV2", None)
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


def test_every_html_tag() -> None:
    source = (
        "<b>1</b><i>2</i><u>3</u><s>4</s><tg-spoiler>5</tg-spoiler><code>6</code>"
        '<pre><code class="language-python">7</code></pre><a href="https://example.org">8</a>'
        "<blockquote>9</blockquote><blockquote expandable>a</blockquote>"
    )
    text, entities = formatted(source, "html", None)
    assert text == "123456789a"
    assert [entity["type"] for entity in entities] == [
        "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "blockquote",
        "expandable_blockquote",
    ]  # fmt: skip
    assert entities[6]["language"] == "python"
    assert entities[7]["url"] == "https://example.org/"


@pytest.mark.parametrize(
    ("source", "mode"),
    [
        ('at <tg-time unix="1700000000" format="t">21:40</tg-time>', "HTML"),
        ("at ![21:40](tg://time?unix=1700000000&format=t)", "MarkdownV2"),
    ],
)
def test_a_moment_in_time(source: str, mode: str) -> None:
    text, (entity,) = formatted(source, mode, None)
    assert text == "at 21:40"
    assert entity == {
        "type": "date_time", "offset": 3, "length": 5, "unix_time": 1_700_000_000, "date_time_format": "t",
    }  # fmt: skip


def test_markdown() -> None:
    text, entities = formatted("*b* _i_ __u__ ~s~ ||p|| `c` [l](http://a.bc)\n>quote", "MarkdownV2", None)
    assert text == "b i u s p c l\nquote"
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in entities] == [
        ("bold", 0, 1), ("italic", 2, 1), ("underline", 4, 1), ("strikethrough", 6, 1), ("spoiler", 8, 1),
        ("code", 10, 1), ("text_link", 12, 1), ("blockquote", 14, 5),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "plain", "found"),
    [
        ("*b* _i_ `c`", "b i c", [("bold", 0, 1), ("italic", 2, 1), ("code", 4, 1)]),
        ("*a _b* c_d_", "a _b cd", [("bold", 0, 4), ("italic", 6, 1)]),
        ("\\*a\\_ \\x", "*a_ \\x", []),
        ("[l](https://example.org) [x] y", "l x y", [("text_link", 0, 1)]),
        ("```python\nx = 1```!", "x = 1!", [("pre", 0, 5)]),
        ("```x```", "x", [("pre", 0, 1)]),
        ("😀 *😀*", "😀 😀", [("bold", 3, 2)]),
        ("a.b-c! ** d", "a.b-c!  d", []),
    ],
)
def test_the_first_markdown(source: str, plain: str, found: list[tuple[str, int, int]]) -> None:
    text, entities = formatted(source, "Markdown", None)
    assert (text, [(one["type"], one["offset"], one["length"]) for one in entities]) == (plain, found)


@pytest.mark.parametrize(("source", "offset"), [("a *b", 2), ("é_b", 2), ("x ```y``", 2), ("[l", 0), ("`", 0)])
def test_the_first_markdown_left_open(source: str, offset: int) -> None:
    with pytest.raises(ApiError) as caught:
        formatted(source, "markdown", None)
    reason = f"Can't find end of the entity starting at byte offset {offset}"
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("source", "kind", "offset"),
    [(">*a\nb*", "Bold", 1), (">a _b\n\nc", "Italic", 3), ("x\n>||a\n>b\nc", "Spoiler", 3), (">__a", "Underline", 1)],
)
def test_markdown_left_open_at_the_end_of_a_quotation(source: str, kind: str, offset: int) -> None:
    with pytest.raises(ApiError) as caught:
        formatted(source, "MarkdownV2", None)
    reason = f"Can't find end of {kind} entity at byte offset {offset}"
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


def test_quotations_that_end_well() -> None:
    kinds = [one["type"] for one in formatted(">*a*\n**>b\n>c||\nd", "MarkdownV2", None)[1]]
    assert kinds == ["blockquote", "bold", "expandable_blockquote"]


def test_what_telegram_finds_by_itself() -> None:
    text = "/pause@breather_bot hey @alexander #calm https://example.org/a."
    kinds = {text[one["offset"] : one["offset"] + one["length"]]: one["type"] for one in typed(text)[1]}
    assert kinds == {
        "/pause@breather_bot": "bot_command",
        "@alexander": "mention",
        "#calm": "hashtag",
        "https://example.org/a": "url",
    }


def test_given_entities_are_kept_or_dropped() -> None:
    wanted = [
        {"type": "bold", "offset": 0, "length": 99},
        {"type": "bot_command", "offset": 0, "length": 2},
        {"type": "date_time", "offset": 1, "length": 1, "unix_time": 5},
    ]
    assert [entity["type"] for entity in formatted("ab", None, wanted)[1]] == ["bold", "date_time"]


def test_code_holds_no_formatting() -> None:
    _, entities = formatted("<b>a <code>b</code></b><i>c</i>", "HTML", None)
    assert [entity["type"] for entity in entities] == ["code", "italic"]


def test_white_space_is_trimmed_and_entities_move() -> None:
    assert formatted("  <b> 😀x </b> ", "HTML", None) == ("😀x", [{"type": "bold", "offset": 0, "length": 3}])


words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=20)


@given(before=words, inside=words, after=words)
def test_offsets_are_utf_16(before: str, inside: str, after: str) -> None:
    source = f"{html.escape(before)}|<u>{html.escape(inside)}</u>|{html.escape(after)}"
    text, entities = formatted(source, "HTML", None)
    assert text == f"{before}|{inside}|{after}".strip()
    wide = text.encode("utf-16-le")
    found = next(entity for entity in entities if entity["type"] == "underline")
    start, end = found["offset"] * 2, (found["offset"] + found["length"]) * 2
    assert wide[start:end].decode("utf-16-le") == inside


@given(text=st.text(max_size=40))
def test_units_are_what_utf_16_says(text: str) -> None:
    clean = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert units(clean) == len(clean.encode("utf-16-le")) // 2


def attempt(text: str, mode: str) -> tuple[str, list[Entity]] | str:
    """Return the parsed text, or why it was refused."""
    try:
        return formatted(text, mode, None)
    except ApiError as error:
        return error.description


@given(
    text=st.text(st.sampled_from("ab<>/&\"'= 😀;#*_`[]()~|!\\."), max_size=30),
    mode=st.sampled_from(["HTML", "MarkdownV2", "Markdown"]),
)
def test_no_text_breaks_the_parser(text: str, mode: str) -> None:
    outcome = attempt(text, mode)
    if isinstance(outcome, str):
        assert outcome.startswith("Bad Request: can't parse entities: ")
    else:
        plain, entities = outcome
        assert all(one["length"] > 0 and one["offset"] + one["length"] <= units(plain) for one in entities)
