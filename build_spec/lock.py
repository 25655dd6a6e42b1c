"""Write the lock files: every package, version and hash for all systems and Pythons that we support.

``make lock`` resolves with uv, in an environment of its own, because pip cannot resolve for other systems
than the one it runs on. What uv writes is an ordinary requirements file: nobody needs uv to install from it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = "uv>=0.9,<1"
RESOLVE = (
    *("--quiet", "--universal", "--generate-hashes", "--only-binary", ":all:"),
    *("--python-version", "3.11", "--custom-compile-command", "make lock"),
)
# The second is held to the first, so that what is tested is what is shipped.
LOCKS = {
    "requirements-dev.lock": ["--group", "dev"],
    "requirements.lock": ["-c", "requirements-dev.lock"],
}


def run(*arguments: str) -> None:
    """Run a step and show what it says; a failure ends the program with its traceback."""
    subprocess.run(arguments, cwd=ROOT, check=True)  # noqa: S603  constants and paths of this folder


def main() -> None:
    """Resolve both files; versions that stand in them are kept where they still fit."""
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "venv", folder)
        commands = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin")
        run(str(commands / "python"), "-m", "pip", "install", "--quiet", UV)
        for name, options in LOCKS.items():
            run(str(commands / "uv"), "pip", "compile", *RESOLVE, "pyproject.toml", *options, "-o", name)


if __name__ == "__main__":
    main()
