"""Check the pinned packages for known vulnerabilities: `python -m tests.support.audit`.

pip-audit says "no known vulnerabilities" also where the index has no advisories; this says SKIPPED then. It fails on a
finding, and on any other error.
"""

import json
import subprocess
import sys
from pathlib import Path

PINS = Path(__file__).parents[2] / "requirements.txt"
_OUT_OF_REACH = ("requests.exceptions.", "ConnectionError", "Could not connect", "Failed to resolve", "timed out")


def main() -> int:
    """Ask the package index about every pin; return the exit code."""
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
    """Return the exit code and what to print for the output of pip-audit."""
    try:
        pins = json.loads(output)["dependencies"]
    except ValueError:
        if any(sign in errors for sign in _OUT_OF_REACH):
            return 0, "Vulnerabilities: SKIPPED, the advisory database cannot be reached."
        return 1, f"Vulnerabilities: pip-audit failed.\n{errors}"
    found = [f"{pin['name']} {pin['version']}: {one['id']}" for pin in pins for one in pin.get("vulns", [])]
    if found:
        return 1, "\n".join(["Vulnerabilities:", *found])
    unknown = [pin["name"] for pin in pins if "skip_reason" in pin]
    if len(unknown) == len(pins):
        return 0, "Vulnerabilities: SKIPPED, the package index in use has no advisories."
    left_out = f"; not looked at: {', '.join(unknown)}" if unknown else ""
    return 0, f"Vulnerabilities: none in {len(pins) - len(unknown)} packages{left_out}."


if __name__ == "__main__":
    sys.exit(main())
