"""What can be done wherever one is in the window (see ui.actions)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWhatsThis

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.first_look import Appearance, TextSize
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import care_acts, look, panes, view_acts
from trackfutura_desktop.ui.actions import Act
from trackfutura_desktop.ui.rail import PLACES

if TYPE_CHECKING:
    from trackfutura_desktop.ui.deliveries import DeliveriesView
    from trackfutura_desktop.ui.runs import RunsView
    from trackfutura_desktop.ui.sources import SourcesView
    from trackfutura_desktop.ui.window import MainWindow


def of_window(window: "MainWindow") -> list[Act]:
    """Everything that the window and its views can do."""
    return [
        *_making(window),
        *_moving(window),
        *view_acts.of_data(window.data),
        *view_acts.of_runs(lambda: cast("RunsView", window.view("runs"))),
        *view_acts.of_sources(lambda: cast("SourcesView", window.view("sources"))),
        *view_acts.of_deliveries(lambda: cast("DeliveriesView", window.view("deliveries"))),
        *_planning(window),
        *_looking(window),
        *_helping(window),
    ]


def mend(window: "MainWindow", act: str) -> None:
    """Lead to what the remedy of a message speaks of; see errors.Act."""
    ways = {
        "settings": window.open_settings,
        "data": window.care.open_data,
        "update": window.care.open_releases,
    }
    ways[act]()


def _act(group: str, name: str, title: str, do: Callable[[], object], *keys: str) -> Act:
    return Act(name=name, title=title, group=group, do=do, keys=keys)


def _making(window: "MainWindow") -> list[Act]:
    act = partial(_act, tr("New"))
    return [
        act("new.run", tr("New run…"), window.new_run, "Ctrl+N"),
        act("new.sources", tr("Add sources…"), window.add_sources, "Ctrl+Shift+N"),
        act("new.import", tr("Import a file…"), window.importer.ask, "Ctrl+O"),
    ]


def _moving(window: "MainWindow") -> list[Act]:
    def go(place: str) -> None:
        window.show_view(place)
        panes.move(panes.panes(window.view(place)), 1)

    def step(way: int) -> None:
        panes.move(window.panes(), way, window.focusWidget())

    act = partial(_act, tr("Go to"))
    places = [
        act(f"go.{place}", f"{title}", partial(go, place), f"Ctrl+{number}")
        for number, (place, title) in enumerate(PLACES.items(), 1)
    ]
    return [
        *places,
        act("go.next-pane", tr("Next pane"), partial(step, 1), "F6"),
        act(
            "go.pane-before",
            tr("Pane before"),
            partial(step, -1),
            "Shift+F6",
        ),
        act(
            "go.context-menu",
            tr("Menu of what has the keyboard"),
            lambda: panes.open_menu(window.focusWidget()),
            "Shift+F10",
        ),
        act("go.menu", tr("Main menu"), window.main_menu.click, "F10"),
    ]


def _planning(window: "MainWindow") -> list[Act]:
    act, menu = partial(_act, tr("Project")), window.project_menu
    settings = partial(_act, tr("Settings and costs"))
    return [
        act("project.open", tr("Open another project…"), menu.click, "Ctrl+P"),
        act("project.new", tr("New project…"), menu.ask_for_new),
        act("project.rename", tr("Rename this project…"), menu.ask_for_name),
        act("project.archive", tr("Archive this project"), menu.archive),
        settings("settings.open", tr("Settings…"), window.open_settings, "Ctrl+,"),
        settings("settings.limit", tr("Monthly limit…"), window.open_limit),
        settings("costs.open", tr("Costs…"), window.open_costs),
        settings("schedules.open", tr("Schedules…"), window.open_schedules),
    ]


def _looking(window: "MainWindow") -> list[Act]:
    act, workspace = partial(_act, tr("Look")), window.workspace

    def choose(appearance: Appearance | None = None, size: TextSize | None = None) -> None:
        try:
            look.choose(workspace, appearance, size)
        except UserError as error:
            window.tasks.tell(error)

    def step(way: int) -> None:
        choose(size=look.next_size(workspace.settings.text_size, way))

    return [
        act("look.larger", tr("Larger text"), partial(step, 1), "Ctrl++", "Ctrl+="),
        act("look.smaller", tr("Smaller text"), partial(step, -1), "Ctrl+-"),
        act("look.usual", tr("Usual text size"), lambda: choose(size=100), "Ctrl+0"),
        act("look.light", tr("Light appearance"), lambda: choose("light")),
        act("look.dark", tr("Dark appearance"), lambda: choose("dark")),
        act("look.system", tr("Appearance as the system"), lambda: choose("system")),
    ]


def _helping(window: "MainWindow") -> list[Act]:
    def show_guide() -> None:
        from trackfutura_desktop.ui import guide

        guide.open_guide(window.shown)

    def show_welcome() -> None:
        from trackfutura_desktop.ui import welcome

        welcome.open_dialog(window.workspace, window.tasks, window)

    def show_palette() -> None:
        from trackfutura_desktop.ui.palette import PaletteDialog

        PaletteDialog(window).open()

    def show_keys() -> None:
        from trackfutura_desktop.ui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(window.acts, window).open()

    act = partial(_act, tr("Help"))
    return [
        act("help.guide", tr("Guide"), show_guide, "F1"),
        act("help.this", tr("What's this?"), QWhatsThis.enterWhatsThisMode, "Shift+F1"),
        act(
            "help.welcome",
            tr("First steps…"),
            show_welcome,
        ),
        act("help.palette", tr("Find anything to do…"), show_palette, "Ctrl+K"),
        *care_acts.of_care(window.care),
        act("help.keys", tr("Shortcuts…"), show_keys, "?", "Shift+?"),
        act("help.quit", tr("Quit"), window.quit, "Ctrl+Q"),
    ]
