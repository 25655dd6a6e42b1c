"""A process that says when its window was painted first: ``bare``, or ``ours`` with a data folder.

The benchmark of the start begins it, and ends it suddenly then.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from trackfutura_desktop.paths import DataFolder


def _say(word: str) -> None:
    os.write(1, f"{word}\n".encode())


def _is_paint(event: QEvent) -> bool:
    """Whether all of a window, with what is in it, was painted and handed to the screen by this event."""
    return event.type() is QEvent.Type.UpdateRequest


def _bare() -> int:
    class Bare(QMainWindow):
        def event(self, event: QEvent) -> bool:
            done = super().event(event)
            if _is_paint(event):
                _say("painted")
            return done

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
            def event(self, event: QEvent) -> bool:
                done = super().event(event)
                if _is_paint(event):
                    _say("filled" if self.is_filled else "painted")
                return done

        vars(app)["MainWindow"] = Painted

    spoken.speak = watch
    return cli.main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(_bare() if sys.argv[1] == "bare" else _ours(sys.argv[2]))
