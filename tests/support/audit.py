"""`python -m tests.support.audit`: whether what we deploy has known holes, as far as somebody can be asked.

pip-audit ends with "no known vulnerabilities" also where the index knows nothing of them. Here that is told as what it
is: skipped. It fails on a finding, and on whatever else went wrong.
"""

import json
import subprocess
import sys
from pathlib import Path

PINS = Path(__file__).parents[2] / "requirements.txt"
_OUT_OF_REACH = ("requests.exceptions.", "ConnectionError", "Could not connect", "Failed to resolve", "timed out")


def main() -> int:
    """Ask the package index about every pin; the exit code."""
    asked = subprocess.run(
        [
            *(sys.executable, "-m", "pip_audit", "--requirement", str(PINS), "--no-deps", "--disable-pip"),
            *("--vulnerability-service", "pypi", "--timeout", "10", "--format", "json", "--progress-spinner", "off"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    code, said = judge(asked.stdout, asked.stderr)
    print(said, file=sys.stderr if code else sys.stdout)
    return code


def judge(output: str, errors: str) -> tuple[int, str]:
    """The exit code, and what to say, of what pip-audit said."""
    try:
        pins = json.loads(output)["dependencies"]
    except ValueError:
        if any(sign in errors for sign in _OUT_OF_REACH):
            return 0, "Known holes: SKIPPED, nobody who knows could be reached."
        return 1, f"Known holes: pip-audit failed.\n{errors}"
    holes = [f"{pin['name']} {pin['version']}: {hole['id']}" for pin in pins for hole in pin.get("vulns", [])]
    if holes:
        return 1, "\n".join(["Known holes:", *holes])
    unknown = [pin["name"] for pin in pins if "skip_reason" in pin]
    if len(unknown) == len(pins):
        return 0, "Known holes: SKIPPED, the index in use knows nothing of them."
    left_out = f"; not looked at: {', '.join(unknown)}" if unknown else ""
    return 0, f"Known holes: none in {len(pins) - len(unknown)} packages{left_out}."


if __name__ == "__main__":
    sys.exit(main())
