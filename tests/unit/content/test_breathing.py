"""Breathing patterns refuse what would mislead, and every clip shows exactly one cycle of its pattern."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from content.catalog.breathing import DEFAULT, BreathingError, Pattern, check_same_timing, patterns, read

FRAME = 1 / 16
MOST_BYTES = 200_000
BOTH = '{ kind = "in", seconds = 4, word = "In" }, { kind = "out", seconds = 4, word = "Out" }'
EVERY_CLIP = [
    pytest.param(pattern, speed_index, id=f"{pattern.id}-{speed_index}")
    for pattern in patterns().values()
    for speed_index in range(len(pattern.speeds))
]


def record(phases: str = BOTH, *, more: str = "", speeds: str = "[1.0]", key: str = "calm") -> str:
    return f"""
[[pattern]]
id = "{key}"
name = "Calm"
summary = "In and out."
speeds = {speeds}
phases = [{phases}]
{more}
"""


def read_text(folder: Path, text: str) -> Mapping[str, Pattern]:
    path = folder / "breathing.toml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def boxes(data: bytes) -> dict[str, bytes]:
    """Return the MP4 boxes that lie side by side in `data`, by their type, without their headers."""
    found, at = {}, 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        assert size >= 8, f"a broken box at {at}"
        found[data[at + 4 : at + 8].decode("latin-1")] = data[at + 8 : at + size]
        at += size
    return found


def seconds_of(data: bytes) -> float:
    header = boxes(boxes(data)["moov"])["mvhd"]
    assert header[0] == 0, "only the 32-bit header is expected in clips this short"
    return int.from_bytes(header[16:20], "big") / int.from_bytes(header[12:16], "big")


def test_a_sound_record_is_read(tmp_path: Path) -> None:
    found = read_text(tmp_path, record(speeds="[1.0, 1.5]"))
    assert list(found) == ["calm"]
    assert (found["calm"].cycle_seconds(), found["calm"].cycle_seconds(1)) == (8.0, 12.0)


HOLD = BOTH + ', { kind = "hold", seconds = 4, word = "Hold" }'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (record(BOTH.replace('"out"', '"sideways"')), "phases.1.kind"),
        (record(BOTH.replace("seconds = 4", "seconds = 0", 1)), "phases.0.seconds"),
        (record(BOTH.replace("seconds = 4", 'seconds = "4"', 1)), "phases.0.seconds"),
        (record(BOTH.replace('"Out"', '"Out and out and out and out"')), "phases.1.word"),
        (record(BOTH.replace('"out"', '"in"')), "have an 'out'"),
        (record(HOLD), "needs skip_holds"),
        (record(more='claim = "cures all"'), "claim"),
        (record(speeds="[]"), "speeds"),
        (record(speeds="[1.0, 1.5, 1.25]"), "slower than the one before"),
        (record(speeds="[1.25]"), "start at 1.0"),
        (record() + record(), "already taken"),
    ],
)
def test_what_would_mislead_is_refused_by_name(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(BreathingError) as refused:
        read_text(tmp_path, text)
    assert reason in str(refused.value)
    assert f"{tmp_path / 'breathing.toml'}: pattern" in str(refused.value)
    assert "calm" in str(refused.value)


def test_a_hold_with_a_line_for_those_who_skip_it_is_read(tmp_path: Path) -> None:
    found = read_text(tmp_path, record(HOLD, more='skip_holds = "Leave it out."'))
    assert found["calm"].skip_holds == "Leave it out."


@pytest.mark.parametrize("text", ["not = [toml", "", "[[other]]\nid = 1\n", 'pattern = "calm"', "pattern = [1]"])
def test_a_file_that_is_no_list_of_patterns_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BreathingError, match=r"breathing\.toml"):
        read_text(tmp_path, text)


def test_a_translation_keeps_ids_and_timing(tmp_path: Path) -> None:
    model = read_text(tmp_path, record())
    path = tmp_path / "breathing.toml"
    check_same_timing(path, read_text(tmp_path, record().replace('"Out"', '"Aus"')), model)
    for other in (record(key="quiet"), record(speeds="[1.0, 1.5]"), record(BOTH.replace("4", "5"))):
        with pytest.raises(BreathingError, match=r"breathing\.toml"):
            check_same_timing(path, read_text(tmp_path, other), model)


def test_the_four_promised_patterns() -> None:
    steps = {key: [(phase.kind, phase.seconds) for phase in pattern.phases] for key, pattern in patterns().items()}
    assert list(steps) == ["sigh", "box", "even", "478"]
    assert next(iter(steps)) == DEFAULT
    assert [kind for kind, _ in steps["sigh"]] == ["in", "in", "out"]
    assert steps["box"] == [("in", 4), ("hold", 4), ("out", 4), ("hold", 4)]
    assert steps["even"] == [("in", 5.5), ("out", 5.5)]
    assert steps["478"] == [("in", 4), ("hold", 7), ("out", 8)]


@pytest.mark.parametrize("language", ["xx", "", "../content/en", "."])
def test_an_unknown_language_breathes_in_english(language: str) -> None:
    assert patterns(language) is patterns("en")


def test_a_language_without_clips_shows_the_english_ones() -> None:
    english = patterns()["sigh"]
    assert english.model_copy(update={"language": "xx"}).clip(1) == english.clip(1)


@pytest.mark.parametrize(("pattern", "speed_index"), EVERY_CLIP)
def test_a_clip_is_one_cycle_of_its_pattern_as_it_is_now(pattern: Pattern, speed_index: int) -> None:
    data = pattern.clip(speed_index).read_bytes()
    assert list(boxes(data))[:2] == ["ftyp", "moov"], "the index must come first for playing while loading"
    assert seconds_of(data) == pytest.approx(pattern.cycle_seconds(speed_index), abs=FRAME)
    assert pattern.script(speed_index).encode() in data, "stale: run `make media`"
    assert b"soun" not in boxes(data)["moov"]
    assert len(data) < MOST_BYTES


def test_no_clip_is_left_over() -> None:
    folder = patterns()[DEFAULT].clip().parent
    wanted = {pattern.clip(index) for pattern in patterns().values() for index in range(len(pattern.speeds))}
    assert set(folder.iterdir()) == wanted


def test_rendering_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for module in ("PIL", "imageio_ffmpeg"):
        pytest.importorskip(module, reason="rendering needs the `media` extra")
    from content.clips import FPS, render

    assert pytest.approx(FRAME) == 1 / FPS
    short = HOLD.replace("seconds = 4", "seconds = 1")
    pattern = read_text(tmp_path, record(short, more='skip_holds = "Leave it out."'))["calm"]
    first, second = tmp_path / "first.mp4", tmp_path / "second.mp4"
    for path in (first, second):
        render(pattern, 0, path)
    assert first.read_bytes() == second.read_bytes()
    assert seconds_of(first.read_bytes()) == pytest.approx(3, abs=FRAME)
