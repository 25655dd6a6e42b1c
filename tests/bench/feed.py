"""Bodies of invented records of about 2 KB, and a whole engine to feed with them."""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
import random
import time
from typing import TYPE_CHECKING

import msgspec

from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source, recognise
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import deliveries, runs, sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from trackfutura_desktop.flow.workspace import Workspace
    from trackfutura_desktop.model.change import Change
    from trackfutura_desktop.store.database import Connection

ACCOUNTS = [f"studio.{number:03}" for number in range(40)]
NOBODY = "http://127.0.0.1:9"  # the discard port: every call fails at once
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SYLLABLES = ("ka", "lo", "mi", "ter", "son", "va", "ri", "du", "pel", "shi", "no", "gar", "est", "um")
# The n-th word is about n times as rare as the first, as in any language.
_WORDS = ["".join(parts) for size in (1, 2, 3, 4) for parts in itertools.product(_SYLLABLES, repeat=size)][
    :8_000
]
_RARITY = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(_WORDS))))
_CDN = "https://cdn.invented.example/v"


def record(number: int, chance: random.Random) -> dict[str, object]:
    """An invented post of Instagram with the fields of real ones."""
    account, code = chance.choice(ACCOUNTS), "D" + "".join(chance.choices(_ALPHABET, k=10))
    words = chance.choices(_WORDS, cum_weights=_RARITY, k=chance.randrange(10, 60))
    native_id, address = str(3_500_000_000_000_000_000 + number), f"https://www.instagram.com/p/{code}/"

    def picture() -> str:
        return f"{_CDN}/{chance.getrandbits(128):032x}.jpg?oh={chance.getrandbits(96):024x}"

    comments = [
        {"comments": " ".join(chance.choices(_WORDS, k=6)), "likes": chance.randrange(9), "photo": picture()}
        for _ in range(3)
    ]
    return {
        "url": address,
        "user_posted": account,
        "description": " ".join(words),
        "hashtags": [f"#{word}" for word in words[:4]],
        "num_comments": chance.randrange(400),
        "date_posted": f"2026-0{chance.randrange(1, 9)}-{chance.randrange(10, 28)}T09:12:00.000Z",
        "likes": chance.randrange(90_000),
        "photos": [picture()],
        "latest_comments": comments,
        "post_id": native_id,
        "shortcode": code,
        "content_type": "Image",
        "pk": native_id,
        "content_id": code,
        "thumbnail": picture(),
        "followers": chance.randrange(1_000_000),
        "posts_count": chance.randrange(4_000),
        "profile_image_link": f"{_CDN}/{account}.jpg",
        "is_verified": False,
        "is_paid_partnership": False,
        "partnership_details": None,
        "user_posted_id": str(17_000_000_000 + len(account)),
        "post_content": [{"index": 0, "type": "Photo", "url": picture(), "id": native_id, "alt_text": None}],
        "audio": None,
        "profile_url": f"https://www.instagram.com/{account}",
        "videos_duration": None,
        "images": [],
        "alt_text": f"Photo by {account}",
        "photos_number": 1,
        "timestamp": f"2026-09-02T09:{chance.randrange(10, 59)}:00.000Z",
        "input": {"url": address},
        "discovery_input": {
            "url": f"https://www.instagram.com/{account}/",
            "num_of_posts": 10,
            "start_date": "",
            "end_date": "",
        },
    }


def body(records: int, seed: int, *, is_list: bool = False) -> Iterator[bytes]:
    """A body in pieces: JSON lines, or one list."""
    chance = random.Random(seed)  # noqa: S311 - invented data
    encode = msgspec.json.Encoder().encode
    if is_list:
        yield b"["
    for number in range(records):
        ending = b"\n" if not is_list else b",\n" if number < records - 1 else b"]"
        yield encode(record(number, chance)) + ending


def start(root: Path) -> Start:
    """An engine on an empty folder that receives nothing by itself."""
    return Start(folder=DataFolder(root), api_base=NOBODY, listens=False, poll_seconds=3_600)


async def ask(workspace: Workspace) -> tuple[int, int]:
    """A run over all accounts, sent: (run, request)."""
    found = [recognise(f"https://www.instagram.com/{name}/") for name in ACCOUNTS]
    await add_sources(
        workspace, [Source(0, each.url, each.platform, each.service, each.url) for each in found]
    )
    with workspace.database.read() as connection:
        tracked = sources.sources(connection, workspace.project.id)
    options = RunOptions()
    run_id = await create_run(workspace, [each.id for each in tracked], options)
    with workspace.database.read() as connection:
        (request,) = runs.requests(connection, run_id)
    return run_id, request.id


async def store(workspace: Workspace, batch_id: int, pieces: Iterator[bytes]) -> int:
    """Put a body into the spool and its event into the database; returns the event's id."""
    incoming = Spool(workspace.folder.spool).open()
    for piece in pieces:
        incoming.write(piece)
    stored = await incoming.finish()

    def add(connection: Connection) -> int:
        return deliveries.add_pending(
            connection,
            stored,
            channel="webhook",
            batch_id=batch_id,
            received_at=workspace.clock(),
        )

    return workspace.database.write(add)


async def processed(workspace: Workspace, event_id: int) -> deliveries.Event:
    """Hand an event to ingest and wait for its end."""
    publish, ended = workspace.publish, asyncio.Event()
    loop = asyncio.get_running_loop()
    news = itertools.count()

    def look(change: Change) -> None:
        publish(change)
        # No batch, and not the beginning: looks of our own count as what processing costs.
        if event_id in change.events and not change.jobs and next(news):
            loop.call_soon_threadsafe(ended.set)

    workspace.publish = look
    workspace.on_waiting(event_id)
    try:
        while True:
            await ended.wait()
            ended.clear()
            with workspace.database.read() as connection:
                event = deliveries.event(connection, event_id)
            assert event is not None
            if event.finished_at is not None:
                assert event.status is EventStatus.PROCESSED, event.error_message
                return event
    finally:
        workspace.publish = publish


def ingest_process() -> int:
    """The process id of the ingest process; 0 if it does not run."""
    found = (each.pid for each in multiprocessing.active_children() if each.name == "ingest")
    return next(found, 0) or 0


def cpu_seconds() -> float:
    """CPU time of this process and of the ingest process."""
    mine = time.process_time()
    if not ingest_process():
        return mine
    # As clock_getcpuclockid does; /proc counts in steps of 10 ms.
    return mine + time.clock_gettime(~ingest_process() << 3 | 2)
