"""What keeps the data safe over time: a backup copy a day, a check at each start, tidied bodies, costs.

All of it runs in a thread of its own, one thing after another, and stops within a moment.
"""

import threading

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.costs import take_in_earlier
from trackfutura_desktop.flow.retention import Retention
from trackfutura_desktop.flow.workspace import Check, Stock, Workspace
from trackfutura_desktop.language import sentences
from trackfutura_desktop.store import backup, bodies
from trackfutura_desktop.store.database import DatabaseUnusable
from trackfutura_desktop.store.soundness import TooMuchWritten

_log = structlog.get_logger(__name__)

# What waits from the last start goes first.
_FIRST_PAUSE_SECONDS = 60.0
_PAUSE_SECONDS = 3_600.0
# Between two megabytes of a copy, and every 10 ms of a check: answers to Bright Data get the disk.
_BREATH_SECONDS = 0.002
_PATIENCE_SECONDS = 2.0
# A larger database is not read at each start of a laptop, but once a day, when its copy is made.
_LARGE = 1_000_000_000


class Upkeep:
    """Works soon after the start and then every hour."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._told = ""
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the step under way; a check that this SQLite cannot break off is left alone."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(_PATIENCE_SECONDS)

    def once(self) -> None:
        """Do everything that is due; what goes wrong is told and holds up nothing else."""
        for step in (self._back_up, self._check, self._tidy, self._write_ledger, self._count):
            if self._stopping.is_set():
                return
            try:
                step()
            except DatabaseUnusable as error:
                _log.warning("upkeep", reason=error.sentence)
                return  # nothing is changed, and no body removed, while the database is damaged
            except UserError as error:
                _log.warning("upkeep", reason=error.sentence)
            except Exception:  # noqa: BLE001 - the next hour tries again
                _log.exception("upkeep failed")

    def _run(self) -> None:
        pause = _FIRST_PAUSE_SECONDS
        while not self._stopping.wait(pause):
            self.once()
            pause = _PAUSE_SECONDS

    def _back_up(self) -> None:
        workspace = self._workspace
        path = workspace.database.path
        if not backup.daily_is_due(path, workspace.clock()):
            return
        try:
            made = workspace.database.back_up(workspace.clock(), self._breathe)
        except UserError as error:
            self._tell(error)
            raise
        if made is not None:
            if workspace.storage_problem == self._told:
                workspace.storage_problem = ""
            _log.info("backup made", file=made.name, size=made.stat().st_size)

    def _check(self) -> None:
        if self._due() != "now":
            return
        try:
            self._workspace.database.check(self._breathe)
        except UserError as error:
            self._tell(error)
            raise
        except TooMuchWritten:
            _log.info("database not read to its end", reason="much was written meanwhile")

    def _due(self) -> Check:
        """Whether the database is to be read now."""
        database, now = self._workspace.database, self._workspace.clock()
        if not database.needs_check:
            return "done"
        is_large = database.path.stat().st_size > _LARGE
        is_copied = not backup.daily_is_due(database.path, now)
        return "daily" if database.ended_in_order and is_large and is_copied else "now"

    def _breathe(self) -> bool:
        return self._stopping.wait(_BREATH_SECONDS)

    def _tidy(self) -> None:
        Retention(self._workspace, self._stopping.is_set).tidy()

    def _write_ledger(self) -> None:
        take_in_earlier(self._workspace, self._stopping.is_set)

    def _count(self) -> None:
        """Reads all deliveries, which nobody who opens a dialog should wait for."""
        workspace = self._workspace
        with workspace.database.read() as connection:
            totals = bodies.totals(connection)
        copies = backup.backups(workspace.database.path)
        workspace.stock = Stock(
            workspace.clock(),
            totals.kept,
            totals.kept_bytes,
            totals.removed,
            totals.last_removed_at,
            len(copies),
            sum(each.size for each in copies),
            copies[0].made_at if copies else None,
            self._due(),
        )

    def _tell(self, error: UserError) -> None:
        self._told = sentences(error.sentence, error.remedy)
        self._workspace.storage_problem = self._told
