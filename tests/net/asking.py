"""Asks a scripted server through the real client, without waiting between attempts."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import stamina
from scripted_server import ScriptedServer, answer, serving

from trackfutura_desktop.incoming import Take
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.faults import BrightDataError
from trackfutura_desktop.net.governor import Governor

T = TypeVar("T")

KEY = "invented-key"
ID = "sd_mkfabhyt4t1k9p2xq7"


async def _no_sleep(_seconds: float) -> None:
    await asyncio.sleep(0)


def governor() -> Governor:
    """Every look at its clock takes a second, so that a pause ends without waiting."""
    ticks = iter(range(10**9))
    return Governor(clock=lambda: float(next(ticks)), sleep=_no_sleep)


def client(url: str, token: str = KEY) -> BrightData:
    return BrightData(url, lambda: token, governor())


def at_once(work: Coroutine[Any, Any, T]) -> T:
    """Run without the pauses between two attempts."""
    with stamina.set_testing(testing=True, attempts=4, cap=True):
        return asyncio.run(work)


def asked(
    call: Callable[[BrightData], Awaitable[object]], *answers: bytes, token: str = KEY
) -> tuple[object, ScriptedServer]:
    """What a call returned or raised, and what the server received."""

    async def run() -> tuple[object, ScriptedServer]:
        async with serving(*answers) as server:
            bright = client(server.url, token)
            try:
                return await call(bright), server
            except BrightDataError as error:
                return error, server
            finally:
                await bright.aclose()

    return at_once(run())


def into(pieces: list[bytes]) -> Take:
    """Takes what is downloaded into a list."""

    async def take(piece: bytes) -> None:
        pieces.append(piece)

    return take


def said(body: object) -> bytes:
    return answer(200, json.dumps(body), {"Content-Type": "application/json"})
