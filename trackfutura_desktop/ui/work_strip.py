"""Strips under the toolbar for what takes long: how far it is, a way to stop it, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import task, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.widgets import PlainLabel

_LOOK_MS = 100
_BAR_WIDTH = 220
_SHARES = 1_000


class WorkStrip(QFrame):
    """One act: while it runs a bar and a button to stop it, afterwards a sentence and what to do with it."""

    def __init__(self, title: str, watch: Watch) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._watch = watch
        self._said = PlainLabel(title, "strong", wrap=True, selectable=True)
        self._detail = PlainLabel("", "muted", wrap=True, selectable=True)
        self._detail.setMinimumWidth(1)  # a check sum is one long word, and the window must stay narrow
        self.bar = QProgressBar()
        self.bar.setFixedWidth(px(_BAR_WIDTH))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.cancel = widgets.button(tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        self.act = widgets.button("")
        self.act.hide()
        self.close_button = widgets.button("", role="quiet", icon="close")
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.setToolTip(tr("Close the message"))
        self.close_button.clicked.connect(self.deleteLater)
        self.close_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._said)
        column.addWidget(self._detail)
        row.addLayout(column, 1)
        for widget in (self.bar, self.act, self.cancel, self.close_button):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._look()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._said.text()} {self._detail.text()}".strip()

    def let_go_on(self) -> None:
        """From here on the work cannot be stopped any more."""
        self.cancel.hide()

    def end(self, sentence: str, detail: str, act: tuple[str, Callable[[], object]] | None = None) -> None:
        """Say what came of it, and what can be done with it."""
        self._timer.stop()
        self.bar.hide()
        self.cancel.hide()
        self._said.setText(sentence)
        self._detail.setText(detail)
        if act is not None:
            self.act.setText(act[0])
            self.act.setAccessibleName(act[0])
            self.act.clicked.connect(lambda _is_checked: act[1]())
            self.act.show()
        self.close_button.show()

    def fail(self, error: UserError, again: Callable[[], object]) -> None:
        """Say what went wrong; a button does it once more, in a strip of its own."""

        def act() -> None:
            self.deleteLater()
            again()

        self.end(error.sentence, error.remedy, (tr("Try again"), act))

    def _stop(self) -> None:
        self._watch.stop()
        self.cancel.setEnabled(False)

    def _look(self) -> None:
        done, total = self._watch.done, self._watch.total
        self.bar.setRange(0, _SHARES if total else 0)
        self.bar.setValue(_SHARES * done // total if total else 0)
        self._detail.setText(progress(self._watch))


class WorkStrips(QWidget):
    """The strips of what runs and of what has ended and was not closed yet."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def begin(self, title: str, watch: Watch) -> WorkStrip:
        """A strip for another act."""
        strip = WorkStrip(title, watch)
        self._column.addWidget(strip)
        return strip


def progress(watch: Watch) -> str:
    """What is done now, and how far it is."""
    done, total = watch.done, watch.total
    share = f"{100 * done // total} %" if total else words.number(done) if done else ""
    return " · ".join(part for part in (watch.step, share) if part)


async def chosen_files(dialog: QFileDialog) -> list[Path]:
    """What the user chose in the system's dialog; nothing if it was closed."""
    try:
        if not await task.opened(dialog):
            return []
        return [Path(each) for each in dialog.selectedFiles()]
    finally:
        dialog.deleteLater()
