"""The log as people read it: moments, levels and sentences instead of JSON."""

from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

LEVELS = ("debug", "info", "warning", "error", "critical")
_MOST_BYTES = 1_000_000  # of the newest file; what is older is found in the folder
_KNOWN = {"event", "level", "logger", "timestamp"}


class LogLine(NamedTuple):
    """One entry; ``text`` is everything but its moment, level and place."""

    moment: str  # ISO 8601 in UTC; empty where the line is no entry of ours
    level: str
    place: str
    text: str


class LogEnd(NamedTuple):
    """The last entries, and up to which byte of the file they go."""

    lines: list[LogLine]
    size: int


def read(path: Path, after: int = 0) -> LogEnd:
    """The entries of a log file after a byte; of a file that was begun anew, all of them.

    Raises:
        UserError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            begin = after if after <= size else 0
            is_cut = size - begin > _MOST_BYTES
            file.seek(size - _MOST_BYTES if is_cut else begin)
            data = file.read()
    except FileNotFoundError:
        return LogEnd([], 0)
    except OSError as error:
        raise UserError(
            tr("The log {path} cannot be read: {strerror}.", path=path, strerror=error.strerror or error),
            tr("Make it readable."),
        ) from error
    whole, _, rest = data.rpartition(b"\n")  # what is being written has no end yet
    lines = whole.split(b"\n")[1 if is_cut else 0 :]
    return LogEnd([line(each) for each in lines if each], size - len(rest))


def line(data: bytes) -> LogLine:
    """One line of the file; what is no JSON of ours is shown as it is."""
    try:
        found = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return LogLine("", "", "", data.decode("utf-8", "replace"))
    trouble = found.pop("exception", "")
    more = [f"{name}={_said(value)}" for name, value in found.items() if name not in _KNOWN]
    text = "  ".join([str(found.get("event", "")), *more])
    return LogLine(
        str(found.get("timestamp", "")),
        str(found.get("level", "")),
        str(found.get("logger", "")).removeprefix("trackfutura_desktop."),
        f"{text}\n{trouble}" if trouble else text,
    )


def is_wanted(entry: LogLine, least: str, words: str) -> bool:
    """Whether an entry is of a level, or above it, and holds all the words."""
    if entry.level in LEVELS and LEVELS.index(entry.level) < LEVELS.index(least):
        return False
    held = f"{entry.place} {entry.text}".casefold()
    return all(word in held for word in words.casefold().split())


def as_text(entry: LogLine) -> str:
    """An entry as it is copied."""
    return "  ".join(part for part in (entry.moment, entry.level, entry.place, entry.text) if part)


def _said(value: object) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
