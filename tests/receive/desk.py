"""A whole engine on a temporary folder, to which tests POST over real sockets."""

import asyncio
import contextlib
import gzip
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

import httpx
import msgspec

from trackfutura_desktop import engine
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.flow.workspace import NOTIFY_PATH, WEBHOOK_PATH, Workspace
from trackfutura_desktop.incoming import whole_body
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source, recognise
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import deliveries, leaves, listing, runs, search, sources, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.search import RecordErrorRow
from trackfutura_desktop.store.tree import Folder, FolderKey

if TYPE_CHECKING:
    from trackfutura_desktop.model.change import Change

SECRET = "invented-webhook-secret-7261"
NOBODY = "http://127.0.0.1:9"  # the discard port: every call fails at once
ACCOUNT = "https://www.instagram.com/northwind.studio/"
OTHER = "https://www.instagram.com/lumen.cafe/"
WEBHOOK = WEBHOOK_PATH
NOTIFY = NOTIFY_PATH
T = TypeVar("T")


class Asked(NamedTuple):
    """A request that was sent, as the database knows it."""

    run_id: int
    batch_id: int
    reference: str
    snapshot_id: str


def post(code: str, account: str = ACCOUNT, *, minute: int = 0, **more: object) -> dict[str, object]:
    """An invented post of Instagram as Bright Data sends it; ``minute`` is when it was collected."""
    record: dict[str, object] = {
        "url": f"https://www.instagram.com/p/{code}/",
        "user_posted": account.rstrip("/").rpartition("/")[2],
        "description": f"Morning light {code}",
        "num_comments": 3,
        "date_posted": "2026-03-01T08:00:00.000Z",
        "likes": 40,
        "post_id": f"35{code}",
        "shortcode": code,
        "timestamp": f"2026-03-02T09:{minute:02}:00.000Z",
        "discovery_input": {"url": account},
    }
    return record | more


def failure(address: str = ACCOUNT, message: str = "Page not found") -> dict[str, object]:
    """An invented error record."""
    return {
        "timestamp": "2026-03-02T09:00:00.000Z",
        "input": {"url": address},
        "error": message,
        "error_code": "dead_page",
    }


def encoded(records: object) -> bytes:
    return msgspec.json.encode(records)


def lines(records: Sequence[object]) -> bytes:
    return b"".join(msgspec.json.encode(each) + b"\n" for each in records)


def packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def rest_of(opened: socket.socket) -> bytes:
    """What comes until the listener closes; a reset is a close, too."""
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while data := opened.recv(65_536):
            received += data
    return received


def until(condition: Callable[[], T | None], seconds: float = 30.0) -> T:
    """What ``condition`` gives as soon as it is true."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it did not come true in time"
        time.sleep(0.005)
    return found


class Desk(AbstractContextManager["Desk"]):
    """The engine in a thread of its own; it can be stopped and started again on the same folder."""

    workspace: Workspace

    def __init__(
        self, root: Path, *, api_base: str = NOBODY, token: str = "", poll_seconds: float = 3_600
    ) -> None:
        self.folder = DataFolder(root)
        self.api_base = api_base
        self.token = token
        self.poll_seconds = poll_seconds
        self.changes: list[Change] = []
        self.client = httpx.Client(trust_env=False, timeout=60)
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self.client.close()

    def start(self) -> None:
        """Start the engine; raises what it raises."""
        ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, Workspace]] = Future()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="desk")
        self._thread.start()
        self._loop, self._end, self.workspace = ready.result(60)

    def stop(self) -> None:
        """End the engine in order."""
        if self._thread is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join(30)
            assert not self._thread.is_alive()
        self._thread = None

    def restart(self) -> None:
        self.stop()
        self.start()

    async def _serve(
        self, ready: "Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, Workspace]]"
    ) -> None:
        end = asyncio.Event()
        start = Start(
            folder=self.folder,
            api_base=self.api_base,
            api_token=self.token,
            port=0,
            needs_port=True,
            poll_seconds=self.poll_seconds,
        )
        try:
            async with engine.running(start, self.changes.append) as workspace:
                ready.set_result((asyncio.get_running_loop(), end, workspace))
                await end.wait()
        except Exception as error:
            if ready.done():
                raise
            ready.set_exception(error)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a flow on the engine's loop."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(60)

    def url(self, path: str = WEBHOOK) -> str:
        return f"{self.workspace.local_url}{path}"

    def send(
        self,
        body: object,
        headers: dict[str, str] | None = None,
        *,
        snapshot: str = "",
        query: str = "",
        path: str = WEBHOOK,
        secret: str = SECRET,
    ) -> httpx.Response:
        """POST a body: bytes as they are, anything else as JSON."""
        content = body if isinstance(body, bytes) else encoded(body)
        sent = {"Content-Type": "application/json"}
        if secret:
            sent["Authorization"] = f"Bearer {secret}"
        if snapshot:
            sent["Snapshot-Id"] = snapshot
        address = self.url(path) + (f"?{query}" if query else "")
        return self.client.post(address, content=content, headers=sent | (headers or {}))

    def take(
        self,
        body: object,
        headers: dict[str, str] | None = None,
        *,
        snapshot: str = "",
        query: str = "",
        path: str = WEBHOOK,
    ) -> Event:
        """POST a body that must be accepted; returns the event when it is processed."""
        answer = self.send(body, headers, snapshot=snapshot, query=query, path=path)
        assert answer.status_code == 200, answer.text
        self.settle()
        return self.event(answer.json()["webhook_event_id"])

    def settle(self) -> None:
        """Wait until no delivery waits to be processed."""
        until(lambda: not self.waiting())

    def waiting(self) -> list[int]:
        with self.workspace.database.read() as connection:
            return deliveries.waiting_events(connection)

    def put_in(self, body: bytes, **values: object) -> int:
        """Store a delivery as the receiver does, but tell nobody of it; returns its event."""
        given = {"channel": "webhook", "headers": "{}", "received_at": self.workspace.clock(), **values}
        return self.workspace.database.write(
            lambda connection: deliveries.add_pending(connection, whole_body(body), **given)
        )

    def event(self, event_id: int) -> Event:
        with self.workspace.database.read() as connection:
            found = deliveries.event(connection, event_id)
        assert found is not None
        return found

    def events(self) -> list[Event]:
        with self.workspace.database.read() as connection:
            return deliveries.events(connection)

    def ask(self, *urls: str, snapshot: str = "", service: Service | None = None) -> Asked:
        """A run over addresses of one platform and service, sent and, with a snapshot id, accepted."""
        run_id = self.create(*urls, service=service)
        with self.workspace.database.read() as connection:
            (request,) = runs.requests(connection, run_id)

        def sent(connection: Connection) -> None:
            now = self.workspace.clock()
            runs.reopen_request(connection, request.id, now)
            if snapshot:
                runs.accept_request(connection, request.id, snapshot, now, now + 3_600_000)

        self.workspace.database.write(sent)
        return Asked(run_id, request.id, request.reference, snapshot)

    def create(self, *urls: str, service: Service | None = None) -> int:
        found = [recognise(url) for url in urls]
        wanted = [Source(0, each.url, each.platform, service or each.service, each.url) for each in found]
        self.run(add_sources(self.workspace, wanted))
        with self.workspace.database.read() as connection:
            known = sources.sources(connection, self.workspace.project.id)
        addresses = {(each.platform, each.service, each.url) for each in wanted}
        ids = [each.id for each in known if (each.platform, each.service, each.url) in addresses]
        assert len(ids) == len(urls)
        return self.run(create_run(self.workspace, ids, RunOptions()))

    def request(self, batch_id: int) -> runs.Request:
        with self.workspace.database.read() as connection:
            found = runs.request(connection, batch_id)
        assert found is not None
        return found

    def jobs(self, run_id: int) -> list[runs.Job]:
        with self.workspace.database.read() as connection:
            return runs.jobs(connection, run_id)

    def rows(self, run_id: int, job_id: int = 0) -> list[ContentRow]:
        page = Page(FolderKey(run_id, job_id=job_id))
        with self.workspace.database.read() as connection:
            return listing.part(connection, page, 0, 1_000_000)

    def errors(self, run_id: int) -> list[RecordErrorRow]:
        with self.workspace.database.read() as connection:
            return search.errors(connection, FolderKey(run_id))

    def runs(self) -> list[Folder]:
        with self.workspace.database.read() as connection:
            return tree.runs(connection, self.workspace.project.id)

    def unmatched(self) -> Folder | None:
        """The folder of what fits no run, if there is one."""
        return next((folder for folder in self.runs() if folder.is_unmatched), None)

    def folders(self, key: FolderKey) -> list[Folder]:
        """What the tree shows right under a folder."""
        with self.workspace.database.read() as connection:
            if key.content_id:
                return []
            if key.group:
                starts = [0, *leaves.next_starts(connection, key.job_id, 0, key.group - 1)]
                return leaves.leaves(connection, key, starts[key.group - 1])
            if key.job_id:
                return leaves.groups(connection, key) or leaves.leaves(connection, key)
            return tree.children(connection, key)

    def spooled(self) -> list[str]:
        return sorted(path.name for path in self.folder.spool.iterdir())


def adds_up(event: Event) -> bool:
    """received = stored + updated + duplicate + error + rejected."""
    outcomes = (
        event.stored_count,
        event.updated_count,
        event.duplicate_count,
        event.error_count,
        event.rejected_count,
    )
    return event.received_count == sum(outcomes)


def counts(event: Event) -> tuple[int, int, int, int, int, int]:
    """(received, stored, updated, duplicate, error, rejected) of a processed event."""
    assert event.status is EventStatus.PROCESSED, (event.status, event.error_message)
    assert adds_up(event)
    return (
        event.received_count,
        event.stored_count,
        event.updated_count,
        event.duplicate_count,
        event.error_count,
        event.rejected_count,
    )
