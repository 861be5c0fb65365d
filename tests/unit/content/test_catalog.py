"""The catalog: slots cannot break a sentence, names cannot break out of it, lengths and moments read well."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.catalog.formats import duration, moment, reader_locale
from content.catalog.loaders import boundaries
from content.catalog.messages import Catalog, Html, catalog, plain
from content.understanding.danger import read
from tests.support.words import worded

AT = datetime(2026, 1, 5, 21, 30, tzinfo=UTC)


def write(root: Path, languages: Mapping[str, str]) -> Catalog:
    for language, text in languages.items():
        folder = root / language
        folder.mkdir()
        (folder / "all.ftl").write_text(text, encoding="utf-8")
    return Catalog(root)


@pytest.fixture
def words(tmp_path: Path) -> Catalog:
    english = """
hello = Hello <b>{ $name }</b>.
only-here = Here.
days = { $count ->
    [one] a day
   *[other] days
}
"""
    polish = """
hello = Cześć, { $name }.
days = { $count ->
    [one] dzień
    [few] dni
    [many] wiele dni
   *[other] dnia
}
"""
    return write(tmp_path, {"pl": polish, "en": english, "empty": ""})


def test_a_slot_as_long_as_a_telegram_message_is_shown_whole_and_escaped(words: Catalog) -> None:
    assert words.text("en", "hello", name="<a>&" * 1024) == f"Hello <b>{'&lt;a&gt;&amp;' * 1024}</b>."


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("<b>loud", "&lt;b&gt;loud"),
        ("Tom & Jo", "Tom &amp; Jo"),
        ("&lt;", "&amp;lt;"),
        ('a "quote"', 'a "quote"'),
        ("{ $name }", "{ $name }"),
        (Html("<i>soft</i>"), "<i>soft</i>"),
        (7, "7"),
    ],
)
def test_slots_are_escaped_once_and_html_not_at_all(words: Catalog, value: str | int, shown: str) -> None:
    assert words.text("en", "hello", name=value) == f"Hello <b>{shown}</b>."


@given(st.text())
def test_whatever_is_typed_reads_as_typed(typed: str) -> None:
    html = catalog().text("en", "zone-set", zone=typed, now="now")
    assert html == catalog().text("en", "zone-set", zone=Html(escape(typed, quote=False)), now="now")
    assert plain(html) == worded("zone-set", zone="\N{SNOWMAN}", now="now").replace("\N{SNOWMAN}", typed)


def test_a_missing_word_is_english(words: Catalog) -> None:
    assert words.text("pl", "only-here") == "Here."
    assert (words.has("pl", "only-here"), words.has("en", "only-here")) == (False, True)


def test_mistakes_of_ours_are_loud(words: Catalog) -> None:
    with pytest.raises(LookupError):
        words.text("en", "nothing-such")
    with pytest.raises(LookupError, match="name"):
        words.text("en", "hello")


@pytest.mark.parametrize(
    ("count", "shown"), [(1, "dzień"), (2, "dni"), (5, "wiele dni"), (22, "dni"), (112, "wiele dni")]
)
def test_plural_forms_are_the_languages_own(words: Catalog, count: int, shown: str) -> None:
    assert words.text("pl", "days", count=count) == shown


def test_english_plural_forms() -> None:
    assert [catalog().text("en", "safety-languages", count=count) for count in (1, 2)] == [
        "one language",
        "2 languages",
    ]


def test_english_comes_first_and_stands_in(words: Catalog) -> None:
    assert words.languages[0] == "en"
    assert "pl" in words.languages
    assert sorted(words.ids("pl")) == ["days", "hello"]


@pytest.mark.parametrize(
    ("code", "language"),
    [("pl", "pl"), ("pl-PL", "pl"), ("PL_pl", "pl"), ("de", "en"), (None, "en"), ("", "en"), ("..", "en")],
)
def test_the_language_follows_telegrams_code(words: Catalog, code: str | None, language: str) -> None:
    assert words.language(code) == language


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("pt-br", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("pt", "pt"),
        ("pt-pt", "pt"),
        ("zh-hans-cn", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-hant", "zh-Hans"),
        ("en-gb", "en"),
        ("es-419", "en"),
    ],
)
def test_a_countrys_own_kind_of_a_language_comes_before_the_language(tmp_path: Path, code: str, language: str) -> None:
    words = write(tmp_path, dict.fromkeys(("en", "pt", "pt-BR", "zh-Hans"), "hello = hello\n"))
    assert words.language(code) == language


def test_what_it_does_not_say_itself_the_language_says(tmp_path: Path) -> None:
    texts = {"en": "a = en\nb = en\nc = en\n", "pt": "a = pt\nb = pt\n", "pt-BR": "a = br\n"}
    words = write(tmp_path, texts)
    assert [words.text("pt-BR", one) for one in "abc"] == ["br", "pt", "en"]


def test_lengths_and_moments_are_worded_as_in_that_country() -> None:
    assert duration(timedelta(minutes=20), "pt-BR") == "20 minutos"
    assert "21:30" in moment(AT, reader_locale("pt-BR"), ZoneInfo("UTC"))


@pytest.mark.parametrize("language", ["fi", "en-GB"])
def test_libraries_and_readers_of_danger_stand_in_by_the_same_rule(language: str) -> None:
    assert boundaries(language) is boundaries("en")
    assert read("he hit me in the face last night", language) == read("he hit me in the face last night", "en")


@pytest.mark.parametrize(
    ("length", "shown"),
    [
        (timedelta(minutes=1), "1 minute"),
        (timedelta(seconds=5), "1 minute"),
        (timedelta(minutes=20), "20 minutes"),
        (timedelta(minutes=50), "50 minutes"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=1, minutes=30), "1 hour and 30 minutes"),
        (timedelta(hours=2, minutes=1), "2 hours and 1 minute"),
        (timedelta(minutes=59, seconds=40), "1 hour"),
        (timedelta(hours=24), "24 hours"),
        (timedelta(days=30), "30 days"),
        (timedelta(days=2, hours=1), "2 days and 1 hour"),
    ],
)
def test_lengths_read_as_people_say_them(length: timedelta, shown: str) -> None:
    assert duration(length, "en") == shown


def test_lengths_are_in_the_readers_language() -> None:
    assert duration(timedelta(hours=1, minutes=2), "de") == "1 Stunde und 2 Minuten"
    assert duration(timedelta(days=30), "pt") == "30 dias"


@pytest.mark.parametrize(
    ("zone", "day", "shown"),
    [
        (None, False, '<tg-time unix="1767648600" format="t">21:30 UTC</tg-time>'),
        (ZoneInfo("Asia/Kolkata"), False, '<tg-time unix="1767648600" format="t">03:00</tg-time>'),
        (ZoneInfo("Asia/Kolkata"), True, '<tg-time unix="1767648600" format="wt">Tue 03:00</tg-time>'),
        (None, True, '<tg-time unix="1767648600" format="wt">Mon 21:30 UTC</tg-time>'),
    ],
)
def test_a_moment_is_telegrams_own_with_a_fallback(zone: ZoneInfo | None, day: bool, shown: str) -> None:
    told = moment(AT, reader_locale("en"), zone, day=day)
    assert told == shown
    assert isinstance(told, Html)


def test_plain_is_what_a_reader_sees() -> None:
    assert plain("<b>A &lt;pause&gt;</b> &amp; a walk") == "A <pause> & a walk"
