"""The tables of columns that the user made from keys of the raw records."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Numeric, Table, Text, text

from trackfutura_desktop.store.table_parts import flag_column, id_column, metadata, moment_column

# by their dotted path
added_columns = Table(
    "added_columns",
    metadata,
    id_column(),
    Column("path", Text, nullable=False),
    flag_column("is_number", "0"),
    Column("created_at", BigInteger, nullable=False),
    # not shown any more; its values go in steps, and then the row
    moment_column("removed_at"),
    Index("ix_added_columns_path", "path", unique=True, sqlite_where=text("removed_at IS NULL")),
)

# One for each record and column, also where the record has no such key: what is missing is yet to be filled.
# The content comes first, so that new records are added at the end and values go with their record.
added_values = Table(
    "added_values",
    metadata,
    Column("content_id", Integer, ForeignKey("content.id", ondelete="CASCADE"), primary_key=True),
    # without a reference: for each column that goes, SQLite would look at all the values of the others
    Column("column_id", Integer, primary_key=True, autoincrement=False),
    # of the record that the value was read from: another one there means that the value is outdated
    Column("digest", BigInteger, nullable=False),
    Column("number", Numeric(asdecimal=False)),
    Column("text", Text),
    sqlite_with_rowid=False,
)
