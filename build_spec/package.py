"""``make package``: the bundle, the packages of this system, a wheel, an sdist; their sizes and checksums.

    .venv/bin/python -m build_spec.package [bundle] [deb] [appimage] [installer] [dmg] [wheel]

Without names everything is built that this system can build. Everything lies in dist/ afterwards.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from build_spec import appimage, artwork, bundle, debian, runpath, sbom
from build_spec.release import EPOCH, ROOT, VERSION, PackageError

if TYPE_CHECKING:
    from collections.abc import Callable

BUILD = ROOT / "build" / "package"
BUNDLE = BUILD / bundle.NAME
DIST = ROOT / "dist"
MOST_MEGABYTES = {"bundle": 140, "deb": 45}  # on Linux; Qt for macOS holds two kinds of processors
_MEGABYTE = 1_000_000


def say(line: str) -> None:
    """Print a line at once, also where the output is a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def run(arguments: list[str], failure: str, **environment: str) -> str:
    """Run a step without its chatter and return what it said.

    Raises:
        PackageError: It failed; the text is the sentence given and the step's last lines.
    """
    done = subprocess.run(  # noqa: S603 - constants and paths of this build
        arguments,
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "PYTHONHASHSEED": "0", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        tail = "\n".join(f"    {line}" for line in done.stdout.strip().splitlines()[-20:])
        raise PackageError(f"{failure}\n{tail}")
    return done.stdout


def build_bundle() -> list[Path]:
    """Make the one-folder bundle, add licences and the bill of materials, and let it test itself."""
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    (BUILD / "trackfutura.ico").write_bytes(artwork.ico())
    (BUILD / "trackfutura.icns").write_bytes(artwork.icns())
    work = ROOT / "build" / "pyinstaller"
    places = ["--distpath", str(BUILD), "--workpath", str(work)]
    spec = str(ROOT / "build_spec" / "trackfutura.spec")
    run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", *places, spec],
        "PyInstaller could not make the bundle.",
    )
    if sys.platform.startswith("linux"):
        strip(BUNDLE)
    entries: list[bundle.Entry] = ast.literal_eval(
        (work / "trackfutura" / "COLLECT-00.toc").read_text(encoding="utf-8")
    )[0]
    plain = [source for _, source, kind in entries if kind == "BINARY" and "site-packages" not in source]
    libraries = sbom.system_libraries_of(plain)
    bill = json.dumps(sbom.bill(libraries), indent=1) + "\n"
    for folder in (BUNDLE, DIST):
        folder.mkdir(exist_ok=True)
        (folder / "sbom.cdx.json").write_text(bill, encoding="utf-8")
    for name in ("LICENSE", "NOTICE"):
        shutil.copyfile(ROOT / name, BUNDLE / name)
    texts = sbom.write_licences(BUNDLE / "licences", libraries)
    say(f"bundle: {texts} licence texts, {len(libraries)} libraries of the system")
    self_test([str(BUNDLE / (f"{bundle.NAME}.exe" if sys.platform == "win32" else bundle.NAME))])
    return [DIST / "sbom.cdx.json"]


def strip(folder: Path) -> None:
    """Take the symbols out of libraries that are only for debuggers; those of Qt stay as they came.

    The folders of this machine that libraries would be looked for in go, too.
    """
    for path in sorted(folder.rglob("*.so*")):
        is_ours = not {"PySide6", "shiboken6"} & set(path.parts) and "libshiboken" not in path.name
        if is_ours and not path.is_symlink():
            run([shutil.which("strip") or "strip", "--strip-unneeded", str(path)], f"strip failed: {path}")
            runpath.clean(path)


def self_test(command: list[str]) -> None:
    """Let a built program check itself, off-screen.

    Raises:
        PackageError: It found something.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    run([*command, "--self-test"], "The self-test of what was built failed.", **environment)
    say("bundle: its self-test found everything in order")


def build_deb() -> list[Path]:
    """Make the .deb."""
    if shutil.which("dpkg-deb") is None:
        raise PackageError("This system has no dpkg-deb, which makes the .deb; install the package dpkg.")
    return [debian.build(BUNDLE, ROOT / "build" / "deb", DIST)]


def build_appimage() -> list[Path]:
    """Make the AppImage, where its tool is."""
    return [appimage.build(BUNDLE, ROOT / "build" / "appimage", DIST)]


def build_installer() -> list[Path]:
    """Make the installer for Windows with Inno Setup."""
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    if not Path(compiler).exists():
        raise PackageError("Inno Setup 6 is not here; get it with: winget install JRSoftware.InnoSetup")
    script = str(ROOT / "build_spec" / "windows" / "trackfutura.iss")
    run([compiler, "/Qp", f"/DVersion={VERSION}", script], "Inno Setup could not make the installer.")
    return [DIST / f"TrackFutura-Desktop-{VERSION}-setup.exe"]


def build_dmg() -> list[Path]:
    """Make the disk image for macOS: the app, and a link to where it is dragged."""
    folder, image = ROOT / "build" / "dmg", DIST / f"TrackFutura-Desktop-{VERSION}-{os.uname().machine}.dmg"
    shutil.rmtree(folder, ignore_errors=True)
    application = "TrackFutura Desktop.app"
    shutil.copytree(BUILD / application, folder / application, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    # Beside the app, whose signature covers all that lies in it.
    shutil.copytree(BUNDLE / "licences", folder / "licences")
    shutil.copyfile(BUNDLE / "sbom.cdx.json", folder / "sbom.cdx.json")
    name = ["-volname", "TrackFutura Desktop"]
    run(
        ["hdiutil", "create", *name, "-srcfolder", str(folder), "-format", "UDZO", "-ov", str(image)],
        "hdiutil could not make the disk image.",
    )
    return [image]


def build_wheel() -> list[Path]:
    """Make the wheel and the sdist."""
    run([sys.executable, "-m", "hatchling", "build", "-d", str(DIST)], "hatchling could not build.")
    name = f"trackfutura_desktop-{VERSION}"
    return [DIST / f"{name}-py3-none-any.whl", DIST / f"{name}.tar.gz"]


STEPS: dict[str, Callable[[], list[Path]]] = {
    "bundle": build_bundle,
    "deb": build_deb,
    "appimage": build_appimage,
    "installer": build_installer,
    "dmg": build_dmg,
    "wheel": build_wheel,
}


def usual_steps() -> list[str]:
    """Return what this system can build."""
    if sys.platform == "win32":
        return ["bundle", "installer", "wheel"]
    if sys.platform == "darwin":
        return ["bundle", "dmg", "wheel"]
    return ["bundle", "deb", *(["appimage"] if appimage.tool() else []), "wheel"]


def folder_bytes(folder: Path) -> int:
    """Return how much the files of a folder hold; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def too_large() -> list[str]:
    """Print what was built with its size, and return a sentence for each that is larger than it may be."""
    sizes = {"bundle": folder_bytes(BUNDLE)} if BUNDLE.exists() else {}
    sizes |= {path.name: path.stat().st_size for path in sorted(DIST.iterdir()) if path.is_file()}
    complaints = []
    for name, size in sizes.items():
        kind = "deb" if name.endswith(".deb") else name
        limit = MOST_MEGABYTES.get(kind) if sys.platform.startswith("linux") else None
        say(f"{size / _MEGABYTE:9.1f} MB  {name}" + (f"  (at most {limit})" if limit else ""))
        if limit and size > limit * _MEGABYTE:
            complaints.append(f"{name} is larger than {limit} MB.")
    return complaints


def write_checksums() -> None:
    """Write the SHA-256 of everything in dist/ in the form that ``sha256sum --check`` reads."""
    sums = DIST / "SHA256SUMS"
    files = sorted(path for path in DIST.iterdir() if path.is_file() and path != sums)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    sums.write_text("".join(lines), encoding="utf-8")


def main(names: list[str]) -> int:
    """Build, and return the exit code."""
    unknown = sorted(set(names) - set(STEPS))
    if unknown:
        sys.stderr.write(f"There is no {', '.join(unknown)}. There are: {', '.join(STEPS)}.\n")
        return 2
    shutil.rmtree(DIST, ignore_errors=True) if not names else DIST.mkdir(exist_ok=True)
    try:
        for name in names or usual_steps():
            for path in STEPS[name]():
                say(f"{name}: {path.relative_to(ROOT)}")
        if not names and sys.platform.startswith("linux") and not appimage.tool():
            say(f"appimage: not built. {appimage.MISSING}")
        write_checksums()
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    complaints = too_large()
    sys.stderr.writelines(f"{line}\n" for line in complaints)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
