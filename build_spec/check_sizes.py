"""No module over 350 lines, no function over 45, tests aside: what is longer is split before it is merged."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULE_LINES = 350
FUNCTION_LINES = 45
FOLDERS = ("trackfutura_desktop", "build_spec")
MIGRATIONS = "migrations/versions/"  # lists of columns that are never edited again


def long_functions(source: str) -> list[tuple[str, int, int]]:
    """Return name, first line and length of every function with more than FUNCTION_LINES lines."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                found.append((node.name, node.lineno, length))
    return sorted(found, key=lambda function: function[1])


def complaints(root: Path) -> list[str]:
    """Return a line for every module and function under ``root`` that is too long."""
    lines = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            source = path.read_text(encoding="utf-8")
            name = path.relative_to(root).as_posix()
            length = len(source.splitlines())
            if length > MODULE_LINES:
                lines.append(f"{name}: {length} lines, at most {MODULE_LINES}")
            if MIGRATIONS not in name:
                lines += [
                    f"{name}:{first}: {function} has {size} lines, at most {FUNCTION_LINES}"
                    for function, first, size in long_functions(source)
                ]
    return lines


def main() -> int:
    """Print what is too long and return the exit code."""
    found = complaints(ROOT)
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
