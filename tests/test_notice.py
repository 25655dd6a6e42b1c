"""NOTICE names every package that an installation brings."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_every_locked_package_stands_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").lower()
    shipped = re.findall(r"^([a-z0-9-]+)==", LOCK, re.MULTILINE)
    assert "sqlalchemy" in shipped
    assert [name for name in shipped if not re.search(rf"(?<![\w-]){name}(?![\w-])", notice)] == []


def test_what_is_shipped_is_what_is_tested() -> None:
    tested = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^[a-z0-9-]+==\S+", LOCK, re.MULTILINE)
    assert pins
    assert [pin for pin in pins if f"\n{pin}" not in tested] == []
