"""What is shipped, from lock file and metadata: a bill of materials (CycloneDX 1.6) and the licence texts."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from build_spec.release import EPOCH, VERSION, PackageError, moment

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
OUR_TEXTS = ROOT / "build_spec" / "licences"
_PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?$")
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|copyright)[^/]*$", re.IGNORECASE)
# Of these the wheels carry no text; those beside this module stand for them.
_CHOSEN = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}


class Pin(NamedTuple):
    """A line of the lock file; ``marker`` says on which systems it is installed, empty on all."""

    name: str
    version: str
    marker: str


class SystemLibrary(NamedTuple):
    """A library of the building system that the bundle holds, with the Debian package that it is of."""

    name: str
    package: str
    version: str
    copyright: Path


def pins(lock: str) -> list[Pin]:
    """Return every package that a lock file names."""
    found = (_PIN.match(line) for line in lock.splitlines())
    return [Pin(each["name"], each["version"], each["marker"] or "") for each in found if each]


def installed(name: str) -> Distribution | None:
    """Return the metadata of a package, or None where this system does not need it."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def licence_of(name: str, found: Distribution | None) -> str:
    """Return the licence as its author names it, or an empty text."""
    if name in _CHOSEN:
        return _CHOSEN[name]
    if found is None:
        return ""
    for field in ("License-Expression", "License"):
        if field in found.metadata and "\n" not in found.metadata[field]:
            return found.metadata[field]
    classifiers = found.metadata.get_all("Classifier") or []
    ours = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: ")]
    return " AND ".join(ours)


def bill(libraries: Iterable[SystemLibrary] = ()) -> dict[str, Any]:
    """Return the bill of materials; the same sources and lock file give the same bill."""
    components = [_component(pin) for pin in pins(LOCK.read_text(encoding="utf-8"))]
    python = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    components.append(
        {
            "type": "platform",
            "bom-ref": f"cpython@{python}",
            "name": "CPython",
            "version": python,
            "licenses": [{"license": {"id": "PSF-2.0"}}],
        }
    )
    components += [
        {
            "type": "library",
            "bom-ref": f"deb:{each.name}",
            "name": each.name,
            "version": each.version,
            "purl": f"pkg:deb/debian/{each.package}@{each.version}",
        }
        for each in libraries
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {
            "timestamp": moment(EPOCH),
            "tools": {
                "components": [
                    {"type": "application", "name": "PyInstaller", "version": version("pyinstaller")}
                ]
            },
            "component": {
                "type": "application",
                "bom-ref": "trackfutura-desktop",
                "name": "trackfutura-desktop",
                "version": VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
    }


def write_licences(folder: Path, libraries: Iterable[SystemLibrary] = ()) -> int:
    """Put the licence texts of everything that is shipped into a folder; returns how many texts.

    Raises:
        PackageError: Of a package no text is known.
    """
    count = 0
    for name in ["pyinstaller", *(pin.name for pin in pins(LOCK.read_text(encoding="utf-8")))]:
        found = installed(name)
        if found is None:  # another system needs it
            continue
        texts = list(OUR_TEXTS.glob("*.txt")) if name in _CHOSEN else _texts(found)
        if not texts:
            raise PackageError(
                f"{name} brings no licence text. Put one into {OUR_TEXTS} and name it in sbom.py."
            )
        for text in texts:
            count += _copied(text, folder / name / text.name)
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.exists():
        count += _copied(python, folder / "python" / python.name)
    for each in libraries:
        if each.copyright.exists():
            count += _copied(each.copyright, folder / each.package / "copyright")
    return count


def system_libraries_of(sources: Iterable[str]) -> list[SystemLibrary]:
    """Return the libraries among the files of a bundle that a Debian package of this system brought."""
    dpkg = shutil.which("dpkg-query")
    if dpkg is None:
        return []
    found = []
    for source in sorted({str(Path(each).resolve()) for each in sources}):
        names = {source, source.removeprefix("/usr"), f"/usr{source}"}  # /lib is a link to /usr/lib
        owner = next((owner for owner in (_said(dpkg, "-S", name) for name in sorted(names)) if owner), "")
        package = owner.partition(":")[0]
        if package:
            installed_version = _said(dpkg, "-W", "-f=${Version}", package)
            text = Path("/usr/share/doc") / package / "copyright"
            found.append(SystemLibrary(PurePosixPath(source).name, package, installed_version, text))
    return found


def _said(*command: str) -> str:
    done = subprocess.run(  # noqa: S603 - dpkg and names of this system
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else ""


def _component(pin: Pin) -> dict[str, Any]:
    purl = f"pkg:pypi/{pin.name}@{pin.version}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": pin.name,
        "version": pin.version,
        "purl": purl,
    }
    found = installed(pin.name)
    licence = licence_of(pin.name, found)
    if licence:
        component["licenses"] = [{"license": {"name": licence}}]
    if pin.marker:
        component["properties"] = [{"name": "trackfutura:only-where", "value": pin.marker}]
    return component


def _texts(found: Distribution) -> list[Path]:
    names = [each for each in found.files or [] if ".dist-info/" in each.as_posix()]
    paths = [Path(str(found.locate_file(each))) for each in names if _LICENCE_FILE.search(each.as_posix())]
    return [path for path in paths if path.is_file()]


def _copied(source: Path, target: Path) -> int:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return 1
