"""Which data folder and which address a command works on."""

import argparse
import os
from pathlib import Path

from trackfutura_desktop.paths import DataFolder


def data_folder(given: argparse.Namespace, default: DataFolder | None = None) -> DataFolder:
    """The option, else the environment, else the default, else the folder of the user."""
    if is_of_user(given):
        return default or DataFolder.of_user()
    said = getattr(given, "data_dir", None) or os.environ["TRACKFUTURA_DATA_DIR"]
    return DataFolder(Path(said).expanduser().absolute())


def is_of_user(given: argparse.Namespace) -> bool:
    """Whether nothing names a data folder, so that it is wherever the user has moved it."""
    return not (getattr(given, "data_dir", None) or os.environ.get("TRACKFUTURA_DATA_DIR"))


def api_base(given: argparse.Namespace) -> str:
    """The address of the API that the command line names, or an empty text."""
    return getattr(given, "api_base", "")
