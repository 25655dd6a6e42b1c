"""What a list is narrowed to, each filter as a button that takes it away again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.columns import PREFIX
from trackfutura_desktop.store.filters import (
    GROUP_SIZE,
    MOMENTS,
    Among,
    Between,
    Contains,
    Filter,
    InGroup,
    OneOf,
)
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.folder_words import span

_NAMES_SHOWN = 2
_WIDEST = 160  # pixels of text; the whole is in the tool tip
TITLES = {
    "published_at": tr("Published"),
    "collected_at": tr("Collected"),
    "author": tr("Author"),
    "kind": tr("Type"),
    "platform": tr("Platform"),
    "text": tr("Text"),
    "likes": tr("Likes"),
    "comments": tr("Comments"),
    "shares": tr("Shares"),
    "views": tr("Views"),
    "followers": tr("Followers"),
    "author_name": tr("Name"),
    "hashtags": tr("Hashtags"),
    "media_type": tr("Media"),
    "url": tr("Address"),
}


class FilterBar(QFrame):
    """A row of filters; nothing is shown where nothing is filtered."""

    removed = Signal(str)  # the column whose filter is not wanted any more
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 8)
        self._row.setSpacing(8)
        self._buttons: list[QPushButton] = []
        self.filters: tuple[Filter, ...] = ()
        self._clear = widgets.button(tr("Show all"), role="quiet")
        self._clear.clicked.connect(self.cleared)
        self._row.addStretch(1)
        self._row.addWidget(self._clear)
        self.hide()

    def narrow(self, column: str, chosen: Filter | None) -> None:
        """Put another filter in place of that of a column, or none."""
        kept = tuple(each for each in self.filters if each.column != column)
        self.show_filters(kept if chosen is None else (*kept, chosen))

    def show_filters(self, filters: tuple[Filter, ...]) -> None:
        """Show a button for each filter."""
        self.filters = filters
        for made in self._buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._buttons = [self._button(each) for each in filters]
        for place, made in enumerate(self._buttons):
            self._row.insertWidget(place, made)
        self.setVisible(bool(filters))

    def _button(self, filtered: Filter) -> QPushButton:
        made = widgets.button("", icon="close")
        shown = made.fontMetrics().elidedText(said(filtered), Qt.TextElideMode.ElideRight, _WIDEST)
        made.setText(f" {shown}".replace("&", "&&"))
        made.setToolTip(words.tip(said(filtered)))
        made.setAccessibleName(tr("Remove the filter {filtered}", filtered=said(filtered)))
        made.clicked.connect(lambda: self.removed.emit(filtered.column))
        return made


def title_of(column: str) -> str:
    """What a column is called; an added one by its whole path, as its last key may be that of others, too."""
    return TITLES.get(column, column.removeprefix(PREFIX))


def said(filtered: Filter) -> str:
    """A filter in words."""
    title = title_of(filtered.column)
    match filtered:
        case Contains(_, text):
            return tr("{title} contains “{text}”", title=title, text=words.one_line(text))
        case OneOf(_, values):
            named = ", ".join(value or tr("none") for value in values[:_NAMES_SHOWN])
            more = len(values) - _NAMES_SHOWN
            return f"{title}: {named}" + (tr(" and {more} more", more=words.number(more)) if more > 0 else "")
        case InGroup(_, number):
            return tr("Records {span} by arrival", span=span(number, GROUP_SIZE))
        case Among():
            return words.counted(filtered.count, "selected record")
        case Between(column, least, most):
            show = words.day if column in MOMENTS else words.number
            if least is not None and most is not None:
                return tr("{title}: {least} to {most}", title=title, least=show(least), most=show(most))
            return (
                tr("{title}: from {least}", title=title, least=show(least))
                if least is not None
                else tr("{title}: up to {most}", title=title, most=show(most))
            )
