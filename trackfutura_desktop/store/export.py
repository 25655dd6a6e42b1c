"""Reading records to be written somewhere else: any folder, filter or selection, in bounded memory."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Any, NamedTuple, TypeAlias

import msgspec
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Select,
    Table,
    bindparam,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import sqlite

from trackfutura_desktop.store import columns, moves
from trackfutura_desktop.store.filters import Among, condition
from trackfutura_desktop.store.listing import Page, filtered
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.tables import content, content_raw, exports, scraping_jobs, scraping_runs
from trackfutura_desktop.store.tree import FolderKey, job_condition

Row: TypeAlias = tuple[Any, ...]

BLOCK = 500  # rows; what is done with a block holds the interpreter for some milliseconds
TEXTS = (
    *("platform", "kind", "native_id", "url", "author", "author_name", "author_id", "author_url", "text"),
    *("hashtags", "media_type", "media_url", "parent_id", "parent_url"),
)
NUMBERS = ("likes", "comments", "shares", "views", "followers")
FLAGS = ("is_verified",)
MOMENTS = ("published_at", "collected_at", "stored_at", "updated_at")
COLUMNS = (*TEXTS, *MOMENTS[:2], *NUMBERS, *FLAGS, *MOMENTS[2:])
FOLDERS = ("run", "platform", "service", "job", "source_url")
RECORD = "record"  # the record as Bright Data sent it

# What a spreadsheet takes for the beginning of a formula, also in its wide form, and what it skips before it.
_FORMULA = "=+-@＝＋－＠"  # noqa: RUF001 - the wide forms are the point
_SKIPPED = " '\t\r\n"
_BREAKS = "\t\r\n"  # not at the beginning of a cell either, or after blanks, whatever follows

# Where the words of a scope are found in it, by job: to ask the index once for each of 10,000 takes hours.
_HITS = Table(
    "hits",
    MetaData(),
    Column("job_id", Integer, primary_key=True),
    Column("id", Integer, primary_key=True),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)


class Moments(Enum):
    """How a moment is read."""

    NUMBER = 0
    """Milliseconds since 1970 in UTC."""
    PLAIN = 1
    """``2026-03-01 08:00:00`` in UTC: what spreadsheets and SQLite take for a date."""
    ISO = 2
    """``2026-03-01T08:00:00.000Z``, as Bright Data writes them."""


class Scope(msgspec.Struct, frozen=True):
    """Which records: those of a page in any order, or a selection of them."""

    page: Page = Page(FolderKey(0))
    ids: tuple[int, ...] = ()
    since: "Newest | None" = None  # only what was stored, changed or moved later

    @property
    def is_selection(self) -> bool:
        """Whether it is what somebody selected, which is not exported again by the same wish."""
        return bool(self.ids) or any(isinstance(each, Among) for each in self.page.filters)


class Newest(NamedTuple):
    """Up to where an export went. Moments in ms since 1970 UTC; 0 where there is none."""

    updated_at: int  # of its records
    moved_at: int  # of all jobs there were


class Extent(NamedTuple):
    """How many records a scope has, and up to where that goes."""

    records: int
    newest: Newest


class Noted(msgspec.Struct, frozen=True):
    """An export that was finished. Moments in ms since 1970 UTC."""

    scope: str
    path: str
    format: str
    rows: int
    sha256: str
    newest_updated_at: int
    made_at: int
    newest_moved_at: int = 0

    @property
    def newest(self) -> Newest:
        """Up to where it went."""
        return Newest(self.newest_updated_at, self.newest_moved_at)


class Reader:
    """Rows of a scope, job after job in the order of their arrival.

    Jobs are read one by one, so that what their folders are called costs nothing per row.

    Args:
        connection: One state of the database is read throughout.
        scope: Which records.
        names: Of ``FOLDERS``, ``COLUMNS``, ``RECORD`` and added columns, in the order of the values.
        moments: How moments are read.
        is_guarded: Put an apostrophe before every text that a spreadsheet would take for a formula. Where one
            was put, taking one away gives the text again: see ``unguarded``. Flags become words.
    """

    def __init__(
        self,
        connection: Connection,
        scope: Scope,
        names: Sequence[str],
        moments: Moments,
        *,
        is_guarded: bool = False,
    ) -> None:
        self._connection = connection
        self._scope = scope
        self._columns = names
        self._moments = moments
        self._is_guarded = is_guarded
        if scope.page.words:  # gone with the transaction
            _HITS.create(connection, checkfirst=True)
            connection.execute(_HITS.delete())
            of_words = msgspec.structs.replace(scope.page, filters=())
            found = filtered(connection, select(content.c.job_id, content.c.id), of_words)
            connection.execute(_HITS.insert().from_select(["job_id", "id"], found))

    def extent(self) -> Extent:
        """How much there is to read."""
        query = select(func.count(), func.coalesce(func.max(content.c.updated_at), 0)).where(
            content.c.job_id.in_(self._jobs(scraping_jobs.c.id)), *self._conditions()
        )
        values = {"ids": msgspec.json.encode(self._scope.ids).decode()} if self._scope.ids else {}
        records, updated_at = self._connection.execute(query, values).one()
        return Extent(records, Newest(updated_at, moves.newest(self._connection)))

    def blocks(self) -> Iterator[list[Row]]:
        """The rows, ``BLOCK`` at a time; the last block of a job is shorter."""
        statement, values = self._statement()
        cursor = self._connection.connection.cursor()
        unpack = Records(self._connection).unpacked
        record = self._columns.index(RECORD) if RECORD in self._columns else None
        try:
            for job_values in self._job_values():
                cursor.execute(statement, values | job_values)
                while rows := list(cursor.fetchmany(BLOCK)):
                    if record is not None:
                        rows = [(*row[:record], unpack(row[record]), *row[record + 1 :]) for row in rows]
                    yield rows
        finally:
            cursor.close()

    def _jobs(self, *wanted: ColumnElement[Any]) -> Select[Any]:
        return select(*wanted).where(job_condition(self._scope.page.key))

    def _job_values(self) -> Iterator[dict[str, object]]:
        """What differs from job to job in the statement."""
        wanted = self._ids_by_job() if self._scope.ids else None
        query = (
            self._jobs(
                scraping_jobs.c.id.label("job_id"),
                scraping_runs.c.name.label("run"),
                scraping_jobs.c.service,
                scraping_jobs.c.name.label("job"),
                scraping_jobs.c.url.label("source_url"),
            )
            .join(scraping_runs, scraping_runs.c.id == scraping_jobs.c.run_id)
            .order_by(scraping_jobs.c.id)
        )
        for row in self._connection.execute(query).mappings().all():
            values = {f"{name}": value for name, value in row.items()}
            if wanted is None:
                yield values
            elif ids := wanted.get(row["job_id"]):
                yield values | {"ids": msgspec.json.encode(ids).decode()}

    def _ids_by_job(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        query = select(content.c.job_id, content.c.id).where(_is_chosen())
        values = {"ids": msgspec.json.encode(self._scope.ids).decode()}
        for job_id, content_id in self._connection.execute(query, values):
            found.setdefault(job_id, []).append(content_id)
        return found

    def _conditions(self, *of_hits: ColumnElement[bool]) -> list[ColumnElement[bool]]:
        conditions = [condition(each) for each in self._scope.page.filters]
        if self._scope.page.words:
            conditions.append(content.c.id.in_(select(_HITS.c.id).where(*of_hits)))
        if self._scope.ids:
            conditions.append(_is_chosen())
        if self._scope.since is not None:
            is_moved = scraping_jobs.c.moved_at > self._scope.since.moved_at
            moved = content.c.job_id.in_(select(scraping_jobs.c.id).where(is_moved))
            conditions.append((content.c.updated_at > self._scope.since.updated_at) | moved)
        return conditions

    def _statement(self) -> tuple[str, dict[str, object]]:
        """The SELECT of one job, for the driver: through Core the rows would cost half as much again."""
        query = select(*(self._expression(name) for name in self._columns))
        if RECORD in self._columns:
            query = query.join(content_raw, content_raw.c.content_id == content.c.id)
        job: ColumnElement[int] = bindparam("job_id", required=False)
        query = query.where(content.c.job_id == job, *self._conditions(_HITS.c.job_id == job))
        compiled = query.order_by(content.c.id).compile(
            dialect=sqlite.dialect(paramstyle="named"),
            compile_kwargs={"render_postcompile": True},
        )
        return str(compiled), dict(compiled.params)

    def _expression(self, name: str) -> ColumnElement[Any]:
        if name == RECORD:
            return content_raw.c.record
        if columns.is_added(name):
            return literal_column(self._added_sql(name)).label(name)
        if name in content.c:
            return literal_column(self._sql(name)).label(name)
        # A folder; SQLite works out what is the same in every row once.
        return literal_column(self._guarded(f":{name}")).label(name)

    def _added_sql(self, name: str) -> str:
        """The value as text; what is a number is no formula, also with its sign.

        Raises:
            ValueError: There is no such column.
        """
        ids = {each.name: each.id for each in columns.added(self._connection)}
        if name not in ids:
            raise ValueError(f"There is no column {name!r}")
        guarded = self._guarded("added.text")
        said = f"CASE WHEN added.number IS NULL THEN {guarded} ELSE added.text END"
        return (
            f"(SELECT {said} FROM added_values AS added "  # noqa: S608 - names of ours
            f"WHERE added.content_id = content.id AND added.column_id = {ids[name]})"
        )

    def _sql(self, name: str) -> str:
        column = f"content.{name}"
        if name in TEXTS:
            return self._guarded(column)
        if name in FLAGS and self._is_guarded:
            return f"CASE {column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
        if name in MOMENTS and self._moments is Moments.PLAIN:
            # strftime with milliseconds takes twice as long, and Excel would not see a date in it
            return f"ifnull(datetime({column} / 1000, 'unixepoch'), {column})"
        if name in MOMENTS and self._moments is Moments.ISO:
            return f"ifnull(strftime('%Y-%m-%dT%H:%M:%fZ', {column} / 1000.0, 'unixepoch'), {column})"
        return column

    def _guarded(self, text: str) -> str:
        if not self._is_guarded:
            return text
        skipped = _SKIPPED.replace("'", "''")
        formula, breaks = (", ".join(f"'{each}'" for each in letters) for letters in (_FORMULA, _BREAKS))
        # GLOB looks at the first letter only, which settles it for nearly every text.
        return (
            f"CASE WHEN {text} GLOB '[-{_FORMULA.replace('-', '')}{skipped}]*' "
            f"AND (substr(ltrim({text}, '{skipped}'), 1, 1) IN ({formula}) "
            f"OR substr(ltrim({text}, ''' '), 1, 1) IN ({breaks})) THEN '''' || {text} ELSE {text} END"
        )


def unguarded(cell: str) -> str:
    """The text that a guarded cell stands for."""
    is_formula = cell.lstrip(_SKIPPED)[:1] in tuple(_FORMULA)
    was_guarded = cell.startswith("'") and (is_formula or cell.lstrip("' ")[:1] in tuple(_BREAKS))
    return cell[1:] if was_guarded else cell


def ordered(names: Iterable[str], *, folders: bool) -> list[str]:
    """The columns as they stand in a file: the folders first, then the others.

    Raises:
        ValueError: One of them does not exist; whether an added one does, only the database knows.
    """
    chosen = list(dict.fromkeys(names))
    for name in chosen:
        if not columns.is_added(name) and name not in (*COLUMNS, *FOLDERS, RECORD):
            raise ValueError(f"There is no column {name!r}")
    return [*FOLDERS, *(name for name in chosen if name not in FOLDERS)] if folders else chosen


def scope_text(scope: Scope, names: Sequence[str]) -> str:
    """Folder, filter and columns as they stand in ``exports``: the same text is the same export again."""
    page = msgspec.to_builtins(scope.page)
    for order in ("sort", "descending"):
        del page[order]
    if not page["key"]["project_id"]:
        del page["key"]["project_id"]
    return msgspec.json.encode({"page": page, "columns": list(names)}, order="deterministic").decode()


def last_export(connection: Connection, scope: str) -> Noted | None:
    """The newest finished export of a scope."""
    query = (
        select(*(exports.c[name] for name in Noted.__struct_fields__))
        .where(exports.c.scope == scope)
        .order_by(exports.c.id.desc())
    )
    row = connection.execute(query).first()
    return None if row is None else Noted(*row)


def note_export(connection: Connection, noted: Noted) -> None:
    """Remember a finished export."""
    connection.execute(exports.insert().values(msgspec.to_builtins(noted)))


def _is_chosen() -> ColumnElement[bool]:
    # As JSON any number of ids is one parameter.
    chosen = func.json_each(bindparam("ids", required=False)).table_valued("value")
    return content.c.id.in_(select(chosen.c.value))
