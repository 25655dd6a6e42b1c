"""Changing what the user says of sources, one or many at once."""

import msgspec

from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.tags import tidy_tags, without_tags

LONGEST_GROUP = 100
LONGEST_NOTE = 10_000


class SourceEdit(msgspec.Struct, frozen=True):
    """What becomes of sources; None leaves a thing as it is, in each of them."""

    name: str | None = None
    group: str | None = None
    tags: str | None = None
    add_tags: str = ""
    remove_tags: str = ""
    note: str | None = None
    is_active: bool | None = None


def says_more(source: Source, said: Source) -> Source:
    """A source with the group, tags and note that a text says of its address; what it leaves empty stays."""
    there = (source.group, source.tags, source.note)
    told = (said.group or source.group, said.tags or source.tags, said.note or source.note)
    if told == there:  # as in a file that was exported from here: many, and they cost little
        return source
    return edited(
        source, SourceEdit(group=said.group or None, tags=said.tags or None, note=said.note or None)
    )


def edited(source: Source, edit: SourceEdit) -> Source:
    """The source after the edit; a blank name leaves it its name."""
    tags = source.tags if edit.tags is None else edit.tags
    name = source.name if edit.name is None else " ".join(edit.name.split())
    group = source.group if edit.group is None else " ".join(edit.group.split())[:LONGEST_GROUP]
    note = source.note if edit.note is None else edit.note.strip()[:LONGEST_NOTE]
    return msgspec.structs.replace(
        source,
        name=name or source.name,
        group=group,
        tags=tidy_tags(f"{without_tags(tags, edit.remove_tags)} {edit.add_tags}"),
        note=note,
        is_active=source.is_active if edit.is_active is None else edit.is_active,
    )
