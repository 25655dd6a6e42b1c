"""Checking this installation, and saving what helps others to help."""

import asyncio
from collections.abc import AsyncIterator, Callable

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGridLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import support_bundle
from trackfutura_desktop.flow.checkup import Finding, mark
from trackfutura_desktop.flow.support_bundle import Part
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.ui import form, lists, widgets, words
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.lists import Cell, ListModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.widgets import PlainLabel
from trackfutura_desktop.ui.work_strip import chosen_files, progress

_MARKS = {
    True: words.State("good", tr("In order")),
    False: words.State("bad", tr("Not in order")),
    None: words.State("muted", tr("To know")),
}
_NOTHING_SENT = tr("Nothing is sent. Look through it, save it, and send it yourself.")
_LOOK_MS = 200


class FindingsList(QWidget):
    """Findings under each other, each with a dot and a word."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(8)
        self._lines.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addLayout(self._lines)

    def add(self, finding: Finding) -> None:
        """Show another one."""
        state = StatusDot(_MARKS[finding.is_good])
        text = PlainLabel(finding.text, wrap=True, selectable=True)
        row = self._lines.rowCount()
        self._lines.addWidget(state, row, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(text, row, 1)


class CheckupDialog(TaskDialog):
    """Shows each finding as it comes. ``bundle_wanted`` asks for the support bundle with these findings."""

    bundle_wanted = Signal(object)

    def __init__(
        self,
        title: str,
        found: Callable[[Watch], AsyncIterator[Finding]],
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(tasks, parent)
        self.resize(px(680), px(440))
        self._found = found
        self._watch = Watch()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self.findings: list[Finding] = []
        self.list = FindingsList()
        self.verdict = PlainLabel(tr("Checking…"), "muted", wrap=True)
        self.bundle = widgets.button(tr("Support bundle…"))
        self.bundle.clicked.connect(lambda _is_checked: self.bundle_wanted.emit(self.findings))
        copy = widgets.button(tr("Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        self.leave = widgets.button(tr("Close"), role="primary")
        self.leave.clicked.connect(self.reject)
        form.frame(
            self,
            title,
            form.scrolling(self.list, tr("Findings")),
            [self.bundle, copy, self.leave],
            self.verdict,
        )
        self.bundle.setEnabled(False)

    def check(self) -> None:
        """Begin."""
        self._look.start()
        self.ask(self._check(), self._refused)

    async def _check(self) -> None:
        async for finding in self._found(self._watch):
            self.findings.append(finding)
            self.list.add(finding)
        self._look.stop()
        bad = sum(each.is_good is False for each in self.findings)
        self.verdict.setText(
            tr("{things} not in order.", things=words.counted(bad, "thing"))
            if bad
            else tr("Everything is in order.")
        )
        self.bundle.setEnabled(True)

    def _show_progress(self) -> None:
        if said := progress(self._watch):
            self.verdict.setText(said)

    def _refused(self, error: UserError) -> None:
        self._look.stop()
        self.verdict.setText(sentences(error.sentence, error.remedy))

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(f"{mark(each)} {each.text}" for each in self.findings))


class BundleDialog(TaskDialog):
    """Lists what a support bundle will hold, and shows each part, before anything is saved."""

    def __init__(self, parts: list[Part], tasks: Tasks, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.resize(px(860), px(520))
        self._parts = parts
        self.model = ListModel(tr("Part"), tr("Size"), numbers=(1,))
        self.model.setParent(self)
        self.model.show([_cells(part) for part in parts])
        self.list = lists.list_table(self.model, 0, tr("Parts of the bundle"), {1: "1,000.0 MB"})
        self.list.selectionModel().selectionChanged.connect(self._chosen)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the part"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setProperty("role", "code")
        beside = QSplitter()
        beside.addWidget(self.list)
        beside.addWidget(self.text)
        beside.setHandleWidth(1)
        beside.setSizes([px(310), px(510)])
        beside.setChildrenCollapsible(False)
        self.note = PlainLabel(_NOTHING_SENT, "muted", wrap=True)
        cancel = widgets.button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = widgets.button(tr("Save bundle…"), role="primary")
        self.save.clicked.connect(lambda _is_checked: self.ask(self._save(), self._refused))
        form.frame(self, tr("Support bundle"), form.column_of(beside), [cancel, self.save], self.note)
        self.list.selectRow(0)

    async def _save(self) -> None:
        files = QFileDialog(self, tr("Save the support bundle"), "", tr("Zip files (*.zip)"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix("zip")
        files.selectFile("trackfutura-support.zip")
        for path in await chosen_files(files):
            await asyncio.to_thread(support_bundle.write, path, self._parts)
            self._tasks.informed.emit(
                tr("The support bundle is saved as {path}.", path=path.name), str(path.parent)
            )
            self.accept()

    def _chosen(self, _now: QItemSelection, _before: QItemSelection) -> None:
        for index in self.list.selectionModel().selectedRows():
            self.text.setPlainText(self._parts[index.row()].text)

    def _refused(self, error: UserError) -> None:
        self.note.setText(sentences(error.sentence, error.remedy))


def _cells(part: Part) -> tuple[Cell, ...]:
    return Cell(part.name, tip=part.meaning), Cell(words.size(len(part.text.encode())))
