"""The sheet of shortcuts: everything that can be done, by groups, with its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.fuzzy import cost
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.actions import Act, Actions, shown
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_SIZE = (760, 620)

# What Qt's lists, fields and dialogs hear without us.
_EVERYWHERE = (
    (tr("Move in a list; open and close a folder"), ("Up", "Down", "Left", "Right")),
    (tr("Next and previous field"), ("Tab", "Shift+Tab")),
    (tr("Select several rows"), ("Shift+Down", "Ctrl+A")),
    (tr("Close a dialog, leave a field"), ("Esc",)),
    (tr("Open a menu or a list of choices"), ("Alt+Down",)),
)


class ShortcutSheet(Dialog):
    """Two columns; a field at the top narrows it."""

    def __init__(self, acts: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter"))
        self.line.setAccessibleName(tr("Filter the shortcuts"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._narrow)
        self.groups: dict[str, _Group] = {}
        palette = acts["help.palette"]
        for act in acts:
            self._group(act.group).add(act, palette.keys_shown)
        lists = self._group(tr("Lists and fields"))
        for title, keys in _EVERYWHERE:
            lists.add_line(title, [shown(each) for each in keys])
        close = widgets.button(tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(20, 12, 20, 0)
        column.setSpacing(12)
        column.addWidget(self.line)
        self._area = form.scrolling(form.column_of(*self.groups.values()), tr("Shortcuts"))
        column.addWidget(self._area, 1)
        note = PlainLabel(
            tr("What has no keys of its own is found with {keys_shown}.", keys_shown=palette.keys_shown),
            "small",
        )
        form.frame(self, tr("Shortcuts"), pane, [close], note)

    def _group(self, name: str) -> "_Group":
        if name not in self.groups:
            self.groups[name] = _Group(name)
        return self.groups[name]

    def _narrow(self, text: str) -> None:
        for group in self.groups.values():
            group.narrow(text.casefold().strip())


class _Group(QWidget):
    """A heading and its lines."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._lines: list[tuple[str, list[QWidget]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(PlainLabel(name, "title"), 0, 0, 1, 2)

    @property
    def titles(self) -> list[str]:
        """What it lists."""
        return [title for title, _ in self._lines]

    def add(self, act: Act, palette_keys: str) -> None:
        """List an act with all of its keys; one without is found by the palette."""
        keys = list(dict.fromkeys(shown(each) for each in act.keys if each != "?"))
        self.add_line(act.title, keys or [], tr("by {palette_keys}", palette_keys=palette_keys))

    def add_line(self, title: str, keys: list[str], other: str = "") -> None:
        """List something that keys do."""
        said = PlainLabel(title)
        keyed = PlainLabel("   ".join(keys) or other, "strong" if keys else "muted")
        keyed.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = len(self._lines) + 1
        self._grid.addWidget(said, row, 0)
        self._grid.addWidget(keyed, row, 1)
        self._lines.append((title, [said, keyed]))

    def narrow(self, query: str) -> None:
        """Show only what fits what is typed."""
        any_fits = False
        for title, parts in self._lines:
            fits = not query or cost(query, f"{title} {self._name}".casefold()) is not None
            any_fits |= fits
            for part in parts:
                part.setVisible(fits)
        self.setVisible(any_fits)
