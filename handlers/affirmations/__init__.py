"""Affirmations: five sentences a week, one at a time, asked for or coming by themselves."""

from bot.services.subscriptions import SentenceDue
from bot.toolkit.feature import Command, Feature
from handlers.affirmations import buttons, coming, own, schedule, sentences
from handlers.affirmations.dialogs import HourQuestion, QuietQuestion, SentenceQuestion

FEATURE = Feature(
    name="affirmations",
    commands=[
        Command("affirm", sentences.affirm, ephemeral=True),
        Command("affirmations", schedule.affirmations, ephemeral=True),
    ],
    buttons={
        buttons.Another: sentences.another,
        buttons.Save: sentences.save,
        buttons.Refuse: sentences.refuse,
        buttons.Write: own.write,
        buttons.Kept: own.kept,
        buttons.Remove: own.remove,
        buttons.Plan: schedule.plan,
        buttons.Rhythm: schedule.rhythm,
        buttons.AskWeekday: schedule.ask_weekday,
        buttons.AskHour: schedule.ask_hour,
        buttons.SetHour: schedule.set_hour,
        buttons.SetPlan: schedule.set_plan,
        buttons.AskQuiet: schedule.ask_quiet,
        buttons.SetQuiet: schedule.set_quiet,
        buttons.Course: schedule.course,
        buttons.Groups: schedule.groups,
    },
    deep_links={"affirm": sentences.affirm, "write": own.write, "affirmations": schedule.plan_start},
    dialogs={
        SentenceQuestion: own.typed_one,
        HourQuestion: schedule.hour_typed,
        QuietQuestion: schedule.quiet_typed,
    },
    renderers={SentenceDue: coming.comes},
)
