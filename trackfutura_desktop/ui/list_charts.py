"""What the charts beside a list are of: of all that it shows, or of the rows that are selected in it."""

from array import array  # noqa: TC003 - one import, no second block for it

import msgspec
from PySide6.QtCore import QObject

from trackfutura_desktop.language import quoted
from trackfutura_desktop.store.filters import SELECTION, Among, Filter
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import folder_words
from trackfutura_desktop.ui.charts import ChartsPane
from trackfutura_desktop.ui.chosen import Chosen
from trackfutura_desktop.ui.filter_bar import FilterBar, said


class ListCharts(QObject):
    """Keeps the charts to the list. What is selected counts from when the charts are opened."""

    def __init__(self, pane: ChartsPane, chosen: Chosen, bar: FilterBar) -> None:
        super().__init__(pane)
        self._pane = pane
        self._chosen = chosen
        self._bar = bar
        self._page: Page | None = None
        self._title = ""
        self._among: Among | None = None
        pane.everything_wanted.connect(self.forget_selection)

    def show(self, page: Page | None, folder: Folder | None, words: str) -> None:
        """Show the charts of another list, or of the same one as it is now.

        Args:
            page: Its folder.
            folder: The same, with its name.
            words: What is typed, whether it is listed already or still looked for; as the filters of the bar.
        """
        self._page, self._title = None, ""
        if page is not None and folder is not None:
            narrowed = [quoted(words)] if words else []
            narrowed += [said(each) for each in self._bar.filters]
            self._page = msgspec.structs.replace(page, words=words, filters=self._bar.filters)
            self._title = " · ".join([folder_words.title(folder), *narrowed])
        self._tell()

    def take_selection(self) -> None:
        """The charts are opened: of several selected rows, if there are such, they are of these alone."""
        self.forget_selection()
        if self._chosen.are_some():
            self._chosen.ask("charts", self._take)

    def forget_selection(self) -> None:
        """Show the charts of all that is listed."""
        self._among = None
        self._tell()

    def begin_another(self) -> None:
        """Another list comes, of which nothing is selected."""
        self._among = None

    def narrow(self, filters: tuple[Filter, ...]) -> None:
        """Narrow the list to what a bar stands for, of the selected rows if it is of them."""
        if self._among is not None:
            self._bar.narrow(SELECTION, self._among)
        for each in filters:
            self._bar.narrow(each.column, each)

    def _take(self, ids: "array[int]") -> None:
        self._among = Among(ids.tobytes())
        self._tell()

    def _tell(self) -> None:
        page, among = self._page, self._among
        if page is None or among is None:
            self._pane.show_page(page, self._title)
        else:
            of_selected = msgspec.structs.replace(page, filters=(*page.filters, among))
            self._pane.show_page(of_selected, self._title, selected=among.count)
