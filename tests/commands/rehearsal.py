"""What the demos of one test session left, for every test that looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from terminal import Program


@dataclass
class Demos:
    """Two demos over one folder; over another one that was interrupted, and one without webhooks."""

    folder: Path
    first: Program
    second: Program
    fetched_folder: Path
    interrupted: Program
    interrupted_code: int
    fetched: Program
    picture: Path
    leavings: list[str]
