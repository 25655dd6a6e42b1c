"""Copying a file so that the copy survives a power cut."""

import hashlib
from pathlib import Path

from trackfutura_desktop.paths import sync_file

_PIECE = 1024 * 1024


def copied(path: Path, target: Path) -> str:
    """Write what a file holds to another one, synced; its name is not. Returns the SHA-256 of what was read.

    Raises:
        OSError: It could not be read, written or synced; ``target`` may hold a part of it.
    """
    digest = hashlib.sha256()
    with path.open("rb") as source, target.open("wb") as file:
        while piece := source.read(_PIECE):
            digest.update(piece)
            file.write(piece)
        file.flush()
        sync_file(file.fileno())
    return digest.hexdigest()
