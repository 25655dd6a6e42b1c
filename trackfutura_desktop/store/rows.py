"""Rows of a query as typed data."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
from sqlalchemy import BindParameter, ColumnElement, Connection, Insert, RowMapping, func, select

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)


def inserted_id(connection: Connection, insert: Insert) -> int:
    """Insert one row; returns its id."""
    key = connection.execute(insert).inserted_primary_key
    assert key is not None  # noqa: S101 - every table of ours has an id
    return int(key[0])


def among(column: ColumnElement[int], ids: Iterable[int] | BindParameter[str]) -> ColumnElement[bool]:
    """Whether a column is one of any number of ids: as JSON, see ``listed``, they are one parameter."""
    values = func.json_each(ids if isinstance(ids, BindParameter) else listed(ids)).table_valued("value")
    return column.in_(select(values.c.value))


def listed(ids: Iterable[int]) -> str:
    """Ids as one parameter of a statement that is written down once; see ``among``."""
    return msgspec.json.encode(sorted(ids)).decode()


def in_order(kind: type[S], row: Sequence[Any]) -> S:
    """A row whose columns are the fields of a struct, in their order; words become members of enums."""
    return msgspec.convert(dict(zip(kind.__struct_fields__, row, strict=True)), kind, strict=False)


def as_struct(kind: type[T], row: RowMapping, more: Mapping[str, Any] = MappingProxyType({})) -> T:
    """A row as a struct whose fields are named after its columns; words become members of enums."""
    # SQLAlchemy's column names are a subclass of str, which msgspec does not take as keys.
    values = {f"{name}": value for name, value in row.items()}
    return msgspec.convert(values | {**more}, kind, strict=False)
