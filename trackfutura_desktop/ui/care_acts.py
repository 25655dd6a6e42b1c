"""What can be done for the data and the program as a whole (see ui.actions)."""

from collections.abc import Callable

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui.actions import Act
from trackfutura_desktop.ui.care import Care


def of_care(care: Care) -> list[Act]:
    """Backups, checks and the log."""
    return [
        _act("data.folder", tr("Data folder, backup and restore…"), care.open_data),
        _act("data.check", tr("Check the data…"), care.open_integrity),
        _act("help.checkup", tr("Check this installation…"), care.open_checkup),
        _act("help.log", tr("Show the log…"), care.open_log),
    ]


def _act(name: str, title: str, do: Callable[[], object]) -> Act:
    return Act(name=name, title=title, group=tr("Help"), do=do)
