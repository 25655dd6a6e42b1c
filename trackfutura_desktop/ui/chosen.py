"""Which records are selected in the list, told as soon as its order is known."""

from array import array  # noqa: TC003 - one import, no second block for it
from collections.abc import Callable

from PySide6.QtCore import QObject

from trackfutura_desktop.ui.table import ContentModel
from trackfutura_desktop.ui.table_view import ContentTable

Then = Callable[["array[int]"], object]


class Chosen(QObject):
    """Hands over the ids of the selected records.

    A long list shows its ends before its order was found beside the window. To read the selected ones
    meanwhile would hold up the window, so whoever asks is answered when the order is there.
    """

    def __init__(self, table: ContentTable, contents: ContentModel) -> None:
        super().__init__(table)
        self._table = table
        self._contents = contents
        self._asked: dict[str, Then] = {}
        contents.refreshed.connect(self._answer)
        contents.modelReset.connect(self._asked.clear)  # of another list nothing is selected

    def ask(self, who: str, then: Then) -> None:
        """Call ``then`` with the ids in the order of the list, now or later; ``who`` asks once at a time."""
        self._asked[who] = then
        self._answer()

    def is_waiting(self, who: str) -> bool:
        """Whether somebody was not answered yet."""
        return who in self._asked

    @property
    def is_list_whole(self) -> bool:
        """Whether the end of the list is the end of what fits."""
        return not (self._contents.is_growing or self._contents.is_cut)

    def are_some(self) -> bool:
        """Whether several records are selected, but not all that fit; one is what is read."""
        selected = self._table.selected_count()
        return selected > 1 and not (self.is_list_whole and selected == self._contents.rowCount())

    def _answer(self) -> None:
        ids = self._contents.known_ids(self._table.selected_spans()) if self._asked else None
        if ids is not None:
            asked = list(self._asked.values())
            self._asked.clear()
            for then in asked:
                then(ids)
