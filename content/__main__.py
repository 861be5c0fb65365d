"""The words on the command line: `python -m content check | preview | train | measure | render`."""

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from content.catalog.fluent import Language, Message, read_language
from content.catalog.messages import DEFAULT, ROOT, Catalog, plain
from content.lint.previews import readings

cli = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="The words of Breather: check them, look at them, draw the breathing clips.",
)


def _fail(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


@cli.command()
def check(
    folder: Annotated[Path, typer.Option(exists=True, file_okay=False, help="Where the language folders are.")] = ROOT,
) -> None:
    """Hold every language to the rules; print one line per problem, exit with code 1 if there is any."""
    from content.lint.messages import problems

    found = list(problems(folder))
    for problem in found:
        typer.echo(str(problem))
    if found:
        raise typer.Exit(1)
    typer.echo("The words are sound.")


@cli.command()
def preview(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="A message, or several: `pause-*`.")] = None,
    language: Annotated[str, typer.Option(help="The language's code.")] = DEFAULT,
    slot: Annotated[list[str] | None, typer.Option(help="A value for a slot: name=Sam. May be repeated.")] = None,
) -> None:
    """Show a message as a reader sees it, with its HTML below; without ID list them all."""
    words = Catalog(ROOT)
    if language not in words.languages:
        _fail(f"There are no words in {language}; there are {', '.join(words.languages)}.")
    read = read_language(ROOT / language)
    if id_ is None:
        typer.echo("\n".join(read.messages))
        return
    chosen = [message for message in read.messages.values() if fnmatchcase(message.id, id_)]
    if not chosen:
        _fail(f"There is no message {id_}. `python -m content preview` lists them all.")
    given = _slots(slot or [])
    for message in chosen:
        _show(words, read, message, given)


def _slots(pairs: list[str]) -> dict[str, str]:
    if odd := next((pair for pair in pairs if "=" not in pair), None):
        _fail(f"{odd} names no slot and value; write --slot name=Sam.")
    return {name: value for name, _, value in (pair.partition("=") for pair in pairs)}


def _show(words: Catalog, language: Language, message: Message, given: dict[str, str]) -> None:
    try:
        forms = readings(words, language, message, given)
    except ValueError:
        _fail(f"{message.id} counts {', '.join(sorted(message.numbers))}: give digits.")
    typer.echo(f"{message.id} ({message.file})")
    for html in forms:
        typer.echo(f"\n{plain(html)}\n\nHTML: {html!r}\n")


@cli.command()
def train(
    language: Annotated[str, typer.Option(help="The language's code.")] = DEFAULT,
) -> None:
    """Train what reads typed words on the language's corpus, and write its weights."""
    from content.understanding.training import write_weights

    for file in write_weights(ROOT / language):
        typer.echo(f"{language}/{file} is written.")


@cli.command()
def measure(
    language: Annotated[str, typer.Option(help="The language's code.")] = DEFAULT,
    cases: Annotated[Path | None, typer.Option(exists=True, help="Cases of danger, TOML or as in the corpus.")] = None,
    plain: Annotated[Path | None, typer.Option(exists=True, help="Plain words, as in the corpus.")] = None,
    misses: Annotated[bool, typer.Option(help="List every case that is not read as it is labelled.")] = False,
) -> None:
    """Measure how well typed words are understood: with given cases, or trained without a fifth of the corpus."""
    from content.understanding.measure import measure_fifth, measure_files

    folder = ROOT / language
    found = measure_files(folder, cases, plain) if cases or plain else measure_fifth(folder)
    for line in found.lines(misses=misses):
        typer.echo(line)


@cli.command(add_help_option=False, context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def render(context: typer.Context) -> None:
    """Draw the breathing clips (needs the `media` extra)."""
    try:
        from content.clips import main
    except ModuleNotFoundError as error:
        _fail(f"Drawing needs {error.name}: pip install -e '.[media]'")
    drawing = typer.Typer(add_completion=False, rich_markup_mode=None)
    drawing.command()(main)
    drawing(context.args, prog_name=context.command_path)


if __name__ == "__main__":
    cli()
