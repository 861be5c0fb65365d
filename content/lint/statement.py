"""Rules for the words of /say that its code leans on; part of `python -m content check`."""

from collections.abc import Iterator

from content.catalog.fluent import Language, Problem
from content.catalog.messages import Catalog, plain
from content.understanding.folding import folding
from content.understanding.languages import written_out
from content.understanding.phrases import flags

_WORDS = "something"


def statement_problems(words: Catalog, language: Language) -> Iterator[Problem]:
    """Hold what was typed for a feeling to being found again behind the beginning that `say-felt` puts before it."""
    message = language.messages.get("say-felt")
    if message is None or "say-leads-felt" not in language.messages:
        return
    shown = plain(words.text(language.code, "say-felt", words=_WORDS))
    leads = plain(words.text(language.code, "say-leads-felt")).split("|")
    first = next(iter(flags(shown, {lead: lead for lead in leads}, folding(written_out(language.folder)))), None)
    if first is None or first.start > 0 or shown[first.end :].strip(" ,:.…-–—") != _WORDS:
        yield Problem(message.file, message.id, "must be one of say-leads-felt, and then $words")
