"""First step of a new run: which sources it takes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QStackedLayout, QTreeView, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.source_choice import SourceChoice, SourceRows
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_UNFOLDED = 500  # as many sources are shown at once; more of them stand under their services
_ADDRESS_WIDTH = 380


class SourcesStep(QWidget):
    """A tree with check boxes, a filter over it, and how many are chosen."""

    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = SourceChoice(self)
        self.tree = _tree(self.choice)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by name, address, platform, service, group or tag"))
        self.filter.setAccessibleName(tr("Filter sources"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self._count = PlainLabel("", "muted")
        self.choice.chosen_changed.connect(self._show_count)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            EmptyState(
                tr("There are no sources to collect yet"),
                tr("Paste the addresses of accounts, pages or posts first."),
                tr("Add sources"),
                self.add_wanted.emit,
            )
        )
        self._stack.addWidget(form.column_of(self._head(), self.filter, self.tree, spacing=8))
        self._stack.setCurrentIndex(1)

    def show_sources(self, found: list[Source]) -> None:
        """Show these; all that was not left out before is chosen."""
        self.choice.set_sources(found)
        self._unfold()
        self._stack.setCurrentIndex(1 if found else 0)

    def _head(self) -> QWidget:
        everything, nothing = widgets.button(tr("All"), role="link"), widgets.button(tr("None"), role="link")
        add = widgets.button(tr("Add sources…"), role="link")
        everything.setAccessibleName(tr("Choose all sources that are shown"))
        nothing.setAccessibleName(tr("Leave out all sources that are shown"))
        everything.clicked.connect(lambda: self.choice.choose_all(chosen=True))
        nothing.clicked.connect(lambda: self.choice.choose_all(chosen=False))
        add.clicked.connect(self.add_wanted)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (PlainLabel(tr("Sources"), "strong"), self._count):
            row.addWidget(widget)
        row.addStretch(1)
        for link in (everything, nothing, add):
            link.setAutoDefault(False)
            row.addWidget(link)
        return head

    def _show_count(self) -> None:
        chosen, total = len(self.choice.chosen()), self.choice.total
        hidden = total - self.choice.shown
        note = tr(" · {hidden} hidden by the filter", hidden=words.number(hidden)) if hidden else ""
        self._count.setText(
            tr(
                "{chosen} of {total} chosen{note}",
                chosen=words.number(chosen),
                total=words.number(total),
                note=note,
            )
        )

    def _filter(self, text: str) -> None:
        self.choice.set_filter(text)
        self._unfold()
        self._show_count()

    def _unfold(self) -> None:
        if self.choice.shown <= _UNFOLDED:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)


def _tree(choice: SourceChoice) -> QTreeView:
    tree = QTreeView()
    tree.setModel(choice)
    tree.setItemDelegate(SourceRows(tree))
    tree.setHeaderHidden(True)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(tr("Sources of the run"))
    tree.setRootIsDecorated(True)
    tree.setIndentation(20)
    tree.setFrameShape(QTreeView.Shape.NoFrame)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    tree.header().resizeSection(1, _ADDRESS_WIDTH)
    return tree
