"""Exporting records to a file: written beside its name, read back, and only then given the name."""

import asyncio
import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import export_notes
from trackfutura_desktop.flow.export_files import (
    CsvFile,
    JsonFile,
    NdjsonFile,
    Writer,
    csv_rows,
    hashed_chunks,
    json_rows,
    ndjson_rows,
)
from trackfutura_desktop.flow.watch import Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.columns import missing
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.export import (
    COLUMNS,
    RECORD,
    Moments,
    Newest,
    Noted,
    Reader,
    Scope,
    ordered,
    scope_text,
)
from trackfutura_desktop.store.export_database import DatabaseFile, database_rows


class Format(StrEnum):
    """What a file can be; the value is the word in commands and in the database."""

    CSV = "csv"
    XLSX = "xlsx"
    NDJSON = "ndjson"
    JSON = "json"
    PARQUET = "parquet"
    SQLITE = "sqlite"

    @property
    def takes_records(self) -> bool:
        """Whether the raw record can stand in it."""
        return self in (Format.NDJSON, Format.JSON)


_ENDINGS = {f".{each}": each for each in Format}
_ENDINGS |= {".jsonl": Format.NDJSON, ".db": Format.SQLITE, ".sqlite3": Format.SQLITE}
_MOMENTS = {
    **dict.fromkeys((Format.CSV, Format.SQLITE), Moments.PLAIN),
    **dict.fromkeys((Format.JSON, Format.NDJSON), Moments.ISO),
    **dict.fromkeys((Format.XLSX, Format.PARQUET), Moments.NUMBER),
}
_TEXT_ROWS = {Format.CSV: csv_rows, Format.JSON: json_rows, Format.NDJSON: ndjson_rows}


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """An export as the user wants it."""

    path: Path
    format: Format
    scope: Scope
    columns: tuple[str, ...] = COLUMNS
    has_folders: bool = False  # the columns of the folders that a record lies in
    has_bom: bool = False  # CSV only: a mark by which Excel knows UTF-8
    only_new: bool = False  # leave out what the last export of the same held

    def all_columns(self) -> list[str]:
        """The columns of the file, in order.

        Raises:
            UserError: There is no such column, or the format cannot hold it.
        """
        try:
            chosen = ordered(self.columns, folders=self.has_folders)
        except ValueError as error:
            raise UserError(
                tr("{error}. Nothing was written.", error=error),
                tr("There are: {columns}.", columns=", ".join(COLUMNS)),
            ) from None
        if RECORD in chosen and not self.format.takes_records:
            raise UserError(
                tr(
                    "Raw records cannot stand in a file of the format {format}. Nothing was written.",
                    format=self.format,
                ),
                tr("Choose NDJSON or JSON, or leave them out."),
            )
        if not chosen:
            raise UserError(
                tr("No column is chosen, so there is nothing to write."), tr("Choose at least one.")
            )
        return chosen


class Report(NamedTuple):
    """A finished export, as it was found when the file was read back."""

    path: Path
    rows: int
    size: int  # bytes
    sha256: str
    notes: tuple[str, ...]  # sentences on what the format could not take
    noted: Noted | None  # for the next "only new"; None for a selection


def format_of(path: Path) -> Format:
    """The format that a file's name ends in.

    Raises:
        UserError: It names none.
    """
    found = _ENDINGS.get(path.suffix.lower())
    if found is None:
        raise UserError(
            tr("The name {path!r} does not say which format the file shall have.", path=path.name),
            tr("Let it end in one of {endings}, or name the format.", endings=", ".join(_ENDINGS)),
        )
    return found


async def export(workspace: Workspace, order: Order, watch: Watch) -> Report:
    """Write a file, and remember what it holds. Nothing is left behind if this fails or is cancelled.

    Raises:
        UserError: The file cannot be written, or is not what was written.
        Stopped: ``watch`` was told to stop.
    """
    report = await in_thread(
        watch, write, workspace.database, workspace.folder, order, watch, workspace.clock
    )
    if report.noted is not None:
        await asyncio.to_thread(export_notes.store, workspace.database, workspace.folder, report.noted)
    return report


def write(
    database: Database, folder: DataFolder, order: Order, watch: Watch, clock: Callable[[], int]
) -> Report:
    """Write a file and read it back; what it holds is not remembered yet.

    Raises:
        UserError: The file cannot be written, or is not what was written.
        Stopped: ``watch`` was told to stop.
    """
    columns = order.all_columns()
    part = order.path.with_name(f".{order.path.name}.{secrets.token_hex(4)}.part")
    try:
        written = _write_rows(database, folder, order, columns, part, watch)
        sha256 = read_back(part, order.format, written.rows, written.sha256, watch)
        size = part.stat().st_size
        watch.look()
        part.replace(order.path)
        _sync_folder(order.path.parent)
    except OSError as error:
        raise _unwritable(order.path, error) from error
    finally:
        with contextlib.suppress(OSError):  # a folder that went away took it along
            part.unlink(missing_ok=True)
    scope = scope_text(order.scope, columns)
    newest = written.newest
    noted = Noted(
        scope,
        str(order.path),
        order.format,
        written.rows,
        sha256,
        newest.updated_at,
        clock(),
        newest.moved_at,
    )
    return Report(
        order.path, written.rows, size, sha256, written.notes, None if order.scope.is_selection else noted
    )


class _Written(NamedTuple):
    rows: int
    sha256: str  # empty where only the finished file knows it
    newest: Newest  # up to where everything was exported
    notes: tuple[str, ...]


def _write_rows(
    database: Database, folder: DataFolder, order: Order, columns: list[str], part: Path, watch: Watch
) -> _Written:
    with database.read() as connection:
        if gone := missing(connection, [*columns, *(each.column for each in order.scope.page.filters)]):
            raise UserError(
                tr("There is no column {gone!r}. Nothing was written.", gone=gone[0]),
                tr("Add it in the window first, or leave it out."),
            )
        scope, before = order.scope, Newest(0, 0)
        if order.only_new and (last := export_notes.last(connection, folder, scope_text(scope, columns))):
            before = last.newest
            scope = msgspec.structs.replace(scope, since=before)
        reader = Reader(
            connection,
            scope,
            columns,
            _MOMENTS[order.format],
            is_guarded=order.format is Format.CSV,
        )
        extent = reader.extent()
        watch.begin("writing", extent.records)
        file = _open(order, columns, part, watch)
        rows = 0
        try:
            for block in reader.blocks():
                file.write(block)
                rows += len(block)
                watch.advance(len(block))
            sha256 = file.finish()
        finally:
            file.discard()
    with part.open("rb+") as written:
        os.fsync(written.fileno())
        if hasattr(os, "posix_fadvise"):  # so that reading it back reads the disk and not the memory
            os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    newest = Newest(*map(max, extent.newest, before))
    return _Written(rows, sha256, newest, tuple(file.notes))


def _open(order: Order, columns: list[str], part: Path, watch: Watch) -> Writer:
    match order.format:
        case Format.CSV:
            return CsvFile(part, columns, bom=order.has_bom)
        case Format.NDJSON:
            return NdjsonFile(part, columns)
        case Format.JSON:
            return JsonFile(part, columns)
        case Format.SQLITE:
            return DatabaseFile(part, columns)
        case Format.XLSX:
            from trackfutura_desktop.flow.export_sheet import SheetFile  # noqa: PLC0415 - few need it

            return SheetFile(part, columns, watch)
        case Format.PARQUET:
            from trackfutura_desktop.flow.export_parquet import ParquetFile  # noqa: PLC0415 - few need it

            return ParquetFile(part, columns)


def read_back(path: Path, form: Format, rows: int, sha256: str, watch: Watch) -> str:
    """Read a file as its readers will; returns its SHA-256.

    Args:
        path: The file.
        form: Its format.
        rows: How many were written.
        sha256: Of what was written; empty if that is not known.
        watch: Gets to know how many bytes are read.

    Raises:
        UserError: It does not hold what was written.
        Stopped: ``watch`` was told to stop.
    """
    watch.begin("checking", path.stat().st_size)
    seen = hashlib.sha256()
    chunks = hashed_chunks(path, watch, seen)
    try:
        found = _TEXT_ROWS[form](chunks) if form in _TEXT_ROWS else _rows_of(path, form, watch)
        for _ in chunks:  # what was not read in rows
            pass
    except (ValueError, RecursionError) as error:
        raise _damaged(tr("it cannot be read: {error}", error=error)) from error
    if found != rows:
        raise _damaged(tr("it holds {found:,} rows instead of {rows:,}", found=found, rows=rows))
    if sha256 and seen.hexdigest() != sha256:
        raise _damaged(tr("its bytes are not those that were written"))
    return seen.hexdigest()


def _rows_of(path: Path, form: Format, watch: Watch) -> int:
    if form is Format.SQLITE:
        return database_rows(path)
    if form is Format.XLSX:
        from trackfutura_desktop.flow.export_sheet import sheet_rows  # noqa: PLC0415 - few need it

        return sheet_rows(path, watch)
    from trackfutura_desktop.flow.export_parquet import parquet_rows  # noqa: PLC0415 - few need it

    return parquet_rows(path, watch)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # Windows cannot open a folder, and needs no such step
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unwritable(path: Path, error: OSError) -> UserError:
    return UserError(
        tr(
            "The file {path} could not be written: {strerror}. Nothing of it was left behind.",
            path=path,
            strerror=error.strerror or error,
        ),
        tr("Free some space or choose another folder, then export again."),
    )


def _damaged(reason: str) -> UserError:
    return UserError(
        tr("The file was written, but when it was read back, {reason}. It was removed.", reason=reason),
        tr("Export again, to another disk if this one fails."),
    )
