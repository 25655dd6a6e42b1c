"""The strip under the tree: what was just done, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import widgets
from trackfutura_desktop.ui.heads import ElidedLabel


class UndoStrip(QFrame):
    """Hidden until something can be undone. The way back stays known when the strip is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self._way_back: Callable[[], object] | None = None
        self._said = ElidedLabel()
        self.button = widgets.button(tr("Undo"), role="link")
        self.button.setToolTip(tr("Undo (Ctrl+Z)"))
        self.button.clicked.connect(lambda _is_checked: self.undo())
        close = widgets.button("", role="quiet", icon="close")
        close.setAccessibleName(tr("Close the message"))
        close.setToolTip(tr("Close the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(self.button)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.accessibleName()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._way_back is not None

    def offer(self, sentence: str, way_back: Callable[[], object]) -> None:
        """Say what was done; ``way_back`` is called at most once."""
        self._way_back = way_back
        self._said.show_text(sentence)
        self.show()

    def undo(self) -> None:
        """Take back what was done last, if that was not done yet."""
        way_back, self._way_back = self._way_back, None
        self.hide()
        if way_back is not None:
            way_back()

    def forget(self) -> None:
        """There is no way back any more."""
        self._way_back = None
        self.hide()
