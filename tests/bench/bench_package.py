"""How large the packages are, and how soon the bundle starts by the sources; after ``make package``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

from figures import Figure, say

from build_spec import bundle, package

if TYPE_CHECKING:
    from collections.abc import Iterator

_STARTS = 5
_MEGABYTE = 1_000_000


def figures() -> Iterator[Figure]:
    """Sizes in MB, and the time until the window is open."""
    program = package.BUNDLE / bundle.NAME
    if not program.exists():
        say("package: skipped, because there is no bundle; make it with: make package")
        return
    limits = package.MOST_MEGABYTES
    size = package.folder_bytes(package.BUNDLE) / _MEGABYTE
    yield Figure("package: size of the bundle", size, "MB", limits["bundle"])
    for deb in sorted(package.DIST.glob("*.deb")):
        yield Figure("package: size of the .deb", deb.stat().st_size / _MEGABYTE, "MB", limits["deb"])
    ours, sources = [], []
    for _ in range(_STARTS):  # by turns, so that both meet the same machine
        sources.append(_seconds([sys.executable, "-m", "trackfutura_desktop"]))
        ours.append(_seconds([str(program)]))
    yield Figure("package: seconds until the window is open, from source", min(sources), "s")
    yield Figure("package: seconds until the window is open, bundle", min(ours), "s")
    yield Figure("package: start of the bundle by that from source", min(ours) / min(sources), "times", 1.2)


def _seconds(command: list[str]) -> float:
    """Start the self-test, which says something as soon as the window is open, and end it suddenly then."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "HOME": home,
            "TMPDIR": home,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        begin = time.perf_counter()
        with subprocess.Popen(
            [*command, "--self-test"], env=environment, stdout=subprocess.PIPE, text=True
        ) as started:
            assert started.stdout is not None
            is_open = any(line.startswith("ok   Icons") for line in started.stdout)
            seconds = time.perf_counter() - begin
            started.kill()
    if not is_open:
        raise RuntimeError("The window did not open")
    return seconds
