"""What a language lacks to understand typed words is named, line by line."""

from pathlib import Path
from shutil import copy

import pytest

from content.catalog.messages import ROOT
from content.lint.understanding import understanding_problems
from content.understanding.danger import KINDS

DANGER = "\n".join([*(f"{kind} 1: {kind} it is" for kind in KINDS), "none: hello", ""])
PLAIN = "nothing: hello\nself: i am tired\n"


class Dutch:
    """A language folder that has all by which typed words are read, but no weights and no libraries."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "nl"
        for name, lines in (("danger", DANGER), ("plain", PLAIN)):
            (self.folder / "corpus" / name).mkdir(parents=True)
            (self.folder / "corpus" / name / "some.txt").write_text(lines, encoding="utf-8")
        for file in ("typed.toml", "keywords.toml", "danger.toml", "concepts.toml"):
            copy(ROOT / "en" / file, self.folder / file)

    def change(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")

    def problems(self) -> list[str]:
        return list(map(str, understanding_problems(self.folder, ROOT / "en")))


@pytest.fixture
def dutch(tmp_path: Path) -> Dutch:
    return Dutch(tmp_path)


def test_a_language_that_has_all_lacks_nothing(dutch: Dutch) -> None:
    assert dutch.problems() == []


def test_weights_of_another_corpus_are_stale(dutch: Dutch) -> None:
    copy(ROOT / "en" / "danger.weights", dutch.folder)
    assert dutch.problems() == ["nl/danger.weights: is stale: run `make train`"]


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("typed.toml", '"about"', '"a bout"', "nl/typed.toml: cannot be read"),
        ("keywords.toml", 'pause = ["pause"]', "", "nl/keywords.toml: cannot be read: "),
        ("keywords.toml", 'pause = ["pause"]', 'pause = ["limit"]', "inline: stands in it twice: limit"),
        ("keywords.toml", 'pause = ["pause"]', 'pause = ["?"]', "nl/keywords.toml: cannot be read"),
        ("keywords.toml", '"square"]', '"Eqúal"]', "nl/keywords.toml: Eqúal: names something else in English"),
        ("danger.toml", "hint = 0.28", "hint = 2", "nl/danger.toml: cannot be read"),
        ("danger.toml", "\ncoercion = [", "\nstalking = [", "nl/danger.toml: coercion: has no certain phrase"),
        ("corpus/danger/some.txt", "none:", "none 1:", "some.txt: 15: every kind but none has a severity"),
        ("corpus/danger/some.txt", "stalking 1:", "control 1:", "nl/corpus/danger: stalking: no sentence tells of it"),
    ],
)
def test_each_fault_is_named_where_it_is(dutch: Dutch, file: str, old: str, new: str, what: str) -> None:
    dutch.change(file, old, new)
    (fault,) = dutch.problems()
    assert what in fault
    assert "\n" not in fault


def test_situations_and_their_sentences_belong_together(dutch: Dutch) -> None:
    for file in ("boundaries.toml", "repairs.toml", "validations.toml"):
        copy(ROOT / "en" / file, dutch.folder / file)
    dutch.change("corpus/plain/some.txt", "self:", "boundary/nobody, self:")
    found = dutch.problems()
    assert "nl/corpus/plain: boundary/insults: no sentence tells of it" in found
    assert "nl/corpus/plain: boundary/nobody: no library has such a situation" in found
