"""The tables of projects and their track sources."""

from sqlalchemy import BigInteger, Column, Table, Text, UniqueConstraint

from trackfutura_desktop.store.table_parts import (
    flag_column,
    id_column,
    metadata,
    moment_column,
    reference_column,
    text_column,
)

projects = Table(
    "projects",
    metadata,
    id_column(),
    Column("name", Text, nullable=False, unique=True),
    Column("created_at", BigInteger, nullable=False),
    # when it was last shown: the newest comes back at the next start
    moment_column("opened_at"),
    # not offered any more since; nothing of it is lost
    moment_column("archived_at"),
)

track_sources = Table(
    "track_sources",
    metadata,
    id_column(),
    reference_column("project_id", "projects.id"),
    Column("name", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("service", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("address_key", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    text_column("group_name"),
    # words with blanks between them
    text_column("tags"),
    text_column("note"),
    # whether new runs are offered it
    flag_column("is_active", "1"),
    UniqueConstraint("project_id", "platform", "service", "address_key"),
)
