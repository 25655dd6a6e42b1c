"""Starting, ending and resuming the engine; what stands in its way is told in words."""

import asyncio
import contextlib
import os
import resource
import socket
import sqlite3
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from desk import ACCOUNT, OTHER, Desk, counts, lines, post, until

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import ingest, replay
from trackfutura_desktop.flow.checkup import check_installation
from trackfutura_desktop.flow.import_file import import_file
from trackfutura_desktop.flow.retention import Retention
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.lock import FolderInUse
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.net.admission import Admission
from trackfutura_desktop.net.webhook import Listener, PortUnusable
from trackfutura_desktop.settings import SettingsUnreadable
from trackfutura_desktop.spool import Spool

if TYPE_CHECKING:
    from trackfutura_desktop.model.delivery import Reply

SNAPSHOT = "sd_invented0007"


def test_a_second_program_on_the_folder_is_refused_and_disturbs_nothing(desk: Desk) -> None:
    second = Desk(desk.folder.root)
    with pytest.raises(FolderInUse) as refused, second.client:
        second.start()
    assert str(desk.folder.root) in refused.value.sentence
    assert refused.value.remedy
    assert counts(desk.take([post("AAA1")], snapshot=SNAPSHOT)) == (1, 1, 0, 0, 0, 0)


def test_the_folder_is_free_again_after_the_end(tmp_path: Path) -> None:
    for _ in range(2):
        with Desk(tmp_path / "data") as desk:
            desk.take([post("AAA1")], snapshot=SNAPSHOT)
    assert threading.active_count() < 30


def test_a_broken_settings_file_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    root = tmp_path / "data"
    root.mkdir()
    (root / "settings.toml").write_text("listener_port = many\n")
    desk = Desk(root)
    with pytest.raises(SettingsUnreadable) as refused, desk.client:
        desk.start()
    assert "settings.toml" in refused.value.sentence
    assert (root / "settings.toml").read_text() == "listener_port = many\n"
    (root / "settings.toml").unlink()
    with Desk(root):
        pass


@pytest.mark.parametrize(
    "content", [b"not a database at all, " * 400, b"SQLite format 3\0" + b"\xff" * 9_000]
)
def test_a_damaged_database_is_reported_and_kept(tmp_path: Path, content: bytes) -> None:
    root = tmp_path / "data"
    root.mkdir()
    (root / "trackfutura.db").write_bytes(content)
    desk = Desk(root)
    with pytest.raises(UserError) as refused, desk.client:
        desk.start()
    assert "trackfutura.db" in refused.value.sentence
    assert refused.value.remedy
    assert (root / "trackfutura.db").read_bytes() == content


def test_a_database_that_is_gone_takes_nothing_else_with_it(desk: Desk) -> None:
    kept = desk.take(lines([post(f"L{number}") for number in range(300)]))
    assert desk.workspace.database.back_up(desk.workspace.clock(), lambda: False) is not None
    log = desk.folder.database.with_name("trackfutura.db-wal")
    remains = log.read_bytes()
    desk.stop()
    for gone in (b"", None):
        log.write_bytes(remains)
        desk.folder.database.write_bytes(b"")
        if gone is None:
            desk.folder.database.unlink()
        with pytest.raises(UserError, match="is empty, and the log beside it is not") as refused:
            desk.start()
        assert "backups" in refused.value.remedy
        assert log.read_bytes() == remains
    log.unlink()
    desk.start()
    assert [path.name for path in desk.folder.rescued.iterdir()] == [kept.spool_file]
    assert "There was no database" in desk.workspace.storage_problem
    copies = list(desk.folder.root.glob("backups-until-*/*.db"))
    assert len(copies) == 1
    assert str(copies[0]) in desk.workspace.storage_problem
    for day in range(1, 12):  # those of the new database do not push it out
        now = desk.workspace.clock() + day * 86_400_000
        assert desk.workspace.database.back_up(now, lambda: False) is not None
    assert copies[0].exists()
    assert "1 body that the database does not know" in desk.workspace.storage_problem
    desk.restart()
    assert desk.workspace.storage_problem == ""


def test_a_database_of_a_newer_version_is_refused_and_kept(tmp_path: Path) -> None:
    root = tmp_path / "data"
    with Desk(root):
        pass
    with sqlite3.connect(root / "trackfutura.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (root / "trackfutura.db").read_bytes()
    desk = Desk(root)
    with pytest.raises(UserError, match="newer version") as refused, desk.client:
        desk.start()
    assert "--data-dir" in refused.value.remedy
    assert (root / "trackfutura.db").read_bytes() == before


def unused(spool: Path) -> Listener:
    """A listener to which nothing is sent."""

    def receive(_arrival: object) -> "asyncio.Future[Reply]":
        raise AssertionError

    admission = Admission(lambda _: True, Spool(spool), tests_are_open=lambda: True, public_url=lambda: "")
    return Listener(receive, admission, Spool(spool), clock=lambda: 0)


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        listener = unused(tmp_path)
        with pytest.raises(PortUnusable, match=f"Port {port} is taken") as refused:
            listener.start("127.0.0.1", port)
        assert "--port" in refused.value.remedy


@pytest.mark.parametrize("host", ["hooks.invalid", "a" * 300, "203.0.113.9", ""])
def test_a_host_that_is_not_of_this_machine_is_named(tmp_path: Path, host: str) -> None:
    listener = unused(tmp_path)
    if not host:  # every address of this machine
        listener.start(host, 0)
        listener.stop()
        listener.stop()
        return
    with pytest.raises(PortUnusable, match="cannot be received on"):
        listener.start(host, 0)


@pytest.mark.expects_error_log
def test_a_listener_that_ends_by_itself_is_told_of_and_its_address_is_given_to_nobody(desk: Desk) -> None:
    publish = desk.workspace.publish

    def tell(change: Change) -> None:
        publish(change)
        if threading.current_thread().name == "webhook listener":
            asyncio.get_running_loop().stop()

    desk.workspace.publish = tell
    url = desk.url()
    assert desk.workspace.webhook_base
    with contextlib.suppress(httpx.TransportError):  # it may still be answered
        desk.send([post("AAA1")], snapshot=SNAPSHOT)
    problem = until(lambda: desk.workspace.listener_problem)
    assert "not received any more" in problem
    assert desk.workspace.webhook_base == ""
    with pytest.raises(httpx.ConnectError):
        desk.client.post(url)
    assert "listener broke" in desk.folder.log.read_text(encoding="utf-8")


def test_what_lay_about_is_removed_at_the_start_and_what_is_known_is_kept(desk: Desk) -> None:
    event = desk.take(lines([post(f"L{number}") for number in range(300)]), snapshot=SNAPSHOT)
    (desk.folder.spool / "0011.part").write_bytes(b"half a body")
    (desk.folder.spool / "0022").write_bytes(b"a whole body that nobody was told of")
    (desk.folder.spool / "folder").mkdir()
    desk.restart()
    assert desk.spooled() == sorted([event.spool_file, "folder"])


def test_a_database_that_is_locked_during_the_import_only_delays_it(impatient: Desk) -> None:
    desk = impatient
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    body = lines([post(f"S{number}") for number in range(8_000)])
    desk.send(body, snapshot=SNAPSHOT)
    until(lambda: desk.event(1).started_at)
    other = sqlite3.connect(desk.folder.database, isolation_level=None, timeout=10)
    other.execute("BEGIN IMMEDIATE")
    try:
        waits = "event waits for the database"
        until(lambda: waits in desk.folder.log.read_text(encoding="utf-8"))
    finally:
        other.execute("ROLLBACK")
        other.close()
    desk.settle()
    assert counts(desk.event(1)) == (8_000, 8_000, 0, 0, 0, 0)
    assert len(desk.rows(asked.run_id)) == 8_000


def test_a_full_folder_of_events_is_resumed_in_the_order_of_arrival(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    for number in range(20):
        desk.send([post("AAA1", likes=number, timestamp=None)], snapshot=SNAPSHOT)
    desk.restart()
    desk.settle()
    assert [row.likes for row in desk.rows(asked.run_id)] == [19]
    assert {event.status for event in desk.events()} == {EventStatus.PROCESSED}


def test_the_window_hears_of_what_changed(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.changes.clear()
    event = desk.take([post("AAA1")], snapshot=SNAPSHOT)
    heard = desk.changes[0]
    for change in desk.changes[1:]:
        heard |= change
    assert event.id in heard.events
    assert heard.jobs == {job.id for job in desk.jobs(asked.run_id)}


@pytest.mark.parametrize("name", ["with blank", "100%", "what?", "ünï#1", "a&b=c"])
def test_the_data_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    if os.name == "nt" and "?" in name:
        pytest.skip("no such name on Windows")
    with Desk(tmp_path / name) as desk:
        assert counts(desk.take([post("AAA1")], snapshot=SNAPSHOT)) == (1, 1, 0, 0, 0, 0)
    assert (tmp_path / name / "trackfutura.db").stat().st_size > 0


def test_after_going_back_to_a_copy_newer_bodies_are_put_aside_and_told(desk: Desk) -> None:
    before = desk.take(lines([post(f"L{number}") for number in range(300)]), snapshot=SNAPSHOT)
    copy = desk.workspace.database.back_up(desk.workspace.clock(), lambda: False)
    assert copy is not None
    after = desk.take(lines([post(f"M{number}") for number in range(300)]), snapshot=SNAPSHOT)
    desk.stop()
    desk.folder.database.write_bytes(copy.read_bytes())
    desk.start()
    assert desk.spooled() == [before.spool_file]
    assert [path.name for path in (desk.folder.root / "rescued").iterdir()] == [after.spool_file]
    assert "restored from a backup copy" in desk.workspace.storage_problem
    assert any("1 body that the database did not know" in said for said in findings(desk))
    desk.restart()
    assert desk.workspace.storage_problem == ""
    assert [event.id for event in desk.events()] == [before.id]


def findings(desk: Desk) -> list[str]:
    async def found() -> list[str]:
        return [each.text async for each in check_installation(desk.folder, "", desk.workspace)]

    return desk.run(found())


def test_bodies_that_were_put_aside_can_be_imported_however_they_were_packed(desk: Desk) -> None:
    copy = desk.workspace.database.back_up(desk.workspace.clock(), lambda: False)
    assert copy is not None
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    packed = desk.take(lines([post(f"L{number}") for number in range(300)]), snapshot=SNAPSHOT)
    Retention(desk.workspace, lambda: False).tidy()
    plain = desk.take(lines([post(f"M{number}") for number in range(200)]))
    desk.stop()
    for left in ("0123456789abcdef01234567.part", "rows-of-the-ingest"):
        (desk.folder.spool / left).write_bytes(b"[{")
    desk.folder.database.write_bytes(copy.read_bytes())
    desk.start()
    kept = {path.name: path for path in desk.folder.rescued.iterdir()}
    assert set(kept) == {f"{packed.spool_file}.zst", plain.spool_file}
    for path in kept.values():
        desk.run(import_file(desk.workspace, path, Watch()))
    desk.settle()
    assert sorted((event.sha256, event.stored_count) for event in desk.events()) == sorted(
        [(packed.sha256, 300), (plain.sha256, 200)]
    )
    whole = kept[f"{packed.spool_file}.zst"].read_bytes()
    for damaged in (whole[:-3], whole + b"x", whole[: len(whole) // 2], b""):
        kept[f"{packed.spool_file}.zst"].write_bytes(damaged)
        with pytest.raises(UserError, match="cannot be unpacked"):
            desk.run(import_file(desk.workspace, kept[f"{packed.spool_file}.zst"], Watch()))
    assert len(desk.events()) == 2


def test_a_copy_from_before_the_packing_still_finds_its_bodies(desk: Desk) -> None:
    body = lines([post(f"L{number}") for number in range(300)])
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take(body, snapshot=SNAPSHOT)
    copy = desk.workspace.database.back_up(desk.workspace.clock(), lambda: False)
    assert copy is not None
    Retention(desk.workspace, lambda: False).tidy()
    assert desk.spooled() == [f"{event.spool_file}.zst"]
    desk.stop()
    desk.folder.database.write_bytes(copy.read_bytes())
    desk.start()
    assert replay.body_preview(desk.workspace, event.id, len(body)) == body
    assert not (desk.folder.root / "rescued").exists()
    Retention(desk.workspace, lambda: False).tidy()
    desk.restart()
    assert desk.spooled() == [f"{event.spool_file}.zst"]
    assert replay.body_preview(desk.workspace, event.id, len(body)) == body


def test_a_disk_that_is_full_during_the_import_only_delays_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "_STORAGE_PAUSE_SECONDS", 0.02)
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    body = lines([post(f"S{number}") for number in range(30_000)])
    desk.send(body, snapshot=SNAPSHOT)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    until(lambda: desk.event(1).received_count)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))  # no file may grow beyond it
    try:
        until(lambda: "event waits for the database" in desk.folder.log.read_text(encoding="utf-8"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    desk.settle()
    assert counts(desk.event(1)) == (30_000, 30_000, 0, 0, 0, 0)
    assert len(desk.rows(asked.run_id)) == 30_000
