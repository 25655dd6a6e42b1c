"""``trackfutura restore``: go back to a backup, while nothing else uses the data folder."""

import argparse
import time
from contextlib import ExitStack
from pathlib import Path

from trackfutura_desktop import crash, log
from trackfutura_desktop.commands.place import data_folder
from trackfutura_desktop.commands.progress import progress
from trackfutura_desktop.flow import restore
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.lock import FolderInUse, FolderLock
from trackfutura_desktop.paths import private_umask


def run(given: argparse.Namespace) -> int:
    """Verify the backup, put the present data aside and the backup in its place."""
    crash.arm()
    private_umask()
    folder, path = data_folder(given), Path(given.file).expanduser().absolute()
    folder.create()
    with ExitStack() as stack:
        try:
            stack.callback(FolderLock(folder.root / "lock").release)
        except FolderInUse as error:
            raise FolderInUse(error.sentence, "Close it first, or restore in its window.") from error
        log.start(folder.log)
        stack.callback(log.stop)
        if restore.is_half_done(folder):  # its data is whole only afterwards
            restore.finish(folder)
        watch = Watch()
        with on_interrupt(watch.stop), progress(watch):
            try:
                restore.prepare(folder, path, watch, time.time_ns() // 1_000_000)
            except Stopped:
                raise KeyboardInterrupt from None
        restored = restore.finish(folder)
    assert restored is not None  # noqa: S101 - it was prepared, and nobody else has the folder
    print(restored.sentence)
    return 0
