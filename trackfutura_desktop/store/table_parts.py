"""What tables are made of: the names of keys and indexes, and columns that many of them have."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, MetaData, Text, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def id_column() -> Column[int]:
    """The key of a row."""
    return Column("id", Integer, primary_key=True)


def text_column(name: str) -> Column[str]:
    """A text, empty unless told."""
    return Column(name, Text, nullable=False, server_default=text("''"))


def count_column(name: str) -> Column[int]:
    """A number that begins at 0."""
    return Column(name, Integer, nullable=False, server_default=text("0"))


def moment_column(name: str) -> Column[int]:
    """Milliseconds since 1970 UTC, or nothing."""
    return Column(name, BigInteger)


def flag_column(name: str, default: str) -> Column[bool]:
    """Yes or no."""
    return Column(name, Boolean, nullable=False, server_default=text(default))


def reference_column(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    """The key of a row of another table."""
    return Column(name, Integer, ForeignKey(target), nullable=nullable)
