"""Whether there is a newer version, for those who want to know: once a day, with a link, never loaded."""

import asyncio
import re
from pathlib import Path

import msgspec
import structlog

from trackfutura_desktop import __version__
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.net.releases import Place, newest
from trackfutura_desktop.net.weblink import NotFetched

_log = structlog.get_logger(__name__)

# Where the releases are, once there are any; until then nobody is asked, and the setting cannot be chosen.
PLACE: Place | None = None
_DAY_MS = 86_400_000
_PAUSE_SECONDS = 3_600.0
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")


class _Look(msgspec.Struct):
    looked_at: int
    newest: str = ""


class UpdateKeeper:
    """Looks at the start and every hour whether a day has passed since the last question, of any start."""

    def __init__(self, workspace: Workspace, place: Place | None = None) -> None:
        self._workspace = workspace
        self._place = place or PLACE
        self._file = workspace.folder.root / "update-check.json"

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.once()
            except OSError as error:
                _log.warning("update check not noted", reason=error.strerror)
            except Exception:  # noqa: BLE001 - the next hour tries again
                _log.exception("update check failed")
            await asyncio.sleep(_PAUSE_SECONDS)

    async def once(self) -> bool:
        """Ask if that is wanted and due; whether it was."""
        workspace, place = self._workspace, self._place
        workspace.newer_version = ""
        if place is None or not workspace.settings.check_updates:
            return False
        look, now = _read(self._file), workspace.clock()
        is_due = not 0 <= now - look.looked_at < _DAY_MS
        if is_due:
            look = _Look(now, look.newest)
            _write(self._file, look)  # also a question without an answer is not asked again today
            try:
                look.newest = await newest(place)
                _write(self._file, look)
            except NotFetched as error:
                _log.info("no answer about releases", reason=error.sentence)
        if is_newer(look.newest, __version__):
            workspace.newer_version, workspace.releases_page = look.newest, place.page
        return is_due


def is_newer(other: str, own: str) -> bool:
    """Whether a version comes after another; what is no version does not."""
    return bool(_VERSION.fullmatch(other)) and _numbers(other) > _numbers(own)


def _numbers(version: str) -> list[int]:
    found = [int(part) for part in re.findall(r"\d+", version)[:4]]
    return found + [0] * (4 - len(found))


def _read(path: Path) -> _Look:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Look)
    except (OSError, ValueError, RecursionError):  # msgspec's errors are ValueErrors; so is broken UTF-8
        return _Look(0)


def _write(path: Path, look: _Look) -> None:
    draft = path.with_suffix(".part")
    draft.write_bytes(msgspec.json.encode(look))
    draft.replace(path)
