"""What the bots beside Breather do for a `/pause`: the same rows, the way it is usually written (an async session).

They answer with a sentence and six buttons; Breather sends a clip besides.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.db.models import Chat, Membership, Outbox, Pact, Pause, Person

LENGTH = timedelta(minutes=20)
LABELS = ("Breathe with me", "I need longer", "I'm ready", "What helps", "Undo", "Not today")

_PATIENCE = 120.0
"""Seconds that an update waits for a connection."""

Sessions = async_sessionmaker[AsyncSession]


def sessions(url: str) -> Sessions:
    """Return sessions on the database that the URL names, through the usual async driver."""
    connections = 1 if url.startswith("sqlite") else 15
    engine = create_async_engine(
        url.replace("sqlite://", "sqlite+aiosqlite://").replace("postgresql://", "postgresql+psycopg://"),
        pool_size=connections,
        max_overflow=0,
        pool_timeout=_PATIENCE,
    )
    return async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)


async def pause(make: Sessions, chat_id: int, title: str | None, person_id: int, name: str) -> Pause:
    """Note who came, in one transaction; start the pause and plan its end in another."""
    async with make() as session:
        if await session.get(Chat, chat_id) is None:
            session.add(Chat(id=chat_id, kind="group", title=title))
        if await session.get(Person, person_id) is None:
            session.add(Person(id=person_id, name=name))
        await session.flush()
        if await session.get(Membership, (chat_id, person_id)) is None:
            session.add(Membership(chat_id=chat_id, person_id=person_id))
        await session.commit()
    now = datetime.now(UTC)
    async with make() as session:
        statement = select(Pause).where(Pause.chat_id == chat_id, Pause.state != "ended")
        running = (await session.exec(statement)).first()
        await session.get(Pact, (chat_id, True))
        if running is not None:
            return running
        started = Pause(chat_id=chat_id, caller_id=person_id, started_at=now, due_at=now + LENGTH)
        session.add(started)
        await session.flush()
        key = f"pause:{started.id}"
        session.add(
            Outbox(
                kind="pause.ask", lane=1, chat_id=chat_id, subject=key, payload={}, key=f"{key}:1",
                due_at=started.due_at, try_at=started.due_at,
            )
        )  # fmt: skip
        await session.get(Person, person_id)
        await session.commit()
        return started


def told(started: Pause) -> str:
    """Return the answer."""
    return f"A pause until {started.due_at:%H:%M}. Nobody needs to reply until then."
