"""The full-text index over content. SQLite keeps no copy of the texts, so we tell it of every change."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, TextClause, func, select, text

from trackfutura_desktop.model.record import Content
from trackfutura_desktop.model.words import match_expression, plain, possible_ids, segmented
from trackfutura_desktop.store.tables import FULL_TEXT, FULL_TEXT_COLUMNS, content
from trackfutura_desktop.store.written import driver

# A view of content: an address that holds the id is blank in it, since it is found by the id. Its words
# would be most of the different ones that there are, and "video" would find everything from TikTok.
INDEXED_TEXTS = "content_texts"
_COLUMNS = ", ".join(FULL_TEXT_COLUMNS)
_PLACES = ", ".join("?" * (len(FULL_TEXT_COLUMNS) + 1))
# One statement for many rows: a trigger for each costs five times as much.
_ADD_RANGE = (
    f"INSERT INTO {FULL_TEXT} (rowid, {_COLUMNS}) SELECT id, {_COLUMNS} FROM {INDEXED_TEXTS} "  # noqa: S608 - our names
    "WHERE id BETWEEN ? AND ? AND id NOT IN (SELECT value FROM json_each(?))"
)
_ADD = f"INSERT INTO {FULL_TEXT} (rowid, {_COLUMNS}) VALUES ({_PLACES})"  # noqa: S608 - our names
_TAKE_OUT = (
    f"INSERT INTO {FULL_TEXT} ({FULL_TEXT}, rowid, {_COLUMNS}) "  # noqa: S608 - our names
    f"VALUES ('delete', {_PLACES})"
)
_INDEXED = (
    f"SELECT id, {_COLUMNS} FROM {INDEXED_TEXTS} "  # noqa: S608 - our names
    "WHERE id IN (SELECT value FROM json_each(?))"
)
FEW_HITS = 5_000
_HITS = f"SELECT rowid FROM {FULL_TEXT} WHERE {FULL_TEXT} MATCH :words"  # noqa: S608 - our names
_OF_IDS = "SELECT id FROM content WHERE native_id IN (SELECT value FROM json_each(:ids))"
_READ = content.alias("read")
_TRIAL = (
    f"CREATE VIRTUAL TABLE trial USING fts5({_COLUMNS}, content='', columnsize=0, "
    "tokenize='unicode61 remove_diacritics 2')"
)

# A sign of a script without blanks is a word by itself, and takes as long as one.
_LETTERS_OF_A_WORD = 8

_texts: Callable[[tuple[Any, ...]], tuple[str, ...]] = itemgetter(
    *(Content.__struct_fields__.index(name) for name in FULL_TEXT_COLUMNS)
)
_NATIVE_ID = Content.__struct_fields__.index("native_id")

Texts = tuple[str, ...]
"""Values of the indexed columns of one row, in the order of ``FULL_TEXT_COLUMNS``."""


def texts(columns: tuple[Any, ...]) -> Texts:
    """What is indexed of a record's columns, as the view says it of what is stored."""
    *others, url = _texts(columns)
    return (*others, "" if columns[_NATIVE_ID] in url else url)


def letters(columns: tuple[Any, ...]) -> int:
    """About how many letters that is."""
    return len("".join(_texts(columns)))


class NewWords:
    """The words of rows that are new in a transaction.

    They are indexed together, because one statement for many rows costs less than several; at its end at the
    latest, and before one of these rows is changed.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids = range(0)
        self._unspaced: dict[int, Texts] = {}
        self.letters = 0
        """What is noted: how long it takes to index it goes by that, not by the number of rows."""

    def add(self, first: int, last: int, letters: int, unspaced: dict[int, Texts]) -> None:
        """Note the new rows from ``first`` to ``last``, which follow those before them.

        ``letters`` are those of all their texts; ``unspaced`` are those among them with text in a script
        without blanks, which SQLite would take for one long word.
        """
        self._ids = range(self._ids.start or first, last + 1)
        self._unspaced |= unspaced
        signs = sum(len(text) for texts in unspaced.values() for text in texts)
        self.letters += letters + (_LETTERS_OF_A_WORD - 1) * signs

    def index(self) -> None:
        """Index what was noted."""
        if self._ids:
            place = (self._ids.start, self._ids.stop - 1, str(list(self._unspaced)))
            self._connection.exec_driver_sql(_ADD_RANGE, place)
            add(self._connection, self._unspaced)
        self._ids, self._unspaced, self.letters = range(0), {}, 0


@contextmanager
def new_words(connection: Connection) -> Iterator[NewWords]:
    """What is noted is indexed at the end; nothing if the transaction is not to be kept."""
    words = NewWords(connection)
    yield words
    words.index()


def add(connection: Connection, rows: dict[int, Texts]) -> None:
    """Index rows by their ids, whatever their script."""
    _execute(connection, _ADD, rows)


def take_out(connection: Connection, rows: dict[int, Texts]) -> None:
    """Forget rows; their texts must be those that were indexed."""
    _execute(connection, _TAKE_OUT, rows)


def take_out_others(connection: Connection, new: Mapping[int, Texts]) -> list[int]:
    """Forget rows whose texts are others than the new ones; returns which.

    Each when it is read: the old texts may be much longer than the new ones.
    """
    others: list[int] = []

    def values() -> Iterator[tuple[object, ...]]:
        for id_, texts in _indexed(connection, new):
            if texts != new[id_]:
                others.append(id_)
                yield id_, *map(segmented, texts)

    driver(connection).executemany(_TAKE_OUT, values())
    return others


def indexed(connection: Connection, ids: Sequence[int]) -> dict[int, Texts]:
    """What the index holds of rows: read it before they are changed or deleted."""
    return dict(_indexed(connection, ids))


def _indexed(connection: Connection, ids: Iterable[int]) -> Iterator[tuple[int, Texts]]:
    for id_, *texts in driver(connection).execute(_INDEXED, (str(list(ids)),)):
        yield id_, tuple(texts)


def matching(connection: Connection, asked: str, *, in_most: bool) -> ColumnElement[bool] | TextClause:
    """The condition that content holds what was typed; see :func:`match_expression`.

    Few hits are gone to by their ids. Many are collected first, and the records are walked in their order:
    asking the index about one record after another would gather all hits anew for each beginning of a word.

    Args:
        connection: Where to look how many hits there are.
        asked: What was typed.
        in_most: Whether it is looked for in a large part of all records.
    """
    if not match_expression(asked):
        return among_hits(asked) if in_most else _holds(asked)
    # The sign keeps SQLite from going to each hit: it collects them once and looks each record up among them.
    return among_hits(asked) if are_few(connection, asked) else _is_in("+content.id", asked)


def are_few(connection: Connection, asked: str) -> bool:
    """Whether a word has so few hits that all of them are there about as soon as the first."""
    hits, asked_for = _hits(asked)
    return len(connection.execute(text(f"{hits} LIMIT {FEW_HITS}"), asked_for).all()) < FEW_HITS


def hits_among(rows: Sequence[tuple[int, Texts]], asked: str) -> list[int]:
    """Those of some rows that hold what was typed, in their order.

    They are indexed in memory for the purpose, which takes 8 us each: where hits are frequent, the first ones
    are found long before all of them could be collected from the index.
    """
    expression = match_expression(asked)
    if not expression:
        wanted, place = _literal(asked), FULL_TEXT_COLUMNS.index("text")
        return [id_ for id_, texts in rows if wanted in texts[place]]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        memory.execute(_TRIAL)
        memory.execute("BEGIN")
        memory.executemany(
            f"INSERT INTO trial (rowid, {_COLUMNS}) VALUES ({_PLACES})",  # noqa: S608 - our own names
            [(place, *map(segmented, texts)) for place, (_, texts) in enumerate(rows)],
        )
        found = memory.execute("SELECT rowid FROM trial WHERE trial MATCH ? ORDER BY rowid", (expression,))
        return [rows[place][0] for (place,) in found]


def among_hits(asked: str) -> ColumnElement[bool] | TextClause:
    """The same condition for those who want every hit and none first: all are looked up at once."""
    if match_expression(asked):
        return _is_in("content.id", asked)
    # Read as they lie there, the texts of a million records take a second; in another order, ten.
    return content.c.id.in_(select(_READ.c.id).where(_holds(asked, _READ.c.text)))


def _is_in(id_: str, asked: str) -> TextClause:
    hits, asked_for = _hits(asked)
    return text(f"{id_} IN ({hits})").bindparams(**asked_for)


def _hits(asked: str) -> tuple[str, dict[str, str]]:
    """What selects the ids of all hits, and its parameters: by words, and by what may be an id of content."""
    words, ids = match_expression(asked), possible_ids(asked)
    if not ids:
        return _HITS, {"words": words}
    return f"{_HITS} UNION ALL {_OF_IDS}", {"words": words, "ids": msgspec.json.encode(ids).decode()}


def _holds(asked: str, column: ColumnElement[str] = content.c.text) -> ColumnElement[bool]:
    """Signs have no case, so they are compared as they are."""
    return func.instr(column, _literal(asked)) > 0


def _literal(asked: str) -> str:
    return plain(asked).strip()


def _execute(connection: Connection, statement: str, rows: dict[int, Texts]) -> None:
    if rows:
        values = [(id_, *(segmented(text) for text in texts)) for id_, texts in rows.items()]
        connection.exec_driver_sql(statement, values)
