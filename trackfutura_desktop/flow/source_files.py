"""Files of sources: read as text that can be looked at before anything is stored, and written."""

import asyncio
import csv
import io
import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.sourcefile import decode, written
from trackfutura_desktop.model.workbook import is_workbook, read_workbook

MOST_BYTES = 32 * 1_024 * 1_024


class FileText(NamedTuple):
    """What a file holds, as it could be pasted, and what one should know of it."""

    text: str
    notes: list[str]


async def read_file(path: Path) -> FileText:
    """The text of a CSV, TXT or XLSX file. Rows of a workbook become lines with tabs.

    Raises:
        UserError: It cannot be read, is too large, or is neither text nor a workbook.
    """
    return await asyncio.to_thread(_read, path)


async def write_file(path: Path, sources: list[Source]) -> None:
    """Write sources as CSV that can be read again; a file that is there is replaced when all is written.

    Raises:
        UserError: It cannot be written; what was there stays.
    """
    await asyncio.to_thread(_write, path, sources)


def _read(path: Path) -> FileText:
    try:
        if not path.is_file():
            raise UserError(
                tr("{path} is no file.", path=path.name), tr("Drop or choose files, not folders.")
            )
        with path.open("rb") as source:
            data = source.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {strerror}.", path=path.name, strerror=error.strerror or error),
            tr("Check that it is there and readable."),
        ) from error
    if len(data) > MOST_BYTES:
        raise UserError(
            tr("{path} is larger than 32 MB, so it was not read.", path=path.name),
            tr("Divide it into several files."),
        )
    try:
        if not is_workbook(data):
            return FileText(decode(data), [])
        workbook = read_workbook(data)
    except UserError as error:
        raise type(error)(f"{path.name}: {error.sentence}", error.remedy) from error
    return FileText(_as_lines(workbook.rows), workbook.notes)


def _as_lines(rows: list[list[str]]) -> str:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter="\t", lineterminator="\n").writerows(rows)
    return target.getvalue()


def _write(path: Path, sources: list[Source]) -> None:
    # the mark tells spreadsheet programs that it is UTF-8
    data = written(sources).encode("utf-8-sig")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as target:
                target.write(data)
                target.flush()
                os.fsync(target.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(
            tr(
                "{path} could not be written: {strerror}. Nothing was changed.",
                path=path.name,
                strerror=error.strerror or error,
            ),
            tr("Choose another folder, or make room on the disk."),
        ) from error
