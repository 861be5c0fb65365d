"""Training and measuring, on a corpus of a few sentences."""

import shutil
from pathlib import Path

import pytest

from content.catalog.messages import ROOT
from content.understanding.danger import DangerReader
from content.understanding.measure import measure_fifth, measure_files
from content.understanding.training import stale, write_weights

DANGER = """
violence 2: he hit me
violence 2: she slapped me

self 1: i want to end my life

none: we had dinner
none: he cooked for me

none: thanks
"""
PLAIN = """
boundary/insults: she calls me stupid
boundary/insults: he called me lazy

repair/im-sorry: i was wrong

self: i am tired

nothing: hello
"""
CASES = """
cases = [
    { text = "he hit me", kind = "violence", severity = 2, also = ["child"] },
    { text = "we had dinner", kind = "none" },
]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Create a language folder with a small corpus, and the weights made of it."""
    folder = tmp_path / "en"
    for name, lines in (("danger", DANGER * 3), ("plain", PLAIN * 3)):
        (folder / "corpus" / name).mkdir(parents=True)
        (folder / "corpus" / name / "some.txt").write_text(lines, encoding="utf-8")
    for name in ("concepts.toml", "danger.toml"):
        shutil.copy(ROOT / "en" / name, folder / name)
    assert sorted(write_weights(folder)) == [f"{one}.weights" for one in ("danger", "kinds", "lines", "situations")]
    return folder


def test_weights_are_stale_once_the_corpus_has_changed(folder: Path) -> None:
    assert list(stale(folder)) == []
    with (folder / "corpus" / "danger" / "some.txt").open("a", encoding="utf-8") as corpus:
        corpus.write("none: good morning\n")
    assert {name for name, _ in stale(folder)} == {"danger", "kinds", "lines", "situations"}
    (folder / "lines.weights").unlink()
    assert "cannot be read" in dict(stale(folder))["lines"]


def test_what_was_trained_is_read(folder: Path) -> None:
    reader = DangerReader.load(folder)
    found = reader.read("he hit me")
    assert found is not None
    assert (found.sure, found.kind) == (True, "violence")
    assert reader.read("we had dinner") is None


def test_given_cases_are_measured_by_severity_and_kind(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cases.toml").write_text(CASES, encoding="utf-8")
    (tmp_path / "plain.txt").write_text(PLAIN, encoding="utf-8")
    measured = measure_files(folder, tmp_path / "cases.toml", tmp_path / "plain.txt")
    rows = {line.split()[0]: line.split()[1:] for line in measured.lines(misses=False)}
    assert rows["serious"] == ["1", "100.0%", "100.0%", "0.0%", "0.0%"]
    assert rows["harmless"][:3] == ["1", "0.0%", "0.0%"]
    assert rows["violence"] == rows["serious"]
    assert len(measured.plain) == len([line for line in PLAIN.splitlines() if line])


def test_a_fifth_is_measured_without_having_been_trained_on(folder: Path) -> None:
    measured = measure_fifth(folder)
    assert [*measured.danger, *measured.plain]
    assert len(measured.danger) < len([line for line in (DANGER * 3).splitlines() if line])
    assert list(measured.lines(misses=True))
