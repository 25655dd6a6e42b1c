"""Which columns of the content table are shown, where and how wide, for each kind of folder."""

from typing import NamedTuple

import msgspec
from PySide6.QtCore import QEvent, QObject, QSettings, Qt

from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import table_columns
from trackfutura_desktop.ui.header import FillingHeader
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.table import ContentModel
from trackfutura_desktop.ui.table_columns import COLUMNS

NEEDED = "text"  # the column that takes the room that is left
_LEAST_AUTHOR, _FEW_LETTERS = 72, 84  # the first grows with the letters; pixels
_GENERAL = ("published_at", "author", "text", "likes", "comments", "views")
_AT_FIRST = {
    Service.REELS: ("published_at", "author", "text", "views", "likes", "comments"),
    Service.VIDEOS: ("published_at", "author", "text", "views", "likes", "comments"),
    Service.COMMENTS: ("published_at", "author", "text", "likes"),
    Service.PROFILES: ("author", "author_name", "text", "followers"),
}
_SAMPLES = {
    "published_at": ("28 Sep, 00:00", "28 Sep 2025"),
    "collected_at": ("28 Sep, 00:00", "28 Sep 2025"),
    "author": ("    northwind.studio",),
    "author_name": ("Northwind Studio",),
    "kind": ("Comment",),
    "hashtags": ("#studio #light",),
    "media_type": ("Carousel",),
    "platform": ("Instagram",),
    "url": ("www.instagram.com/p/",),
}
_FIGURES = "88,888"


class Place(NamedTuple):
    """A column in a layout."""

    name: str
    width: int
    is_shown: bool


class ColumnLayout(QObject):
    """Keeps a layout for posts, comments, profiles and so on, and one for folders that mix them."""

    def __init__(self, folder: DataFolder, head: FillingHeader, contents: ContentModel) -> None:
        super().__init__(head)
        self._settings = QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat, self)
        self._head = head
        self._contents = contents
        self.kind = ""
        """The service whose records are shown; empty where they are mixed."""
        self._show_order()
        self._apply(self._kept())
        head.installEventFilter(self)

    def use(self, kind: str) -> None:
        """Show the columns as they were left for another kind of folder."""
        if kind != self.kind:
            self.save()
            self.kind = kind
            self._apply(self._kept())

    def reset(self) -> None:
        """Show the columns of this kind of folder as they were at first."""
        self._settings.remove(self._key)
        self._apply([])

    def show_column(self, name: str, *, is_shown: bool) -> None:
        """Show or hide a column."""
        column = self._names.index(name)
        self._head.setSectionHidden(column, not is_shown)
        if is_shown and not self._head.sectionSize(column):
            self._fit(column)
        self._head.fill()
        self.save()

    def put_beside_text(self, name: str) -> None:
        """Show a new column where it is seen at once, whatever else is shown."""
        head = self._head
        there = head.visualIndex(self._names.index(NEEDED)) + 1
        head.moveSection(head.visualIndex(self._names.index(name)), there)
        self.show_column(name, is_shown=True)

    def move(self, name: str, by: int) -> None:
        """Move a column past its neighbours that are shown: to the left if ``by`` is negative."""
        shown = self.shown()
        place = shown.index(name)
        if 0 <= place + by < len(shown):
            there = self._names.index(shown[place + by])
            head = self._head
            head.moveSection(head.visualIndex(self._names.index(name)), head.visualIndex(there))
            self.save()

    def shown(self) -> list[str]:
        """The columns that are shown, from left to right."""
        return [each.name for each in self._now() if each.is_shown]

    def take_in_columns(self) -> None:
        """Find room for columns that were added, which are hidden at first, and forget removed ones."""
        self._apply(self._kept())

    def save(self) -> None:
        """Write down what is shown and how it is sorted."""
        self._settings.setValue(self._key, msgspec.json.encode(self._now()).decode())
        head = self._head
        is_down = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        order = [self._names[head.sortIndicatorSection()], is_down]
        self._settings.setValue("columns/order", msgspec.json.encode(order).decode())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Write everything down when the table is hidden."""
        if event.type() is QEvent.Type.Hide:
            self.save()
        return False

    @property
    def _key(self) -> str:
        return f"columns/{self.kind or 'mixed'}"

    @property
    def _names(self) -> list[str]:
        return [each.sort for each in self._contents.columns]

    def _now(self) -> list[Place]:
        head, names = self._head, self._names
        order = [head.logicalIndex(place) for place in range(min(head.count(), len(names)))]
        return [Place(names[each], head.sectionSize(each), not head.isSectionHidden(each)) for each in order]

    def _kept(self) -> list[Place]:
        try:
            return msgspec.json.decode(str(self._settings.value(self._key, "")), type=list[Place])
        except msgspec.DecodeError:  # nothing is kept yet, or the file was written by hand
            return []

    def _apply(self, kept: list[Place]) -> None:
        head, names = self._head, self._names
        at_first = _AT_FIRST.get(Service(self.kind), _GENERAL) if self.kind else _GENERAL
        known = {each.name: each for each in kept if each.name in names}
        wanted = list(known) or list(at_first)
        wanted += [name for name in names if name not in wanted]
        head.let_none_shrink()
        author = 0  # as wide as it would like to be
        for place, name in enumerate(wanted):
            column = names.index(name)
            head.moveSection(head.visualIndex(column), place)
            is_shown = known[name].is_shown if name in known else not known and name in at_first
            head.showSection(column)  # a hidden one has no size
            self._fit(column)
            author = head.sectionSize(column) if column == table_columns.AUTHOR else author
            if name in known and known[name].width:
                head.resizeSection(column, known[name].width)
            head.setSectionHidden(column, not (is_shown or name == NEEDED))
        head.let_shrink(table_columns.AUTHOR, max(_FEW_LETTERS, px(_LEAST_AUTHOR)), author)

    def _fit(self, column: int) -> None:
        found = self._contents.columns[column]
        samples = (_FIGURES,) if found.is_number else _SAMPLES.get(found.sort, ("northwind.studio",))
        if found.sort != NEEDED:
            self._head.fit(column, *samples)

    def _show_order(self) -> None:
        try:
            kept = str(self._settings.value("columns/order", ""))
            name, is_down = msgspec.json.decode(kept, type=tuple[str, bool])
        except msgspec.DecodeError:
            name, is_down = COLUMNS[table_columns.PUBLISHED].sort, True
        column = self._names.index(name) if name in self._names else table_columns.PUBLISHED
        order = Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicator(column, order)
