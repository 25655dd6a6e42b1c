"""The foot of the window: webhooks or fetching, and why; the notice when the address is lost."""

from collections.abc import Callable

import pytest
from builders_b import texts
from PySide6.QtCore import QDateTime
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.reach import Reach, arrived
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.reception import reception
from trackfutura_desktop.ui.statusline import StatusLine

URL = "https://hooks.example.org"


def at(hour: int, minute: int) -> int:
    now = QDateTime.currentDateTime()
    now.setTime(now.time().fromString(f"{hour:02}:{minute:02}", "HH:mm"))
    return now.toMSecsSinceEpoch()


def dead(since: int) -> Reach:
    return Reach(
        URL,
        is_good=False,
        failing_since=since,
        brief="does not answer",
        sentence="Nothing answers at hooks.example.org: the connection was refused.",
        remedy="Start the tunnel or proxy, or correct the address.",
    )


def _no_public(_workspace: Workspace) -> None:
    pass


def _unchecked(workspace: Workspace) -> None:
    workspace.settings.public_url = URL


def _checked(workspace: Workspace) -> None:
    workspace.settings.public_url = f"{URL}/"
    workspace.reach = Reach(URL, is_good=True, last_at=at(12, 3))


def _arrived(workspace: Workspace) -> None:
    workspace.settings.public_url = URL
    workspace.reach = arrived(URL, at(12, 7))


def _dead(workspace: Workspace) -> None:
    workspace.settings.public_url = URL
    workspace.reach = dead(at(12, 3))


def _another_one_is_dead(workspace: Workspace) -> None:
    _dead(workspace)
    workspace.settings.public_url = "https://new.example.org"


def _port_taken(workspace: Workspace) -> None:
    workspace.local_url = ""
    problem = "Port 8000 is taken by another program, so webhooks cannot be received."
    workspace.listener_problem = problem


def _off(workspace: Workspace) -> None:
    workspace.local_url = ""


def _tunnel_fails(workspace: Workspace) -> None:
    workspace.settings.tunnel = "ngrok"
    workspace.tunnel_problem = "ngrok is not installed: it was not found on the PATH. It is started again."


@pytest.mark.parametrize(
    ("arrange", "tone", "said"),
    [
        (_no_public, "muted", "Fetching only: no public address"),
        (_unchecked, "accent", f"Webhooks to {URL} · being checked"),
        (_checked, "good", f"Webhooks to {URL} · checked 12:03"),
        (_arrived, "good", f"Webhooks to {URL} · arrived 12:07"),
        (_dead, "warning", "Fetching only: the address does not answer since 12:03"),
        (_another_one_is_dead, "accent", "Webhooks to https://new.example.org · being checked"),
        (_port_taken, "warning", "Fetching only: port 8000 is taken by another program"),
        (_off, "muted", "Fetching only: the listener is off"),
        (
            _tunnel_fails,
            "warning",
            "Fetching only: ngrok is not installed: it was not found on the PATH",
        ),
    ],
)
def test_the_line_says_how_results_come_in_and_why(
    workspace: Workspace, arrange: Callable[[Workspace], None], tone: str, said: str
) -> None:
    workspace.settings.api_base = "https://api.brightdata.com"
    arrange(workspace)
    state, tip = reception(workspace)
    assert (state.tone, state.word) == (tone, said)
    assert "so nothing is missed" in tip


def test_a_simulator_on_this_computer_needs_no_public_address(workspace: Workspace) -> None:
    assert reception(workspace)[0].word == "Webhooks to 127.0.0.1:8000"


def test_the_window_tells_once_that_the_address_does_not_lead_here_any_more(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    filled.settings.public_url = URL
    filled.reach = Reach(URL, is_good=True, last_at=at(12, 0))
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    window.show()
    (line,) = window.findChildren(StatusLine)
    notices: list[str] = []
    line.told.connect(lambda sentence, remedy: notices.append(f"{sentence} {remedy}"))
    filled.reach = dead(at(12, 3))
    line.look()
    line.look()
    assert len(notices) == 1
    assert "The public address does not answer, so results are fetched" in notices[0]
    assert any("connection was refused" in text for text in texts(window))
    filled.reach = Reach(URL, is_good=True, last_at=at(12, 9))
    line.look()
    filled.reach = dead(at(12, 10))
    line.look()
    assert len(notices) == 2


def test_a_moment_of_another_day_has_its_day() -> None:
    assert words.clock_time(at(12, 3)) == "12:03"
    assert words.clock_time(1_700_000_000_000) == words.moment_short(1_700_000_000_000)
    assert words.clock_time(None) == words.NOTHING
