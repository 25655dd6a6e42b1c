"""``trackfutura --self-test``, where everything is there and where something is not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from terminal import ran

PACKAGE = Path(__file__).resolve().parent.parent.parent / "trackfutura_desktop"


def test_an_installation_that_is_whole_passes_and_touches_no_data_of_the_user(tmp_path: Path) -> None:
    program = ran("--self-test", "--data-dir", tmp_path / "data")
    assert program.code() == 0, program.out
    lines = program.out.splitlines()
    assert lines[-1] == "Everything works."
    for name in ("Resources", "Time zones", "TLS", "Keyring", "SQLite", "Migrations", "Webhook", "Window"):
        assert any(line.startswith(f"ok   {name}: ") for line in lines), name
    assert not (tmp_path / "data").exists()


def test_a_missing_resource_is_named_with_a_remedy(tmp_path: Path) -> None:
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=skipped)
    shutil.copytree(PACKAGE.parent / "resources", tmp_path / PACKAGE.name / "resources")
    (tmp_path / PACKAGE.name / "resources" / "catalogue" / "fields.toml").unlink()
    done = subprocess.run(
        [sys.executable, "-m", "trackfutura_desktop", "--self-test"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    bad = [line for line in done.stdout.splitlines() if line.startswith("BAD")]
    assert len(bad) == 1
    assert "lacks catalogue/fields.toml. Install the program again." in bad[0]
