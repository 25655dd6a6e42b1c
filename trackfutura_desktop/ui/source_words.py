"""What was done with sources, in sentences."""

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui import words

READ_AGAIN = tr("Dropped on the sources, the file adds them again.")


def changed(chosen: list[Source]) -> str:
    """Which sources were changed."""
    if len(chosen) == 1:
        return tr("“{name}” is changed.", name=words.one_line(chosen[0].name))
    return words.counted(len(chosen), "source is changed.", "sources are changed.")


def removed(chosen: list[Source]) -> str:
    """Which sources were removed."""
    if len(chosen) == 1:
        return tr("“{name}” is removed. What was collected stays.", name=words.one_line(chosen[0].name))
    return words.counted(
        len(chosen),
        "source is removed. What was collected stays.",
        "sources are removed. What was collected stays.",
    )


def how_many(shown: int, total: int) -> str:
    """``12 sources``, ``3 of 12 sources``."""
    if shown == total:
        return words.counted(total, "source")
    return words.counted(total, "{some} of {n} source", "{some} of {n} sources", some=words.number(shown))
