"""The size check finds what is too long, and only that."""

from pathlib import Path

import pytest

from build_spec import check_sizes


def function(lines: int, head: str = "def long() -> None:") -> str:
    return "\n".join([head, *["    pass"] * (lines - 1)]) + "\n"


@pytest.mark.parametrize("head", ["def long() -> None:", "async def long() -> None:"])
def test_a_function_of_the_allowed_length_passes_and_one_line_more_does_not(head: str) -> None:
    assert check_sizes.long_functions(function(45, head)) == []
    assert check_sizes.long_functions(function(46, head)) == [("long", 1, 46)]


def test_a_method_is_a_function_too() -> None:
    body = "".join(f"    {line}\n" for line in function(46).splitlines())
    assert check_sizes.long_functions(f"class Window:\n{body}") == [("long", 2, 46)]


def test_a_long_module_is_named_with_its_length(tmp_path: Path) -> None:
    folder = tmp_path / "trackfutura_desktop" / "flow"
    folder.mkdir(parents=True)
    (folder / "create.py").write_text("x = 1\n" * 351, encoding="utf-8")
    (folder / "execute.py").write_text("x = 1\n" * 350, encoding="utf-8")
    assert check_sizes.complaints(tmp_path) == ["trackfutura_desktop/flow/create.py: 351 lines, at most 350"]


def test_a_test_may_be_long(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_a.py").write_text(function(351), encoding="utf-8")
    assert check_sizes.complaints(tmp_path) == []


def test_a_migration_may_be_one_long_list(tmp_path: Path) -> None:
    folder = tmp_path / "trackfutura_desktop" / "store" / "migrations" / "versions"
    folder.mkdir(parents=True)
    (folder / "0001_first.py").write_text(function(60), encoding="utf-8")
    (folder.parent / "env.py").write_text(function(60), encoding="utf-8")
    found = check_sizes.complaints(tmp_path)
    assert found == ["trackfutura_desktop/store/migrations/env.py:1: long has 60 lines, at most 45"]
