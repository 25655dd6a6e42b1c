"""Bodies on their way in."""

import asyncio
import hashlib
import random
import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trackfutura_desktop import incoming
from trackfutura_desktop import spool as spool_module
from trackfutura_desktop.incoming import SMALL, NoSpace, StoredBody
from trackfutura_desktop.paths import sync_file
from trackfutura_desktop.spool import BodyLost, Spool, packed, stray_files


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    folder = tmp_path / "spool"
    folder.mkdir()
    return Spool(folder)


def received(spool: Spool, *chunks: bytes) -> StoredBody:
    body = spool.open()
    for chunk in chunks:
        body.write(chunk)
    return asyncio.run(body.finish())


def names(spool: Spool) -> list[str]:
    return sorted(path.name for path in spool.folder.iterdir())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.integers(0, 30_000), max_size=8))
def test_what_was_written_is_read_whatever_the_pieces(spool: Spool, sizes: list[int]) -> None:
    chunks = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    whole = b"".join(chunks)
    stored = received(spool, *chunks)
    assert stored.size == len(whole)
    assert stored.sha256 == hashlib.sha256(whole).hexdigest()
    assert (stored.data is None) == bool(stored.file) == (len(whole) > SMALL)
    assert b"".join(spool.chunks(stored)) == whole


@pytest.mark.parametrize(("size", "in_file"), [(0, False), (SMALL, False), (SMALL + 1, True)])
def test_only_what_is_too_large_for_a_row_gets_a_file(spool: Spool, size: int, *, in_file: bool) -> None:
    stored = received(spool, b"x" * size)
    assert names(spool) == ([stored.file] if in_file else [])
    spool.remove(stored)
    spool.remove(stored)
    assert names(spool) == []


def test_bodies_are_put_aside_also_from_a_spool_that_is_a_link_to_another_disk(tmp_path: Path) -> None:
    memory = Path("/dev/shm")  # noqa: S108 - the one other file system that is nearly everywhere
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is one file system only")
    with tempfile.TemporaryDirectory(dir=memory) as elsewhere:
        (tmp_path / "spool").symlink_to(elsewhere)
        spool = Spool(tmp_path / "spool")
        body = received(spool, b"x" * (SMALL + 1))
        assert spool.rescue({body.file}, tmp_path / "rescued") == 1
        assert names(spool) == []
        assert (tmp_path / "rescued" / body.file).read_bytes() == b"x" * (SMALL + 1)


def test_what_is_not_finished_can_be_forgotten_at_any_time(spool: Spool) -> None:
    for size in (0, 10, SMALL + 1):
        body = spool.open()
        body.write(b"x" * size)
        body.discard()
        body.discard()
    finished = spool.open()
    finished.write(b"x" * (SMALL + 1))
    asyncio.run(finished.finish())
    finished.discard()
    assert names(spool) == []


def test_a_body_that_is_given_up_while_the_disk_takes_it_leaves_nothing_and_casts_no_doubt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubts: list[int] = []
    spool = Spool(tmp_path, lambda: doubts.append(1))
    begun, go = threading.Event(), threading.Event()

    def slowly(file: int) -> None:
        begun.set()
        assert go.wait(30)
        sync_file(file)

    async def given_up() -> None:
        body = spool.open()
        body.write(b"x" * (SMALL + 1))
        finishing = asyncio.create_task(body.finish())
        await asyncio.to_thread(begun.wait, 30)
        finishing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await finishing
        body.discard()
        go.set()
        await asyncio.to_thread(until_gone)

    def until_gone() -> None:
        end = time.monotonic() + 30
        while names(spool):
            assert time.monotonic() < end
            time.sleep(0.005)

    monkeypatch.setattr(incoming, "sync_file", slowly)
    asyncio.run(given_up())
    assert names(spool) == []
    assert doubts == []


def test_while_it_arrives_a_body_has_another_name(spool: Spool) -> None:
    body = spool.open()
    body.write(b"x" * (SMALL + 1))
    (name,) = names(spool)
    assert name.endswith(".part")
    stored = asyncio.run(body.finish())
    assert names(spool) == [stored.file] == [name.removesuffix(".part")]


def test_strays_go_and_what_is_known_stays(spool: Spool) -> None:
    stored = received(spool, b"x" * (SMALL + 1))
    (spool.folder / "a.part").touch()
    (spool.folder / "b").touch()
    (spool.folder / "folder").mkdir()
    strays = stray_files(spool.files(), {stored.file})
    assert strays == {"a.part", "b"}
    spool.remove_strays(strays)
    assert names(spool) == sorted([stored.file, "folder"])


def test_a_folder_that_cannot_be_written_is_told(spool: Spool) -> None:
    spool.folder.rmdir()
    with pytest.raises(NoSpace) as told:
        spool.check_space(1)
    assert told.value.remedy
    body = spool.open()
    with pytest.raises(NoSpace):
        body.write(b"x" * (SMALL + 1))
    body.discard()


def test_a_body_that_takes_the_last_room_is_not_received_to_its_end(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = spool.open()
    body.write(b"x" * 9_000_000)
    monkeypatch.setattr(spool_module, "_RESERVE", 1 << 60)
    body.write(b"x" * 1_000_000)  # looked at every few MB
    with pytest.raises(NoSpace, match="is full"):
        body.write(b"x" * 8_000_000)
    body.discard()
    assert names(spool) == []


def test_a_disk_without_room_is_told(spool: Spool) -> None:
    spool.check_space(1)
    with pytest.raises(NoSpace, match="full"):
        spool.check_space(10**18)


def test_a_body_that_was_changed_or_lost_is_noticed(spool: Spool) -> None:
    stored = received(spool, b"x" * (SMALL + 1))
    (spool.folder / stored.file).write_bytes(b"x" * SMALL)
    with pytest.raises(BodyLost, match="not what arrived"):
        b"".join(spool.chunks(stored))
    (spool.folder / stored.file).unlink()
    with pytest.raises(BodyLost, match="cannot be read"):
        b"".join(spool.chunks(stored))


@pytest.mark.parametrize("harm", ["cut", "longer", "changed"])
def test_a_packed_body_that_was_damaged_is_noticed(spool: Spool, harm: str) -> None:
    data = bytes(range(256)) * 1_024
    stored = spool.pack(received(spool, data), lambda: False)
    assert stored is not None
    assert b"".join(spool.chunks(stored)) == data
    path = spool.folder / stored.file
    whole = path.read_bytes()
    harmed = {"cut": whole[:-3], "longer": whole + b"x", "changed": whole[:20] + b"\xff" + whole[21:]}
    path.write_bytes(harmed[harm])
    with pytest.raises(BodyLost):
        b"".join(spool.chunks(stored))


def test_a_body_that_unpacks_to_more_than_arrived_is_not_unpacked_to_its_end(spool: Spool) -> None:
    stored = spool.pack(received(spool, b"x" * (SMALL + 1)), lambda: False)
    assert stored is not None
    more = random.Random(1).randbytes(4_000_000)  # noqa: S311 - it only must not pack well
    (spool.folder / stored.file).write_bytes(packed(more))
    unpacked: list[bytes] = []
    with pytest.raises(BodyLost, match="not what arrived"):
        unpacked.extend(spool.chunks(stored))
    assert sum(map(len, unpacked)) < 1_000_000
