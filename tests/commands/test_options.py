"""What can be said on the command line, and how what is stored is printed."""

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from terminal import Program, data_of, ran

from prepared import prepare
from trackfutura_desktop import __version__, cli
from trackfutura_desktop.cli import _parser, _with_open
from trackfutura_desktop.commands import second
from trackfutura_desktop.commands.open import targets
from trackfutura_desktop.commands.printed import plain, print_json
from trackfutura_desktop.display import has_display
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.paths import DataFolder

if TYPE_CHECKING:
    from rehearsal import Demos

FOLDER_KEYS = {"type", "name", "status", "records", "errors"}
EVENT_KEYS = {
    *("id", "channel", "status", "error_message", "is_test", "batch_id", "snapshot_id"),
    *("snapshot_id_source", "platform", "platform_source", "method", "path", "query", "headers"),
    *("sha256", "size", "spool_file", "file_url", "received_count", "stored_count", "updated_count"),
    *("duplicate_count", "error_count", "rejected_count", "repeats", "attempts", "answer_status"),
    *("answer_body", "received_at", "last_received_at", "started_at", "finished_at"),
    *("arrived_at", "packing", "kept_size", "body_removed_at", "processed_again_at"),
    *("again_new_count", "again_changed_count", "again_unchanged_count", "need", "unknown_fields"),
}


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A data folder with a database that holds nothing."""
    prepare(tmp_path)
    return tmp_path


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("command", ["tree", "events"])
def test_common_options_may_stand_before_and_after_the_command(
    empty: Path, capsys: pytest.CaptureFixture[str], command: str, *, before: bool
) -> None:
    common = ["--data-dir", str(empty), "--api-base", "https://api.example"]
    assert cli.main([*common, command] if before else [command, *common]) == 0
    assert capsys.readouterr().out == {"tree": "No runs yet.\n", "events": "No deliveries yet.\n"}[command]


def test_the_option_counts_more_than_the_environment(
    empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACKFUTURA_DATA_DIR", str(empty))
    assert cli.main(["tree"]) == 0
    assert cli.main(["tree", "--data-dir", str(empty / "nowhere")]) == 1
    assert f"There are no data in {empty / 'nowhere'} yet." in capsys.readouterr().err


def test_the_address_of_the_api_may_come_from_the_environment_or_an_option(
    empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACKFUTURA_API_BASE", "https://one.example")
    cli.main(["doctor", "--data-dir", str(empty)])
    cli.main(["doctor", "--data-dir", str(empty), "--api-base", "https://two.example"])
    asked = re.findall(r"No API key, so (\S+) was not asked", capsys.readouterr().out)
    assert asked == ["https://one.example", "https://two.example"]


def test_without_a_data_folder_named_the_user_has_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TRACKFUTURA_DATA_DIR", raising=False)
    assert cli.main(["tree"]) == 1
    assert "TrackFutura yet." in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["listen", "--port", "x"], ["simulate", "--port", "65536"], ["tree", "--jsn"]]
)
def test_a_command_line_that_makes_no_sense_ends_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "usage: trackfutura" in capsys.readouterr().err


def test_a_window_alone_is_asked_for_with_the_usage_of_all_else() -> None:
    assert _parser(knows_commands=False).format_usage() == _parser().format_usage()


@pytest.mark.parametrize("before", [["--hidden"], ["--data-dir", "x"]])
def test_help_that_is_wanted_beside_options_of_the_window_names_the_commands(
    before: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main([*before, "--help"])
    assert "support-bundle" in capsys.readouterr().out


def test_the_help_names_every_command_and_variable(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["--version"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        assert ended.value.code == 0
    said = capsys.readouterr().out
    for word in ("demo", "listen", "simulate", "tree", "events", "doctor", "--data-dir", "--api-base"):
        assert word in said
    for word in ("API_TOKEN", "WEBHOOK_SECRET", "DATA_DIR", "API_BASE"):
        assert f"TRACKFUTURA_{word}" in said
    assert __version__ in said


def test_tree_as_json_has_the_keys_that_were_promised(demos: "Demos") -> None:
    for run in data_of("tree", demos.folder):
        assert run.keys() == FOLDER_KEYS | {"id", "children"}
        for platform in run["children"]:
            assert platform.keys() == FOLDER_KEYS | {"platform", "children"}
            for service in platform["children"]:
                assert service.keys() == FOLDER_KEYS | {"platform", "service", "children"}
                for job in service["children"]:
                    own = {"id", "url", "request_id", "platform", "service"}
                    assert job.keys() - {"message"} == FOLDER_KEYS | own
                assert service["records"] == sum(job["records"] for job in service["children"])
            assert platform["errors"] == sum(service["errors"] for service in platform["children"])
        assert run["records"] == sum(platform["records"] for platform in run["children"]) > 0


def test_events_as_json_have_the_keys_that_were_promised_and_counts_that_add_up(demos: "Demos") -> None:
    events = data_of("events", demos.folder)
    assert [event["id"] for event in events] == sorted(event["id"] for event in events)
    for event in events:
        assert event.keys() == EVENT_KEYS
        assert isinstance(event["headers"], dict)
        parts = ("stored", "updated", "duplicate", "error", "rejected")
        assert event["received_count"] == sum(event[f"{part}_count"] for part in parts)
    assert "Bearer" not in json.dumps(events)


def test_what_is_printed_for_people_has_a_line_for_every_folder_and_delivery(
    demos: "Demos", capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["tree", "--data-dir", str(demos.folder)]) == 0
    tree = capsys.readouterr().out.splitlines()
    assert len(tree) == 2 * (1 + 4 * 3)
    assert all(re.search(r"\d records?(, \d+ errors?)?  completed$", line) for line in tree)
    assert cli.main(["events", "--data-dir", str(demos.folder)]) == 0
    events = capsys.readouterr().out.splitlines()
    assert len(events) == len(data_of("events", demos.folder))
    assert all(" received = " in line and "processed" in line for line in events)


def test_a_reader_that_has_gone_is_no_bug(demos: "Demos") -> None:
    command = [
        sys.executable,
        "-m",
        "trackfutura_desktop",
        "events",
        "--json",
        "--data-dir",
        str(demos.folder),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (1, b"")


def test_a_terminal_of_few_letters_gets_all_it_can_show(demos: "Demos") -> None:
    few = {"PYTHONIOENCODING": "ascii"}
    shown = ran("tree", "--json", "--data-dir", demos.folder, **few)
    assert json.loads(shown.out) == data_of("tree", demos.folder)
    assert shown.err == ""


def test_what_strangers_sent_does_not_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    sent = "a\x1b[2Jb\x9bc\nd北\N{GRINNING FACE}"
    assert plain(sent) == "a\ufffd[2Jb\ufffdc\ufffdd北\N{GRINNING FACE}"
    print_json([sent])
    printed = capsys.readouterr().out
    assert json.loads(printed) == [sent]
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", printed)


def test_a_variable_alone_is_no_display(tmp_path: Path) -> None:
    nowhere = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_display({})
    assert not has_display({"DISPLAY": ":7351"})
    assert not has_display({"DISPLAY": "localhost:7351.0"})
    assert not has_display({"DISPLAY": "nonsense"})
    assert not has_display({"WAYLAND_DISPLAY": "wayland-7", **nowhere})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_display_that_answers_is_one(tmp_path: Path) -> None:
    import socket  # noqa: PLC0415 - used here alone

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        there = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert has_display(there)
        assert not has_display({**there, "QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.skipif(os.name == "nt", reason="other systems always have a display")
def test_the_window_without_a_display_says_so(tmp_path: Path) -> None:
    program = ran("--data-dir", tmp_path)
    assert program.code() == 1
    assert program.err.splitlines()[0] == "trackfutura: There is no display to show the window on."
    assert len(program.err.splitlines()) == 2


def test_the_simulator_says_where_it_is_and_a_taken_port_is_named() -> None:
    with Program("simulate", "--port", "0") as first:
        url = first.line_with("simulating Bright Data on ").split()[4]
        port = url.rpartition(":")[2]
        second = ran("simulate", "--port", port)
    assert second.code() == 1
    assert second.err.splitlines() == [
        f"trackfutura: Port {port} is taken by another program.",
        "  Choose another one with --port; 0 takes any free one.",
    ]


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        (["./results.json"], ["open", "./results.json"]),
        (["--data-dir", "a.b", "trackfutura://run/1"], ["--data-dir", "a.b", "open", "trackfutura://run/1"]),
        (["--hidden", "C:\\files\\results"], ["--hidden", "open", "C:\\files\\results"]),
        (["file:///data/my%20results.json", "b.csv"], ["open", "file:///data/my%20results.json", "b.csv"]),
        (["--data-dir=/data", "tree", "--json"], ["--data-dir=/data", "tree", "--json"]),
        (["import", "results.json"], ["import", "results.json"]),
        (["--version"], ["--version"]),
        ([], []),
    ],
)
def test_a_file_or_link_may_stand_where_a_command_would(given: list[str], understood: list[str]) -> None:
    assert _with_open(given) == understood


def test_files_are_handed_over_with_their_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "my results.json"
    given = ["my results.json", file.as_uri(), "trackfutura://run/1"]
    assert targets(given) == [str(file), str(file), "trackfutura://run/1"]


def test_a_start_waits_for_a_window_that_is_just_ending(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    lock = FolderLock(tmp_path / "lock")
    folder.door.write_text("{}")
    ending = threading.Timer(0.2, lock.release)
    ending.start()
    second.wait_for_end(folder)
    FolderLock(tmp_path / "lock").release()
    ending.join()
