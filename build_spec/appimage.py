"""The AppImage: the bundle, and the libraries that a .deb would depend on, in one file that starts anywhere.

No package registry has its tool, so it must be here already: ``appimagetool`` in the PATH or in APPIMAGETOOL.
What it puts before the folder, to unpack it, is the file named in APPIMAGE_RUNTIME, or else its own choice.
The workflow of the packages fetches both.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
from pathlib import Path

from build_spec import bundle, debian, system_libraries
from build_spec.release import EPOCH, VERSION, PackageError, filled

MISSING = "appimagetool is not here (no package registry has it); name it in APPIMAGETOOL and run it again."
# Every desktop has the others, and they belong to its drivers.
BROUGHT = {
    name: package
    for name, package in {**system_libraries.X_DISPLAY, **system_libraries.WAYLAND_DISPLAY}.items()
    if name not in {"libX11-xcb.so.1", "libxcb.so.1", "libxcb-glx.so.0", "libwayland-client.so.0"}
}


def tool() -> str:
    """Return the path of appimagetool, or an empty text."""
    return os.environ.get("APPIMAGETOOL") or shutil.which("appimagetool") or ""


def build(source: Path, work: Path, target: Path) -> Path:
    """Make the AppImage of a bundle.

    Raises:
        PackageError: The tool or a library is not here, or it failed.
    """
    if not tool():
        raise PackageError(MISSING)
    shutil.rmtree(work, ignore_errors=True)
    lay_out(source, work)
    image = target / f"TrackFutura-Desktop-{VERSION}-{os.uname().machine}.AppImage"
    runtime = os.environ.get("APPIMAGE_RUNTIME")
    environment = {**os.environ, "ARCH": os.uname().machine}
    # The tool gives the time of the image itself, and what it calls refuses to be told twice.
    environment.pop("SOURCE_DATE_EPOCH", None)
    done = subprocess.run(  # noqa: S603 - the tool that the user named
        [tool(), "--no-appstream", *(["--runtime-file", runtime] if runtime else []), str(work), str(image)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PackageError(f"appimagetool failed: {done.stdout.strip()}")
    return image


def lay_out(source: Path, root: Path) -> None:
    """Make the folder that the AppImage holds."""
    home = root / debian.HOME
    shutil.copytree(source, home, symlinks=True)
    for name in sorted(BROUGHT):
        shutil.copyfile(_found(name), home / "_internal" / name)
    debian.lay_out_icons(root / "usr/share/icons/hicolor")
    (root / "AppRun").symlink_to(debian.HOME / bundle.NAME)
    icon = f"{debian.PACKAGE}.png"
    shutil.copyfile(root / f"usr/share/icons/hicolor/256x256/apps/{icon}", root / icon)
    entry = f"{debian.PACKAGE}.desktop"
    (root / entry).write_text(filled(debian.LINUX / entry), encoding="utf-8")
    (root / ".DirIcon").symlink_to(icon)  # else the tool makes it, with the time of day
    for path in [root, *root.rglob("*")]:
        os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)


def _found(name: str) -> Path:
    """Return where the dynamic linker finds a library."""
    with contextlib.suppress(OSError):  # then it is not among the files below
        ctypes.CDLL(name)
    with Path("/proc/self/maps").open(encoding="utf-8") as maps:
        for line in maps:
            path = Path(line.rsplit(maxsplit=1)[-1])
            if path.name.startswith(name.partition(".so")[0] + ".so"):
                return path
    raise PackageError(f"{name} is not here; install {BROUGHT[name]}.")
