"""An I-statement in four taps: what happened, what I felt, what I need, what I ask."""

from bot.toolkit.drafts import DraftKind
from bot.toolkit.feature import Command, Feature
from handlers.say import buttons, flow

FEATURE = Feature(
    name="say",
    commands=[Command("say", flow.say, ephemeral=True)],
    buttons={
        buttons.Pick: flow.pick,
        buttons.Open: flow.open_,
        buttons.Turn: flow.step,
        buttons.Type: flow.type_,
        buttons.Better: flow.better,
    },
    deep_links={"say": flow.say_start},
    dialogs={flow.PartQuestion: flow.say_typed},
    drafts=[DraftKind(flow.KIND, flow.parts)],
)
