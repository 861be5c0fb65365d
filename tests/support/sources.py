"""Read our own sources: which messages the code speaks, in which role, and which payloads it plans."""

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
METHODS = {
    "text",
    "plain",
    "callback_button",
    "start_button",
    "start_link_button",
    "group_link_button",
    "query_button",
    "copy_button",
    "answer",
    "answer_without_trace",
}
"""Of localizers, contexts and the catalog: their first argument is the id of a message; the catalog's second one."""
FUNCTIONS = {"RefusalError": 0, "refuse_with": 0, "_show_refusal": 1, "say": 2}
"""Functions with the place of the id among their arguments."""
ALERTS = {"answer", "answer_without_trace", "RefusalError", "refuse_with", "_show_refusal"}
"""Those whose words may be shown as an alert on a tap."""


@dataclass(frozen=True)
class Use:
    """Where the code speaks a message; a family of ids has "{}" for what is filled in."""

    where: str
    function: str
    id: str
    slots: frozenset[str] | None
    """None where they cannot be told from the source."""


@cache
def trees() -> Mapping[str, ast.Module]:
    """Return the parsed sources of bot and handlers, without the SQL, by path."""
    paths = [*REPOSITORY.glob("bot/**/*.py"), *REPOSITORY.glob("handlers/**/*.py")]
    names = {path.relative_to(REPOSITORY).as_posix(): path for path in sorted(paths)}
    return {
        name: ast.parse(path.read_text(encoding="utf-8"))
        for name, path in names.items()
        if not name.startswith("bot/db/")
    }


@cache
def uses() -> tuple[Use, ...]:
    """Yield every message the code speaks."""
    return tuple(use for name, tree in trees().items() for use in uses_in(name, tree))


def uses_in(name: str, tree: ast.Module) -> Iterator[Use]:
    """Yield every message that one tree speaks."""
    known = _assigned(tree)
    for call in _calls(tree):
        spoken, function = _spoken(call), _name(call.func)
        for id_ in _ids(spoken, known) if spoken else ():
            yield Use(f"{name}:{call.lineno}", function, id_, _slots(call))


def unfollowed() -> Iterator[str]:
    """Yield places that speak a message by a name that cannot be followed to its text."""
    for name, tree in trees().items():
        known, parameters = _assigned(tree), _parameters(tree)
        for call in _calls(tree):
            spoken = _spoken(call)
            if spoken and not _ids(spoken, known) and not _passed_on(spoken, parameters):
                yield f"{name}:{call.lineno}: {ast.unparse(spoken)}"


def planned(payloads: Collection[str]) -> Iterator[tuple[str, str]]:
    """Return those of these classes of payloads that the code makes, with the place."""
    for name, tree in trees().items():
        for call in _calls(tree):
            if _name(call.func) in payloads:
                yield _name(call.func), f"{name}:{call.lineno}"


def opened() -> Iterator[tuple[str, str]]:
    """Return payloads of /start that the code names in buttons and links, with the place."""
    for name, tree in trees().items():
        for call in _calls(tree):
            given = [keyword.value for keyword in call.keywords if keyword.arg == "start"]
            if _name(call.func) in {"start_button", "start_link_button"}:
                given += call.args[1:2]
            elif _name(call.func) == "open_private":
                given += call.args[:1]
            for start in given:
                if isinstance(start, ast.Constant) and isinstance(start.value, str):
                    yield start.value, f"{name}:{call.lineno}"


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _spoken(call: ast.Call) -> ast.expr | None:
    """Return the argument that names a message, if this call speaks one."""
    function = _name(call.func)
    if isinstance(call.func, ast.Attribute) and function in METHODS:
        place = 1 if function == "text" and len(call.args) == 2 else 0
    elif function in FUNCTIONS:
        place = FUNCTIONS[function]
    else:
        return None
    return call.args[place] if len(call.args) > place else None


def _slots(call: ast.Call) -> frozenset[str] | None:
    if any(keyword.arg is None for keyword in call.keywords):
        return None
    return frozenset(keyword.arg for keyword in call.keywords if keyword.arg)


def _ids(spoken: ast.expr, known: Mapping[str, list[ast.expr]]) -> set[str]:
    """Yield what the expression may be, as far as it is written in this file."""
    match spoken:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.JoinedStr(values=parts):
            family = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
            return set() if family.startswith("{}") else {family}
        case ast.IfExp(body=one, orelse=other):
            return _ids(one, known) | _ids(other, known)
        case ast.Dict(values=options):
            return {id_ for option in options for id_ in _ids(option, known)}
        case ast.Subscript(value=table):
            return _ids(table, known)
        case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *default]):
            return {id_ for option in (table, *default) for id_ in _ids(option, known)}
        case ast.Name(id=name):
            return {id_ for option in known.get(name, []) for id_ in _ids(option, known)}
    return set()


def _assigned(tree: ast.Module) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    return found


def _parameters(tree: ast.Module) -> set[str]:
    return {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}


def _passed_on(spoken: ast.expr, parameters: set[str]) -> bool:
    """Return whether the id came as a parameter, or in a refusal: then it is found where it was written."""
    match spoken:
        case ast.JoinedStr(values=[ast.FormattedValue(value=ast.Name(id=name)), *_]) | ast.Name(id=name):
            pass
        case ast.Attribute(attr=name):
            pass
        case _:
            return False
    return name == "message" or name in parameters
