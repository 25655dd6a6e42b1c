"""What a killed program has started outlives it for a moment, and must leave nothing behind either."""

import subprocess
import sys
from pathlib import Path

from parcel import parcel


def test_the_preparing_process_of_a_killed_program_ends_and_leaves_no_file(tmp_path: Path) -> None:
    body = tmp_path / "body"
    body.write_bytes(parcel(0, records=3_000).body)
    script = Path(__file__).with_name("orphan.py")
    # Its output ends when the last process that could write to it has ended.
    done = subprocess.run([sys.executable, script, body], capture_output=True, timeout=100, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["body"]
