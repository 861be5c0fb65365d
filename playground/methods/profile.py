"""Name and descriptions, for all and by language."""

from ..compact import Json
from ..errors import bad
from .commands import language
from .registry import Call, method

LIMITS = {"name": 64, "description": 512, "short_description": 120}


def set_text(call: Call, kind: str) -> bool:
    """Empty text takes a language's own version away."""
    text = str(call.params.get(kind, ""))
    if len(text) > LIMITS[kind]:
        raise bad(f"bot {kind.replace('_', ' ')} is too long")
    key = (kind, language(call))
    if text:
        call.bot.texts[key] = text
    else:
        call.bot.texts.pop(key, None)
    if key == ("name", ""):
        call.bot.rename(text or call.bot.first_name)
    call.world.touch()
    return True


def get_text(call: Call, kind: str) -> Json:
    """Falls back to the text for all languages, and for a name to the account's own."""
    texts = call.bot.texts
    found = texts.get((kind, language(call))) or texts.get((kind, ""))
    return {kind: found or (call.bot.first_name if kind == "name" else "")}


@method("setMyName", "", "name language_code")
def set_name(call: Call) -> bool:
    return set_text(call, "name")


@method("getMyName", "", "language_code")
def get_name(call: Call) -> Json:
    return get_text(call, "name")


@method("setMyDescription", "", "description language_code")
def set_description(call: Call) -> bool:
    return set_text(call, "description")


@method("getMyDescription", "", "language_code")
def get_description(call: Call) -> Json:
    return get_text(call, "description")


@method("setMyShortDescription", "", "short_description language_code")
def set_short_description(call: Call) -> bool:
    return set_text(call, "short_description")


@method("getMyShortDescription", "", "language_code")
def get_short_description(call: Call) -> Json:
    return get_text(call, "short_description")
