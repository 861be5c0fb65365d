"""Tags of languages, as Telegram and folders name them: "pt" and, for a country's own, "pt-BR"."""

from collections.abc import Iterable, Iterator

FALLBACK = "en"


def fallbacks(tag: str) -> Iterator[str]:
    """Yield the languages whose words may be used for a tag, the nearest first: "pt-BR", "pt", English."""
    parts = tag.replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])
    if parts[0] != FALLBACK:
        yield FALLBACK


def nearest(tag: str, known: Iterable[str]) -> str:
    """Return the known language nearest to a tag, in any case: "pt-BR" also for "pt"; English where there is none."""
    by_name = {language.lower(): language for language in known}
    *own, english = fallbacks(tag.lower())
    primary = (own or [english])[-1].partition("-")[0]
    kin = sorted(name for name in by_name if name.partition("-")[0] == primary)
    return next((by_name[one] for one in (*own, *kin, english) if one in by_name), FALLBACK)
