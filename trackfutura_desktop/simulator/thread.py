"""The simulator in a thread with a loop of its own, for the demo and for tests."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager

from trackfutura_desktop.simulator.options import Options
from trackfutura_desktop.simulator.server import Simulator


async def _serve(
    simulator: Simulator, ready: "Future[asyncio.AbstractEventLoop]", end: asyncio.Event
) -> None:
    try:
        await simulator.start()
    except OSError as error:
        ready.set_exception(error)
        return
    ready.set_result(asyncio.get_running_loop())
    await end.wait()
    await simulator.stop()


@contextmanager
def running(options: Options | None = None) -> Iterator[Simulator]:
    """A running simulator; it ends with the block.

    Raises:
        OSError: No port could be opened.
    """
    simulator = Simulator(options)
    ready: Future[asyncio.AbstractEventLoop] = Future()
    end = asyncio.Event()
    thread = threading.Thread(
        target=lambda: asyncio.run(_serve(simulator, ready, end)), name="simulator", daemon=True
    )
    thread.start()
    loop = ready.result()
    try:
        yield simulator
    finally:
        loop.call_soon_threadsafe(end.set)
        thread.join()
