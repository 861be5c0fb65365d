"""An invite to talk: worded in private, answered by a tap, and a "Not yet" that nobody can tell from silence."""

from bot.services import invites
from bot.toolkit.drafts import DraftKind
from bot.toolkit.feature import Command, Feature
from handlers.invite import answering, buttons, inline, reminding, writing
from handlers.invite.dialogs import ProposedTimeQuestion, TalkTimeQuestion

FEATURE = Feature(
    name="invite",
    commands=[Command("invite", writing.invite, ephemeral=True)],
    buttons={
        buttons.Purpose: writing.purpose,
        buttons.Others: writing.others,
        buttons.Tone: writing.tone,
        buttons.When: writing.when,
        buttons.PickFor: writing.pick_for,
        buttons.HoursFor: writing.hours_for,
        buttons.TimeFor: writing.time_for,
        buttons.Answer: answering.answered,
        buttons.NotYet: answering.not_yet,
        buttons.Works: answering.works,
        buttons.Pick: answering.pick,
        buttons.Hours: answering.hours,
        buttons.Understood: answering.understood,
        inline.InlineTap: inline.tapped,
        inline.InlineNotYet: inline.not_yet,
    },
    deep_links={"invite": writing.begin, "invite-when": writing.pick_start, "answer": answering.pick_start},
    dialogs={ProposedTimeQuestion: writing.typed, TalkTimeQuestion: answering.typed},
    drafts=[DraftKind(writing.KIND, rows=writing.rows, body=writing.words, post=writing.send)],
    renderers={
        invites.InvitePost: writing.post_invite,
        invites.TimeSet: answering.time_set,
        invites.AskAgain: reminding.again,
        invites.FileDue: reminding.file,
        invites.TalkSoon: reminding.soon,
        invites.TalkNow: reminding.time_came,
    },
    inline_flows={"invite": inline.results},
)
