"""Pictures of runs, sources, deliveries and the dialogs to look at; nothing in them may be cut."""

from pathlib import Path

import pytest
from builders_b import add_sources, cut_texts, fill_views, nameless, play, texts, until
from invented import invented
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.reach import AddressReport, Hop, Reach
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.adoption import AdoptDialog
from trackfutura_desktop.ui.assign import AssignDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.runform import SETTINGS, NewRunDialog
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.sources import AddSourcesDialog
from trackfutura_desktop.ui.statusline import StatusLine
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.window import MainWindow

NAMES = ("Name found", "Reachable", "Answered by TrackFutura", "Path kept", "Secret accepted")
FOLDER = Path(__file__).parents[2] / "build" / "screenshots"
PASTED = (
    "https://www.instagram.com/northwind.studio/\nhttps://www.instagram.com/fieldnotes.berlin/\n"
    "https://www.tiktok.com/@lumen.roasters\nhttps://www.youtube.com/@northwind\n"
    "two words\nhttps://example.com/x\nhttps://www.instagram.com/p/DAbCdEf/"
)
SIZES = [(1_400, 900), (1_024, 700)]


def picture(widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    QApplication.processEvents()  # columns grow in answer to the first painting
    FOLDER.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(FOLDER / f"{name}.png"))


def report(url: str, *, is_good: bool) -> AddressReport:
    """A check that went well, or to another port."""
    names = (*NAMES, "Seen by this listener")
    if is_good:
        return AddressReport(url, 1, tuple(Hop(name, is_good=True) for name in names))
    states = (True, True, False, None, None, None)
    hops = [Hop(name, state) for name, state in zip(names, states, strict=True)]
    hops[2] = Hop(
        names[2],
        is_good=False,
        sentence="The tunnel or proxy is up but leads to another port: something else answered "
        "(HTTP 404, nginx).",
        remedy="Let it lead to http://127.0.0.1:8000, where this application listens.",
    )
    return AddressReport(url, 1, tuple(hops), "leads elsewhere")


def opened(workspace: Workspace, bus: Bus, qtbot: QtBot, size: tuple[int, int]) -> MainWindow:
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    return window


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["wide", "narrow"])
def test_runs_sources_and_deliveries_fit_their_window(
    size: tuple[int, int], appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    fill_views(filled)
    window = opened(filled, bus, qtbot, size)
    for name in ("runs", "sources", "deliveries"):
        window.show_view(name)
        view = window.view(name)
        if isinstance(view, DeliveriesView):
            view.table.selectRow(2)
        picture(window, f"{name}-{size[0]}x{size[1]}-{appearance}")
        assert cut_texts(view) == []
        assert nameless(view) == []
        for table in view.findChildren(RowTable):
            assert table.filling_header.length() <= table.viewport().width()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_dialogs_fit_their_texts_and_the_smaller_window(
    appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    fill_views(filled)
    filled.keys.use_api_token("invented")
    window = opened(filled, bus, qtbot, SIZES[1])
    tasks = Tasks()
    adding = AddSourcesDialog(filled, tasks, window)
    adding.text.setPlainText(PASTED)
    adding.recognise()
    dialogs: dict[str, QDialog] = {
        "new-run": NewRunDialog(filled, tasks, window),
        "add-sources": adding,
        "settings": SettingsDialog(filled, tasks, window),
        "assign": AssignDialog(filled, [7], window),
    }
    dialogs |= receiving_dialogs(filled, window)
    for name, dialog in dialogs.items():
        dialog.open()
        picture(dialog, f"{name}-{appearance}")
        assert dialog.height() <= window.height()
        assert dialog.width() <= window.width()
        assert cut_texts(dialog) == []
        assert nameless(dialog) == []
        for table in dialog.findChildren(RowTable):
            assert table.filling_header.length() <= table.viewport().width()


def receiving_dialogs(workspace: Workspace, window: MainWindow) -> dict[str, QDialog]:
    """Settings after a good and a bad check, and with a tunnel; the list of what can be adopted."""
    url = "https://hooks.example.org"
    good = SettingsDialog(workspace, Tasks(), window)
    bad = SettingsDialog(workspace, Tasks(), window)
    for dialog, is_good in ((good, True), (bad, False)):
        dialog.receiving.public_url.setText(url)
        dialog.receiving.hops.show_report(report(url, is_good=is_good))
    workspace.settings.tunnel = "cloudflared"
    workspace.tunnel_problem = (
        "cloudflared ended: failed to request quick Tunnel: no such host. It is started again in 15 seconds."
    )
    tunnel = SettingsDialog(workspace, Tasks(), window)
    workspace.settings.tunnel = ""
    return {"settings-check-good": good, "settings-check-bad": bad, "settings-tunnel": tunnel}


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_list_of_what_can_be_adopted_fits_its_dialog(
    appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    window = opened(filled, bus, qtbot, SIZES[1])

    async def story(tasks: Tasks) -> None:
        dialog = AdoptDialog(filled, tasks, window)
        dialog.open()
        picture(dialog, f"adopt-asking-{appearance}")
        await until(lambda: any("API key" in text for text in texts(dialog)))
        picture(dialog, f"adopt-error-{appearance}")
        dialog._show(invented())  # noqa: SLF001 - as the answer would
        dialog.model.toggle(0)
        dialog.model.toggle(3)
        picture(dialog, f"adopt-{appearance}")
        assert cut_texts(dialog) == []
        assert nameless(dialog) == []
        assert dialog.table.filling_header.length() <= dialog.table.viewport().width()
        dialog._show([])  # noqa: SLF001 - as above
        picture(dialog, f"adopt-nothing-{appearance}")
        dialog.reject()

    assert play(bus, story) == []


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["wide", "narrow"])
def test_the_foot_has_room_for_every_reason(
    size: tuple[int, int], appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    url = "https://calm-fox-seven-of-nine.trycloudflare.com"
    filled.settings.public_url = url
    filled.reach = Reach(url, is_good=True, last_at=filled.clock())
    window = opened(filled, bus, qtbot, size)
    picture(window, f"foot-webhooks-{size[0]}x{size[1]}-{appearance}")
    filled.reach = filled.reach.after(report(url, is_good=False))
    (foot,) = window.findChildren(StatusLine)
    foot.look()
    picture(window, f"foot-cut-off-{size[0]}x{size[1]}-{appearance}")
    assert cut_texts(foot) == []
    dots = [dot for dot in foot.findChildren(StatusDot) if dot.isVisible()]
    assert all(dot.width() >= dot.sizeHint().width() for dot in dots)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_errors_stand_readably_at_their_fields(
    appearance: str, app: QApplication, workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    add_sources(workspace)
    window = opened(workspace, bus, qtbot, SIZES[1])
    run = NewRunDialog(workspace, Tasks(), window)
    run.settings_step.first_day.setText("2026-03-09")
    run.settings_step.last_day.setText("2026-03-01")
    run.show_step(SETTINGS)
    run.look()
    settings = SettingsDialog(workspace, Tasks(), window)
    settings.receiving.public_url.setText("http://hooks.example.org/path")
    settings.keep()
    for name, dialog in (("new-run-error", run), ("settings-error", settings)):
        dialog.open()
        picture(dialog, f"{name}-{appearance}")
        assert cut_texts(dialog) == []


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["wide", "narrow"])
def test_empty_views_have_a_next_step(
    size: tuple[int, int], appearance: str, app: QApplication, workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    window = opened(workspace, bus, qtbot, size)
    for name in ("runs", "sources", "deliveries"):
        window.show_view(name)
        picture(window, f"{name}-empty-{size[0]}x{size[1]}-{appearance}")
        assert cut_texts(window.view(name)) == []
    dialog = NewRunDialog(workspace, Tasks(), window)
    dialog.open()
    picture(dialog, f"new-run-empty-{appearance}")
    assert cut_texts(dialog) == []
