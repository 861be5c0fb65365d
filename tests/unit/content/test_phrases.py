"""Which of several wordings is found in a text. Whole words: test_statement."""

from content.understanding.phrases import flags

WORDINGS = {
    "sings": "he sings",
    "sings-well": "he sings well",
    "he's": "he's singing",
}
FOUND = {
    "he sings": ["sings"],
    "He  Sings\nloud": ["sings"],
    "the sings": [],
    "he sings well": ["sings-well"],
    "he sings wells": ["sings"],
    "he sings, he sings well": ["sings", "sings-well"],
    "he’s singing": ["he's"],
    "he - sings": ["sings"],
}


def test_the_longest_wording_is_found() -> None:
    found = {text: [flag.id for flag in flags(text, WORDINGS)] for text in FOUND}
    assert found == FOUND
