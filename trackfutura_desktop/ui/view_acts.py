"""What can be done in each view, for keys, menus, the palette and the sheet of shortcuts (see ui.actions).

A view that was not shown yet is made only when something in it is done: these functions take what gives it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.ui import adoption
from trackfutura_desktop.ui.actions import Act

if TYPE_CHECKING:
    from trackfutura_desktop.ui.data import DataView
    from trackfutura_desktop.ui.deliveries import DeliveriesView
    from trackfutura_desktop.ui.runs import RunsView
    from trackfutura_desktop.ui.sources import SourcesView

View = TypeVar("View", bound=QWidget)

FIND = ("Ctrl+F", "/")
_NO_UNDO = tr("There is nothing to undo.")
_NO_RECORD = tr("Select a record first.")
_NO_RUN = tr("Select a run first.")


class _Maker(Generic[View]):
    """Makes the acts of one group; what they do and ask is done with the view."""

    def __init__(self, view: Callable[[], View], place: str, group: str, prefix: str = "") -> None:
        self._view = view
        self._place = place
        self._group = group
        self._prefix = prefix or place

    def act(
        self,
        name: str,
        title: str,
        do: Callable[[View], object],
        why_not: Callable[[View], str] | None = None,
        *,
        keys: tuple[str, ...] = (),
        in_list: str = "",
        by_itself: bool = False,
    ) -> Act:
        """Make one; ``in_list`` names the list of the view that hears the keys."""
        view = self._view
        return Act(
            name=f"{self._prefix}.{name}",
            title=title,
            group=self._group,
            do=lambda: do(view()),
            keys=keys,
            heard=f"{self._place}.{in_list}" if in_list else self._place,
            why_not=lambda: "" if why_not is None else why_not(view()),
            by_itself=by_itself,
        )


def of_data(view: "DataView") -> list[Act]:
    """The tree, the records, and one record."""
    tree = _Maker(lambda: view, "data", tr("Data"))
    return [
        tree.act(
            "filter-tree",
            tr("Filter the tree"),
            lambda it: it.tree_pane.filter.field.setFocus(),
            keys=("Ctrl+Alt+F",),
        ),
        tree.act(
            "undo",
            tr("Undo"),
            lambda it: it.tree_pane.strip.undo(),
            lambda it: "" if it.tree_pane.strip.can_undo else _NO_UNDO,
            keys=("Ctrl+Z",),
        ),
        *view.tree_pane.acts.acts(),
        *_of_records(view),
    ]


def _of_records(view: "DataView") -> list[Act]:
    records = _Maker(lambda: view, "data", tr("Records"), "records")
    act = records.act

    def no_list(it: "DataView") -> str:
        return "" if it.contents.rowCount() else tr("There are no records in the list.")

    def no_record(it: "DataView") -> str:
        return "" if it.table.selected_count() else _NO_RECORD

    def no_link(it: "DataView") -> str:
        return "" if it.table.link() else tr("Select a record with a link first.")

    return [
        act(
            "search",
            tr("Search this folder"),
            lambda it: it.records.search.take_focus(everywhere=False),
            keys=FIND,
        ),
        act(
            "everywhere",
            tr("Search everything"),
            lambda it: it.records.search.take_focus(everywhere=True),
            keys=("Ctrl+Shift+F",),
        ),
        act("export", tr("Export…"), lambda it: it.records.export.click(), no_list, keys=("Ctrl+Shift+E",)),
        act(
            "copy",
            tr("Copy rows"),
            lambda it: it.table.copy(),
            no_record,
            keys=("Ctrl+C",),
            in_list="records",
            by_itself=True,
        ),
        act("json", tr("Copy as JSON"), lambda it: it.table.copy_json(), no_record),
        act("original", tr("Open the original"), lambda it: it.table.open_original(), no_link),
        act("link", tr("Copy the address of the original"), lambda it: it.table.copy_link(), no_link),
        act("add-column", tr("Add a column…"), lambda it: it.table.column_wanted.emit()),
        act("reset-columns", tr("Reset columns"), lambda it: it.table.layout_of_columns.reset()),
        act("clear", tr("Clear the filters and the search"), lambda it: it.records.clear_filters()),
        act("charts", tr("Show as charts"), lambda it: it.records.as_charts.click()),
        act("list", tr("Show as a list"), lambda it: it.records.as_records.click()),
    ]


def of_runs(view: "Callable[[], RunsView]") -> list[Act]:
    """The list of runs and the selected one."""
    runs, run = _Maker(view, "runs", tr("Runs")), _Maker(view, "runs", tr("Selected run"), "run")

    def no_run(it: "RunsView") -> str:
        return _NO_RUN if it.pane.state is None else ""

    def pressed(name: str, title: str, button: "Callable[[RunsView], QPushButton]", else_: str) -> Act:
        def reason(it: "RunsView") -> str:
            can = not button(it).isHidden() and button(it).isEnabled()
            return no_run(it) or ("" if can else else_)

        return run.act(name, title, lambda it: button(it).click(), reason)

    def in_menu(name: str, title: str) -> Act:
        def reason(it: "RunsView") -> str:
            return _NO_RUN if it.pane.state is None else it.control.why_not(name, it.pane.state)

        def do(it: "RunsView") -> None:
            if it.pane.state is not None:
                it.control.do(name, it.pane.state)

        return run.act(name, title, do, reason)

    sent, complete = tr("Everything of it was sent."), tr("Nothing is missing.")
    return [
        runs.act("fetch", adoption.TITLE, lambda it: it.fetch_from_account()),
        run.act(
            "open",
            tr("Open in Data"),
            lambda it: it.pane.open.click(),
            no_run,
            keys=("Return",),
            in_list="list",
            by_itself=True,
        ),
        pressed("start", tr("Start or send again"), lambda it: it.pane.start, sent),
        pressed("retry", tr("Ask again for what is missing"), lambda it: it.pane.retry, complete),
        pressed("cancel", tr("Cancel run"), lambda it: it.pane.cancel, tr("It has ended.")),
        in_menu("pause", tr("Pause or resume")),
        in_menu("again", tr("Run again with the same settings…")),
        in_menu("file", tr("Export the whole run as a file…")),
        in_menu("manifest", tr("Export manifest…")),
        in_menu("methods", tr("Copy methods paragraph")),
    ]


def of_sources(view: "Callable[[], SourcesView]") -> list[Act]:
    """The list of sources and the selected ones."""
    every, some = _Maker(view, "sources", tr("Sources")), _Maker(view, "sources", tr("Selected sources"))
    offered, paused = SourceEdit(is_active=True), SourceEdit(is_active=False)

    def no_choice(it: "SourcesView") -> str:
        return "" if it.chosen() else tr("Select a source first.")

    def none_to_offer(it: "SourcesView") -> str:
        found = any(not each.is_active for each in it.chosen())
        return "" if found else tr("No selected source is paused.")

    def none_to_pause(it: "SourcesView") -> str:
        return "" if any(each.is_active for each in it.chosen()) else tr("No selected source is in use.")

    def nothing(it: "SourcesView") -> str:
        return "" if it.model.rowCount() else tr("There are no sources yet.")

    def listed(name: str, title: str, do: "Callable[[SourcesView], object]", keys: str) -> Act:
        return some.act(name, title, do, no_choice, keys=(keys,), in_list="list")

    return [
        every.act("filter", tr("Filter the sources"), lambda it: it.filter.setFocus(), keys=FIND),
        every.act(
            "undo",
            tr("Undo"),
            lambda it: it.strip.undo(),
            lambda it: "" if it.strip.can_undo else _NO_UNDO,
            keys=("Ctrl+Z",),
        ),
        every.act("catalogue", tr("Catalogue…"), lambda it: it.open_catalogue()),
        every.act("export", tr("Export…"), lambda it: it.export(), nothing),
        listed("edit", tr("Edit…"), lambda it: it.ask_to_edit(), "F2"),
        some.act("offer", tr("Offer in new runs"), lambda it: it.edit_chosen(offered), none_to_offer),
        some.act("pause", tr("Pause"), lambda it: it.edit_chosen(paused), none_to_pause),
        listed("copy", tr("Copy addresses"), lambda it: it.copy(), "Ctrl+C"),
        listed("remove", tr("Remove"), lambda it: it.remove_chosen(), "Del"),
    ]


def of_deliveries(view: "Callable[[], DeliveriesView]") -> list[Act]:
    """The list of deliveries and the selected ones."""
    every = _Maker(view, "deliveries", tr("Deliveries"))
    some = _Maker(view, "deliveries", tr("Selected delivery"), "delivery")

    def act(name: str, title: str) -> Act:
        def reason(it: "DeliveriesView") -> str:
            can = it.acts.by_name[name].isVisible()
            return "" if can else tr("Select a delivery that this can be done with first.")

        return some.act(name, title, lambda it: it.acts.by_name[name].trigger(), reason)

    return [
        every.act("filter", tr("Filter the deliveries"), lambda it: it.filter.text.setFocus(), keys=FIND),
        every.act(
            "needing",
            tr("Show those that need you"),
            lambda it: it.filter.show_those_that_need_you(),
            lambda it: "" if it.needing else tr("No delivery needs you."),
        ),
        every.act("all", tr("Show all deliveries"), lambda it: it.filter.show_all()),
        every.act(
            "undo",
            tr("Undo"),
            lambda it: it.acts.strip.undo(),
            lambda it: "" if it.acts.strip.can_undo else _NO_UNDO,
            keys=("Ctrl+Z",),
        ),
        act("again", tr("Process again")),
        act("stop", tr("Stop processing")),
        act("import", tr("Import test")),
        act("assign", tr("Assign to a request…")),
        act("export", tr("Export body…")),
        act("curl", tr("Copy as curl")),
        act("text", tr("Copy as text")),
    ]
