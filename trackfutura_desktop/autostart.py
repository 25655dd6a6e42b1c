"""Starting with the session of the user: one entry where the system looks for it, and none when it is off."""

import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder

if sys.platform == "win32":
    import winreg

_NAME = "TrackFutura Desktop"  # the installer of Windows writes its entry under the same name
_LABEL = "com.trackfutura.desktop"
_WINDOWED = "TrackFutura Desktop.exe"  # beside the program for terminals, which would open one
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_OFF = re.compile(r"^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.MULTILINE)
_EXEC = re.compile(r"^Exec\s*=\s*(.+)$", re.MULTILINE)


class Autostart(Protocol):
    """The entry of this program among those that are started when the user signs in."""

    def started(self) -> str:
        """The command that is started now, as the system keeps it; empty if none is."""

    def turn_on(self, command: Sequence[str]) -> None:
        """Have a command started from the next session on.

        Raises:
            UserError: The entry cannot be written.
        """

    def turn_off(self) -> None:
        """Have nothing started; nothing of ours is left where the system looks.

        Raises:
            UserError: The entry cannot be removed.
        """


class DesktopFile:
    """As the desktops of Linux do it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "autostart" / "trackfutura-desktop.desktop"

    def started(self) -> str:
        """The line of the entry; a user can have switched it off in the settings of the desktop."""
        try:
            text = self.path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""
        found = _EXEC.search(text)
        return "" if found is None or _OFF.search(text) else found[1].strip()

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the entry; a desktop passes over it once the program was removed."""
        program = command[0].replace("\\", "\\\\")
        text = (
            f"[Desktop Entry]\nType=Application\nName={_NAME}\nTryExec={program}\n"
            f"Exec={exec_line(command)}\nIcon=trackfutura-desktop\nTerminal=false\n"
        )
        _write(self.path, text.encode())

    def turn_off(self) -> None:
        """Remove the entry."""
        _remove(self.path)


class LaunchAgent:
    """As macOS does it."""

    def __init__(self, home: Path) -> None:
        self.path = home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"

    def started(self) -> str:
        """What the agent starts."""
        try:
            found = plistlib.loads(self.path.read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            return ""
        arguments = found.get("ProgramArguments") if isinstance(found, dict) else None
        if not isinstance(arguments, list) or found.get("RunAtLoad") is not True:
            return ""
        return subprocess.list2cmdline(map(str, arguments))

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the agent."""
        agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
        _write(self.path, plistlib.dumps(agent))

    def turn_off(self) -> None:
        """Remove the agent."""
        _remove(self.path)


if sys.platform == "win32":

    class RunKey:
        """As Windows does it, for this user alone."""

        def started(self) -> str:
            """What the registry says."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    return str(winreg.QueryValueEx(key, _NAME)[0])
            except OSError:
                return ""

        def turn_on(self, command: Sequence[str]) -> None:
            """Write the value."""
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    line = subprocess.list2cmdline(command)
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
            except OSError as error:
                raise _unchanged(error) from error

        def turn_off(self) -> None:
            """Remove the value."""
            access = winreg.KEY_SET_VALUE
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, access) as key:
                    winreg.DeleteValue(key, _NAME)
            except FileNotFoundError:
                return
            except OSError as error:
                raise _unchanged(error) from error


def of_system(environment: Mapping[str, str] = os.environ) -> Autostart:
    """The entry of this system and user."""
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home())
    return DesktopFile(Path(environment.get("XDG_CONFIG_HOME") or Path.home() / ".config"))


def command(folder: DataFolder, environment: Mapping[str, str] = os.environ) -> list[str]:
    """What starts this very program in the tray, with its data folder if that is not the usual one."""
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-m", "trackfutura_desktop"]
    elif environment.get("APPIMAGE"):  # the folder that it is unpacked to is gone at the next start
        program = [environment["APPIMAGE"]]
    elif (windowed := Path(sys.executable).with_name(_WINDOWED)).is_file():
        program = [str(windowed)]
    place = [] if _is_usual(folder) else ["--data-dir", str(folder.root)]
    return [*program, *place, "--hidden"]


def _is_usual(folder: DataFolder) -> bool:
    try:
        return folder == DataFolder.of_user()
    except UserError:  # the usual one is on a disk that is away
        return False


def exec_line(command: Sequence[str]) -> str:
    """A command as the key Exec of a desktop file wants it: quoted, and then escaped like any text there."""
    quoted = ['"{}"'.format(re.sub(r'(["`$\\])', r"\\\1", each).replace("%", "%%")) for each in command]
    return " ".join(quoted).replace("\\", "\\\\")


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise _unchanged(error) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _unchanged(error) from error


def _unchanged(error: OSError) -> UserError:
    return UserError(
        tr(
            "Whether the program starts when you sign in could not be changed: {strerror}.",
            strerror=error.strerror or error,
        ),
        tr("Change it in the settings of your system."),
    )
