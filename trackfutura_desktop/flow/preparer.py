"""Reading a delivery, then storing it: here if it is small, else in a process of its own."""

from collections.abc import Callable, Iterator

from trackfutura_desktop.flow.batches import Batches, Claim, Jobs
from trackfutura_desktop.flow.filing import Place
from trackfutura_desktop.flow.ingest_process import IngestProcess
from trackfutura_desktop.flow.preparing import Prepared, Task, prepare_small
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.row import Survey
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.fulltext import new_words


class Small:
    """A delivery in the memory of this process."""

    def __init__(self, workspace: Workspace, prepared: Prepared) -> None:
        self.survey = prepared.survey
        self._workspace = workspace
        self._prepared = prepared

    def stored(self, claim: Claim, place: Place) -> Iterator[Jobs]:
        """Store it; after each commit the jobs whose records it wrote."""
        database, now = self._workspace.database, self._workspace.clock
        batches = Batches(self._prepared, claim, place)

        def store(connection: Connection) -> Jobs:
            with new_words(connection) as words:
                return batches.store(connection, rows, now(), words, in_a_rush=database.expects_urgent())

        for rows in batches:  # noqa: B007 - what is stored
            yield database.write(store)


class Large:
    """A delivery that the other process has read."""

    def __init__(self, workspace: Workspace, process: IngestProcess, survey: Survey) -> None:
        self.survey = survey
        self._workspace = workspace
        self._process = process

    def stored(self, claim: Claim, place: Place) -> Iterator[Jobs]:
        """Have it stored; after each commit the jobs whose records it wrote."""
        database, now = self._workspace.database, self._workspace.clock
        self._process.begin(database.path, claim, place)
        is_all = False
        while not is_all:
            stored = database.lend(
                lambda: self._process.store_some(
                    now(), database.is_awaited, in_a_rush=database.expects_urgent()
                )
            ).result()
            is_all = stored.is_all
            yield stored.jobs


class Preparer:
    """Reads deliveries, one after another."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._process = IngestProcess()

    def prepare(self, task: Task, check: Callable[[], None]) -> Small | Large:
        """Read a whole delivery; ``check`` is called again and again, and raises if it is to be given up.

        Raises:
            BodyError: It is damaged or no data.
            UserError: Its bytes are lost, or the folder cannot be written.
            StorageUnavailable: The disk is full, or too much is open for the process to be started.
            IngestProcessDied: The process was killed or has crashed.
        """
        prepared = prepare_small(task)
        if prepared is not None:
            return Small(self._workspace, prepared)
        return Large(self._workspace, self._process, self._process.prepare(task, check))

    def forget(self) -> None:
        """Remove what is left of the last delivery if not all of it was stored."""
        self._process.forget()

    def stop(self) -> None:
        """End the process, in the middle of a delivery if need be."""
        self._process.stop()
