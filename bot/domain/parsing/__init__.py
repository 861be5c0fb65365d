"""Read what people type about time, with the words of time of any language: lengths, moments, times of day.

`tokens` cuts a text into tokens, `grammar` finds the pieces they make, `parts` puts the pieces side by side, and
`reader` and `plans` say what they may mean at that moment in that place, each with how likely it is.
"""

from bot.domain.parsing.between import parse_night
from bot.domain.parsing.local import shown
from bot.domain.parsing.meanings import Candidate, Length, Meaning, Moment, Problem, Reading, TimeOfDay
from bot.domain.parsing.places import PAUSE, TALK, Place
from bot.domain.parsing.plans import Plan, parse_plan
from bot.domain.parsing.reader import MAX_TEXT_CHARS, parse_minutes, parse_time
from bot.domain.parsing.vocabulary import DayPart, Kind, Vocabulary

__all__ = [
    "MAX_TEXT_CHARS",
    "PAUSE",
    "TALK",
    "Candidate",
    "DayPart",
    "Kind",
    "Length",
    "Meaning",
    "Moment",
    "Place",
    "Plan",
    "Problem",
    "Reading",
    "TimeOfDay",
    "Vocabulary",
    "parse_minutes",
    "parse_night",
    "parse_plan",
    "parse_time",
    "shown",
]
