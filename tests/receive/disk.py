"""A disk that is small, and grows when it shall."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(place: Path, size: str) -> Iterator[Callable[[str], object]]:
    """A file system at a place, and what gives it another size."""
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    if os.name != "posix" or os.geteuid() != 0 or mount is None or unmount is None:
        pytest.skip("only root can mount")
    place.mkdir(parents=True)
    if subprocess.run([mount, "-t", "tmpfs", "-o", f"size={size}", "none", place], check=False).returncode:
        pytest.skip("this machine mounts nothing")
    try:
        yield lambda other: subprocess.run([mount, "-o", f"remount,size={other}", place], check=True)
    finally:
        subprocess.run([unmount, place], check=True)
