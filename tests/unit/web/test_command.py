"""What `web` asks of its environment, and what `run` does not load."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from tests.support.processes import ROOT
from tests.support.webhook_harness import HOOK_SECRET
from tests.unit.processes.test_command_line import TOKEN, bot

HOOK = {"WEBHOOK_URL": "https://breather.example.org", "WEBHOOK_SECRET": HOOK_SECRET}


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, "WEBHOOK_URL and WEBHOOK_SECRET"),
        ({**HOOK, "WEBHOOK_SECRET": ""}, "WEBHOOK_URL and WEBHOOK_SECRET"),
        ({**HOOK, "WEBHOOK_URL": ""}, "WEBHOOK_URL and WEBHOOK_SECRET"),
        ({**HOOK, "WEBHOOK_URL": "breather.example.org"}, "WEBHOOK_URL"),
        ({**HOOK, "WEBHOOK_URL": "http://breather.example.org"}, "WEBHOOK_URL"),
        ({**HOOK, "WEBHOOK_SECRET": "fifteen-letters"}, "WEBHOOK_SECRET"),
        ({**HOOK, "WEBHOOK_SECRET": "sixteen letters!"}, "WEBHOOK_SECRET"),
        ({**HOOK, "WEBHOOK_SECRET": "x" * 257}, "WEBHOOK_SECRET"),
        ({**HOOK, "METRICS_PORT": "many"}, "METRICS_PORT"),
        ({**HOOK, "METRICS_TOKEN": "short"}, "METRICS_TOKEN"),
    ],
)
async def test_a_wrong_environment_is_one_sentence(tmp_path: Path, environment: dict[str, str], names: str) -> None:
    code, output, errors = await bot(tmp_path, "web", BOT_TOKEN=TOKEN, **environment)
    assert code == 2
    assert output == ""
    assert len(errors.strip().splitlines()) == 1, errors
    assert names in errors
    assert errors.strip().endswith(".")


async def test_run_loads_nothing_that_serves_unless_asked() -> None:
    code = "import json, sys, bot.processes.lifecycle; print(json.dumps(sorted(sys.modules)))"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert not {"starlette", "uvicorn", "prometheus_client", "bot.web"} & set(json.loads(output))
