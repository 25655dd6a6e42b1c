"""Where things are: the data folder of the user and the resources we ship."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_data_path

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

if sys.platform == "darwin":
    import fcntl

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Folder of icons, catalogue and translations, in a checkout as in an installed package."""
    bundled = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundled) / "resources"] if bundled else []
    candidates += [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def guide() -> Path:
    """Folder of the user guide: pages in Markdown and their pictures."""
    shipped = resources() / "guide"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "docs" / "guide"


class DataFolder(NamedTuple):
    """The folder that holds everything of one user: database, spool, settings, logs."""

    root: Path

    @classmethod
    def of_user(cls) -> "DataFolder":
        """The folder that the operating system gives to this application, or the place it was moved to.

        Raises:
            UserError: It was moved to a place that is not there now.
        """
        pointer = cls.pointer()
        try:
            moved = Path(pointer.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            return cls(pointer.parent)
        if not moved.is_absolute() or not moved.is_dir():
            raise UserError(
                tr("The data folder was moved to {moved}, which is not there.", moved=moved),
                tr(
                    "Connect the disk that it is on. To begin anew without that data, delete {pointer}.",
                    pointer=pointer,
                ),
            )
        return cls(moved)

    @staticmethod
    def pointer() -> Path:
        """The file that says where the folder was moved to; it stays where the system wants the folder."""
        return user_data_path("TrackFutura", appauthor=False) / "moved-to"

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "trackfutura.db"

    @property
    def spool(self) -> Path:
        """Folder of bodies too large for a row."""
        return self.root / "spool"

    @property
    def rescued(self) -> Path:
        """Folder of bodies that a database which was restored does not know."""
        return self.root / "rescued"

    @property
    def media(self) -> Path:
        """Folder of the pictures and films behind the links of records."""
        return self.root / "media"

    @property
    def settings(self) -> Path:
        """The settings file, readable and editable by people."""
        return self.root / "settings.toml"

    @property
    def catalogue(self) -> Path:
        """Datasets that the user added to ours."""
        return self.root / "datasets.toml"

    @property
    def own_catalogue(self) -> Path:
        """What the user changed in the catalogue."""
        return self.root / "catalogue-changes.toml"

    @property
    def log(self) -> Path:
        """The current log file."""
        return self.root / "logs" / "trackfutura.log"

    @property
    def pace(self) -> Path:
        """The file by which all programs on the folder keep to one pace towards Bright Data."""
        return self.root / "pace"

    @property
    def door(self) -> Path:
        """The file that says how a second start reaches the window that is open."""
        return self.root / "door.json"

    @property
    def export_notes(self) -> Path:
        """Folder of notes on exports that were made while another program held the database."""
        return self.root / "exports"

    @property
    def screenshots(self) -> Path:
        """Folder of pictures that the demo takes."""
        return self.root / "screenshots"

    def create(self) -> None:
        """Make the folders, closed to other users (0700).

        Raises:
            UserError: A folder cannot be made or written.
        """
        try:
            for folder in (self.root, self.spool, self.media, self.log.parent):
                folder.mkdir(parents=True, exist_ok=True)
                if os.name == "posix" and folder.stat().st_uid == os.getuid():
                    folder.chmod(0o700)
            probe = self.root / f".writable-{os.getpid()}"
            probe.touch(0o600)
            probe.unlink()
        except OSError as error:
            raise UserError(
                tr(
                    "The data folder {root} cannot be written: {strerror}.",
                    root=self.root,
                    strerror=error.strerror or error,
                ),
                tr(
                    "Nothing was changed. Give another folder with --data-dir or TRACKFUTURA_DATA_DIR, "
                    "or make this one writable."
                ),
            ) from error


def private_umask() -> None:
    """From here on, files that this process creates can be read by their owner only (0600)."""
    os.umask(0o077)


def sync_file(descriptor: int) -> None:
    """Make what was written to an open file or folder survive a power cut.

    Raises:
        OSError: It may not.
    """
    if sys.platform == "darwin":  # where fsync leaves it in the memory of the disk
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut.

    Raises:
        OSError: They may not.
    """
    if os.name != "posix":  # Windows cannot open a folder, and needs no such step
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)
