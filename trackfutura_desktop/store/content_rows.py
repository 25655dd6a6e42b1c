"""Rows of content: many are inserted at once, or set to other values."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from trackfutura_desktop.model.record import Content
from trackfutura_desktop.store import fulltext
from trackfutura_desktop.store.fulltext import NewWords
from trackfutura_desktop.store.tables import content


class Arrived(msgspec.Struct, gc=False):
    """A record of content on its way into the database."""

    columns: tuple[Any, ...]  # as ``model.layout.Columns`` gives them
    job_id: int
    digest: int  # tells one version of the record from the next
    packed: bytes  # the raw record as a zstandard frame
    position: int  # counted from 0 within the delivery
    is_unspaced: bool  # see ``model.words.needs_segmenting``


_VALUES: Final = Content.__struct_fields__[3:]  # platform, kind and native id stand before them
_COLUMNS: Final = ("platform", "kind", "native_id", *_VALUES)
_BLANKS: Final = ("", "", "", *Content.__struct_defaults__)
_INSERT_COLUMNS: Final = (
    *("id", "job_id"),
    *_COLUMNS,
    *("digest", "event_id", "record_index", "stored_at", "updated_at"),
)
_SET: Final = ", ".join(
    f"{name} = ?" for name in (*_VALUES, "digest", "event_id", "record_index", "updated_at")
)
_UPDATE: Final = f"UPDATE content SET {_SET} WHERE id = ?"  # noqa: S608 - names of our own columns
_INSERT_RAW: Final = "INSERT INTO content_raw (content_id, record) VALUES (?, ?)"
_UPDATE_RAW: Final = "UPDATE content_raw SET record = ? WHERE content_id = ?"
_MOST_STATEMENTS: Final = 64


def insert(
    connection: Connection, event_id: int, records: Sequence[Arrived], now: int, words: NewWords
) -> list[Arrived]:
    """Insert records, each another one, that are not there yet; returns these."""
    if not records:
        return []
    first = 1 + (connection.exec_driver_sql("SELECT max(id) FROM content").scalar() or 0)
    by_id = dict(enumerate(records, first))
    last = first + len(by_id) - 1
    if _insert(connection, event_id, by_id, now) < len(by_id):
        made = connection.execute(select(content.c.id).where(content.c.id.between(first, last))).scalars()
        by_id = {id_: by_id[id_] for id_ in made}
    if by_id:
        connection.exec_driver_sql(_INSERT_RAW, [(id_, each.packed) for id_, each in by_id.items()])
        letters = sum([fulltext.letters(each.columns) for each in by_id.values()])
        unspaced = {id_: fulltext.texts(each.columns) for id_, each in by_id.items() if each.is_unspaced}
        words.add(first, last, letters, unspaced)
    return list(by_id.values())


def update(connection: Connection, event_id: int, changed: list[tuple[int, Arrived]], now: int) -> None:
    """Set rows, given by their ids, to what has arrived."""
    new = {id_: fulltext.texts(each.columns) for id_, each in changed}
    others = fulltext.take_out_others(connection, new)
    rows = [(*each.columns[3:], each.digest, event_id, each.position, now, id_) for id_, each in changed]
    connection.exec_driver_sql(_UPDATE, rows)
    connection.exec_driver_sql(_UPDATE_RAW, [(each.packed, id_) for id_, each in changed])
    fulltext.add(connection, {id_: new[id_] for id_ in others})


def _insert(connection: Connection, event_id: int, by_id: dict[int, Arrived], now: int) -> int:
    """Insert what is not there yet; returns how many that were.

    Through the driver's own executemany: through Core inserts the same rows cost 1.6 times as much.
    """
    records, number = by_id.values(), len(by_id)
    columns = list(zip(*[each.columns for each in records], strict=True))
    is_blank = tuple(
        [
            column[0] == blank and column.count(blank) == number
            for column, blank in zip(columns, _BLANKS, strict=True)
        ]
    )
    rows = zip(
        by_id,
        [each.job_id for each in records],
        *[column for column, blank in zip(columns, is_blank, strict=True) if not blank],
        [each.digest for each in records],
        repeat(event_id),
        [each.position for each in records],
        repeat(now),
        repeat(now),
    )
    return connection.exec_driver_sql(_insert_where(is_blank), list(rows)).rowcount


@lru_cache(_MOST_STATEMENTS)
def _insert_where(is_blank: tuple[bool, ...]) -> str:
    """The statement for rows of which some columns are blank: to bind these for each row costs an eighth."""
    blanks = zip(is_blank, _BLANKS, strict=True)
    places = ["?" if not blank else "''" if value == "" else "NULL" for blank, value in blanks]
    return (
        f"INSERT INTO content ({', '.join(_INSERT_COLUMNS)}) "  # noqa: S608 - names of our own columns
        f"VALUES (?, ?, {', '.join(places)}, ?, ?, ?, ?, ?) "
        "ON CONFLICT (job_id, kind, native_id, platform) DO NOTHING"
    )
