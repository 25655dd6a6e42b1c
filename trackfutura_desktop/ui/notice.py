"""The strip under the toolbar: what went wrong and what to do, or what went well; it blocks nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import icons, widgets
from trackfutura_desktop.ui.widgets import PlainLabel

_ACTS = {
    "settings": tr("Open settings"),
    "data": tr("Open data folder…"),
    "update": tr("Show the releases"),
}


class Notice(QFrame):
    """Hidden until there is something to tell, and again when it was read."""

    act_wanted = Signal(str)  # see errors.Act

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self._mark = QLabel()
        self._sentence = PlainLabel("", "strong", wrap=True, selectable=True)
        self._remedy = PlainLabel("", wrap=True, selectable=True)
        self._act = ""
        self.act = widgets.button("")
        self.act.clicked.connect(self._want)
        close = widgets.button("", role="quiet", icon="close")
        close.setAccessibleName(tr("Close the message"))
        close.setToolTip(tr("Close the message"))
        close.clicked.connect(self.hide)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._sentence)
        column.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, sentence: str, remedy: str) -> None:
        """Show a sentence and what to do."""
        self._show(sentence, remedy, "notice", "warning")

    def inform(self, sentence: str, detail: str) -> None:
        """Show what went well, or may be had."""
        self._show(sentence, detail, "news", "check")

    def _show(self, sentence: str, remedy: str, surface: str, icon: str) -> None:
        widgets.set_role(self, "surface", surface)
        self._mark.setPixmap(icons.pixmap(icon, "accent" if surface == "news" else "warning", icons.RAIL))
        self._sentence.setText(sentence)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.act.hide()
        self.show()

    def offer(self, act: str) -> None:
        """Show a button for the remedy of what was told last."""
        self._act = act
        self.act.setText(_ACTS[act])
        self.act.setAccessibleName(_ACTS[act])
        self.act.show()

    def _want(self) -> None:
        self.hide()
        self.act_wanted.emit(self._act)
