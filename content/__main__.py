"""The words on the command line: `python -m content check | preview | train | measure | render`."""

import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NoReturn

import click

from content.catalog.breathing import patterns
from content.catalog.fluent import Language, Message, read_language
from content.catalog.messages import DEFAULT, ROOT, Catalog, plain
from content.lint.previews import readings

EXISTING_FILE = click.Path(exists=True, path_type=Path)
LANGUAGE = click.option("--language", default=DEFAULT, show_default=True, help="The language's code.")


@click.group(no_args_is_help=True)
def cli() -> None:
    """Check the words of Breather, look at them, draw the breathing clips."""


def _fail(sentence: str) -> NoReturn:
    click.echo(sentence, err=True)
    sys.exit(2)


@cli.command()
@click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=ROOT,
    help="Where the language folders are.",
)
def check(folder: Path) -> None:
    """Hold every language to the rules; print one line per problem, exit with code 1 if there is any."""
    from content.lint.messages import problems

    found = list(problems(folder))
    for problem in found:
        click.echo(str(problem))
    if found:
        sys.exit(1)
    click.echo("The words are sound.")


@cli.command()
@click.argument("id_", metavar="[ID]", required=False)
@LANGUAGE
@click.option("--slot", multiple=True, help="A value for a slot: name=Sam. May be repeated.")
def preview(id_: str | None, language: str, slot: tuple[str, ...]) -> None:
    """Show message ID (or several: `pause-*`) as a reader sees it, with its HTML below; without ID list them all."""
    words = Catalog(ROOT)
    if language not in words.languages:
        _fail(f"There are no words in {language}; there are {', '.join(words.languages)}.")
    read = read_language(ROOT / language)
    if id_ is None:
        click.echo("\n".join(read.messages))
        return
    chosen = [message for message in read.messages.values() if fnmatchcase(message.id, id_)]
    if not chosen:
        _fail(f"There is no message {id_}. `python -m content preview` lists them all.")
    given = _slots(slot)
    for message in chosen:
        _show(words, read, message, given)


def _slots(pairs: Iterable[str]) -> dict[str, str]:
    if odd := next((pair for pair in pairs if "=" not in pair), None):
        _fail(f"{odd} names no slot and value; write --slot name=Sam.")
    return {name: value for name, _, value in (pair.partition("=") for pair in pairs)}


def _show(words: Catalog, language: Language, message: Message, given: dict[str, str]) -> None:
    try:
        forms = readings(words, language, message, given)
    except ValueError:
        _fail(f"{message.id} counts {', '.join(sorted(message.numbers))}: give digits.")
    click.echo(f"{message.id} ({message.file})")
    for html in forms:
        click.echo(f"\n{plain(html)}\n\nHTML: {html!r}\n")


@cli.command()
@LANGUAGE
def train(language: str) -> None:
    """Train what reads typed words on the language's corpus, and write its weights."""
    from content.understanding.training import write_weights

    for file in write_weights(ROOT / language):
        click.echo(f"{language}/{file} is written.")


@cli.command()
@LANGUAGE
@click.option("--cases", type=EXISTING_FILE, help="Cases of danger, TOML or as in the corpus.")
@click.option("--plain", type=EXISTING_FILE, help="Plain words, as in the corpus.")
@click.option("--misses", is_flag=True, help="List every case that is not read as it is labelled.")
def measure(language: str, cases: Path | None, plain: Path | None, misses: bool) -> None:
    """Measure how well typed words are understood: with given cases, or trained without a fifth of the corpus."""
    from content.understanding.measure import measure_fifth, measure_files

    folder = ROOT / language
    found = measure_files(folder, cases, plain) if cases or plain else measure_fifth(folder)
    for line in found.lines(misses=misses):
        click.echo(line)


@cli.command()
@click.option("--language", default=DEFAULT, show_default=True, help="Whose words to write.")
@click.option("--only", help="One pattern by its id, instead of all.")
def render(language: str, only: str | None) -> None:
    """Draw every breathing clip at every speed (needs the `media` extra)."""
    try:
        from content.clips import render_all
    except ModuleNotFoundError as error:
        _fail(f"Drawing needs {error.name}: pip install -e '.[media]'")
    known = patterns(language)
    if only is not None and only not in known:
        _fail(f"There is no {only}; there are {', '.join(known)}.")
    for path, seconds in render_all(known.values() if only is None else [known[only]]):
        click.echo(f"{path.name}: {seconds:g} s, {path.stat().st_size} bytes")


if __name__ == "__main__":
    cli()
