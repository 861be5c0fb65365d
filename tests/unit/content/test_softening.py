"""Blame in a message is found, and only there."""

import re
import tomllib
from pathlib import Path

import pytest

from content.catalog.libraries import Blame
from content.catalog.loaders import blame, blame_languages
from content.catalog.patterns import PatternError
from content.catalog.softening import LISTS, Softener, read_blame, retellings, soften, softener
from content.understanding.languages import speller

HERE = Path(__file__).parent
CASES = {
    path.stem.removeprefix("blame_cases").removeprefix("_") or "en": tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(HERE.glob("blame_cases*.toml"))
}
"""Messages by language: blame_cases.toml holds the English ones, blame_cases_de.toml the German ones."""
READER = softener("en")
each_language = pytest.mark.parametrize("language", CASES)


def kinds_in(text: str, language: str = "en") -> set[str]:
    return {one.kind for one in softener(language).find(text)}


def test_every_language_with_words_of_blame_has_messages() -> None:
    assert CASES.keys() == blame_languages()


@each_language
def test_nine_in_ten_kinds_of_blame_are_found(language: str) -> None:
    wanted = [(case["text"], kind) for case in CASES[language]["blame"] for kind in case["kinds"]]
    found = [(text, kind, kinds_in(text, language)) for text, kind in wanted]
    missed = [(text, kind, kinds) for text, kind, kinds in found if kind not in kinds]
    assert len(missed) <= len(wanted) / 10, missed


@each_language
def test_nineteen_in_twenty_messages_with_blame_are_marked(language: str) -> None:
    cases = CASES[language]
    messages = [*(case["text"] for case in cases["blame"]), *cases.get("marked", ())]
    missed = [text for text in messages if not kinds_in(text, language)]
    assert len(missed) <= len(messages) / 20, missed


@each_language
def test_one_harmless_message_in_twenty_is_marked_at_most(language: str) -> None:
    harmless = CASES[language]["harmless"]
    marked = [(text, kinds_in(text, language)) for text in harmless if kinds_in(text, language)]
    assert len(marked) <= len(harmless) / 20, marked


@each_language
def test_nine_in_ten_messages_are_told_to_be_in_their_language(language: str) -> None:
    messages = [*(case["text"] for case in CASES[language]["blame"]), *CASES[language]["harmless"]]
    unread = [text for text in messages if not softener(language).reads(text)]
    assert len(unread) <= len(messages) / 10, unread


@each_language
def test_what_is_offered_instead_holds_no_blame(language: str) -> None:
    spots = blame(language).spots.values()
    offered = [re.sub(r"\{\w+\}", "pizza", words) for spot in spots for words in spot.instead]
    blaming = {words: kinds_in(words, language) for words in offered if kinds_in(words, language)}
    assert blaming == {}


@each_language
def test_every_spot_has_a_kind_that_is_explained(language: str) -> None:
    library = blame(language)
    assert {spot.kind for spot in library.spots.values()} <= library.kinds.keys()


def test_the_whole_keeps_what_is_no_blame() -> None:
    text = "Hi love. You never help with the dishes! See you at eight?"
    softer = soften(text, READER.find(text), 3000)
    assert softer.startswith("Hi love. ")
    assert softer.endswith(" See you at eight?")
    assert "never" not in softer


def test_a_text_in_another_language_is_told_from_english() -> None:
    assert not READER.reads("du hörst mir überhaupt nie zu und das macht mich traurig")
    assert READER.reads("you never listen and it makes me sad")


def softened_in(
    language: str, spots: str, spellings: str = '{ id = "s", text = "нет", also = ["не"] }', instead: str = "…"
) -> Softener:
    """Return a softener of a language with one kind of blame, given the text of its spots and spellings."""
    lists = ", ".join(f'{{ id = "{name}", words = ["{name}"] }}' for name in sorted(LISTS - {"filler"}))
    library = f"""
kind = [{{ id = "blame", label = "Blame", text = "Blame." }}]
phrase = [{{ id = "p", kind = "blame", text = "blame" }}]
judgement = [{{ id = "j", text = "blamed", feelings = ["sad"] }}]
list = [{lists}, {{ id = "filler", words = ["auch", "иногда", "toujours"] }}]
spelling = [{spellings}]
swap = [{{ id = "w", text = "du", instead = "er" }}]
spot = [{{ id = "one", kind = "blame", text = {spots}, instead = ["{instead}"] }}]
"""
    return Softener(Blame.model_validate(tomllib.loads(library)), speller(language))


@pytest.mark.parametrize(
    ("language", "spots", "text", "found"),
    [
        ("ru", '["<ты меня никогда> (не) слушаешь"]', "Ты меня никогда не слушаешь!", "Ты меня никогда не слушаешь"),
        ("ru", '["<ты меня никогда> (не) слушаешь"]', "никогда ты. меня не слушаешь", None),
        (
            "ru",
            '["<ты меня никогда> (не) слушаешь"]',
            "ну никогда ты иногда меня не слушаешь",
            "никогда ты иногда меня не слушаешь",
        ),
        ("ru", '["<ты меня никогда> (не) слушаешь"]', "ты меня слушаешь", None),
        ("ru", '["ты всё врёшь"]', "Ты все врешь", "Ты все врешь"),
        ("de", '["du [hörst|hoerst] <mir nie> zu"]', "du hörst nie auch mir zu", "du hörst nie auch mir zu"),
        ("de", '["du bist überflüssig"]', "DU BIST UEBERFLUESSIG", "DU BIST UEBERFLUESSIG"),
        ("fr", '["tu n’écoutes jamais"]', "tu n'ecoutes jamais", "tu n'ecoutes jamais"),
        ("fr", '["tu n’écoutes jamais"]', "tu nécoutes jamais", "tu nécoutes jamais"),
        ("es", '["<[siempre|nunca] tú> {rest}"]', "nunca tu me ayudas", "nunca tu me ayudas"),
    ],
)
def test_other_languages_have_free_order_and_letters_of_their_own(
    language: str, spots: str, text: str, found: str | None
) -> None:
    spotted = softened_in(language, spots).find(text)
    assert [text[one.start : one.end] for one in spotted] == ([found] if found else [])


@pytest.mark.parametrize(
    ("text", "softer"),
    [
        ("¿Por qué nunca ayudas?", "Ayúdame."),
        ("Hola. ¡Nunca ayudas! ¿Vienes?", "Hola. Ayúdame. ¿Vienes?"),
        ("¿Nunca ayudas en casa?", "¿Ayúdame en casa?"),
        ("Nunca ayudas !", "Ayúdame."),
        ("Nunca ayudas\u202f?!", "Ayúdame."),
    ],
)
def test_marks_that_open_or_stand_apart_go_with_what_they_belong_to(text: str, softer: str) -> None:
    spelled = '{ id = "s", text = "ayudas", also = ["alludas"] }'
    reader = softened_in("es", '["(por qué) nunca ayudas"]', spelled, "ayúdame")
    assert soften(text, reader.find(text), 3000) == softer


@pytest.mark.parametrize(
    "spots", ['["<ты>"]', '["<a b c d e> f"]', '["<a b"]', '["[a|b"]', '["{rest"]', '["@nobody a"]']
)
def test_a_pattern_that_cannot_be_read_is_refused(spots: str) -> None:
    with pytest.raises(PatternError):
        softened_in("ru", spots)


def test_a_message_in_two_languages_is_read_in_both() -> None:
    (told,) = retellings("you’re late and you hit me", "en")
    assert told == "he's late and he hit me"
    found, readable = read_blame("you never listen, mi amor", "en")
    assert (len(found), readable) == (1, True)
