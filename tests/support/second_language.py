"""A second language, as far as a test can tell it from the first: English messages, each with a mark at its end."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from content.catalog.messages import ROOT, Catalog

MARK = "\N{MIDDLE DOT}de"


def two_languages(folder: Path) -> Catalog:
    """Return English and a German whose every message ends with MARK."""
    for code in ("en", "de"):
        (folder / code).mkdir(parents=True)
    for path in (ROOT / "en").glob("*.ftl"):
        shutil.copy(path, folder / "en")
        resource = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
        for pattern in _patterns(resource):
            pattern.elements.append(ast.TextElement(MARK))
        (folder / "de" / path.name).write_text(FluentSerializer().serialize(resource), encoding="utf-8")
    return Catalog(folder)


def _patterns(resource: ast.Resource) -> Iterator[ast.Pattern]:
    return (entry.value for entry in resource.body if isinstance(entry, ast.Message) and entry.value is not None)
