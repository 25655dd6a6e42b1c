"""A long act as others see it: how far it is, and that it shall stop."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The user stopped it; nothing of it is left behind."""


class Watch:
    """Shared by the thread that works, which alone sets the fields, and the one that shows them."""

    def __init__(self) -> None:
        self.step = ""
        """What is being done, as a word for people."""
        self.done = 0
        self.total = 0
        """How much there is, in the unit of ``done``; 0 while it is not known."""
        self._is_stopped = False

    def begin(self, step: str, total: int) -> None:
        """Begin another step."""
        self.step, self.done, self.total = step, 0, total

    def stop(self) -> None:
        """Let the work end soon. Callable from any thread."""
        self._is_stopped = True

    @property
    def is_stopped(self) -> bool:
        """Whether the work shall end."""
        return self._is_stopped

    def look(self) -> None:
        """Go on, unless the work shall end.

        Raises:
            Stopped: It shall.
        """
        if self._is_stopped:
            raise Stopped

    def advance(self, more: int) -> None:
        """Note that so much more is done.

        Raises:
            Stopped: The work shall end.
        """
        self.look()
        self.done += more


async def in_thread(watch: Watch, work: Callable[..., T], *arguments: object) -> T:
    """Run ``work`` in a thread. A task that is cancelled stops it and waits until it has cleaned up.

    Raises:
        Stopped: ``watch`` was told to stop.
    """
    running = asyncio.get_running_loop().run_in_executor(None, partial(work, *arguments))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        watch.stop()
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()  # it was stopped or had ended: nobody waits for the result any more
        raise
