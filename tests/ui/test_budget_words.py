"""What the foot of the window says of the budget of calls."""

import asyncio

from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.governor import Governor, GovernorState
from trackfutura_desktop.ui import budget_words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.statusline import StatusLine


def test_the_foot_shows_what_is_left_of_the_budget(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    governor = Governor()
    client = BrightData("http://127.0.0.1:9", lambda: "", governor)
    workspace.bright_data, before = client, workspace.bright_data
    line = StatusLine(workspace, bus)
    qtbot.addWidget(line)

    def said() -> list[str]:
        line.look()
        return [dot.accessibleName() for dot in line.findChildren(StatusDot)]

    assert "Budget 8 of 8" in said()

    async def answered(retry_after: float) -> None:
        async with governor.turn():
            governor.answered(429, retry_after)

    asyncio.run(answered(0.0))
    assert "Budget 7 of 8" in said()
    asyncio.run(answered(3_000.0))
    assert any(each.startswith("Calls rest until ") for each in said())
    workspace.bright_data = before
    asyncio.run(client.aclose())


def test_the_words_explain_what_a_429_means() -> None:
    calm = budget_words.explained(GovernorState(answers_429=0, budget_left=8, paused_until=None))
    busy = budget_words.explained(GovernorState(answers_429=3, budget_left=5, paused_until=None))
    assert "25 times in five minutes" in calm
    assert "Nothing is lost" in busy
    assert (
        budget_words.state(GovernorState(answers_429=3, budget_left=5, paused_until=None)).tone == "warning"
    )
