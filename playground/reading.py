"""The request of a call, as Telegram reads it: query and body together, of a GET too; what is empty is not given."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from .compact import parsed
from .errors import ApiError, bad

LARGEST = 60 * 1024 * 1024  # bytes of a body
NOT_UTF8 = "strings must be encoded in UTF-8"


@dataclass(slots=True)
class Upload:
    name: str
    mime: str
    content: bytes


Files = dict[str, Upload]


async def read(request: web.Request) -> tuple[dict[str, Any], Files]:
    """The raw parameters and the uploaded files of a request; ApiError for a body that cannot be read."""
    raw: dict[str, Any] = dict(request.query)
    files: Files = {}
    if request.can_read_body:
        try:
            if request.content_type == "multipart/form-data":
                await read_multipart(request, raw, files)
            else:
                raw |= body(request.content_type, (await request.read()).decode())
        except UnicodeError:
            raise bad(NOT_UTF8) from None
        except ValueError:
            kind = "JSON object" if request.content_type == "application/json" else "request"
            raise bad(f"can't parse {kind}") from None
    return {name: value for name, value in raw.items() if value is not None and value != ""}, files


def body(kind: str, text: str) -> dict[str, Any]:
    if kind == "application/json":
        found = parsed(text) if text else {}
        return found if isinstance(found, dict) else {}
    return dict(parse_qsl(text, keep_blank_values=True, errors="strict"))


async def read_multipart(request: web.Request, raw: dict[str, Any], files: Files) -> None:
    """Fill in fields and files; a part that names a file, be it "", is one, and comes before an empty field."""
    size = request.content_length or 0
    if size > LARGEST:
        raise ApiError(413, "Request Entity Too Large")
    reader, size = await request.multipart(), 0
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or not part.name:
            raise ValueError("a part without a name")
        content = bytearray()
        while chunk := await part.read_chunk():
            size += len(chunk)
            if size > LARGEST:
                raise ApiError(413, "Request Entity Too Large")
            content += chunk
        if part.filename is None:
            raw[part.name] = content.decode()
            continue
        mime = part.headers.get("Content-Type", "application/octet-stream")
        files[part.name] = Upload(part.filename or part.name, mime, bytes(content))
        raw[part.name] = raw.get(part.name) or f"attach://{part.name}"
