"""What is read of a record, by name."""

from typing import Any

from trackfutura_desktop.model.layout import Layout
from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.record import Content, address_words


def to_content(record: dict[str, Any], platform: Platform, entity: Entity) -> Content:
    """The columns of a record."""
    _platform, _entity, *columns = columns_of(record, platform, entity)
    return Content(platform, entity, *columns)


def columns_of(record: dict[str, Any], platform: Platform, entity: Entity) -> tuple[Any, ...]:
    """The columns of a record as they come to the database."""
    layout, values = Layout(platform, entity, tuple(record)), tuple(record.values())
    fields = [(value,) for value in layout.named(values, None)]
    (columns,) = zip(*layout.columns.read(fields, 1, lambda _: layout.hash_of(values)), strict=True)
    return columns


def input_addresses(record: dict[str, Any]) -> tuple[str, ...]:
    """What may name the input that a record answers, best first and each once."""
    return tuple(dict.fromkeys(address_words(record)))
