"""Opens the window and its dialogs in a language that nobody speaks, and prints what is not said in it.

It runs in a process of its own (see test_other_languages): texts are asked for when modules are imported.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from whole import whole_window

from trackfutura_desktop import language

FIELD = re.compile(r"(\{[^{}]*\})")
LETTERS = str.maketrans("aeiouycnAEIOUYCN", "àéîöûýçñÀÉÎÖÛÝÇÑ")


class Pseudo(dict[str, tuple[str, ...]]):
    """Every text in brackets, with accents, and a third longer."""

    def get(self, text: str, default: object = None) -> tuple[str, ...]:
        del default
        parts = FIELD.split(text)
        said = "".join(part if FIELD.fullmatch(part) else part.translate(LETTERS) for part in parts)
        more = len(FIELD.sub("", text)) // 3
        padding = " ".join("~" * len(part) for part in re.findall(".{1,7}", "~" * more))
        return (f"⟦{said}{padding}⟧",)


language.install("xx", Pseudo(), is_chosen=True)  # chosen: dates do not follow the system either

import builders_b  # noqa: E402 - after the language
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from trackfutura_desktop.flow.workspace import Workspace  # noqa: E402
from trackfutura_desktop.ui import theme  # noqa: E402
from trackfutura_desktop.ui.bus import Bus  # noqa: E402
from trackfutura_desktop.ui.runform import REVIEW, SETTINGS, NewRunDialog  # noqa: E402
from trackfutura_desktop.ui.settings import SettingsDialog  # noqa: E402
from trackfutura_desktop.ui.task import Tasks  # noqa: E402
from trackfutura_desktop.ui.window import MainWindow  # noqa: E402

conftest = import_module("conftest")  # each folder of tests has one, and mypy knows another
PLACES = ("data", "runs", "sources", "deliveries")
DIALOGS = (
    "new.sources",
    "schedules.open",
    "costs.open",
    "help.palette",
    "help.keys",
    "data.folder",
    "help.log",
)


def shown(widget: QWidget) -> Iterator[str]:
    """Every text that a widget shows or says."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if not each.objectName().startswith("qt_"):
            yield from (each.toolTip(), each.accessibleName(), each.windowTitle())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))
        elif isinstance(each, QTabBar):
            yield from (each.tabText(place) for place in range(each.count()))
        elif isinstance(each, QTableView | QTreeView):
            yield from cells(each)
    yield from (action.text() for action in widget.findChildren(QAction))


def cells(view: QAbstractItemView) -> Iterator[str]:
    """The heads of a list, and its first rows."""
    model = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(3, model.rowCount())):
            yield str(model.index(row, column).data() or "")


def pictures(window: MainWindow, workspace: Workspace) -> Iterator[tuple[str, QWidget]]:
    """The views and dialogs, one after another."""
    for place in PLACES:
        window.show_view(place)
        yield place, window
    for name in DIALOGS:
        window.acts.run(name)
        for dialog in [each for each in window.findChildren(QDialog) if each.isVisible()]:
            yield name, dialog
            dialog.close()
            dialog.deleteLater()
    settings = SettingsDialog(workspace, Tasks(), window)
    settings.show()
    yield "settings", settings
    form = NewRunDialog(workspace, Tasks(), window)
    form.show()
    for step in (0, SETTINGS, REVIEW):
        form.show_step(step)
        yield f"new run, step {step + 1}", form


def main(root: Path) -> None:
    """Print, as JSON, the texts of each picture that are English, and those that are cut."""
    app = QApplication(["tests", *theme.STYLE])
    theme.apply(app, "light")
    found: dict[str, dict[str, list[str]]] = {}
    with conftest.workspace_in(root, lambda _change: None) as workspace:
        conftest.fill(workspace)
        builders_b.fill_views(workspace)
        window = whole_window(workspace, Bus())
        window.resize(1_280, 800)
        window.show()
        for name, widget in pictures(window, workspace):
            for _ in range(3):
                app.processEvents()
            texts = sorted(set(filter(None, shown(widget))))
            found[name] = {"texts": texts, "cut": builders_b.cut_texts(widget)}
        sys.stdout.write(json.dumps(found))
        sys.stdout.flush()
        os._exit(0)  # everything is said; what is still being read needs no orderly end


if __name__ == "__main__":
    main(Path(sys.argv[1]))
