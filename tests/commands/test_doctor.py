"""The doctor: says what is well and what is not, and never a secret."""

import re
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from terminal import Program

from trackfutura_desktop import cli
from trackfutura_desktop.simulator import SUSPENDED_TOKEN, VALID_TOKEN, Options, running
from trackfutura_desktop.store.database import Database

TOKEN = "invented-api-token-9928"
SECRET = "invented-webhook-secret-1177"

Doctor = Callable[..., tuple[int, str]]


@pytest.fixture
def doctor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Doctor:
    """Run the doctor; gives its exit code and what it said."""

    def run(*arguments: str) -> tuple[int, str]:
        code = cli.main(["doctor", "--data-dir", str(tmp_path), *arguments])
        printed = capsys.readouterr()
        assert printed.err == ""
        return code, printed.out

    return run


def bad(said: str) -> list[str]:
    return [line.removeprefix("BAD  ") for line in said.splitlines() if line.startswith("BAD")]


def test_a_fresh_folder_is_well(doctor: Doctor, tmp_path: Path) -> None:
    code, said = doctor()
    assert (code, bad(said)) == (0, [])
    assert f"ok   Data folder {tmp_path} can be written" in said
    assert "No database yet" in said
    assert "No API key, so https://api.brightdata.com was not asked" in said
    database = Database(tmp_path / "trackfutura.db")
    database.open()  # as a running window has it
    assert doctor()[0] == 0
    database.close()
    assert "is of this version" in doctor()[1]


def test_without_a_network_only_the_report_is_printed(tmp_path: Path) -> None:
    orders = ("doctor", "--data-dir", tmp_path, "--api-base", "http://127.0.0.1:9")
    with Program(*orders, TRACKFUTURA_API_TOKEN=TOKEN) as program:
        assert program.code() == 1
        assert program.err == ""
        assert [
            line for line in program.out.splitlines() if line[:5] not in {"ok   ", "BAD  ", "     "}
        ] == []
        assert len(bad(program.out)) == 1
        assert bad(program.out)[0].startswith("No connection to 127.0.0.1 could be made.")


def test_no_secret_is_printed_whatever_the_answer(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)
    said = []
    with running() as simulator:
        for token in (VALID_TOKEN, SUSPENDED_TOKEN, TOKEN, f"{TOKEN} with blanks"):
            monkeypatch.setenv("TRACKFUTURA_API_TOKEN", token)
            said.append(doctor("--api-base", simulator.url)[1])
            assert token not in said[-1]
    text = "".join(said) + "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    assert SECRET not in text
    assert TOKEN not in text


@pytest.mark.parametrize(
    ("token", "code", "words"),
    [
        (VALID_TOKEN, 0, "The API key works at "),
        (SUSPENDED_TOKEN, 1, "The account cannot make requests"),
        (TOKEN, 1, "key"),
    ],
    ids=["valid", "suspended", "wrong"],
)
def test_it_asks_bright_data_whether_the_key_works(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch, token: str, code: int, words: str
) -> None:
    monkeypatch.setenv("TRACKFUTURA_API_TOKEN", token)
    with running() as simulator:
        ended, said = doctor("--api-base", simulator.url)
    assert ended == code
    assert words in (bad(said)[0] if code else said)


def test_an_address_that_others_could_read_is_bad_even_without_a_key(doctor: Doctor) -> None:
    code, said = doctor("--api-base", "http://api.example")
    assert code == 1
    assert bad(said)[0].startswith("The API address must begin with https://")


def test_a_bright_data_that_does_not_answer_is_bad(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trackfutura_desktop.flow.checkup._PATIENCE_SECONDS", 0.3)
    monkeypatch.setenv("TRACKFUTURA_API_TOKEN", VALID_TOKEN)
    with running(Options(faults={"status": ["hang"]})) as simulator:
        code, said = doctor("--api-base", simulator.url)
    assert code == 1
    assert re.search(r"did not answer within 0.3 seconds", bad(said)[0])


def test_everything_that_is_wrong_is_named_at_once(doctor: Doctor, tmp_path: Path) -> None:
    (tmp_path / "trackfutura.db").write_bytes(b"this is no database " * 400)
    (tmp_path / "settings.toml").write_text("listener_port = = 1\n")
    (tmp_path / "datasets.toml").write_text("datasets = = 1\n")
    code, said = doctor()
    assert code == 1
    assert len(bad(said)) == 3
    for line, name in zip(bad(said), ("trackfutura.db", "datasets.toml", "settings.toml"), strict=True):
        assert name in line


def test_a_data_folder_that_cannot_be_written_is_bad(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert cli.main(["doctor", "--data-dir", str(tmp_path / "file")]) == 1
    assert "cannot be written" in bad(capsys.readouterr().out)[0]


def test_a_taken_port_is_worth_knowing_and_not_bad(doctor: Doctor, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        (tmp_path / "settings.toml").write_text(f"listener_port = {port}\n")
        code, said = doctor()
    assert code == 0
    assert f"Port 127.0.0.1:{port} cannot be taken now" in said


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_public_address_is_tried_with_a_listener_of_its_own(doctor: Doctor, tmp_path: Path) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"  # the listener itself plays a perfect tunnel
    (tmp_path / "settings.toml").write_text(f'listener_port = {port}\npublic_url = "{url}"\n')
    code, said = doctor()
    assert (code, bad(said)) == (0, [])
    assert f"ok   Webhooks come through {url}" in said


def test_a_public_address_that_leads_nowhere_is_bad(doctor: Doctor, tmp_path: Path) -> None:
    port, other = free_port(), free_port()
    url = f"http://127.0.0.1:{other}"
    (tmp_path / "settings.toml").write_text(f'listener_port = {port}\npublic_url = "{url}"\n')
    code, said = doctor()
    assert code == 1
    assert bad(said)[0].startswith(f"No webhook comes through {url}: Nothing answers at 127.0.0.1:{other}")


def test_with_the_port_in_use_the_public_address_is_left_alone(doctor: Doctor, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        settings = f'listener_port = {port}\npublic_url = "https://hooks.example.org"\n'
        (tmp_path / "settings.toml").write_text(settings)
        code, said = doctor()
    assert code == 0
    assert "https://hooks.example.org was not checked: the port is in use" in said
    (tmp_path / "settings.toml").write_text('tunnel = "ngrok"\n')
    assert "Public address by ngrok" in doctor()[1]
