"""The forms in which records leave Bright Data: JSON, NDJSON (JSONL) and CSV, plain or as a gzip file."""

import csv
import gzip
import io
import json
import re

CONTENT_TYPES = {
    "json": "application/json; charset=utf-8",
    "ndjson": "application/x-ndjson; charset=utf-8",
    "jsonl": "application/jsonl; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT")
_PLAIN_DATES = frozenset({"comment_date", "timestamp"})


def encode(lines: list[bytes], form: str) -> bytes:
    """One document out of records that are encoded as JSON one by one."""
    if form == "json":
        return b"[" + b",".join(lines) + b"]"
    if form == "csv":
        return _csv(lines)
    return b"".join(line + b"\n" for line in lines)


def compress(data: bytes) -> bytes:
    """A gzip file; the same data give the same bytes."""
    return gzip.compress(data, compresslevel=5, mtime=0)


def _csv(lines: list[bytes]) -> bytes:
    """Nested values as JSON, most dates as JSON strings with their quotes, as in real files."""
    records = [json.loads(line) for line in lines]
    columns = list(dict.fromkeys(name for record in records for name in record))
    nested = {
        name for name in columns if any(isinstance(record.get(name), dict | list) for record in records)
    }
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([_cell(name, record.get(name), nested=name in nested) for name in columns])
    return sheet.getvalue().encode()


def _cell(name: str, value: object, *, nested: bool) -> str:
    if nested or isinstance(value, bool):
        return json.dumps(value, ensure_ascii=False)
    if value is None:
        return ""
    if isinstance(value, str) and name not in _PLAIN_DATES and _MOMENT.match(value):
        return json.dumps(value)
    return str(value)
