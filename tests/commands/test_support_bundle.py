"""The support bundle: what helps others to help, and none of the secrets that stand everywhere."""

import json
import os
import socket
import zipfile
from pathlib import Path

import pytest

from prepared import prepare
from trackfutura_desktop import cli, log
from trackfutura_desktop.flow import log_lines
from trackfutura_desktop.flow.bug_report import bug_report
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.simulator import running

KEY = "invented-api-key-5511"
SECRET = "invented/webhook+secret=6622"
QUERY = "invented-query-7733"
TUNNEL = "invented-tunnel-8844"
PASSWORD = "invented-password-9955"
RECORD = "Morning light over the harbour"
SECRETS = (KEY, SECRET, "invented%2Fwebhook%2Bsecret%3D6622", QUERY, TUNNEL, PASSWORD, RECORD, "somebody")
LINES = [
    {"event": "sent", "level": "info", "token": KEY, "timestamp": "2026-03-01T08:00:00Z"},
    {"event": f"refused: Authorization: Bearer {SECRET}", "level": "warning"},
    {"event": f"asked https://hooks.example.org/x?token={QUERY}&ref={QUERY}#top", "level": "info"},
    {"event": f"started ngrok http --authtoken {TUNNEL}", "level": "info"},
    {"event": f"NGROK_AUTHTOKEN={TUNNEL}", "level": "info"},
    {"event": f"fetched https://me:{PASSWORD}@files.example.org/a", "level": "info"},
    {"event": "in " + "/" + "home/somebody/data and " + "C:" + "\\" + "Users" + "\\somebody\\data"},
    {"event": f"the key {KEY} and {SECRET} stand anywhere", "level": "error"},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder whose log and settings hold every kind of secret."""
    monkeypatch.setenv("TRACKFUTURA_API_TOKEN", KEY)
    monkeypatch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)
    root = tmp_path / "data"
    prepare(root)
    (root / "settings.toml").write_text(
        f'public_url = "https://me:{PASSWORD}@hooks.example.org/?token={QUERY}"\n'
    )
    (root / "logs").mkdir()
    text = "".join(f"{json.dumps(each)}\n" for each in LINES)
    for name in ("trackfutura.log", "trackfutura.log.1"):
        (root / "logs" / name).write_text(text, encoding="utf-8")
    return root


def test_no_secret_and_no_record_is_in_the_bundle_wherever_they_stood(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "help.zip"
    with running() as simulator, socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()  # so that nobody asks the public address
        with (folder / "settings.toml").open("a") as file:
            file.write(f"listener_port = {other.getsockname()[1]}\n")
        place = ["--data-dir", str(folder), "--api-base", simulator.url]
        assert cli.main(["support-bundle", str(path), *place]) == 0
    printed = capsys.readouterr().out
    with zipfile.ZipFile(path) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    everything = "\n".join([printed, *texts.values()])
    assert [secret for secret in SECRETS if secret in everything] == []
    assert all(name in printed for name in texts)
    assert all(name in texts["contents.txt"] for name in texts if name != "contents.txt")
    assert "https://[hidden]@hooks.example.org/?token=[hidden]" in texts["settings.toml"]
    assert "webhook_events 0" in texts["database.txt"]
    assert "SQLite" in texts["checkup.txt"]
    assert texts["logs/trackfutura.log"].count("[hidden]") >= 8
    assert "stand anywhere" in texts["logs/trackfutura.log.1"]


def test_a_bundle_is_also_made_where_little_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "data"
    root.mkdir()
    (root / "trackfutura.db").write_bytes(b"this is no database " * 400)
    (root / "settings.toml").write_text(f"api_token = {KEY}\n")
    assert cli.main(["support-bundle", str(tmp_path / "help.zip"), "--data-dir", str(root)]) == 0
    with zipfile.ZipFile(tmp_path / "help.zip") as bundle:
        assert "damaged" in bundle.read("database.txt").decode()
        assert KEY not in bundle.read("settings.toml").decode()
    assert cli.main(["support-bundle", str(tmp_path / "no" / "x.zip"), "--data-dir", str(root)]) == 1
    assert "was not written" in capsys.readouterr().err


def test_a_bug_report_has_what_helps_and_no_secret(folder: Path) -> None:
    try:
        int(f"Bearer {SECRET} and https://hooks.example.org/?x={QUERY}")
    except ValueError as error:
        text = bug_report(error, Keys(folder / "digests.json"), folder / "logs" / "trackfutura.log")
    assert [secret for secret in SECRETS if secret in text] == []
    for helps in (
        "TrackFutura Desktop ",
        "Python ",
        "PySide6 ",
        "SQLite ",
        "Traceback",
        "ValueError",
        __name__,
    ):
        assert helps in text
    assert "stand anywhere" in text


def test_what_is_no_secret_stays_readable() -> None:
    for text in (
        "the token was refused",
        "webhook secret not remembered",
        "https://www.instagram.com/northwind.studio/",
        "trackfutura_desktop/keys.py, line 8, in webhook_secret",
    ):
        assert log.redacted(text) == text
    assert log.redacted(str(Path.home() / "data"), [""]) == os.path.join("~", "data")  # noqa: PTH118 - "~" is text


def test_the_log_is_read_as_entries_from_where_one_was(tmp_path: Path) -> None:
    path = tmp_path / "trackfutura.log"
    assert log_lines.read(path) == log_lines.LogEnd([], 0)
    first = {"event": "backup made", "size": 7, "level": "info", "logger": "trackfutura_desktop.flow.upkeep"}
    path.write_text(json.dumps(first | {"timestamp": "2026-03-01T08:00:00Z"}) + "\nno JSON\n{half")
    end = log_lines.read(path)
    assert end.lines == [
        log_lines.LogLine("2026-03-01T08:00:00Z", "info", "flow.upkeep", "backup made  size=7"),
        log_lines.LogLine("", "", "", "no JSON"),
    ]
    path.write_text(path.read_text().replace("{half", '{"event": "later", "exception": "Traceback"}\n'))
    more = log_lines.read(path, end.size)
    assert [each.text for each in more.lines] == ["later\nTraceback"]
    path.write_text('{"event": "anew"}\n')
    assert [each.text for each in log_lines.read(path, more.size).lines] == ["anew"]
    assert log_lines.is_wanted(end.lines[0], "info", "UPKEEP made")
    assert not log_lines.is_wanted(end.lines[0], "warning", "")
    assert not log_lines.is_wanted(end.lines[0], "info", "gone")
    assert log_lines.as_text(end.lines[0]).startswith("2026-03-01T08:00:00Z  info  flow.upkeep  backup")
