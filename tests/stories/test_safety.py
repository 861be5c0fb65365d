"""/safety: help that can be used without a word, for one person alone; nothing is kept, pushed or seen by others."""

import pytest

from content.check import units
from content.helplines import countries_by_name, country_name, helplines
from playground import Chat
from tests.kept import kept, on_sams_phone
from tests.stories.safe import IN_A_GROUP, KEYS, SISTER, dialog, safety, trusted
from tests.words import fixed, worded
from tests.world import World


async def test_one_screen_helps_at_once_silent_ways_first(house: World) -> None:
    await house.lives_in(house.alex, "London")
    shown = await safety(house)
    order = [
        worded("safety"),
        "United Kingdom: without speaking",
        "dial 999, then 55",
        "United Kingdom: by phone",
        "In danger now: 999",
        "0808 2000 247",
        "Last checked on November 22, 2026",
        worded("safety-beside"),
        worded("safety-beside"),
        worded("safety-after"),
        worded("safety-mark-off-bill"),
        worded("safety-after-here"),
    ]
    assert sorted(order, key=shown.text.index) == order
    assert shown.labels == KEYS


async def test_nothing_known_is_no_dead_end(house: World) -> None:
    shown = await safety(house)
    for way in ("your local emergency number", "findahelpline.com", "nomoredirectory.org", fixed("safety-anywhere")):
        assert way in shown.text
    assert shown.labels == KEYS


async def test_what_a_newspaper_reported_says_so_and_what_was_checked_does_not(house: World) -> None:
    await house.lives_in(house.alex, "Madrid")
    shown = (await safety(house)).text
    assert "016 · help with violence · 24/7 · 53 languages · delete it from your call log *" in shown
    assert worded("safety-newspaper") in shown
    await house.lives_in(house.alex, "Berlin")
    shown = (await safety(house)).text
    assert "116 016 · Hilfetelefon · 24/7 · 18 languages" in shown
    assert "*" not in shown


@pytest.mark.parametrize(
    ("city", "facts"),
    [
        (
            "New York",
            [
                "text START to 88788 · National Domestic Violence Hotline",
                "thehotline.org",
                "text 988 · help with thoughts of suicide",
            ],
        ),
        (
            "Toronto",
            [
                "In danger now: 911 · not in the territories",
                "Assaulted Women's Helpline · Ontario",
                worded("safety-kind-map"),
                "Québec",
            ],
        ),
        ("Paris", ["text 114 · emergency *", "3919 · help with violence · 24/7 · not on your phone bill *"]),
        ("Zurich", ["044 455 2 142", "143 · emotional support", "142 · help with violence · planned for May 2026"]),
        (
            "Brussels",
            ["1712 · help with violence · Dutch\n", "0800 30 030, then 107 · help with violence · French *"],
        ),
        ("Luxembourg", ["12:00 to 20:00"]),
        ("Santiago", ["Monday to Friday, 08:00 to 00:00"]),
        ("Almaty", ["text back and forth with 111 · help with violence · since October 16, 2023 *", "24/7 · free *"]),
        ("Mexico City", ["079, option 1 · Línea de las Mujeres · since May 1, 2025 *"]),
        ("Lima", ["Chat 100 · Línea 100 *", "Spanish, Quechua, Aymara"]),
        ("Copenhagen", ["1888 · Lev Uden Vold · 24/7 · free · anonymous"]),
        ("Helsinki", ["+358 80 005 005 · Nollalinja · from abroad"]),
        ("Johannesburg", ["dial *120*7867#", "text help to 31531"]),
        ("Jerusalem", ["silent text to 055-700-0128"]),
        ("Sao Paulo", ["WhatsApp (61) 9610-0180", "In danger now: 190 · police *"]),
        ("Buenos Aires", ["144 · help with violence · cuts reported in 2025 *"]),
        ("Istanbul", ["the app KADES"]),
        ("Seoul", ["1577-1366 · help with violence · for migrants"]),
        ("Tehran", ["123 · social emergency line · confidential *", "1480 · counseling *"]),
        ("Kyiv", ["116 123 · help with violence · from a mobile phone *"]),
    ],
)
async def test_every_fact_of_the_list_is_told(house: World, city: str, facts: list[str]) -> None:
    await house.lives_in(house.alex, city)
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
    assert worded("country-unknown") in answer.text
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
    assert fixed("safety-anywhere") in (await safety(house)).text


async def test_a_country_without_a_checked_number_says_so_and_helps_still(house: World) -> None:
    await house.taps(house.alex, await safety(house), "Another country")
    answer = await house.says(house.alex, house.bot, "Russia")
    assert worded("safety-no-line", country="Russia") in answer.text
    assert worded("safety-emergency-local") in answer.text
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
    await house.lives_in(house.alex, "New York")
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
    assert worded("old-button") in (answer.text or "")
