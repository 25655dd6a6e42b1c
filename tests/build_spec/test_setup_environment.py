"""The set-up does as little as it can, and says plainly when it cannot."""

import subprocess
import sys
from pathlib import Path

import pytest

from build_spec import setup_environment
from build_spec.system_libraries import SetupError

STAMP = {"python": "3.11", "folder": str(setup_environment.FOLDER), "inputs": "abc"}


def decide(
    stamp: dict[str, str], present: str = "3.11", current: str = "3.11", *, switch: bool = False
) -> str:
    return setup_environment.decide(stamp, present, current, "abc", switch=switch)


def test_a_fresh_clone_gets_an_environment() -> None:
    assert decide({}, present="") == "create"


def test_a_complete_environment_is_left_alone() -> None:
    assert decide(STAMP) == "nothing"


def test_a_changed_lock_file_is_installed_on_top() -> None:
    assert decide({**STAMP, "inputs": "older"}) == "install"


def test_an_interrupted_set_up_is_finished() -> None:
    assert decide({**STAMP, "inputs": ""}) == "install"
    assert decide({}) == "create"


def test_an_environment_that_was_moved_is_made_again() -> None:
    assert decide({**STAMP, "folder": "/elsewhere/.venv"}) == "create"


def test_an_environment_whose_python_is_gone_or_was_replaced_is_made_again() -> None:
    assert decide(STAMP, present="") == "create"
    assert decide(STAMP, present="3.13", current="3.13") == "create"


def test_the_environment_keeps_its_python_until_another_is_asked_for() -> None:
    assert decide(STAMP, current="3.13") == "nothing"
    assert decide(STAMP, current="3.13", switch=True) == "create"
    assert decide(STAMP, current="3.11", switch=True) == "nothing"


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_the_supported_pythons_are_accepted(version: tuple[int, int]) -> None:
    setup_environment.check_python(version)


@pytest.mark.parametrize("version", [(3, 7), (3, 10), (3, 14), (4, 0)])
def test_another_python_is_refused_with_the_ones_that_work(version: tuple[int, int]) -> None:
    with pytest.raises(SetupError, match=r"needs Python 3\.11, 3\.12 or 3\.13; .* is \d\.\d+"):
        setup_environment.check_python(version)


def test_the_python_of_this_test_has_all_modules() -> None:
    setup_environment.check_modules()


@pytest.mark.parametrize("name", ["requirements-dev.lock", "pyproject.toml"])
def test_the_fingerprint_follows_the_files_that_decide_what_is_installed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in ("requirements-dev.lock", "pyproject.toml"):
        (tmp_path / each).write_text("one\n")
    monkeypatch.setattr(setup_environment, "ROOT", tmp_path)
    monkeypatch.setattr(setup_environment, "LOCK", tmp_path / "requirements-dev.lock")
    before = setup_environment.fingerprint()
    assert setup_environment.fingerprint() == before
    (tmp_path / name).write_text("two\n")
    assert setup_environment.fingerprint() != before


@pytest.mark.parametrize("text", ["", "not json", "[1, 2]"])
def test_a_damaged_stamp_counts_as_none(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup_environment, "STAMP", tmp_path / "setup.json")
    assert setup_environment.read_stamp() == {}
    (tmp_path / "setup.json").write_text(text)
    assert setup_environment.read_stamp() == {}


def test_a_folder_without_a_working_python_has_no_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup_environment, "FOLDER", tmp_path)
    assert setup_environment.present_version() == ""
    python = setup_environment.command("python")
    python.parent.mkdir()
    python.write_text("")
    assert setup_environment.present_version() == ""


def test_a_failing_step_is_told_with_its_last_words() -> None:
    code = "import sys; print('No matching distribution'); sys.exit(3)"
    with pytest.raises(SetupError, match=r"(?s)could not be installed.*No matching distribution"):
        setup_environment.run([sys.executable, "-c", code], "The packages could not be installed.")


def test_a_step_is_given_its_environment() -> None:
    code = "import os, sys; sys.exit(os.environ['QT_QPA_PLATFORM'] != 'minimal')"
    setup_environment.run([sys.executable, "-c", code], "failed", QT_QPA_PLATFORM="minimal")


def test_the_set_up_needs_nothing_but_the_standard_library() -> None:
    """It runs before anything is installed, so it is run here without site-packages."""
    code = "import build_spec.setup_environment, build_spec.check_sizes, build_spec.check, build_spec.lock"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        cwd=setup_environment.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
