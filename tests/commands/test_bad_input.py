"""What a user can get wrong: one sentence, a remedy, exit code 1, no traceback, and nothing lost."""

import os
import socket
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from terminal import Program, is_free, listening, log_of, ran, until, url_of

from prepared import prepare
from trackfutura_desktop import cli
from trackfutura_desktop.lock import FolderLock

LISTEN = ("listen", "--port", "0")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder as a former start left it."""
    path = tmp_path / "data"
    prepare(path)
    return path


@pytest.fixture
def complaint(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[str, str]]:
    """Run a command that must fail; gives the sentence and the remedy."""

    def run(*arguments: object) -> tuple[str, str]:
        assert cli.main([str(argument) for argument in arguments]) == 1
        printed = capsys.readouterr()
        assert printed.out == ""
        lines = printed.err.splitlines()
        assert len(lines) == 2, printed.err
        assert lines[0].startswith("trackfutura: ")
        assert lines[0].endswith(".")
        assert lines[1].startswith("  ")
        assert lines[1].strip()
        return lines[0].removeprefix("trackfutura: "), lines[1].strip()

    return run


Complaint = Callable[..., tuple[str, str]]


def content_of(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in {".log", ""} and not path.name.endswith(("-wal", "-shm"))
    }


@pytest.mark.parametrize("command", [LISTEN, ("demo", "--headless")], ids=["listen", "demo"])
def test_a_file_in_place_of_the_data_folder_stays_and_is_named(
    tmp_path: Path, complaint: Complaint, command: tuple[str, ...]
) -> None:
    for path in (tmp_path / "file", tmp_path / "file" / "inside"):
        (tmp_path / "file").write_text("precious")
        sentence, remedy = complaint(*command, "--data-dir", path)
        assert sentence.startswith(f"The data folder {path} cannot be written: ")
        assert "--data-dir" in remedy
        assert (tmp_path / "file").read_text() == "precious"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc cannot be written, even by root")
def test_a_folder_that_nobody_can_write_is_named(complaint: Complaint) -> None:
    sentence, _ = complaint(*LISTEN, "--data-dir", "/proc/trackfutura")
    assert sentence.startswith("The data folder /proc/trackfutura cannot be written: ")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named(tmp_path: Path, complaint: Complaint) -> None:
    tmp_path.chmod(0o500)
    sentence, _ = complaint(*LISTEN, "--data-dir", tmp_path / "data")
    assert "cannot be written" in sentence


@pytest.mark.parametrize("name", ["spool", "logs"])
def test_a_file_in_place_of_an_inner_folder_is_named(folder: Path, complaint: Complaint, name: str) -> None:
    (folder / name).write_text("precious")
    sentence, _ = complaint(*LISTEN, "--data-dir", folder)
    assert "cannot be written" in sentence
    assert (folder / name).read_text() == "precious"


def test_a_lock_that_cannot_be_written_is_named(folder: Path, complaint: Complaint) -> None:
    (folder / "lock").mkdir()
    sentence, _ = complaint(*LISTEN, "--data-dir", folder)
    assert sentence.startswith(f"The lock file {folder / 'lock'} cannot be written: ")


@pytest.mark.parametrize("command", ["tree", "events"])
def test_an_empty_folder_holds_no_data_and_is_not_made(
    tmp_path: Path, complaint: Complaint, command: str
) -> None:
    sentence, remedy = complaint(command, "--data-dir", tmp_path / "empty")
    assert sentence == f"There are no data in {tmp_path / 'empty'} yet."
    assert "demo" in remedy
    assert not (tmp_path / "empty").exists()


@pytest.mark.parametrize("command", [LISTEN, ("tree",), ("events",)], ids=["listen", "tree", "events"])
def test_a_database_of_a_newer_version_is_left_as_it_is(
    folder: Path, complaint: Complaint, command: tuple[str, ...]
) -> None:
    with closing(sqlite3.connect(folder / "trackfutura.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = content_of(folder)
    sentence, remedy = complaint(*command, "--data-dir", folder)
    assert "was written by a newer version of TrackFutura Desktop (schema 9999" in sentence
    assert "It was left as it is." in remedy
    assert content_of(folder) == before


@pytest.mark.parametrize("command", [LISTEN, ("tree",), ("events",)], ids=["listen", "tree", "events"])
@pytest.mark.parametrize("damage", [b"this is no database " * 400, b"SQLite format 3\0" + b"\xff" * 20_000])
def test_a_damaged_database_is_left_as_it_is(
    folder: Path, complaint: Complaint, command: tuple[str, ...], damage: bytes
) -> None:
    (folder / "trackfutura.db").write_bytes(damage)
    sentence, remedy = complaint(*command, "--data-dir", folder)
    assert sentence.startswith(f"The database {folder / 'trackfutura.db'} is damaged (")
    assert "It was left as it is." in remedy
    assert content_of(folder) == {"trackfutura.db": damage}


def test_a_database_cut_short_is_left_as_it_is(folder: Path, complaint: Complaint) -> None:
    path = folder / "trackfutura.db"
    damage = path.read_bytes()[:30_000]
    path.write_bytes(damage)
    sentence, _ = complaint(*LISTEN, "--data-dir", folder)
    assert sentence.startswith(f"The database {path} is damaged (")
    assert content_of(folder)["trackfutura.db"] == damage


def test_a_folder_in_place_of_the_database_is_named(tmp_path: Path, complaint: Complaint) -> None:
    (tmp_path / "trackfutura.db").mkdir()
    for command in (LISTEN, ("tree",)):
        sentence, _ = complaint(*command, "--data-dir", tmp_path)
        assert sentence.startswith(f"The database {tmp_path / 'trackfutura.db'} cannot be used: ")


@pytest.mark.parametrize(
    "text", ["listener_port = = 1\n", "listener_port = 99999\n", "no_such_setting = 1\n", "\x00\xff"]
)
def test_a_broken_settings_file_is_left_as_it_is(folder: Path, complaint: Complaint, text: str) -> None:
    path = folder / "settings.toml"
    path.write_text(text, encoding="latin-1")
    before = content_of(folder)
    _, remedy = complaint(*LISTEN, "--data-dir", folder)
    assert "orrect" in remedy
    assert content_of(folder) == before


def test_a_broken_variable_is_named(
    folder: Path, complaint: Complaint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACKFUTURA_POLL_SECONDS", "soon")
    sentence, _ = complaint(*LISTEN, "--data-dir", folder)
    assert "poll_seconds" in sentence


@pytest.mark.parametrize("text", ["datasets = = 1", '[[datasets]]\nid = "gd_1"\n', "\x00\xff"])
def test_a_broken_catalogue_is_left_as_it_is(folder: Path, complaint: Complaint, text: str) -> None:
    path = folder / "datasets.toml"
    path.write_text(text, encoding="latin-1")
    before = content_of(folder)
    sentence, _ = complaint(*LISTEN, "--data-dir", folder)
    assert "datasets.toml" in sentence
    assert {name: data for name, data in content_of(folder).items() if name in before} == before


@pytest.mark.parametrize(
    "address",
    ["http://api.example", "ftp://api.example", "nonsense", "https://", "https://user:x@api.example"],
)
def test_an_address_of_the_api_that_others_could_read_is_refused(
    folder: Path, complaint: Complaint, address: str
) -> None:
    sentence, remedy = complaint(*LISTEN, "--data-dir", folder, "--api-base", address)
    assert sentence.startswith("The API address must begin with https://")
    assert "--api-base" in remedy


def test_a_taken_port_is_named_with_the_way_to_another(folder: Path, complaint: Complaint) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        sentence, remedy = complaint("listen", "--port", port, "--data-dir", folder)
        assert sentence == f"Port {port} is taken by another program, so webhooks cannot be received."
        assert "--port" in remedy
        assert is_free(folder)


def test_a_host_of_no_such_machine_is_named(folder: Path, complaint: Complaint) -> None:
    sentence, remedy = complaint("listen", "--host", "nowhere.invalid", "--port", "0", "--data-dir", folder)
    assert sentence.startswith("Webhooks cannot be received on nowhere.invalid:0: ")
    assert "--host" in remedy


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_the_window_goes_on_where_its_port_is_taken(folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        (folder / "settings.toml").write_text(f"listener_port = {port}\n")
        with Program("--data-dir", folder, QT_QPA_PLATFORM="offscreen") as program:
            log = folder / "logs" / "trackfutura.log"
            until(lambda: log.exists() and "Qt remarked" in log.read_text())  # it is shown
            assert program.interrupted() == 0
    assert program.err == ""
    assert log_of(folder)[0]["listening"] == ""


@pytest.mark.parametrize("command", [LISTEN, ("demo", "--headless")], ids=["listen", "demo"])
def test_a_second_program_on_one_folder_is_refused_and_the_first_goes_on(
    folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    lock = FolderLock(folder / "lock")
    assert cli.main([*command, "--data-dir", str(folder)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == f"trackfutura: Another TrackFutura Desktop is using the data folder {folder}."
    assert "--data-dir" in lines[1]
    lock.release()
    assert is_free(folder)


def test_a_second_process_on_a_folder_of_any_name_is_refused(tmp_path: Path) -> None:
    unusual = tmp_path / "Daten % 100? #1 北 'x'"
    with listening(unusual, "--host", "localhost") as first:
        second = ran(*LISTEN, "--data-dir", unusual)
        assert second.code() == 1
        assert "Another TrackFutura Desktop" in second.err
        assert "Traceback" not in second.err
        assert url_of(first).startswith("http://localhost:")
        assert first.interrupted() == 0
    assert (unusual / "trackfutura.db").exists()
