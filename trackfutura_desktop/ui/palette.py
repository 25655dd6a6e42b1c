"""The command palette: a few letters of anything that can be done, opened or set, and Return."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.fuzzy import cost
from trackfutura_desktop.store import sources, tree
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.ui import guide, rows, words
from trackfutura_desktop.ui.actions import Actions
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowTable
from trackfutura_desktop.ui.settings_search import SETTINGS
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

if TYPE_CHECKING:
    from trackfutura_desktop.ui.window import MainWindow

_MOST = 100
_SIZE = (680, 460)
_TITLE, _WHERE, _KEYS = range(3)
_KEYS_MOVE = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Entry(NamedTuple):
    """One thing to find."""

    title: str
    where: str  # its group, or what kind of thing it is
    do: Callable[[], object]
    keys: str = ""
    icon: str = ""
    reason: str = ""  # why it cannot be done now

    @property
    def text(self) -> str:
        """What is searched."""
        return f"{self.title} {self.where}".casefold()


class PaletteDialog(Dialog):
    """Closes when something was chosen, and does it then."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find anything to do"))
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        guide.listen(self)
        self._window = window
        self._acts = [(each, each.text) for each in of_acts(window.acts)]
        self._settings = [(each, each.text) for each in of_settings(window)]
        self.things: list[tuple[Entry, str]] = []
        """Runs and sources, as soon as they are read."""
        self.line = QLineEdit()
        self.model = EntriesModel(self)
        self.table = RowTable(_TITLE, tr("What was found"))
        self._note = PlainLabel("", "small")
        self._build()
        self._reading = Background("palette", self)
        self._reading.done.connect(self._take_things)
        database, project = window.workspace.database, window.workspace.project.id
        self._reading.start(project, partial(_read, database, project))
        self._look()

    def done(self, result: int) -> None:
        """Close, and read nothing any more."""
        self._reading.close()
        super().done(result)

    def choose(self) -> None:
        """Do what is selected; what cannot be done says why."""
        entry = self._selected()
        if entry is None:
            return
        if entry.reason:
            self._note.setText(tr("This cannot be done now. {reason}", reason=entry.reason))
            return
        self.accept()
        entry.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The arrows move in the list while one types."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _KEYS_MOVE
        ):
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Show what fits what is typed, the nearest first."""
        query = self.line.text().casefold().strip()
        found = self._found(query) if query else [each for each, _ in self._acts]
        self.model.show_entries(found[:_MOST])
        if found:
            self.table.selectRow(0)
            self.table.scrollToTop()
        self._say()

    def _found(self, query: str) -> list[Entry]:
        near = [
            (value + bool(each.reason), each)
            for each, text in (*self._acts, *self._settings)
            if (value := cost(query, text)) is not None
        ]
        parts = query.split()
        # there may be many thousands of them, and letters that are scattered are in every second one
        things = [each for each, text in self.things if all(part in text for part in parts)]
        near += [(1 if each.title.casefold().startswith(query) else 2, each) for each in things[:_MOST]]
        return [each for _, each in sorted(near, key=lambda pair: pair[0])]

    def _take_things(self, _name: object, found: list[tuple[str, int, str, str]]) -> None:
        self.things = [(each, each.text) for each in self._of_things(found)]
        if self.line.text().strip():
            self._look()

    def _of_things(self, found: list[tuple[str, int, str, str]]) -> Iterable[Entry]:
        for kind, key, title, where in found:
            do = partial(self._window.select_run if kind == "runs" else self._window.show_source, key)
            yield Entry(title, where, do, icon=kind)

    def _selected(self) -> Entry | None:
        index = self.table.currentIndex()
        return self.model.entry(index.row()) if index.isValid() else None

    def _say(self) -> None:
        count = self.model.rowCount()
        self._note.setText("" if count else tr("Nothing is called like this. Try fewer letters."))

    def _build(self) -> None:
        self.line.setPlaceholderText(tr("What do you want to do? Actions, runs, sources, settings …"))
        self.line.setAccessibleName(tr("What do you want to do"))
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self.choose)
        self.table.setModel(self.model)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.filling_header.hide()
        for above in self.table.scrollBarWidgets(Qt.AlignmentFlag.AlignTop):
            above.hide()
        self.table.filling_header.resizeSection(_WHERE, px(250))
        self.table.filling_header.fit(_KEYS, *(each.keys for each, _ in self._acts))
        self.table.clicked.connect(lambda _index: self.choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)


class EntriesModel(CellsModel):
    """What was found; what cannot be done is grey and says why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__((tr("What"), tr("Where"), tr("Keys")), (_KEYS,), parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def entry(self, row: int) -> Entry:
        """What stands in a row."""
        return self._entries[row]

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        entry = self._entries[row]
        if column == _TITLE:
            return Cell(entry.title, is_muted=bool(entry.reason), tip=entry.title)
        if column == _KEYS:
            return Cell(entry.keys, is_muted=True)
        said = entry.reason or entry.where
        return Cell(said, is_muted=True, tip=said)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """As every model of cells, with an icon before the title."""
        if role == rows.ICON:
            icon = self._entries[index.row()].icon
            return icon if index.column() == _TITLE and icon else None
        return super().data(index, role)


def of_acts(acts: Actions) -> list[Entry]:
    """Everything that can be done, and what cannot be done now with its reason."""
    return [
        Entry(act.title, act.group, partial(acts.run, act.name), act.keys_shown, "", acts.why_not(act))
        for act in acts
    ]


def of_settings(window: "MainWindow") -> list[Entry]:
    """Every setting; choosing one opens the settings there."""
    return [
        Entry(
            title,
            tr("Settings · {section}", section=section),
            partial(window.open_settings, title),
            icon="settings",
        )
        for title, section in SETTINGS.items()
    ]


def _read(database: Database, project: int) -> list[tuple[str, int, str, str]]:
    """The runs and sources of a project: kind, id, title, and what it is."""
    with database.read() as connection:
        runs = tree.runs(connection, project)
        tracked = sources.sources(connection, project)
    found = [
        (
            "runs",
            run.key.run_id,
            words.one_line(run.name),
            tr("Run · {created_at}", created_at=words.moment_short(run.created_at)),
        )
        for run in runs
    ]
    for each in tracked:
        what = tr("Source · {platform}, {service}", platform=each.platform.label, service=each.service.label)
        found.append(("sources", each.id, words.one_line(each.name), what))
    return found
