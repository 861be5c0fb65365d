"""Wordings with parts in them: which of several is found, and what may stand between. Whole words: test_statement."""

import pytest

from bot.domain.wordings import Part, flags

PARTS = {
    "who": Part(("he", "she", "my aunt"), then=("just", "has already")),
    "her": Part(("her", "him")),
    "thing": Part(("dog", "tall dog")),
}
WORDINGS = {
    "sings": "{who} sings",
    "sings-well": "{who} sings well",
    "of": "song of {her}",
    "of-her-thing": "song of {her} {thing}",
    "of-her-cat": "song of her cat",
    "if": "if {who}",
    "he's": "he's singing",
}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("he sings", ["sings"]),
        ("My  Aunt\nsings", ["sings"]),
        ("she just sings", ["sings"]),
        ("she has already sings", ["sings"]),
        ("she just just sings", []),
        ("the sings", []),
        ("he sings well", ["sings-well"]),
        ("he sings wells", ["sings"]),
        ("a song of him", ["of"]),
        ("a song of her tall dog", ["of-her-thing"]),
        ("a song of her cat", ["of-her-cat"]),
        ("a song of her cats", ["of"]),
        ("if he sings", ["if"]),
        ("if he sings he sings", ["if", "sings"]),
        ("he’s singing", ["he's"]),
        ("{who} sings", []),
    ],
)
def test_the_longest_wording_with_a_part_is_found(text: str, ids: list[str]) -> None:
    assert [flag.id for flag in flags(text, WORDINGS, PARTS)] == ids


def test_a_part_nobody_gave_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        flags("he sings", {"sings": "{whom} sings"}, PARTS)
