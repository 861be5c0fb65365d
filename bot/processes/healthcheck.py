"""`python -m bot.processes.healthcheck`: ask the bot on this machine whether it is well. For a container's HEALTHCHECK.

It reads two variables and loads nothing but the standard library, since it is started every minute.
"""

import http.client
import os
import sys
from collections.abc import Mapping

_WITHIN = 8.0  # seconds: /healthz itself waits up to four, for the database and for Telegram


def main() -> int:
    """Print what /healthz answers; return 0 where that is 200, and 1 where it is not or nobody answers."""
    for port in ports(os.environ):
        answer = _ask(os.environ.get("HOST") or "127.0.0.1", port)
        if answer is not None:
            status, text = answer
            print(text)  # noqa: T201  # what a person sees who looks at the container
            return 0 if status == http.client.OK else 1
    print("Nothing answers: is METRICS_PORT set?")  # noqa: T201
    return 1


def ports(environment: Mapping[str, str]) -> list[int]:
    """Return where /healthz may be: METRICS_PORT in `run` and `worker`, PORT in `web`."""
    given = [environment.get("METRICS_PORT"), environment.get("PORT") or "8080"]
    return [int(port) for port in given if port]


def _ask(host: str, port: int) -> tuple[int, str] | None:
    connection = http.client.HTTPConnection(host, port, timeout=_WITHIN)
    try:
        connection.request("GET", "/healthz")
        answer = connection.getresponse()
        return answer.status, answer.read().decode(errors="replace")
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
