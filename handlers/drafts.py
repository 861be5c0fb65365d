"""Drafts: the buttons that every feature with words to send shares."""

from bot.services.drafts import DraftBack, DraftPost
from bot.toolkit.feature import Feature
from handlers.common import drafts

FEATURE = Feature(
    name="drafts",
    buttons={
        drafts.Breath: drafts.breath,
        drafts.CopyBreath: drafts.copy_breath,
        drafts.Back: drafts.back,
        drafts.SendNow: drafts.send_now,
        drafts.SendIn: drafts.send_in,
    },
    deep_links={"draft": drafts.reopen},
    renderers={DraftPost: drafts.post_draft, DraftBack: drafts.tell_of_return},
    after_replay=drafts.show_after_replay,
)
