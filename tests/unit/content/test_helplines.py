"""Help lines by country: how they are found, and every rule seen to fail on a copy with one line changed."""

from datetime import date
from pathlib import Path

import pytest

from content.catalog.helplines import (
    Helplines,
    countries_by_name,
    country_name,
    country_of,
    find_countries,
    helplines,
    services_in,
)
from content.catalog.loaders import ROOT
from content.catalog.messages import catalog
from content.lint.helplines import helpline_problems

LIST = (ROOT / Helplines.file).read_text(encoding="utf-8")
KENYA = '{ how = "call", to = "1195" }'


@pytest.mark.parametrize(
    ("old", "new", "id_", "what"),
    [
        ('{ id = "ke" }', '{ id = "kx" }', "ke-1195", "there is no country 'ke'"),
        ('{ id = "ke" }', '{ id = "ke" }, { id = "zz" }', "zz", "no country with this ISO code"),
        ('{ id = "ke" }', '{ id = "ke" }, { id = "ch-" }', "ch-", "should match pattern"),
        ('{ id = "ke" }', '{ id = "ke" }, { id = "fj" }', "fj", "has no service"),
        ('sources = ["nation.africa"]', "sources = []", "ke-1195", "at least 1 item"),
        ('sources = ["nation.africa"]\n', "", "ke-1195", "sources: Field required"),
        (KENYA, '{ how = "call", to = "nineteen" }', "ke-1195", "does not look like one of call"),
        (KENYA, '{ how = "call", to = "11-" }', "ke-1195", "does not look like one of call"),
        (KENYA, '{ how = "site", to = "no site" }', "ke-1195", "does not look like one of site"),
        (KENYA, '{ how = "shout", to = "1195" }', "ke-1195", "how: Input should be"),
        (KENYA, '{ how = "call-then", to = "1195" }', "ke-1195", "then: digits"),
        (KENYA, '{ how = "call", to = "1195", then = "5" }', "ke-1195", "then: digits"),
        (KENYA, '{ how = "text-word", to = "1195" }', "ke-1195", "say: for text-word"),
        (KENYA, '{ how = "call", to = "1195", speaks = ["qqq"] }', "ke-1195", "'qqq' is no language"),
        (KENYA, '{ how = "call", to = "1195", since = 2999-01-01 }', "ke-1195", "2999-01-01 is still to come"),
        (KENYA, f'{KENYA}, {{ how = "call", to = "11-95" }}', "ke-1195", "11-95 stands in ke-1195 already"),
        (
            KENYA,
            '{ how = "call", to = "1195", hours = { open = 9, close = 25 } }',
            "ke-1195",
            "less than or equal to 24",
        ),
    ],
)
def test_each_fault_is_named_where_it_is(tmp_path: Path, old: str, new: str, id_: str, what: str) -> None:
    assert LIST.count(old) == 1
    (tmp_path / Helplines.file).write_text(LIST.replace(old, new), encoding="utf-8")
    found = [*helpline_problems(tmp_path)]
    assert {fault.id for fault in found} == {id_}
    assert what in " ".join(map(str, found))


@pytest.mark.parametrize("line", ['quality = "N"\n', "checked_on = 2026-11-22\n"])
def test_every_entry_says_how_good_it_is_and_when_it_was_looked_up(tmp_path: Path, line: str) -> None:
    before, _, kenya = LIST.rpartition("[[service]]")
    (tmp_path / Helplines.file).write_text(before + "[[service]]" + kenya.replace(line, ""), encoding="utf-8")
    (fault,) = helpline_problems(tmp_path)
    assert (fault.id, fault.what) == ("ke-1195", f"{line.split()[0]}: Field required")


def test_a_day_to_come_is_no_day_it_was_checked_on(tmp_path: Path) -> None:
    before, _, kenya = LIST.rpartition("2026-11-22")
    (tmp_path / Helplines.file).write_text(before + "2999-01-01" + kenya, encoding="utf-8")
    (fault,) = helpline_problems(tmp_path)
    assert (fault.id, fault.what) == ("ke-1195", "2999-01-01 is still to come")


def test_the_same_number_may_be_another_service_or_another_country(tmp_path: Path) -> None:
    twice = LIST.replace('{ how = "call", to = "190" }', '{ how = "call", to = "180" }')
    assert twice != LIST
    (tmp_path / Helplines.file).write_text(twice, encoding="utf-8")
    assert [*helpline_problems(tmp_path)] == []


def test_a_list_that_is_no_list_is_one_fault(tmp_path: Path) -> None:
    (tmp_path / Helplines.file).write_text("country = [", encoding="utf-8")
    assert [fault.id for fault in helpline_problems(tmp_path)] == ["?"]


def test_every_entry_was_looked_up_on_one_day() -> None:
    assert {one.checked_on for one in helplines().services.values()} == {date(2026, 11, 22)}


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Lisbon", "pt"),
        ("Asia/Kolkata", "in"),
        ("Asia/Calcutta", "in"),
        ("Europe/Kiev", "ua"),
        ("America/Argentina/Buenos_Aires", "ar"),
        ("Africa/Lagos", None),
        ("Etc/GMT-2", None),
        ("UTC", None),
        (None, None),
    ],
)
def test_a_zone_tells_of_a_country_with_help_lines_or_of_none(zone: str | None, country: str | None) -> None:
    assert country_of(zone) == country


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Portugal", ["pt"]),
        ("  the states ", ["us"]),
        ("UK", ["gb"]),
        ("us", ["us"]),
        ("deutschland", ["de"]),
        ("Österreich", ["at"]),
        ("osterreich", ["at"]),
        ("turkey", ["tr"]),
        ("Turkiye", ["tr"]),
        ("Russia", ["ru"]),
        ("switz", ["ch"]),
        ("u", []),
        ("Atlantis", []),
        ("", []),
    ],
)
def test_a_typed_name_finds_its_country(typed: str, codes: list[str]) -> None:
    assert find_countries(typed, "en") == codes


def test_where_a_name_fits_several_those_with_help_lines_come_first() -> None:
    assert find_countries("united", "en") == ["gb", "us", "ae"]


def test_every_country_is_found_by_its_name_in_every_language() -> None:
    for language in catalog().languages:
        for code in helplines().countries:
            assert find_countries(country_name(code, language), language)[0] == code


def test_countries_come_in_the_order_of_their_names() -> None:
    names = [country_name(code, "en") for code in countries_by_name("en")]
    assert names == sorted(names)
    assert len(names) == len(helplines().countries) == 43


def test_numbers_that_look_alike_are_no_services_of_other_countries() -> None:
    for number in ("116 016", "116 123", "116 006"):
        there = {one.country for one in helplines().services.values() if any(way.to == number for way in one.ways)}
        assert there == {"116 016": {"de"}, "116 123": {"ua"}, "116 006": {"pt", "no"}}[number]
    assert services_in("ru") == ()
