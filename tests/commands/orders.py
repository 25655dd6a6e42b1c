"""Runs that are sent by one program and completed by another."""

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from prepared import prepare
from trackfutura_desktop import engine
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.sources import add_sources, recognise_lines
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import sources

ONE = "https://www.instagram.com/northwind.studio/"
THREE = f"{ONE}\nhttps://www.tiktok.com/@lumen.cafe\nhttps://www.facebook.com/fieldnotes.daily"
KEY = {"TRACKFUTURA_API_TOKEN": VALID_TOKEN}


def sent(folder: Path, api_base: str, addresses: str = THREE, posts: int = 5, **start: Any) -> int:
    """Create a run, send its requests and end at once; gives the port where webhooks shall arrive."""
    prepare(folder)

    async def story() -> int:
        chosen = {"port": 0, "api_base": api_base, "api_token": VALID_TOKEN, "poll_seconds": 0.5, **start}
        own = Start(folder=DataFolder(folder), **chosen)
        async with engine.running(own, lambda _change: None) as workspace:
            pasted = [line.source for line in recognise_lines(addresses)]
            await add_sources(workspace, [source for source in pasted if source is not None])
            with workspace.database.read() as connection:
                ids = [source.id for source in sources.sources(connection, workspace.project.id)]
            run_id = await create_run(workspace, ids, RunOptions(num_of_posts=posts))
            assert await start_run(workspace, run_id) == []
            return urlsplit(workspace.local_url).port or 0

    return asyncio.run(story())
