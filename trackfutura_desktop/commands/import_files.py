"""``trackfutura import``: files of Bright Data, and runs that were exported elsewhere, become runs."""

import argparse
import asyncio
from pathlib import Path

from trackfutura_desktop import engine
from trackfutura_desktop.commands.place import api_base, data_folder, is_of_user
from trackfutura_desktop.commands.printed import plain
from trackfutura_desktop.flow import run_file
from trackfutura_desktop.flow.import_file import Imported, import_files, processed
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.lock import FolderInUse
from trackfutura_desktop.start import Start


def run(given: argparse.Namespace) -> int:
    """Import the files and wait until their records are stored."""
    paths = [Path(each).expanduser().absolute() for each in given.files]
    try:
        asyncio.run(_imported(given, paths))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None
    except FolderInUse as error:
        raise FolderInUse(
            error.sentence, "Drop the files on its window, or close it first and try again."
        ) from error
    return 0


async def _imported(given: argparse.Namespace, paths: list[Path]) -> None:
    start = Start(
        folder=data_folder(given),
        follows_move=is_of_user(given),
        api_base=api_base(given),
        listens=False,
    )
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - asyncio.run made one
    with on_interrupt(lambda: loop.call_soon_threadsafe(task.cancel)):
        async with engine.running(start, publish=lambda _change: None) as workspace:
            watch = Watch()
            for path in [each for each in paths if run_file.is_one(each)]:
                await _take_runs(workspace, path, watch)
            others = [each for each in paths if not run_file.is_one(each)]
            async for each in import_files(workspace, others, watch, given.name or ""):
                await _tell(workspace, each, watch)


async def _take_runs(workspace: Workspace, path: Path, watch: Watch) -> None:
    found = await run_file.import_runs(workspace, path, watch)
    for each in found:
        if each.is_repeat:
            print(
                f"{plain(path.name)}: the run “{plain(each.name)}” is here already; nothing was stored again."
            )
    made = [each for each in found if not each.is_repeat]
    if made:
        count = await run_file.processed(workspace, made, watch)
        names = ", ".join(f"“{plain(each.name)}”" for each in made)
        print(f"{plain(path.name)}: {count:,} records stored. Run: {names}.")


async def _tell(workspace: Workspace, imported: Imported, watch: Watch) -> None:
    name, run_name = plain(imported.path.name), plain(imported.run_name)
    if imported.is_repeat:
        print(f"{name}: imported before, as the run “{run_name}”; nothing was stored again.")
        return
    try:
        outcome = await processed(workspace, imported, watch)
    except asyncio.CancelledError:
        print(f"{name}: kept; its records are stored at the next start.")
        raise
    print(f"{name}: {outcome.sentence} Run: “{run_name}”.")
