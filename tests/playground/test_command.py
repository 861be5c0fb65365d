"""`python -m playground`, as a process of its own."""

import asyncio
import os
import sys
from pathlib import Path

import aiohttp

ROOT = Path(__file__).parents[2]


async def start(folder: Path, *arguments: str) -> asyncio.subprocess.Process:
    """Start the command in a folder."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground", "--no-bot", *arguments, cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def where(process: asyncio.subprocess.Process) -> tuple[str, str]:
    """Read the API root and the token that it prints."""
    assert process.stdout is not None
    await process.stdout.readline()
    line = (await process.stdout.readline()).decode()
    root, token = (part.split("=", 1)[1] for part in line.split())
    return root, token


async def end(process: asyncio.subprocess.Process) -> None:
    """End it as a terminal would; it must end well and say nothing."""
    process.terminate()
    _, errors = await process.communicate()
    assert (process.returncode, errors) == (0, b"")


async def test_it_serves_any_bot_and_the_page(tmp_path: Path) -> None:
    arguments = ("--port", "0", "--name", "Echo", "--username", "echo_bot", "--state", "kept/telegram.json")
    tokens = []
    for _ in range(2):
        process = await start(tmp_path, *arguments)
        root, token = await where(process)
        tokens.append(token)
        async with aiohttp.ClientSession() as http:
            async with http.get(f"{root}/bot{token}/getMe") as response:
                assert (await response.json())["result"]["username"] == "echo_bot"
            async with http.get(root) as response:
                assert "<title>Playground</title>" in await response.text()
            async with http.get(f"{root}/page/main.js") as response:
                assert response.status == 200
            async with http.ws_connect(f"{root}/ws") as socket:
                state = await socket.receive_json()
                assert [phone["name"] for phone in state["phones"]] == ["Alex", "Sam"]
                assert (state["speeds"], state["title"]) == ([1], "Echo playground")
        await end(process)
    assert tokens[0] == tokens[1]
    assert (tmp_path / "kept" / "telegram.json").exists()


async def test_the_bot_is_named_as_each_start_says(tmp_path: Path) -> None:
    names, groups = [], []
    starts: tuple[tuple[str, ...], ...] = ((), ("--name", "Echo"), (), ("--username", "other_bot", "--name", "Other"))
    for arguments in starts:
        process = await start(tmp_path, "--port", "0", "--state", "state.json", *arguments)
        root, token = await where(process)
        async with aiohttp.ClientSession() as http:
            async with http.get(f"{root}/bot{token}/getMe") as response:
                me = (await response.json())["result"]
            names.append((me["first_name"], me["username"]))
            async with http.get(f"{root}/groups") as response:
                groups.append((await response.json())[0]["members"][str(me["id"])])
        await end(process)
    assert names == [("Test Bot", "test_bot"), ("Echo", "test_bot"), ("Echo", "test_bot"), ("Other", "other_bot")]
    assert groups == ["member"] * 4


async def test_no_floods_lifts_the_limits(tmp_path: Path) -> None:
    process = await start(tmp_path, "--port", "0", "--no-floods", "--state", "state.json")
    root, token = await where(process)
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{root}/ws") as socket:
        group = (await socket.receive_json())["phones"][0]["chats"][0]["id"]
        for _ in range(30):
            call = {"chat_id": group, "text": "x"}
            async with http.post(f"{root}/bot{token}/sendMessage", json=call) as response:
                assert response.status == 200
    await end(process)


async def test_a_port_that_is_taken_is_one_sentence(tmp_path: Path) -> None:
    first = await start(tmp_path, "--port", "0")
    root, _ = await where(first)
    second = await start(tmp_path, "--port", root.rpartition(":")[2])
    output, errors = await second.communicate()
    assert (second.returncode, output) == (2, b"")
    assert errors.decode().count("\n") == 1
    assert "--port" in errors.decode()
    await end(first)
