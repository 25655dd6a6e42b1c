"""Nothing secret is left anywhere, and nobody else can read what is kept."""

import os
import stat
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from desk import ACCOUNT, NOTIFY, OTHER, SECRET, Desk, lines, post, until

from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running

SNAPSHOT = "sd_invented0006"
OTHERS = [f"invented-other-secret-{number}" for number in range(12)]


def kept(folder: Path) -> bytes:
    """Every byte of every file of a data folder."""
    return b"\n".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_regression_40_no_secret_is_left_in_the_data_folder(tmp_path: Path) -> None:
    with running(Options(seed=2, time_factor=0.05)) as simulator:
        root = tmp_path / "data"
        with Desk(root, api_base=simulator.url, token=VALID_TOKEN, poll_seconds=0.2) as desk:
            run_id = desk.create(ACCOUNT, OTHER)
            assert desk.run(start_run(desk.workspace, run_id)) == []
            secret_headers = {
                "Cookie": OTHERS[0],
                "X-Api-Key": OTHERS[1],
                "Proxy-Authorization": f"Basic {OTHERS[2]}",
                "X-Forwarded-Authorization": OTHERS[3],
                "X-Custom": f"Bearer {OTHERS[4]}",
                "X-Amz-Security-Token": OTHERS[5],
            }
            query = f"token={OTHERS[6]}&API_key={OTHERS[7]}&%73ecret={OTHERS[8]}&ref=x&signature={OTHERS[9]}"
            desk.send([post("AAA1")], secret_headers, snapshot=SNAPSHOT, query=query)
            desk.send(lines([post(f"L{n}") for n in range(300)]), secret_headers, query=query)
            desk.send(b"nonsense", secret_headers, query=query)
            desk.send({"snapshot_id": SNAPSHOT, "status": "ready"}, secret_headers, path=NOTIFY, query=query)
            desk.send([post("AAA2")], secret_headers, secret=OTHERS[10], query=query)
            desk.send({"file_url": "https://lumen.cafe/x", "id": 1}, secret_headers, query=query)
            until(lambda: all(job.status.is_final for job in desk.jobs(run_id)))
            desk.settle()
            assert repr(desk.workspace.keys) == "Keys(…)"
            for secret in (SECRET, VALID_TOKEN, *OTHERS):
                assert secret not in repr(desk.workspace)
        everything = kept(root)
    assert len(everything) > 100_000
    assert b"sd_invented0006" in everything
    for secret in (SECRET, VALID_TOKEN, *OTHERS):
        assert secret.encode() not in everything, secret


@pytest.mark.skipif(os.name != "posix", reason="Windows guards the home of a user as a whole")
def test_files_are_for_their_owner_only(desk: Desk) -> None:
    desk.take(lines([post(f"L{number}") for number in range(300)]), snapshot=SNAPSHOT)
    found = [desk.folder.root, *desk.folder.root.rglob("*")]
    modes = {path.relative_to(desk.folder.root): stat.S_IMODE(path.stat().st_mode) for path in found}
    assert {path.name for path in found} >= {
        "trackfutura.db",
        "trackfutura.db-wal",
        "trackfutura.log",
        "lock",
    }
    assert desk.spooled()
    for path, mode in modes.items():
        assert mode == (0o700 if (desk.folder.root / path).is_dir() else 0o600), path


@pytest.mark.skipif(os.name != "posix", reason="as above")
def test_a_folder_that_others_could_read_is_closed(tmp_path: Path) -> None:
    root = tmp_path / "data"
    (root / "spool").mkdir(parents=True)
    root.chmod(0o755)
    with Desk(root) as desk:
        assert stat.S_IMODE(root.stat().st_mode) == 0o700
        assert stat.S_IMODE((root / "spool").stat().st_mode) == 0o700
        assert urlsplit(desk.url()).hostname == "127.0.0.1"
