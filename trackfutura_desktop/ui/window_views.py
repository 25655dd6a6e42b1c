"""The views of the window that are made when they are first shown."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.data import DataView
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.sources import SourcesView

if TYPE_CHECKING:
    from trackfutura_desktop.ui.window import MainWindow


def made(window: "MainWindow", bus: Bus, name: str) -> QWidget:
    """A new view: ``runs``, ``sources`` or ``deliveries``."""
    if name == "runs":
        return _runs(window, bus)
    if name == "sources":
        return SourcesView(window.workspace, bus, window.tasks)
    deliveries = DeliveriesView(window.workspace, bus, window.tasks)
    deliveries.show_needing(window.attention.count)
    window.attention.count_changed.connect(deliveries.show_needing)
    return deliveries


def show_project(views: Iterable[QWidget]) -> None:
    """Let each view show the project that is open now."""
    for view in views:
        if isinstance(view, DataView | RunsView | SourcesView | DeliveriesView):
            view.show_project()


def _runs(window: "MainWindow", bus: Bus) -> RunsView:
    runs = RunsView(window.workspace, bus, window.tasks)
    runs.open_run.connect(window.select_run)
    runs.import_wanted.connect(window.importer.ask)
    runs.limit_wanted.connect(window.open_limit)
    runs.control.file_wanted.connect(lambda *run: window.exporter.ask_for_runs([run]))
    return runs
