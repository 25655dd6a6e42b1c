"""Keeping settings of runs under a name."""

import asyncio

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.run import LONGEST_NAME, RunOptions
from trackfutura_desktop.store import presets


async def save_preset(workspace: Workspace, name: str, options: RunOptions) -> None:
    """Keep settings; what was kept under the name before is replaced.

    Raises:
        UserError: The name cannot be used.
    """
    chosen = " ".join(name.split())
    if not chosen or len(chosen) > LONGEST_NAME or not chosen.isprintable():
        raise UserError(
            tr("The preset was not saved: it needs a name."),
            tr("Use one line of at most {longest_name} characters.", longest_name=LONGEST_NAME),
        )
    project, now = workspace.project.id, workspace.clock()
    await asyncio.wrap_future(
        workspace.database.submit(
            lambda connection: presets.save_preset(connection, project, chosen, options, now)
        )
    )


async def delete_preset(workspace: Workspace, preset_id: int) -> None:
    """Forget a preset; runs that were made with it stay as they are."""
    await asyncio.wrap_future(
        workspace.database.submit(lambda connection: presets.delete_preset(connection, preset_id))
    )
