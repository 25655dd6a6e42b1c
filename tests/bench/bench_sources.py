"""Pasted addresses: recognised, normalised, told apart from each other and from what is there."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures import Figure, percentile
from PySide6.QtWidgets import QApplication

from trackfutura_desktop import engine
from trackfutura_desktop.flow.sources import add_sources, edit_sources, put_sources_back, remove_sources
from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.pasted import recognise_lines
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.ui.address_model import AddressesModel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator

    from trackfutura_desktop.store.database import Database
    from trackfutura_desktop.store.source_edits import Removed

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
    yield from asyncio.run(_listed(_many(_MANY)))
    del app


async def _many(count: int) -> AsyncIterator[Figure]:
    """Sources being added, changed, removed and put back; how long what is urgent waits for the writer."""
    new = [
        Source(0, f"cafe{n}", Platform.INSTAGRAM, Service.POSTS, f"https://www.instagram.com/cafe{n}.berlin/")
        for n in range(count)
    ]
    with tempfile.TemporaryDirectory(prefix="sources-") as folder:
        start = Start(folder=DataFolder(Path(folder)), listens=False, poll_seconds=3_600)
        async with engine.running(start, lambda _change: None) as workspace:
            removed: list[Removed] = []

            async def remove() -> None:
                removed.extend(await remove_sources(workspace, range(1, count + 1)))

            edit = SourceEdit(group="Spring")
            acts: dict[str, Callable[[], Coroutine[Any, Any, object]]] = {
                "adding": lambda: add_sources(workspace, new),
                "changing": lambda: edit_sources(workspace, range(1, count + 1), edit),
                "removing": remove,
                "putting back": lambda: put_sources_back(workspace, removed),
            }
            for name, act in acts.items():
                took, waits = await _with_urgent_writes(workspace.database, act())
                yield Figure(f"{name} {count:,} sources", took, "s")
                yield Figure(
                    "an urgent write meanwhile, 99 of 100", percentile(waits, 0.99) * 1_000, "ms", 50
                )


async def _with_urgent_writes(
    database: Database, work: Coroutine[Any, Any, object]
) -> tuple[float, list[float]]:
    waits: list[float] = []
    started = time.perf_counter()
    doing = asyncio.ensure_future(work)
    while not doing.done():
        waits.append(await asyncio.to_thread(_wait, database))
        await asyncio.sleep(0.005)
    await doing
    return time.perf_counter() - started, waits


async def _listed(figures: AsyncIterator[Figure]) -> list[Figure]:
    return [each async for each in figures]


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
