"""Storing webhooks as they arrive: a few statements for all that wait, however many they are.

Each statement lets go of the interpreter, and a busy listener does not give it back for milliseconds.
"""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from sqlalchemy import Connection

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.written import driver

# In one statement. The driver keeps 128 texts; one that it does not know takes SQLite half as long again.
_ROWS = 64


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


_COLUMNS = ", ".join(NewEvent._fields)
_MARKS = f"({', '.join('?' for _ in NewEvent._fields)})"


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
    ids, names = ", ".join("?" * len(snapshot_ids)), ", ".join("?" * len(references))
    rows = driver(connection).execute(
        "SELECT id, request_id, reference FROM batch_scraper_jobs "  # noqa: S608 - only marks
        f"WHERE request_id IN ({ids}) OR reference IN ({names})",
        (*snapshot_ids, *references),
    )
    found = rows.fetchall()
    return Requests(
        {request_id: id_ for id_, request_id, _ in found if request_id},
        {reference: (id_, request_id or "") for id_, request_id, reference in found},
    )


def earlier_events(connection: Connection, hashes: Sequence[str]) -> dict[str, list[Earlier]]:
    """Webhooks that came before with the same bytes, tests apart: by SHA-256, oldest first."""
    marks = ", ".join(["(?)"] * len(hashes))
    # Joins: SQLite does not look for what is "in" several columns with an index of expressions.
    rows = driver(connection).execute(
        f"WITH came(hash) AS (VALUES {marks}), "  # noqa: S608 - names of ours
        "lot(number) AS (SELECT max(id) >> 13 FROM webhook_events UNION ALL SELECT number - 1 FROM lot "
        "WHERE number > (SELECT min(id) >> 13 FROM webhook_events)) "
        f"SELECT {_EARLIER} FROM lot CROSS JOIN came CROSS JOIN webhook_events ON id >> 13 = lot.number "
        "AND substr(sha256, 1, 8) = substr(came.hash, 1, 8) AND sha256 = came.hash "
        "WHERE channel = 'webhook' AND NOT is_test",
        hashes,
    )
    by_hash: dict[str, list[Earlier]] = {}
    for each in sorted(Earlier(row[0], EventStatus(row[1]), *row[2:]) for row in rows.fetchall()):
        by_hash.setdefault(each.sha256, []).append(each)
    return by_hash


def add_events(connection: Connection, events: Sequence[NewEvent]) -> list[int]:
    """Store deliveries; returns their ids, in the same order."""
    writing = driver(connection)
    ids: list[int] = []
    for start in range(0, len(events), _ROWS):
        some = events[start : start + _ROWS]
        marks = ", ".join([_MARKS] * len(some))
        last = writing.execute(
            f"INSERT INTO webhook_events ({_COLUMNS}) VALUES {marks}",  # noqa: S608 - names and marks of ours
            tuple(chain.from_iterable(some)),
        ).lastrowid
        assert last is not None  # noqa: S101 - it has just inserted
        ids += range(last - len(some) + 1, last + 1)  # in a row: there is only one writer
    return ids
