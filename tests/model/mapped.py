"""What is read of a record, by name."""

from typing import Any

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.record import Content, Layout, address_words


def to_content(record: dict[str, Any], platform: Platform, entity: Entity) -> Content:
    """The columns of a record."""
    ((_platform, _entity, *columns),) = zip(*_columns_of(record, platform, entity), strict=True)
    return Content(platform, entity, *columns)


def _columns_of(record: dict[str, Any], platform: Platform, entity: Entity) -> list[list[Any]]:
    return Layout(platform, entity, tuple(record)).columns([(value,) for value in record.values()], 1)


def input_addresses(record: dict[str, Any]) -> tuple[str, ...]:
    """What may name the input that a record answers, best first and each once."""
    return tuple(dict.fromkeys(address_words(record)))
