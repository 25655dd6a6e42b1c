"""What helps others to help: the state of an installation, without secrets and without content."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from trackfutura_desktop import log, settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.checkup import Finding, mark
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store import backup, census
from trackfutura_desktop.store.database import Database

_PARTS = {
    "checkup.txt": tr("what was checked, and what is wrong"),
    "settings.toml": tr("the settings that differ from the defaults, without secrets"),
    "database.txt": tr("the version of the database, and how many rows each table has"),
    "folder.txt": tr("how many files lie in the data folder, and how large they are"),
}


class Part(msgspec.Struct, frozen=True):
    """One file of the bundle, as text that can be shown to anybody."""

    name: str
    meaning: str
    text: str


def compose(folder: DataFolder, keys: Keys, findings: Sequence[Finding]) -> list[Part]:
    """What the bundle of a data folder will hold. Reads all of the database, so not for the main thread."""
    secrets = keys.known(looks_up=True)
    texts = {
        "checkup.txt": "\n".join(f"{mark(each)} {each.text}" for each in findings),
        "settings.toml": _settings(folder),
        "database.txt": _database(folder),
        "folder.txt": _folder(folder),
    }
    parts = [Part(name, _PARTS[name], log.redacted(text, secrets)) for name, text in texts.items()]
    logs = sorted(folder.log.parent.glob(f"{folder.log.name}*"))
    parts += [
        Part(f"logs/{path.name}", tr("the log, without secrets"), log.redacted(_text(path), secrets))
        for path in logs
    ]
    contents = "\n".join(f"{each.name}: {each.meaning}" for each in parts)
    return [Part("contents.txt", tr("this list"), contents), *parts]


def write(path: Path, parts: Sequence[Part]) -> None:
    """Save the bundle; what stood there before is replaced as a whole.

    Raises:
        UserError: It cannot be written.
    """
    draft = path.with_name(f"{path.name}.part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in parts:
                archive.writestr(part.name, part.text)
        draft.replace(path)
    except OSError as error:
        raise UserError(
            tr("The support bundle was not written: {strerror}.", strerror=error.strerror or error),
            tr("Choose another folder, or make room."),
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _settings(folder: DataFolder) -> str:
    """Only what a settings file can hold: who wrote something else into it may have meant a secret."""
    try:
        chosen = msgspec.to_builtins(settings.load(folder.settings))
    except UserError as error:
        return error.sentence
    defaults = msgspec.to_builtins(settings.Settings())
    changed = {name: value for name, value in chosen.items() if value != defaults[name]}
    return "\n".join(f"{name} = {msgspec.json.encode(value).decode()}" for name, value in changed.items())


def _database(folder: DataFolder) -> str:
    if not folder.database.exists():
        return "There is no database yet."
    database = Database(folder.database)
    try:
        database.check_version()
        with database.read() as connection:
            size, count, free = census.pages(connection)
            lines = [
                f"schema {census.schema_version(connection)}",
                f"pages {count} of {size} bytes, {free} free",
                *(f"{name} {rows}" for name, rows in census.table_counts(connection).items()),
            ]
    except UserError as error:
        return error.sentence
    finally:
        database.close()
    copies = backup.backups(folder.database)
    return "\n".join([*lines, f"backup copies {len(copies)}"])


def _folder(folder: DataFolder) -> str:
    lines = []
    for path in sorted(folder.root.iterdir()):
        files = [each for each in path.rglob("*") if each.is_file()] if path.is_dir() else [path]
        lines.append(f"{path.name} {len(files)} {sum(_size(each) for each in files)}")
    return "\n".join(["name, files, bytes", *lines])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # gone meanwhile
        return 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"It cannot be read: {error.strerror or error}."
