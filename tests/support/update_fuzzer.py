"""Real updates, and what becomes of them when anything in them is missing, strange, huge or forged."""

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from bot.processes.run import FEATURES
from tests.support.harness import Harness

Tree = dict[str, Any]
Slot = tuple[Any, Any]
"""A dictionary or list, and a key of it."""

TOO_DEEP = "too deep for any reader of JSON"
COMMANDS = [command.name for feature in FEATURES for command in feature.commands]
TEXTS = [
    "", " ", "\u202eabc", "\u200b\u200d\ufeff", "\x00", "\ud800", "a\udfff", "שלום", "مرحبا", "👩‍👩‍👧‍👦" * 30,
    "<b>&amp;</i>", "x" * 5000, "x" * 100_000, "\n" * 50, "-1", "9" * 40, "٣", "%s {0} ${x}", "' OR 1=1 --",
    "../../etc", "a:b:c:d:e", "20", "tonight", "tomorrow 7pm", "i'm scared of him", "daily 7:30", "Lisbon",
]  # fmt: skip
NUMBERS: list[Any] = [
    0, 1, -1, 2**31, -(2**31) - 1, 2**52 - 1, 2**53, 2**63, -(2**63) - 1, 10**30, 1.5, -0.0, 1e308, float("nan"),
    float("inf"), 777000, 1087968824,
]  # fmt: skip
OTHERS: list[Any] = [None, True, False, [], {}, [[]], {"": None}, [None], "text", 5, [1, "2", {}], {"id": {}}]
KINDS = [
    "message", "edited_message", "guest_message", "callback_query", "inline_query", "my_chat_member", "channel_post",
    "poll", "chat_member", "business_message", "quantum_message", "",
]  # fmt: skip


async def real_updates(harness: Harness) -> list[Tree]:
    """Return one update of every kind the bot takes, and more, as the local Telegram queues them."""
    alex, sam, bot = harness.alex, harness.sam, harness.bot
    us = harness.telegram.add_group("Us", [alex, sam], bots=[bot], supergroup=True)
    two = harness.telegram.add_private(alex, sam)
    forum = harness.telegram.add_group("Home", [sam, alex], bots=[bot], forum=True)
    old = harness.telegram.add_group("Old", [alex], bots=[bot])
    await harness.settled()
    pause = await harness.says(alex, us, "/pause 20")
    acts: list[Callable[[], object]] = [
        lambda: alex.start(bot, "safety"),
        lambda: alex.send(bot, "he keeps shouting"),
        lambda: sam.send(us, "/temp@breather_bot"),
        lambda: sam.send(us, "/boundary insults"),
        lambda: sam.send(us, "hello", reply_to=pause),
        lambda: alex.send(us, "/pause", anonymous=True),
        lambda: alex.send(forum, "/pause", thread=forum.topic("Evenings", alex)),
        lambda: alex.edit(alex.screen(us)[-1], "/pause 5"),
        lambda: alex.share_location(bot, 38.7, -9.1),
        lambda: alex.send_document(bot, "a.txt", b"a", "text/plain"),
        lambda: sam.tap(pause, "I'm ready"),
        lambda: sam.tap(pause, "What helps"),
        lambda: alex.inline(bot, "boundary insults"),
        lambda: alex.guest(bot, "@breather_bot repair", two),
        lambda: sam.block(bot),
        lambda: sam.unblock(bot),
        lambda: sam.leave(us),
        lambda: sam.join(us),
        lambda: harness.telegram.migrate(old),
    ]
    updates = [update for act in acts for update in [*queued(harness, act)]]
    await harness.dealt_with()
    return updates


def queued(harness: Harness, act: Callable[[], object]) -> Iterator[Tree]:
    """Return the updates that an act of a person brings."""
    before = harness.bot.queue.next_id
    act()
    for _, _, _, raw in harness.bot.queue.waiting:
        update = json.loads(raw)
        if update["update_id"] >= before:
            yield update


class Mutator:
    """Makes one update after the other, always the same ones for the same seed."""

    def __init__(self, seeds: list[Tree], seed: int) -> None:
        self._seeds = [json.dumps(update) for update in seeds]
        self._chance = random.Random(seed)

    def next(self, number: int) -> tuple[str, bytes]:
        """Return a fuzzed update with this number: its kind, and its bytes."""
        update: Tree = json.loads(self._chance.choice(self._seeds))
        update["update_id"] = number
        kind = next(name for name in update if name != "update_id")
        self._reword(update[kind])
        for _ in range(self._chance.choice((0, 1, 1, 1, 2, 3))):
            slots = list(_slots(update[kind])) if isinstance(update[kind], dict) else []
            if slots:
                self._change(*self._chance.choice(slots))
        if self._chance.random() < 0.03:
            update[self._chance.choice(KINDS)] = update.pop(kind)
        raw = json.dumps(update)
        if TOO_DEEP in raw:
            return kind, raw.replace(f'"{TOO_DEEP}"', "[" * 5000 + "]" * 5000).encode()
        if self._chance.random() < 0.02:
            update["update_id"] = self._chance.choice([None, str(number), {}, True])
        return kind, json.dumps(update).encode()

    def _reword(self, content: Tree) -> None:
        """Forge another command, other words or another button, of the right shape."""
        if "text" in content and self._chance.random() < 0.5:
            command = f"/{self._chance.choice(COMMANDS)}"
            words = "" if self._chance.random() < 0.3 else f" {self._chance.choice(TEXTS)}"
            content["text"] = command + words
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(command)}]
        if "data" in content and self._chance.random() < 0.7:
            content["data"] = self._forged()

    def _forged(self) -> str:
        """Return button data with a prefix that may be ours."""
        prefix = self._chance.choice("abcdefghiklnoprstuvwx") + self._chance.choice("abcdefghiknopqrstuvwx") + "1"
        parts = [str(self._chance.choice([0, 1, 2, 3, 20, -1, 2**40, 10**40, "ready", "insults", "en", "none", "٣"]))]
        parts *= self._chance.randint(0, 3)
        starts = ["go1:safety", "go1:pause", "go1:answer-1", "go1:draft", "go1:zone", "go1:export", "go1:forget"]
        return self._chance.choice([":".join([prefix, *parts]), self._chance.choice(starts)])

    def _change(self, holder: Any, key: Any) -> None:
        chance = self._chance
        value = holder[key]
        what = chance.randrange(10)
        if what == 0:
            del holder[key]
        elif what == 1:
            holder[key] = None
        elif what == 2 and isinstance(holder, dict):
            holder[f"new_{key}"] = holder.pop(key)
        elif what == 3:
            holder[key] = _nested(value, chance.choice((3, 40, 300)), chance)
        elif what == 4 and isinstance(value, int):
            holder[key] = chance.choice((-value, value * 10**6, value + 1, value << 40))
        elif what in {5, 6}:
            holder[key] = chance.choice(TEXTS if isinstance(value, str) else NUMBERS)
        elif what == 7 and isinstance(value, list):
            holder[key] = value * chance.choice((2, 200))
        elif what == 8 and chance.random() < 0.05:
            holder[key] = TOO_DEEP
        else:
            # A copy: what is put in may be changed as well, and shall be new the next time.
            holder[key] = deepcopy(chance.choice(OTHERS + NUMBERS + TEXTS))


def _slots(tree: Any) -> Iterator[Slot]:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in list(pairs):
        yield tree, key
        yield from _slots(value)


def _nested(value: Any, depth: int, chance: random.Random) -> Any:
    key = chance.choice(("reply_to_message", "message", "chat", ""))
    for _ in range(depth):
        value = {key: value} if key else [value]
    return value
