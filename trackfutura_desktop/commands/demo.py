"""``trackfutura demo``: the main job against the simulator, in the real window."""

import argparse

from trackfutura_desktop.commands.place import data_folder
from trackfutura_desktop.commands.spoken import speak
from trackfutura_desktop.display import has_display
from trackfutura_desktop.interrupt import held_back
from trackfutura_desktop.paths import DataFolder


def run(given: argparse.Namespace) -> int:
    """Run the demo.

    Returns:
        0 only if everything that was produced is stored, 1 if something differs, 130 if the demo was ended
        before that was known.
    """
    folder = data_folder(given, default=DataFolder(DataFolder.of_user().root / "demo"))
    headless = given.headless or not has_display()
    folder.create()
    with held_back():
        if not headless:  # else all there is to see are the lines in the terminal, which are English
            speak(folder, DataFolder(folder.root.parent))  # that of the window it was started from
        from trackfutura_desktop.commands.demo_play import play  # noqa: PLC0415 - texts, after the language

    return play(given, folder, headless=headless)
