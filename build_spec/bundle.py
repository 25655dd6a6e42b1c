"""What belongs into the PyInstaller bundle and what does not; the spec beside this asks here.

PyInstaller takes along every plugin of Qt and every library that one of them needs. We keep by name: what is
new in a later Qt stays out until somebody wants it; ``trackfutura --self-test`` fails if something is missed.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from build_spec import system_libraries
from build_spec.release import ROOT, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["VERSION"]

PACKAGE = "trackfutura_desktop"
NAME = "trackfutura"

# Python that only some feature of a dependency, a test or another system would import.
UNWANTED_MODULES = [
    "IPython",
    "PySide6.QtDBus",  # Qt itself speaks it, with the library
    "PySide6.QtNetwork",  # HTTP is done by httpx and aiohttp
    "PySide6.scripts",
    "_pytest",
    "click",  # httpx has a command line that nobody calls
    "coverage",
    "hypothesis",
    "mypy",
    "numpy",
    "pkg_resources",
    "pyarrow",  # 170 MB for one format of the export
    "pygments",
    "pytest",
    "rich",
    "setuptools",
    "tkinter",
    "zstandard._cffi",  # the same again for PyPy
    "zstandard.backend_cffi",
]

# Named by a text at run time, where PyInstaller cannot see it.
UNSEEN_MODULES = ["alembic.ddl.sqlite", "logging.config", "sqlalchemy.dialects.sqlite", "tzdata"]
PACKAGES_WITH_UNSEEN_MODULES = [f"{PACKAGE}.commands", f"{PACKAGE}.store", "keyring.backends"]

# On Linux the time zones of the system are used first; small containers have none.
PACKAGES_WITH_DATA = ["tzdata"]

# Read at run time: doctor and the self-test name versions, keyring finds its back-ends by entry points.
METADATA = ["PySide6-Essentials", "keyring"]

QT_LIBRARIES = {
    "Core",
    "DBus",
    "Gui",
    "OpenGL",
    "Svg",
    "WaylandClient",
    "WaylandEglClientHwIntegration",
    "Widgets",
    "WlShellIntegration",
    "XcbQpa",
}
QT_PLUGINS = {
    "iconengines": {"svgicon"},
    "imageformats": {"gif", "ico", "jpeg", "svg", "webp"},
    # Chinese is typed with these.
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"cocoa", "offscreen", "wayland", "windows", "xcb"},
    "platformthemes": {"xdgdesktopportal"},
    "styles": {"macstyle", "modernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"xcb-egl-integration", "xcb-glx-integration"},
}
QT_LANGUAGES = {"de", "zh_CN"}  # beside English, which Qt speaks by itself

# What macOS is told of the program: it opens our links, and is offered for files of Bright Data.
INFO_PLIST: dict[str, Any] = {
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "CFBundleURLTypes": [
        {"CFBundleURLName": "com.trackfutura.desktop", "CFBundleURLSchemes": ["trackfutura"]}
    ],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Runs of TrackFutura",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Owner",
            "CFBundleTypeExtensions": ["trackfutura"],
        },
        {
            "CFBundleTypeName": "Delivery of Bright Data",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": [
                "public.json",
                "public.comma-separated-values-text",
                "org.gnu.gnu-zip-archive",
            ],
            "CFBundleTypeExtensions": ["json", "ndjson", "jsonl", "csv", "gz"],
        },
    ],
}

Entry = tuple[str, str, str]
"""A file as PyInstaller knows it: its place in the bundle, where it comes from, its kind."""

_LIBRARY = re.compile(r"^lib(?!python).*\.so(\.\d+)*$")  # not those that Python or Qt load by their path
_QT_LIBRARY = re.compile(r"^(?:lib)?Qt6?(?P<module>[A-Z0-9][A-Za-z0-9]*)(?=$|[._])")


def data_files() -> list[tuple[str, str]]:
    """What is read as a file, with its folder in the bundle."""
    found = [("LICENSE", "."), ("NOTICE", ".")]
    found += [
        (f"resources/{folder.name}", f"resources/{folder.name}")
        for folder in sorted((ROOT / "resources").iterdir())
        if folder.is_dir()
    ]
    found += [("docs/guide/*.md", "resources/guide"), ("docs/guide/images", "resources/guide/images")]
    migrations = f"{PACKAGE}/store/migrations"
    found += [(f"{migrations}/{name}", migrations) for name in ("env.py", "script.py.mako")]
    found.append((f"{migrations}/versions/*.py", f"{migrations}/versions"))
    found.append((f"{PACKAGE}/simulator/words.json", f"{PACKAGE}/simulator"))
    return [(str(ROOT / source), target) for source, target in found]


def icon() -> str | None:
    """Return the file of the icon that a program of this system carries; those of Linux carry none."""
    endings = {"win32": "ico", "darwin": "icns"}
    ending = endings.get(sys.platform)
    return str(ROOT / "build" / "package" / f"{NAME}.{ending}") if ending else None


def is_wanted(destination: str, *, keeps_system_libraries: bool = False) -> bool:
    """Whether a file, by its place in the bundle, belongs there.

    Args:
        destination: Its place, relative to the bundle.
        keeps_system_libraries: Whether to take along what the .deb depends on.
    """
    path = PurePosixPath(destination.replace("\\", "/"))
    is_there_already = (
        not keeps_system_libraries and sys.platform.startswith("linux") and path.name in system_names()
    )
    # What the .qm were made of, and the lists of pip.
    is_for_builders = path.suffix == ".ts" or (path.name == "RECORD" and path.parent.suffix == ".dist-info")
    if is_there_already or is_for_builders:
        return False
    if "PySide6" not in path.parts and not path.name.startswith(("libQt6", "Qt")):
        return True
    if "plugins" in path.parts:
        folder, stem = path.parts[-2], path.name.partition(".")[0].removeprefix("lib")
        return stem.removeprefix("q") in QT_PLUGINS.get(folder, ()) or stem in QT_PLUGINS.get(folder, ())
    if "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in QT_LANGUAGES}
    if "qml" in path.parts or path.name.startswith("opengl32sw"):
        return False
    framework = next((part for part in path.parts if part.endswith(".framework")), path.name)
    module = _QT_LIBRARY.match(framework)
    return module is None or module["module"] in QT_LIBRARIES


def system_names() -> set[str]:
    """Libraries that the system provides, because the .deb depends on their packages."""
    tables = (system_libraries.ALWAYS, system_libraries.X_DISPLAY, system_libraries.WAYLAND_DISPLAY)
    return {name for table in tables for name in table}


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Of the files that PyInstaller found those that belong into the bundle."""
    return [entry for entry in entries if is_wanted(entry[0])]


def needed_by(path: str) -> list[str]:
    """Names of the libraries that a file of Linux itself asks for, without those that they need in turn."""
    done = subprocess.run(  # noqa: S603 - a path of this build
        [shutil.which("objdump") or "objdump", "-p", path],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return re.findall(r"^\s+NEEDED\s+(\S+)$", done.stdout, re.MULTILINE)


def without_orphans(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[str]] = needed_by
) -> list[Entry]:
    """Drop libraries that were taken along only for something that is not wanted.

    Args:
        entries: All binaries.
        needs: The names of the libraries that the file at a path needs.
    """
    kept: list[Entry] = []
    libraries: list[Entry] = []
    for entry in entries:
        path = PurePosixPath(entry[0])
        is_library = _LIBRARY.match(path.name) is not None and "plugins" not in path.parts
        (libraries if is_library else kept).append(entry)
    queue = [source for _, source, _ in kept]
    while queue:
        names = {PurePosixPath(name).name for name in needs(queue.pop())}
        found = [entry for entry in libraries if PurePosixPath(entry[0]).name in names]
        libraries = [entry for entry in libraries if entry not in found]
        kept += found
        queue += [source for _, source, kind in found if kind != "SYMLINK"]
    return kept
