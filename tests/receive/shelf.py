"""A database with records that a test chose value by value, and the ways to export them."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import zstandard
from desk import post
from sqlalchemy import Connection

from mapped import columns_of
from prepared import prepare_file
from trackfutura_desktop.flow.export import Format, Order, Report, write
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.model.packing import Packer
from trackfutura_desktop.model.platform import Entity, Platform, Service
from trackfutura_desktop.model.words import needs_segmenting
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store import deliveries, fulltext, projects, tables
from trackfutura_desktop.store.content_rows import Arrived
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.export import Scope
from trackfutura_desktop.store.imports import ImportedJob, add_import, add_import_run

NOW = 1_795_000_000_000
Values = Mapping[str, Any]


class Shelf:
    """One run with two jobs; the records are put into the first unless they say otherwise."""

    def __init__(self, root: Path) -> None:
        self.folder = DataFolder(root)
        self.database = Database(self.folder.database)
        prepare_file(self.database.path)
        self.database.open()
        self.run_id, self.jobs, self.event_id = self.database.write(_parents)

    def put(self, records: Iterable[Values], *, at: int = NOW) -> None:
        """Add records that were stored at a moment."""

        def work(connection: Connection) -> None:
            first = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM content").scalar_one()
            for number, values in enumerate(records, first + 1):
                fixed = {
                    "id": number,
                    "job_id": self.jobs[0],
                    "platform": "instagram",
                    "kind": "post",
                    "native_id": f"N{number}",
                    "digest": number,
                    "event_id": self.event_id,
                    "record_index": number,
                    "stored_at": at,
                    "updated_at": at,
                }
                connection.execute(tables.content.insert().values(fixed | dict(values)))
                raw = zstandard.compress(msgspec.json.encode({"post_id": f"N{number}"}))
                connection.execute(tables.content_raw.insert().values(content_id=number, record=raw))
                fulltext.add(connection, fulltext.indexed(connection, [number]))

        self.database.write(work)

    def change(self, native_id: str, at: int, **values: object) -> None:
        """Change a record at a moment."""
        table = tables.content
        step = table.update().where(table.c.native_id == native_id).values(updated_at=at, **values)
        self.database.write(lambda connection: connection.execute(step))

    def clear(self) -> None:
        """Take every record out."""

        def work(connection: Connection) -> None:
            ids = list(connection.exec_driver_sql("SELECT id FROM content").scalars())
            fulltext.take_out(connection, fulltext.indexed(connection, ids))
            connection.execute(tables.content_raw.delete())
            connection.execute(tables.content.delete())

        self.database.write(work)

    def export(
        self, path: Path, watch: Watch | None = None, scope: Scope | None = None, **more: Any
    ) -> Report:
        """Export to a file whose name ends in its format."""
        order = Order(path=path, format=Format(path.suffix.removeprefix(".")), scope=scope or Scope(), **more)
        return write(self.database, self.folder, order, watch or Watch(), lambda: NOW)

    def close(self) -> None:
        self.database.close()


class StoppedAt(Watch):
    """Is told to stop in the middle of a step."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self._at = step

    def advance(self, more: int) -> None:
        if self.step == self._at and (self.done or self.step == "checking"):
            self.stop()
        super().advance(more)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def damaged(path: Path, change: Callable[[bytearray], None]) -> None:
    """Change bytes of a file."""
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def _parents(connection: Connection) -> tuple[int, list[int], int]:
    project = projects.last_open(connection, NOW)
    run_id = add_import_run(connection, project.id, 'Weekly "9 March", =sum', NOW)
    jobs = [
        ImportedJob(
            f"https://www.instagram.com/{name}/",
            name,
            f"Instagram Profile - {name}",
            name,
            Platform.INSTAGRAM,
            Service.POSTS,
        )
        for name in ("northwind.studio", "lumen.cafe")
    ]
    batch = add_import(connection, run_id, Platform.INSTAGRAM, Service.POSTS, jobs, [], "loose", NOW)
    event = deliveries.add_event(
        connection, channel="import", status="processed", batch_id=batch, sha256="", size=0, received_at=NOW
    )
    table = tables.scraping_jobs
    ids = connection.execute(table.select().where(table.c.run_id == run_id).order_by(table.c.id)).all()
    return run_id, [row.id for row in ids], event


def arrived(code: str, words: str, job: int, position: int) -> Arrived:
    """A post as it comes to the database."""
    record = post(code, description=words)
    columns = columns_of(record, Platform.INSTAGRAM, Entity.POST)
    packed = Packer([]).pack(msgspec.json.encode(record))
    return Arrived(columns, job, hash(packed), packed, position, needs_segmenting(words))
