"""``trackfutura listen``: everything but the window."""

import argparse
import asyncio
import gc

from trackfutura_desktop import engine
from trackfutura_desktop.commands.place import api_base, data_folder, is_of_user
from trackfutura_desktop.flow.workspace import WEBHOOK_PATH
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.start import Start


def run(given: argparse.Namespace) -> int:
    """Listen until Ctrl+C."""
    asyncio.run(_listen(given))
    return 0


async def _listen(given: argparse.Namespace) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    start = Start(
        folder=data_folder(given),
        follows_move=is_of_user(given),
        api_base=api_base(given),
        host=given.host,
        port=given.port,
        needs_port=True,
    )
    with on_interrupt(lambda: loop.call_soon_threadsafe(stop.set)):
        async with engine.running(start, publish=lambda _change: None) as workspace:
            gc.freeze()  # so a collection, which every answer waits for, looks only at what came since
            print(f"listening on {workspace.local_url}{WEBHOOK_PATH}", flush=True)
            await stop.wait()
