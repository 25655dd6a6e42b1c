"""Raw bodies of processed deliveries: packed, kept for a time and a size, and never those that are needed."""

import hashlib
import resource
import sqlite3
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from typing import TYPE_CHECKING

import pytest
from desk import ACCOUNT, Desk, counts, encoded, lines, packed, post, until

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import assigning, replay, upkeep
from trackfutura_desktop.flow.retention import Retention, Tidied
from trackfutura_desktop.flow.upkeep import Upkeep
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import bodies
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.deliveries import change_event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SNAPSHOT = "sd_invented0031"
DAY_MS = 86_400_000
LARGE = lines([post(f"L{number}") for number in range(300)])
SMALL = encoded([post("AAA1"), post("AAA2")])


def tidied(desk: Desk, **limits: float) -> Tidied:
    desk.workspace.settings.keep_bodies_days = int(limits.get("days", 0))
    desk.workspace.settings.keep_bodies_gb = limits.get("gb", 0.0)
    return Retention(desk.workspace, lambda: False).tidy()


def later(desk: Desk, days: int) -> None:
    now = desk.workspace.clock
    desk.workspace.clock = lambda: now() + days * DAY_MS


def whole(desk: Desk, event_id: int) -> bytes:
    return replay.body_preview(desk.workspace, event_id, 10_000_000)


@pytest.mark.parametrize("body", [LARGE, SMALL], ids=["in the spool", "in the row"])
def test_a_processed_body_is_packed_and_reads_as_it_arrived(desk: Desk, body: bytes) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(body, snapshot=SNAPSHOT)
    done = tidied(desk)
    kept = desk.event(event.id)
    assert (done.packed, kept.packing) == (1, "zstd")
    assert kept.kept_size is not None
    assert done.saved_bytes == event.size - kept.kept_size > 0
    assert whole(desk, event.id) == body
    assert desk.spooled() == ([f"{event.spool_file}.zst"] if event.spool_file else [])
    before = desk.rows(asked.run_id)
    desk.run(replay.process_again(desk.workspace, [event.id]))
    desk.settle()
    assert counts(desk.event(event.id)) == counts(event)
    assert [row.id for row in desk.rows(asked.run_id)] == [row.id for row in before]
    assert tidied(desk) == Tidied()


def test_what_does_not_get_smaller_stays_as_it_came_and_is_tried_once(desk: Desk) -> None:
    noise = "".join(hashlib.sha256(bytes([number % 256, number >> 8])).hexdigest() for number in range(3_000))
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(
        packed(encoded([post("AAA1", noise=noise)])), {"Content-Encoding": "gzip"}, snapshot=SNAPSHOT
    )
    assert event.spool_file
    assert tidied(desk) == Tidied()
    kept = desk.event(event.id)
    assert (kept.packing, kept.kept_size, kept.spool_file) == ("", event.size, event.spool_file)
    assert desk.spooled() == [event.spool_file]


def _needed(desk: Desk) -> list[int]:
    """Deliveries whose bodies somebody may still need."""
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    found = [
        desk.take([post("UUU1")], snapshot="sd_nobody_asked9").id,  # unmatched
        desk.send([post("TTT1")], {"X-Test": "true", "X-BrightData-Test": "true"}).json()["webhook_event_id"],
    ]
    states = [each for each in EventStatus if each not in (EventStatus.PROCESSED, EventStatus.TEST_PROCESSED)]
    made = {status: desk.take([post(f"X{status}")], snapshot=SNAPSHOT).id for status in states}

    def changed(connection: Connection) -> None:
        for status, event_id in made.items():
            change_event(connection, event_id, status=status)

    desk.workspace.database.write(changed)
    return [*found, *made.values()]


def test_what_is_still_needed_is_neither_packed_nor_removed(desk: Desk) -> None:
    needed = _needed(desk)
    later(desk, 1_000)
    tidied(desk, days=1, gb=1e-9)
    for event_id in needed:
        event = desk.event(event_id)
        assert (event.packing, event.body_removed_at) == ("", None), event.status
        assert len(whole(desk, event_id)) == event.size


@pytest.mark.parametrize("body", [LARGE, SMALL], ids=["in the spool", "in the row"])
def test_after_its_time_a_body_is_removed_and_that_is_told(desk: Desk, body: bytes) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(body, snapshot=SNAPSHOT)
    later(desk, 89)
    assert tidied(desk, days=90).removed == 0
    later(desk, 2)
    assert tidied(desk, days=90).removed == 1
    assert desk.spooled() == []
    gone = desk.event(event.id)
    assert gone.body_removed_at is not None
    assert whole(desk, event.id) == b""
    assert len(desk.rows(asked.run_id)) == event.received_count
    assert "bodies tidied" in desk.folder.log.read_text(encoding="utf-8")
    with pytest.raises(UserError, match="removed to keep within") as refused:
        desk.run(replay.process_again(desk.workspace, [event.id]))
    assert refused.value.remedy
    with desk.workspace.database.read() as connection:
        totals = bodies.totals(connection)
    assert (totals.kept, totals.kept_bytes, totals.removed) == (0, 0, 1)
    assert totals.last_removed_at == gone.body_removed_at


def test_above_the_size_the_oldest_go_first(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    ids = [
        desk.take(lines([post(f"L{part}x{number}") for number in range(300)]), snapshot=SNAPSHOT).id
        for part in range(4)
    ]
    tidied(desk)
    each = desk.event(ids[3]).kept_size or 0
    assert tidied(desk, gb=2.5 * each / 1_024**3).removed == 2
    assert [desk.event(event_id).body_removed_at is None for event_id in ids] == [False, False, True, True]
    assert len(desk.spooled()) == 2


def test_a_clock_that_was_moved_back_removes_nothing(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.take(SMALL, snapshot=SNAPSHOT)
    later(desk, -4_000)
    assert tidied(desk, days=1).removed == 0


def test_a_delivery_is_not_taken_from_its_request_if_others_could_not_bring_back_what_goes_with_it(
    desk: Desk,
) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    other = desk.ask(ACCOUNT, snapshot="sd_invented0032")
    old = desk.take([post("AAA1"), post("AAA2")], snapshot=SNAPSHOT)
    later(desk, 10)
    new = desk.take([post("AAA2", likes=41)], snapshot=SNAPSHOT)
    assert tidied(desk, days=5).removed == 1
    assert desk.event(old.id).body_removed_at
    before = desk.rows(asked.run_id)
    with pytest.raises(UserError, match="stays as it is"):
        desk.run(assigning.assign(desk.workspace, [new.id], other.batch_id))
    assert desk.rows(asked.run_id) == before


class _Cut(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("place", ["pack", "file_packed", "remove"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_sudden_end_while_packing_loses_nothing_and_leaves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, place: str, when: str
) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(LARGE, snapshot=SNAPSHOT)
    owner = bodies if place == "file_packed" else Spool
    real: Callable[..., object] = getattr(owner, place)

    def cut(*arguments: object) -> object:
        if when == "after":
            real(*arguments)
        raise _Cut

    with monkeypatch.context() as patch:
        patch.setattr(owner, place, cut)
        if place == "file_packed":  # inside the transaction, which is then not committed
            patch.setattr(owner, place, lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                tidied(desk)
        else:
            with pytest.raises(_Cut):
                tidied(desk)
    desk.restart()
    assert whole(desk, event.id) == LARGE
    assert len(desk.spooled()) == 1
    tidied(desk)
    assert desk.spooled() == [f"{event.spool_file}.zst"]
    assert whole(desk, event.id) == LARGE


def test_a_packed_file_that_was_damaged_is_noticed(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(LARGE, snapshot=SNAPSHOT)
    tidied(desk)
    path = desk.folder.spool / desk.event(event.id).spool_file
    path.write_bytes(path.read_bytes()[:-100])
    desk.run(replay.process_again(desk.workspace, [event.id]))
    desk.settle()
    assert desk.event(event.id).status is EventStatus.PROCESSING_ERROR
    assert "is damaged" in desk.event(event.id).error_message


@contextmanager
def full_disk(most: int) -> "Iterator[None]":
    """No file may grow beyond ``most`` bytes, as on a disk without room."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("room", [True, False])
def test_a_full_disk_while_packing_only_puts_it_off(desk: Desk, *, room: bool) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(LARGE, snapshot=SNAPSHOT)
    disk: AbstractContextManager[None] = nullcontext() if room else full_disk(1_000)
    retain = Retention(desk.workspace, lambda: False)
    desk.workspace.settings.keep_bodies_days = 0
    with disk:
        done = retain.tidy()
    assert done.packed == int(room)
    assert whole(desk, event.id) == LARGE
    assert tidied(desk).packed == int(not room)
    assert len(desk.spooled()) == 1


def test_it_stops_at_once_when_the_program_ends(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(LARGE, snapshot=SNAPSHOT)
    looks = iter([False, False, True])
    Retention(desk.workspace, lambda: next(looks, True)).tidy()
    assert desk.event(event.id).packing == ""
    assert desk.spooled() == [event.spool_file]


def test_the_hourly_round_counts_what_there_is(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.take(LARGE, snapshot=SNAPSHOT)
    Upkeep(desk.workspace).once()
    stock = desk.workspace.stock
    assert stock is not None
    assert (stock.kept, stock.removed, stock.backups) == (1, 0, 1)
    assert 0 < stock.kept_bytes < len(LARGE)
    assert desk.workspace.storage_problem == ""


def test_a_copy_that_fails_is_told_until_one_succeeds(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(LARGE, snapshot=SNAPSHOT)
    care = Upkeep(desk.workspace)
    with full_disk(400_000):
        care.once()
    assert "No backup copy" in desk.workspace.storage_problem
    care.once()
    assert desk.workspace.storage_problem == ""

    def is_packed() -> bool:
        care.once()
        return desk.event(event.id).packing == "zstd"

    until(is_packed)  # what else wrote on the full disk may have put the database in doubt for a moment


def test_each_start_has_the_database_checked_and_a_large_one_once_a_day(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check() -> str:
        Upkeep(desk.workspace).once()
        assert desk.workspace.stock is not None
        return desk.workspace.stock.check

    desk.restart()
    assert desk.workspace.database.needs_check
    assert check() == "done"  # by its copy
    desk.restart()
    assert check() == "done"  # there is a copy of the day already
    desk.restart()
    monkeypatch.setattr(upkeep, "_LARGE", 1_000)
    assert check() == "daily"
    desk.workspace.database.ended_in_order = False  # as after a crash
    assert check() == "done"
    desk.restart()
    later(desk, 2)
    with full_disk(100_000):  # for the copy of the next day
        assert check() == "done"


def test_on_a_damaged_database_no_body_is_removed(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(LARGE, snapshot=SNAPSHOT)
    with closing(sqlite3.connect(desk.folder.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_content_event_id_job_id'"
        ).fetchone()[0]
    with desk.folder.database.open("rb+") as file:
        file.seek((page - 1) * 16_384)
        file.write(b"\xde\xad" * 4_000)
    later(desk, 1_000)
    Upkeep(desk.workspace).once()
    assert "is damaged" in desk.workspace.storage_problem
    assert desk.event(event.id).body_removed_at is None
