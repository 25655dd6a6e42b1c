"""A disk that does not confirm what it is given, under the program as a user starts it."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from victim import SECRET, Victim, post, until

_LOG_SAYS = "database is opened anew and checked"
_SMALL = b'[{"hello": "world", "n": %d}]'
_LARGE = b'[{"hello": "world", "text": "' + b"x" * 200_000 + b'", "n": %d}]'


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that stands between the program and the syncs of the system."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("needs Linux and a C compiler")
    made = tmp_path_factory.mktemp("shim") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", made, source, "-ldl"], check=True)
    return made


def stored(folder: Path) -> dict[str, bytes]:
    """The bodies of the deliveries that are in the database, by their SHA-256."""
    with closing(sqlite3.connect(folder / "trackfutura.db")) as connection:
        rows = connection.execute("SELECT sha256, body, spool_file FROM webhook_events").fetchall()
    return {sha: body or (folder / "spool" / file).read_bytes() for sha, body, file in rows}


@pytest.mark.parametrize("kind", [_SMALL, _LARGE], ids=["in a row", "in a file"])
def test_after_a_sync_that_failed_nothing_is_confirmed_until_the_database_was_checked(
    tmp_path: Path, shim: Path, kind: bytes
) -> None:
    folder, broken = tmp_path / "data", tmp_path / "broken"
    headers = {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/json"}
    acknowledged: list[bytes] = []
    with Victim(folder, LD_PRELOAD=str(shim), FAILING_DISK=str(broken)) as program:
        url = program.ready()

        def status(number: int, form: bytes = kind) -> int:
            body = form % number
            answer, _ = post(url, body, {**headers, "Snapshot-Id": f"sd_disk{number:06}"})
            if answer == 200:
                acknowledged.append(body)
            return answer

        assert status(1) == 200
        broken.touch()
        for number in range(2, 6):
            assert status(number) == 503
        broken.unlink()
        until(lambda: status(6, _SMALL) == 200)  # whether the disk works again is not tried all the time
        assert status(2) == 200
        assert _LOG_SAYS in (folder / "logs" / "trackfutura.log").read_text(encoding="utf-8")
        program.kill()
    kept = stored(folder)
    for body in acknowledged:
        assert kept[hashlib.sha256(body).hexdigest()] == body


def test_a_sync_of_the_database_file_that_fails_stops_the_answers_too(tmp_path: Path, shim: Path) -> None:
    """SQLite syncs it when the log is carried over, after a commit that was confirmed already."""
    folder, broken = tmp_path / "data", tmp_path / "broken"
    headers = {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/json"}
    acknowledged: list[bytes] = []
    disk = {"FAILING_DISK": str(broken), "FAILING_FILES": "trackfutura.db"}
    with Victim(folder, port=0, LD_PRELOAD=str(shim), **disk) as program:  # type: ignore[arg-type]
        url = program.ready()

        def status(number: int) -> int:
            body = b'[{"hello": "' + b"x" * 60_000 + b'", "n": %d}]' % number
            answer, _ = post(url, body, {**headers, "Snapshot-Id": f"sd_disk{number:06}"})
            if answer == 200:
                acknowledged.append(body)
            return answer

        broken.touch()
        # Each takes some pages, and with a thousand of them the log is carried over.
        assert next(number for number in range(1_000) if status(number) == 503) > 1
        for number in range(1_000, 1_003):
            assert status(number) == 503
        broken.unlink()
        until(lambda: status(1_003) == 200)
        assert _LOG_SAYS in (folder / "logs" / "trackfutura.log").read_text(encoding="utf-8")
        program.kill()
    kept = stored(folder)
    for body in acknowledged:
        assert kept[hashlib.sha256(body).hexdigest()] == body
