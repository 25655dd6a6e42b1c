"""Receiving a delivery: stored as it came, then answered; what it means is found out later."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.firstlook import look_at
from trackfutura_desktop.flow.marks import PARAMETER
from trackfutura_desktop.flow.storing import Draft, Outcome, store_all
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.delivery import Arrival, Reply, snapshot_ids
from trackfutura_desktop.model.reach import arrived
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.writer import StorageUnavailable

if TYPE_CHECKING:
    from concurrent.futures import Future

# Bright Data gives up after 30 s and sends again; by then it must know.
_ANSWER_SECONDS = 25.0
_AT_ONCE = 256
_GATHERING_SECONDS = 0.002


class Receiver:
    """Stores deliveries and tells ``on_stored`` which events wait to be processed.

    Those that arrive while a commit is under way are gathered and go to the writer as one piece of work: one
    hand-over between the threads and a few statements for all of them. Those that were just answered mostly
    come again at once, so they are waited for a moment: the threads share one interpreter, and it is quicker
    to receive all and then store all than to do both by turns.
    """

    def __init__(
        self,
        workspace: Workspace,
        on_stored: Callable[[int], None],
        answer_seconds: float = _ANSWER_SECONDS,
    ) -> None:
        self._workspace = workspace
        self._on_stored = on_stored
        self._answer_seconds = answer_seconds
        self._spool = workspace.spool
        self._waiting: list[Draft] = []
        self._under_way = False
        self._expected = 1
        self._gathering: asyncio.TimerHandle | None = None
        self._open: dict[asyncio.Future[Reply], tuple[float, Draft]] = {}  # the oldest first
        self._watching: asyncio.TimerHandle | None = None  # one for all: most are answered long before

    def receive(self, arrival: Arrival) -> "asyncio.Future[Reply]":
        """Begin to store one delivery; what to answer is there when it is durable. On one loop only.

        If it could not be stored, or not in time, there is ``StorageUnavailable`` or whatever went wrong
        instead, and the sender must send again.
        """
        loop = asyncio.get_running_loop()
        if self._is_check(arrival):
            self._spool.remove(arrival.body)
            checked = loop.create_future()
            checked.set_result(Reply(200, "checked"))
            return checked
        draft = _drafted(arrival, self._workspace.clock(), loop)
        self._open[draft.answer] = (loop.time() + self._answer_seconds, draft)
        if self._watching is None:
            self._watching = loop.call_later(self._answer_seconds, self._give_up_overdue, loop)
        self._waiting.append(draft)
        self._gather(loop)
        return draft.answer

    def _is_check(self, arrival: Arrival) -> bool:
        """Whether it is the marked delivery of a check of the public address."""
        if f"{PARAMETER}=" not in arrival.query:
            return False
        has_secret = self._workspace.keys.accepts(arrival.header("Authorization"))
        return self._workspace.marks.notice(arrival.path, arrival.query, 200 if has_secret else 401)

    def _note_way(self, arrival: Arrival) -> None:
        """What came through the public address shows that it leads here."""
        url = self._workspace.public_url
        if not url:
            return
        asked = arrival.header("X-Forwarded-Host") or arrival.header("Host")
        if asked.strip().lower() == urlsplit(url).netloc.lower():
            self._workspace.reach = arrived(url, self._workspace.clock())

    def _give_up_overdue(self, loop: asyncio.AbstractEventLoop) -> None:
        self._watching = None
        for due, draft in list(self._open.values()):
            if due > loop.time():
                self._watching = loop.call_at(due, self._give_up_overdue, loop)
                return
            self._give_up(draft)

    def _give_up(self, draft: Draft) -> None:
        """Answer in time. What the writer has may become an event all the same, so it keeps its file."""
        if any(each is draft for each in self._waiting):
            self._waiting = [each for each in self._waiting if each is not draft]
            self._spool.remove(draft.arrival.body)
        self._end(
            draft,
            StorageUnavailable(
                tr("The database was busy for too long, so the delivery was not confirmed."),
                tr("Close other programs that use the data folder; the delivery is repeated."),
            ),
        )

    def _gather(self, loop: asyncio.AbstractEventLoop) -> None:
        """Have what waits stored when as many are here as came the last time, or none came for a moment."""
        if self._under_way or not self._waiting:
            return
        if len(self._waiting) >= self._expected:
            self._submit_waiting(loop)
        elif self._gathering is None:
            self._gathering = loop.call_later(_GATHERING_SECONDS, self._submit_waiting, loop)

    def _submit_waiting(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._gathering is not None:
            self._gathering.cancel()
            self._gathering = None
        drafts, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        if drafts:
            self._under_way = True
            self._submit(loop, drafts)

    def _submit(self, loop: asyncio.AbstractEventLoop, drafts: list[Draft]) -> None:
        database = self._workspace.database
        try:
            storing = database.submit(
                lambda connection: store_all(connection, drafts, self._spool), urgent=True
            )
        except RuntimeError as error:  # the program ends
            self._under_way = False
            self._refuse(drafts, error)
            return
        storing.add_done_callback(lambda done: self._tell(loop, drafts, done))

    def _tell(
        self, loop: asyncio.AbstractEventLoop, drafts: list[Draft], done: "Future[list[Outcome]]"
    ) -> None:
        with contextlib.suppress(RuntimeError):  # the listener ended; nobody is told, so they come again
            loop.call_soon_threadsafe(self._stored, loop, drafts, done)

    def _stored(
        self, loop: asyncio.AbstractEventLoop, drafts: list[Draft], done: "Future[list[Outcome]]"
    ) -> None:
        self._under_way = False
        self._expected = min(len(drafts) + len(self._waiting), _AT_ONCE)
        error = done.exception()
        try:
            if error is None:
                self._answer(drafts, done.result())
            elif len(drafts) == 1 or isinstance(error, UserError):
                self._refuse(drafts, error)
            else:  # a fault over one of them must not stop the others
                for draft in drafts:
                    self._submit(loop, [draft])
        finally:  # a fault of those who are told must not hold up what waits
            self._gather(loop)

    def _answer(self, drafts: list[Draft], outcomes: list[Outcome]) -> None:
        for draft, outcome in zip(drafts, outcomes, strict=True):
            self._end(draft, outcome.reply)
        for draft, outcome in zip(drafts, outcomes, strict=True):
            self._note_way(draft.arrival)
            if outcome.unneeded is not None:
                self._spool.remove(outcome.unneeded)
            if outcome.status is EventStatus.PENDING:
                self._on_stored(outcome.event_id)
        self._workspace.publish(Change(events=frozenset(outcome.event_id for outcome in outcomes)))

    def _refuse(self, drafts: list[Draft], error: BaseException) -> None:
        for draft in drafts:
            self._spool.remove(draft.arrival.body)
            self._end(draft, error)

    def _end(self, draft: Draft, result: Reply | BaseException) -> None:
        self._open.pop(draft.answer, None)  # it was given up already if the writer took too long
        if draft.answer.done():
            return
        if isinstance(result, Reply):
            draft.answer.set_result(result)
        else:
            draft.answer.set_exception(result)


def _drafted(arrival: Arrival, now: int, loop: asyncio.AbstractEventLoop) -> Draft:
    """What is to be stored of a delivery. Its records are not kept: hundreds of deliveries may wait."""
    look, first = look_at(arrival)
    candidates = snapshot_ids(arrival.headers, arrival.query, first)
    reference = arrival.query_value("ref") if arrival.query else ""
    return Draft(arrival, look, candidates, reference, now, loop.create_future())
