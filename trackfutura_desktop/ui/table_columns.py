"""The columns of the content table: what each is called, shows, holds for a spreadsheet, and marks."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.words import Marks
from trackfutura_desktop.store.columns import AddedColumn, is_added
from trackfutura_desktop.store.listing import ContentRow
from trackfutura_desktop.ui import rows, words
from trackfutura_desktop.ui.folder_words import platform_label
from trackfutura_desktop.ui.rows import Painted

_FORMULA = tuple("=+-@＝＋－＠")  # noqa: RUF001 - spreadsheets take the wide forms, too
_TIP = 600
_QUIET = ("published_at", "collected_at", "kind", "platform")
_SEARCHED = ("text", "author", "author_name", "hashtags", "url")
_LEAD, _LEADING = 24, 48  # a first hit further inside is brought near the beginning


class Column(NamedTuple):
    """A column: its title, what it is sorted by, and whether the first click sorts downwards."""

    title: str
    sort: str
    is_number: bool = False
    starts_down: bool = False

    @property
    def is_added(self) -> bool:
        """Whether the user made it from a key of the raw record."""
        return is_added(self.sort)

    @property
    def is_moment(self) -> bool:
        """Whether its values are moments in ms since 1970 UTC."""
        return self.sort.endswith("_at") and not self.is_added


COLUMNS = (
    Column(tr("Published"), "published_at", starts_down=True),
    Column(tr("Author"), "author"),
    Column(tr("Type"), "kind"),
    Column(tr("Text"), "text"),
    Column(tr("Likes"), "likes", is_number=True, starts_down=True),
    Column(tr("Comments"), "comments", is_number=True, starts_down=True),
    Column(tr("Shares"), "shares", is_number=True, starts_down=True),
    Column(tr("Views"), "views", is_number=True, starts_down=True),
    Column(tr("Followers"), "followers", is_number=True, starts_down=True),
    Column(tr("Name"), "author_name"),
    Column(tr("Hashtags"), "hashtags"),
    Column(tr("Media"), "media_type"),
    Column(tr("Platform"), "platform"),
    Column(tr("Address"), "url"),
    Column(tr("Collected"), "collected_at", starts_down=True),
)
PUBLISHED, AUTHOR, TYPE, TEXT, LIKES, COMMENTS, SHARES, VIEWS, FOLLOWERS = range(9)
NAME, HASHTAGS, MEDIA, PLATFORM, ADDRESS, COLLECTED = range(9, len(COLUMNS))

Texts = Mapping[str, str]
"""What a record has in the added columns, by their names."""


def added(column: AddedColumn) -> Column:
    """The column of the table for one that the user made; its title is the last key of the path."""
    title = column.path.rpartition(".")[2] or column.path
    return Column(title, column.name, is_number=column.is_number, starts_down=column.is_number)


def painted(record: ContentRow, column: Column, more: Texts, marks: Marks, *, is_mixed: bool) -> Painted:
    """What is painted in a cell; ``is_mixed`` of a list with records of several platforms."""
    said = shown(record, column, more, marks)
    return Painted(
        said,
        rows.NUMBER if column.is_number else None,
        platform=record.platform if is_mixed and column.sort == "author" else "",
        is_muted=column.sort in _QUIET or _value(record, column, more) in (None, ""),
        marks=marks(said) if marks and column.sort in _SEARCHED else (),
    )


def shown(record: ContentRow, column: Column, more: Texts, marks: Marks) -> str:
    """What a cell says; a long text begins near its first hit."""
    said = text(record, column, more)
    if not marks or column.sort not in _SEARCHED:
        return said
    first = next((start for start, _ in marks(said)), 0)
    return said if first < _LEADING else f"…{said[first - _LEAD :]}"


def text(record: ContentRow, column: Column, more: Texts) -> str:
    """What a cell says, from its beginning."""
    value = _value(record, column, more)
    if column.is_added:
        said = words.one_line(value or "")
        is_whole = column.is_number and said.lstrip("-").isdecimal() and said.isascii()
        return (words.number(int(said)) if is_whole else said) or words.NOTHING
    match column.sort:
        case _ if column.is_moment:
            said = words.moment_short(value)
        case "kind":
            said = words.kind(record.kind)
        case "platform":
            said = platform_label(record.platform)
        case "text":
            said = words.one_line(record.text) or tr("No text")
        case _ if column.is_number:
            said = words.number(value)
        case _:
            said = words.one_line(value)
    return said or words.NOTHING


def plain_value(record: ContentRow, column: Column, more: Texts) -> str:
    """What a cell holds, for a spreadsheet: plain numbers, dates as ISO, texts whole, and never a formula."""
    value = _value(record, column, more)
    if column.is_moment and value is not None:
        return dt.datetime.fromtimestamp(value / 1_000, dt.UTC).isoformat(timespec="seconds")
    said = "" if value is None else str(value).strip()
    is_safe = column.is_number and not column.is_added
    return f"'{said}" if not is_safe and said.startswith(_FORMULA) and not _is_number(said) else said


def _is_number(said: str) -> bool:
    return said.removeprefix("-").replace(".", "", 1).isdecimal()


def _value(record: ContentRow, column: Column, more: Texts) -> Any:  # noqa: ANN401 - texts and numbers
    return more.get(column.sort) if column.is_added else getattr(record, column.sort)


def tip(record: ContentRow, column: Column, more: Texts) -> str:
    """The whole of what a cell has too little room for."""
    match column.sort:
        case "author" | "author_name":
            names = [record.author_name, record.author]
            return words.tip("\n".join(dict.fromkeys(name for name in names if name)))
        case "text" | "hashtags" | "url":
            said = str(_value(record, column, more))
        case _ if column.is_added:
            said = more.get(column.sort, "")
        case _ if column.is_moment:
            return words.tip(words.moment_exact(_value(record, column, more)))
        case _:
            return ""
    return words.tip(said[:_TIP] + ("…" if len(said) > _TIP else ""))
