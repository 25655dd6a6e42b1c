"""``trackfutura export``: records as a file, also while the window is open."""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from trackfutura_desktop.commands.place import data_folder
from trackfutura_desktop.commands.progress import progress
from trackfutura_desktop.commands.stored import chosen_projects, opened
from trackfutura_desktop.commands.where import filters
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import export, export_notes
from trackfutura_desktop.flow.export import Format, Order, Report
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.export import COLUMNS, RECORD, Scope
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.sources import Project
from trackfutura_desktop.store.tree import FolderKey


def run(given: argparse.Namespace) -> int:
    """Write the file and say what it holds."""
    folder = data_folder(given)
    with opened(folder) as database:
        with database.read() as connection:
            key = _key(connection, given)
        order = _order(given, key)
        watch = Watch()
        with on_interrupt(watch.stop), progress(watch):
            try:
                report = export.write(database, folder, order, watch, lambda: time.time_ns() // 1_000_000)
            except Stopped:
                raise KeyboardInterrupt from None
        _say(report)
        if report.noted is not None:
            try:
                export_notes.note(database, folder, report.noted)
            except (OSError, UserError) as error:
                raise UserError(
                    f"The file is complete, but that it was exported could not be noted: {error}.",
                    "The next export with --new will hold these records again.",
                ) from error
    return 0


def _order(given: argparse.Namespace, key: FolderKey) -> Order:
    path = Path(given.file).expanduser().absolute()
    columns = tuple(name for name in (given.columns or "").split(",") if name) or COLUMNS
    return Order(
        path=path,
        format=Format(given.format) if given.format else export.format_of(path),
        scope=Scope(Page(key, words=given.search or "", filters=filters(given.where))),
        columns=(*columns, RECORD) if given.raw else columns,
        has_folders=given.folders,
        has_bom=given.bom,
        only_new=given.new,
    )


def _key(connection: Connection, given: argparse.Namespace) -> FolderKey:
    """The folder that the options name.

    Raises:
        UserError: There is no such folder.
    """
    chosen = chosen_projects(connection, given.project)
    run_id = _run_id(connection, given.run, chosen) if given.run else 0
    key = FolderKey(
        run_id,
        _word(Platform, given.platform),
        _word(Service, given.service),
        given.job or 0,
        project_id=chosen[0].id if given.project is not None and not run_id else 0,
    )
    is_folder = key.run_id or key.platform or key.service or key.job_id
    if is_folder and not tree.has_jobs(connection, key):
        raise UserError(
            "There is no folder with this run, platform, service and job, so nothing was exported.",
            "The command tree --json lists what there is.",
        )
    return key


def _run_id(connection: Connection, said: str, chosen: Sequence[Project]) -> int:
    """A run by its name or, where no run has it for a name, by its id."""
    found = [folder for project in chosen for folder in tree.runs(connection, project.id)]
    for folder in found:
        if folder.name == said:
            return folder.key.run_id
    for folder in found:
        if str(folder.key.run_id) == said:
            return folder.key.run_id
    raise UserError(
        f"There is no run {said!r}, so nothing was exported.", "The command tree lists the runs by name."
    )


def _word(kind: type[Platform] | type[Service], said: str | None) -> str:
    if not said:
        return ""
    if said.lower() not in list(kind):
        raise UserError(f"There is no {kind.__name__.lower()} {said!r}.", f"There are: {', '.join(kind)}.")
    return said.lower()


def _say(report: Report) -> None:
    noun = "record" if report.rows == 1 else "records"
    print(f"{report.rows:,} {noun} in {report.path} ({report.size:,} bytes), read back and complete.")
    print(f"SHA-256 {report.sha256}")
    for note in report.notes:
        print(note)
