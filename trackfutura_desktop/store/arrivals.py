"""Storing webhooks as they arrive: a few statements for all that wait, however many they are.

Each statement lets go of the interpreter, and a busy listener does not give it back for milliseconds.
"""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from sqlalchemy import Connection, select

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.tables import webhook_events

_ROWS = 256  # in one statement


class NewEvent(NamedTuple):
    """The columns of a delivery that has just arrived; the names are those of the table."""

    channel: str
    status: str
    error_message: str
    batch_id: int | None
    snapshot_id: str
    snapshot_id_source: str
    method: str
    path: str
    query: str
    headers: str
    sha256: str
    size: int
    body: bytes | None
    spool_file: str
    file_url: str
    is_test: bool
    answer_status: int
    answer_body: str
    arrived_at: int
    received_at: int
    finished_at: int | None


_COLUMNS = ", ".join(("id", *NewEvent._fields))
_MARKS = f"({', '.join('?' for _ in range(len(NewEvent._fields) + 1))})"


class Requests(NamedTuple):
    """Requests by their snapshot id and by our own reference; the values are their ids."""

    by_snapshot: dict[str, int]
    by_reference: dict[str, tuple[int, str]]

    def of(self, reference: str, snapshot_ids: Sequence[str]) -> tuple[int, str] | None:
        """The request that a delivery names: (id, the snapshot id by which it is known or an empty text).

        The first snapshot id that belongs to a known request wins; then our own reference in the address
        counts.
        """
        for each in snapshot_ids:
            if each in self.by_snapshot:
                return self.by_snapshot[each], each
        return self.by_reference.get(reference) if reference else None


class Earlier(NamedTuple):
    """A webhook that came before with the same bytes."""

    id: int
    status: EventStatus
    error_message: str
    batch_id: int | None
    snapshot_id: str
    snapshot_id_source: str
    sha256: str
    spool_file: str
    repeats: int

    def is_same(self, snapshot_id: str, batch_id: int | None) -> bool:
        """Whether it came for the same request or snapshot, or like the new one for none."""
        if batch_id is None and not snapshot_id:
            return not self.snapshot_id and not self.snapshot_id_source
        same_request = batch_id is not None and self.batch_id == batch_id
        return same_request or (bool(snapshot_id) and self.snapshot_id == snapshot_id)


_EARLIER = ", ".join(f"webhook_events.{name}" for name in Earlier._fields)


def requests_named(connection: Connection, references: set[str], snapshot_ids: set[str]) -> Requests:
    """The requests that deliveries may belong to."""
    if not (references or snapshot_ids):
        return Requests({}, {})
    # Written out: to build and compile the statement costs more than to run it.
    ids, names = ", ".join("?" * len(snapshot_ids)), ", ".join("?" * len(references))
    rows = connection.exec_driver_sql(
        "SELECT id, request_id, reference FROM batch_scraper_jobs "  # noqa: S608 - only marks
        f"WHERE request_id IN ({ids}) OR reference IN ({names})",
        (*snapshot_ids, *references),
    ).all()
    return Requests(
        {row.request_id: row.id for row in rows if row.request_id},
        {row.reference: (row.id, row.request_id or "") for row in rows},
    )


def earlier_events(
    connection: Connection, snapshots: set[tuple[str, str]], batch_ids: set[int]
) -> dict[str, list[Earlier]]:
    """Webhooks that came before with the same bytes, tests apart: by SHA-256, oldest first.

    Args:
        connection: Where to look.
        snapshots: Pairs of a snapshot id, which may be empty, and the SHA-256 that came for it.
        batch_ids: The requests for which any of these came.
    """
    marks = ", ".join(["(?, ?)"] * len(snapshots))
    # A join: SQLite reads the whole table where pairs are looked for with "in".
    rows = connection.exec_driver_sql(
        f"WITH came(id, hash) AS (VALUES {marks}) SELECT {_EARLIER} FROM came "  # noqa: S608 - names of ours
        "CROSS JOIN webhook_events ON snapshot_id = came.id AND sha256 = came.hash "
        "WHERE channel = 'webhook' AND NOT is_test",
        tuple(chain.from_iterable(snapshots)),
    ).all()
    if batch_ids:
        table = webhook_events
        query = select(*(table.c[name] for name in Earlier._fields)).where(
            table.c.batch_id.in_(batch_ids),
            table.c.sha256.in_({sha256 for _, sha256 in snapshots}),
            table.c.channel == "webhook",
            ~table.c.is_test,
        )
        rows = [*rows, *connection.execute(query)]
    found = {row[0]: Earlier(row[0], EventStatus(row[1]), *row[2:]) for row in rows}
    by_hash: dict[str, list[Earlier]] = {}
    for each in sorted(found.values()):
        by_hash.setdefault(each.sha256, []).append(each)
    return by_hash


def add_events(connection: Connection, events: Sequence[NewEvent]) -> list[int]:
    """Store deliveries; returns their ids, in the same order."""
    newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM webhook_events").scalar_one()
    ids = [newest + number for number in range(1, len(events) + 1)]  # there is only one writer
    for start in range(0, len(events), _ROWS):
        rows = [(ids[start + place], *event) for place, event in enumerate(events[start : start + _ROWS])]
        marks = ", ".join([_MARKS] * len(rows))
        connection.exec_driver_sql(
            f"INSERT INTO webhook_events ({_COLUMNS}) VALUES {marks}",  # noqa: S608 - names and marks of ours
            tuple(chain.from_iterable(rows)),
        )
    return ids
