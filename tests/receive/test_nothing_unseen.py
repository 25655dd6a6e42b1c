"""Whatever arrives is listed with the reason why it needs a person, and that person can settle it."""

import argparse
import asyncio
import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from desk import ACCOUNT, OTHER, SECRET, Desk, encoded, lines, post

from trackfutura_desktop.commands import events
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.assigning import assign
from trackfutura_desktop.flow.body_export import export_bodies, export_body, file_name
from trackfutura_desktop.flow.curl import curl_command, fits_inline
from trackfutura_desktop.flow.delivery_acts import Act, possible
from trackfutura_desktop.flow.replay import cancel_processing, import_test, process_again
from trackfutura_desktop.model.need import Need
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import delivery_list, runs
from trackfutura_desktop.store.delivery_list import EventRow, Filter
from trackfutura_desktop.ui import delivery_text

SNAPSHOT = "sd_invented0031"
VIDEO = {
    "url": "https://www.tiktok.com/@lumencafe/video/7300000000000000001",
    "post_id": "7300000000000000001",
    "profile_username": "lumencafe",
    "digg_count": 12,
    "description": "Steam",
}


def row(desk: Desk, event_id: int) -> EventRow:
    with desk.workspace.database.read() as connection:
        return delivery_list.rows_of(connection, [event_id])[event_id]


def needing(desk: Desk) -> list[int]:
    with desk.workspace.database.read() as connection:
        found = delivery_list.matching(connection, Filter(needs_person=True), 0, 1_000)
        assert set(delivery_list.needs(connection)) == set(found)
    return found


@pytest.mark.parametrize(
    ("snapshot", "need", "word"),
    [("sd_strange0001", Need.UNKNOWN_SNAPSHOT, "unknown snapshot"), ("", Need.NO_ID, "no id")],
)
def test_a_delivery_of_no_known_request_is_marked_until_it_is_assigned(
    desk: Desk, snapshot: str, need: Need, word: str
) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take([post("A1")], snapshot=snapshot)
    shown = row(desk, event.id)
    assert shown.need is need
    assert delivery_text.state_of(shown) == ("warning", word)
    assert "assign" in delivery_text.why(shown)
    assert {Act.ASSIGN, Act.AGAIN, Act.EXPORT} == possible(shown)
    assert needing(desk) == [event.id]

    desk.run(assign(desk.workspace, [event.id], asked.batch_id))
    desk.settle()
    shown = row(desk, event.id)
    assert (shown.need, shown.is_unmatched) == (Need.NOTHING, False)
    assert Act.ASSIGN not in possible(shown)
    assert needing(desk) == []
    assert [each.native_id for each in desk.rows(asked.run_id)] == ["A1"]


def test_records_of_another_platform_are_marked_and_can_be_assigned(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    other = desk.ask("https://www.tiktok.com/@lumencafe", snapshot="sd_invented0032")
    event = desk.take([VIDEO], snapshot=SNAPSHOT)
    shown = row(desk, event.id)
    assert shown.need is Need.PLATFORM
    assert delivery_text.state_of(shown).word == "wrong platform"
    assert "TikTok" in delivery_text.why(shown)
    assert Act.ASSIGN in possible(shown)

    desk.run(assign(desk.workspace, [event.id], other.batch_id))
    desk.settle()
    assert row(desk, event.id).need is Need.NOTHING
    assert len(desk.rows(other.run_id)) == 1


def test_a_test_header_on_real_data_is_marked_until_the_user_imports_it(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take([post("A1")], {"X-Brightdata-Test": "true"}, snapshot=SNAPSHOT)
    shown = row(desk, event.id)
    assert shown.need is Need.TEST_DATA
    assert delivery_text.state_of(shown).word == "test with records"
    assert possible(shown) == {Act.IMPORT, Act.EXPORT}
    assert needing(desk) == [event.id]

    desk.run(import_test(desk.workspace, event.id))
    desk.settle()
    assert row(desk, event.id).need is Need.NOTHING
    assert len(desk.rows(asked.run_id)) == 1


def test_a_real_test_needs_nobody(desk: Desk) -> None:
    event = desk.take({"hello": 1})
    assert row(desk, event.id).need is Need.NOTHING


def test_a_failed_delivery_needs_a_person_until_its_request_is_complete(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    answer = desk.send(b'[{"post_id": "1", "likes":', snapshot=SNAPSHOT)
    desk.settle()
    (event,) = desk.events()
    assert answer.status_code == 400
    shown = row(desk, event.id)
    assert shown.need is Need.FAILED
    assert delivery_text.state_of(shown).word == "not readable"
    assert needing(desk) == [event.id]
    desk.workspace.database.write(
        lambda connection: runs.move_request(connection, asked.batch_id, Status.COMPLETED, 1)
    )
    assert needing(desk) == []


def test_a_selection_is_processed_again_but_for_what_cannot_be(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    ids = [desk.take([post(f"A{n}")], snapshot=SNAPSHOT).id for n in range(3)]
    assert desk.run(process_again(desk.workspace, [*ids, 99])) == 3
    desk.settle()
    assert [each.received_count for each in desk.events()] == [1, 1, 1]
    with desk.workspace.database.read() as connection:
        made = delivery_list.difference(connection, [*ids, 99])
    assert made == delivery_list.Difference(3, 0, 0, 3)
    assert delivery_text.changes(made) == "0 new, 0 changed and 3 unchanged records"
    with pytest.raises(UserError, match="nothing to cancel"):
        desk.run(cancel_processing(desk.workspace, ids[0]))


def test_every_filter_finds_what_it_names_and_nothing_else(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.take([post("A1")], {"X-Word": "50%_off"}, snapshot=SNAPSHOT)
    desk.take([post("B1", OTHER)], snapshot="sd_strange0001")
    desk.take({"hello": 1}, query="place=berlin")
    desk.send(b"<html>", snapshot=SNAPSHOT)
    desk.settle()

    def found(wanted: Filter) -> list[int]:
        with desk.workspace.database.read() as connection:
            ids = delivery_list.matching(connection, wanted, 0, 100)
            assert delivery_list.still_matching(connection, wanted, [1, 2, 3, 4, 5]) == set(ids)
        return ids

    assert found(Filter()) == [4, 3, 2, 1]
    assert found(Filter(statuses=(EventStatus.PROCESSED,))) == [2, 1]
    assert found(Filter(statuses=delivery_list.FAULTS)) == [4]
    assert found(Filter(platform="instagram")) == [2, 1]
    assert found(Filter(platform="unknown")) == [4, 3]
    assert found(Filter(run_id=asked.run_id)) == [4, 1]
    assert found(Filter(run_id=delivery_list.NO_RUN)) == [3, 2]
    assert found(Filter(text="strange0001")) == [2]
    assert found(Filter(text="50%_OFF")) == [1]
    assert found(Filter(text="%")) == [1]
    assert found(Filter(text="berlin webhook")) == [3]
    assert found(Filter(text="'; DROP TABLE webhook_events --")) == []
    assert found(Filter(statuses=(EventStatus.PROCESSED,), text="strange")) == [2]


def test_bodies_are_saved_byte_for_byte_under_names_that_say_what_they_are(
    desk: Desk, tmp_path: Path
) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    bodies = [
        encoded([post("A1")]),
        lines([post("A2"), post("A3")]),
        gzip.compress(lines([post(f"G{n}", description="x" * 900) for n in range(200)]), 0),
        b"url,post_id\nhttps://www.instagram.com/p/C1/,35C1\n",
    ]
    ids = [desk.take(body, snapshot=SNAPSHOT).id for body in bodies]
    names = [file_name(desk.workspace, event_id) for event_id in ids]
    assert names == [f"{SNAPSHOT}{ending}" for ending in (".json", ".ndjson", ".ndjson.gz", ".csv")]
    desk.run(export_body(desk.workspace, ids[2], tmp_path / names[2]))
    assert (tmp_path / names[2]).read_bytes() == bodies[2]

    folder = tmp_path / "all"
    folder.mkdir()
    (folder / names[0]).write_text("mine")
    seen: list[int] = []
    exported = desk.run(export_bodies(desk.workspace, ids, folder, seen.append))
    assert exported == (4, [])
    assert seen == [1, 2, 3, 4]
    assert (folder / names[0]).read_text() == "mine"
    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    del written[names[0]]
    assert sorted(written.values()) == sorted(bodies)


def test_a_body_that_cannot_be_saved_leaves_no_half_file(desk: Desk, tmp_path: Path) -> None:
    event = desk.take(
        lines([post(f"G{n}", description="x" * 900) for n in range(200)]), snapshot="sd_x0000001"
    )
    path = next(desk.folder.spool.glob("*[!s]"))  # beside it may be the rows that are made of it (.rows)
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    with pytest.raises(UserError, match="not what arrived"):
        desk.run(export_body(desk.workspace, event.id, tmp_path / "body.ndjson"))
    folder = tmp_path / "folder"
    folder.mkdir()
    exported = desk.run(export_bodies(desk.workspace, [event.id], folder, lambda _done: None))
    assert (exported.written, len(exported.failures)) == (0, 1)
    assert list(folder.iterdir()) == []
    with pytest.raises(UserError, match="could not be written"):
        desk.run(export_body(desk.workspace, event.id, tmp_path / "no folder" / "body.ndjson"))
    assert not (tmp_path / "body.ndjson").exists()


def test_an_export_that_is_stopped_leaves_what_stood_there(desk: Desk, tmp_path: Path) -> None:
    event = desk.take([post("A1")], snapshot=SNAPSHOT)
    path = tmp_path / "body.json"
    path.write_text("before")

    async def stopped() -> None:
        export = asyncio.ensure_future(export_body(desk.workspace, event.id, path))
        export.cancel()
        await asyncio.wait([export])
        assert export.cancelled()

    desk.run(stopped())
    assert path.read_text() == "before"
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.skipif(shutil.which("curl") is None or os.name != "posix", reason="needs curl and a shell")
@pytest.mark.parametrize("is_large", [False, True], ids=["inline", "file"])
def test_the_curl_command_repeats_the_delivery_to_the_byte(
    desk: Desk,
    tmp_path: Path,
    is_large: bool,  # noqa: FBT001 - a case, not an option
) -> None:
    nasty = 'it\'s $(touch /tmp/never) `id` "quoted" \\ ! @here \n line'
    records = [post(f"A{n}", description=nasty) for n in range(60 if is_large else 1)]
    query = "note=%27%3Btouch&list[]={1,2}&token=hush"
    event = desk.take(encoded(records), {"X-Word": nasty.replace("\n", " ")}, snapshot=SNAPSHOT, query=query)
    file: Path | None = None
    if is_large:
        file = tmp_path / "it's a $HOME body.json"
        desk.run(export_body(desk.workspace, event.id, file))
    assert fits_inline(desk.workspace, event.id) is not is_large
    command = curl_command(desk.workspace, event.id, file)
    assert SECRET not in command
    assert "hush" not in command
    assert '-H "Authorization: Bearer $TRACKFUTURA_WEBHOOK_SECRET"' in command
    environment = {"PATH": os.environ["PATH"], "TRACKFUTURA_WEBHOOK_SECRET": SECRET}
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environment, capture_output=True, check=True, timeout=60, cwd=tmp_path
    )
    assert b'"accepted"' in done.stdout
    desk.settle()
    assert [(each.id, each.repeats) for each in desk.events()] == [(event.id, 1)]


def test_the_command_tells_the_same_as_the_window(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    known = desk.take([post("A1", mood="calm")], snapshot=SNAPSHOT)
    desk.take([post("B1")])
    desk.run(process_again(desk.workspace, [known.id]))
    desk.settle()
    events.run(argparse.Namespace(json=True, data_dir=desk.folder.root))
    told, strange = json.loads(capsys.readouterr().out)
    assert (told["need"], strange["need"]) == ("", "no_id")
    assert told["unknown_fields"] == [{"platform": "instagram", "kind": "post", "name": "mood", "records": 1}]
    assert told["arrived_at"] <= told["received_at"] <= told["started_at"] <= told["finished_at"]
    assert told["processed_again_at"] is not None
    again = [told[f"again_{name}_count"] for name in ("new", "changed", "unchanged")]
    assert again == [0, 0, 1]
    assert told["headers"]["Snapshot-Id"] == SNAPSHOT
