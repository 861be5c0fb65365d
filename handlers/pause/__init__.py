"""The pause: a way out of the moment with a way back. It takes everyone to come back, and it never becomes a wall."""

from bot.services import pauses
from bot.toolkit.feature import Command, Feature
from handlers.pause import buttons, calls, comeback

FEATURE = Feature(
    name="pause",
    commands=[Command("pause", calls.pause)],
    buttons={
        buttons.Call: calls.call_tapped,
        buttons.CallUntil: calls.until_tapped,
        buttons.Undo: calls.undo,
        buttons.Groups: calls.groups,
        buttons.CallIn: calls.call_in,
        buttons.Tap: comeback.tapped,
        buttons.Suggest: comeback.suggest,
        buttons.Agree: comeback.agree,
    },
    deep_links={"pause": calls.pause_start},
    renderers={
        pauses.Begun: calls.begun,
        pauses.Undone: calls.undone,
        pauses.AllReady: comeback.all_ready,
        pauses.TimeSuggested: comeback.suggested,
        pauses.TimeAgreed: comeback.agreed,
        pauses.ReturnDue: comeback.ask,
        pauses.GraceOver: comeback.check,
        pauses.TimeCame: comeback.time_came,
    },
)
