"""``trackfutura tree``: the stored data as a tree in the terminal.

As JSON a list of the runs, newest first and what fits no run last. Every folder is an object with these keys,
which stay:

- ``type`` (run, platform, service, job), ``name``, ``status``
- ``records`` (pieces of content) and ``errors`` (error, warning and unreadable records)
- ``children``: a list of folders; not of a job
- ``id``: of a run and of a job; ``url`` and ``request_id`` (the snapshot id): of a job
- ``platform``: below a run; ``service``: below a platform
- ``message``: only where there is something to say, such as why a job failed
"""

import argparse
from collections.abc import Sequence
from typing import Any

from trackfutura_desktop.commands.place import data_folder
from trackfutura_desktop.commands.printed import plain, print_json
from trackfutura_desktop.commands.stored import chosen_projects, opened
from trackfutura_desktop.store import tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.sources import Project
from trackfutura_desktop.store.tree import Folder, FolderType


def run(given: argparse.Namespace) -> int:
    """Print the tree of one project or of all."""
    with opened(data_folder(given)) as database, database.read() as connection:
        chosen = chosen_projects(connection, given.project)
        if given.json:
            print_json(as_data(connection, chosen))
        else:
            print("\n".join(lines(connection, chosen)))
    return 0


def as_data(connection: Connection, chosen: Sequence[Project]) -> list[dict[str, Any]]:
    """The runs of projects with everything under them down to the jobs."""
    folders = [folder for project in chosen for folder in tree.runs(connection, project.id)]
    return [_data(connection, folder) for folder in folders]


def lines(connection: Connection, chosen: Sequence[Project]) -> list[str]:
    """The tree of projects as lines of text."""
    shown: list[str] = []
    for data in as_data(connection, chosen):
        _add_lines(shown, data, "")
    return shown or ["No runs yet."]


def _data(connection: Connection, folder: Folder) -> dict[str, Any]:
    key = folder.key
    data: dict[str, Any] = {"type": key.type.value, "name": folder.name, "status": folder.status.value}
    if key.type is FolderType.RUN:
        data["id"] = key.run_id
    if key.type is FolderType.JOB:
        data |= {"id": key.job_id, "url": folder.url, "request_id": folder.request_id}
    if key.platform:
        data["platform"] = key.platform
    if key.service:
        data["service"] = key.service
    data |= {"records": folder.content_count, "errors": folder.error_count}
    if folder.message:
        data["message"] = folder.message
    if key.type is not FolderType.JOB:
        data["children"] = [_data(connection, child) for child in tree.children(connection, key)]
    return data


def _add_lines(shown: list[str], data: dict[str, Any], indent: str) -> None:
    problems = f", {_counted(data['errors'], 'error')}" if data["errors"] else ""
    message = f"  ({plain(data['message'])})" if "message" in data else ""
    line = (
        f"{plain(data['name'])}  {_counted(data['records'], 'record')}{problems}  {data['status']}{message}"
    )
    shown.append(f"{indent}{line}")
    for child in data.get("children", []):
        _add_lines(shown, child, indent + "  ")


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
