"""What goes into the packages, and what stands in them."""

import codecs
import configparser
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from build_spec import appimage, artwork, bundle, debian, package, release, runpath, sbom, system_libraries
from trackfutura_desktop import __version__
from trackfutura_desktop.cli import _parser
from trackfutura_desktop.model.link import SCHEME
from trackfutura_desktop.translations import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "build_spec" / "linux"


def test_every_folder_of_resources_and_every_file_beside_the_code_goes_into_the_bundle() -> None:
    sources = [Path(source) for source, _ in bundle.data_files()]
    folders = [path for path in (ROOT / "resources").iterdir() if path.is_dir()]
    assert folders
    assert [folder for folder in folders if folder not in sources] == []
    beside = [
        path
        for path in (ROOT / "trackfutura_desktop").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]
    assert beside
    assert [path for path in beside if path not in sources] == []


def test_the_migrations_go_into_the_bundle_as_files() -> None:
    patterns = [Path(source) for source, _ in bundle.data_files() if source.endswith("*.py")]
    found = [path for pattern in patterns for path in pattern.parent.glob(pattern.name)]
    assert any(path.name.startswith("0001") for path in found)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/QtSvg.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\Qt6Core.dll",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "QtGui",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libssl.so.3",
        "resources/icons/app.svg",
        "resources/languages/trackfutura_de.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_the_bundle_has(place: str) -> None:
    assert bundle.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6\\Qt6Qml.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/Resources/Info.plist",
        "QtQml",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "resources/languages/trackfutura_de.ts",
        "pyside6_essentials-6.11.3.dist-info/RECORD",
    ],
)
def test_the_bundle_does_not_have(place: str) -> None:
    assert not bundle.is_wanted(place)


def test_what_the_deb_depends_on_is_not_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert not bundle.is_wanted("libxcb-cursor.so.0")
    assert set(bundle.system_names()) > set(system_libraries.X_DISPLAY)


def test_libraries_that_only_something_unwanted_needed_are_dropped() -> None:
    needs = {"/a/_ssl.so": ["libssl.so.3"], "/a/libssl.so.3": ["libcrypto.so.3"], "/a/libqxcb.so": []}
    entries = [
        ("lib-dynload/_ssl.so", "/a/_ssl.so", "EXTENSION"),
        ("libssl.so.3", "/a/libssl.so.3", "BINARY"),
        ("libcrypto.so.3", "/a/libcrypto.so.3", "BINARY"),
        ("libgtk-3.so.0", "/a/libgtk-3.so.0", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/a/libqxcb.so", "BINARY"),
    ]
    kept = bundle.without_orphans(entries, lambda path: needs.get(path, []))
    assert sorted(kept) == sorted(entry for entry in entries if "gtk" not in entry[0])


def test_the_menu_entry_is_valid_and_of_this_version() -> None:
    text = release.filled(LINUX / "trackfutura-desktop.desktop")
    entry = configparser.RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read_string(text)
    said = entry["Desktop Entry"]
    assert (said["Type"], said["Exec"], said["Icon"]) == ("Application", "trackfutura %U", debian.PACKAGE)
    assert "x-scheme-handler/trackfutura" in said["MimeType"].split(";")
    assert said["X-TrackFutura-Version"] == __version__ == release.VERSION
    assert all(said[name].endswith(";") for name in ("Categories", "Keywords", "MimeType"))


def test_every_system_is_told_of_our_links() -> None:
    (types,) = bundle.INFO_PLIST["CFBundleURLTypes"]
    assert types["CFBundleURLSchemes"] == [SCHEME]
    installer = (ROOT / "build_spec/windows/trackfutura.iss").read_text(encoding="utf-8-sig")
    assert f"Software\\Classes\\{SCHEME}\\shell\\open\\command" in installer


def test_a_link_of_a_web_page_cannot_bring_options_with_it() -> None:
    """Windows puts links into a command as they are: a quote in one ends the argument that it stands in."""
    installer = (ROOT / "build_spec/windows/trackfutura.iss").read_text(encoding="utf-8-sig")
    commands = [line for line in installer.splitlines() if "shell\\open\\command" in line]
    assert len(commands) == 3
    assert [line for line in commands if not line.endswith('.exe"" open -- ""%1"""')] == []
    words = ["trackfutura:run", "--api-base", "https://key-taker.example", "--data-dir", "/elsewhere"]
    given = _parser().parse_args(["open", "--", *words])
    assert given.targets == words
    assert not hasattr(given, "api_base")
    assert not hasattr(given, "data_dir")


def test_the_installer_of_windows_speaks_every_language_of_the_program() -> None:
    folder = ROOT / "build_spec/windows"
    installer = (folder / "trackfutura.iss").read_text(encoding="utf-8-sig")
    spoken = re.findall(r'^Name: "(\w+)"; MessagesFile:', installer, re.MULTILINE)
    assert sorted(spoken) == sorted(LANGUAGES)
    said = re.findall(r"^(\w+)\.(\w+)=.", installer, re.MULTILINE)
    names = {name for _, name in said}
    assert sorted(said) == sorted((language, name) for language in spoken for name in names)
    ours = (folder / "ChineseSimplified.isl").read_bytes()
    assert ours.startswith(codecs.BOM_UTF8)  # else it is read in the code page of the building system
    texts = re.findall(r"^([A-Z]\w+)=(.+)$", ours.decode("utf-8-sig"), re.MULTILINE)
    assert len({name for name, _ in texts}) == len(texts) > 100
    foreign = [text for name, text in texts if not re.search("[\u4e00-\u9fff]", text)]
    assert foreign == ["$0804", "936"]


def test_the_man_page_names_the_version_and_every_command() -> None:
    text = release.filled(LINUX / "trackfutura.1").replace("\\-", "-")
    assert f"TrackFutura Desktop {__version__}" in text.splitlines()[0]
    commands = re.findall(r"^    ([a-z-]+)\b", _parser().format_help(), re.MULTILINE)
    assert {"demo", "support-bundle"} <= set(commands)
    assert [name for name in commands if not re.search(rf'^\.BI? "?{name}\b', text, re.MULTILINE)] == []
    assert "@" not in text


def test_the_metadata_for_software_centres_name_the_menu_entry_and_the_release() -> None:
    text = release.filled(LINUX / f"{debian.APP_ID}.metainfo.xml")
    root = ET.fromstring(text)  # noqa: S314 - our own file
    assert root.findtext("id") == debian.APP_ID
    assert root.findtext("launchable") == f"{debian.PACKAGE}.desktop"
    assert [each.attrib["version"] for each in root.iter("release")] == [__version__]


def test_the_bill_of_materials_lists_every_locked_package_once_and_does_not_change() -> None:
    locked = re.findall(
        r"^([a-z0-9-]+)==([^\s;]+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE
    )
    bill = sbom.bill()
    listed = [
        (each["name"], each["version"]) for each in bill["components"] if "pypi" in each.get("purl", "")
    ]
    assert len(locked) > 20
    assert sorted(listed) == sorted(locked)
    assert bill["metadata"]["component"]["version"] == __version__
    licences = {each["name"]: each.get("licenses") for each in bill["components"]}
    assert licences["pyside6-essentials"] == [{"license": {"name": "LGPL-3.0-only"}}]
    assert json.dumps(sbom.bill()) == json.dumps(bill)


def test_licence_texts_of_what_is_installed_are_collected(tmp_path: Path) -> None:
    sbom.write_licences(tmp_path)
    assert "GENERAL PUBLIC" in (tmp_path / "pyside6-essentials" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    names = [pin.name for pin in sbom.pins(sbom.LOCK.read_text(encoding="utf-8")) if sbom.installed(pin.name)]
    assert [name for name in names if not any((tmp_path / name).iterdir())] == []


@pytest.mark.usefixtures("qapp")
def test_the_icon_is_drawn_for_every_system() -> None:
    image = QImage.fromData(artwork.png(48))
    assert (image.width(), image.height()) == (48, 48)
    assert artwork.ico()[:6] == struct.pack("<HHH", 0, 1, len(artwork.ICO_SIZES))
    icns = artwork.icns()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb here")
def test_the_deb_is_the_same_for_the_same_bundle(tmp_path: Path) -> None:
    source = tmp_path / "bundle"
    source.mkdir()
    (source / bundle.NAME).write_text("#!/bin/sh\n", encoding="utf-8")
    first = debian.build(source, tmp_path / "work", tmp_path / "one")
    before = os.umask(0o077)  # nor does it depend on what the builder lets others read
    try:
        second = debian.build(source, tmp_path / "work", tmp_path / "two")
    finally:
        os.umask(before)
    assert first.read_bytes() == second.read_bytes()
    assert __version__ in first.name
    control = (tmp_path / "work" / "DEBIAN" / "control").read_text(encoding="utf-8")
    assert f"\nVersion: {__version__}\n" in control
    packages = {package for package in system_libraries.X_DISPLAY.values() if f", {package}" not in control}
    assert packages == set()
    assert not [path.name for path in (tmp_path / "work" / "DEBIAN").iterdir() if path.name.endswith("rm")]
    assert (tmp_path / "work" / "usr/bin/trackfutura").resolve().read_text(encoding="utf-8") == "#!/bin/sh\n"


def test_the_wheel_has_the_files_of_the_bundle_and_no_others(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = [Path(name) for name in zipfile.ZipFile(wheel).namelist()]
    found = {path.as_posix() for path in names if path.suffix != ".py" and ".dist-info" not in path.parts[0]}
    expected = set()
    for source, target in bundle.data_files():
        paths = Path(source).parent.glob(Path(source).name)
        for path in (each for top in paths for each in (top.iterdir() if top.is_dir() else [top])):
            place = f"{target.removeprefix(f'{bundle.PACKAGE}/')}/{path.name}"
            if path.suffix != ".py" and bundle.is_wanted(place) and target != ".":
                expected.add(f"{bundle.PACKAGE}/{place}")
    assert found == expected
    assert len(found) > 50


@pytest.mark.skipif(sys.platform != "linux", reason="AppImages are of Linux")
@pytest.mark.usefixtures("qapp")
def test_the_tool_of_the_appimage_gets_times_as_files_and_not_as_a_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it calls gives up if the time of the image is said twice, and it says it itself."""
    tool = tmp_path / "appimagetool"
    tool.write_text('#!/bin/sh\n[ -z "$SOURCE_DATE_EPOCH" ] && echo "$@" > "$5"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("APPIMAGETOOL", str(tool))
    monkeypatch.setenv("APPIMAGE_RUNTIME", "/invented/runtime")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setattr(appimage, "BROUGHT", {})
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / bundle.NAME).write_bytes(b"\x7fELF")
    root = tmp_path / "root"
    image = appimage.build(tmp_path / "bundle", root, tmp_path)
    assert image.read_text() == f"--no-appstream --runtime-file /invented/runtime {root} {image}\n"
    assert {path.lstat().st_mtime for path in [root, *root.rglob("*")]} == {release.EPOCH}
    assert (root / "AppRun").resolve() == (root / debian.HOME / bundle.NAME).resolve()


def test_a_library_that_nobody_brings_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libqxcb.so").write_bytes(b"\x7fELF")
    monkeypatch.setattr(bundle, "needed_by", lambda _path: ["libc.so.6", "libinvented.so.1"])
    with pytest.raises(release.PackageError, match=r"libinvented\.so\.1 \(for libqxcb\.so\)"):
        debian.depends(tmp_path)


def library(search_path: bytes) -> bytes:
    """A file with no more of an ELF library than its search path: head, two segments, entries, strings."""
    strings = b"\0" + search_path + b"\0libm.so.6\0"
    dynamic = struct.pack("<8Q", 29, 1, 5, 0x1000 + 64 + 112 + 64, 1, len(search_path) + 2, 0, 0)
    size = 64 + 112 + len(dynamic) + len(strings)
    head = b"\x7fELF\x02\x01".ljust(0x20, b"\0") + struct.pack("<Q", 64)
    head = head.ljust(0x36, b"\0") + struct.pack("<HH", 56, 2)
    loaded = struct.pack("<IIQQQQQQ", 1, 0, 0, 0x1000, 0x1000, size, size, 8)
    entries = struct.pack("<IIQQQQQQ", 2, 0, 176, 0x1000 + 176, 0, len(dynamic), len(dynamic), 8)
    return head.ljust(64, b"\0") + loaded + entries + dynamic + strings


def test_a_folder_of_the_building_machine_goes_out_of_a_library(tmp_path: Path) -> None:
    foreign, own, text = tmp_path / "a.so", tmp_path / "b.so", tmp_path / "c.so"
    foreign.write_bytes(library(b"/invented/python/lib"))
    own.write_bytes(library(b"$ORIGIN/../lib"))
    text.write_bytes(b"/invented/python/lib")
    assert runpath.clean(foreign)
    assert b"invented" not in foreign.read_bytes()
    assert b"libm.so.6" in foreign.read_bytes()
    assert not runpath.clean(own)
    assert not runpath.clean(text)


def test_what_is_too_large_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(package, "DIST", tmp_path)
    monkeypatch.setattr(package, "BUNDLE", tmp_path / "none")
    monkeypatch.setattr(package, "MOST_MEGABYTES", {"deb": 1})
    (tmp_path / "a.deb").write_bytes(bytes(1_000_001))
    (tmp_path / "a.whl").write_bytes(bytes(2_000_000))
    assert package.too_large() == ["a.deb is larger than 1 MB."]
    assert "2.0 MB  a.whl" in capsys.readouterr().out
    package.write_checksums()
    assert re.findall(r"^[0-9a-f]{64}  (\S+)$", (tmp_path / "SHA256SUMS").read_text(), re.MULTILINE) == [
        "a.deb",
        "a.whl",
    ]
