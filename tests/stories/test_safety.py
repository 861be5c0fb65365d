"""/safety: help that can be used without a word, for one person alone; nothing is kept, pushed or seen by others."""

import tomllib
from typing import Any

import pytest
from sqlmodel import Session, col, func, select

from bot.db import outbox
from bot.db.models import Person, TrustedPerson
from bot.playground import ApiCall, Chat, Fault, Message
from content.catalog import ROOT
from content.check import units
from content.helplines import countries_by_name, country_name, helplines
from tests.kept import kept, on_sams_phone
from tests.world import World

KEYS = ["Solid ground", "Someone I trust", "Three questions", "Another country", "Clear my trail"]
IN_A_GROUP = ["Solid ground", "Three questions", "Another country", "Continue in private"]
SISTER = "Ana, next door, 555 0101. If I write “soup”, she comes <b>over</b>."


async def safety(house: World) -> Message:
    return await house.says(house.alex, house.bot, "/safety")


async def in_zone(house: World, city: str) -> None:
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    answer = await house.says(house.alex, house.bot, city)
    if "Which one" in answer.text:  # cities that changed their name
        await house.taps(house.alex, answer, answer.labels[0])


def newest(house: World) -> Message:
    return house.alex.screen(house.bot)[-1]


def trusted(session: Session) -> int:
    return session.exec(select(func.count()).select_from(TrustedPerson)).one()


def dialog(session: Session) -> str | None:
    return session.exec(select(Person.dialog).where(col(Person.name) == "Alex")).one()


async def test_one_screen_helps_at_once_silent_ways_first(house: World) -> None:
    await in_zone(house, "London")
    shown = await safety(house)
    order = [
        "exercises for couples are the wrong tool",
        "United Kingdom: without speaking",
        "dial 999, then 55",
        "United Kingdom: by phone",
        "In danger now: 999",
        "0808 2000 247",
        "Last checked on November 22, 2026",
        "“Solid ground”",
        "“Someone I trust”",
        "list of calls",
        "not on the bill",
        "“Clear my trail”",
    ]
    assert sorted(order, key=shown.text.index) == order
    assert shown.labels == KEYS


async def test_nothing_known_is_no_dead_end(house: World) -> None:
    shown = await safety(house)
    for way in ("your local emergency number", "findahelpline.com", "nomoredirectory.org", "Someone you trust"):
        assert way in shown.text
    assert shown.labels == KEYS


async def test_what_a_newspaper_reported_says_so_and_what_was_checked_does_not(house: World) -> None:
    await in_zone(house, "Madrid")
    shown = (await safety(house)).text
    assert "016 · help against violence · 24/7 · 53 languages · delete it from the call log *" in shown
    assert "* reported by a newspaper, not checked with the service" in shown
    await in_zone(house, "Berlin")
    shown = (await safety(house)).text
    assert "116 016 · Hilfetelefon · 24/7 · 18 languages" in shown
    assert "*" not in shown


@pytest.mark.parametrize(
    ("city", "facts"),
    [
        ("New York", ["text START to 88788 · NDVH", "thehotline.org", "text 988 · thoughts of suicide"]),
        ("Toronto", ["In danger now: 911 · not in the territories", "AWHL · Ontario", "a map of help", "Québec"]),
        ("Paris", ["text 114 · emergency *", "3919 · help against violence · 24/7 · not on the bill *"]),
        ("Zurich", ["044 455 2 142", "143 · emotional support", "142 · help against violence · planned for May 2026"]),
        (
            "Brussels",
            ["1712 · help against violence · Dutch\n", "0800 30 030, then 107 · help against violence · French *"],
        ),
        ("Luxembourg", ["12–20 h"]),
        ("Santiago", ["Monday to Friday, 08–00 h"]),
        ("Almaty", ["text dialogue with 111 · help against violence · since October 16, 2023 *", "24/7 · free *"]),
        ("Mexico City", ["079, option 1 · Línea de las Mujeres · since May 1, 2025 *"]),
        ("Lima", ["Chat 100 · Línea 100 *", "Spanish, Quechua, Aymara"]),
        ("Copenhagen", ["1888 · Lev Uden Vold · 24/7 · free · anonymous"]),
        ("Helsinki", ["+358 80 005 005 · Nollalinja · from abroad"]),
        ("Johannesburg", ["dial *120*7867#", "text help to 31531"]),
        ("Jerusalem", ["silent text to 055-700-0128"]),
        ("Sao Paulo", ["WhatsApp (61) 9610-0180", "In danger now: 190 · police *"]),
        ("Buenos Aires", ["144 · help against violence · cuts reported in 2025 *"]),
        ("Istanbul", ["the app KADES"]),
        ("Seoul", ["1577-1366 · help against violence · for migrants"]),
        ("Tehran", ["123 · social emergency · confidential *", "1480 · counselling *"]),
        ("Kyiv", ["116 123 · help against violence · from a mobile phone *"]),
    ],
)
async def test_every_fact_of_the_list_is_told(house: World, city: str, facts: list[str]) -> None:
    await in_zone(house, city)
    shown = await safety(house)
    for fact in facts:
        assert fact in shown.text


async def test_every_country_is_reached_by_buttons_and_fits(house: World) -> None:
    shown = await safety(house)
    reached = []
    for page in range(6):
        await house.taps(house.alex, shown, "Another country")
        for _ in range(page):
            await house.taps(house.alex, shown, "More countries")
        for button in [one for row in shown.buttons[:-2] for one in row]:
            await house.taps(house.alex, shown, data=button.value)
            assert f"{button.text}: by phone" in shown.text
            assert units(shown.text) <= 4096
            reached.append(button.text)
    assert reached == [country_name(code, "en") for code in countries_by_name("en")]
    assert len(reached) == len(helplines().countries)


async def test_the_list_begins_again_and_leads_back(house: World) -> None:
    shown = await safety(house)
    await house.taps(house.alex, shown, "Another country")
    first = shown.labels
    for _ in range(6):
        await house.taps(house.alex, shown, "More countries")
    assert shown.labels == first
    await house.taps(house.alex, shown, "Back")
    assert shown.labels == KEYS


async def test_a_country_can_be_typed_and_none_is_kept(house: World) -> None:
    shown = await safety(house)
    before = await house.breather.db.run(kept)
    await house.taps(house.alex, shown, "Another country")
    answer = await house.says(house.alex, house.bot, "atlantis")
    assert "couldn't find that country" in answer.text
    answer = await house.says(house.alex, house.bot, "united")
    assert answer.labels == ["United Kingdom", "United States", "United Arab Emirates"]
    await house.taps(house.alex, answer, "United States")
    assert "thehotline.org" in answer.text
    assert await house.breather.db.run(kept) == before
    await house.taps(house.alex, answer, "Another country")
    answer = await house.says(house.alex, house.bot, "Deutschland")
    assert "Hilfetelefon" in answer.text
    assert answer.labels == KEYS
    assert await house.breather.db.run(kept) == before
    assert "Wherever you are" in (await safety(house)).text


async def test_a_country_without_a_checked_number_says_so_and_helps_still(house: World) -> None:
    await house.taps(house.alex, await safety(house), "Another country")
    answer = await house.says(house.alex, house.bot, "Russia")
    assert "For Russia I have no number that was checked." in answer.text
    assert "your local emergency number" in answer.text
    assert "findahelpline.com" in answer.text


async def test_going_on_closes_the_question_and_leaves_others_open(house: World) -> None:
    shown = await safety(house)
    await house.taps(house.alex, shown, "Another country")
    assert await house.breather.db.run(dialog) == "country"
    await house.taps(house.alex, shown, "Back")
    assert await house.breather.db.run(dialog) is None
    draft = await house.says(house.alex, house.bot, "/boundary insults")
    await house.taps(house.alex, draft, "Make it mine")
    open_question = await house.breather.db.run(dialog)
    await safety(house)
    assert await house.breather.db.run(dialog) == open_question is not None


async def test_in_a_group_it_is_for_one_and_the_group_shows_nothing(house: World, us: Chat) -> None:
    await in_zone(house, "New York")
    await house.taps(house.alex, await safety(house), "Someone I trust")
    await house.says(house.alex, house.bot, SISTER)
    before = on_sams_phone(house, us)
    shown = await house.says(house.alex, us, "/safety")
    assert shown.ephemeral
    assert shown.labels == IN_A_GROUP
    assert "thehotline.org" in shown.text
    assert "Ana" not in shown.text
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Yes")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Back")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Another country")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Austria")
    assert "Frauenhelpline" in house.alex.screen(us)[-1].text
    await house.taps(house.alex, house.alex.screen(us)[-1], "Solid ground")
    assert house.alex.screen(us)[-1].ephemeral
    assert on_sams_phone(house, us) == before


@pytest.mark.parametrize("data", ["hw1:us:write", "hw1:us:remove", "hr1:us:ask", "hr1:us:clear"])
async def test_what_is_kept_is_asked_and_cleared_in_private_only(house: World, us: Chat, data: str) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    await house.says(house.alex, house.bot, SISTER)
    shown = await house.says(house.alex, us, "/safety")
    before = len(house.alex.screen(house.bot)), on_sams_phone(house, us)
    answer = await house.taps(house.alex, shown, data=data)
    assert answer.url == "https://t.me/breather_bot?start=safety"
    assert (len(house.alex.screen(house.bot)), on_sams_phone(house, us)) == before
    assert await house.breather.db.run(trusted) == 1


@pytest.mark.parametrize(
    "data", ["hs1:xx", "hs1:us-ny", "hc1:xx:0", "hq1:us:9:no", "hq1:us:0:no", "hw1:xx:write", "hr1:xx:clear"]
)
async def test_a_forged_button_is_refused_kindly(house: World, data: str) -> None:
    answer = await house.taps(house.alex, await safety(house), data=data)
    assert "earlier message" in (answer.text or "")


async def test_someone_i_trust_is_kept_shown_changed_and_removed(house: World, us: Chat) -> None:
    before = on_sams_phone(house, us)
    shown = await safety(house)
    await house.taps(house.alex, shown, "Someone I trust")
    assert "Only you see it" in newest(house).text
    shown = await house.says(house.alex, house.bot, SISTER)
    assert SISTER in shown.text
    assert shown.labels == ["Solid ground", "Change", "Remove", *KEYS[2:]]
    assert SISTER in (await safety(house)).text
    await house.taps(house.alex, shown, "Change")
    shown = await house.says(house.alex, house.bot, "My brother")
    assert "My brother" in shown.text
    assert "Ana" not in shown.text
    assert await house.breather.db.run(trusted) == 1
    await house.taps(house.alex, shown, "Remove")
    assert "My brother" not in shown.text
    assert shown.labels == KEYS
    assert await house.breather.db.run(trusted) == 0
    assert on_sams_phone(house, us) == before


async def test_whom_one_trusts_stands_on_that_screen_and_nowhere_else(house: World, us: Chat) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    await house.says(house.alex, house.bot, "Zzyzx")
    start = len(house.telegram.log)
    for words in ("/start", "/help", "/settings", "/alone", "he hit me", "/cancel", "hello"):
        await house.says(house.alex, house.bot, words)
    for command in ("/safety", "/alone", "/help"):
        await house.says(house.alex, us, command)
        await house.says(house.sam, us, command)
    await house.says(house.sam, house.bot, "/safety")
    await house.move(days=8)
    assert [call for call in house.shown_since(start) if "Zzyzx" in str(call.params)] == []


@pytest.mark.parametrize(("words", "fits"), [("🌬" * 150, True), ("🌬" * 150 + "x", False), ("\u200b \u202e", False)])
async def test_at_most_three_hundred_characters_of_ones_own(house: World, words: str, fits: bool) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    answer = await house.says(house.alex, house.bot, words)
    assert (words in answer.text) == fits
    assert await house.breather.db.run(trusted) == fits
    answer = await house.says(house.alex, house.bot, "My brother")
    assert ("My brother" in answer.text) != fits  # after a refusal the question is still open


@pytest.mark.parametrize(
    ("taps", "line"),
    [
        (["Yes", "Yes", "Yes"], "something people at these lines hear every day. You may call only to ask."),
        (["No", "Skip", "Yes"], "something people at these lines hear every day. You may call only to ask."),
        (["Yes", "No", "No"], "something people at these lines hear every day. You may call only to ask."),
        (["No", "No", "No"], "It may still be right to talk to someone."),
        (["Skip", "Skip", "Skip"], "It may still be right to talk to someone."),
    ],
)
async def test_three_questions_end_in_the_same_help(house: World, us: Chat, taps: list[str], line: str) -> None:
    await safety(house)  # the first one tells what the bot is, below
    shown = await safety(house)
    help_, before, phone = shown.text, await house.breather.db.run(kept), on_sams_phone(house, us)
    await house.taps(house.alex, shown, "Three questions")
    for number, label in enumerate(taps, 1):
        assert f"{number} of 3" in shown.text
        assert shown.labels == ["Yes", "No", "Skip", "Back"]
        await house.taps(house.alex, shown, label)
    assert line in shown.text
    first, _, rest = help_.partition("Wherever you are")
    assert shown.text.startswith(first)
    assert shown.text.endswith(rest)
    assert shown.labels == KEYS
    assert await house.breather.db.run(kept) == before
    assert on_sams_phone(house, us) == phone


async def test_no_button_tells_how_a_question_was_answered(house: World) -> None:
    shown = await safety(house)
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, shown, "Yes")
    after_one = shown.data["reply_markup"]
    await house.taps(house.alex, shown, "No")
    after_two = shown.data["reply_markup"]
    await house.taps(house.alex, shown, "Back")
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, shown, "No")
    assert shown.data["reply_markup"] != after_one
    await house.taps(house.alex, shown, "Yes")
    assert shown.data["reply_markup"] == after_two  # that there was a yes is all that they know
    await house.taps(house.alex, shown, "Skip")
    assert "yes" not in str(shown.data["reply_markup"]).lower()


async def test_clear_my_trail_leaves_nothing(house: World, us: Chat) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    await house.says(house.alex, house.bot, SISTER)
    await house.says(house.sam, house.bot, "/safety")
    shown = await safety(house)
    await house.says(house.alex, house.bot, "he hit me")
    phone, group = on_sams_phone(house, us), [one.data for one in house.alex.screen(us)]
    await house.taps(house.alex, shown, "Clear my trail")
    assert "Nobody is told. It cannot be taken back." in shown.text
    assert shown.labels == ["Clear it", "Back"]
    answer = await house.taps(house.alex, shown, "Clear it")
    assert (answer.text or "").startswith("Cleared.")
    assert house.alex.screen(house.bot) == []
    assert await house.breather.db.run(trusted) == 0
    assert [one.data for one in house.alex.screen(us)] == group
    assert on_sams_phone(house, us) == phone


async def test_clear_my_trail_can_be_left(house: World) -> None:
    await safety(house)  # the first one tells what the bot is, below
    shown = await safety(house)
    before = shown.text
    await house.taps(house.alex, shown, "Clear my trail")
    await house.taps(house.alex, shown, "Back")
    assert shown.text == before
    assert len(house.alex.screen(house.bot)) == 4


def refusing_below(number: int) -> Any:
    """Telegram refuses a whole batch for one message in it that is too old."""

    def fault(call: ApiCall) -> Fault | None:
        old = call.method == "deleteMessages" and min(call.params["message_ids"]) < number
        return Fault.http(400, "Bad Request: message can't be deleted for everyone") if old else None

    return fault


async def test_what_is_too_old_stays_and_keeps_nothing_younger(house: World) -> None:
    old = await safety(house)
    await house.move(hours=49)
    shown = await safety(house)
    await house.says(house.alex, house.bot, "hello")
    house.telegram.fault = refusing_below(old.id + 1)
    await house.taps(house.alex, shown, "Clear my trail")
    answer = await house.taps(house.alex, shown, "Clear it")
    assert "only you can delete" in (answer.text or "")
    assert house.alex.screen(house.bot)[-1] is old


async def test_a_telegram_that_is_not_there_is_told_and_the_data_goes(house: World) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    shown = await house.says(house.alex, house.bot, SISTER)
    await house.taps(house.alex, shown, "Clear my trail")
    house.telegram.fault = lambda call: Fault.http(500) if call.method == "deleteMessages" else None
    answer = await house.taps(house.alex, shown, "Clear it")
    assert "Some of it could not be deleted" in (answer.text or "")
    assert newest(house).text == "One moment …"
    assert newest(house).labels == []
    assert await house.breather.db.run(trusted) == 0


async def test_none_of_this_is_ever_pushed(house: World, us: Chat) -> None:
    await in_zone(house, "Lisbon")
    shown = await safety(house)
    await house.taps(house.alex, shown, "Someone I trust")
    shown = await house.says(house.alex, house.bot, SISTER)
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, shown, "Yes")
    await house.says(house.alex, us, "/safety")
    await house.says(house.alex, house.bot, "he hit me")
    assert await house.breather.db.run(outbox.waiting) == 0
    start = len(house.telegram.log)
    await house.move(days=8)
    assert house.shown_since(start) == []


async def test_the_list_of_chats_tells_nothing(house: World) -> None:
    """Its preview, and a locked screen, show how the newest message begins."""
    loud = tomllib.loads((ROOT / "en" / "delicate.toml").read_text(encoding="utf-8"))["words"]
    shown = await safety(house)
    screens = [shown.text]
    for label in ("Three questions", "Yes", "Yes", "No", "Another country", "Back", "Clear my trail", "Back"):
        await house.taps(house.alex, shown, label)
        screens.append(shown.text)
    await house.taps(house.alex, shown, "Someone I trust")
    screens.append(newest(house).text)
    screens.append((await house.says(house.alex, house.bot, SISTER)).text)
    typed = ("he hit me", "he hit our son", "I want to die", "he threatens suicide")
    screens.extend([(await house.says(house.alex, house.bot, words)).text for words in typed])
    await house.taps(house.alex, newest(house), "That's not it")
    screens.append(newest(house).text)
    assert len({*screens}) > 10
    firsts = [screen.partition("\n")[0].lower() for screen in screens]
    assert [first for first in firsts if any(word in first for word in [*loud, "hurt", "die", "child"])] == []
