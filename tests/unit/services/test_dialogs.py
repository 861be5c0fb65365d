"""A stored question: it is read back as it was, as earlier versions stored it, and nothing else is one."""

from dataclasses import dataclass

import pytest

from bot.services.dialogs import Dialog, unpack
from handlers import FEATURES
from handlers.affirmations.dialogs import HourQuestion, QuietQuestion, SentenceQuestion
from handlers.boundary import LimitQuestion
from handlers.check import MessageQuestion, SureMessageQuestion
from handlers.common.dialogs import ZoneQuestion
from handlers.invite.dialogs import ProposedTimeQuestion, TalkTimeQuestion
from handlers.safety.dialogs import CountryQuestion, TrustedQuestion
from handlers.say.flow import PartQuestion

LARGEST = 10**18 - 1
STORED: dict[str, Dialog] = {
    "answer-12": TalkTimeQuestion(12),
    "boundary": LimitQuestion(),
    "check": MessageQuestion(),
    "check-sure": SureMessageQuestion(),
    "country": CountryQuestion(),
    "hour--1001234567890": HourQuestion(-1001234567890),
    "hour-42": HourQuestion(42),
    "invite-when": ProposedTimeQuestion(),
    "mine": SentenceQuestion(),
    "quiet--1001234567890": QuietQuestion(-1001234567890),
    "say": PartQuestion(),
    "trusted": TrustedQuestion(),
    "zone": ZoneQuestion(),
}
"""Questions as they are stored. Some stay open for months: a line here is kept as long as its question is asked."""


@dataclass(frozen=True)
class Pair(Dialog, name="test-pair"):
    one: int
    other: int


def test_questions_are_read_back_as_they_were() -> None:
    pairs = {pair.pack(): pair for pair in (Pair(0, -1), Pair(-LARGEST, LARGEST))}
    known = STORED | pairs
    assert {stored: unpack(stored) for stored in known} == known
    assert {dialog.pack(): dialog for dialog in known.values()} == known


def test_every_question_of_a_feature_is_among_them() -> None:
    assert {kind for feature in FEATURES for kind in feature.dialogs} == set(map(type, STORED.values()))


def test_anything_else_is_no_question() -> None:
    broken = [None, "", "-", "zone-", "zone-1", "zones", "Zone", " zone", "zone\n", "check-surely", "invite"]
    broken += ["hour", "hour-", "hour-x", "hour--", "hour-1-2", "hour-+1", "hour-01", "hour--0", "hour-1 ", "hour-١"]
    broken += [f"hour-{LARGEST + 1}", f"hour-{'9' * 5000}", "hour-1.5", "test-pair-1", "test-pair-1-2-3", "12"]
    assert [stored for stored in broken if unpack(stored) is not None] == []


def test_two_questions_cannot_share_a_name() -> None:
    with pytest.raises(TypeError, match="test-pair"):

        class Second(Dialog, name="test-pair"):
            pass


@pytest.mark.parametrize("name", ["", "Zone", "zone1", "zone-1", "zone_", "-zone"])
def test_a_name_that_could_not_be_told_from_its_numbers_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="named"):

        class Misnamed(Dialog, name=name):
            pass
