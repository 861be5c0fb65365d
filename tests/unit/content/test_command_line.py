"""`python -m content`: what it prints and how it ends."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from content.__main__ import cli
from content.catalog.messages import catalog


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, words)


def test_our_words_pass_the_check() -> None:
    done = run("check")
    assert (done.exit_code, done.output) == (0, "The words are sound.\n")


def test_a_fault_is_one_line_and_the_exit_code(tmp_path: Path) -> None:
    english = tmp_path / "en"
    english.mkdir()
    (english / "one.ftl").write_text("# Private.\nhello = A  gap\n", encoding="utf-8")
    done = run("check", "--folder", str(tmp_path))
    first, second = done.output.splitlines()
    assert (done.exit_code, first) == (1, "en/one.ftl: hello: a space too many")
    assert second.startswith("en/breathing.toml: ")


def test_without_an_id_all_are_listed() -> None:
    assert sorted(run("preview").output.split()) == sorted(catalog().ids("en"))


def test_a_message_is_shown_as_read_and_as_written() -> None:
    shown = run("preview", "pause-started", "--slot", "name=Tom & Jo", "--slot", "length=20 minutes").output
    assert "\nTom & Jo is taking 20 minutes" in shown
    assert "Tom &amp; Jo" in shown
    assert "<tg-time unix=" in shown


def test_every_plural_form_is_shown_unless_the_number_is_given() -> None:
    everything = run("preview", "safety-languages").output
    assert "one language\n" in everything
    assert "20 languages\n" in everything
    assert "languages\n" not in run("preview", "safety-languages", "--slot", "count=1").output


def test_a_star_shows_a_family() -> None:
    shown = run("preview", "ground-feet-*").output
    assert [f"ground-feet-{step} " in shown for step in (1, 2, 3, 4)] == [True] * 4


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nothing-such"], "There is no message nothing-such."),
        (["start", "--language", "tlh"], "There are no words in tlh; there are en"),
        (["safety-languages", "--slot", "count"], "write --slot name=Sam"),
        (["safety-languages", "--slot", "count=two"], "give digits"),
    ],
)
def test_a_mistake_gets_a_sentence(words: list[str], sentence: str) -> None:
    done = run("preview", *words)
    assert done.exit_code == 2
    assert sentence in done.output


def test_rendering_is_mounted() -> None:
    for module in ("PIL", "imageio_ffmpeg"):
        pytest.importorskip(module, reason="rendering needs the `media` extra")
    done = run("render", "--only", "nothing-such")
    assert done.exit_code == 2
    assert "There is no nothing-such" in done.output


def test_rendering_without_its_tools_says_how_to_get_them() -> None:
    code = "import sys; sys.modules['PIL'] = None; from content.__main__ import cli; cli(['render'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "Drawing needs PIL: pip install -e '.[media]'\n"


def test_the_module_runs() -> None:
    done = subprocess.run([sys.executable, "-m", "content", "preview"], capture_output=True, text=True, check=True)
    assert "pause-ask" in done.stdout.split()
