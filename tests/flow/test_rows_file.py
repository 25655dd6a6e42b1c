"""Rows of a large delivery, in the order of job and id although only parts of it are in memory."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trackfutura_desktop.flow import rows_file
from trackfutura_desktop.flow.preparing import Prepared, Task, prepare, prepare_small
from trackfutura_desktop.flow.rows_file import Chunk, read_rows, write_rows
from trackfutura_desktop.model.detect import detect
from trackfutura_desktop.model.packing import Packer
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.row import Expectation, Row, Survey
from trackfutura_desktop.spool import Spool

_SURVEY = Survey(0, detect([]), [], [])


@pytest.fixture(scope="module", autouse=True)
def small_runs() -> object:
    """Runs of some ten rows, in chunks of two or three."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows_file, "_RUN_BYTES", 800)
        patch.setattr(rows_file, "_CHUNK_BYTES", 190)
        yield


def _row(position: int, job: int | None, native_id: str) -> Row:
    content = ("instagram", "post", native_id) if native_id else None
    return Row(position, job, "instagram", "posts", position, b"x" * 40, content)


def _place(row: Row) -> tuple[int, str, int]:
    return row.job_id or 0, row.content[2] if row.content else "", row.position


def _written(rows: list[Row], path: Path) -> list[Chunk]:
    with path.open("wb") as file:
        return write_rows(rows, file)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from([None, 1, 2, 30]), st.text("abé東", max_size=3)), max_size=120))
def test_rows_come_back_in_sorted_parts_that_follow_each_other_by_their_first_row(
    tmp_path_factory: pytest.TempPathFactory, places: list[tuple[int | None, str]]
) -> None:
    path = tmp_path_factory.mktemp("rows") / "of-a-delivery.rows"
    rows = [_row(position, job, native_id) for position, (job, native_id) in enumerate(places)]
    chunks = _written(rows, path)
    with path.open("rb") as file:
        parts = [rows for rows, _ in read_rows(file, chunks)]
    for part in [*parts, [part[0] for part in parts]]:
        assert part == sorted(part, key=_place)
    assert sorted((row for part in parts for row in part), key=lambda row: row.position) == rows
    assert len(parts) > 2 or len(rows) < 20  # else nothing was sorted


@pytest.mark.parametrize("is_in_memory", [True, False])
def test_a_batch_has_the_size_that_is_wanted_when_it_is_taken(tmp_path: Path, *, is_in_memory: bool) -> None:
    path = tmp_path / "of-a-delivery.rows"
    rows = [_row(position, 1, f"{position * 37 % 101:03}") for position in range(101)]
    chunks = _written(rows, path)
    in_memory, in_file = Prepared(_SURVEY, Packer([]), rows), Prepared(_SURVEY, Packer([]), [], path, chunks)
    prepared = in_memory if is_in_memory else in_file
    wanted = [7, 40, 11, 11, 11, 11, 11, 11]
    sizes: list[int] = []
    for batch in prepared.batches(lambda: wanted[len(sizes)]):
        sizes.append(len(batch))  # noqa: PERF401 - the next size depends on it
    assert sizes == [7, 40, 11, 11, 11, 11, 10]


def test_a_small_body_of_very_many_records_is_not_read_into_memory(tmp_path: Path) -> None:
    expectation = Expectation({}, Platform.FACEBOOK, Service.POSTS)
    for number, is_small in ((2_000, True), (2_001, False)):
        incoming = Spool(tmp_path).open()
        incoming.write(b"{}\n" * number)
        task = Task(str(tmp_path), asyncio.run(incoming.finish()), expectation, [])
        assert (prepare_small(task) is not None) == is_small


def test_large_records_are_not_all_held_in_memory_however_well_they_pack(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    incoming = spool.open()
    for number in range(12):
        incoming.write(msgspec.json.encode({"post_id": f"{number}", "content": "a" * 1_000_000}) + b"\n")
    body = asyncio.run(incoming.finish())
    expectation = Expectation({}, Platform.FACEBOOK, Service.POSTS)
    task = Task(str(tmp_path), body, expectation, [])
    prepared = prepare(task, tmp_path / "of-a-delivery.rows", iter)
    sizes = [len(batch) for batch in prepared.batches(lambda: 300)]
    assert sum(sizes) == 12
    assert max(sizes) <= 2  # of 1 MB each: their words take longer than the writer may be held
