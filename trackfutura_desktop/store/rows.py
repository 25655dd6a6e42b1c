"""Rows of a query as typed data."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Insert, RowMapping

T = TypeVar("T")


def inserted_id(connection: Connection, insert: Insert) -> int:
    """Insert one row; returns its id."""
    key = connection.execute(insert).inserted_primary_key
    assert key is not None  # noqa: S101 - every table of ours has an id
    return int(key[0])


def as_struct(kind: type[T], row: RowMapping, more: Mapping[str, Any] = MappingProxyType({})) -> T:
    """A row as a struct whose fields are named after its columns; words become members of enums."""
    # SQLAlchemy's column names are a subclass of str, which msgspec does not take as keys.
    values = {f"{name}": value for name, value in row.items()}
    return msgspec.convert(values | {**more}, kind, strict=False)
