"""What every package of one release shares: its version, and the moment that all its files carry."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_NO_HISTORY = 1_767_225_600  # 2026-01-01, for sources without git


class PackageError(Exception):
    """A package cannot be built; the text says why and what to do."""


def read_version() -> str:
    """Return the version of the program, which stands in one place only."""
    text = (ROOT / "trackfutura_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise PackageError("trackfutura_desktop/__init__.py names no version.")
    return found[1]


def read_epoch() -> int:
    """Return the time of the last commit, or SOURCE_DATE_EPOCH, in seconds since 1970 UTC."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said.isdigit():
        return int(said)
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],  # noqa: S607 - git stands where the user put it
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return int(done.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return _NO_HISTORY


def moment(seconds: int) -> str:
    """Return seconds since 1970 as a moment in UTC: 2026-01-01T00:00:00Z."""
    return dt.datetime.fromtimestamp(seconds, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def filled(template: Path) -> str:
    """Return the text of a template with the version and the day of the release."""
    text = template.read_text(encoding="utf-8")
    return text.replace("@VERSION@", VERSION).replace("@DATE@", moment(EPOCH)[:10])


VERSION = read_version()
EPOCH = read_epoch()
