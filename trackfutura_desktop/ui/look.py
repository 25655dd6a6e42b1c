"""Appearance and text size, changed at once and kept for the next start."""

from PySide6.QtWidgets import QApplication

from trackfutura_desktop import settings
from trackfutura_desktop.first_look import TEXT_SIZES, Appearance, TextSize
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.ui import theme


def choose(workspace: Workspace, appearance: Appearance | None = None, size: TextSize | None = None) -> None:
    """Use and keep another appearance or text size; what is None stays.

    Raises:
        UserError: The settings file cannot be read; what was chosen is used until the end.
    """
    now = workspace.settings
    now.appearance = appearance or now.appearance
    now.text_size = size or now.text_size
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, now.appearance, now.text_size)
    path = workspace.folder.settings
    # read again: what a variable says for this start only does not belong into the file
    in_file = settings.load(path, environment={})
    in_file.appearance, in_file.text_size = now.appearance, now.text_size
    settings.save(in_file, path)


def next_size(now: TextSize, step: int) -> TextSize:
    """The size above (``step`` 1) or below (-1); the last one stays."""
    place = TEXT_SIZES.index(now) + step
    return TEXT_SIZES[min(len(TEXT_SIZES) - 1, max(0, place))]
