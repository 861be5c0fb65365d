"""What a person does with the small bot, step by step, and what their phone must show then."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from playground import BotAccount, Message, Person, Telegram

PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300
"""Only the first bytes are a picture's: neither side looks further."""
QUERY = "ça va 🙂"
PATIENCE = 10.0
START_PATIENCE = 30.0
"""Real seconds; the first answer also waits for the process to start."""


@dataclass
class Play:
    """One run of one bot on a Telegram of its own."""

    telegram: Telegram = field(default_factory=lambda: Telegram(floods=None))
    bot: BotAccount = field(init=False)
    alex: Person = field(init=False)

    def __post_init__(self) -> None:
        self.bot = self.telegram.add_bot("Small", "small_bot")
        self.alex = self.telegram.add_person("Alex")

    async def run(self) -> dict[str, str]:
        """Return for each step why it failed, or nothing."""
        return {name: await self._why(step) for name, step in STEPS.items()}

    async def _why(self, step: Callable[["Play"], Awaitable[None]]) -> str:
        try:
            await step(self)
        except TimeoutError:
            return f"no answer; the phone shows {self.shown}"
        except Exception as error:  # noqa: BLE001 - the other steps are played all the same
            return f"{type(error).__name__}: {error}"
        return ""

    @property
    def shown(self) -> list[str]:
        """The texts on Alex's phone."""
        return [message.text for message in self.alex.screen(self.bot)]

    async def message(self, text: str, patience: float = PATIENCE) -> Message:
        """Return the message with that text as soon as the phone shows it."""
        await self.telegram.until(lambda: text in self.shown, patience)
        return next(one for one in self.alex.screen(self.bot) if one.text == text)

    async def start(self) -> None:
        """Press Start: it brings a message with a button, and one with keys."""
        self.alex.start(self.bot)
        _expect((await self.message("Hello, Alex!", START_PATIENCE)).labels, ["Yes"])
        await self.message("Keys")
        _expect(self.alex.keyboard(self.bot), [["Help"]])

    async def tap(self) -> None:
        """Tap: the message changes and the tap is answered."""
        tap = self.alex.tap(await self.message("Hello, Alex!"), "Yes")
        _expect((await tap.answer(PATIENCE)).text, "Noted")
        await self.message("You said yes")

    async def press_key(self) -> None:
        """Press a key, which sends its label: it is answered."""
        self.alex.press_key(self.bot, "Help")
        await self.message("You wrote Help")

    async def photo(self) -> None:
        """Send a photo: it comes back byte by byte, as an upload."""
        self.alex.send_photo(self.bot, PHOTO)
        media = (await self.message(f"{len(PHOTO)} bytes")).media
        _expect(media and self.telegram.files[media.file_id].content == PHOTO, True)
        sent = [str(call.params["photo"]) for call in self.telegram.log if call.method == "sendPhoto"]
        _expect([one.partition("//")[0] for one in sent], ["attach:"])

    async def inline(self) -> None:
        """Ask inline: one article is offered, and choosing it posts its text."""
        query = self.alex.inline(self.bot, QUERY)
        _expect([one.title for one in await query.results(PATIENCE)], ["Repeat"])
        self.alex.choose(query, 0, self.bot)
        # The bot gets what is posted by it, and answers it as any text: then everything before is handled, too.
        await self.message(f"You wrote Inline {QUERY}")

    async def once(self) -> None:
        """Look back: nothing was answered twice or refused, and nothing waits for the bot."""
        await self.telegram.until(lambda: not self.telegram.pending(self.bot), PATIENCE)
        answers = [text for text, one in zip(self.shown, self.alex.screen(self.bot), strict=True) if _by(one, self.bot)]
        expected = ["You said yes", "Keys", "You wrote Help", f"{len(PHOTO)} bytes", f"You wrote Inline {QUERY}"]
        _expect(answers, expected)
        _expect([f"{call.method}: {call.error}" for call in self.telegram.log if call.error], [])


STEPS: dict[str, Callable[[Play], Awaitable[None]]] = {
    "/start, buttons, keys": Play.start,
    "tap, edit": Play.tap,
    "key": Play.press_key,
    "photo down and up": Play.photo,
    "inline": Play.inline,
    "each once, none refused": Play.once,
}


def _by(message: Message, bot: BotAccount) -> bool:
    return message.sender == bot.id and not message.via


def _expect(got: object, expected: object) -> None:
    """Raise ValueError where they differ."""
    if got != expected:
        raise ValueError(f"{got!r} instead of {expected!r}")
