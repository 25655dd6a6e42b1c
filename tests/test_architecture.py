"""The rules that keep the code in layers and free of what must not be in it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_spec import check_sizes

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "trackfutura_desktop"
# Qt modules under the GPL alone; our licence and the LGPL of the rest do not allow them.
GPL_MODULES = {"QtCharts", "QtDataVisualization", "QtGraphs", "QtNetworkAuth", "QtVirtualKeyboard"}
TEXT_ENDINGS = {".py", ".toml", ".md", ".yml", ".yaml", ".json", ".svg", ".txt", ".cfg", ""}


def imports_of(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def texts_of_the_project() -> Iterator[Path]:
    """Yield our own files, as they are in a clone or in an unpacked source archive."""
    for name in ("trackfutura_desktop", "build_spec", "resources", "tests", ".ci", ".github"):
        for path in sorted((ROOT / name).rglob("*")):
            if path.is_file() and path.suffix in TEXT_ENDINGS and "__pycache__" not in path.parts:
                yield path
    yield from (path for path in sorted(ROOT.glob("*")) if path.is_file() and path.suffix in TEXT_ENDINGS)


def test_every_import_contract_holds() -> None:
    command = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [command, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_no_module_imports_a_part_of_qt_that_is_gpl_only(path: Path) -> None:
    names = {part for name in imports_of(path.read_text(encoding="utf-8")) for part in name.split(".")}
    assert not names & GPL_MODULES


def test_the_search_for_imports_finds_every_spelling() -> None:
    source = "import PySide6.QtCharts\nfrom PySide6 import QtGraphs as g\n"
    source += "def f():\n    from PySide6.QtCharts import QChart\n"
    assert set(imports_of(source)) == {"PySide6.QtCharts", "PySide6.QtGraphs", "PySide6.QtCharts.QChart"}


def test_no_file_names_a_folder_of_a_particular_machine() -> None:
    places = [r"(?<![\w.])/" + r"work/", r"/home" + r"/\w", r"/root" + r"/", r"[A-Z]:\\" + r"Users"]
    folders = re.compile("|".join(places))  # in pieces, so that this file names none
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()[:80]}"
        for path in texts_of_the_project()
        for line in path.read_text(encoding="utf-8").splitlines()
        if folders.search(line)
    ]
    assert found == []


def test_no_module_and_no_function_is_too_long() -> None:
    assert check_sizes.complaints(ROOT) == []
