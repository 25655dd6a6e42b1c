"""Changing the catalogue, and comparing it with what Bright Data lists."""

import asyncio
import os

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue, CatalogueError, load_catalogue
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.own_catalogue import Comparison, OwnCatalogue, compared, read_own, written
from trackfutura_desktop.paths import DataFolder


def load(folder: DataFolder) -> Catalogue:
    """The catalogue with everything that the user added and changed.

    Raises:
        CatalogueError: A file of the user is broken.
    """
    return read_own(folder.own_catalogue).applied(load_catalogue(folder.catalogue))


def own(workspace: Workspace) -> OwnCatalogue:
    """What the user changed.

    Raises:
        CatalogueError: The file is broken.
    """
    return read_own(workspace.folder.own_catalogue)


async def keep(workspace: Workspace, layer: OwnCatalogue) -> None:
    """Store what the user changed, and use it from now on; runs that are made already stay as they are.

    Raises:
        CatalogueError: The file cannot be written, or an id is there twice. Nothing was changed.
    """
    ids = [dataset.id for dataset in layer.datasets]
    if len(set(ids)) < len(ids):
        raise CatalogueError(
            tr("Two datasets have the same id, so nothing was changed."), tr("Type another id.")
        )
    await asyncio.to_thread(_write, workspace.folder, layer)
    workspace.catalogue = load(workspace.folder)
    workspace.publish(Change(sources=True))


async def check(workspace: Workspace) -> Comparison:
    """Ask Bright Data which datasets the account may use, and compare.

    Raises:
        UserError: It could not be asked.
    """
    listed = await workspace.bright_data.scrapers()
    if not listed:
        raise UserError(
            tr("Bright Data listed no datasets, so nothing could be compared."), tr("Try it again later.")
        )
    return compared(workspace.catalogue, {each.dataset_id: each.name for each in listed})


def _write(folder: DataFolder, layer: OwnCatalogue) -> None:
    path = folder.own_catalogue
    draft = path.with_suffix(".part")
    try:
        with draft.open("w", encoding="utf-8") as target:
            target.write(written(layer))
            target.flush()
            os.fsync(target.fileno())
        read_own(draft)  # what cannot be read again must not replace what can
        draft.replace(path)
    except OSError as error:
        raise CatalogueError(
            tr(
                "The catalogue could not be stored: {strerror}. Nothing was changed.",
                strerror=error.strerror or error,
            ),
            tr("Make room on the disk, or make the data folder writable."),
        ) from error
