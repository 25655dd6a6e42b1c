"""What was received, as the tree, the table and the details read it."""

from collections.abc import Iterator

import msgspec
import pytest
from desk import ACCOUNT, OTHER, Desk, encoded, failure, post, until

from trackfutura_desktop.flow.assigning import assign
from trackfutura_desktop.flow.replay import process_again
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import delivery_list, listing, runs, search, tree
from trackfutura_desktop.store.listing import SORTABLE, Page
from trackfutura_desktop.store.tree import Folder, FolderKey, FolderType

SNAPSHOT = "sd_invented0008"


def walk(desk: Desk, folder: Folder) -> Iterator[Folder]:
    yield folder
    for child in desk.folders(folder.key):
        yield from walk(desk, child)


def table(desk: Desk, page: Page, offset: int = 0, limit: int = 10_000) -> list[listing.ContentRow]:
    with desk.workspace.database.read() as connection:
        return listing.part(connection, page, offset, limit)


def count(desk: Desk, page: Page) -> int:
    with desk.workspace.database.read() as connection:
        return listing.count(connection, page)


def test_every_folder_is_the_sum_of_those_under_it(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.ask("https://www.instagram.com/p/DAbCdEf0001/", snapshot="sd_comments0001")
    desk.take([post(f"A{n}") for n in range(5)] + [post("B1", OTHER), failure()], snapshot=SNAPSHOT)
    desk.take([post("X1", "https://www.instagram.com/nobody/")], snapshot=SNAPSHOT)
    desk.take([post("Z1"), {"post_id": "1", "description": "bare"}], snapshot="sd_strange00001")
    until(lambda: desk.request(asked.batch_id).status.is_final)  # it ends a moment after its delivery
    folders = [folder for run in desk.runs() for folder in walk(desk, run)]
    for folder in folders:
        below = desk.folders(folder.key)
        if folder.key.type is FolderType.CONTENT:
            assert below == []
            continue
        assert folder.content_count == sum(child.content_count for child in below)
        assert folder.content_count == count(desk, Page(folder.key)) == len(table(desk, Page(folder.key)))
        if folder.key.type in {FolderType.RUN, FolderType.PLATFORM, FolderType.SERVICE}:
            assert folder.error_count == sum(child.error_count for child in below)
            assert folder.jobs == sum(child.jobs for child in below)
            assert folder.jobs_ended == sum(child.jobs_ended for child in below)
        for child in below:
            assert child.key.parent == folder.key
    assert {folder.key.type for folder in folders} == set(FolderType) - {FolderType.GROUP}
    assert len({folder.key for folder in folders}) == len(folders)
    assert [run.is_unmatched for run in desk.runs()] == [False, False, True]


def test_a_large_job_is_shown_in_groups(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.take([post(f"N{number}") for number in range(2_345)], snapshot=SNAPSHOT)
    (platform,) = desk.folders(FolderKey(asked.run_id))
    (service,) = desk.folders(platform.key)
    large, _ = desk.folders(service.key)
    groups = desk.folders(large.key)
    assert [group.name for group in groups] == ["1-1,000", "1,001-2,000", "2,001-2,345"]
    leaves = [leaf.key.content_id for group in groups for leaf in desk.folders(group.key)]
    assert len(leaves) == len(set(leaves)) == 2_345


def test_the_table_is_sorted_by_any_column_with_blanks_last(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    records = [post(f"S{n}", likes=n * 7 % 5, description=f"text {n * 3 % 7}") for n in range(7)]
    desk.take([*records, post("S7", likes=None, date_posted=None)], snapshot=SNAPSHOT)
    key = FolderKey(asked.run_id)
    for sort in SORTABLE:
        for descending in (True, False):
            page = Page(key, sort=sort, descending=descending)
            shown = table(desk, page)
            values = [getattr(row, sort) for row in shown]
            filled = [value for value in values if value is not None]
            assert filled == sorted(filled, reverse=descending)
            assert values[len(filled) :] == [None] * (len(values) - len(filled))
            assert [row for start in range(0, 8, 3) for row in table(desk, page, start, 3)] == shown
    with pytest.raises(ValueError, match="not sorted"):
        table(desk, Page(key, sort="id; DROP TABLE content"))


def test_words_are_looked_for_as_they_are_written(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    texts = ["Oat biscuits, 100% oat", "oat_milk", "A long walk", "50 percent"]
    desk.take([post(f"W{n}", description=text) for n, text in enumerate(texts)], snapshot=SNAPSHOT)
    key = FolderKey(asked.run_id)

    def found(words: str) -> list[str]:
        page = Page(key, sort="text", descending=False, words=words)
        shown = [row.text for row in table(desk, page)]
        assert count(desk, page) == len(shown)
        return shown

    assert found("oat") == ["Oat biscuits, 100% oat", "oat_milk"]
    assert found("%") == ["Oat biscuits, 100% oat"]
    assert found("_") == ["oat_milk"]
    assert found("oat  biscuits") == ["Oat biscuits, 100% oat"]
    assert len(found("northwind")) == 4
    assert found("'; --") == []


def test_the_details_hold_the_very_record_and_the_way_it_came(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    odd = b'{"url": "https://www.instagram.com/p/AAA1/", "shortcode": "AAA1", "big": %s, "half": "\\ud83d"}'
    odd %= b"1234567890" * 3
    event = desk.take(b"[" + encoded(post("BBB1")) + b" , " + odd + b"]", snapshot=SNAPSHOT)
    rows = {row.native_id: row for row in desk.rows(asked.run_id)}
    with desk.workspace.database.read() as connection:
        detail = search.detail(connection, rows["AAA1"].id)
        other = search.detail(connection, rows["BBB1"].id)
        assert search.detail(connection, 999) is None
    assert detail is not None
    assert other is not None
    assert detail.record == odd
    assert msgspec.json.decode(other.record) == post("BBB1")
    assert (detail.record_index, detail.event_id, detail.event_channel) == (1, event.id, "webhook")
    assert (detail.request_id, detail.event_answer_status) == (SNAPSHOT, 200)


def test_the_history_of_a_post_is_its_state_in_every_run(desk: Desk) -> None:
    for number, likes in enumerate((10, 25, 60)):
        asked = desk.ask(ACCOUNT, snapshot=f"sd_history00{number}")
        desk.take([post("AAA1", likes=likes, minute=number)], snapshot=asked.snapshot_id)
    (row,) = desk.rows(asked.run_id)
    with desk.workspace.database.read() as connection:
        history = search.history(connection, row)
    assert [each.likes for each in history] == [10, 25, 60]
    assert len({each.run_name for each in history}) == 3


def test_deliveries_are_listed_newest_first_with_their_run(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.take([post("AAA1")], snapshot=SNAPSHOT)
    desk.take([post("AAA1")], snapshot="sd_strange00002")
    desk.take({"hello": 1})
    with desk.workspace.database.read() as connection:
        ids = delivery_list.all_ids(connection)
        rows = delivery_list.rows_of(connection, ids)
        listed = [rows[event_id] for event_id in ids]
        run = tree.run(connection, asked.run_id)
    assert run is not None
    assert [(each.id, each.run_name, each.is_unmatched) for each in listed] == [
        (3, "", False),
        (2, "Unmatched deliveries", True),
        (1, run.name, False),
    ]


def test_a_job_with_errors_only_fails_and_the_others_complete(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.take([post("AAA1"), failure(OTHER)], snapshot=SNAPSHOT)
    desk.workspace.database.write(
        lambda connection: runs.move_request(connection, asked.batch_id, Status.COMPLETED, 1)
    )
    assert [job.status for job in desk.jobs(asked.run_id)] == [Status.COMPLETED, Status.FAILED]
    (run,) = desk.runs()
    assert run.status is Status.COMPLETED


def test_an_unmatched_folder_that_empties_does_not_hold_up_its_run(desk: Desk) -> None:
    """Its job counted as ended, so the run was no longer pending; without it the run is as it was."""
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT, service=Service.POSTS)
    event = desk.take([post("X1", "https://www.instagram.com/nobody/")], snapshot=SNAPSHOT)
    other = desk.ask(ACCOUNT, OTHER, snapshot="sd_invented0009")

    desk.run(assign(desk.workspace, [event.id], other.batch_id))
    desk.settle()
    assert [job.kind for job in desk.jobs(asked.run_id)] == ["source", "source"]
    assert [job.kind for job in desk.jobs(other.run_id)] == ["source", "source", "unmatched"]
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert [job.content_count for job in desk.jobs(other.run_id)] == [0, 0, 1]
