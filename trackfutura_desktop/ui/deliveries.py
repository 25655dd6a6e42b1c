"""The view of deliveries: everything that arrived, as it arrived, and what became of it."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from trackfutura_desktop.flow import projects
from trackfutura_desktop.flow.replay import body_preview
from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import deliveries, delivery_list, drift
from trackfutura_desktop.store.delivery_list import Filter
from trackfutura_desktop.ui import actions, delivery_text, icons, prefs, view_acts, widgets
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.delivery_acts import MOST, DeliveryActs
from trackfutura_desktop.ui.delivery_filter import FilterRow
from trackfutura_desktop.ui.delivery_model import EVERYTHING, DeliveriesModel
from trackfutura_desktop.ui.delivery_pane import DeliveryPane
from trackfutura_desktop.ui.delivery_table import DeliveryTable
from trackfutura_desktop.ui.delivery_text import PREVIEW_BYTES
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import EmptyState


class DeliveriesView(QWidget):
    """The deliveries that fit a filter, newest first, and the selected ones in full."""

    def __init__(self, workspace: Workspace, bus: Bus, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self.model = DeliveriesModel(workspace.database, workspace.waits, self)
        self._head = PaneHeader(tr("Deliveries"))
        self.needing = 0
        """How many deliveries wait for a person."""
        self._needing = widgets.button("", role="quiet", icon="warning")
        icons.put(self._needing, "warning", "warning")
        self._needing.setToolTip(tr("Show only these"))
        self._needing.hide()
        self._head.add(self._needing)
        self.filter = FilterRow()
        self.filter.changed.connect(self._filter)
        self._needing.clicked.connect(self.filter.show_those_that_need_you)
        self.table = DeliveryTable(self.model, workspace.clock())
        prefs.keep(workspace.folder, "deliveries/columns", self.table.filling_header)
        self.acts = DeliveryActs(workspace, tasks, self, self._as_text)
        self.pane = DeliveryPane(self.acts)
        self._menu = self.acts.menu(self)
        self.table.menu_wanted.connect(self._open_menu)
        # Rows may go with the old selection, but not while Qt still changes it.
        self._after_picking = QTimer(self)
        self._after_picking.setSingleShot(True)
        self._after_picking.timeout.connect(self._drop_misfits)
        self.table.picked.connect(self._picked)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(
            EmptyState(
                tr("No delivery fits the filter"),
                tr("The other deliveries are still there."),
                tr("Show all"),
                self.filter.show_all,
            )
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._content())
        self.model.looking_changed.connect(self._show_count)
        bus.changed.connect(self._apply)
        actions.listen(self, "deliveries", view_acts.of_deliveries(lambda: self))
        self.show_project()

    def show_project(self) -> None:
        """Show all deliveries of the project that is open now, and those that belong to no run."""
        self.acts.strip.forget()
        self.filter.show_all()
        self.model.show_project(projects.scope(self._workspace))
        self._offer_runs()
        self._show_selected()
        self._show_count()

    def select(self, event_id: int) -> None:
        """Select a delivery and show it in full, without the filter if it does not fit."""
        if not self.table.select(event_id):
            self.filter.show_all()
            self.table.select(event_id)

    def show_needing(self, count: int) -> None:
        """Say how many deliveries wait for a person."""
        self.needing = count
        text = delivery_text.needing(count)
        self._needing.setText(f" {text}")
        self._needing.setAccessibleName(text)
        self._needing.setVisible(bool(count))

    def _content(self) -> QWidget:
        upper = QWidget()
        upper.setProperty("surface", "pane")
        upper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.filter)
        column.addWidget(self._lists, 1)
        column.addWidget(self.acts.strip)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(upper)
        splitter.addWidget(self.pane)
        splitter.setSizes([400, 440])
        prefs.keep(self._workspace.folder, "deliveries/panes", splitter)
        return splitter

    def _nothing(self) -> EmptyState:
        base = self._workspace.webhook_base
        hint = (
            tr("Bright Data sends results to {base}{webhook_path}", base=base, webhook_path=WEBHOOK_PATH)
            if base
            else tr("Start a run: its results arrive here, as a webhook or fetched from Bright Data.")
        )
        copy = tr("Copy the address") if base else ""
        return EmptyState(
            tr("Nothing was delivered yet"), hint, copy, lambda: _to_clipboard(f"{base}{WEBHOOK_PATH}")
        )

    def _filter(self, wanted: Filter) -> None:
        selected = self.table.selected_ids()
        self.model.show_only(wanted)
        if len(selected) == 1:
            self.table.select(selected[0])
        if not self.table.selectionModel().hasSelection():
            self._show_selected()

    def _apply(self, change: object) -> None:
        if not isinstance(change, Change):
            return
        if change.runs:
            self._offer_runs()
        if change.events:
            self.table.hold_still(lambda: self.model.apply(change.events))
            self._drop_misfits()
            if not change.events.isdisjoint(self.table.selected_ids()):
                self._show_selected()

    def _drop_misfits(self) -> None:
        self.table.hold_still(lambda: self.model.drop_misfits(self.table.selected_ids()))
        self._show_count()

    def _offer_runs(self) -> None:
        with self._workspace.database.read() as connection:
            self.filter.offer_runs(delivery_list.runs_to_choose(connection, self._workspace.project.id))

    def _show_count(self) -> None:
        model, count = self.model, self.model.rowCount()
        is_all = model.filter == EVERYTHING
        text = delivery_text.listed(count, model.total, is_all=is_all, is_looking=model.is_looking)
        self._head.show_title(tr("Deliveries"), text)
        self._stack.setCurrentIndex(1 if model.total else 0)
        self._lists.setCurrentIndex(0 if count or model.is_looking else 1)

    def _picked(self) -> None:
        self._show_selected()
        self._after_picking.start()

    def _show_selected(self) -> None:
        selected = self.table.selected_ids()
        rows = self.model.deliveries(selected) if len(selected) <= MOST else []
        self.acts.show_for(rows)
        if len(selected) > 1:
            with self._workspace.database.read() as connection:
                made = delivery_list.difference(connection, [row.id for row in rows])
            self.pane.show_several(len(selected), rows, made)
        elif rows:
            self._show_one(rows[0])
        else:
            self.pane.show_nothing()

    def _show_one(self, row: delivery_list.EventRow) -> None:
        with self._workspace.database.read() as connection:
            event = deliveries.event(connection, row.id)
            fields = drift.unknown_fields_of(connection, row.id)
        if event is not None:
            preview = body_preview(self._workspace, row.id, PREVIEW_BYTES)
            run_name = "" if row.is_unmatched else row.run_name
            self.pane.show_event(event, row, run_name, preview, fields)

    def _as_text(self) -> str:
        (event_id,) = self.table.selected_ids()
        (row,) = self.model.deliveries([event_id])
        with self._workspace.database.read() as connection:
            event = deliveries.event(connection, event_id)
            fields = drift.unknown_fields_of(connection, event_id)
        preview = body_preview(self._workspace, event_id, PREVIEW_BYTES)
        run_name = "" if row.is_unmatched else row.run_name
        return "" if event is None else delivery_text.as_text(event, run_name, preview, fields)

    def _open_menu(self, place: QPoint) -> None:
        self._menu.popup(place)


def _to_clipboard(text: str) -> None:
    QApplication.clipboard().setText(text)
