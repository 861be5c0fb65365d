"""What a request to the people's API asks for: a JSON object, its fields checked by name and by kind."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from ..compact import Json
from ..errors import PhoneError
from ..inlines import InlineQuery
from ..people import Person
from ..pointing import person_of
from ..world import World

KEPT_QUERIES = 1000
PATIENCE = 10.0  # real seconds that a request waits for a bot, unless it says how long
LONGEST_PATIENCE = 60.0


@dataclass(slots=True)
class Wish:
    """The fields of one request; each way to read one raises PhoneError with a sentence for a value of another kind."""

    world: World
    raw: Json
    queries: dict[str, InlineQuery] = field(default_factory=dict)  # those whose results can still be chosen, by id

    def has(self, name: str) -> bool:
        return self.raw.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        value = self.raw.get(name, default)
        if not isinstance(value, str):
            raise PhoneError(f"{name!r} must be a text")
        return value

    def number(self, name: str) -> int:
        value = self.raw.get(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise PhoneError(f"{name!r} must be a whole number")
        return value

    def decimal(self, name: str) -> float:
        value = self.raw.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise PhoneError(f"{name!r} must be a number")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.raw.get(name, default)
        if not isinstance(value, bool):
            raise PhoneError(f"{name!r} must be true or false")
        return value

    def numbers(self, name: str) -> list[int]:
        value = self.raw.get(name, [])
        if not isinstance(value, list) or not all(type(one) is int for one in value):
            raise PhoneError(f"{name!r} must be a list of whole numbers")
        return value

    def people(self, name: str) -> list[Person]:
        return [person_of(self.world, number) for number in self.numbers(name)]

    @property
    def patience(self) -> float:
        """The real seconds that it waits."""
        return min(max(0.0, self.decimal("wait")), LONGEST_PATIENCE) if self.has("wait") else PATIENCE

    def keep(self, query: InlineQuery) -> None:
        self.queries[query.id] = query
        while len(self.queries) > KEPT_QUERIES:
            del self.queries[next(iter(self.queries))]


Answer = Json | Awaitable[Json]


@dataclass(frozen=True, slots=True)
class Action:
    """What a person can do, with the fields that it needs and those it takes as well."""

    run: Callable[[Person, Wish], Answer]
    needs: tuple[str, ...]
    takes: tuple[str, ...]


ACTIONS: dict[str, Action] = {}


def action(needs: str = "", takes: str = "") -> Callable[[Callable[[Person, Wish], Answer]], Action]:
    """Registers a function under its own name; the names of fields are separated by spaces."""

    def register(run: Callable[[Person, Wish], Answer]) -> Action:
        registered = ACTIONS[run.__name__] = Action(run, tuple(needs.split()), tuple(takes.split()))
        return registered

    return register


def check_fields(raw: Json, needs: tuple[str, ...], takes: tuple[str, ...]) -> None:
    """Raise PhoneError for a field that is missing, and for one that means nothing here."""
    missing = [name for name in needs if raw.get(name) is None]
    if missing:
        raise PhoneError(f"{missing[0]!r} is missing")
    unknown = [name for name in raw if name not in needs and name not in takes]
    if unknown:
        raise PhoneError(f"{unknown[0]!r} means nothing here: there are {', '.join((*needs, *takes)) or 'no fields'}")
