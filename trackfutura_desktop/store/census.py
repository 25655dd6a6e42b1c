"""How much a database holds, in numbers alone."""

import sqlite3

from sqlalchemy import Connection, func, select

from trackfutura_desktop.store.tables import metadata


def library() -> str:
    """Which SQLite this is."""
    return f"SQLite {sqlite3.sqlite_version}"


def schema_version(connection: Connection) -> str:
    """The newest migration that the file has seen."""
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def table_counts(connection: Connection) -> dict[str, int]:
    """The rows of each table; reads all of them, so not for the main thread."""
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in metadata.sorted_tables
    }


def pages(connection: Connection) -> tuple[int, int, int]:
    """The size of a page in bytes, how many pages there are, and how many of them are free."""
    size, count, free = (
        int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
        for name in ("page_size", "page_count", "freelist_count")
    )
    return size, count, free
