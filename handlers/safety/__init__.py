"""/safety: for a partner one is afraid of, couple tools are the wrong tool. Help that can be used without a word.

Whoever reads it may have to hand over the phone: nothing here is pushed, and nothing but their own words about someone
they trust is kept.
"""

from bot.toolkit.feature import Command, Feature
from handlers.common.danger import NotIt, answer_danger_after, not_it
from handlers.safety import countries, questions, screen, trail, trusted
from handlers.safety.buttons import Another, Ask, Show, Trail, Trust
from handlers.safety.dialogs import CountryQuestion, TrustedQuestion

FEATURE = Feature(
    name="safety",
    commands=[Command("safety", screen.safety, ephemeral=True)],
    buttons={
        Show: screen.shown,
        Another: countries.another,
        Ask: questions.ask,
        Trust: trusted.trust,
        Trail: trail.trail,
        NotIt: not_it,
    },
    deep_links={"safety": screen.safety},
    dialogs={CountryQuestion: countries.typed, TrustedQuestion: trusted.written},
    after_dialog=answer_danger_after,
    bypass_flood_limit=True,
)
