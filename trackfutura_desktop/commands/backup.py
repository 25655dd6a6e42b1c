"""``trackfutura backup``: everything in one file, also while the window is open."""

import argparse
import time
from pathlib import Path

from trackfutura_desktop.commands.place import data_folder
from trackfutura_desktop.commands.progress import progress
from trackfutura_desktop.commands.stored import opened
from trackfutura_desktop.flow import backup_file
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.paths import private_umask


def run(given: argparse.Namespace) -> int:
    """Write the backup and say what it holds."""
    private_umask()
    folder, path = data_folder(given), Path(given.file).expanduser().absolute()
    with opened(folder):
        watch, now = Watch(), time.time_ns() // 1_000_000
        with on_interrupt(watch.stop), progress(watch):
            try:
                report = backup_file.write(folder, path, watch, now, with_media=given.media)
            except Stopped:
                raise KeyboardInterrupt from None
    print(f"{report.sentence} ({report.size:,} bytes)")
    if report.absent:
        print(f"{report.absent:,} raw bodies are not in it: their files are not there any more.")
    return 0
