"""Starting with the session: real entries in a home of their own, and nothing left when it is off."""

import plistlib
import shlex
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop import autostart
from trackfutura_desktop.autostart import DesktopFile, LaunchAgent, exec_line
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.paths import DataFolder

COMMAND = ["/opt/my tools/trackfutura", "--data-dir", '/data/50% "new"', "--hidden"]


@pytest.mark.parametrize("kind", [DesktopFile, LaunchAgent])
def test_the_entry_is_there_while_it_is_on_and_gone_afterwards(
    tmp_path: Path, kind: type[DesktopFile] | type[LaunchAgent]
) -> None:
    entry = kind(tmp_path)
    assert entry.started() == ""
    entry.turn_on(COMMAND)
    assert "trackfutura" in entry.started()
    assert "--hidden" in entry.started()
    assert kind(tmp_path).started() == entry.started()
    entry.turn_off()
    entry.turn_off()
    assert entry.started() == ""
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_desktops_pass_over_an_entry_whose_program_was_removed(tmp_path: Path) -> None:
    entry = DesktopFile(tmp_path)
    entry.turn_on(COMMAND)
    assert f"\nTryExec={COMMAND[0]}\n" in entry.path.read_text(encoding="utf-8")


def test_the_agent_of_macos_says_what_is_started(tmp_path: Path) -> None:
    entry = LaunchAgent(tmp_path)
    entry.turn_on(COMMAND)
    found = plistlib.loads((tmp_path / "Library/LaunchAgents/com.trackfutura.desktop.plist").read_bytes())
    assert found == {"Label": "com.trackfutura.desktop", "ProgramArguments": COMMAND, "RunAtLoad": True}


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_user_switched_off_in_the_desktop_is_off(tmp_path: Path, line: str) -> None:
    entry = DesktopFile(tmp_path)
    entry.turn_on(COMMAND)
    entry.path.write_text(entry.path.read_text() + f"{line}\n")
    assert entry.started() == ""
    entry.turn_on(COMMAND)
    assert entry.started()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[Desktop Entry]\n", b"<plist><dict/></plist>", b"bplist00"]
)
def test_a_damaged_entry_counts_as_none(tmp_path: Path, content: bytes) -> None:
    for entry in (DesktopFile(tmp_path), LaunchAgent(tmp_path)):
        entry.path.parent.mkdir(parents=True)
        entry.path.write_bytes(content)
        assert entry.started() == ""


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\n\r\0")), min_size=1))
def test_any_argument_comes_through_the_line_of_a_desktop_file(arguments: list[str]) -> None:
    """Read back as the specification says: the escapes of a text first, then the quotes."""
    line = exec_line(arguments)
    assert "\n" not in line
    text = line.replace("\\\\", "\\")
    assert [each.replace("%%", "%") for each in shlex.split(_as_shell(text))] == arguments


def _as_shell(text: str) -> str:
    """Inside quotes a shell takes the same escapes, but ours may stand before a backtick or a dollar, too."""
    return text.replace("\\`", "`").replace("\\$", "$")


def test_another_data_folder_is_named_and_the_usual_one_is_not(tmp_path: Path) -> None:
    assert autostart.command(DataFolder(tmp_path)) == [
        sys.executable,
        "-m",
        "trackfutura_desktop",
        "--data-dir",
        str(tmp_path),
        "--hidden",
    ]
    assert autostart.command(DataFolder.of_user())[-2:] == ["trackfutura_desktop", "--hidden"]
    pointer = DataFolder.pointer()
    pointer.parent.mkdir(parents=True, exist_ok=True)
    pointer.write_text(str(tmp_path / "unplugged"))
    assert autostart.command(DataFolder(tmp_path))[-3:] == ["--data-dir", str(tmp_path), "--hidden"]


def test_an_installed_program_starts_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "trackfutura.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    usual = DataFolder.of_user()
    assert autostart.command(usual, {}) == [str(program), "--hidden"]
    assert autostart.command(usual, {"APPIMAGE": "/apps/TrackFutura.AppImage"}) == [
        "/apps/TrackFutura.AppImage",
        "--hidden",
    ]
    windowed = tmp_path / "TrackFutura Desktop.exe"
    windowed.touch()
    assert autostart.command(usual, {}) == [str(windowed), "--hidden"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder belongs")
    with pytest.raises(UserError, match="could not be changed"):
        DesktopFile(tmp_path).turn_on(COMMAND)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="where the desktops of Linux look")
def test_on_linux_the_entry_lies_where_the_desktop_looks(tmp_path: Path) -> None:
    entry = autostart.of_system({"XDG_CONFIG_HOME": str(tmp_path)})
    entry.turn_on(COMMAND)
    assert (tmp_path / "autostart" / "trackfutura-desktop.desktop").is_file()
