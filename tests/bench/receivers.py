"""A process that receives: ``bare`` only reads and answers, ``ours`` stores, ``whole`` also processes.

Called with the kind, a folder and SQLite's synchronous mode; prints its port, ends when its input ends.
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from aiohttp import web
from senders import SECRET

os.environ["TRACKFUTURA_WEBHOOK_SECRET"] = SECRET
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
_NOBODY = "http://127.0.0.1:9"


class Receiving:
    """A receiver in a process of its own, while the block lasts."""

    def __init__(self, kind: str, folder: Path, synchronous: str = "FULL") -> None:
        arguments = [sys.executable, str(Path(__file__)), kind, str(folder), synchronous]
        self._process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.pid = self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


def _bare() -> None:
    """Serve in a thread of its own, as the listener does."""

    async def answer(request: web.Request) -> web.Response:
        size = 0
        while chunk := await request.content.readany():
            size += len(chunk)
        return web.json_response({"status": "accepted", "webhook_event_id": size})

    async def serve() -> None:
        application = web.Application()
        application.router.add_post("/api/brightdata/webhook/", answer)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        _tell(runner.addresses[0][1])
        await asyncio.Event().wait()

    threading.Thread(target=lambda: asyncio.run(serve()), daemon=True).start()
    sys.stdin.read()


async def _ours(folder: Path, synchronous: str, *, processes: bool) -> None:
    """The engine; without ``processes`` what was stored is left where it is."""
    from sqlalchemy import Engine, event  # noqa: PLC0415 - as below

    from trackfutura_desktop import engine  # noqa: PLC0415 - the bare process shall not hold it
    from trackfutura_desktop.flow.ingest import Ingest  # noqa: PLC0415 - as above
    from trackfutura_desktop.paths import DataFolder  # noqa: PLC0415 - as above
    from trackfutura_desktop.start import Start  # noqa: PLC0415
    from trackfutura_desktop.store import database  # noqa: PLC0415 - as above

    if not processes:
        Ingest.add = lambda _self, event_id: None  # type: ignore[assignment,method-assign] # noqa: ARG005
    if synchronous != "FULL":
        make = database.sqlite_engine  # only this benchmark may want less

        def engine_of(path: Path, **wishes: bool) -> Engine:
            made = make(path, **wishes)
            event.listen(made, "connect", lambda made, _: made.execute(f"PRAGMA synchronous = {synchronous}"))
            return made

        database.sqlite_engine = engine_of
    gc.disable()  # as in the application
    start = Start(folder=DataFolder(folder), api_base=_NOBODY, port=0, needs_port=True)
    async with engine.running(start, lambda _change: None) as workspace:
        _tell(urlsplit(workspace.local_url).port or 0)
        await asyncio.to_thread(sys.stdin.read)


def _tell(port: int) -> None:
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _, chosen, place, mode = sys.argv
    if chosen == "bare":
        _bare()
    else:
        asyncio.run(_ours(Path(place), mode, processes=chosen == "whole"))
