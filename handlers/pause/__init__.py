"""The pause: a way out of the moment with a way back. It takes everyone to come back, and it never becomes a wall."""

from bot.services import pause_messages
from bot.toolkit.feature import Command, Feature
from handlers.pause import buttons, calls, comeback, inline

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
        inline.InlineTap: inline.tapped,
    },
    deep_links={"pause": calls.pause_start},
    renderers={
        pause_messages.Begun: calls.begun,
        pause_messages.Undone: calls.undone,
        pause_messages.AllReady: comeback.all_ready,
        pause_messages.TimeSuggested: comeback.suggested,
        pause_messages.TimeAgreed: comeback.agreed,
        pause_messages.ReturnDue: comeback.ask,
        pause_messages.GraceOver: comeback.check,
        pause_messages.TimeCame: comeback.time_came,
        pause_messages.ReturnNote: inline.note,
    },
    inline_flows={"pause": inline.results},
)
