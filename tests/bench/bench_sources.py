"""Pasted addresses: recognised, normalised, told apart from each other and from what is there."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure
from PySide6.QtWidgets import QApplication

from trackfutura_desktop import engine
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.pasted import recognise_lines
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.ui.address_model import AddressesModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from trackfutura_desktop.store.database import Database

_PASTED = 10_000
_MANY = 100_000
# as browsers and apps of the platforms write them; every fourth one is there twice in another spelling
_SPELLINGS = (
    "https://www.instagram.com/cafe{0}.berlin/?igsh=MTc4MmM1YmI2Ng&utm_source=qr",
    "https://m.facebook.com/Cafe.{0}?mibextid=ZbWKwL",
    "https://www.tiktok.com/@cafe{0}/video/73{0:017}?is_from_webapp=1&sender_device=pc",
    "https://youtu.be/aB{0:09}?si=abcdefgh&t=42",
    "https://www.linkedin.com/posts/cafe-{0}_coffee-activity-7{0:018}-AbCd?utm_source=share",
    "x: @cafe{0}",
    "https://www.reddit.com/r/cafe{0}/comments/1a{0}/a_cup_of_tea/?share_id=x",
    "INSTAGRAM.com/CAFE{0}.berlin",
)


def figures() -> Iterator[Figure]:
    """Times of one thread; the window looks at more than 2,000 lines beside itself."""
    app = QApplication.instance() or QApplication([])
    yield Figure("10,000 pasted addresses until all is told of them", _seconds(_told, _text(_PASTED)), "s", 1)
    rows = "".join(f"Café {n};instagram_posts;@cafe{n}.berlin;Spring\n" for n in range(_PASTED))
    yield Figure("the same as a table", _seconds(_told, f"name;service;instagram_link;group\n{rows}"), "s", 1)
    found = recognise_lines(_text(_MANY))
    model = AddressesModel(load_catalogue(), [])
    yield Figure("100,000 of them, in the window", _seconds(model.show_lines, found), "s", 1)
    yield from asyncio.run(_added(_MANY))
    del app


async def _added(count: int) -> list[Figure]:
    """Sources being added, and how long what is urgent waits for the writer meanwhile."""
    new = [
        Source(0, f"cafe{n}", Platform.INSTAGRAM, Service.POSTS, f"https://www.instagram.com/cafe{n}.berlin/")
        for n in range(count)
    ]
    waits: list[float] = []
    with tempfile.TemporaryDirectory(prefix="sources-") as folder:
        start = Start(folder=DataFolder(Path(folder)), listens=False, poll_seconds=3_600)
        async with engine.running(start, lambda _change: None) as workspace:
            started = time.perf_counter()
            adding = asyncio.ensure_future(add_sources(workspace, new))
            while not adding.done():
                waits.append(await asyncio.to_thread(_wait, workspace.database))
                await asyncio.sleep(0.005)
            took = time.perf_counter() - started
    waits.sort()
    return [
        Figure(f"adding {count:,} sources", took, "s"),
        Figure("an urgent write meanwhile, 99 of 100", waits[len(waits) * 99 // 100] * 1_000, "ms", 50),
    ]


def _wait(database: Database) -> float:
    began = time.perf_counter()
    database.submit(lambda _connection: None, urgent=True).result()
    return time.perf_counter() - began


def _text(count: int) -> str:
    last = len(_SPELLINGS)
    return "\n".join(_SPELLINGS[number % last].format(number - number % last) for number in range(count))


def _told(text: str) -> None:
    """From the text to rows that say what becomes of each line."""
    model = AddressesModel(load_catalogue(), [])
    model.show_lines(recognise_lines(text))
    if not model.new_sources() or model.problems():
        raise RuntimeError("The addresses were not recognised")


def _seconds(act: Callable[..., object], given: object) -> float:
    started = time.perf_counter()
    act(given)
    return time.perf_counter() - started
