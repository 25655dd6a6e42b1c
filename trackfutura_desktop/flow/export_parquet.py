"""Parquet, where pyarrow is installed."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.export import FLAGS, MOMENTS, NUMBERS, Row

_GROUP = 50_000  # rows that are packed together


class ParquetFile:
    """A Parquet file with typed columns, packed with zstandard."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._arrow, parquet = _pyarrow()
        self.notes: list[str] = []
        self._schema = self._arrow.schema([(name, self._type(name)) for name in columns])
        self._rows: list[Row] = []
        self._file = path.open("xb")
        self._writer = parquet.ParquetWriter(
            self._file, self._schema, compression="zstd", write_page_checksum=True
        )

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        self._rows += rows
        if len(self._rows) >= _GROUP:
            self._pack()

    def finish(self) -> str:
        """End the file."""
        self._pack()
        self._writer.close()
        self._file.close()
        return ""

    def discard(self) -> None:
        """Close the file."""
        self._file.close()
        self._writer.is_open = False  # else it writes the end of the file when it is collected

    def _pack(self) -> None:
        columns = list(zip(*self._rows, strict=True)) or [()] * len(self._schema)
        arrays = [self._array(field, values) for field, values in zip(self._schema, columns, strict=True)]
        self._writer.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows = []

    def _array(self, field: Any, values: Row) -> Any:  # noqa: ANN401 - pyarrow has no types to import
        if field.name in FLAGS:
            values = tuple(None if value is None else bool(value) for value in values)
        return self._arrow.array(values, type=field.type)

    def _type(self, name: str) -> Any:  # noqa: ANN401 - pyarrow has no types to import
        if name in MOMENTS:
            return self._arrow.timestamp("ms", tz="UTC")
        if name in FLAGS:
            return self._arrow.bool_()
        return self._arrow.int64() if name in NUMBERS else self._arrow.string()


def parquet_rows(path: Path, watch: Watch) -> int:
    """How many rows there are; every page is held against its check sum.

    Raises:
        ValueError: The file is damaged.
    """
    arrow, parquet = _pyarrow()
    count = 0
    try:
        with parquet.ParquetFile(path, page_checksum_verification=True) as file:
            for batch in file.iter_batches():
                watch.look()
                count += batch.num_rows
    except (arrow.ArrowException, OSError) as error:
        raise ValueError(str(error)) from error
    return count


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra of 170 MB that few need
        from pyarrow import parquet  # noqa: PLC0415 - as above
    except ImportError:
        if getattr(sys, "frozen", False):  # nothing can be put into a package that was installed
            raise UserError(
                tr("This package of TrackFutura Desktop cannot write Parquet files. Nothing was written."),
                tr("Choose CSV, XLSX or SQLite, which it can write."),
            ) from None
        raise UserError(
            tr("Parquet files need the package pyarrow, which is not installed. Nothing was written."),
            tr("Install it with: pip install 'trackfutura-desktop[parquet]'. Or choose another format."),
        ) from None
    return pa, parquet
