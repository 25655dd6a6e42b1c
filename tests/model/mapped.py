"""What is read of a record, by name."""

from typing import Any

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.record import Content, Layout, address_words


def to_content(record: dict[str, Any], platform: Platform, entity: Entity) -> Content:
    """The columns of a record."""
    return Content(
        platform, entity, *Layout(platform, entity, tuple(record)).columns(tuple(record.values()))[2:]
    )


def input_addresses(record: dict[str, Any]) -> tuple[str, ...]:
    """What may name the input that a record answers, best first and each once."""
    return tuple(dict.fromkeys(address_words(record)))
