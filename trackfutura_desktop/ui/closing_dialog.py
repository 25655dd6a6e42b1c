"""The question when the window is closed while something goes on that would have to wait otherwise."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QCheckBox, QWidget

from trackfutura_desktop.language import quoted, tr
from trackfutura_desktop.model.standing import Standing
from trackfutura_desktop.ui import form, task, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_WIDTH = 460
_NAMES = 3


class Answer(Enum):
    """What the user wants."""

    KEEP_OPEN = "the window stays"
    HIDE = "the window goes, the program stays"
    QUIT = "the program ends"


class ClosingDialog(Dialog):
    """Asks once; with a tray the answer can be remembered."""

    def __init__(self, standing: Standing, parent: QWidget, *, has_tray: bool) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(_WIDTH))
        self.answer = Answer.KEEP_OPEN
        sentence, consequence = question(standing, has_tray=has_tray)
        self.setAccessibleName(sentence)
        self.remember = QCheckBox(tr("Do not ask again (the settings can change it)"))
        self.keep_open = widgets.button(tr("Keep open"))
        self.quit = widgets.button(tr("Quit"))
        self.hide_window = widgets.button(tr("Keep running in the tray"), role="primary")
        for button, answer in (
            (self.keep_open, Answer.KEEP_OPEN),
            (self.quit, Answer.QUIT),
            (self.hide_window, Answer.HIDE),
        ):
            button.clicked.connect(lambda _is_checked, answer=answer: self._take(answer))
        (self.hide_window if has_tray else self.keep_open).setDefault(True)
        said = [PlainLabel(sentence, "strong", wrap=True), PlainLabel(consequence, "muted", wrap=True)]
        foot: list[QWidget] = [self.keep_open, self.quit]
        if has_tray:
            content = form.column_of(*said, self.remember, spacing=8)
            foot.append(self.hide_window)
        else:
            content = form.column_of(*said, spacing=8)
            self.remember.setParent(self)
            self.remember.hide()
            self.hide_window.setParent(self)
            self.hide_window.hide()
        form.frame(self, tr("Close the window"), content, foot)

    async def ask(self) -> Answer:
        """Wait for the answer."""
        try:
            await task.opened(self)
            return self.answer
        finally:
            self.deleteLater()

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()


def question(standing: Standing, *, has_tray: bool) -> tuple[str, str]:
    """What goes on, and what closing means for it."""
    if standing.active:
        sentence = _collecting(standing.active)
        if has_tray:
            return sentence, (
                tr(
                    "In the tray the program goes on receiving and fetching results. If it quits, they are "
                    "fetched at the next start; nothing is lost."
                )
            )
        return sentence, tr(
            "If the program quits, their results will be fetched at the next start; nothing is lost."
        )
    return tr("Runs are repeated by schedules."), (
        tr(
            "In the tray the program goes on and makes them in time. If it quits, what was missed is made up "
            "for once at the next start."
        )
    )


def _collecting(names: Sequence[str]) -> str:
    if len(names) > _NAMES:
        return tr("{runs} are still collecting.", runs=words.counted(len(names), "run"))
    said = ", ".join(quoted(words.one_line(name)) for name in names)
    return tr("Still collecting: {said}.", said=said)
