"""``trackfutura``: the window."""

import argparse

from trackfutura_desktop import app, engine
from trackfutura_desktop.commands.place import api_base, data_folder


def run(given: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    return app.run_window(engine.Start(folder=data_folder(given), api_base=api_base(given)))
