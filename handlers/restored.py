"""What a chat is told once, without a sound, after the database was restored from an older copy."""

from datetime import UTC, datetime

from bot.services import people, restoring
from bot.toolkit.feature import Feature
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Due, OutgoingMessage


async def told(app: AppContext, due: Due[restoring.Note]) -> OutgoingMessage:
    """Tell the chat that something may be missing; nobody knows what."""
    person = await app.db.run(people.profile, due.chat_id) if due.chat_id > 0 else None
    language, zone = (person.language, person.zone) if person is not None else (None, None)
    localizer = await app.chat_localizer(due.chat_id, language, zone)
    lines = [localizer.text("restored", when=datetime.fromtimestamp(due.payload.copied_at, UTC))]
    if due.chat_id > 0:
        lines.append(localizer.text("restored-private"))
    return OutgoingMessage("\n\n".join(lines), silent=True)


FEATURE = Feature(name="restored", renderers={restoring.Note: told})
