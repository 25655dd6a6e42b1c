"""Which shared libraries and fonts Qt needs from the system, what is missing, and how to get it.

The set-up calls this; alone it is ``python3 -m build_spec.system_libraries``, with root rights to install.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# Read from the NEEDED entries of PySide6-Essentials 6.11.3 (QtCore, QtGui, QtWidgets, QtSvg, QtTest and the
# off-screen platform), each with the Debian and Ubuntu package that provides it. What a display takes on top
# is looked for only in a session that has one.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
X_DISPLAY = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_DISPLAY = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_ENDINGS = {".ttf", ".ttc", ".otf", ".pfb"}


class SetupError(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def wanted(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the libraries that Qt will load here, with the Debian package of each."""
    libraries = dict(ALWAYS)
    if environment.get("DISPLAY"):
        libraries.update(X_DISPLAY)
    if environment.get("WAYLAND_DISPLAY"):
        libraries.update(WAYLAND_DISPLAY)
    return libraries


def can_load(name: str) -> bool:
    """Tell whether the dynamic linker finds the library and all that it needs itself."""
    import ctypes  # noqa: PLC0415  a Python without it must still get as far as being told so

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Return those of the libraries that cannot be loaded."""
    return [name for name in names if not can_load(name)]


def font_folders(environment: Mapping[str, str]) -> list[Path]:
    """Return the folders where fontconfig looks by default."""
    home = Path(environment.get("HOME") or "/")
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data / "fonts", home / ".fonts"]


def has_font(folders: Iterable[Path]) -> bool:
    """Tell whether there is any font; PySide6 brings none, and without one every text is a row of boxes."""
    return any(
        Path(name).suffix.lower() in FONT_ENDINGS
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def packages_for(libraries: Iterable[str]) -> list[str]:
    """Return the Debian packages of the libraries, each once, in alphabetical order."""
    known = {**ALWAYS, **X_DISPLAY, **WAYLAND_DISPLAY}
    return sorted({known[name] for name in libraries})


def explain(missing: list[str], packages: list[str], *, debian: bool) -> str:
    """Say in plain words what is missing and the command that brings it."""
    sentence = f"This machine lacks what Python and Qt need: {', '.join(missing)}."
    if not debian:
        return f"{sentence}\nInstall the packages of your system that provide it, then run this again."
    command = f"apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"{sentence}\nInstall it with this command, then run the set-up again:\n\n    sudo {command}\n"


def install(packages: list[str]) -> None:
    """Install Debian packages; needs root.

    Raises:
        SetupError: apt-get failed; the text ends with its last lines.
    """
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(  # noqa: S603  the arguments are package names from the tables above
            [shutil.which("apt-get") or "apt-get", "-qq", *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            tail = "\n".join(done.stdout.strip().splitlines()[-8:])
            raise SetupError(f"apt-get {arguments[0]} failed, so {', '.join(packages)} are missing.\n{tail}")


def ensure(more_missing: Mapping[str, str], *, root: bool, say: Callable[[str], object]) -> None:
    """Make sure that everything Qt loads is there; install it where that is allowed.

    Args:
        more_missing: further things that are missing, each with the Debian package that brings it.
        root: whether packages may be installed.
        say: takes a line for the user.

    Raises:
        SetupError: something is missing and could not be, or may not be, installed.
    """
    if not sys.platform.startswith("linux"):
        return
    libraries = missing_libraries(wanted(os.environ))
    missing = [*more_missing, *libraries]
    packages = [*more_missing.values(), *packages_for(libraries)]
    debian = shutil.which("apt-get") is not None
    if debian and not has_font(font_folders(os.environ)):
        missing.append("a font")
        packages.append(FONT_PACKAGE)
    if not missing:
        return
    if not (debian and root):
        raise SetupError(explain(missing, packages, debian=debian))
    say(f"Installing system packages: {' '.join(packages)}")
    install(packages)
    still_missing = missing_libraries(libraries)
    if still_missing:
        raise SetupError(explain(still_missing, packages_for(still_missing), debian=debian))


def is_root() -> bool:
    """Tell whether packages may be installed."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def main() -> int:
    """Install or name what is missing, and return the exit code."""
    try:
        ensure({}, root=is_root(), say=lambda line: sys.stdout.write(f"{line}\n"))
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
