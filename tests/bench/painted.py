"""A process that says when its window was painted first: ``bare``, or ``ours`` with a data folder.

The benchmark of the start begins it, and ends it suddenly then.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from trackfutura_desktop.paths import DataFolder


def _say() -> None:
    os.write(1, b"painted\n")


def _bare() -> int:
    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, _say)  # when its children are painted, too

    application = QApplication(["bare"])
    window = Bare()
    window.resize(1280, 800)
    window.show()
    return application.exec()


def _ours(folder: str) -> int:
    from trackfutura_desktop import cli  # noqa: PLC0415 - a bare window is spared it
    from trackfutura_desktop.commands import spoken  # noqa: PLC0415

    speak = spoken.speak

    def watch(*folders: DataFolder) -> None:
        """Where the command imports the window, which is after the language."""
        speak(*folders)
        from trackfutura_desktop import app  # noqa: PLC0415
        from trackfutura_desktop.ui.window import MainWindow  # noqa: PLC0415

        class Painted(MainWindow):
            def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
                super().paintEvent(event)
                QTimer.singleShot(0, _say)

        vars(app)["MainWindow"] = Painted

    spoken.speak = watch
    return cli.main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(_bare() if sys.argv[1] == "bare" else _ours(sys.argv[2]))
