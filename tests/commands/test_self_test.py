"""``trackfutura --self-test``, where everything is there and where something is not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import certifi
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


def test_a_folder_of_certificates_that_a_variable_names_is_taken_and_an_empty_one_is_named(
    tmp_path: Path,
) -> None:
    folders = os.pathsep.join((str(tmp_path / "none"), str(tmp_path)))
    others = {name: value for name, value in os.environ.items() if name != "SSL_CERT_FILE"}

    def said() -> str:
        look = "from trackfutura_desktop.commands import self_test; print(self_test._roots())"
        command, env = [sys.executable, "-c", look], {**others, "SSL_CERT_DIR": folders}
        done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False)
        return (done.stdout or done.stderr).strip()

    assert f"SSL_CERT_DIR names {folders}, where no certificate authorities are." in said()
    shutil.copyfile(certifi.where(), tmp_path / "0.pem")
    assert said() == f"the certificate authorities in {folders}"
