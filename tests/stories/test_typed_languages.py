"""A pause, the time of a talk and a daily sentence, asked for in the words of a person's own language."""

from datetime import UTC, datetime

import pytest

from playground import Chat
from tests.support.harness import Harness
from tests.support.inviting import newest, send, times


@pytest.mark.parametrize(
    ("language", "tonight", "tomorrow_evening", "every_morning"),
    [
        ("es", "esta noche", "mañana a las ocho y media de la noche", "diario a las 7:30"),
        ("pt", "hoje à noite", "amanhã às oito e meia da noite", "todo dia às 7h30"),
        ("ru", "до вечера", "завтра в полдевятого вечера", "каждый день в 7:30 утра"),
        ("de", "heute Abend", "morgen um halb neun abends", "täglich um 7 Uhr 30"),
        ("fr", "ce soir", "demain à huit heures et demie du soir", "tous les jours à 7h30"),
    ],
)
async def test_times_are_typed_in_ones_own_language(
    harness: Harness, us: Chat, language: str, tonight: str, tomorrow_evening: str, every_morning: str
) -> None:
    """What is read shows as a date: the words around it are those of whichever language the bot speaks."""
    harness.sam.language = language
    harness.sam.renew()
    await harness.lives_in(harness.sam, "Lisbon")
    shown = await harness.says(harness.sam, harness.bot, f"/affirmations {every_morning}")
    assert times(shown) == [datetime(2026, 3, 3, 7, 30, tzinfo=UTC)]
    posted = await send(harness, us)
    await harness.taps(harness.sam, posted, posted.labels[3])
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    echo = await harness.says(harness.sam, harness.bot, tomorrow_evening)
    assert times(echo) == [datetime(2026, 3, 3, 20, 30, tzinfo=UTC)]
    await harness.says(harness.sam, us, f"/pause {tonight}")
    assert times(newest(harness, harness.sam, us)) == [datetime(2026, 3, 2, 21, 0, tzinfo=UTC)]
