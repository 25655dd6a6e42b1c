"""All checks but the tests, one line each: ``.venv/bin/python -m build_spec.check``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = Path(sys.executable).parent  # of the environment that runs this
PYTHON = [sys.executable, "-m"]
MYPY = [*PYTHON, "mypy", "--no-error-summary"]


def checks() -> Iterator[tuple[str, list[str]]]:
    """Yield the name and the command of every check."""
    # The order of imports depends on where other files lie, which the cache does not know.
    yield "lint", [*PYTHON, "ruff", "check", "--quiet", "--no-cache", "."]
    yield "format", [*PYTHON, "ruff", "format", "--check", "."]
    # mypy takes each conftest.py for the module "conftest" and refuses two of them in one run.
    fixtures = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/*/**/conftest.py"))
    places = ["trackfutura_desktop", "tests", "build_spec"]
    yield "types", [*MYPY, "--exclude", r"^tests/.+/conftest\.py$", *places]
    for path in fixtures:
        yield f"types of {path}", [*MYPY, path]
    yield "layers", [str(COMMANDS / "lint-imports"), "--no-logo"]
    yield "translations", [*PYTHON, "build_spec.translations", "--check"]
    yield "sizes", [*PYTHON, "build_spec.check_sizes"]


def main() -> int:
    """Run every check, also after one that failed, and return the exit code."""
    failed = False
    for name, arguments in checks():
        done = subprocess.run(  # noqa: S603  the constants above
            arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        sys.stdout.write(f"{name}: {'failed' if done.returncode else 'ok'}\n")
        if done.returncode:
            failed = True
            sys.stdout.write(f"{done.stdout.rstrip()}\n\n")
        sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
