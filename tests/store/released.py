"""Databases as released versions left them: one row in each table, with invented values.

They are files in ``tests/fixtures/databases``, one for each schema, and are never made anew.
When a migration is added: ``python tests/store/released.py`` writes those that are missing.
"""

import gzip
import sqlite3
import sys
import tempfile
import warnings
from contextlib import closing
from pathlib import Path
from typing import Any

import zstandard
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    create_engine,
)

from trackfutura_desktop.store import schema

FOLDER = Path(__file__).parents[1] / "fixtures" / "databases"
TEXT = "Morning light 東京"
INDEXED = "Morning light 東 京"
_RECORD = b'{"post_id": "35A", "description": "Morning light \\u6771\\u4eac", "likes": 40}'
_WORDS = {
    "kind": "post",
    "platform": "instagram",
    "service": "posts",
    "text": TEXT,
    "native_id": "35A",
    "headers": "{}",
    "inputs": "[]",
    "sources": "[1]",
    "options": "{}",
    "settings": "",
    "rule": '{"every": "day"}',
    "sha256": "ab" * 32,
    "spool_file": "",
    "packing": "",
    "start_date": "2026-03-01",
    "end_date": "2026-03-08",
    "role": "preview",
    "file": "",
    "input_errors": "",
}
_BY_COLUMN: dict[str, object] = {
    "scraping_runs.kind": "scrape",
    "scraping_runs.status": "completed",
    "scraping_jobs.kind": "source",
    "scraping_jobs.status": "completed",
    "batch_scraper_jobs.status": "completed",
    "webhook_events.status": "processed",
    "webhook_events.channel": "webhook",
    "media.status": "wanted",
    "record_errors.kind": "error",
    "webhook_events.body": b"[]",
    "content_raw.record": zstandard.compress(_RECORD),
}
# What would make a thing look as it is not: deleted, paused, watched, or asked for again.
_EMPTY = frozenset(
    {"trashed_at", "paused_at", "removed_at", "archived_at", "body_removed_at", "next_look_at", "retry_of"}
    | {"next_at", "unsent_run_id", "parent_id", "file_url", "number", "answer_body"}
)


def versions() -> list[str]:
    """Every schema there ever was, the first one first."""
    return sorted(each.revision for each in ScriptDirectory.from_config(_config()).walk_revisions())


def path_of(version: str) -> Path:
    return FOLDER / f"schema-{version}.db.gz"


def write(version: str, path: Path) -> None:
    """A database of a schema, as its version would have left it."""
    engine = create_engine(f"sqlite:///{path}")
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        _fill(connection)
    engine.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("VACUUM")
        plain.execute("PRAGMA journal_mode = WAL")


def _fill(connection: Connection) -> None:
    known = MetaData()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based index")
        known.reflect(connection)
    tables = {table.name for table in known.sorted_tables}
    for table in known.sorted_tables:
        if table.name != "alembic_version" and not table.name.startswith("content_fts"):
            values = {each.name: _value(table.name, each) for each in table.columns}
            connection.execute(table.insert().values({k: v for k, v in values.items() if v is not None}))
    if "content_fts" in tables:
        connection.exec_driver_sql(
            "INSERT INTO content_fts (rowid, text, author, author_name, hashtags, url) "
            "SELECT id, ?, author, author_name, hashtags, url FROM content",
            (INDEXED,),
        )


def _value(table: str, column: Column[Any]) -> object:
    name = column.name
    if f"{table}.{name}" in _BY_COLUMN:
        return _BY_COLUMN[f"{table}.{name}"]
    if name in _EMPTY:
        return None
    if isinstance(column.type, Boolean):
        return name != "is_test"
    if isinstance(column.type, LargeBinary):
        return b"invented"
    if isinstance(column.type, Integer | Float | Numeric) or name == "id":
        return _number(name)
    return _WORDS.get(name, f"invented {name}")


def _number(name: str) -> int:
    if name.endswith("_at"):
        return 1_795_000_000_000
    return 1 if name == "id" or name.endswith(("_id", "_count")) or name.startswith("is_") else 7


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    return config


def main() -> None:
    for version in versions():
        if not path_of(version).exists():
            with tempfile.TemporaryDirectory() as folder:
                made = Path(folder) / "made.db"
                write(version, made)
                path_of(version).write_bytes(gzip.compress(made.read_bytes(), mtime=0))
            sys.stdout.write(f"{path_of(version).name}\n")


if __name__ == "__main__":
    main()
