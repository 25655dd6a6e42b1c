"""The demo beside the window: another process on a data folder of its own."""

import sys

from trackfutura_desktop.paths import DataFolder


def demo_command(folder: DataFolder) -> list[str]:
    """Program and arguments that start the demo; its data lie in ``demo`` in the data folder."""
    is_bundle = getattr(sys, "frozen", False)  # PyInstaller's: the program is the interpreter
    program = [sys.executable] if is_bundle else [sys.executable, "-m", "trackfutura_desktop"]
    return [*program, "demo", "--data-dir", str(folder.root / "demo")]
