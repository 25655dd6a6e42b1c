"""Whether a window can be seen here; Qt itself would end the process where it cannot."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

_CONNECT_SECONDS = 2.0
_FIRST_X_PORT = 6_000
_UNSEEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is a display that takes windows. A variable alone, left over by a session, is none."""
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _UNSEEN:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    parts = re.fullmatch(r"(?:(?P<host>[^:/]*)|(?P<path>/.*)):(?P<number>\d+)(?:\.\d+)?", display)
    if parts is None:
        return False
    if parts["path"]:
        return _answers(f"{parts['path']}:{parts['number']}")
    number = int(parts["number"])
    if parts["host"] in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server has its socket
        return _answers(path) or _answers(f"\0{path}")
    return _answers((parts["host"], _FIRST_X_PORT + number))


def _answers(address: str | tuple[str, int]) -> bool:
    import socket  # noqa: PLC0415 - Windows and macOS are not asked, and their windows come sooner without

    try:
        if isinstance(address, tuple):
            socket.create_connection(address, _CONNECT_SECONDS).close()
        else:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
                probe.settimeout(_CONNECT_SECONDS)
                probe.connect(address)
    except (OSError, ValueError):
        return False
    return True
