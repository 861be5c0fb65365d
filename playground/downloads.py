"""Files that a bot names by their address: brought from this machine, and from nowhere else."""

from typing import Any
from urllib.parse import urlsplit

import aiohttp

from .compact import Json
from .errors import bad
from .messages import MEDIA
from .reading import Files, Upload

LOCAL = {"localhost", "127.0.0.1", "::1"}
LARGEST = 20 * 1024 * 1024  # bytes
PATIENCE = aiohttp.ClientTimeout(total=10)


async def bring(params: Json, files: Files) -> Json:
    """Download what is named by address into `files`, and name it there instead; ApiError where that cannot be."""
    brought = {name: await as_file(params[name], files) for name in MEDIA if name in params}
    media = params.get("media")
    if isinstance(media, dict) and "media" in media:
        brought["media"] = media | {"media": await as_file(media["media"], files)}
    if isinstance(media, list):
        album = [one for one in media if isinstance(one, dict)]
        brought["media"] = [one | {"media": await as_file(one.get("media"), files)} for one in album]
    return params | brought


async def as_file(reference: Any, files: Files) -> Any:
    if not isinstance(reference, str) or not reference.startswith(("http://", "https://")):
        return reference
    files[reference] = await download(reference)
    return f"attach://{reference}"


async def download(address: str) -> Upload:
    try:
        parts = urlsplit(address)
    except ValueError:
        raise bad("wrong HTTP URL specified") from None
    if parts.hostname not in LOCAL:
        raise bad("files by URL are taken from this machine only by this local server")
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(address) as response:
            content = await response.content.read(LARGEST + 1)
            while len(content) <= LARGEST and (more := await response.content.read(LARGEST + 1 - len(content))):
                content += more
    except (aiohttp.ClientError, TimeoutError, ValueError):
        raise bad("failed to get HTTP URL content") from None
    if response.status != 200 or len(content) > LARGEST:
        raise bad("failed to get HTTP URL content")
    if response.content_type == "text/html":
        raise bad("wrong type of the web page content")
    return Upload(parts.path.rpartition("/")[2] or "file", response.content_type, content)
