"""Queries about people, chats and who was seen where."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, delete, func, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.db.models import Chat, Membership, Person
from bot.db.sql import fetch_first, insert_if_absent, table
from bot.domain.inline_chats import FIRST


@dataclass(frozen=True)
class Visit:
    """What an update tells about its person and its chat: Telegram's ids, names as they are now."""

    chat_id: int
    kind: str
    title: str | None
    person_id: int
    name: str
    language: str | None
    tapped: bool = False
    """Whether it was a tap. Somebody who has left may still have the button; only members can write."""


@dataclass(frozen=True)
class Profile:
    """A person as handlers need them. `zone` is an IANA name or an offset, or None if not known."""

    id: int
    name: str
    language: str | None
    zone: str | None
    dialog: str | None
    forgotten: bool = False
    """Whether they used /forget: then this is for what a group was promised, and for nothing else."""
    language_chosen: bool = False
    """Whether they chose the language in /settings. Otherwise it is that of their Telegram, and changes with it."""
    newcomer: bool = False
    """Whether this is the first time they come to the private chat."""
    stranger: bool = False
    """Whether they tapped a button in a group in which nobody has seen them."""


@dataclass(frozen=True)
class Spoken:
    """What is known of the languages of a chat, each as Telegram or /settings name it."""

    chosen: str | None
    """The chat's own, if it has one."""
    own: frozenset[str]
    """Those of the people who were seen in it."""


_CHATS, _PEOPLE, _MEMBERS = table(Chat), table(Person), table(Membership)
_LANGUAGE = func.coalesce(_PEOPLE.c.chosen_language, _PEOPLE.c.language)
_PROFILE = (
    _PEOPLE.c.id, _PEOPLE.c.name, _LANGUAGE.label("language"), _PEOPLE.c.zone, _PEOPLE.c.dialog, _PEOPLE.c.forgotten,
    _PEOPLE.c.chosen_language.is_not(None).label("language_chosen"),
)  # fmt: skip
_SPOKEN = (
    plain_select(_CHATS.c.id, _CHATS.c.language, _LANGUAGE.label("own"))
    .select_from(_CHATS)
    .outerjoin(_MEMBERS, _MEMBERS.c.chat_id == _CHATS.c.id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _MEMBERS.c.person_id)
    .where(_CHATS.c.id.in_(bindparam("chats", expanding=True)))
)
_PERSON = plain_select(*_PROFILE).where(_PEOPLE.c.id == bindparam("person_id"))
_SOME = plain_select(*_PROFILE).where(_PEOPLE.c.id.in_(bindparam("people", expanding=True)))
_VISIT = plain_select(
    bindparam("chat_id", type_=BigInteger).label("chat_id"), bindparam("person_id", type_=BigInteger).label("person_id")
).subquery()
_MET = (
    plain_select(
        *_PROFILE,
        _PEOPLE.c.language.label("told"),
        _PEOPLE.c.chosen_language,
        _CHATS.c.kind,
        _CHATS.c.title,
        _CHATS.c.active,
        _MEMBERS.c.person_id.label("seen"),
    )
    .select_from(_VISIT)
    .outerjoin(_CHATS, _CHATS.c.id == _VISIT.c.chat_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _VISIT.c.person_id)
    .outerjoin(_MEMBERS, and_(_MEMBERS.c.chat_id == _VISIT.c.chat_id, _MEMBERS.c.person_id == _VISIT.c.person_id))
)


def record_visit(session: Session, visit: Visit) -> Profile:
    """Store the chat and the person of an update, where anything about them is new; return the person's profile.

    One statement finds out: nearly always nothing is new.
    """
    met = fetch_first(session, _MET, chat_id=visit.chat_id, person_id=visit.person_id)
    _note_chat(session, visit, met)
    known = _note_person(session, visit, met)
    if visit.kind == "private":
        return replace(known, newcomer=met.kind is None)
    if met.seen is None and not visit.tapped:
        add_membership(session, visit.chat_id, visit.person_id)
    return replace(known, stranger=met.seen is None and visit.tapped)


def record_person(session: Session, visit: Visit) -> Profile:
    """Store who came, without the chat, and return their profile."""
    return _note_person(session, visit, fetch_first(session, _MET, chat_id=visit.chat_id, person_id=visit.person_id))


def record_inline_chat(session: Session, chat_id: int, inline_message_id: str, caller_id: int, language: str) -> None:
    """Store a chat that the bot is not in, with the one who posted its message, and its language.

    It is done once, whoever else says otherwise. Their name is not known before they tap themselves.
    """
    values = {"kind": "inline", "active": True, "others": 0, "inline_message_id": inline_message_id}
    if insert_if_absent(session, Chat, id=chat_id, language=language, **values):
        insert_if_absent(session, Person, id=caller_id, name="", language=None, forgotten=False)
        add_membership(session, chat_id, caller_id)


def inline_message_id(session: Session, chat_id: int) -> str | None:
    """Return the message that stands for a chat which the bot is not in."""
    found = chat(session, chat_id)
    return found.inline_message_id if found is not None else None


def _note_chat(session: Session, visit: Visit, met: Any) -> None:
    values = {"kind": visit.kind, "title": visit.title, "active": True}
    if met.kind is None:
        insert_if_absent(session, Chat, id=visit.chat_id, others=0, **values)
    elif (met.kind, met.title, met.active) != (visit.kind, visit.title, True):
        session.exec(update(Chat).where(col(Chat.id) == visit.chat_id).values(gone_since=None, **values))


def _note_person(session: Session, visit: Visit, met: Any) -> Profile:
    new = Profile(visit.person_id, visit.name, visit.language, zone=None, dialog=None)
    if met.id is None:
        insert_if_absent(session, Person, id=visit.person_id, name=visit.name, language=visit.language, forgotten=False)
        return new
    if met.forgotten:
        fresh = {"language": visit.language, "chosen_language": None, "zone": None}
        change_person(session, visit.person_id, name=visit.name, forgotten=False, **fresh)
        return new
    told = visit.language or met.told
    if (met.name, met.told) != (visit.name, told):
        change_person(session, visit.person_id, name=visit.name, language=told)
    return Profile(met.id, visit.name, met.chosen_language or told, met.zone, met.dialog)


def add_membership(session: Session, chat_id: int, person_id: int) -> None:
    """Note that a known person was seen in a known group."""
    insert_if_absent(session, Membership, chat_id=chat_id, person_id=person_id)


def record_joined(session: Session, chat_id: int, person_ids: Sequence[int]) -> None:
    """Note that people came into a group: those who are known are seen there from now on, the others are not stored."""
    if chat(session, chat_id) is None:
        return
    known = select(Person.id).where(col(Person.id).in_(person_ids), ~col(Person.forgotten))
    for person_id in session.exec(known).all():
        add_membership(session, chat_id, person_id)


def record_left(session: Session, chat_id: int, person_id: int) -> None:
    """Note that somebody left a group. What they tapped there stays, in case they come back."""
    session.exec(delete(Membership).where(col(Membership.chat_id) == chat_id, col(Membership.person_id) == person_id))


def profile(session: Session, person_id: int) -> Profile | None:
    """Return the person as stored, or None if they are not (or no longer) known."""
    row = fetch_first(session, _PERSON, person_id=person_id)
    return Profile(*row) if row is not None else None


def profile_now(session: Session, person_id: int, told: str | None) -> Profile | None:
    """Return the person as stored, with the language that Telegram tells now unless they chose one.

    For updates that store nothing about who sent them. None for somebody unknown or forgotten.
    """
    known = profile(session, person_id)
    if known is None or known.forgotten:
        return None
    return known if known.language_chosen or told is None else replace(known, language=told)


def profiles(session: Session, person_ids: Collection[int]) -> dict[int, Profile]:
    """Return those of these people who are known."""
    rows = session.connection().execute(_SOME, {"people": list(person_ids)})
    return {row.id: Profile(*row) for row in rows}


def change_person(session: Session, person_id: int, /, **values: str | bool | None) -> None:
    """Set columns of a person: `name`, `zone`, `language`, `chosen_language`, `dialog`, `forgotten`."""
    session.exec(update(Person).where(col(Person.id) == person_id).values(**values))


def chat(session: Session, chat_id: int) -> Chat | None:
    """Return the chat as stored."""
    return session.get(Chat, chat_id)


def groups_of(session: Session, person_id: int) -> list[Chat]:
    """Return groups that can be reached and in which the person was seen, by title.

    Only Telegram knows who is still there.
    """
    statement = (
        select(Chat)
        .join(Membership, col(Membership.chat_id) == col(Chat.id))
        .where(Membership.person_id == person_id, col(Chat.active), col(Chat.id) > FIRST)
    )
    return sorted(session.exec(statement), key=lambda group: (group.title or "", group.id))


def set_active(session: Session, chat_id: int, active: bool) -> None:
    """Note whether messages can reach the chat."""
    session.exec(update(Chat).where(col(Chat.id) == chat_id).values(active=active, gone_since=None))


def count_other_bots(session: Session, chat_id: int, change: int) -> None:
    """Add `change` to the number of other bots known in a group; it never falls below 0."""
    row = session.get(Chat, chat_id)
    if row is not None:
        row.others = max(0, row.others + change)


def languages_in(session: Session, chats: Sequence[int]) -> list[Spoken]:
    """Return what is known of the languages of each chat."""
    chosen: dict[int, str | None] = {}
    own: dict[int, set[str]] = {chat_id: set() for chat_id in chats}
    for row in session.connection().execute(_SPOKEN, {"chats": list(chats)}):
        chosen[row.id] = row.language
        own[row.id] |= {row.own} - {None}
    return [Spoken(chosen.get(chat_id), frozenset(own[chat_id])) for chat_id in chats]


def set_chat_language(session: Session, chat_id: int, code: str) -> None:
    """Set the language that a chat is spoken to in."""
    session.exec(update(Chat).where(col(Chat.id) == chat_id).values(language=code))


def members(session: Session, chat_id: int) -> list[int]:
    """Return the ids of the people seen in a group."""
    return list(session.exec(select(Membership.person_id).where(Membership.chat_id == chat_id)))
