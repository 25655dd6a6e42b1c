"""A disk whose power can be cut: an ext4 file system in a file, on a loop device.

``cut`` uses the call that ext4 has for such tests (EXT4_IOC_SHUTDOWN, without flushing the log): from that
moment nothing reaches the disk, so pages and journal entries that were not synced are gone; the next mount
replays the journal. What the kernel had handed to the disk before counts as kept: a disk that forgets what it
was given in spite of a flush is not simulated. To lose as much as possible, the kernel is told to write back
by itself as late as it can.
"""

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from victim import Victim

if sys.platform != "win32":
    import fcntl

_SHUT_DOWN = 0x8004587D  # _IOR('X', 125, __u32)
_WITHOUT_FLUSHING_THE_LOG = 2
_SIZE = 1024**3  # bytes, of which only those that are used take room
_OPTIONS = "loop,commit=600,noauto_da_alloc"


class CutDisk:
    """A mounted file system; unmounted at the end of the block."""

    def __init__(self, place: Path) -> None:
        self._image = place / "disk.img"
        self.root = place / "disk"
        self.root.mkdir(parents=True)

    def __enter__(self) -> Self:
        with self._image.open("xb") as image:
            image.truncate(_SIZE)
        _ran("mkfs.ext4", "-q", "-F", self._image)
        self._mount()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.root.is_mount():
            _ran("umount", self.root)
        self._image.unlink()

    def cut(self) -> None:
        """Cut the power: programs that still run get input/output errors from here on."""
        folder = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, _SHUT_DOWN, struct.pack("I", _WITHOUT_FLUSHING_THE_LOG))
        finally:
            os.close(folder)

    def power_on(self) -> None:
        """Mount it again, as the next start of the machine does; no program may have a file open on it."""
        _ran("umount", self.root)
        self._mount()

    def _mount(self) -> None:
        _ran("mount", "-o", _OPTIONS, self._image, self.root)


def impossible(place: Path) -> str:
    """Why no power can be cut on this machine; an empty text if it can. Tries it in an empty folder."""
    if sys.platform != "linux":
        return "a power cut needs Linux"
    if os.geteuid() != 0:
        return "a power cut needs root, to mount a file system"
    if not shutil.which("mkfs.ext4"):
        return "a power cut needs mkfs.ext4"
    try:
        with CutDisk(place) as disk:
            file = os.open(disk.root / "unsynced", os.O_CREAT | os.O_WRONLY)
            os.write(file, b"gone")
            disk.cut()
            os.close(file)
            disk.power_on()
            return "an unsynced file survived" if (disk.root / "unsynced").exists() else ""
    except subprocess.CalledProcessError as error:
        return f"a power cut needs loop devices: {error.stderr.strip()}"
    except OSError as error:
        return f"ext4 here cannot be shut down: {error.strerror}"


def cutting(disk: CutDisk) -> Callable[[Victim], None]:
    """The program stands still from the moment of the cut on, as it would, and is gone afterwards.

    A sync that ext4 is about to finish when it is shut down may come back as done without being done. With
    the power gone nobody could tell of it; a program that goes on could.
    """

    def end(victim: Victim) -> None:
        victim.freeze()
        disk.cut()
        victim.switch_off()

    return end


def _ran(*command: object) -> None:
    subprocess.run([str(each) for each in command], check=True, capture_output=True, encoding="utf-8")
