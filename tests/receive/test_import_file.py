"""Files that were downloaded by hand: each becomes a run, whole or not at all, and only once."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from desk import ACCOUNT, OTHER, Desk, counts, encoded, failure, lines, packed, post
from shelf import StoppedAt

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import import_file as flow
from trackfutura_desktop.flow.export import Format, Order, export
from trackfutura_desktop.flow.import_file import Imported, import_file, import_files, processed
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store.export import RECORD, Scope
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey

POSTS = [post("A"), post("B"), post("C", OTHER), failure()]


def as_csv(records: list[dict[str, object]]) -> bytes:
    text = io.StringIO(newline="")
    flat = [{name: value for name, value in each.items() if name != "discovery_input"} for each in records]
    writer = csv.DictWriter(text, list(flat[0]))
    writer.writeheader()
    writer.writerows(flat)
    return text.getvalue().encode()


def taken(desk: Desk, path: Path, watch: Watch | None = None, **more: object) -> Imported:
    """Import a file and wait until it is stored."""
    imported = desk.run(import_file(desk.workspace, path, watch or Watch(), **more))  # type: ignore[arg-type]
    if not imported.is_repeat:
        desk.run(processed(desk.workspace, imported, watch or Watch()))
    return imported


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[bytes, str], Path]:
    def save(data: bytes, name: str) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return save


Save = Callable[[bytes, str], Path]


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize("form", ["json", "ndjson"])
def test_a_file_becomes_a_run_with_a_job_for_each_input(
    desk: Desk, saved: Save, form: str, *, is_packed: bool
) -> None:
    data = encoded(POSTS) if form == "json" else lines(POSTS)
    path = saved(packed(data) if is_packed else data, f"snapshot.{form}{'.gz' * is_packed}")
    imported = taken(desk, path)
    (run,) = desk.runs()
    assert (run.name, run.status, run.is_unmatched) == (f"Import – {path.name}", Status.COMPLETED, False)  # noqa: RUF001
    assert (run.content_count, run.error_count) == (3, 1)
    found = {job.url: (job.content_count, job.error_count, job.name) for job in desk.jobs(imported.run_id)}
    assert found == {
        ACCOUNT: (2, 1, "Instagram Profile - northwind.studio"),
        OTHER: (1, 0, "Instagram Profile - lumen.cafe"),
    }
    event = desk.event(imported.event_id)
    assert (event.channel, event.path, event.size) == ("import", path.name, path.stat().st_size)
    assert counts(event) == (4, 3, 0, 0, 1, 0)


def test_records_that_name_no_input_share_a_job_of_their_platform_and_service(
    desk: Desk, saved: Save
) -> None:
    imported = taken(desk, saved(as_csv([post("A"), post("C", OTHER)]), "posts.csv"))
    (job,) = desk.jobs(imported.run_id)
    assert (job.name, job.platform, job.service, job.content_count) == ("posts.csv", "instagram", "posts", 2)


def test_so_many_inputs_that_folders_are_no_help_share_one(
    desk: Desk, saved: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "MAX_JOBS", 3)
    many = [post(f"P{number}", f"https://www.instagram.com/maker{number}/") for number in range(5)]
    imported = taken(desk, saved(lines(many), "posts.ndjson"))
    (job,) = desk.jobs(imported.run_id)
    assert (job.name, job.service, job.content_count) == ("posts.ndjson", Service.POSTS, 5)


def test_the_same_file_is_recognised_and_nothing_is_doubled(desk: Desk, saved: Save) -> None:
    large = lines([post(f"P{number}", description="x" * 900) for number in range(100)])
    first = taken(desk, saved(large, "first.ndjson"))
    spooled = desk.spooled()
    assert len(spooled) == 1
    again = taken(desk, saved(large, "renamed.ndjson"))
    assert (again.is_repeat, again.run_id, again.run_name) == (True, first.run_id, first.run_name)
    assert len(desk.runs()) == 1
    assert desk.spooled() == spooled
    assert len(desk.events()) == 1


def test_a_second_file_of_the_same_name_is_another_run(desk: Desk, saved: Save) -> None:
    taken(desk, saved(lines(POSTS[:1]), "posts.ndjson"))
    taken(desk, saved(lines(POSTS[1:]), "posts.ndjson"))
    assert [run.name for run in desk.runs()] == [
        "Import – posts.ndjson (2)",  # noqa: RUF001
        "Import – posts.ndjson",  # noqa: RUF001
    ]


def test_files_with_a_name_become_one_run(desk: Desk, saved: Save) -> None:
    paths = [saved(lines(POSTS[:1]), "1.ndjson"), saved(lines(POSTS[1:]), "2.ndjson")]

    async def work() -> list[Imported]:
        return [each async for each in import_files(desk.workspace, paths, Watch(), "Spring")]

    first, second = desk.run(work())
    desk.settle()
    (run,) = desk.runs()
    assert (run.name, run.content_count, run.error_count) == ("Spring", 3, 1)
    assert (first.run_id, second.run_id) == (run.key.run_id, run.key.run_id)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (lines(POSTS)[:-40], "snapshot was not imported: .*"),
        (packed(lines(POSTS))[:-9], "snapshot was not imported: .*"),
        (b"%PDF-1.7 no data", "no JSON, no JSON lines and no CSV"),
        (b"[]", "holds no records"),
        (b"", "holds no records"),
    ],
    ids=["cut", "cut gzip", "something else", "no records", "empty"],
)
def test_a_file_that_is_damaged_or_no_data_stores_nothing_and_is_explained(
    desk: Desk, saved: Save, data: bytes, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        taken(desk, saved(data, "snapshot"))
    assert (desk.runs(), desk.events(), desk.spooled()) == ([], [], [])


def test_a_large_file_that_breaks_at_its_end_leaves_no_stray_file(desk: Desk, saved: Save) -> None:
    broken = lines([post(f"P{number}", description="x" * 900) for number in range(500)])[:-30]
    with pytest.raises(UserError, match="was not imported"):
        taken(desk, saved(broken, "broken.ndjson"))
    assert (desk.events(), desk.spooled()) == ([], [])


def test_a_file_that_cannot_be_read_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nowhere\.json cannot be read: No such file"):
        taken(desk, tmp_path / "nowhere.json")


def test_a_cancelled_import_leaves_nothing(desk: Desk, saved: Save) -> None:
    large = lines([post(f"P{number}", description="x" * 900) for number in range(900)])
    with pytest.raises(Stopped):
        taken(desk, saved(large, "large.ndjson"), StoppedAt("reading"))
    assert (desk.runs(), desk.events(), desk.spooled()) == ([], [], [])


def test_an_import_that_was_not_stored_yet_is_stored_after_a_restart(desk: Desk, saved: Save) -> None:
    desk.workspace.on_waiting = lambda _event_id: None  # the program ends before its turn comes
    imported = desk.run(import_file(desk.workspace, saved(lines(POSTS), "posts.ndjson"), Watch()))
    assert desk.event(imported.event_id).status is EventStatus.PENDING
    desk.restart()
    desk.settle()
    assert counts(desk.event(imported.event_id)) == (4, 3, 0, 0, 1, 0)


def test_what_is_exported_as_it_came_can_be_imported_again(desk: Desk, saved: Save, tmp_path: Path) -> None:
    first = taken(desk, saved(encoded(POSTS), "posts.json"))
    for form in (Format.JSON, Format.NDJSON):
        path = tmp_path / f"again.{form}"
        scope = Scope(Page(FolderKey(first.run_id)))
        order = Order(path=path, format=form, scope=scope, columns=(RECORD,))
        assert desk.run(export(desk.workspace, order, Watch())).rows == 3
        again = taken(desk, path)

        def values(run_id: int) -> list[tuple[object, ...]]:
            rows = sorted(desk.rows(run_id), key=lambda row: row.native_id)
            return [
                (row.native_id, row.url, row.author, row.text, row.likes, row.published_at) for row in rows
            ]

        assert values(again.run_id) == values(first.run_id)
        jobs = {job.url: job.content_count for job in desk.jobs(again.run_id)}
        assert jobs == {ACCOUNT: 2, OTHER: 1}
