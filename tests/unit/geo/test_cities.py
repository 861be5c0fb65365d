"""The index of cities that is shipped, and the script that builds it."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.geo.cities import INDEX, cities_called, countries, fold, states
from tests.support.build_cities import NAMES_IN_A_PIECE, entries, write


def test_the_index_is_what_the_script_builds() -> None:
    texts = entries()
    with ZipFile(INDEX) as index:
        assert index.namelist() == list(texts)
        for name, text in texts.items():
            assert index.read(name).decode() == text, f"{name} is out of date: run make cities"


def test_the_same_texts_make_the_same_file(tmp_path: Path) -> None:
    for name in ("first.zip", "second.zip"):
        write({"names": "lisbon\nporto"}, tmp_path / name)
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()


def test_the_first_and_the_last_name_of_every_piece_are_found() -> None:
    with ZipFile(INDEX) as index:
        pieces = [index.read(name).decode().split("\n") for name in index.namelist() if name.startswith("names/")]
    assert all(len(piece) == NAMES_IN_A_PIECE for piece in pieces[:-1])
    for piece in pieces:
        for line in (piece[0], piece[-1]):
            name, _, numbers = line.partition("\t")
            assert len(cities_called(name)) == len(numbers.split()), name


def test_a_city_knows_whether_the_name_is_its_own() -> None:
    (large,) = [city for city in cities_called("lisbon") if city.people > 100_000]
    assert (large.name, large.region, large.zone, large.own) == ("Lisbon", "PT-14", "Europe/Lisbon", True)
    assert [city.own for city in cities_called("lissabon") if city.name == "Lisbon"] == [False]


@pytest.mark.parametrize(
    "name", ["", "x", "!", "lisbo", "isbon", "lisbon\t1", "\x00\x00", "\U0010ffff" * 2, "\ud800\ud800"]
)
def test_what_is_no_name_finds_no_city(name: str) -> None:
    assert cities_called(name) == []


@given(st.text(max_size=40))
def test_whatever_is_folded_can_be_looked_up(text: str) -> None:
    assert all(city.name for city in cities_called(fold(text)))


def test_countries_and_states_are_kept_with_their_codes() -> None:
    assert ("Portugal", "PT", "PRT") in countries()
    assert states()["US-OR"] == "Oregon"
    assert len(states()) > 50
