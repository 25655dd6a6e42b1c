"""Make ``.venv`` from the lock file: ``python3 -m build_spec.setup_environment`` (``py -m ...`` on Windows).

It also runs under Pythons that are too old for the application, to say so in a sentence.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

from build_spec import system_libraries
from build_spec.system_libraries import SetupError

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
STAMP = FOLDER / "setup.json"
SUPPORTED = ((3, 11), (3, 12), (3, 13))
SWITCH = "--switch-python"


def say(line: str) -> None:
    """Print a line at once, also where the output is a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def version_text(version: tuple[int, int]) -> str:
    """Return 3.11 for (3, 11)."""
    return f"{version[0]}.{version[1]}"


def command(name: str) -> Path:
    """Return where the environment keeps a command."""
    if os.name == "nt":
        return FOLDER / "Scripts" / f"{name}.exe"
    return FOLDER / "bin" / name


def check_python(version: tuple[int, int]) -> None:
    """Refuse a Python that the application does not run on.

    Raises:
        SetupError: with the versions that work and how to choose one.
    """
    if version in SUPPORTED:
        return
    choose = "py -3.11 -m build_spec.setup_environment" if os.name == "nt" else "make setup PYTHON=python3.11"
    raise SetupError(
        f"TrackFutura Desktop needs Python 3.11, 3.12 or 3.13; {sys.executable} is {version_text(version)}.\n"
        f"Name one of them, for example: {choose}"
    )


def check_modules() -> None:
    """Refuse a Python that was built without modules the application needs.

    Raises:
        SetupError: with the names of the modules.
    """
    absent = [name for name in ("ssl", "sqlite3", "ctypes") if importlib.util.find_spec(f"_{name}") is None]
    if absent:
        raise SetupError(
            f"{sys.executable} was built without {', '.join(absent)}, which the application needs.\n"
            "Use another Python: make setup PYTHON=/path/to/python3"
        )


def fingerprint() -> str:
    """Return a digest of the files that decide what stands in the environment."""
    digest = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what the last complete set-up noted, or nothing."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def present_version() -> str:
    """Return the version of the Python that stands in the environment, or nothing if it does not run."""
    code = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and a constant
            [str(command("python")), "-c", code],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def decide(stamp: dict[str, str], present: str, current: str, inputs: str, *, switch: bool) -> str:
    """Choose between ``create``, ``install`` (on top of what is there) and ``nothing``.

    An environment keeps its Python until another is asked for, so that ``make test`` after
    ``make setup PYTHON=...`` does not build it again. One that was moved, or whose Python is gone, is
    made anew.

    Args:
        stamp: what the last complete set-up noted.
        present: the version of the Python in the environment, empty if it does not run.
        current: the version of the Python that runs this.
        inputs: digest of the lock file and pyproject.toml as they are now.
        switch: whether the environment shall have the current Python even if it has another one.
    """
    intact = present != "" and stamp.get("python") == present and stamp.get("folder") == str(FOLDER)
    if not intact or (switch and present != current):
        return "create"
    return "nothing" if stamp.get("inputs") == inputs else "install"


def run(arguments: list[str], failure: str, **environment: str) -> None:
    """Run a step without its chatter.

    Raises:
        SetupError: it failed; the text is the sentence given, and the step's last lines.
    """
    done = subprocess.run(  # noqa: S603  the callers below give constants and paths of this folder
        arguments,
        cwd=str(ROOT),
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        tail = "\n".join(f"    {line}" for line in done.stdout.strip().splitlines()[-12:])
        raise SetupError(f"{failure}\n{tail}")


def ensure_system(*, need_venv: bool) -> None:
    """Make sure that the system has what Qt loads and, if an environment is to be made, what makes it.

    Raises:
        SetupError: something is missing and could not be, or may not be, installed.
    """
    more = {}
    if need_venv and importlib.util.find_spec("ensurepip") is None:
        more["ensurepip"] = f"python{version_text(sys.version_info[:2])}-venv"  # Debian ships it apart
    system_libraries.ensure(more, root=system_libraries.is_root(), say=say)
    importlib.invalidate_caches()
    if more and (not sys.platform.startswith("linux") or importlib.util.find_spec("ensurepip") is None):
        raise SetupError(
            f"{sys.executable} has no ensurepip, so it cannot make a virtual environment; use another."
        )


def create() -> None:
    """Make the empty environment with the Python that runs this.

    Raises:
        SetupError: no environment could be made.
    """
    say(f"Creating .venv with Python {version_text(sys.version_info[:2])}")
    arguments = [sys.executable, "-m", "venv", "--clear", str(FOLDER)]
    run(arguments, "The virtual environment could not be made.")


def install() -> None:
    """Install exactly what the lock file names, and the application itself as an editable package.

    Raises:
        SetupError: a package could not be had, or Qt does not start afterwards.
    """
    count = sum("==" in line for line in LOCK.read_text(encoding="utf-8").splitlines())
    say(f"Installing up to {count} packages from {LOCK.name} (500 MB; the first time takes a minute or two)")
    python = str(command("python"))
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    STAMP.unlink(missing_ok=True)
    run(
        [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)],
        "The packages could not be installed; check the network connection and run this again.",
    )
    # The build backend comes from the lock file too, so nothing unlocked is fetched for it.
    run(
        [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
        "The application could not be installed.",
    )
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    run([python, "-c", code], "Everything is installed, but Qt does not start.", QT_QPA_PLATFORM="offscreen")


def prepare(*, switch: bool) -> None:
    """Bring the environment up to date, with as little work as that takes.

    Raises:
        SetupError: it cannot be done; the text says why and what to do.
    """
    current = version_text(sys.version_info[:2])
    inputs = fingerprint()
    present = present_version()
    step = decide(read_stamp(), present, current, inputs, switch=switch)
    if step == "create":
        check_python(sys.version_info[:2])
        check_modules()
        present = current
    ensure_system(need_venv=step == "create")
    if step == "nothing":
        return
    if step == "create":
        create()
    install()
    stamp = {"python": present, "folder": str(FOLDER), "inputs": inputs}
    STAMP.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")
    say(f"Ready: {command('trackfutura').relative_to(ROOT)}")


def main() -> int:
    """Run the set-up and return the exit code."""
    try:
        prepare(switch=SWITCH in sys.argv[1:])
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
