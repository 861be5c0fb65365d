"""Every rule for the words is seen to fail, in a small folder of languages; our own words hold to all of them."""

import re
from pathlib import Path
from shutil import copytree

import pytest

from content.catalog.fluent import Problem
from content.catalog.messages import ROOT
from content.catalog.units import units
from content.lint.messages import problems

BREATHING = """
[[pattern]]
id = "calm"
name = "Calm"
summary = "In and out."
speeds = [1.0]
phases = [{ kind = "in", seconds = 4, word = "In" }, { kind = "out", seconds = 4, word = "Out" }]
"""
SOUND = "hello = Hello <b>{ $name }</b>.\n"
EXPLAINED = "# Private. $name, $nobody, $count and $day stand for something.\n"


class Folder:
    """Language folders under a test's hand."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("en", "one.ftl", SOUND)
        self.write("en", "breathing.toml", BREATHING)
        self.write("en", "delicate.toml", 'words = ["partner", "fight"]')

    def write(self, language: str, file: str, text: str) -> None:
        path = self.root / language / file
        if not path.parent.exists():
            path.parent.mkdir()
            for other in self.root.glob("en/*.toml"):  # what English has, every language has
                self.put(path.parent / other.name, other.read_text(encoding="utf-8"))
        if file.endswith(".ftl"):
            text = re.sub(r"(?m)^(?=[a-z-]+ =)", EXPLAINED, text)
        self.put(path, text)

    def put(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")

    def problems(self) -> list[Problem]:
        return list(problems(self.root))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_our_own_words_are_sound() -> None:
    assert list(problems()) == []


def test_a_small_sound_folder_has_no_faults(folder: Folder) -> None:
    folder.write("de", "any.ftl", "hello = Hallo <b>{ $name }</b>.\n")
    assert folder.problems() == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("hello Hello\n", "cannot be read"),
        ("hello = { $name\n", "cannot be read"),
        ("hello =\n    .label = Hello\n", "has no text of its own"),
        ("hello = { -nobody }\n", "nobody"),
        ("hello = A <h1>title</h1>\n", "Telegram knows no <h1>"),
        ("hello = A <b>bold move\n", "<b> is not closed"),
        ("hello = A bold</b> move\n", "</b> closes what is not open"),
        ("hello = <b><i>crossed</b></i>\n", "</b> closes what is not open"),
        ("hello = <a>nowhere</a>\n", "<a> has attributes it may not have, or lacks one"),
        ('hello = <b class="loud">x</b>\n', "<b> has attributes"),
        ("hello = 3 < 4\n", "write a bare <"),
        ("hello = you & me\n", "write a bare &"),
        ("button-hello = <b>Go</b>\n", "where Telegram reads no HTML"),
        ("button-hello = This label is really a little too long\n", "has 38 characters, 1 to 36"),
        ("button-hello = { $count ->\n    [one] Go\n   *[other] This label is really a little too long\n}\n", "has 38"),
        ("button-hello = { $name } of the quiet waiting room\n", "1 to 36 are allowed"),
        ("command-hello = <b></b>\n", "has 0 characters"),
        (f"command-hello = {'a' * 61}\n", "1 to 60"),
        (f"about-short = {'a' * 121}\n", "1 to 120"),
        (f"about = {'a' * 513}\n", "1 to 512"),
        (f"pause-started = {'a' * 341}\n", "1 to 340"),
        (f"hello = {'a' * 4097}\n", "1 to 4096"),
        (f"hello = {'🌬' * 2049}\n", "has 4098 characters"),
        ('hello = Say "hello"\n', "a straight double quote"),
        ("hello = It's me, isn’t it\n", "two kinds of apostrophe"),
        ("hello = Two  spaces\n", "a space too many"),
        ("hello = Say „hello“\n", "the quotes of another language, „: write “ and ”"),
        ("hello = <i>one </i>\n    line\n", "a space too many"),
        ("pause-ask = Your partner waits\n", "says 'partner'"),
        ("pause-ask = <b>After the FIGHTS</b>\n    All is well.\n", "says 'FIGHTS'"),
    ],
)
def test_each_fault_is_named_where_it_is(folder: Folder, text: str, what: str) -> None:
    folder.write("en", "one.ftl", text)
    found = folder.problems()
    assert [fault.file for fault in found] == ["en/one.ftl"] * len(found)
    assert {fault.id for fault in found} == {text.split()[0]}
    assert what in " ".join(fault.what for fault in found)


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("fr", "hello = Ça va ? <b>{ $name }</b>", "U+202F"),
        ("fr", "hello = Ça va? <b>{ $name }</b>", "U+202F"),
        ("fr", "hello = Dis «oui» <b>{ $name }</b>", "U+202F"),
        ("fr", "hello = Une chose: <b>{ $name }</b>", "U+202F"),
        ("fr", "hello = Dis „oui“ <b>{ $name }</b>", "of another language, „: write « and »"),
        ("de", "hello = Sag “ja” <b>{ $name }</b>", "of another language, ”: write „ and “"),
        ("de", 'hello = Sag "ja" <b>{ $name }</b>', "write the language's own, „ and “"),
        ("pt-PT", "hello = Diz «sim» <b>{ $name }</b>", "of another language, « »: write “ and ”"),
        ("ru", "hello = Скажи “да” <b>{ $name }</b>", "of another language, ”: write « and »"),
    ],
)
def test_each_language_has_its_own_quotes_and_spaces(folder: Folder, language: str, text: str, what: str) -> None:
    folder.write(language, "one.ftl", f"{text}\n")
    (fault,) = folder.problems()
    assert what in fault.what


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "hello = Ça va\u202f? «\u202fOui\u202f», à 20:15\u00a0: <b>{ $name }</b>"),
        ("de", "hello = „Ja“, ‚gut‘ <b>{ $name }</b>"),
        ("es", "hello = «Sí, “claro”» <b>{ $name }</b>"),
    ],
)
def test_quotes_and_spaces_of_the_language_itself_are_no_fault(folder: Folder, language: str, text: str) -> None:
    folder.write(language, "one.ftl", f"{text}\n")
    assert folder.problems() == []


def test_a_line_that_reads_as_translated_is_named(folder: Folder) -> None:
    folder.write("en", "calques.toml", 'words = ["meanwhile", "the other one"]')
    folder.write("en", "one.ftl", "hello = The Other One waits.\nbye = The others wait.\n")
    (fault,) = folder.problems()
    assert fault.id == "hello"
    assert "says 'The Other One', which calques.toml bans" in fault.what


def test_a_list_of_banned_words_that_cannot_be_read_is_named(folder: Folder) -> None:
    folder.write("en", "calques.toml", "words = []\n")
    (fault,) = folder.problems()
    assert "calques.toml, the words that no line says, cannot be read" in fault.what


def test_an_alert_is_as_long_as_telegram_shows(folder: Folder) -> None:
    folder.put(
        folder.root / "en" / "one.ftl", f"# Alert: it is over.\nover = {'a' * 200}\n# Private.\nlong = {'a' * 201}\n"
    )
    folder.write("de", "one.ftl", f"over = {'a' * 201}\nlong = {'a' * 201}\n")
    (fault,) = folder.problems()
    assert str(fault) == "de/one.ftl: over: has 201 characters, 1 to 200 are allowed"


def test_a_first_screen_has_no_long_sentence(folder: Folder) -> None:
    long = "word " * 21
    folder.write("en", "one.ftl", f"start = {long}end.\nhello = {long}end.\nneed = {'word ' * 19}end. One more.\n")
    (fault,) = folder.problems()
    assert fault.id == "start"
    assert "more than 20 words" in fault.what


def test_a_language_that_takes_more_words_may_use_them_on_a_first_screen(folder: Folder) -> None:
    folder.write("en", "one.ftl", "start = One end.\n")
    folder.write("es", "one.ftl", f"start = {'palabra ' * 23}fin.\n")
    assert folder.problems() == []
    folder.write("es", "one.ftl", f"start = {'palabra ' * 24}fin.\n")
    (fault,) = folder.problems()
    assert "more than 24 words" in fault.what


def test_delicate_words_may_stand_below_the_first_line_and_where_nothing_is_pushed(folder: Folder) -> None:
    folder.write("en", "one.ftl", "pause-ask =\n    Ready?\n    Your partner waits.\nhello = Your partner waits.\n")
    assert folder.problems() == []


def test_a_language_without_its_delicate_words_pushes_nothing(folder: Folder) -> None:
    folder.write("en", "one.ftl", "pause-ask = Ready?\n")
    folder.write("en", "delicate.toml", "words = []\n")
    (fault,) = folder.problems()
    assert str(fault).startswith("en/one.ftl: pause-ask: delicate.toml")
    assert "\n" not in str(fault)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("hello = Hello\n", "has no comment above it"),
        ("# Apart.\n\nhello = Hello\n", "has no comment above it"),
        ("## Private\n\nhello = Hello\n", "has no comment above it"),
        ("# Private.\nhello = Hello { $name }\n", "does not say what $name is"),
        ("# Private. $names: some.\nhello = Hello { $name }\n", "does not say what $name is"),
    ],
)
def test_every_message_says_who_reads_it_and_what_its_slots_are(folder: Folder, text: str, what: str) -> None:
    folder.put(folder.root / "en" / "one.ftl", text)
    (fault,) = folder.problems()
    assert fault.id == "hello"
    assert what in fault.what


@pytest.mark.parametrize("around", ["##", "###"])
def test_a_group_or_a_file_can_explain_a_slot_for_all_its_messages(folder: Folder, around: str) -> None:
    folder.put(folder.root / "en" / "one.ftl", f"{around} $name: a first name.\n\n# Private.\n{SOUND}")
    assert folder.problems() == []


def test_every_file_that_a_language_lacks_is_named_in_a_line(folder: Folder) -> None:
    for file in ("times.toml", "breathing/calm-100.mp4", "corpus/danger/some.txt"):
        path = folder.root / "en" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        folder.put(path, "")
    folder.put(folder.root / "en" / "times.toml", (ROOT / "en" / "times.toml").read_text(encoding="utf-8"))
    (folder.root / "es").mkdir()
    folder.put(folder.root / "es" / "one.ftl", SOUND)
    folder.put(folder.root / "es" / "stop_words.toml", "")
    assert sorted(map(str, folder.problems())) == [
        "es/breathing.toml: is missing, English has it",
        "es/breathing/calm-100.mp4: is missing, English has it",
        "es/corpus/danger: is missing, English has it",
        "es/delicate.toml: is missing, English has it",
        "es/stop_words.toml: English has no such file",
        "es/times.toml: is missing, English has it",
    ]


def test_a_copy_of_english_lacks_nothing(tmp_path: Path) -> None:
    for language in ("en", "nl"):
        copytree(ROOT / "en", tmp_path / language)
    assert list(problems(tmp_path)) == []


@pytest.mark.parametrize(
    ("felt", "sound"),
    [
        ("I felt { $words }", True),
        ("i felt: { $words }.", True),
        ("My feeling is { $words }", False),
        ("Oh, I felt { $words }", False),
    ],
)
def test_a_feeling_is_found_behind_its_beginning(folder: Folder, felt: str, sound: bool) -> None:
    text = f"# Private. $words: typed.\nsay-felt = {felt}\n# Data.\nsay-leads-felt = I feel|I felt\n"
    folder.put(folder.root / "en" / "say.ftl", text)
    found = [] if sound else ["en/say.ftl: say-felt: must be one of say-leads-felt, and then $words"]
    assert list(map(str, folder.problems())) == found


def test_another_language_needs_no_comments(folder: Folder) -> None:
    folder.put(folder.root / "en" / "one.ftl", EXPLAINED + SOUND)
    (folder.root / "de").mkdir()
    assert folder.problems() == []


def test_a_form_that_a_word_chooses_is_read_in_every_form(folder: Folder) -> None:
    folder.write("en", "one.ftl", "hello = { $day ->\n    [monday] On Monday\n   *[sunday] On <h1>Sunday</h1>\n}\n")
    (fault,) = folder.problems()
    assert "<h1>" in fault.what


@pytest.mark.parametrize("text", ["hello = Am { $day }\n", "hello = { $day ->\n   *[monday] Am Montag\n}\n"])
def test_a_language_has_every_form_that_a_word_chooses(folder: Folder, text: str) -> None:
    folder.write("en", "one.ftl", "hello = { $day ->\n    [monday] On Monday\n   *[sunday] On Sunday\n}\n")
    folder.write("de", "one.ftl", text)
    (fault,) = folder.problems()
    assert "forms of $day: monday, sunday" in fault.what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "is missing"),
        ("hello = Hallo <b>{ $nom }</b>.\n", "the slots must be English's: name"),
        ("hello = Hallo { $name }.\n", "the tags must be English's: b"),
        (SOUND + "more = Mehr.\n", "English has no such message"),
    ],
)
def test_a_language_says_what_english_says(folder: Folder, text: str, what: str) -> None:
    folder.write("de", "one.ftl", text)
    found = folder.problems()
    assert [fault.file for fault in found] == ["de/one.ftl"]
    assert what in found[0].what


def test_an_id_stands_in_one_place_only(folder: Folder) -> None:
    folder.write("en", "two.ftl", SOUND + SOUND)
    assert folder.problems() == [Problem("en/two.ftl", "hello", "stands in en/one.ftl already")] * 2


def test_breathing_files_are_read(folder: Folder) -> None:
    folder.write("de", "one.ftl", SOUND)
    folder.write("de", "breathing.toml", BREATHING.replace("seconds = 4", "seconds = 5"))
    assert "must be English's" in folder.problems()[0].what
    folder.write("en", "breathing.toml", "")
    assert {fault.file for fault in folder.problems()} == {"en/breathing.toml", "de/breathing.toml"}


def test_a_language_of_curly_apostrophes_keeps_them(folder: Folder) -> None:
    folder.write("en", "one.ftl", "hello = It's me\n")
    folder.write("fr", "one.ftl", "hello = C’est moi\n")
    assert folder.problems() == []


def test_lengths_count_the_way_telegram_does() -> None:
    assert (units("a"), units("é"), units("🌬")) == (1, 1, 2)


TIMES = """
articles = ["a"]
endings = ["th"]
marks = ["h"]
military = ["hrs"]
weekend = ["weekend"]
approximately = ["few"]
fillers = ["please"]

"""
TABLES = {
    "numbers": '1 = ["one"]',
    "fractions": '"1/2" = ["half"]',
    "ordinals": '1 = ["first"]',
    "units": 'hour = ["hour"]',
    "single": 'hour = ["hour"]',
    "halves": 'am = ["am"]',
    "days": '1 = ["tomorrow"]',
    "weekdays": 'monday = ["monday"]',
    "months": 'may = ["may"]',
    "relations": 'until = ["until"]',
    "rhythms": 'daily = ["daily"]',
    "actions": 'stop = ["stop"]',
    "zones": '"+01:00" = ["cet"]',
    "parts.noon": 'at = "12:00"\nbegins = "11:00"\nends = "15:00"\nwords = ["noon"]',
}


def words_of_time(**changed: str) -> str:
    return TIMES + "".join(f"\n[{name}]\n{lines}\n" for name, lines in {**TABLES, **changed}.items())


@pytest.mark.parametrize(
    ("changed", "at", "what"),
    [
        ({"units": 'hours = ["hour"]'}, "units.hours", "Input should be"),
        ({"zones": '"Atlantis" = ["at"]'}, "zones.Atlantis", "neither an offset"),
        ({"fractions": '"half" = ["half"]'}, "fractions.half", "should match pattern"),
        ({"weekdays": "monday = []"}, "weekdays.monday", "at least 1 item"),
        ({"days": '0 = ["today"]\n1 = ["today"]'}, "days", "stands in it twice"),
        ({"before_hour": '"half" = ["halb"]'}, "before_hour.half", "should match pattern"),
        ({"before_hour": '"1/2" = ["halb"]\n"1/4" = ["halb"]'}, "before_hour", "stands in it twice"),
        ({"clocks": '"25:30" = ["half"]'}, "clocks.25:30", "should match pattern"),
        ({"hours_begun": '13 = ["x"]'}, "hours_begun.13", "should match pattern"),
        ({"lengths": '0 = ["nothing"]'}, "lengths.0", "should match pattern"),
        ({"relations": 'without = ["less"]'}, "relations.without", "Input should be"),
    ],
)
def test_words_of_time_have_a_shape(folder: Folder, changed: dict[str, str], at: str, what: str) -> None:
    folder.write("en", "times.toml", words_of_time())
    assert not folder.problems()
    folder.write("en", "times.toml", words_of_time(**changed))
    assert any(at in one.id and what in one.what for one in folder.problems()), folder.problems()
