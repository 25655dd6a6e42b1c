"""What the system lacks is found by trying, and installed or named."""

import struct
import sys
from pathlib import Path

import PySide6
import pytest

from build_spec import system_libraries
from build_spec.system_libraries import SetupError

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Linux alone has these libraries"
)


@pytest.fixture
def apt_get(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an apt-get first on the PATH that notes how it was called; return the file with its notes."""
    notes = tmp_path / "calls"
    script = tmp_path / "bin" / "apt-get"
    script.parent.mkdir()
    script.write_text(
        f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {notes}\ntest ! -e {tmp_path}/broken || exit 100\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}:/usr/bin:/bin")
    return notes


@linux_only
def test_a_library_that_is_there_loads_and_one_that_is_not_does_not() -> None:
    assert system_libraries.missing_libraries(["libc.so.6", "libnorthwind.so.9"]) == ["libnorthwind.so.9"]


def test_the_libraries_of_a_display_are_wanted_only_where_there_is_one() -> None:
    bare = system_libraries.wanted({})
    assert "libEGL.so.1" in bare
    assert not [name for name in bare if "xcb" in name or "wayland" in name]
    assert "libxcb-cursor.so.0" in system_libraries.wanted({"DISPLAY": ":0"})
    assert "libwayland-client.so.0" in system_libraries.wanted({"WAYLAND_DISPLAY": "wayland-0"})
    assert system_libraries.wanted({"DISPLAY": "", "WAYLAND_DISPLAY": ""}) == bare


def test_two_libraries_of_one_package_name_it_once() -> None:
    names = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1"]
    assert system_libraries.packages_for(names) == ["libegl1", "libglib2.0-0"]


def needed(path: Path) -> set[str]:
    """Return the libraries that an ELF file of 64 bits names as needed."""
    data = path.read_bytes()
    start, size, count = struct.unpack_from("<32xQ14xHH", data)
    heads = [struct.unpack_from("<IIQQQQ", data, start + number * size) for number in range(count)]
    loads = [(address, offset, length) for kind, _, offset, address, _, length in heads if kind == 1]
    offset, length = next((head[2], head[5]) for head in heads if head[0] == 2)
    entries = list(struct.iter_unpack("<QQ", data[offset : offset + length]))
    table = next(value for tag, value in entries if tag == 5)
    strings = next(table - address + at for address, at, size in loads if address <= table < address + size)
    names = [strings + value for tag, value in entries if tag == 1]
    return {data[at : data.index(b"\0", at)].decode() for at in names}


@linux_only
def test_every_library_that_qt_needs_of_the_system_is_in_the_table() -> None:
    """Fails when a newer Qt needs another library: look for its package and add it."""
    folder = Path(PySide6.__file__).parent / "Qt"
    bundled = {path.name for path in (folder / "lib").iterdir()}
    c_library = {"libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2"}
    waiting = [folder / f"lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "Test")]
    waiting.append(folder / "plugins/platforms/libqoffscreen.so")
    found: set[str] = set()
    for path in waiting:
        names = needed(path)
        found |= {name for name in names - bundled - c_library if not name.startswith("ld-linux")}
        waiting += [folder / "lib" / name for name in names & bundled if folder / "lib" / name not in waiting]
    assert found <= set(system_libraries.ALWAYS)
    assert {"libEGL.so.1", "libfontconfig.so.1"} <= found


def test_a_font_is_found_in_any_depth_and_other_files_are_none(tmp_path: Path) -> None:
    folder = tmp_path / "fonts"
    (folder / "truetype" / "dejavu").mkdir(parents=True)
    (folder / "truetype" / "readme.txt").write_text("no font")
    assert not system_libraries.has_font([folder, tmp_path / "absent"])
    (folder / "truetype" / "dejavu" / "DejaVuSans.TTF").write_bytes(b"")
    assert system_libraries.has_font([tmp_path / "absent", folder])


def test_fonts_of_the_user_count() -> None:
    folders = system_libraries.font_folders({"HOME": "/users/ada"})
    assert Path("/users/ada/.local/share/fonts") in folders
    assert Path("/users/ada/.fonts") in folders


def test_without_root_the_command_to_type_is_named() -> None:
    text = system_libraries.explain(["libEGL.so.1", "a font"], ["libegl1", "fonts-dejavu-core"], debian=True)
    assert "libEGL.so.1, a font" in text
    assert "apt-get install -y --no-install-recommends libegl1 fonts-dejavu-core" in text


def test_on_another_system_no_debian_package_is_named() -> None:
    text = system_libraries.explain(["libEGL.so.1"], ["libegl1"], debian=False)
    assert "libEGL.so.1" in text
    assert "libegl1" not in text
    assert "apt" not in text


@linux_only
def test_packages_are_installed_after_the_lists_are_fetched_and_without_questions(apt_get: Path) -> None:
    system_libraries.install(["libegl1", "libgl1"])
    calls = apt_get.read_text().splitlines()
    assert calls == [
        "noninteractive -qq update",
        "noninteractive -qq install -y --no-install-recommends libegl1 libgl1",
    ]


@linux_only
def test_a_failing_installation_names_the_packages(apt_get: Path) -> None:
    (apt_get.parent / "broken").touch()
    with pytest.raises(SetupError, match=r"(?s)apt-get update failed.*libegl1"):
        system_libraries.install(["libegl1"])


@pytest.fixture
def little_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Make the C library all that is wanted, in a home with a font; return the table to add to."""
    table = {"libc.so.6": "libc6"}
    monkeypatch.setattr(system_libraries, "ALWAYS", table)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".fonts").mkdir()
    (tmp_path / ".fonts" / "lumen.otf").touch()
    return table


@linux_only
@pytest.mark.usefixtures("little_wanted")
def test_nothing_is_installed_or_said_where_nothing_is_missing(apt_get: Path) -> None:
    said: list[str] = []
    system_libraries.ensure({}, root=True, say=said.append)
    assert not apt_get.exists()
    assert said == []


@linux_only
def test_what_is_missing_is_named_and_not_installed_without_root(
    apt_get: Path, little_wanted: dict[str, str]
) -> None:
    little_wanted["libnorthwind.so.9"] = "libnorthwind9"
    with pytest.raises(SetupError, match=r"(?s)ensurepip, libnorthwind.*sudo .*python3-venv libnorthwind9"):
        system_libraries.ensure({"ensurepip": "python3-venv"}, root=False, say=lambda _: None)
    assert not apt_get.exists()


@linux_only
def test_a_library_that_its_package_does_not_bring_is_an_error(
    apt_get: Path, little_wanted: dict[str, str]
) -> None:
    little_wanted["libnorthwind.so.9"] = "libnorthwind9"
    said: list[str] = []
    with pytest.raises(SetupError, match="libnorthwind"):
        system_libraries.ensure({}, root=True, say=said.append)
    assert "install -y --no-install-recommends libnorthwind9" in apt_get.read_text()
    assert said == ["Installing system packages: libnorthwind9"]


@linux_only
@pytest.mark.usefixtures("little_wanted")
def test_a_package_that_python_needs_is_installed_with_root(apt_get: Path) -> None:
    system_libraries.ensure({"ensurepip": "python3-venv"}, root=True, say=lambda _: None)
    assert "python3-venv" in apt_get.read_text()
