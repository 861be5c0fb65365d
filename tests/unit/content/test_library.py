"""The libraries of words: what they give, and every rule seen to fail on a copy of our own with one line changed."""

from pathlib import Path
from shutil import copy

import pytest

from content.catalog import loaders
from content.catalog.fluent import Problem
from content.catalog.libraries import LIBRARIES, Boundaries
from content.catalog.loaders import ROOT, LibraryError, read
from content.lint.libraries import library_problems

ENGLISH = {kind: read(kind, ROOT / "en" / kind.file) for kind in LIBRARIES}
RECORDS = [one for found in ENGLISH.values() for table in found.tables().values() for one in table.values()]
SAID = [line for one in RECORDS for line in one.said()]
LIMIT = loaders.boundaries().script


class LibraryCheck:
    """A copy of our libraries under a test's hand."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.add("en")

    def add(self, language: str) -> None:
        (self.root / language).mkdir()
        for file in (*(kind.file for kind in LIBRARIES), "affirming.toml", "delicate.toml"):
            copy(ROOT / "en" / file, self.root / language)

    def change(self, file: str, old: str, new: str, language: str = "en") -> None:
        path = self.root / language / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def say(self, text: str) -> list[Problem]:
        """Return the problems once an affirmation says this instead of `PLAIN`."""
        self.change("affirmations.toml", PLAIN, text)
        return self.problems()

    def problems(self, language: str = "en") -> list[Problem]:
        return list(library_problems(self.root / language, self.root / "en", "'"))


WORDS = loaders.affirmations()
PLAIN = WORDS.affirmations["play-cat"].text
ASKED = WORDS.themes["play"].question
MOVING = WORDS.themes["water"].question


@pytest.fixture
def shelf(tmp_path: Path) -> LibraryCheck:
    return LibraryCheck(tmp_path)


def test_our_own_libraries_are_sound(shelf: LibraryCheck) -> None:
    assert shelf.problems() == []


GOT_LOUD = f'text = "{loaders.repairs().repairs["got-loud"].text}"'
A_POINT = loaders.repairs().repairs["a-point"].text
WHOLE = 'text = "I want to hear this to the end. {time|Tomorrow} we talk, in {place|the park}."'
CLEAR = f'text = "{LIMIT("raised-voice", "clear").text}"'
SORRY = loaders.invites().invite("an-apology", "short").text_with_topic
HOW_ARE_WE = loaders.invites().invite("a-check-in", "short").text
THANKFUL = loaders.questions().questions["us-thankful"].text
CARDS = loaders.learning().cards
OLD_HURT = CARDS["attachment-fearful-avoidant"].paragraphs[0]
TONIGHT = CARDS["fixer-and-feeler"].tonight
BENEATH = str([*loaders.blame().judgements["controlled"].feelings]).replace("'", '"')
CONTROLLED = f'text = "controlled", harm = true, feelings = {BENEATH}'


@pytest.mark.parametrize(
    ("file", "old", "new", "id_", "what"),
    [
        ("repairs", 'id = "got-loud"', 'id = "unfair"', "repair", "this id stands here twice: unfair"),
        ("repairs", 'id = "got-loud"', 'id = "we-agree"', "we-agree", "taken by a group already"),
        ("repairs", 'id = "got-loud"', 'id = "Got loud"', "Got loud", "should match pattern"),
        ("repairs", 'id = "got-loud", ', "", "repair", "each with an id"),
        ("repairs", '"go-slower", group = "slow-down"', '"go-slower", group = "slow"', "go-slower", "no group"),
        ("repairs", GOT_LOUD, f'text = "Now {A_POINT}"', "a-point", "the same as got-loud"),
        ("repairs", GOT_LOUD, f'text = "{"a" * 151}"', "got-loud", "at most 150"),
        ("repairs", GOT_LOUD, 'text = "Two\\nlines"', "got-loud", "should match pattern"),
        ("repairs", GOT_LOUD, 'text = "{name} is loud"', "got-loud", "should match pattern"),
        ("repairs", GOT_LOUD, 'text = "I\'m ALWAYS loud."', "got-loud", "says 'ALWAYS', which blames"),
        ("repairs", GOT_LOUD, 'text = "I feel that you\'re loud."', "got-loud", "says 'I feel that you'"),
        ("repairs", GOT_LOUD, 'text = "I said \\"loud\\"."', "got-loud", "a straight double quote"),
        ("repairs", GOT_LOUD, 'text = "I’m sorry."', "got-loud", "two kinds of apostrophe"),
        ("repairs", GOT_LOUD, 'text = "Two  spaces."', "got-loud", "a space too many"),
        ("repairs", '"Stop and start over"', f'"{"a" * 37}"', "start-over", "label: String should have at most 36"),
        ("boundaries", CLEAR, f'text = "{"a " * 120}a"', "raised-voice-clear", "240 characters; it has 241"),
        ("boundaries", CLEAR, 'text = "Later, {time|soon."', "raised-voice-clear", "a blank is not closed"),
        ("boundaries", CLEAR, 'text = "Later, {time}."', "raised-voice-clear", "a blank is not closed"),
        ("boundaries", CLEAR, 'text = "Later, {when|soon}."', "raised-voice-clear", "there is no slot 'when'"),
        ("boundaries", CLEAR, 'text = "{time|Soon} or {time|later}."', "raised-voice-clear", "same blank"),
        ("boundaries", CLEAR, WHOLE.replace("I want", "{sign|I want}"), "raised-voice-clear", "more than two"),
        ("boundaries", CLEAR, f'text = "{{time|a}} {"m" * 217}"', "raised-voice-clear", "a copy button takes 256"),
        ("boundaries", '"ten minutes"', f'"{"a" * 41}"', "length", "at most 40"),
        ("invites", SORRY, SORRY.replace("{topic}", "it"), "an-apology-short", "with {topic} in it, once"),
        ("invites", SORRY, SORRY.replace("{topic}", "{it}{topic}"), "an-apology-short", "other braces"),
        ("invites", f'"{HOW_ARE_WE}"', f'"{"a" * 261}"', "a-check-in-short", "at most 260"),
        ("questions", THANKFUL, "Why do you sigh?", "us-thankful", "says 'Why do you'"),
        ("questions", '"today-kind", theme = "today"', '"today-kind", theme = "us"', "us", "has 21 of question"),
        (
            "affirmations",
            'id = "water-glass", theme = "water"',
            'id = "w", theme = "tired"',
            "water",
            "has 4 of affirm",
        ),
        ("affirmations", f'{{ id = "play-cat", theme = "play", text = "{PLAIN}" }},', "", "affirmation", "must be 260"),
        (
            "affirmations",
            '"Water"',
            '"The water in every single glass of it"',
            "water",
            "label: String should have at most 36",
        ),
        ("affirmations", PLAIN, f"I can {'a' * 120}", "play-cat", "text: String should have at most 125"),
        ("affirmations", ASKED, f"{ASKED[:-1]}.", "play", "question: String should match"),
        ("affirmations", ASKED, f"{ASKED} And what else?", "play", "question: String should match"),
        ("affirmations", MOVING, ASKED, "water", "the same as play"),
        ("affirmations", '"Water"', '"Play"', "water", "the same as play"),
        ("affirmations", '"Water"', '"The worthy lake"', "water", "says 'worthy', which boasts"),
        ("affirmations", ASKED, f"{ASKED[:-1]} with a partner?", "play", "says 'partner', which no locked screen"),
        ("affirmations", ASKED, f"{ASKED[:-1]} as it’ll be?", "play", 'says "it\'ll", which promises'),
        ("feelings", 'text = "tearful"', 'text = "ignored"', "tearful", "a judgement, not a feeling"),
        ("feelings", 'text = "tearful"', 'text = "sad"', "tearful", "the same as sad"),
        ("feelings", 'text = "tearful"', 'text = "ready to cry quite a lot"', "tearful", "at most 20"),
        ("needs", 'text = "some quiet"', 'text = "some quiet."', "quiet", "should match pattern"),
        ("needs", '{ id = "quiet", group = "free", text = "some quiet" },', "", "need", "must be 24, there are 23"),
        ("learn", OLD_HURT, "a" * 600, "attachment-fearful-avoidant", "1000 characters at most"),
        ("learn", TONIGHT, "a" * 261, "fixer-and-feeler", "tonight: String"),
        ("listen", '"no-advice", phase = "saying-back"', '"no-advice"', "no-advice", "phase: Field required"),
        ("reflect", 'id = "window", minutes = 1', 'id = "window", minutes = 2', "step", "these take 8"),
        ("blame", CONTROLLED, CONTROLLED.replace(BENEATH, '["cross"]'), "controlled", "no such feelings: cross"),
        ("blame", 'id = "toxic", kind = "label"', 'id = "toxic", kind = "name"', "toxic", "there is no kind 'name'"),
        ("blame", '{ id = "joint", words', '{ id = "joints", words', "spot", "there must be a list joint"),
        ("alone", 'label = "Invite, don\'t force"', 'label = ""', "invite", "label: String should match"),
        ("alone", 'label = "Invite, don\'t force"', "score = 3", "invite", "score: Extra inputs"),
        ("alone", 'links = ["therapy"]', "", "how-long", "must name the same: therapy"),
        ("alone", 'links = ["therapy"]', 'links = ["therapy", "safety"]', "how-long", "must name the same: safety"),
        ("alone", 'links = ["therapy"]', 'links = ["therapist"]', "how-long", "links: 0: Input should be"),
        ("alone", 'links = ["therapy"]', 'links = ["therapy"]\npieces = ["home"]', "how-long", "no piece 'home'"),
    ],
)
def test_each_fault_is_named_where_it_is(
    shelf: LibraryCheck, file: str, old: str, new: str, id_: str, what: str
) -> None:
    shelf.change(f"{file}.toml", old, new)
    found = shelf.problems()
    assert {fault.file for fault in found} == {f"en/{file}.toml"}
    assert any(fault.id == id_ and what in fault.what for fault in found), found


def test_every_square_of_a_grid_is_filled_once(shelf: LibraryCheck) -> None:
    shelf.change("invites.toml", f'tone = "short"\ntext = "{HOW_ARE_WE}', f'tone = "light"\ntext = "{HOW_ARE_WE}')
    assert [(fault.id, fault.what) for fault in shelf.problems()] == [
        ("invite", "there must be one for a-check-in and light, there are 2"),
        ("invite", "there must be one for a-check-in and short, there are 0"),
    ]


@pytest.mark.parametrize("text", ["not = [toml", "\xff", "repair = 3", ""])
def test_a_file_that_is_no_library_is_refused_by_name(shelf: LibraryCheck, text: str) -> None:
    (shelf.root / "en" / "repairs.toml").write_bytes(text.encode("latin-1"))
    assert {fault.file for fault in shelf.problems()} == {"en/repairs.toml"}


def test_without_the_words_of_blame_nothing_is_said(shelf: LibraryCheck) -> None:
    (shelf.root / "en" / "blame.toml").unlink()
    assert Problem("en/blame.toml", "?", "cannot be read") in [
        fault._replace(what=fault.what[:14]) for fault in shelf.problems()
    ]


@pytest.mark.parametrize("file", ["affirming.toml", "delicate.toml"])
@pytest.mark.parametrize("text", ["", "words = []", "not = [toml"])
def test_without_the_lists_of_what_it_may_not_say_nothing_is_affirmed(
    shelf: LibraryCheck, file: str, text: str
) -> None:
    (shelf.root / "en" / file).write_text(text, encoding="utf-8")
    (fault,) = shelf.problems()
    assert (fault.file, fault.what[:14]) == (f"en/{file}", "cannot be read")


def test_all_that_is_wrong_is_told_at_once(shelf: LibraryCheck) -> None:
    shelf.change(
        "boundaries.toml", 'id = "silence-soft"\nsituation = "silence"', 'id = "silence-soft"\nsituation = "x y"'
    )
    shelf.change(
        "boundaries.toml", 'id = "silence-firm"\nsituation = "silence"', 'id = "silence-firm"\nsituation = "x y"'
    )
    with pytest.raises(LibraryError, match=r"boundaries\.toml: silence-soft: situation") as refused:
        read(Boundaries, shelf.root / "en" / "boundaries.toml")
    assert [fault.id for fault in refused.value.problems] == ["silence-soft", "silence-firm"]


@pytest.mark.parametrize(
    ("file", "old", "new", "id_", "what"),
    [
        ("repairs", 'id = "got-loud"', 'id = "loud"', "got-loud", "is missing"),
        ("repairs", 'id = "got-loud"', 'id = "loud"', "loud", "English has no such record"),
        ("repairs", '"got-loud", group = "im-sorry"', '"got-loud", group = "we-agree"', "got-loud", "English's: group"),
        ("boundaries", "answer {time|tonight}", "answer at night", "message-storms-clear", "slots"),
        ("reflect", 'id = "window", minutes = 1', 'id = "window", minutes = 2', "window", "English's: minutes"),
    ],
)
def test_a_translation_keeps_ids_places_and_blanks(
    shelf: LibraryCheck, file: str, old: str, new: str, id_: str, what: str
) -> None:
    shelf.add("de")
    shelf.change(f"{file}.toml", old, new, "de")
    assert any(fault.id == id_ and what in fault.what for fault in shelf.problems("de")), shelf.problems("de")


def test_what_needs_words_of_blame_waits_until_they_are_written(shelf: LibraryCheck) -> None:
    shelf.add("pt")
    (shelf.root / "pt" / "blame.toml").unlink()
    assert shelf.problems("pt") == []


def test_a_translation_blames_in_its_own_words(shelf: LibraryCheck) -> None:
    shelf.add("pt")
    shelf.change("boundaries.toml", "{time|tonight}", "{time|hoje à noite}", "pt")
    shelf.change("blame.toml", '{ id = "toxic", kind = "label", text = "toxic" },', "", "pt")
    assert shelf.problems("pt") == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I can draw my partners on the list.", "'partners', which no locked screen may show"),
        ("I can draw as if I were PERFECT.", "'PERFECT', which boasts"),
        ("I'm enough as I am.", '"I\'m enough", which boasts'),
        ("I can draw, and all will be well.", "'will', which promises what nobody can"),
        ("I can draw, for I am safe.", "'safe', which promises"),
        ("I can draw her on the shopping list.", "'her', which speaks of somebody else"),
        ("We can draw a cat on the shopping list.", "'We', which speaks"),
        ("I can draw my inner child on the shopping list.", "'inner child', which is a therapist's word"),
        ("I can draw an angel on the shopping list.", "'angel', which belongs to a faith"),
        ("I can draw what I may.", "'may', which sounds like perhaps"),
    ],
)
def test_an_affirmation_says_nothing_it_may_not(shelf: LibraryCheck, text: str, what: str) -> None:
    (fault,) = shelf.say(text)
    assert (fault.file, fault.id) == ("en/affirmations.toml", "play-cat")
    assert what in fault.what


@pytest.mark.parametrize("text", ["I'm learning to begin in pencil.", "Today I begin in pencil.", "Begin in pencil."])
def test_an_affirmation_that_only_begins_in_another_way_is_no_other(shelf: LibraryCheck, text: str) -> None:
    found = shelf.say(text)
    assert {fault.id for fault in found} == {"begin-pencil"}
    assert [fault.what for fault in found] == ["says nearly the same as play-cat"]
