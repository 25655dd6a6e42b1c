"""``trackfutura simulate``: the simulator of Bright Data alone."""

import argparse
import asyncio
import errno

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.simulator import VALID_TOKEN, Options, Simulator


def run(given: argparse.Namespace) -> int:
    """Simulate until Ctrl+C."""
    asyncio.run(_simulate(given.port, given.seed))
    return 0


async def _simulate(port: int, seed: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    simulator = Simulator(Options(seed=seed, media_base="own"))
    with on_interrupt(lambda: loop.call_soon_threadsafe(stop.set)):
        try:
            await simulator.start(port=port)
        except OSError as error:
            is_taken = error.errno == errno.EADDRINUSE
            reason = "is taken by another program" if is_taken else f"cannot be used: {error.strerror}"
            raise UserError(
                f"Port {port} {reason}.", "Choose another one with --port; 0 takes any free one."
            ) from error
        try:
            print(f"simulating Bright Data on {simulator.url}  (API key: {VALID_TOKEN})", flush=True)
            await stop.wait()
        finally:
            await simulator.stop()
