"""/safety: help that can be used without a word, for one person alone; nothing is kept, pushed or seen by others."""

import pytest

from content.catalog.formats import listed
from content.catalog.helplines import countries_by_name, country_name, helplines
from content.catalog.units import units
from playground import Chat
from tests.support.benign_sentences import IN_A_GROUP, KEYS, SISTER, dialog, safety, trusted
from tests.support.harness import Harness
from tests.support.stored_rows import kept, on_sams_phone
from tests.support.words import fixed, opening, worded


async def test_one_screen_helps_at_once_silent_ways_first(harness: Harness) -> None:
    await harness.lives_in(harness.alex, "London")
    shown = await safety(harness)
    order = [
        worded("safety"),
        worded("safety-silent", country="United Kingdom"),
        "dial 999, then 55",
        worded("safety-calls", country="United Kingdom"),
        "In danger now: 999",
        "0808 2000 247",
        opening("safety-checked") + "November 22, 2026",
        worded("safety-beside"),
        worded("safety-beside"),
        worded("safety-after"),
        worded("safety-mark-off-bill"),
        worded("safety-after-here"),
    ]
    assert sorted(order, key=shown.text.index) == order
    assert shown.labels == KEYS


async def test_nothing_known_is_no_dead_end(harness: Harness) -> None:
    shown = await safety(harness)
    for way in (worded("safety-emergency-local"), "findahelpline.com", "nomoredirectory.org", fixed("safety-anywhere")):
        assert way in shown.text
    assert shown.labels == KEYS


async def test_what_a_newspaper_reported_says_so_and_what_was_checked_does_not(harness: Harness) -> None:
    await harness.lives_in(harness.alex, "Madrid")
    shown = (await safety(harness)).text
    assert "016 · help with violence · 24/7 · 53 languages · delete it from your call log *" in shown
    assert worded("safety-newspaper") in shown
    await harness.lives_in(harness.alex, "Berlin")
    shown = (await safety(harness)).text
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
        ("Lima", ["Chat 100 · Línea 100 *", listed(["Spanish", "Quechua", "Aymara"], "en")]),
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
async def test_every_fact_of_the_list_is_told(harness: Harness, city: str, facts: list[str]) -> None:
    await harness.lives_in(harness.alex, city)
    shown = await safety(harness)
    for fact in facts:
        assert fact in shown.text


async def test_every_country_is_reached_by_buttons_and_fits(harness: Harness) -> None:
    shown = await safety(harness)
    reached = []
    for page in range(6):
        await harness.taps(harness.alex, shown, worded("button-another-country"))
        for _ in range(page):
            await harness.taps(harness.alex, shown, worded("button-more-countries"))
        for button in [one for row in shown.buttons[:-2] for one in row]:
            await harness.taps(harness.alex, shown, data=button.value)
            assert worded("safety-calls", country=button.text) in shown.text
            assert units(shown.text) <= 4096
            reached.append(button.text)
    assert reached == [country_name(code, "en") for code in countries_by_name("en")]
    assert len(reached) == len(helplines().countries)


async def test_the_list_begins_again_and_leads_back(harness: Harness) -> None:
    shown = await safety(harness)
    await harness.taps(harness.alex, shown, worded("button-another-country"))
    first = shown.labels
    for _ in range(6):
        await harness.taps(harness.alex, shown, worded("button-more-countries"))
    assert shown.labels == first
    await harness.taps(harness.alex, shown, worded("button-back"))
    assert shown.labels == KEYS


async def test_a_country_can_be_typed_and_none_is_kept(harness: Harness) -> None:
    shown = await safety(harness)
    before = await harness.breather.db.run(kept)
    await harness.taps(harness.alex, shown, worded("button-another-country"))
    answer = await harness.says(harness.alex, harness.bot, "atlantis")
    assert worded("country-unknown") in answer.text
    answer = await harness.says(harness.alex, harness.bot, "united")
    assert answer.labels == ["United Kingdom", "United States", "United Arab Emirates"]
    await harness.taps(harness.alex, answer, "United States")
    assert "thehotline.org" in answer.text
    assert await harness.breather.db.run(kept) == before
    await harness.taps(harness.alex, answer, worded("button-another-country"))
    answer = await harness.says(harness.alex, harness.bot, "Deutschland")
    assert "Hilfetelefon" in answer.text
    assert answer.labels == KEYS
    assert await harness.breather.db.run(kept) == before
    assert fixed("safety-anywhere") in (await safety(harness)).text


async def test_a_country_without_a_checked_number_says_so_and_helps_still(harness: Harness) -> None:
    await harness.taps(harness.alex, await safety(harness), worded("button-another-country"))
    answer = await harness.says(harness.alex, harness.bot, "Russia")
    assert worded("safety-no-line", country="Russia") in answer.text
    assert worded("safety-emergency-local") in answer.text
    assert "findahelpline.com" in answer.text


async def test_going_on_closes_the_question_and_leaves_others_open(harness: Harness) -> None:
    shown = await safety(harness)
    await harness.taps(harness.alex, shown, worded("button-another-country"))
    assert await harness.breather.db.run(dialog) == "country"
    await harness.taps(harness.alex, shown, worded("button-back"))
    assert await harness.breather.db.run(dialog) is None
    draft = await harness.says(harness.alex, harness.bot, "/boundary insults")
    await harness.taps(harness.alex, draft, "Make it mine")
    open_question = await harness.breather.db.run(dialog)
    await safety(harness)
    assert await harness.breather.db.run(dialog) == open_question is not None


async def test_in_a_group_it_is_for_one_and_the_group_shows_nothing(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "New York")
    await harness.taps(harness.alex, await safety(harness), "Someone I trust")
    await harness.says(harness.alex, harness.bot, SISTER)
    before = on_sams_phone(harness, us)
    shown = await harness.says(harness.alex, us, "/safety")
    assert shown.ephemeral
    assert shown.labels == IN_A_GROUP
    assert "thehotline.org" in shown.text
    assert "Ana" not in shown.text
    await harness.taps(harness.alex, shown, worded("button-three-questions"))
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Yes")
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], worded("button-back"))
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], worded("button-another-country"))
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Austria")
    assert "Frauenhelpline" in harness.alex.screen(us)[-1].text
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], worded("button-solid-ground"))
    assert harness.alex.screen(us)[-1].ephemeral
    assert on_sams_phone(harness, us) == before


@pytest.mark.parametrize("data", ["hw2:us", "hx1:us", "hr1:us:ask", "hr1:us:clear"])
async def test_what_is_kept_is_asked_and_cleared_in_private_only(harness: Harness, us: Chat, data: str) -> None:
    await harness.taps(harness.alex, await safety(harness), "Someone I trust")
    await harness.says(harness.alex, harness.bot, SISTER)
    shown = await harness.says(harness.alex, us, "/safety")
    before = len(harness.alex.screen(harness.bot)), on_sams_phone(harness, us)
    answer = await harness.taps(harness.alex, shown, data=data)
    assert answer.url == "https://t.me/breather_bot?start=safety"
    assert (len(harness.alex.screen(harness.bot)), on_sams_phone(harness, us)) == before
    assert await harness.breather.db.run(trusted) == 1


@pytest.mark.parametrize(
    "data", ["hs1:xx", "hs1:us-ny", "hc1:xx:0", "hq1:us:9:no", "hq1:us:0:no", "hw2:xx", "hx1:xx", "hr1:xx:clear"]
)
async def test_a_forged_button_is_refused_kindly(harness: Harness, data: str) -> None:
    answer = await harness.taps(harness.alex, await safety(harness), data=data)
    assert worded("old-button") in (answer.text or "")
