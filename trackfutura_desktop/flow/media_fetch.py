"""One file of a record: fetched, put on the shelf and noted, or noted why not."""

import asyncio
from typing import Literal
from urllib.parse import urlsplit

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.media_shelf import Kept, NoMedia, Shelf
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.net import media_files
from trackfutura_desktop.net.media_files import NotFetched
from trackfutura_desktop.store import media
from trackfutura_desktop.store.media import MediaFile

_log = structlog.get_logger(__name__)

MOST_ATTEMPTS = 4
_MB = 1024 * 1024
_LARGEST = {"preview": 25 * _MB, "original": 1024 * _MB}
_LONGEST_SECONDS = {"preview": 60.0, "original": 900.0}
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

# saved; ended: not to be had; again: worth another attempt; unreachable: perhaps the network is down
Outcome = Literal["saved", "ended", "again", "unreachable"]


class Fetching:
    """Fetches files for the keeper, which says which and when."""

    def __init__(self, workspace: Workspace, shelf: Shelf) -> None:
        self._workspace = workspace
        self._shelf = shelf
        self.saved_bytes = 0  # since it was last counted, equal files more than once
        self.shelving = asyncio.Lock()  # between a file on the shelf and its row nothing may be removed

    async def fetch(self, wanted: MediaFile, *, counts: bool = True) -> Outcome:
        """Fetch a file. ``counts``: whether one that cannot be reached uses up an attempt.

        Raises:
            NoRoom: The disk is full; nothing is noted.
        """
        draft = self._shelf.draft()
        try:
            await media_files.fetch(
                wanted.url,
                draft.take,
                own_place=own_place(self._workspace.settings.api_base),
                max_bytes=min(_LARGEST[wanted.role], self._workspace.settings.keep_media_mb * _MB),
                total_seconds=_LONGEST_SECONDS[wanted.role],
            )
            async with self.shelving:
                kept = await asyncio.to_thread(draft.finish)
                await self._note_saved(wanted, kept)
            self.saved_bytes += kept.size
        except NoMedia:
            return await self._note_failure(wanted, tr("What came is neither a picture nor a film."))
        except NotFetched as error:
            return await self._not_fetched(wanted, error, counts=counts)
        except UserError:
            raise
        except Exception:  # noqa: BLE001 - the file whose link dies first must not hold up all others
            _log.exception("file not saved", media_id=wanted.id)
            return await self._not_fetched(wanted, NotFetched(tr("A fault in this program."), chance="later"))
        finally:
            draft.discard()
        return "saved"

    async def _note_saved(self, wanted: MediaFile, kept: Kept) -> None:
        now = self._workspace.clock()
        work = self._workspace.database.submit(
            lambda connection: media.saved(connection, wanted.id, kept.file, kept.media_type, kept.size, now)
        )
        await asyncio.wrap_future(work)
        self._workspace.publish(Change(media=frozenset({wanted.content_id})))

    async def _not_fetched(self, wanted: MediaFile, error: NotFetched, *, counts: bool = True) -> Outcome:
        sentence = error.sentence[:1].upper() + error.sentence[1:]
        attempts = wanted.attempts + int(counts or error.chance != "unreachable")
        if error.chance == "never" or attempts >= MOST_ATTEMPTS:
            return await self._note_failure(wanted, sentence, attempts)
        await self._note(wanted, "wanted", sentence, attempts)
        return "unreachable" if error.chance == "unreachable" else "again"

    async def _note_failure(self, wanted: MediaFile, sentence: str, attempts: int = 1) -> Outcome:
        end, now = wanted.expires_at, self._workspace.clock()
        await self._note(
            wanted, "expired" if end is not None and end <= now else "failed", sentence, attempts
        )
        _log.info("file not saved", media_id=wanted.id, reason=sentence)
        return "ended"

    async def _note(self, wanted: MediaFile, status: media.MediaStatus, sentence: str, attempts: int) -> None:
        work = self._workspace.database.submit(
            lambda connection: media.not_saved(connection, wanted.id, status, sentence, attempts=attempts)
        )
        await asyncio.wrap_future(work)
        self._workspace.publish(Change(media=frozenset({wanted.content_id})))


def own_place(api_base: str) -> str:
    """``host:port`` of a Bright Data on this computer, which is the simulator; else empty."""
    parts = urlsplit(api_base)
    return f"{parts.hostname}:{parts.port}" if parts.hostname in _LOOPBACK and parts.port else ""
