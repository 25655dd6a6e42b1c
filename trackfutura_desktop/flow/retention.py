"""Keeping the raw bodies of processed deliveries small, and no longer than the user wants.

What waits, what failed, what belongs to no run yet and tests that may still be imported are never touched.
"""

from collections.abc import Callable, Iterator

import msgspec
import structlog

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.incoming import NoSpace, StoredBody
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.spool import BodyLost, packed
from trackfutura_desktop.store import bodies
from trackfutura_desktop.store.bodies import KeptBody

_log = structlog.get_logger(__name__)

_STEP = 50  # bodies; a step is one short transaction
_ROW_BYTES = 500_000  # of small bodies in one transaction
_DAY_MS = 86_400_000
_GB = 1_024**3  # as the window shows sizes
_WORTH_IT = 0.9  # packed, as a share of what arrived; above it the body stays as it came


class Tidied(msgspec.Struct):
    """What one pass did, in bodies and bytes."""

    packed: int = 0
    saved_bytes: int = 0
    removed: int = 0
    removed_bytes: int = 0


class Retention:
    """One pass over all bodies, in small steps; ends early if ``stopping`` says so."""

    def __init__(self, workspace: Workspace, stopping: Callable[[], bool]) -> None:
        self._workspace = workspace
        self._stopping = stopping
        self._spool = workspace.spool
        self._may_pack = True
        self._kept_bytes = 0
        self._done = Tidied()

    def tidy(self) -> Tidied:
        """Pack what is not packed yet, then remove what is too old and, the oldest first, what is too much.

        Raises:
            StorageUnavailable: The database cannot be written; the next pass goes on.
        """
        days = self._workspace.settings.keep_bodies_days
        oldest = self._workspace.clock() - days * _DAY_MS if days else None
        for step in self._steps():
            done = [each for each in step if each.is_done]
            old = [each for each in done if oldest is not None and each.since < oldest]
            self._kept_bytes += sum(_kept(each) for each in step)
            self._remove(old)
            gone = {each.id for each in old}
            self._pack([each for each in done if each.kept_size is None and each.id not in gone])
        self._shrink()
        if self._done.packed or self._done.removed:
            _log.info("bodies tidied", kept_bytes=self._kept_bytes, **msgspec.structs.asdict(self._done))
        return self._done

    def _steps(self) -> Iterator[list[KeptBody]]:
        after = 0
        while not self._stopping():
            with self._workspace.database.read() as connection:
                step = bodies.kept_bodies(connection, after, _STEP)
            if not step:
                return
            yield step
            after = step[-1].id

    def _shrink(self) -> None:
        limit = self._workspace.settings.keep_bodies_gb * _GB
        if not limit or self._kept_bytes <= limit:
            return
        for step in self._steps():
            surplus, too_many = self._kept_bytes - limit, []
            for each in step:
                if surplus > 0 and each.is_done:
                    too_many.append(each)
                    surplus -= _kept(each)
            self._remove(too_many)
            if surplus <= 0:
                return

    def _remove(self, step: list[KeptBody]) -> None:
        if not step:
            return
        now = self._workspace.clock()
        ids = [each.id for each in step]
        removed = self._workspace.database.write(lambda connection: bodies.remove(connection, ids, now))
        for each in step:
            if each.id in removed:
                self._spool.remove(StoredBody(each.size, "", None, each.spool_file))
                self._done.removed += 1
                self._done.removed_bytes += _kept(each)
                self._kept_bytes -= _kept(each)
        self._announce(removed)

    def _pack(self, step: list[KeptBody]) -> None:
        waiting: list[KeptBody] = []
        for each in step:
            if each.spool_file:
                self._pack_file(each)
                continue
            waiting.append(each)
            if sum(each.size for each in waiting) > _ROW_BYTES:
                self._pack_rows(waiting)
                waiting = []
        if waiting:
            self._pack_rows(waiting)

    def _pack_rows(self, step: list[KeptBody]) -> None:
        made: dict[int, bytes | None] = {}
        for each in step:
            try:
                with self._workspace.database.read() as connection:
                    body = bodies.stored_body(connection, each.id)
                data = packed(b"".join(self._spool.chunks(body)))
            except BodyLost as error:
                _log.warning("body not packed", event_id=each.id, reason=error.sentence)
                continue
            made[each.id] = data if len(data) < each.size * _WORTH_IT else None
        changed = self._workspace.database.write(lambda connection: bodies.rows_packed(connection, made))
        for each in step:
            smaller = made.get(each.id)
            if each.id in changed and smaller is not None:
                self._count(each, len(smaller))
        self._announce(changed)

    def _pack_file(self, kept: KeptBody) -> None:
        """Write the packed file, refer to it, remove the old one: a sudden end leaves a stray at most."""
        if not self._may_pack or self._stopping():
            return
        try:
            with self._workspace.database.read() as connection:
                body = bodies.stored_body(connection, kept.id)
            made = self._spool.pack(body, self._stopping)
            if made is None:
                return
            size = self._spool.kept_size(made)
        except NoSpace as error:
            # What is removed may make room; the next pass tries again.
            _log.warning("bodies not packed", reason=error.sentence)
            self._may_pack = False
            return
        except BodyLost as error:
            _log.warning("body not packed", event_id=kept.id, reason=error.sentence)
            return
        helps = size < kept.size * _WORTH_IT
        file = made.file if helps else None
        changed = self._workspace.database.write(
            lambda connection: bodies.file_packed(connection, kept.id, file, size if helps else kept.size)
        )
        if not changed or not helps:
            self._spool.drop_packed(body)
            return
        self._spool.remove(body)
        self._count(kept, size)
        self._announce({kept.id})

    def _count(self, kept: KeptBody, size: int) -> None:
        self._done.packed += 1
        self._done.saved_bytes += kept.size - size
        self._kept_bytes -= kept.size - size

    def _announce(self, event_ids: set[int]) -> None:
        if event_ids:
            self._workspace.publish(Change(events=frozenset(event_ids)))


def _kept(body: KeptBody) -> int:
    return body.size if body.kept_size is None else body.kept_size
