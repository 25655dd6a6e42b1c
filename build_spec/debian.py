"""The .deb: built without root, the same bytes for the same sources, and nothing that runs at its removal."""

from __future__ import annotations

import email.utils
import gzip
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from build_spec import artwork, bundle, system_libraries
from build_spec.release import EPOCH, ROOT, VERSION, PackageError, filled

PACKAGE = "trackfutura-desktop"
LINUX = ROOT / "build_spec" / "linux"
APP_ID = "com.trackfutura.desktop"
MAINTAINER = "TrackFutura contributors <maintainers@trackfutura.invalid>"
HOME = Path("usr/lib") / PACKAGE
# Parts of the C library, which every system has.
C_LIBRARY = {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6"}
C_LIBRARY |= {"libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2", "libanl.so.1"}
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

_GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)\x00")


def build(source: Path, work: Path, target: Path) -> Path:
    """Make the package of a bundle.

    Args:
        source: The bundle.
        work: A folder that is made anew.
        target: The folder where the package goes.

    Raises:
        PackageError: The bundle needs what nobody brings, or dpkg-deb failed.
    """
    shutil.rmtree(work, ignore_errors=True)
    lay_out(source, work)
    package = target / f"{PACKAGE}_{VERSION}_{architecture()}.deb"
    target.mkdir(parents=True, exist_ok=True)
    # One thread: xz writes other bytes with more.
    options = ["--root-owner-group", "-Zxz", "-z9", "--build"]
    done = subprocess.run(  # noqa: S603 - paths of this build
        [shutil.which("dpkg-deb") or "dpkg-deb", *options, str(work), str(package)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "DPKG_DEB_THREADS_MAX": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PackageError(f"dpkg-deb failed: {done.stdout.strip()}")
    return package


def architecture() -> str:
    """Return Debian's name for this processor."""
    return ARCHITECTURES.get(os.uname().machine, os.uname().machine)


def lay_out(source: Path, root: Path) -> None:
    """Make the tree that is installed, with its control files."""
    share = root / "usr/share"
    shutil.copytree(source, root / HOME, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / bundle.NAME).symlink_to(f"../lib/{PACKAGE}/{bundle.NAME}")
    _write(share / "applications" / f"{PACKAGE}.desktop", filled(LINUX / f"{PACKAGE}.desktop"))
    _write(share / "mime/packages" / f"{PACKAGE}.xml", filled(LINUX / f"{PACKAGE}.xml"))
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", filled(LINUX / f"{APP_ID}.metainfo.xml"))
    lay_out_icons(share / "icons/hicolor")
    _write(share / "man/man1" / f"{bundle.NAME}.1.gz", filled(LINUX / f"{bundle.NAME}.1"))
    _write(share / "doc" / PACKAGE / "copyright", copyright_text())
    _write(share / "doc" / PACKAGE / "changelog.gz", changelog())
    _write(share / "doc" / PACKAGE / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    _write(root / "DEBIAN/control", control(root / HOME, files))
    _write(root / "DEBIAN/md5sums", "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files))
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():  # whatever the one who builds lets others read
            is_program = path.is_dir() or path.name == bundle.NAME
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)


def lay_out_icons(hicolor: Path) -> None:
    """Put the icon into a folder of icon themes, in all sizes."""
    for size in artwork.HICOLOR_SIZES:
        _write(hicolor / f"{size}x{size}/apps/{PACKAGE}.png", artwork.png(size))
    _write(hicolor / f"scalable/apps/{PACKAGE}.svg", artwork.DRAWING.read_bytes())


def control(home: Path, files: list[Path]) -> str:
    """Return the control file."""
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": PACKAGE,
        "Version": VERSION,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends(home)),
        "Recommends": "xdg-desktop-portal, gnome-keyring | kwalletmanager | keepassxc",
        "Section": "net",
        "Priority": "optional",
        "Description": "collect social media data through Bright Data",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return text + (
        " TrackFutura Desktop collects posts, reels, comments and profiles through Bright\n"
        " Data. Every delivery is stored before it is answered, and each record names its\n"
        " delivery, its request and its input.\n"
    )


def depends(home: Path) -> list[str]:
    """Return the packages that the bundle needs.

    Raises:
        PackageError: It needs a library that neither it nor one of them brings.
    """
    programs = [path for path in sorted(home.rglob("*")) if path.is_file() and is_program(path)]
    known = bundle.system_names() | C_LIBRARY | {path.name for path in home.rglob("*")}
    unmet = {
        (name, path.name) for path in programs for name in bundle.needed_by(str(path)) if name not in known
    }
    if unmet:
        lines = ", ".join(f"{name} (for {wanting})" for name, wanting in sorted(unmet))
        raise PackageError(f"Nobody brings {lines}. Add it to build_spec/system_libraries.py.")
    return [f"libc6 (>= {glibc(programs)})", *system_libraries.packages_for(bundle.system_names())]


def is_program(path: Path) -> bool:
    """Tell whether a file is a program or library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def glibc(programs: list[Path]) -> str:
    """Return the oldest C library that all of them run with."""
    found = {(int(a), int(b)) for path in programs for a, b in _GLIBC.findall(path.read_bytes())}
    return ".".join(map(str, max(found, default=(2, 28))))


def changelog() -> str:
    """Return Debian's changelog, which names the release and points to ours."""
    date = email.utils.formatdate(EPOCH)
    head = f"{PACKAGE} ({VERSION}) unstable; urgency=medium"
    return f"{head}\n\n  * What changed stands in CHANGELOG.md.gz.\n\n -- {MAINTAINER}  {date}\n"


def copyright_text() -> str:
    """Return Debian's copyright file, with our licence in it."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    paragraphs = [f" {line}" if line.strip() else " ." for line in licence.splitlines()]
    return filled(LINUX / "copyright").replace("@MIT@", "\n".join(paragraphs))


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content.encode("utf-8") if isinstance(content, str) else content
    path.write_bytes(gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
